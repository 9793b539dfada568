// Kafka, RabbitMQ and MQTT: all limit the wait and try again by themselves; neither encrypts unless told to.
import type { Library, Operation } from '../../../concepts';

const on = (kinds: readonly string[], ...names: readonly string[]): string[] => kinds.flatMap((kind) => names.map((name) => `${kind}#${name}`));

const key = (name: string, constant: string): string[] => [`0['${name}']`, `0.${constant}`];

const settings: Omit<Operation, 'at' | 'does'> = {
  shares: true,
  address: { places: key('bootstrap.servers', 'BOOTSTRAP_SERVERS_CONFIG'), form: 'host' },
  seeds: { places: key('bootstrap.servers', 'BOOTSTRAP_SERVERS_CONFIG'), member: 'broker' },
  transport: {
    plaintext: key('security.protocol', 'SECURITY_PROTOCOL_CONFIG'),
    plaintextValues: ['PLAINTEXT', 'SASL_PLAINTEXT'],
    tls: [...key('security.protocol', 'SECURITY_PROTOCOL_CONFIG')],
    otherwise: 'plaintext',
  },
  deadline: { places: [], otherwise: { value: '60 s' } },
  retry: { places: [], off: [], otherwise: { value: 'with growing pauses, for 2 minutes' } },
};

const acknowledges: Operation['acknowledges'] = key('acks', 'ACKS_CONFIG').map((place) => ({ place, none: ['0', 0], one: ['1', 1] }));

const delivered: Pick<Operation, 'deadline' | 'retry'> = { deadline: { places: [], otherwise: { value: '120 s' } }, retry: { places: [], off: [], otherwise: { value: 'with growing pauses, for 2 minutes' } } };

export const kafkaClients: Library = {
  id: 'kafka-clients',
  title: 'Kafka clients',
  language: 'java',
  modules: ['org.apache.kafka.clients.producer', 'org.apache.kafka.clients.consumer', 'org.apache.kafka.clients.admin', 'org.apache.kafka.streams'],
  protocol: 'kafka',
  version: '2.1 to 4.x: 30 s a request, 60 s an operation, 2 minutes a delivery; PLAINTEXT',
  source: 'https://kafka.apache.org/documentation/#producerconfigs',
  tls: [{ key: 'ssl.endpoint.identification.algorithm', weakens: 'host-name', values: [''] }, { key: 'SSL_ENDPOINT_IDENTIFICATION_ALGORITHM_CONFIG', weakens: 'host-name', values: [''] }],
  promises: true,
  operations: [
    { ...settings, acknowledges, at: ['KafkaProducer'], form: 'new', does: 'connect', makes: 'KafkaProducer' },
    // It is put into a buffer, and sent until the delivery timeout.
    { at: on(['KafkaProducer', 'Producer'], 'send'), does: 'request', repeatable: 'no', ...delivered },
    { at: ['ProducerRecord'], form: 'new', does: 'make', makes: 'ProducerRecord', channel: { places: ['0'], does: 'sends' } },
    { at: on(['KafkaConsumer', 'Consumer'], 'subscribe'), does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { ...settings, at: ['KafkaConsumer'], form: 'new', does: 'connect', makes: 'KafkaConsumer' },
    { at: ['StreamsBuilder'], form: 'new', does: 'make', makes: 'StreamsBuilder' },
    { at: on(['StreamsBuilder'], 'stream', 'table', 'globalTable'), does: 'make', makes: 'KafkaStream', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: on(['KafkaStream', 'KStream'], 'to'), does: 'make', through: [], channel: { places: ['0'], does: 'sends' } },
    { ...settings, at: ['AdminClient.create', 'Admin.create', 'KafkaAdminClient.create'], does: 'connect', makes: 'AdminClient' },
  ],
};

export const springKafka: Library = {
  id: 'spring-kafka',
  title: 'Spring for Apache Kafka',
  language: 'java',
  modules: ['org.springframework.kafka.core', 'org.springframework.kafka.annotation'],
  protocol: 'kafka',
  version: '2.x to 4.x: the limits of the Kafka clients',
  source: 'https://docs.spring.io/spring-kafka/reference/kafka/connecting.html',
  promises: true,
  operations: [
    { ...settings, acknowledges, at: ['DefaultKafkaProducerFactory', 'DefaultKafkaConsumerFactory', 'KafkaAdmin'], form: 'new', does: 'connect', makes: 'KafkaFactory' },
    { at: on(['KafkaTemplate', 'KafkaOperations'], 'send', 'sendAndReceive'), does: 'request', repeatable: 'no', ...delivered, channel: { places: ['0'], does: 'sends' } },
    { at: on(['KafkaTemplate', 'KafkaOperations'], 'sendDefault'), does: 'request', repeatable: 'no', ...delivered },
    { at: ['KafkaListener'], does: 'handle', handles: { asks: 'message', confirms: true }, channel: { places: ['topics='], does: 'takes' } },
    { at: ['KafkaHandler'], does: 'handle', handles: { asks: 'message', confirms: true } },
  ],
};

export const rabbitmqClient: Library = {
  id: 'rabbitmq-client',
  title: 'RabbitMQ client',
  language: 'java',
  modules: ['com.rabbitmq.client'],
  protocol: 'amqp',
  version: '5.x: 60 s to connect, 10 s for the handshake; recovers lost connections every 5 s',
  source: 'https://www.rabbitmq.com/client-libraries/java-api-guide#recovery',
  operations: [
    { at: ['ConnectionFactory'], form: 'new', does: 'make', makes: 'ConnectionFactory' },
    { at: ['ConnectionFactory#setPassword'], does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    // Without a context of the caller's own it trusts everybody.
    { at: ['ConnectionFactory#useSslProtocol'], requires: { 1: '*' }, does: 'configure', gives: ['encryption'] },
    { at: ['ConnectionFactory#useSslProtocol'], requires: { 0: '*' }, does: 'configure', gives: ['encryption'] },
    { at: ['ConnectionFactory#useSslProtocol'], does: 'configure', gives: ['encryption'], tls: [{ weakens: 'certificate' }] },
    { at: ['ConnectionFactory#setUri'], does: 'make', address: { places: ['0'], form: 'url' } },
    { at: ['AmqpConnection#createChannel'], does: 'make', makes: 'Channel' },
    { at: ['Channel#basicPublish'], does: 'request', repeatable: 'no', through: [], deadline: { places: [], otherwise: { value: '60 s to connect' } }, channel: { places: ['0', '1'], does: 'sends' } },
    { at: ['Channel#basicConsume'], does: 'make', through: [], channel: { places: ['0'], does: 'takes' } },
    { at: ['Channel#queueBind'], does: 'make', through: [], channel: { places: ['1'], does: 'takes' } },
    { at: ['ConnectionFactory#newConnection'], does: 'connect', makes: 'AmqpConnection', deadline: { places: [], otherwise: { value: '60 s' } } },
  ],
};

export const springAmqp: Library = {
  id: 'spring-amqp',
  title: 'Spring AMQP',
  language: 'java',
  modules: ['org.springframework.amqp.rabbit.connection', 'org.springframework.amqp.rabbit.annotation', 'org.springframework.amqp.rabbit.core'],
  protocol: 'amqp',
  version: '2.x to 4.x: 60 s to connect; listeners reconnect every 5 s',
  source: 'https://docs.spring.io/spring-amqp/reference/amqp/connections.html',
  operations: [
    { at: ['CachingConnectionFactory'], form: 'new', does: 'make', makes: 'CachingConnectionFactory', shares: true },
    { at: on(['CachingConnectionFactory'], 'setPassword'), does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    { at: on(['CachingConnectionFactory'], 'setUri'), does: 'make', address: { places: ['0'], form: 'url' } },
    { at: on(['RabbitTemplate', 'AmqpTemplate', 'RabbitOperations'], 'convertAndSend', 'send', 'convertSendAndReceive'), does: 'request', repeatable: 'no', deadline: { places: [], otherwise: { value: '60 s to connect' } }, channel: { places: ['0'], does: 'sends' } },
    { at: ['RabbitListener'], does: 'handle', handles: { asks: 'message', confirms: true }, channel: { places: ['queues='], does: 'takes' } },
    { at: ['RabbitHandler'], does: 'handle', handles: { asks: 'message', confirms: true } },
  ],
};

const mqttClients = ['MqttClient', 'IMqttClient', 'MqttAsyncClient', 'IMqttAsyncClient'];

export const pahoMqtt: Library = {
  id: 'paho-mqtt-java',
  title: 'Eclipse Paho',
  language: 'java',
  modules: ['org.eclipse.paho.client.mqttv3', 'org.eclipse.paho.mqttv5.client'],
  protocol: 'mqtt',
  version: '1.2: 30 s to connect; tcp:// is plaintext',
  source: 'https://eclipse.dev/paho/files/javadoc/org/eclipse/paho/client/mqttv3/MqttConnectOptions.html',
  operations: [
    { at: ['MqttClient', 'MqttAsyncClient'], form: 'new', does: 'make', makes: 'MqttClient', shares: true, address: { places: ['0'], form: 'url' }, transport: { otherwise: 'scheme' } },
    { at: ['MqttConnectOptions', 'MqttConnectionOptions'], form: 'new', does: 'make', makes: 'MqttConnectOptions' },
    { at: ['MqttConnectOptions#setPassword'], does: 'configure', gives: [], credentials: [{ place: '0', opens: 'connect' }] },
    { at: on(mqttClients, 'connect'), does: 'connect', deadline: { places: [], through: [], otherwise: { value: '30 s' } } },
    { at: on(mqttClients, 'publish'), does: 'request', repeatable: 'no', through: [], channel: { places: ['0'], does: 'sends' } },
  ],
};

/** Listeners of queues: what ends without an exception is confirmed, and what throws comes again or goes to a dead-letter queue. */
export const queueListeners: Library = {
  id: 'queue-listeners',
  title: 'Listeners of queues',
  language: 'java',
  modules: ['org.springframework.jms.annotation', 'io.awspring.cloud.sqs.annotation', 'io.awspring.cloud.messaging.listener.annotation', 'org.springframework.cloud.aws.messaging.listener.annotation', 'org.eclipse.microprofile.reactive.messaging', 'io.micronaut.configuration.kafka.annotation', 'io.micronaut.rabbitmq.annotation'],
  protocol: 'amqp',
  version: 'Spring JMS 5 to 7 (sessions confirm by themselves), Spring Cloud AWS 2 and 3, MicroProfile Reactive Messaging 2 and 3, Micronaut Kafka and RabbitMQ 4 and 5',
  source: 'https://docs.spring.io/spring-framework/reference/integration/jms/annotated.html',
  operations: [
    { at: ['JmsListener'], does: 'handle', handles: { asks: 'message', confirms: true }, channel: { places: ['destination='], does: 'takes' } },
    { at: ['SqsListener'], does: 'handle', handles: { asks: 'message', confirms: true }, channel: { places: ['0', 'value=', 'queueNames='], does: 'takes' } },
    { at: ['Incoming'], does: 'handle', handles: { asks: 'message', confirms: true } },
    { at: ['Topic', 'Queue'], does: 'handle', handles: { asks: 'message' }, channel: { places: ['0', 'value='], does: 'takes' } },
  ],
};
