import os

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from flask import Flask
from flask_cors import CORS

app = FastAPI()
app.add_middleware(CORSMiddleware, allow_origins=["https://shop.io"], allow_credentials=True, allow_methods=["*"], allow_headers=["*"])

public = FastAPI()
public.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=False)

configured = FastAPI()
configured.add_middleware(CORSMiddleware, allow_origins=os.environ["ORIGINS"].split(","), allow_credentials=True)

site = Flask(__name__)
CORS(site)
CORS(site, origins=["https://shop.io"], supports_credentials=True)
CORS(site, resources={r"/api/*": {"origins": "https://shop.io"}}, supports_credentials=True)

CORS_ALLOW_ALL_ORIGINS = True
CORS_ALLOW_CREDENTIALS = False
