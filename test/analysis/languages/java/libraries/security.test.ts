// TLS, plaintext and secrets in Java, in the forms in which programs switch them: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { found } from './support';

describe('TLS in Java', () => {
  const weakened = async (imports: readonly string[], statement: string): Promise<number> => (await found('tls-verification-disabled', imports, `void f() throws Exception { ${statement} }`)).length;

  it('is weakened by settings that have a name, in tables and of the whole process', async () => {
    assert.equal(await weakened(['java.util.Properties'], 'Properties p = new Properties(); p.put("mail.smtp.ssl.trust", "*");'), 1);
    assert.equal(await weakened(['java.util.Properties'], 'System.setProperty("jdk.internal.httpclient.disableHostnameVerification", "true");'), 1);
    assert.equal(await weakened(['java.util.Properties'], 'Properties p = new Properties(); p.put("mail.smtp.ssl.trust", "smtp.shop.io");'), 0);
    const versions = (value: string) => found('weak-tls-version', [], `void f() { System.setProperty("https.protocols", "${value}"); }`);
    assert.equal((await versions('TLSv1,TLSv1.2')).length, 1);
    assert.deepEqual(await versions('TLSv1.2,TLSv1.3'), []);
  });

  it('is weakened by options of clients whose making is not seen', async () => {
    assert.equal(await weakened(['io.vertx.core.http.HttpClientOptions'], 'new HttpClientOptions().setSsl(true).setTrustAll(true);'), 1);
    assert.equal(await weakened(['kong.unirest.Unirest'], 'Unirest.config().verifySsl(false);'), 1);
    assert.equal(await weakened(['javax.net.ssl.*'], 'SSLParameters p = socket.getSSLParameters(); p.setEndpointIdentificationAlgorithm("");'), 1);
    assert.equal(await weakened(['com.rabbitmq.client.ConnectionFactory'], 'new ConnectionFactory().useSslProtocol();'), 1);
    assert.equal(await weakened(['com.rabbitmq.client.ConnectionFactory'], 'new ConnectionFactory().useSslProtocol(context);'), 0);
    assert.equal(await weakened(['org.apache.commons.mail.SimpleEmail'], 'SimpleEmail mail = new SimpleEmail(); mail.setSSLOnConnect(true);'), 1);
    assert.equal(await weakened(['org.apache.commons.mail.SimpleEmail'], 'SimpleEmail mail = new SimpleEmail(); mail.setSSLOnConnect(true); mail.setSSLCheckServerIdentity(true);'), 0);
  });

  it('is not checked by whoever only writes down whom it trusts', async () => {
    const manager = (body: string) => found('tls-verification-disabled', ['javax.net.ssl.X509TrustManager', 'java.security.cert.*'], `static class Trusting implements X509TrustManager {\npublic void checkServerTrusted(X509Certificate[] chain, String type) { ${body} }\n}`);
    assert.equal((await manager('log.info("trusted");')).length, 1);
    assert.deepEqual(await manager('inner.checkServerTrusted(chain, type);'), []);
  });
});

describe('Secrets in Java', () => {
  it('are told where something is signed or logged in with them, as text or as letters', async () => {
    assert.equal((await found('hardcoded-credential', ['com.auth0.jwt.algorithms.Algorithm'], 'Algorithm a = Algorithm.HMAC256("p3pper-and-s4lt-9");')).length, 1);
    assert.equal((await found('hardcoded-credential', ['org.apache.http.auth.UsernamePasswordCredentials'], 'Object a = new UsernamePasswordCredentials("app", "old-Pa55word9");')).length, 1);
    assert.equal((await found('hardcoded-credential', ['com.mongodb.MongoCredential'], 'Object a = MongoCredential.createCredential("app", "shop", "old-Pa55word9".toCharArray());')).length, 1);
    assert.equal((await found('hardcoded-credential', ['java.sql.DriverManager'], 'Object a = DriverManager.getConnection("jdbc:mysql://db.shop.io/shop?user=app&password=old-Pa55word9");')).length, 1);
    assert.deepEqual(await found('hardcoded-credential', ['com.auth0.jwt.algorithms.Algorithm'], 'Algorithm a = Algorithm.HMAC256(System.getenv("SIGNING_KEY"));'), []);
    assert.deepEqual(await found('hardcoded-credential', ['org.apache.commons.net.ftp.FTPClient'], 'void f(FTPClient c) { c.login("anonymous", "guest"); }'), []);
  });
});

describe('Plaintext in Java', () => {
  it('is what clients without an S in their name speak', async () => {
    assert.equal((await found('plaintext-connection', ['org.apache.commons.net.telnet.TelnetClient'], 'void f() { TelnetClient c = new TelnetClient(); c.connect("switch.shop.io", 23); }')).length, 1);
    assert.deepEqual(await found('plaintext-connection', ['org.apache.commons.net.imap.*'], 'void f(boolean ssl) { IMAPClient c = null; if (ssl) { c = new IMAPSClient(true); } else { c = new IMAPClient(); } c.connect("mail.shop.io", 993); }'), []);
    assert.equal((await found('plaintext-connection', ['kong.unirest.Unirest'], 'void f() { Unirest.get("http://api.shop.io").asString(); }')).length, 1);
  });

  it('lets every origin in where a header repeats the one that asks', async () => {
    const answered = (origin: string) => found('permissive-access', ['javax.servlet.http.*'], `void f(HttpServletRequest request, HttpServletResponse response) { String origin = request.getHeader("Origin"); response.setHeader("Access-Control-Allow-Origin", ${origin}); response.setHeader("Access-Control-Allow-Credentials", "true"); }`);
    assert.equal((await answered('origin')).length, 1);
    assert.deepEqual(await answered('"https://shop.io"'), []);
  });
});

describe('Addresses in Java', () => {
  it('are followed through what only puts them together', async () => {
    const asked = (base: string) => found('plaintext-connection', ['org.springframework.web.client.RestTemplate', 'org.springframework.web.util.UriComponentsBuilder'], `RestTemplate http; Object f() { return http.getForObject(UriComponentsBuilder.fromHttpUrl("${base}").queryParam("id", 1).build().toUri(), String.class); }`);
    assert.equal((await asked('http://api.shop.io/orders')).length, 1);
    assert.deepEqual(await asked('https://api.shop.io/orders'), []);
  });
});

describe('WebSockets in Java', () => {
  const plain = (imports: readonly string[], statement: string) => found('plaintext-connection', imports, `void f(WebSocketHandler h) throws Exception { ${statement} }`);

  it('are plaintext by the scheme of their address', async () => {
    assert.equal((await plain(['org.springframework.web.socket.client.standard.StandardWebSocketClient'], 'new StandardWebSocketClient().execute(h, "ws://chat.shop.io/live");')).length, 1);
    assert.deepEqual(await plain(['org.springframework.web.socket.client.standard.StandardWebSocketClient'], 'new StandardWebSocketClient().execute(h, "wss://chat.shop.io/live");'), []);
    assert.equal((await plain(['jakarta.websocket.*', 'java.net.URI'], 'ContainerProvider.getWebSocketContainer().connectToServer(Chat.class, URI.create("ws://chat.shop.io/live"));')).length, 1);
  });
});

describe('Clients of a function in the cloud', () => {
  const handler = (statement: string) => found('client-per-request', ['com.amazonaws.services.lambda.runtime.*', 'com.amazonaws.services.s3.*', 'software.amazon.awssdk.services.dynamodb.DynamoDbClient'], `static class Pay implements RequestHandler<String, String> {\npublic String handleRequest(String id, Context context) { ${statement} }\n}`);

  it('are built anew for each event, with either version of the SDK', async () => {
    assert.equal((await handler('AmazonS3 s3 = AmazonS3ClientBuilder.standard().withRegion("eu-west-1").build(); return s3.getObjectAsString("orders", id);')).length, 1);
    assert.equal((await handler('DynamoDbClient tables = DynamoDbClient.create(); return tables.listTables().toString();')).length, 1);
  });
});
