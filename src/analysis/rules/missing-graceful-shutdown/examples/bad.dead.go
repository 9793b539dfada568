package main

import (
	"log"
	"net"

	"example.org/shop/orders"
	pb "example.org/shop/proto"
	"google.golang.org/grpc"
)

func main() {
	listener, err := net.Listen("tcp", ":50051")
	if err != nil {
		log.Fatal(err)
	}
	server := grpc.NewServer()
	pb.RegisterOrdersServer(server, orders.New())
	if err := server.Serve(listener); err != nil { // expect
		log.Fatal(err)
	}
	server.GracefulStop()
}
