"""Tells the customer how the order went."""

import logging

import requests

from . import settings
from .sessions import ImpatientSession

log = logging.getLogger(__name__)
_session = ImpatientSession(timeout=4)


def order_confirmed(order_id: str, customer: str) -> None:
    """Sends the confirmation. A mail that cannot be sent does not undo the order; the failure is recorded."""
    message = {"to": customer, "template": "order-confirmed", "order": order_id}
    try:
        _session.post(f"{settings.NOTIFICATIONS_URL}/messages", json=message).raise_for_status()
    except requests.RequestException:
        log.exception("confirmation not sent", extra={"order": order_id})
