from aws_cdk import aws_lambda as functions
from fastapi import Depends, FastAPI

from . import orders
from .people import current_user

app = FastAPI()


@app.put("/orders/{number}")
def change(number: int, order: dict, user=Depends(current_user)):
    return orders.change(number, order, user)


# A function that asks who calls it.
def open_to_some(pay: functions.Function) -> None:
    pay.add_function_url(auth_type=functions.FunctionUrlAuthType.AWS_IAM)
