import os

import jwt
import psycopg2
import redis
from flask import Flask, request
from sqlalchemy import create_engine

app = Flask(__name__)
app.secret_key = os.environ["SECRET_KEY"]

# From outside, or decided by the caller.
connection = psycopg2.connect(host="db.shop.io", user="shop", password=os.environ["DB_PASSWORD"])
engine = create_engine(f"postgresql://shop:{os.environ['DB_PASSWORD']}@db.shop.io/shop")


def cache(password):
    return redis.Redis(host="cache.shop.io", ssl=True, password=password)


# This machine, and nothing at all.
local = redis.Redis(host="localhost", password="redis")
engine_local = create_engine("postgresql://postgres:postgres@127.0.0.1/shop")
open_cache = redis.Redis(host="cache.shop.io", ssl=True, password=None)
empty = redis.Redis(host="cache.shop.io", ssl=True, password="")

# Placeholders and names.
example = psycopg2.connect(host="db.shop.io", user="shop", password="<your password>")
PASSWORD_FIELD = "password"
TOKEN_URL = "https://auth.shop.io/token"
labels = {"user": "Name", "password": "Password", "host": "Host name"}


def login():
    return {"user": request.form["user"], "password": request.form[PASSWORD_FIELD]}


def claims(token):
    return jwt.decode(token, os.environ["JWT_KEY"], algorithms=["HS256"])
