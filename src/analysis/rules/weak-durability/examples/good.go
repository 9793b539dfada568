package shop

import (
	"github.com/IBM/sarama"
	"github.com/segmentio/kafka-go"
)

func open(brokers []string) (sarama.SyncProducer, error) {
	config := sarama.NewConfig()
	config.Net.TLS.Enable = true
	config.Producer.RequiredAcks = sarama.WaitForAll
	return sarama.NewSyncProducer(brokers, config)
}

func payments(address string) *kafka.Writer {
	return &kafka.Writer{
		Topic:        "payments",
		RequiredAcks: kafka.RequireAll,
	}
}
