import grpc
import redis
import requests

SVG = "http://www.w3.org/2000/svg"


def price(sku):
    return requests.get(f"https://prices.shop.io/price/{sku}", timeout=5)


def local():
    return requests.get("http://localhost:3500/health", timeout=1)


channel = grpc.secure_channel("cart.shop.io:50051", grpc.ssl_channel_credentials())
cache = redis.Redis(host="cache.shop.io", ssl=True, socket_timeout=1, socket_connect_timeout=1)
