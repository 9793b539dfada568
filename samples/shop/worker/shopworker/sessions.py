"""HTTP sessions the worker shares between orders, so that connections are reused."""

import requests
from requests.adapters import HTTPAdapter
from urllib3.util.retry import Retry


def retrying_session() -> requests.Session:
    """A session that repeats reads a few times, waiting longer each time."""
    session = requests.Session()
    retries = Retry(
        total=3,
        backoff_factor=0.4,
        backoff_jitter=0.2,
        status_forcelist=(502, 503, 504),
        allowed_methods=("GET", "HEAD"),
    )
    session.mount("http://", HTTPAdapter(max_retries=retries))
    session.mount("https://", HTTPAdapter(max_retries=retries))
    return session


class ImpatientSession(requests.Session):
    """A session whose every request has a deadline, asked for or not."""

    def __init__(self, timeout: float) -> None:
        super().__init__()
        self.timeout = timeout

    def request(self, method, url, **kwargs):
        kwargs.setdefault("timeout", self.timeout)
        return super().request(method, url, **kwargs)
