import asyncio
import logging
import time

import httpx
import redis
import requests
from fastapi import Depends, FastAPI, HTTPException
from fastapi.middleware.cors import CORSMiddleware
from sqlalchemy import create_engine
from sqlalchemy.orm import Session, sessionmaker

from booking import insurance
from booking.models import Appointment, Doctor
from booking.settings import settings

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)  # label: bad permissive-access
engine = create_engine(settings.database_url, pool_pre_ping=True)
make_session = sessionmaker(engine)
cache = redis.Redis(host=settings.redis_host, socket_timeout=1)  # label: bad plaintext-connection
login_attempts: dict[str, int] = {}  # label: bad local-session-state
log = logging.getLogger(__name__)


def database():
    with make_session() as session:
        yield session


@app.get("/appointments")
def appointments(session: Session = Depends(database)):
    return session.query(Appointment).order_by(Appointment.starts).all()  # label: bad unbounded-query


@app.get("/doctors/{doctor}/appointments")
def of_doctor(doctor: int, session: Session = Depends(database)):
    return session.query(Appointment).filter_by(doctor_id=doctor).all()  # label: fine unbounded-query


@app.get("/waiting-time/{doctor}")
async def waiting_time(doctor: int):
    answer = requests.get(f"{settings.queue_url}/queues/{doctor}", timeout=3)  # label: bad blocking-call-in-async, fine missing-timeout, bad missing-retry
    return answer.json()


@app.get("/doctors/{doctor}/free")
async def free(doctor: int):
    async with httpx.AsyncClient() as client:  # label: bad client-per-request, fine missing-timeout, bad missing-retry
        answer = await client.get(f"{settings.calendar_url}/doctors/{doctor}/free")
    return answer.json()


@app.post("/login")
def login(name: str, password: str):
    login_attempts[name] = login_attempts.get(name, 0) + 1
    if login_attempts[name] > 10:
        raise HTTPException(429)
    return {"token": "…"}


@app.get("/cover")
async def cover(patients: str):
    ids = patients.split(",")
    gate = asyncio.Semaphore(5)

    async def one(patient: str):
        async with gate:
            return await asyncio.to_thread(insurance.covered, patient)

    return await asyncio.gather(*(one(patient) for patient in ids))  # label: fine unbounded-concurrency


@app.get("/weather")
async def weather():
    await asyncio.sleep(0.1)  # label: fine blocking-call-in-async
    try:
        async with asyncio.timeout(2):
            return (await shared.get("https://weather.example.io/now")).json()
    except (TimeoutError, httpx.HTTPError) as error:  # label: fine swallowed-remote-error
        log.warning("no weather: %s", error)
        return {"degraded": True}


shared = httpx.AsyncClient(timeout=None)  # label: bad missing-retry


@app.get("/partners")
async def partners():
    return (await shared.get("https://partners.clinic.org/all")).json()  # label: bad missing-timeout


def wait_for_database() -> None:
    while True:
        try:
            engine.connect().close()
            return
        except Exception as error:
            log.info("no database yet: %s", error)
            time.sleep(1)


wait_for_database()
