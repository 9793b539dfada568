from fastapi import APIRouter
from flask import Flask

router = APIRouter()
app = Flask(__name__)


@router.post("/login/access-token")  # expect
async def login():
    return {}


@app.route("/signup", methods=["POST"])
def sign_up():
    return ""


@router.get("/orders")
async def orders():
    return []
