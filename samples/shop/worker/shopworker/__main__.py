import logging

from .consumer import run

logging.basicConfig(level=logging.INFO)
run()
