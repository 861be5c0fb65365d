"""What pytest loads by itself where the playground is installed: the fixture, if pytest-asyncio is there."""

from importlib.util import find_spec

if find_spec("pytest_asyncio"):
    from .pytest_plugin import local_telegram

    __all__ = ["local_telegram"]
