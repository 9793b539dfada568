"""Sessions for everything that is outside of the clinic."""
import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


class TimeoutAdapter(HTTPAdapter):
    def send(self, request, **options):
        options.setdefault("timeout", 5)
        return super().send(request, **options)


def insurance_session() -> requests.Session:
    session = requests.Session()
    session.mount("https://", TimeoutAdapter(max_retries=Retry(total=3, backoff_factor=0.5)))
    return session


def plain_session() -> requests.Session:
    session = requests.Session()  # label: bad missing-retry
    session.headers["user-agent"] = "clinic"
    return session
