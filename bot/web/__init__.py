"""HTTP: Telegram's webhook, health and metrics. The only importer of Starlette and uvicorn."""
