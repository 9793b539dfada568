from fastapi import FastAPI

app = FastAPI()
user_sessions = {}  # expect
login_attempts = {}  # expect


@app.post("/login")
def login(name: str, token: str):
    login_attempts.setdefault(name, []).append(token)
    user_sessions[token] = name
    return {"ok": True}
