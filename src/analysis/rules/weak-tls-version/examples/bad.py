import ssl

import requests
from urllib3.util.ssl_ import create_urllib3_context

old = ssl.SSLContext(ssl.PROTOCOL_TLSv1)  # expect

context = ssl.create_default_context()
context.minimum_version = ssl.TLSVersion.TLSv1_1  # expect
context.set_ciphers("HIGH:RC4:!aNULL")  # expect


class LegacyAdapter(requests.adapters.HTTPAdapter):
    def init_poolmanager(self, *args, **kwargs):
        return super().init_poolmanager(*args, ssl_version=ssl.PROTOCOL_TLSv1, **kwargs)  # expect


def by_version():
    return create_urllib3_context(ssl_version=ssl.PROTOCOL_SSLv3)  # expect
