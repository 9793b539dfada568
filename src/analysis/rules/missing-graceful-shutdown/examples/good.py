import signal
from concurrent import futures

import grpc
from flask import Flask

from shop import orders_pb2_grpc
from shop.orders import Orders

app = Flask(__name__)


def serve():
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    orders_pb2_grpc.add_OrdersServicer_to_server(Orders(), server)
    server.add_insecure_port("[::]:50051")
    server.start()
    signal.signal(signal.SIGTERM, lambda *_: server.stop(grace=20))
    server.wait_for_termination()


if __name__ == "__main__":
    # For trying it out: in production gunicorn runs it.
    app.run(port=5000)
