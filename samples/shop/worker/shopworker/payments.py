"""The payment provider's API."""

from dataclasses import dataclass

from . import settings
from .sessions import retrying_session

_session = retrying_session()


@dataclass(frozen=True)
class Charge:
    id: str
    status: str


def find_charge(order_id: str) -> Charge | None:
    """The charge of an order, if there is one already: a redelivered order must not be charged twice."""
    response = _session.get(
        f"{settings.PAYMENTS_URL}/charges",
        params={"order": order_id},
        timeout=settings.HTTP_TIMEOUT,
    )
    response.raise_for_status()
    found = response.json()
    return Charge(found[0]["id"], found[0]["status"]) if found else None


def charge(order_id: str, customer: str, amount_cents: int) -> Charge:
    """Charges the customer; raises if the provider refuses."""
    body = {"order": order_id, "customer": customer, "amount": amount_cents}
    # mentor: missing-timeout
    response = _session.post(f"{settings.PAYMENTS_URL}/charges", json=body)
    response.raise_for_status()
    created = response.json()
    return Charge(created["id"], created["status"])
