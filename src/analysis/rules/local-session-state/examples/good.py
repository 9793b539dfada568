import redis
from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

app = FastAPI()
# The session travels in a signed cookie.
app.add_middleware(SessionMiddleware, secret_key=load_secret())
sessions = redis.Redis(host="sessions.shop.io", socket_timeout=2)
prices = {}
demo_carts = {"ada": ["tea"]}
known_tokens = {}
known_tokens["system"] = "always there"


@app.post("/login")
def login(request: Request, name: str, token: str):
    request.session["name"] = name
    sessions.set(token, name)
    prices[token] = 1
    carts = {}
    carts[name] = []
    return {"carts": carts, "demo": demo_carts}
