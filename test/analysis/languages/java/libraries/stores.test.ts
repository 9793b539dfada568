// Databases, caches, brokers and mail in Java: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse, inShort } from '../../../../support/analyse';
import { found } from './support';

const plaintext = (imports: readonly string[], members: string) => found('plaintext-connection', imports, members);

describe('JDBC', () => {
  it('is plain only where the address switches encryption off', async () => {
    const imports = ['java.sql.*', 'com.zaxxer.hikari.HikariConfig'];
    assert.deepEqual(await plaintext(imports, `void a() throws Exception {
      DriverManager.getConnection("jdbc:mysql://db.shop.io:3306/shop?useSSL=false", "shop", pw);
      new HikariConfig().setJdbcUrl("jdbc:postgresql://db.shop.io/shop?sslmode=disable"); }`), ['2 db.shop.io', '3 db.shop.io']);
    assert.deepEqual(await plaintext(imports, 'void a() throws Exception { DriverManager.getConnection("jdbc:mysql://db.shop.io/shop"); DriverManager.getConnection("jdbc:mysql://localhost/shop?useSSL=false"); }'), []);
  });
});

describe('Redis clients', () => {
  it('are plain by their scheme', async () => {
    assert.deepEqual(await plaintext(['redis.clients.jedis.*', 'io.lettuce.core.RedisClient'], 'JedisPool a = new JedisPool("redis://cache.shop.io:6379");\nRedisClient b = RedisClient.create("redis://cache.shop.io");\nRedisClient c = RedisClient.create("rediss://cache.shop.io");\nJedisPool d = new JedisPool(new JedisPoolConfig(), host, 6379, 2000, pw, true);'), ['1 cache.shop.io', '2 cache.shop.io']);
  });
});

describe('Kafka clients', () => {
  const imports = ['java.util.*', 'org.apache.kafka.clients.producer.*'];
  const producer = (settings: string) => plaintext(imports, `void a() {\nProperties props = new Properties();\n${settings}\nnew KafkaProducer<String, String>(props); }`);

  it('are plain unless their properties ask for TLS', async () => {
    assert.deepEqual(await producer('props.put("bootstrap.servers", "kafka.shop.io:9092");'), ['4 kafka.shop.io']);
    assert.deepEqual(await producer('props.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, "kafka.shop.io:9092"); props.put(CommonClientConfigs.SECURITY_PROTOCOL_CONFIG, "SASL_SSL");'), []);
  });

  it('are left alone where the properties are filled out of sight', async () => {
    assert.deepEqual(await producer('props.put("bootstrap.servers", "kafka.shop.io:9092"); secure(props);'), []);
    assert.deepEqual(await producer('props.put("bootstrap.servers", "kafka.shop.io:9092"); props.load(file);'), []);
    assert.deepEqual(await plaintext(imports, 'void a(Map<String, Object> given) { Map<String, Object> props = new HashMap<>(given); props.put("bootstrap.servers", "kafka.shop.io:9092"); new KafkaProducer<>(props); }'), []);
  });

  it('with one broker hang by one machine', async () => {
    const one = 'props.put("bootstrap.servers", "kafka.shop.io:9092");';
    assert.deepEqual(await found('single-point-of-failure', imports, `void a() {\nProperties props = new Properties(); ${one}\nnew KafkaProducer<>(props); }`), ['2 KafkaProducer']);
    assert.deepEqual(await found('single-point-of-failure', imports, `void a() {\nProperties props = new Properties(); ${one.replace(':9092', ':9092,other.shop.io:9092')}\nnew KafkaProducer<>(props); }`), []);
  });
});

describe('Jakarta Mail', () => {
  const imports = ['java.util.Properties', 'jakarta.mail.*', 'jakarta.mail.internet.MimeMessage'];
  const send = (settings: string) => found('missing-timeout', imports, `void a() {\nProperties props = new Properties();\n${settings}\nSession session = Session.getInstance(props);\nTransport.send(new MimeMessage(session)); }`);

  it('waits for ever unless the properties limit it', async () => {
    assert.deepEqual(await send('props.put("mail.smtp.host", "mail.shop.io");'), ['4 Session.getInstance']);
    assert.deepEqual(await send('props.put("mail.smtp.timeout", "5000");'), []);
    assert.deepEqual(await send('props.putAll(more);'), []);
  });
});

describe('MongoDB', () => {
  it('is plain unless its address asks for TLS', async () => {
    assert.deepEqual(await plaintext(['com.mongodb.client.MongoClients'], 'Object a = MongoClients.create("mongodb://db.shop.io:27017");\nObject b = MongoClients.create("mongodb://db.shop.io/?tls=true");\nObject c = MongoClients.create("mongodb+srv://db.shop.io");'), ['1 db.shop.io']);
  });
});

describe('Spring mail', () => {
  const sends = (settings: string) => analyse({
    'src/main/java/io/shop/Mails.java': 'package io.shop;\nimport org.springframework.mail.javamail.JavaMailSender;\nimport org.springframework.stereotype.Service;\n@Service\nclass Mails {\nprivate final JavaMailSender sender;\nMails(JavaMailSender sender) { this.sender = sender; }\nvoid a(Message message) { sender.send(message); } }\n',
    'src/main/resources/application.yml': settings,
  });

  it('waits for ever unless the settings limit it', async () => {
    const timeouts = async (settings: string) => inShort((await sends(settings)).filter(({ rule }) => rule === 'missing-timeout')).map((line) => line.split(':')[1]);
    assert.deepEqual(await timeouts('spring.mail.host: mail.shop.io\n'), ['8 sender.send']);
    assert.deepEqual(await timeouts('spring:\n  mail:\n    properties:\n      mail.smtp.timeout: 5000\n'), []);
    assert.deepEqual(await timeouts('spring:\n  mail:\n    properties:\n      mail:\n        smtp:\n          connectiontimeout: 5000\n          timeout: 5000\n'), []);
  });
});

describe('Messages to a broker', () => {
  it('that are lost in a catch are reported', async () => {
    assert.deepEqual(await found('swallowed-remote-error', ['org.springframework.kafka.core.KafkaTemplate'], 'private KafkaTemplate<String, String> kafka;\nString a(String order) {\ntry { kafka.send("orders", order); return "sent"; } catch (Exception e) { return null; } }'), ['3 kafka.send']);
    assert.deepEqual(await found('retry-non-idempotent', ['org.springframework.amqp.rabbit.core.RabbitTemplate'], 'private RabbitTemplate rabbit;\nvoid a(String order) {\nfor (int i = 0; i < 5; i++) { try { rabbit.convertAndSend("orders", order); return; } catch (Exception e) { pause(i); } } }'), ['3 rabbit.convertAndSend']);
  });
});

describe('MQTT', () => {
  const imports = ['org.eclipse.paho.client.mqttv3.MqttClient', 'org.eclipse.paho.client.mqttv3.MqttException'];

  it('is plain over tcp, and encrypted over ssl', async () => {
    assert.deepEqual(await plaintext(imports, 'Object a = new MqttClient("tcp://mqtt.shop.io", "a");\nObject b = new MqttClient("ssl://mqtt.shop.io", "b");'), ['1 mqtt.shop.io']);
  });

  it('loses messages where a failure is only logged', async () => {
    assert.deepEqual(await found('swallowed-remote-error', imports, 'private final MqttClient mqtt = new MqttClient("ssl://mqtt.shop.io", "a");\nvoid a(byte[] order) {\ntry { mqtt.publish("orders", order, 1, false); } catch (MqttException e) { log.warn("lost", e); } }'), ['3 mqtt.publish']);
  });
});

describe('LDAP through JNDI', () => {
  const imports = ['java.util.Hashtable', 'javax.naming.Context', 'javax.naming.directory.InitialDirContext'];
  const opens = (rule: string, more: string) => found(rule, imports, `Object a() throws Exception {\nHashtable<String, String> env = new Hashtable<>();\nenv.put(Context.PROVIDER_URL, "ldap://people.shop.io");\n${more}\nreturn new InitialDirContext(env); }`);

  it('waits for ever unless its table limits it, and is plain', async () => {
    assert.deepEqual(await opens('missing-timeout', ''), ['5 InitialDirContext']);
    assert.deepEqual(await opens('missing-timeout', 'env.put("com.sun.jndi.ldap.read.timeout", "5000");'), []);
    assert.equal((await opens('plaintext-connection', '')).length, 1);
  });
});

describe('An emulator of a cloud', () => {
  it('speaks plaintext beside the developer', async () => {
    const imports = ['io.grpc.ManagedChannelBuilder'];
    assert.deepEqual(await plaintext(imports, 'Object a(String emulatorHost) { return ManagedChannelBuilder.forTarget(emulatorHost).usePlaintext().build(); }'), []);
    assert.equal((await plaintext(imports, 'Object a(String host) { return ManagedChannelBuilder.forTarget(host).usePlaintext().build(); }')).length, 1);
  });
});
