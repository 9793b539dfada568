package org.example.shop;

import io.grpc.Server;
import io.grpc.ServerBuilder;
import java.io.IOException;

public class Orders {
    public static void main(String[] args) throws IOException, InterruptedException {
        Server server = ServerBuilder.forPort(50051).addService(new OrdersService()).build();
        server.start(); // expect
        server.awaitTermination();
    }
}
