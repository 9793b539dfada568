// Topics and queues: who sends what others take, over the broker of the system.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toDot, toMermaid } from '../../../src/analysis/map-text';
import { mapOf } from '../../support/analyse';

const compose = (broker: string, more = ''): string => `services:
  orders:
    build: ./orders
${more}  mailer:
    build: ./mailer
${more}  broker: { image: "${broker}" }
`;

const shown = async (files: Readonly<Record<string, string>>) => {
  const { edges, flows = [] } = await mapOf(files);
  return [edges.map(({ from, to }) => `${from} → ${to}`), flows.map(({ from, to, over, channel, file, line }) => `${from} → ${to} ${channel} over ${over} ${file}:${line}`)];
};
const linked = (channel: string, at: string): readonly (readonly string[])[] => [['mailer → broker', 'orders → broker'], [`orders → mailer ${channel} over broker ${at}`]];

describe('topics and queues', () => {
  it('link who sends with who takes: Kafka in JavaScript and Python', async () => {
    assert.deepEqual(await shown({
      'compose.yaml': compose('confluentinc/cp-kafka:7.6.0'),
      'orders/index.ts': "import { Kafka } from 'kafkajs';\nconst kafka = new Kafka({ brokers: [process.env.BROKER!] });\nconst producer = kafka.producer();\nexport const placed = () => producer.send({ topic: 'orders.placed', messages: [] });\n",
      'mailer/main.py': "import os\nfrom kafka import KafkaConsumer\nconsumer = KafkaConsumer('orders.placed', bootstrap_servers=os.environ['BROKER'])\n",
    }), linked('orders.placed', 'orders/index.ts:4'));
  });

  it('are drawn as dotted lines', async () => {
    const map = await mapOf({
      'compose.yaml': compose('nats:2'),
      'orders/a.ts': "import { connect } from 'nats';\nconst nc = await connect({ servers: process.env.NATS });\nnc.publish('placed');\n",
      'mailer/a.ts': "import { connect } from 'nats';\nconst nc = await connect({ servers: process.env.NATS });\nnc.subscribe('placed');\n",
    });
    assert.match(toMermaid(map), /n2 -\. "placed" \.-> n1/);
    assert.match(toDot(map), /"orders" -> "mailer" \[label="placed", style=dotted\];/);
  });

  it('are found in Go, through the literal of a message and constants', async () => {
    assert.deepEqual(await shown({
      'go.mod': 'module shop\n', 'compose.yaml': compose('apache/kafka:3.7.0'),
      'orders/main.go': 'package main\n\nimport "github.com/segmentio/kafka-go"\n\nconst topic = "orders.placed"\n\nfunc placed(w *kafka.Writer) error {\n\treturn w.WriteMessages(ctx, kafka.Message{Topic: topic, Value: nil})\n}\n',
      'mailer/main.go': 'package main\n\nimport "github.com/segmentio/kafka-go"\n\nfunc main() {\n\tr := kafka.NewReader(kafka.ReaderConfig{Brokers: brokers(), Topic: "orders.placed"})\n\tdefer r.Close()\n}\n',
    }), linked('orders.placed', 'orders/main.go:8'));
  });

  it('are found in Spring, with keys of the settings', async () => {
    assert.deepEqual(await shown({
      'compose.yaml': compose('rabbitmq:3'),
      'orders/src/main/java/Orders.java': 'import org.springframework.amqp.rabbit.core.RabbitTemplate;\nclass Orders {\n  private final RabbitTemplate template;\n  Orders(RabbitTemplate template) { this.template = template; }\n  void placed(Object order) { template.convertAndSend("placed", order); }\n}\n',
      'mailer/src/main/java/Mailer.java': 'import org.springframework.amqp.rabbit.annotation.RabbitListener;\nclass Mailer {\n  @RabbitListener(queues = "${shop.queues.placed}")\n  void mail(Object order) { }\n}\n',
      'mailer/src/main/resources/application.yml': 'shop:\n  queues:\n    placed: placed\n',
    }), linked('placed', 'orders/src/main/java/Orders.java:5'));
  });

  it('are named by variables that deployment files give', async () => {
    const code = {
      'orders/app.js': "const amqp = require('amqplib');\nasync function main() {\n  const connection = await amqp.connect(process.env.BROKER_URL);\n  const channel = await connection.createChannel();\n  channel.sendToQueue(process.env.QUEUE_NAME, Buffer.from(''));\n}\n",
      'mailer/app.js': "const amqp = require('amqplib');\nasync function main() {\n  const connection = await amqp.connect(process.env.BROKER_URL);\n  const channel = await connection.createChannel();\n  channel.consume(process.env.QUEUE_NAME, () => {});\n}\n",
    };
    assert.deepEqual(await shown({ ...code, 'compose.yaml': compose('rabbitmq:3', '    environment: { QUEUE_NAME: orders }\n') }), linked('orders', 'orders/app.js:5'));
    assert.deepEqual(await shown({ ...code, 'compose.yaml': compose('rabbitmq:3') }), [[], []]);
  });

  it('of other names, of other brokers and of tests link nobody', async () => {
    const producer = (topic: string): string => `import { connect } from 'nats';\nconst nc = await connect({ servers: process.env.NATS });\nnc.publish('${topic}');\n`;
    const consumer = (subject: string): string => `import { connect } from 'nats';\nconst nc = await connect({ servers: process.env.NATS });\nnc.subscribe('${subject}');\n`;
    const flows = async (files: Readonly<Record<string, string>>) => (await shown({ 'compose.yaml': compose('nats:2'), ...files }))[1];
    assert.deepEqual(await flows({ 'orders/a.ts': producer('orders.placed'), 'mailer/a.ts': consumer('orders.*') }), ['orders → mailer orders.placed over broker orders/a.ts:3']);
    assert.deepEqual(await flows({ 'orders/a.ts': producer('orders.placed'), 'mailer/a.ts': consumer('orders.cancelled') }), []);
    assert.deepEqual(await flows({ 'orders/a.ts': producer('orders.placed'), 'mailer/a.test.ts': consumer('orders.placed') }), []);
    assert.deepEqual(await flows({ 'orders/a.ts': producer('orders.placed'), 'mailer/a.py': "import paho.mqtt.client as mqtt\nc = mqtt.Client()\nc.connect('x')\nc.subscribe('orders.placed')\n" }), []);
  });
});
