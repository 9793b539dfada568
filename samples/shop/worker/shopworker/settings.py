"""What the worker can be told from outside."""

import os

AMQP_HOST = os.environ.get("AMQP_HOST", "rabbitmq")
# mentor: plaintext-connection
AMQP_URL = f"amqp://shop:{os.environ['AMQP_PASSWORD']}@{AMQP_HOST}:5672/%2F"
DATABASE_URL = os.environ["DATABASE_URL"]
# mentor: plaintext-connection
PAYMENTS_URL = os.environ.get("PAYMENTS_URL", "http://partners:8090/payments")
NOTIFICATIONS_URL = os.environ.get("NOTIFICATIONS_URL", "https://notify.shop.internal")

ORDERS_QUEUE = "orders"

# Seconds to connect, seconds between two bytes.
HTTP_TIMEOUT = (3.05, 10)
