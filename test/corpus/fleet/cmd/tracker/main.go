package main

import (
	"context"
	"log"
	"net"
	"os"
	"os/signal"
	"syscall"
	"time"

	pb "example.org/fleet/gen/tracker"
	"github.com/segmentio/kafka-go"
	"google.golang.org/grpc"
)

func main() {
	listener, err := net.Listen("tcp", ":9090")
	if err != nil {
		log.Fatal(err)
	}
	writer := &kafka.Writer{Addr: kafka.TCP("kafka-0.kafka:9092", "kafka-1.kafka:9092", "kafka-2.kafka:9092"), Topic: "positions", RequiredAcks: kafka.RequireAll} // label: fine single-point-of-failure, bad plaintext-connection
	server := grpc.NewServer()
	pb.RegisterTrackerServer(server, &tracker{writer: writer})

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	go func() {
		<-ctx.Done()
		server.GracefulStop()
	}()
	if err := server.Serve(listener); err != nil { // label: fine missing-graceful-shutdown
		log.Fatal(err)
	}
	_ = writer.Close()
}

type tracker struct {
	pb.UnimplementedTrackerServer
	writer *kafka.Writer
}

func (t *tracker) Report(ctx context.Context, position *pb.Position) (*pb.Receipt, error) {
	for attempt := 0; attempt < 5; attempt++ { // label: bad retry-non-idempotent, bad retry-without-backoff
		err := t.writer.WriteMessages(ctx, kafka.Message{Key: []byte(position.Vehicle)})
		if err == nil {
			return &pb.Receipt{}, nil
		}
		time.Sleep(200 * time.Millisecond)
	}
	return nil, context.DeadlineExceeded
}
