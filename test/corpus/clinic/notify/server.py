from concurrent import futures

import grpc

from notify import notify_pb2_grpc
from notify.tasks import remind


class Notify(notify_pb2_grpc.NotifyServicer):
    def Remind(self, request, context):
        remind.delay(request.number)


def main() -> None:
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=8))
    notify_pb2_grpc.add_NotifyServicer_to_server(Notify(), server)
    server.add_insecure_port("[::]:50051")
    server.start()  # label: bad missing-graceful-shutdown
    server.wait_for_termination()


if __name__ == "__main__":
    main()
