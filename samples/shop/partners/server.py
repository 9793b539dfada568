"""Stands in for the companies the shop works with (payments, mail, prices, reviews, shipping), so that it runs on one machine."""

import json
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

charges: dict[str, dict] = {}


class Partner(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        url = urlsplit(self.path)
        query = parse_qs(url.query)
        if url.path == "/healthz":
            self.answer(200, {"status": "ok"})
        elif url.path.startswith("/prices/"):
            sku = url.path.removeprefix("/prices/")
            self.answer(200, {"sku": sku, "unitPriceCents": 500 + zlib.crc32(sku.encode()) % 4500})
        elif url.path == "/prices":
            self.answer(200, [{"sku": sku, "unitPriceCents": 500 + zlib.crc32(sku.encode()) % 4500} for sku in query.get("sku", [])])
        elif url.path == "/payments/charges":
            self.answer(200, [charges[order] for order in query.get("order", []) if order in charges])
        elif url.path == "/reviews":
            self.answer(200, [{"author": "Ada", "stars": 5, "text": "Keeps its heat."}])
        elif url.path == "/carrier/quotes":
            self.answer(200, {"cents": 490, "days": 2})
        else:
            self.answer(404, {"error": "unknown"})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers.get("content-length", 0))) or b"{}")
        if self.path == "/payments/charges":
            charge = charges.setdefault(body["order"], {"id": f"ch_{len(charges) + 1}", "status": "paid"})
            self.answer(201, charge)
        elif self.path == "/notifications/messages":
            self.answer(202, {"status": "queued"})
        else:
            self.answer(404, {"error": "unknown"})

    def answer(self, status: int, body: object) -> None:
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


if __name__ == "__main__":
    # mentor: missing-graceful-shutdown
    ThreadingHTTPServer(("", 8090), Partner).serve_forever()
