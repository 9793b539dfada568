from django.core.paginator import Paginator
from django.db import models
from django.http import JsonResponse
from django.urls import path
from flask import Flask, jsonify
from sqlalchemy import create_engine
from sqlalchemy.orm import sessionmaker

app = Flask(__name__)
Session = sessionmaker(create_engine("postgresql://db/shop"))


class Order(models.Model):
    total = models.IntegerField()


def orders(request):
    pages = Paginator(Order.objects.all().order_by("id"), 50)
    return JsonResponse({"orders": list(pages.get_page(request.GET.get("page")))})


def newest(request):
    return JsonResponse({"orders": list(Order.objects.all().order_by("-id")[:20])})


@app.route("/customers/<int:shop>")
def customers(shop):
    session = Session()
    return jsonify([row.name for row in session.query(Customer).filter_by(shop_id=shop).all()])


class Customer:
    name: str


urlpatterns = [path("orders/", orders), path("orders/newest/", newest)]
