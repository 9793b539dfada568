"""Takes orders from the queue, one at a time, and acknowledges them when they are done."""

import json
import logging

import pika

from . import database, notifications, payments, settings

log = logging.getLogger(__name__)


def run() -> None:
    store = database.connect()
    # mentor: missing-retry
    connection = pika.BlockingConnection(pika.URLParameters(settings.AMQP_URL))
    channel = connection.channel()
    channel.queue_declare(settings.ORDERS_QUEUE, durable=True, arguments={"x-queue-type": "quorum"})
    channel.basic_qos(prefetch_count=1)

    def handle(channel, method, _properties, body) -> None:
        order = json.loads(body)
        try:
            process(store, order)
        except Exception:
            log.exception("order failed, back to the queue", extra={"order": order["id"]})
            channel.basic_nack(method.delivery_tag, requeue=not method.redelivered)
        else:
            channel.basic_ack(method.delivery_tag)

    channel.basic_consume(settings.ORDERS_QUEUE, handle)
    log.info("waiting for orders")
    channel.start_consuming()


def process(store, order: dict) -> None:
    """Charges, records and confirms one order; safe to repeat."""
    amount = sum(line["quantity"] * line["unitPriceCents"] for line in order["lines"])
    charge = payments.find_charge(order["id"]) or payments.charge(order["id"], order["customer"], amount)
    database.record_order(store, order, charge.id)
    notifications.order_confirmed(order["id"], order["customer"])
