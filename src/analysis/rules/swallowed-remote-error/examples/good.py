import json
import logging
import time

import requests

logger = logging.getLogger(__name__)


class Unavailable(Exception):
    pass


def raised(sku):
    try:
        return requests.get(f"https://reviews.shop.io/{sku}", timeout=2).json()
    except requests.RequestException as error:
        logger.exception("no reviews")
        raise Unavailable(sku) from error


def only_missing(sku):
    answer = requests.get(f"https://reviews.shop.io/{sku}", timeout=2)
    try:
        return answer.json()["reviews"]
    except KeyError:
        return []


def not_json(sku):
    try:
        return requests.get(f"https://reviews.shop.io/{sku}", timeout=2).json()
    except json.JSONDecodeError:
        return None


def told_apart(sku):
    try:
        return requests.get(f"https://reviews.shop.io/{sku}", timeout=2).json(), None
    except requests.RequestException as error:
        return None, str(error)


def tried(sku):
    for attempt in range(3):
        try:
            return requests.get(f"https://reviews.shop.io/{sku}", timeout=2).json()
        except requests.RequestException:
            logger.warning("attempt %s", attempt)
            time.sleep(2 ** attempt)
    raise Unavailable(sku)


def checked_later(sku):
    rates = None
    try:
        rates = requests.get(f"https://taxes.shop.io/{sku}", timeout=2).json()
    except requests.RequestException as error:
        logger.error(error)
    if rates is None:
        raise Unavailable(sku)
    return rates


def from_before(sku, last):
    try:
        return requests.get(f"https://taxes.shop.io/{sku}", timeout=2).json()
    except requests.RequestException as error:
        logger.error(error)
        return last[sku]


def handled(view, request):
    try:
        return view(requests.get("https://taxes.shop.io/all", timeout=2).json())
    except requests.RequestException:
        return error_page(request, 502)


def meant(sku):
    try:
        requests.post("https://seen.shop.io", json={"sku": sku}, timeout=1)
    except requests.RequestException:
        # not critical: a view that is not counted hurts nobody
        pass


def is_up():
    try:
        return requests.get("https://taxes.shop.io/health", timeout=1).ok
    except requests.RequestException:
        return False


def wait_for_stock():
    while True:
        try:
            requests.get("https://stock.shop.io/health", timeout=1)
            return
        except requests.RequestException:
            logger.info("not yet")
        time.sleep(1)


def counted(results, sku):
    try:
        results[sku] = requests.get(f"https://taxes.shop.io/{sku}", timeout=2).json()
    except requests.RequestException as error:
        results[sku] = error


def error_page(request, status):
    return status, request
