from fastapi import FastAPI

from . import orders

app = FastAPI()


@app.get("/orders/{number}")
def show(number: int):
    return orders.find(number)


@app.put("/orders/{number}")  # expect
def change(number: int, order: dict):
    return orders.change(number, order)


@app.post("/hooks/carrier")
def on_parcel(event: dict):
    orders.note(event)
