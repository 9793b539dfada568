package org.example.shop;

import io.grpc.Server;
import io.grpc.ServerBuilder;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

public class Orders {
    public static void main(String[] args) throws IOException, InterruptedException {
        Server server = ServerBuilder.forPort(50051).addService(new OrdersService()).build();
        server.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.shutdown();
            try {
                server.awaitTermination(20, TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                server.shutdownNow();
            }
        }));
        server.awaitTermination();
    }
}
