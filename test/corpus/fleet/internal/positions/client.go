package positions

import (
	"context"

	pb "example.org/fleet/gen/tracker"
	"google.golang.org/grpc"
)

type Client struct{ stub pb.TrackerClient }

func New(connection *grpc.ClientConn) *Client {
	return &Client{stub: pb.NewTrackerClient(connection)}
}

// Of asks with whatever the caller brings along.
func (c *Client) Of(ctx context.Context, vehicle string) (*pb.Position, error) {
	return c.stub.GetPosition(ctx, &pb.Vehicle{Id: vehicle}) // label: bad missing-timeout
}

// Near is always asked with a limit.
func (c *Client) Near(ctx context.Context, vehicle string) (*pb.Position, error) {
	return c.stub.GetNearest(ctx, &pb.Vehicle{Id: vehicle}) // label: fine missing-timeout
}
