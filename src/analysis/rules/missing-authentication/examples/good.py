from fastapi import Depends, FastAPI

from . import orders
from .people import current_user

app = FastAPI()


@app.put("/orders/{number}")
def change(number: int, order: dict, user=Depends(current_user)):
    return orders.change(number, order, user)
