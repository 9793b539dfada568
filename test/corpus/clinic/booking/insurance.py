from booking.http import insurance_session, plain_session

session = insurance_session()
plain = plain_session()


def covered(patient: str) -> bool:
    answer = session.get(f"https://api.insurance.org/patients/{patient}")  # label: fine missing-timeout, fine missing-retry
    return answer.ok


def prices() -> list[dict]:
    return plain.get("https://api.insurance.org/prices").json()  # label: bad missing-timeout


def file_claim(claim: dict) -> None:
    plain.post("https://api.insurance.org/claims", json=claim, timeout=10).raise_for_status()  # label: fine missing-timeout, fine missing-retry
