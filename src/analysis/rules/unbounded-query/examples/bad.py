from django.db import models
from django.http import JsonResponse
from django.urls import path
from flask import Flask, jsonify
from sqlalchemy import create_engine, select
from sqlalchemy.orm import sessionmaker

app = Flask(__name__)
Session = sessionmaker(create_engine("postgresql://db/shop"))


class Order(models.Model):
    total = models.IntegerField()


def orders(request):
    return JsonResponse({"orders": list(Order.objects.all().values())})  # expect


@app.route("/customers")
def customers():
    session = Session()
    return jsonify([row.name for row in session.query(Customer).order_by(Customer.name).all()])  # expect


@app.route("/invoices")
def invoices():
    session = Session()
    return jsonify([row.total for row in session.scalars(statement=select(Invoice)).all()])  # expect


class Invoice:
    total: int


class Customer:
    name: str


urlpatterns = [path("orders/", orders)]
