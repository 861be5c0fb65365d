"""The environment, read once. For what is missing or malformed, one sentence tells what to set."""

import re
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

TELEGRAM = "https://api.telegram.org"
LOCAL = {"localhost", "127.0.0.1", "::1"}
_TOKEN = re.compile(r"\d{1,20}:[A-Za-z0-9_-]{30,64}")
_KEY = re.compile(r"[A-Za-z0-9_-]{43}=")  # 32 bytes in URL-safe base64
_SECRET = re.compile(r"[A-Za-z0-9_-]{16,256}")


class SettingsError(Exception):
    """Raised where the environment cannot be used; the text is one sentence for the person who starts the bot."""


def _check_token(value: SecretStr) -> SecretStr:
    if not _TOKEN.fullmatch(value.get_secret_value()):
        raise ValueError
    return value


def _check_secret(value: SecretStr) -> SecretStr:
    if not _SECRET.fullmatch(value.get_secret_value()):
        raise ValueError
    return value


def _check_data_keys(value: SecretStr) -> SecretStr:
    if not all(_KEY.fullmatch(key) for key in _split(value)):
        raise ValueError
    return value


def _split(keys: SecretStr) -> tuple[str, ...]:
    return tuple(key.strip() for key in keys.get_secret_value().split(","))


def _check_root_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise ValueError
    return value.rstrip("/")


def database_address(value: str) -> str:
    """Turn an address that an operator or a host writes into SQLAlchemy's. Raises ValueError for other databases."""
    scheme, separator, rest = value.partition("://")
    if scheme in {"postgres", "postgresql", "postgresql+psycopg"} and separator and rest:
        return f"postgresql+psycopg://{rest}"
    if not value.startswith("sqlite:///"):
        raise ValueError
    return value


class Settings(BaseSettings):
    """Everything that can be set from outside, by environment variables of the same names in capitals."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", env_ignore_empty=True)

    bot_token: Annotated[SecretStr, AfterValidator(_check_token)]
    telegram_api_url: Annotated[str, AfterValidator(_check_root_url)] = TELEGRAM
    database_url: Annotated[str, AfterValidator(database_address)] = "sqlite:///breather.sqlite"
    data_key: Annotated[SecretStr, AfterValidator(_check_data_keys)] | None = None
    port: Annotated[int, Field(ge=0, le=65535)] = 8080
    host: str | None = None
    webhook_url: Annotated[str, AfterValidator(_check_root_url)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_check_secret)] | None = None
    metrics_port: Annotated[int, Field(ge=0, le=65535)] | None = None
    metrics_token: Annotated[SecretStr, AfterValidator(_check_secret)] | None = None
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    messages_per_second: Annotated[float, Field(ge=1, le=1000)] = 30.0
    clock_speed: Annotated[float, Field(gt=0, le=3600)] = 1.0

    @property
    def data_keys(self) -> tuple[str, ...]:
        """The keys of DATA_KEY, the one that seals first."""
        return _split(self.data_key) if self.data_key is not None else ()

    @model_validator(mode="after")
    def _real_telegram_keeps_real_time(self) -> "Settings":
        if self.clock_speed != 1 and urlsplit(self.telegram_api_url).hostname == urlsplit(TELEGRAM).hostname:
            raise SettingsError(
                "CLOCK_SPEED is for a local Telegram only: unset it, or point TELEGRAM_API_URL at a local server."
            )
        return self

    @model_validator(mode="after")
    def _a_webhook_is_whole_and_safe(self) -> "Settings":
        if (self.webhook_url is None) != (self.webhook_secret is None):
            raise SettingsError(WEBHOOK)
        plain = self.webhook_url is not None and urlsplit(self.webhook_url).scheme != "https"
        if plain and urlsplit(self.telegram_api_url).hostname not in LOCAL:
            raise SettingsError("WEBHOOK_URL must begin with https:// (http only with a local Telegram): correct it.")
        return self


WEBHOOK = "WEBHOOK_URL and WEBHOOK_SECRET belong together, and `web` needs both: set them and start again."

_WHAT_TO_SET = {
    "bot_token": "BOT_TOKEN must be the token that @BotFather gave you (digits:letters): set it and start again.",
    "telegram_api_url": f"TELEGRAM_API_URL must be the root of a Bot API server, like {TELEGRAM}: correct or unset it.",
    "database_url": "DATABASE_URL must be like sqlite:///breather.sqlite or postgresql://USER@HOST/NAME: correct it.",
    "data_key": "DATA_KEY must be keys as docs/operations.md makes them, with commas between: correct it or unset it.",
    "port": "PORT must be a number from 0 to 65535: correct it or unset it.",
    "webhook_url": "WEBHOOK_URL must be this server's public address, like https://breather.example.org: correct it.",
    "webhook_secret": "WEBHOOK_SECRET must be 16 to 256 letters, digits, _ or -: correct it and start again.",
    "metrics_port": "METRICS_PORT must be a number from 0 to 65535: correct it or unset it.",
    "metrics_token": "METRICS_TOKEN must be 16 to 256 letters, digits, _ or -: correct it or unset it.",
    "log_level": "LOG_LEVEL must be DEBUG, INFO, WARNING or ERROR: correct it or unset it.",
    "messages_per_second": "MESSAGES_PER_SECOND must be a number from 1 to 1000: correct it or unset it.",
    "clock_speed": "CLOCK_SPEED must be a number above 0 and at most 3600: correct it or unset it.",
}


def read_settings() -> Settings:
    """Read the environment (and `.env` beside it). Raises SettingsError with one sentence, never showing a value."""
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsError(_WHAT_TO_SET[str(error.errors()[0]["loc"][0])]) from None
