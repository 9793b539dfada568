from fastapi import APIRouter

router = APIRouter()


@router.get("/login")
async def login_page():
    return {}


@router.post("/orders")
async def order():
    return {}


@router.post("/devices/{id}/login-history")
async def history(id: int):
    return []
