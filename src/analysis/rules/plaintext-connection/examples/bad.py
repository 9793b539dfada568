import grpc
import pika
import requests

BASE = "http://prices.shop.io"  # expect


def price(sku):
    return requests.get("{}/price/{}".format(BASE, sku), timeout=5)


def stock(sku):
    return requests.get(f"http://inventory:8081/stock/{sku}", timeout=5)  # expect


def broker():
    return pika.BlockingConnection(pika.URLParameters("amqp://mq.shop.io"))  # expect


channel = grpc.insecure_channel("cart.shop.io:50051")  # expect
