import os
from dataclasses import dataclass


@dataclass(frozen=True)
class Settings:
    database_url: str = os.environ.get("DATABASE_URL", "postgresql://clinic:clinic@localhost/clinic")  # label: fine plaintext-connection
    redis_host: str = os.environ.get("REDIS_HOST", "redis")
    queue_url: str = os.environ["QUEUE_URL"]
    calendar_url: str = os.environ["CALENDAR_URL"]
    schema: str = "http://schemas.clinic.org/v1/appointment.json"  # label: fine plaintext-connection


settings = Settings()
