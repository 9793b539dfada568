from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
origins = ["*"]

app.add_middleware(
    CORSMiddleware,
    allow_origins=origins,  # expect
    allow_credentials=True,
    allow_methods=["*"],
)

site = Flask(__name__)
CORS(site, supports_credentials=True)  # expect

# Django's settings.
CORS_ALLOW_ALL_ORIGINS = True  # expect
CORS_ALLOW_CREDENTIALS = True
