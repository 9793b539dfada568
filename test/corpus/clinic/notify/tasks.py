import requests
from celery import Celery
from tenacity import retry, stop_after_attempt, wait_exponential_jitter, wait_fixed

app = Celery("notify", broker="amqp://notify:N0tify-2024@rabbitmq:5672//")  # label: bad hardcoded-credential, bad plaintext-connection


@retry(stop=stop_after_attempt(4), wait=wait_exponential_jitter(initial=0.5))  # label: fine retry-without-backoff
def patient(number: str) -> dict:
    return requests.get(f"https://patients.clinic.org/{number}", timeout=3).json()  # label: fine missing-timeout, fine missing-retry


@retry(wait=wait_fixed(1))  # label: bad retry-without-backoff
def template(name: str) -> str:
    return requests.get(f"https://templates.clinic.org/{name}", timeout=3).text


@app.task
def remind(number: str) -> None:
    who = patient(number)
    requests.post("https://sms.gateway.io/messages", json={"to": who["phone"], "text": template("reminder")}, verify=False)  # label: bad missing-timeout, bad tls-verification-disabled, bad swallowed-remote-error, fine missing-retry


@app.task
def remind_all(numbers: list[str]) -> None:
    for number in numbers:  # label: bad sequential-remote-calls
        patient(number)
