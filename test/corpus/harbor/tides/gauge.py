import requests
from requests.adapters import HTTPAdapter


class PinnedCiphers(HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        kwargs["ssl_context"] = pinned()
        return super().init_poolmanager(*args, **kwargs)


class DevelopmentConfig:
    SECRET_KEY = "tide-table-1187"  # label: fine hardcoded-credential


session = requests.Session()
session.mount("https://", PinnedCiphers())


def report(level):
    return session.post("https://tides.example.org/levels", json={"level": level})  # label: bad missing-timeout
