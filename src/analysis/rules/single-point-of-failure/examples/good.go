package orders

import "github.com/IBM/sarama"

func connect(config *sarama.Config) (sarama.Client, error) {
	return sarama.NewClient([]string{"kafka-1:9093", "kafka-2:9093", "kafka-3:9093"}, config)
}
