import os
import ssl

import jwt
import requests
import urllib3

# An authority of our own, and what is decided elsewhere.
session = requests.Session()
session.verify = "/etc/ssl/shop-ca.pem"


def stock(sku, verify):
    return requests.get(f"https://stock.shop.io/{sku}", timeout=5, verify=verify)


def price(sku):
    return requests.get(f"https://prices.shop.io/{sku}", timeout=5, verify=os.environ.get("CA_FILE", True))


def order(number, **options):
    return session.get(f"https://orders.shop.io/{number}", **options)


# Not about TLS.
def claims(token):
    return jwt.decode(token, verify=False)


# A server that asks clients for no certificate.
server = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
server.load_cert_chain("server.pem")
server.check_hostname = False
server.verify_mode = ssl.CERT_NONE

inbound = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
inbound.verify_mode = ssl.CERT_NONE

# This machine.
def health():
    return requests.get("https://localhost:8443/health", timeout=1, verify=False)


# Compared, not set.
def is_open(context):
    return context.verify_mode == ssl.CERT_NONE


# The default of urllib3 is to check.
pool = urllib3.PoolManager(cert_reqs="CERT_REQUIRED")
