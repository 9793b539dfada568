"""Where orders are kept."""

import psycopg
from psycopg.types.json import Json
from tenacity import retry, retry_if_exception_type, stop_after_attempt, wait_random_exponential

from . import settings


@retry(
    retry=retry_if_exception_type(psycopg.OperationalError),
    stop=stop_after_attempt(6),
    wait=wait_random_exponential(multiplier=0.5, max=20),
    reraise=True,
)
def connect() -> psycopg.Connection:
    """Opens the connection; Postgres may still be starting."""
    return psycopg.connect(settings.DATABASE_URL, connect_timeout=5, autocommit=True)


def record_order(connection: psycopg.Connection, order: dict, charge_id: str) -> None:
    """Stores the order once, however often it is delivered."""
    connection.execute(
        "INSERT INTO orders (id, customer, charge_id, lines) VALUES (%s, %s, %s, %s) ON CONFLICT (id) DO NOTHING",
        (order["id"], order["customer"], charge_id, Json(order["lines"])),
    )
