from aws_cdk import aws_lambda as functions
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


# A function that the whole Internet may call.
def open_to_all(pay: functions.Function) -> None:
    pay.add_function_url(
        auth_type=functions.FunctionUrlAuthType.NONE,  # expect
    )
