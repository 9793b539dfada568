import requests


def level(sku):
    return requests.get(f"http://stock:3000/levels/{sku}", timeout=3).json()  # expect
