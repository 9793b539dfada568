import requests


def level(sku):
    return requests.get(f"http://stock:3000/levels/{sku}", timeout=10).json()


def name(sku):
    return requests.get(f"http://stock:3000/names/{sku}", timeout=3).json()


def limited(sku, limit):
    return requests.get(f"http://stock:3000/levels/{sku}", timeout=limit).json()
