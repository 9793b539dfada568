import logging

import pika
import requests

logger = logging.getLogger(__name__)


# Callers cannot tell "no reviews" from "could not ask".
def reviews(sku):
    try:
        answer = requests.get(f"https://reviews.shop.io/{sku}", timeout=2)
        answer.raise_for_status()
        return answer.json()
    except requests.RequestException:  # expect
        logger.exception("no reviews for %s", sku)
        return []


def price(sku):
    try:
        return requests.get(f"https://prices.shop.io/{sku}", timeout=2).json()
    except Exception as error:  # expect
        print(error)


def charge(order):
    try:
        requests.post("https://pay.shop.io/charges", json=order, timeout=5)
    except:  # expect
        pass
    order["paid"] = True
    return order


def load_taxes(country):
    return requests.get(f"https://taxes.shop.io/{country}", timeout=2).json()


# One step away: the gateway fails, and its caller keeps that to itself.
def taxes_for(country):
    rates = []
    try:
        rates = load_taxes(country)
    except Exception as error:  # expect
        logger.warning("taxes: %s", error)
    return rates


def consume(channel, ready):
    for method, _, body in ready:
        try:
            requests.post("https://mail.shop.io/send", data=body, timeout=5)
        except requests.RequestException as error:  # expect
            logger.error("mail: %s", error)
        channel.basic_ack(method.delivery_tag)
