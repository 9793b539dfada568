// The service map: one node a name, edges from settings and from code, and who is cut off by what exists once.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { toDot, toMermaid } from '../../../src/analysis/map-text';
import { mapOf } from '../../support/analyse';

const shop = {
  'compose.yaml': `services:
  web:
    build: ./web
    ports: ["80:80"]
    environment: { CART_URL: "http://cart:7070" }
    depends_on: [cart]
  cart:
    build: ./services/cart
    environment: { REDIS: "redis:6379", OTLP: "http://collector:4317" }
  redis:
    image: redis:7
  collector:
    image: otel/opentelemetry-collector:0.98.0
  mail:
    image: mailhog/mailhog
`,
  'services/cart/pay.ts': "import axios from 'axios';\nexport const pay = () => axios.post('https://api.bank.net/v1/charges');\n",
};

describe('the system map', () => {
  it('knows what runs, who calls whom, and where that is written', async () => {
    const { nodes, edges } = await mapOf(shop);
    assert.deepEqual(nodes.map(({ id, kind, replicas }) => `${id} ${kind} ${replicas}`), ['api.bank.net external null', 'cart service 1', 'collector telemetry 1', 'redis cache 1', 'web service 1']);
    assert.deepEqual(edges.map(({ from, to, protocol, file, line }) => `${from} → ${to} ${protocol} ${file}:${line}`), [
      'cart → api.bank.net http services/cart/pay.ts:2', 'cart → collector http compose.yaml:9', 'cart → redis redis compose.yaml:9', 'web → cart http compose.yaml:6',
    ]);
  });

  it('says who stops with what exists once, over others as well, and leaves out what only looks on', async () => {
    const { singlePointsOfFailure } = await mapOf(shop);
    assert.deepEqual(singlePointsOfFailure.map(({ id, affects }) => [id, affects]), [['redis', ['cart', 'web']], ['cart', ['web']], ['web', []]]);
    assert.match(singlePointsOfFailure[0]!.why, /Only one instance of redis runs: cart calls it, and 2 in all stop working with it/);
  });

  it('knows a program by its image where a file that is run in place of another calls it otherwise', async () => {
    const stack = (registry: string) => `services:\n  ${registry}: { image: acme/registry }\n  cart: { image: acme/cart, environment: { REGISTRY: "http://${registry}:8761" } }\n  web: { image: acme/web }\n  db: { image: postgres }\n  cache: { image: redis }\n`;
    const { nodes, edges } = await mapOf({ 'docker-compose.yml': stack('registry'), 'docker-compose-v3.yml': stack('discovery') });
    assert.deepEqual([nodes.map(({ id }) => id), edges.map(({ from, to }) => `${from} → ${to}`)], [['cache', 'cart', 'db', 'registry', 'web'], ['cart → registry']]);
  });

  it('has one node a name, whatever environments describe it', async () => {
    const deployment = (replicas: number): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: cart }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: cart } }
  template:
    metadata: { labels: { app: cart } }
    spec: { containers: [{ name: cart, image: shop/cart:1, env: [{ name: DB, value: "postgres://db/cart" }] }] }
`;
    const { nodes, edges } = await mapOf({ 'overlays/prod/cart.yaml': deployment(3), 'overlays/dev/cart.yaml': deployment(1), 'overlays/prod/db.yaml': deployment(2).replaceAll('cart', 'db').replace(/, env.*]/, '') });
    assert.deepEqual(nodes.map(({ id, environments }) => [id, environments]), [['cart', ['dev', 'prod']], ['db', ['prod']]]);
    assert.equal(edges.length, 1);
  });

  const edgesOf = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> => (await mapOf(files)).edges.map(({ from, to }) => `${from} → ${to}`);

  it('draws no call to what is waited for until it is done, in whichever file, and one from a console to what it shows', async () => {
    const more = 'services:\n  web: { image: w, depends_on: [files, api] }\n  files: { image: f }\n  api: { image: a }\n';
    assert.deepEqual(await edgesOf({
      'docker-compose.yml': 'services:\n  web: { image: w, depends_on: { files: { condition: service_completed_successfully } } }\n  files: { image: f }\n  api: { image: a }\n  kafka-ui: { image: acme/kafka-ui, depends_on: [api], environment: { PROXY_URL: "http://api:8082" } }\n',
      'docker-compose.extension.yml': more,
    }), ['kafka-ui → api', 'web → api']);
  });

  it('follows calls through side-cars of Dapr, which are no parts of their own', async () => {
    const { nodes, edges } = await mapOf({
      'compose.yaml': `services:
  cart: { build: ./cart }
  cart-dapr: { image: "daprio/daprd:1.14", command: ["./daprd", "-app-id", "basket", "-placement-host-address", "placement:50006"], network_mode: "service:cart", depends_on: [cart] }
  products: { build: ./products }
  mail: { build: ./mail }
  placement: { image: daprio/dapr }
`,
      'cart/main.go': 'package main\n\nimport (\n\t"context"\n\n\tdapr "github.com/dapr/go-sdk/client"\n)\n\nfunc main() {\n\tclient, _ := dapr.NewClient()\n\tclient.InvokeMethod(context.Background(), "products", "get/1", "get")\n}\n',
      'mail/app.js': "import axios from 'axios';\nexport const send = () => axios.post('http://localhost:3500/orders', {}, { headers: { 'dapr-app-id': 'basket' } });\n",
    });
    assert.deepEqual([nodes.map(({ id }) => id), edges.map(({ from, to }) => `${from} → ${to}`)], [['cart', 'mail', 'placement', 'products'], ['cart → placement', 'cart → products', 'mail → cart']]);
  });

  it('follows calls through the clients of Dapr in JavaScript and Java', async () => {
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  web: { build: ./web }\n  cart: { build: ./cart }\n  stock: { build: ./stock }\n',
      'web/app.ts': "import { DaprClient, HttpMethod } from '@dapr/dapr';\nconst client = new DaprClient();\nexport const show = () => client.invoker.invoke('cart', 'items', HttpMethod.GET);\n",
      'cart/src/main/java/shop/Cart.java': 'package shop;\nimport io.dapr.client.DaprClient;\nimport io.dapr.client.DaprClientBuilder;\nclass Cart {\n  void show() {\n    DaprClient client = new DaprClientBuilder().build();\n    client.invokeMethod("stock", "items", null, HttpExtension.GET, byte[].class).block();\n  }\n}\n',
    }), ['cart → stock', 'web → cart']);
  });

  it('knows where side-cars of Dapr send their traces', async () => {
    const pod = (name: string, notes: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  template:\n    metadata: { labels: { app: ${name} }, annotations: { ${notes} } }\n    spec: { containers: [{ name: ${name}, image: i }] }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} } }\n`;
    assert.deepEqual(await edgesOf({
      'k8s/all.yaml': `${pod('cart', 'dapr.io/enabled: "true", dapr.io/config: traced')}---\n${pod('mail', 'dapr.io/enabled: "true"')}---\n${pod('zipkin', '')}`,
      'k8s/config.yaml': 'apiVersion: dapr.io/v1alpha1\nkind: Configuration\nmetadata: { name: traced }\nspec: { tracing: { zipkin: { endpointAddress: "http://zipkin:9411/api/v2/spans" } } }\n',
    }), ['cart → zipkin']);
  });

  it('takes a variable that several services are handed for a call only of those whose code asks for it', async () => {
    const compose = 'services:\n  shop: { build: ./shop, env_file: [.env] }\n  mail: { build: ./mail, env_file: [.env] }\n  bill: { build: ./bill, env_file: [.env] }\n  cart: { build: ./cart, env_file: [.env] }\n';
    assert.deepEqual(await edgesOf({
      'compose.yaml': compose, '.env': 'CART_ADDR=cart:7070\n',
      'shop/main.py': 'import os\nimport requests\nrequests.get("http://" + os.environ["CART_ADDR"])\n',
      'common/client.py': 'import os\nimport requests\ndef open_cart():\n    return requests.get(os.environ["CART_ADDR"])\n',
      'bill/main.py': 'from common.client import open_cart\nopen_cart()\n',
      'mail/main.py': 'print("no cart here")\n', 'mail/test_mail.py': 'import os\nos.environ["CART_ADDR"] = "x"\n',
    }), ['bill → cart', 'shop → cart']);
  });

  it('reads whom a program names in its own files of settings, under the names that others announce', async () => {
    const edges = await edgesOf({
      'compose.yaml': `services:
  web: { build: ./web }
  cart: { build: { context: ., dockerfile: services/Cart.API/Dockerfile } }
  goods: { build: ./goods }
  registry: { build: ./registry, hostname: eureka }
  db: { image: postgres }
  queue: { image: rabbitmq, container_name: rabbit }
`,
      'web/nginx.conf': 'upstream shop {\n  server cart:80;\n}\nserver {\n  location / { root /srv; }\n  location /api {\n    proxy_pass http://goods:8080/;\n  }\n}\n',
      'services/Cart.API/appsettings.json': '{ // on a developer\'s machine\n  "ConnectionStrings": { "Default": "Host=localhost;Database=cart" }, "Cors": { "Origins": ["http://web"] } }\n',
      'services/Cart.API/appsettings.docker.json': '{ "ConnectionStrings": { "Default": "Host=db;Database=cart" }, "RabbitMq": { "HostName": "rabbit" }, "Catalogue": "http://goods-service" }\n',
      'goods/src/main/resources/application.yml': 'spring:\n  application: { name: goods-service }\n  datasource: { url: "jdbc:postgresql://${DB_HOST:db}:5432/goods" }\neureka.client.service-url.defaultZone: http://eureka:8761/eureka\n',
      'goods/src/test/resources/application.yml': 'spring.rabbitmq.host: rabbit\n',
    });
    assert.deepEqual(edges, ['cart → db', 'cart → goods', 'cart → queue', 'goods → db', 'goods → registry', 'web → cart', 'web → goods']);
  });

  it('begins where requests come in: at an Ingress, at a gateway', async () => {
    const service = (name: string) => `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {selector: {}, template: {metadata: {labels: {app: ${name}}}, spec: {containers: [{name: c, image: ${name}}]}}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: ${name}-svc}\nspec: {selector: {app: ${name}}, ports: [{port: 80}]}\n`;
    assert.deepEqual(await edgesOf({
      'k8s/shop.yaml': service('web') + service('api') + service('admin'),
      'k8s/ingress.yaml': 'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: front}\nspec: {rules: [{http: {paths: [{path: /, backend: {service: {name: web-svc, port: {number: 80}}}}]}}]}\n',
      'k8s/route.yaml': 'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: {name: api}\nspec: {parentRefs: [{name: edge}], rules: [{backendRefs: [{name: api-svc, port: 80}]}]}\n',
      'k8s/istio.yaml': 'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: admin}\nspec: {hosts: ["*"], gateways: [istio/office, mesh], http: [{route: [{destination: {host: admin-svc}}]}]}\n',
    }), ['edge → api', 'ingress → web', 'office → admin']);
  });

  it('follows calls by the name that a registry or a side-car knows', async () => {
    const compose = 'services:\n  shop-base: { build: . }\n  shop-orders: { build: ./orders, depends_on: [shop-base] }\n  prices: { build: ./prices }\n  fines: { build: ./fines }\n';
    assert.deepEqual(await edgesOf({
      'compose.yaml': compose,
      'orders/src/main/java/PriceClient.java': 'import io.micronaut.http.client.annotation.Client;\n@Client(id = "price-service")\npublic interface PriceClient { String get(); }\n',
      'prices/src/main/resources/application.yml': 'micronaut: { application: { name: price-service } }\n',
      'fines/Program.cs': 'using Dapr.Client;\nvar http = DaprClient.CreateInvokeHttpClient("prices");\n',
      'prices/main.py': 'import requests\nrequests.get("http://localhost:3500/v1.0/invoke/shop-orders/method/open")\n',
    }), ['fines → prices', 'prices → shop-orders', 'shop-orders → prices']);
  });

  it('takes what a program looks for on its own machine to be the one store of that kind', async () => {
    const settings = { 'cart/src/main/resources/application.yml': 'spring.datasource.url: "jdbc:postgresql://${DB_HOST:localhost}:5432/cart"\n' };
    const compose = (more: string) => `services:\n  cart: { build: ./cart }\n  db: { image: postgres }\n${more}`;
    assert.deepEqual(await edgesOf({ 'compose.yaml': compose(''), ...settings }), ['cart → db']);
    assert.deepEqual(await edgesOf({ 'compose.yaml': compose('  other: { image: postgres }\n'), ...settings }), []);
  });

  it('does not take a Compose file in the folder of a program for what that program calls', async () => {
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  cart: { build: ./cart }\n  web: { build: ./web }\n  mail: { build: ./mail }\n',
      'cart/compose.yaml': 'services:\n  web: { build: ../web, environment: { MAIL_URL: "http://mail:80" } }\n  mail: { build: ../mail }\n',
    }), ['web → mail']);
  });

  it('knows the code of a program by the manifests that lie in its folder', async () => {
    const manifest = (name: string) => `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: ${name}}\nspec: {selector: {}, template: {spec: {containers: [{name: c, image: "acme/${name}"}]}}}\n`;
    const code = 'import requests\nrequests.get("http://books:8080/list")\n';
    assert.deepEqual(await edgesOf({ 'shop-in-python/k8s/deployment.yaml': manifest('shop'), 'shop-in-python/main.py': code, 'books/deployment.yaml': manifest('books') }), ['shop → books']);
    assert.deepEqual(await edgesOf({ 'system/shop.yaml': manifest('shop'), 'system/books.yaml': manifest('books'), 'system/main.py': code }), []);
  });

  it('reads what a server of configuration hands out, to one program or to all that ask it', async () => {
    const asks = 'spring.cloud.config.uri: http://config:8888\n';
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  cart: { build: ./cart }\n  goods: { build: ./goods }\n  static: { build: ./static }\n  config: { build: ./config }\n  redis: { image: redis }\n  registry: { build: ./registry }\n  queue: { image: rabbitmq }\n',
      'cart/src/main/resources/bootstrap.yml': asks, 'goods/src/main/resources/bootstrap.yml': asks,
      'config/src/main/resources/shared/application.yml': 'eureka:\n  client: { serviceUrl: { defaultZone: "http://registry:8761" } }\nspring.rabbitmq.host: queue\n',
      'cart/pom.xml': '<artifactId>starter-eureka-client</artifactId><artifactId>starter-amqp</artifactId>', 'goods/pom.xml': '<artifactId>starter-eureka-client</artifactId>',
      'config/src/main/resources/shared/cart-prod.yml': 'spring:\n  data: { redis: { host: redis } }\n',
    }), ['cart → config', 'cart → queue', 'cart → redis', 'cart → registry', 'goods → config', 'goods → registry']);
  });

  it('follows clients that a registry leads, and no calls of tests', async () => {
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  orders: { build: ./orders }\n  goods: { build: ./stock }\n',
      'stock/src/main/resources/application.properties': 'spring.application.name=catalogue\nspring.mail.host =\n',
      'orders/src/main/java/shop/Catalogue.java': 'package shop;\nimport org.springframework.cloud.openfeign.FeignClient;\n@FeignClient(name = "catalogue")\npublic interface Catalogue {}\n',
      'stock/src/test/java/shop/OrdersTest.java': 'package shop;\nimport org.springframework.cloud.openfeign.FeignClient;\n@FeignClient("orders")\npublic interface OrdersTest {}\n',
    }), ['orders → goods']);
  });

  it('does not take a list of all addresses that everybody is handed for calls, but what only the code of one asks for', async () => {
    const compose = (more: string) => `x-urls: &urls\n  ORDERS_URL: http://orders:80\n  STOCK_URL: http://stock:80\n  WEB_URL: http://web:80\n  DB: postgres://db/shop\nservices:\n${['orders', 'stock', 'web'].map((name) => `  ${name}: { image: acme/${name}${more.replace('%', name)}, environment: *urls }\n`).join('')}  db: { image: postgres }\n`;
    assert.deepEqual(await edgesOf({ 'compose.yaml': compose('') }), ['orders → db', 'stock → db', 'web → db']);
    assert.deepEqual(await edgesOf({ 'compose.yaml': compose(', build: ./%'), 'web/main.py': 'import os, requests\nrequests.get(os.environ["ORDERS_URL"])\n' }), ['orders → db', 'stock → db', 'web → db', 'web → orders']);
  });

  it('knows a thing under the names that different files give it', async () => {
    const deployment = (name: string, image: string, more = ''): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template:\n    metadata: { labels: { app: ${name} } }\n    spec: { containers: [{ name: main, image: ${image}${more} }] }\n`;
    const { nodes, edges } = await mapOf({
      'compose.yaml': 'services:\n  web: { build: ./web }\n  goods.api: { build: ./goods }\n  mysql: { image: mysql }\n  cart: { build: ./cart }\n',
      'k8s/all.yaml': [
        deployment('shop-web-deployment', 'shop/web'), deployment('shop-goods-api', 'shop/goods', ', env: [{ name: DB_HOST, value: shop-mysql }]'),
        deployment('shop-mysql', 'mysql:8'), deployment('cart-v1', 'shop/cart'), deployment('cart-v2', 'shop/cart'),
      ].join('---\n'),
    });
    assert.deepEqual(nodes.map(({ id }) => id), ['cart', 'goods.api', 'mysql', 'web']);
    assert.deepEqual(edges.map(({ from, to }) => `${from} → ${to}`), ['goods.api → mysql']);
  });

  it('has a node of its own for equal names in templates of different folders', async () => {
    const template = 'Resources:\n  Save: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {TABLE: !Ref Table}}}}\n  Table: {Type: AWS::DynamoDB::Table}\n';
    assert.deepEqual(await edgesOf({ 'orders/template.yaml': template, 'stock/infra/template.yaml': template.replace('Save', 'Count') }), ['Count → stock/Table', 'Save → orders/Table']);
  });

  it('leaves buckets and topics of a template out that nobody is known to use', async () => {
    const template = 'Resources:\n  Save: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {FILES: !Ref Files}}}}\n  Files: {Type: AWS::S3::Bucket}\n  Logs: {Type: AWS::S3::Bucket}\n  Alarms: {Type: AWS::SNS::Topic}\n  Orders: {Type: AWS::DynamoDB::Table}\n';
    assert.deepEqual((await mapOf({ 'template.yaml': template })).nodes.map(({ id }) => id), ['Files', 'Orders', 'Save']);
  });

  it('knows who finds a file of settings in its container, wherever the file lies', async () => {
    const forward = (host: string): string => `server { listen 80; location / { proxy_pass http://${host}:8080; } }\n`;
    const edges = await edgesOf({
      'compose.yaml': 'services:\n  edge: { image: "nginx:1.27", volumes: ["./edge.conf:/etc/nginx/conf.d/default.conf:ro"] }\n  inner: { image: "nginx:1.27", configs: [inner] }\n  third: { image: "nginx:1.27", volumes: [{ type: bind, source: ./ops/proxies, target: /etc/nginx/conf.d }] }\n  api: { build: ./api }\n  admin: { build: ./admin }\n  pay: { build: ./pay }\nconfigs: { inner: { file: ./ops/inner.conf } }\n',
      'edge.conf': forward('api'), 'ops/inner.conf': forward('admin'), 'ops/proxies/all.conf': forward('pay'),
    });
    assert.deepEqual(edges, ['edge → api', 'inner → admin', 'third → pay']);
  });

  it('knows where a collector sends to, by the files that it mounts, and not what it watches', async () => {
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  alloy: { image: "grafana/alloy:1", volumes: ["./a.alloy:/etc/a.alloy", "./to.json:/etc/to.json"] }\n  loki: { image: grafana/loki }\n  mimir: { image: grafana/mimir }\n  api: { image: acme/api }\n',
      'a.alloy': 'prometheus.scrape "x" { targets = [{"__address__" = "api:80"}] }\nloki.write "x" {\n  endpoint {\n    url = "http://loki:3100/loki/api/v1/push"\n  }\n}\n',
      'to.json': '{ "metrics": { "url": "http://mimir:9009/api/v1/push" } }',
    }), ['alloy → loki', 'alloy → mimir']);
  });

  it('reads whom a program names in a file of settings that only it mounts', async () => {
    const edges = await edgesOf({
      'compose.yaml': 'services:\n  api: { image: shop/api, volumes: ["./conf/api.yml:/etc/api.yml", "./conf/all.yml:/etc/all.yml"] }\n  worker: { image: shop/worker, volumes: ["./conf/all.yml:/etc/all.yml"] }\n  prometheus: { image: prom/prometheus, volumes: ["./conf/prometheus.yml:/etc/prometheus.yml"] }\n  redis: { image: redis }\n  db: { image: postgres }\n  exporter: { image: acme/redis_exporter }\n',
      'conf/api.yml': 'redis:\n  addr: redis:6379\n', 'conf/all.yml': 'db: { url: "postgres://db:5432/shop" }\n', 'conf/prometheus.yml': 'scrape_configs:\n  - job_name: redis\n    static_configs: [{ targets: ["exporter:9121"] }]\n',
    });
    assert.deepEqual(edges, ['api → redis']);
  });

  it('knows a call by a variable as libraries call them, by the arguments of a client, and by what a Secret hides in Base64', async () => {
    const edges = await edgesOf({
      'k8s/api.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec:
      containers: [{ name: api, image: shop/api, env: [{ name: PGHOST, value: db }, { name: CACHE, valueFrom: { secretKeyRef: { name: api, key: cache } } }] }]
---
apiVersion: v1
kind: Secret
metadata: { name: api }
data: { cache: cmVkaXM6Ly9jYWNoZTo2Mzc5 }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: clean }
spec:
  selector: { matchLabels: { app: clean } }
  template:
    metadata: { labels: { app: clean } }
    spec: { containers: [{ name: clean, image: "mysql:8", command: [sh, -c, "while true; do mysql -u root -h stock < /clean.sql; sleep 60; done"] }] }
`,
      ...Object.fromEntries(['db', 'cache', 'stock'].map((name) => [`k8s/${name}.yaml`, `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: main, image: shop/${name} }] } }\n`])),
    });
    assert.deepEqual(edges, ['api → cache', 'api → db', 'clean → stock']);
  });

  it('takes what is bought to call what is built only where its own declaration says so', async () => {
    const edges = await edgesOf({ 'compose.yaml': 'x-all: &all { API_URL: "http://api:8080" }\nservices:\n  prometheus: { image: prom/prometheus, environment: { ALERTS_URL: "http://api:8080/alerts" } }\n  redis: { image: redis, environment: *all }\n  web: { build: ./web, environment: *all }\n  api: { build: ./api }\n' });
    assert.deepEqual(edges, ['prometheus → api', 'web → api']);
  });

  it('has what stands in for a service where something uses it, and nobody stops with it', async () => {
    const { nodes, edges, singlePointsOfFailure } = await mapOf({ 'compose.yaml': 'services:\n  shop: { build: ., environment: { SMTP_HOST: mail, DB: "postgres://db/shop" } }\n  db: { image: postgres }\n  mail: { image: maildev/maildev }\n  adminer: { image: adminer, environment: { SERVER: db }, depends_on: [db] }\n' });
    assert.deepEqual(nodes.map(({ id }) => id), ['adminer', 'db', 'mail', 'shop']);
    assert.deepEqual(edges.map(({ from, to, optional }) => `${from} → ${to} ${optional}`), ['adminer → db true', 'shop → db false', 'shop → mail true']);
    assert.deepEqual(singlePointsOfFailure.map(({ id, affects }) => [id, affects]), [['db', ['shop']]]);
  });

  it('begins at the program that does what Ingresses ask for, and lets nothing call itself by its public name', async () => {
    const deployment = (name: string, image: string, env = ''): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: main, image: "${image}"${env} }] } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n`;
    const edges = await edgesOf({
      'k8s/web.yaml': deployment('web', 'shop/web', ', env: [{ name: EXTERNAL_URL, value: "https://shop.io" }]'), 'k8s/queue.yaml': deployment('queue', 'shop/queue'), 'k8s/traefik.yaml': deployment('edge', 'traefik:v3.1'),
      'k8s/ways.yaml': `apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: { name: shop }
spec: { rules: [{ host: shop.io, http: { paths: [{ path: /, backend: { service: { name: web } } }, { path: /queue, backend: { service: { name: queue } } }] } }] }
---
apiVersion: traefik.io/v1alpha1
kind: IngressRouteTCP
metadata: { name: queue }
spec: { routes: [{ match: "HostSNI(\`*\`)", services: [{ name: queue, port: 80 }] }] }
`,
    });
    assert.deepEqual(edges, ['edge → queue', 'edge → web']);
  });

  it('takes a public name that its own program is told along with others for what users call', async () => {
    const object = (kind: string, name: string): string => `apiVersion: apps/v1\nkind: ${kind}\nmetadata: { name: ${name} }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: main, image: shop/${name}, envFrom: [{ configMapRef: { name: shop } }] }] } }\n---\n`;
    const service = (name: string): string => `apiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n---\n`;
    assert.deepEqual(await edgesOf({
      'k8s/shop.yaml': `${object('Deployment', 'web') + object('Deployment', 'mails') + object('Deployment', 'pages') + service('web') + service('pages')}apiVersion: v1\nkind: ConfigMap\nmetadata: { name: shop }\ndata: { SHOP_URL: "https://shop.io" }\n---\napiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: shop }\nspec: { rules: [{ host: shop.io, http: { paths: [{ path: /, backend: { service: { name: web } } }, { path: /pages, backend: { service: { name: pages } } }] } }] }\n`,
    }), ['ingress → pages', 'ingress → web']);
  });

  it('follows every host that callers hand to the one function that calls, with a domain or without, from code that bears the name without a version', async () => {
    const deployment = (name: string): string => `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: ${name}-v1 }\nspec:\n  selector: { matchLabels: { app: ${name} } }\n  template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: main, image: shop/${name}-v1 }] } }\n---\napiVersion: v1\nkind: Service\nmetadata: { name: ${name} }\nspec: { selector: { app: ${name} }, ports: [{ port: 80 }] }\n---\n`;
    assert.deepEqual(await edgesOf({
      'k8s/all.yaml': ['page', 'prices', 'stock'].map(deployment).join(''),
      'src/page/main.py': 'import os\nimport requests\n\ndomain = "" if os.environ.get("DOMAIN") is None else "." + os.environ.get("DOMAIN")\n\ndef read(url):\n    return requests.get(url, timeout=3)\n\ndef prices():\n    return read("http://prices{0}/all".format(domain))\n\ndef stock():\n    return read("http://stock" + domain + "/all")\n',
    }), ['page → prices', 'page → stock']);
  });

  it('knows what Grafana shows', async () => {
    assert.deepEqual(await edgesOf({ 'compose.yaml': 'services:\n  grafana: { image: grafana/grafana }\n  prometheus: { image: prom/prometheus }\n  stats: { build: ./stats }\n', 'grafana/datasources.yaml': 'apiVersion: 1\ndatasources:\n  - { name: Metrics, type: prometheus, url: "http://prometheus:9090" }\n  - { name: Orders, type: json, url: "http://stats:8080" }\n' }), ['grafana → prometheus', 'grafana → stats']);
  });

  it('leaves tests and examples out where there is a system beside them', async () => {
    const example = { 'examples/compose.yaml': 'services:\n  demo: { build: . }\n', 'docker-compose.ci.yml': 'services:\n  checks: { build: . }\n' };
    assert.deepEqual((await mapOf({ ...example, 'compose.yaml': 'services:\n  web: { build: . }\n  web-e2e: { build: . }\n' })).nodes.map(({ id }) => id), ['web']);
    assert.deepEqual((await mapOf(example)).nodes.map(({ id }) => id), ['checks', 'demo']);
  });

  it('follows routes that labels ask a router for', async () => {
    assert.deepEqual(await edgesOf({
      'compose.yaml': 'services:\n  router: { image: "traefik:v3" }\n  web:\n    image: shop/web\n    labels: ["traefik.http.routers.web.rule=Host(`shop`)"]\n  hidden:\n    image: shop/hidden\n    labels: { traefik.enable: "false", traefik.http.routers.x.rule: Path }\n',
    }), ['router → web']);
  });

  it('is written as Mermaid and DOT in which no name can break out', async () => {
    const map = await mapOf({ 'compose.yaml': 'services:\n  \'a"]; evil\':\n    image: x\n    depends_on: [b]\n  b: { image: redis }\n' });
    assert.match(toMermaid(map), /n0\["a#34;#93;#59; evil"\]/);
    assert.match(toDot(map), /"a\\"\]; evil" -> "b" \[label="redis"\];/);
  });
});
