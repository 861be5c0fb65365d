"""Over HTTP: Telegram's webhook, how the process is, and what it counts. The only importer of Starlette and uvicorn."""
