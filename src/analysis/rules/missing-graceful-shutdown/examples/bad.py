from concurrent import futures

import grpc

from shop import orders_pb2_grpc
from shop.orders import Orders


def serve():
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=10))
    orders_pb2_grpc.add_OrdersServicer_to_server(Orders(), server)
    server.add_insecure_port("[::]:50051")
    server.start()  # expect
    server.wait_for_termination()


if __name__ == "__main__":
    serve()
