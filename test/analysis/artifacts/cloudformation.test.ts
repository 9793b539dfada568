// CloudFormation and SAM templates: what is computed is known only where it is, whatever the template is written in.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createDependants } from '../../../src/analysis/project/dependants';
import { mapOf } from '../../support/analyse';
import { edited, read, readAll, shown, type Workspace } from './reading';

const weak = (workspace: Workspace) => readAll(workspace).flatMap(({ cloud }) => (cloud ?? []).map(({ at, sure, weakens }) => `${sure ? '' : 'perhaps '}${weakens} ${shown(workspace, at)}`));
const called = (workspace: Workspace) => createDependants(readAll(workspace)).links().map(({ from, to, mention }) => `${from.name} → ${to.name} ${shown(workspace, mention)}`);

/** A database with an argument, and what else stands in the template. */
const database = (multiAz: string, more = '') => `Resources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres\n      StorageEncrypted: true\n      MultiAZ: ${multiAz}\n${more}`;

describe('CloudFormation templates', () => {
  it('say the same in JSON, to the key', () => {
    const json = JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { Orders: { Type: 'AWS::RDS::DBInstance', Properties: { Engine: 'postgres', StorageEncrypted: true, MultiAZ: false } } } }, null, '\t');
    assert.deepEqual(weak({ 'db.json': json }), ['redundancy 9: "MultiAZ": false']);
    assert.deepEqual(weak({ 'db.yaml': database('false') }), ['redundancy 7: MultiAZ: false']);
  });

  it('are mended in the style they are written in', () => {
    const json = '{\n  "Resources": {\n    "Orders": {\n      "Type": "AWS::RDS::DBInstance",\n      "Properties": {\n        "Engine": "postgres",\n        "MultiAZ": true\n      }\n    }\n  }\n}\n';
    const mended = (name: string, text: string) => edited(text, read({ [name]: text }).facts.cloud![0]!.fixes[0]!.edits);
    assert.equal(JSON.parse(mended('db.json', json)).Resources.Orders.Properties.StorageEncrypted, true);
    const yaml = 'Resources:\n  Orders: # the till\n    Type: AWS::RDS::DBInstance\n    Properties:\n      Engine: postgres # 16\n      MultiAZ: true\n';
    assert.equal(mended('db.yaml', yaml), yaml.replace('      Engine', '      StorageEncrypted: true\n      Engine'));
  });

  it('opens ports by default as much as for good, and then only perhaps', () => {
    const group = (cidr: string) => readAll({ 'net.yaml': `Parameters:\n  From: {Type: String, Default: 0.0.0.0/0}\nResources:\n  Door:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      SecurityGroupIngress:\n        - {IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr}}\n` }).flatMap(({ cloud }) => (cloud ?? []).map(({ weakens, sure }) => [weakens, sure]));
    assert.deepEqual([group('0.0.0.0/0'), group('!Ref From')], [[['exposure', true]], [['exposure', false]]]);
  });

  it('may leave it to a default, and then only perhaps', () => {
    assert.deepEqual(weak({ 'db.yaml': database('!Ref Standby', 'Parameters: {Standby: {Type: String, Default: "false"}}\n') }), ['perhaps redundancy 7: MultiAZ: !Ref Standby']);
    assert.deepEqual(weak({ 'db.yaml': database('{Ref: Standby}', 'Parameters: {Standby: {Type: String, Default: "false"}}\n') }), ['perhaps redundancy 7: MultiAZ: {Ref: Standby}']);
    assert.deepEqual(weak({ 'db.yaml': database('!Ref Standby', 'Parameters: {Standby: {Type: String}}\n') }), []);
  });

  it('are decided elsewhere where files of an environment or an outer stack name the parameter', () => {
    const template = database('!Ref Standby', 'Parameters: {Standby: {Type: String, Default: "false"}}\n');
    assert.deepEqual(weak({ 'infra/db.yaml': template, 'infra/params/prod.json': '[{"ParameterKey": "Standby", "ParameterValue": "true"}]' }), []);
    assert.deepEqual(weak({ 'infra/db.yaml': template, 'infra/samconfig.toml': '[prod.deploy.parameters]\nparameter_overrides = "Standby=true"\n' }), []);
    assert.deepEqual(weak({ 'infra/db.yaml': template, 'main.yaml': 'Resources:\n  Inner:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      Parameters:\n        Standby: true\n' }), []);
  });

  it('say nothing for certain about conditions and mappings, unless all ways lead to the same', () => {
    const stages = (prod: string) => `Mappings: {Stages: {test: {Standby: "false"}, prod: {Standby: "${prod}"}}}\nParameters: {Stage: {Type: String}}\n`;
    assert.deepEqual(weak({ 'db.yaml': database('!If [IsProd, true, false]') }), []);
    assert.deepEqual(weak({ 'db.yaml': database('!FindInMap [Stages, !Ref Stage, Standby]', stages('true')) }), []);
    assert.deepEqual(weak({ 'db.yaml': database('!FindInMap [Stages, !Ref Stage, Standby]', stages('false')) }).length, 1);
    assert.deepEqual(weak({ 'db.yaml': database('{"Fn::FindInMap": [Stages, test, Standby]}', stages('true')) }).length, 1);
  });

  it('know services of ECS by their names in a private domain, and whom their containers are told to call', () => {
    const service = (name: string, env = '') => `  ${name}: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref ${name}Task, ServiceRegistries: [{RegistryArn: !GetAtt ${name}Entry.Arn}]}}
  ${name}Entry: {Type: AWS::ServiceDiscovery::Service, Properties: {Name: ${name.toLowerCase()}, NamespaceId: !Ref Domain}}
  ${name}Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Name: it${env}}]}}
`;
    const template = `Resources:\n  Domain: {Type: AWS::ServiceDiscovery::PrivateDnsNamespace, Properties: {Name: shop.local}}\n${service('Stock')}${service('Web', ', Environment: [{Name: STOCK_HOST, Value: stock.shop.local}, {Name: OTHER_HOST, Value: stock.elsewhere.local}]')}`;
    assert.deepEqual(called({ 't.yaml': template }), ['Web → Stock 8: stock.shop.local']);
  });

  it('hold what is there only where a condition holds for less certain, if something else takes its place', () => {
    const listener = (name: string, condition: string, type: string) => `  ${name}:\n    Type: AWS::ElasticLoadBalancingV2::Listener\n    Condition: ${condition}\n    Properties: {Protocol: HTTP, DefaultActions: [{Type: ${type}}]}\n`;
    assert.deepEqual(weak({ 'lb.yaml': `Resources:\n${listener('Plain', 'NoCertificate', 'forward')}` }).map((one) => one.split(' ')[0]), ['transport']);
    assert.deepEqual(weak({ 'lb.yaml': `Resources:\n${listener('Plain', 'NoCertificate', 'forward')}${listener('Redirect', 'HasCertificate', 'redirect')}` }).map((one) => one.split(' ')[0]), ['perhaps']);
  });

  it('give no password away that is looked up, and one that is written', () => {
    const opened = (value: string) => readAll({ 't.yaml': `Resources:\n  Web:\n    Type: AWS::Lambda::Function\n    Properties:\n      Environment:\n        Variables:\n          DB_PASSWORD: ${value}\n` }).flatMap(({ credentials }) => credentials.map(({ name }) => name));
    assert.deepEqual(opened("'{{resolve:secretsmanager:shop/db:SecretString:password}}'"), []);
    assert.deepEqual(opened('!Ref DbPassword'), []);
    assert.deepEqual(opened('kT9vQ2mXw4Lz'), ['DB_PASSWORD']);
  });

  it('are read as far as they can be: broken parts, circles and what nobody knows', () => {
    const broken = read({ 't.yaml': `${database('false')}Outputs:\n  A: [\n` });
    assert.deepEqual([broken.facts.cloud?.length, broken.troubles.length], [1, 1]);
    assert.deepEqual(weak({ 't.yaml': database('!Ref A', 'Parameters: {A: {Type: String, Default: !Ref B}, B: {Type: String, Default: !Ref A}}\n') }), []);
    const circle = 'Resources:\n  A: {Type: AWS::Lambda::Function, DependsOn: B, Properties: {Environment: {Variables: {NEXT: !Ref B}}}}\n  B: {Type: AWS::Lambda::Function, DependsOn: A, Properties: {Environment: {Variables: {NEXT: !Ref A}}}}\n  C: {Type: Team::Own::Thing, Properties: 5}\n  D: nothing\n';
    assert.deepEqual(called({ 't.yaml': circle }), ['A → B 2: NEXT: !Ref B', 'B → A 3: NEXT: !Ref A']);
    const bomb = `AWSTemplateFormatVersion: x\na: &a [x, x, x, x, x, x, x, x, x, x]\n${'bcdefg'.split('').map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(', ')}]`).join('\n')}\nResources:\n  Orders:\n    Type: AWS::RDS::DBInstance\n`;
    assert.match(read({ 't.yaml': bomb }).troubles.join(), /unfold to more than a million/);
  });
});

describe('What a template runs', () => {
  it('is called by what names it: in variables, events, policies and mappings of events', () => {
    const template = `Transform: AWS::Serverless-2016-10-31
Globals: {Function: {Environment: {Variables: {STAGE: prod}}}}
Resources:
  Order:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: order/
      Environment: {Variables: {TABLE: !Ref Orders}}
      Events: {Post: {Type: Api, Properties: {Path: /orders, Method: post}}}
  Mail:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Sent: {Type: SQS, Properties: {Queue: !GetAtt Mails.Arn}}}
  Report:
    Type: AWS::Lambda::Function
  ReportEvents:
    Type: AWS::Lambda::EventSourceMapping
    Properties: {FunctionName: !GetAtt Report.Arn, EventSourceArn: !GetAtt Orders.StreamArn}
  Orders: {Type: AWS::DynamoDB::Table}
  Mails: {Type: AWS::SQS::Queue}
`;
    assert.deepEqual(called({ 'shop/template.yaml': template }).map((one) => one.replace(/ \d+:.*/, '')), ['Order → Orders', 'Mail → Mails', 'Report → Orders']);
    const order = read({ 'shop/template.yaml': template }).facts.workloads.find(({ name }) => name === 'Order')!;
    assert.deepEqual([order.build, order.exposed, order.replicas.count], ['shop/order', true, undefined]);
  });

  it('is called by a bus of events over rules, wherever that is declared, and by an API as its description says', async () => {
    const bus = 'Resources:\n  Events: {Type: AWS::Events::EventBus, Properties: {Name: shop}}\n';
    const shop = `Transform: AWS::Serverless-2016-10-31
Parameters: {Bus: {Type: String, Default: shop}}
Resources:
  Mail:
    Type: AWS::Serverless::Function
    Properties:
      Events: {Ordered: {Type: EventBridgeRule, Properties: {EventBusName: !Ref Bus, Pattern: {source: [orders]}}}}
  Pack:
    Type: AWS::Serverless::StateMachine
    Properties:
      Role: !GetAtt PackRole.Arn
  PackRole: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: p, PolicyDocument: {Statement: [{Effect: Allow, Action: dynamodb:PutItem, Resource: !GetAtt Orders.Arn}]}}]}}
  PackRule:
    Type: AWS::Events::Rule
    Properties: {EventBusName: shop, Targets: [{Id: pack, Arn: !GetAtt Pack.Arn}]}
  Orders: {Type: AWS::DynamoDB::Table}
  Totals: {Type: AWS::Serverless::Function}
  Writes: {Type: AWS::Serverless::Connector, Properties: {Source: {Id: Totals}, Destination: {Id: Orders}, Permissions: [Write]}}
  Api:
    Type: AWS::Serverless::Api
    Properties: {StageName: prod, DefinitionBody: {'Fn::Transform': {Name: AWS::Include, Parameters: {Location: api.yaml}}}}
`;
    const api = 'paths:\n  /:\n    get:\n      x-amazon-apigateway-integration: { uri: { Fn::Sub: "arn:aws:apigateway:x:lambda:path/functions/${Totals.Arn}/invocations" } }\n';
    const { edges } = await mapOf({ 'core/template.yaml': bus, 'shop/template.yaml': shop, 'shop/api.yaml': api });
    assert.deepEqual(edges.map(({ from, to }) => `${from} → ${to}`), ['Api → Totals', 'Events → Mail', 'Events → Pack', 'Pack → Orders', 'Totals → Orders']);
  });

  it('is called by those whose code asks for what every function is handed', () => {
    const template = 'Transform: AWS::Serverless-2016-10-31\nGlobals: {Function: {Environment: {Variables: {TABLE: !Ref Orders}}}}\nResources:\n  Save: {Type: AWS::Serverless::Function, Properties: {CodeUri: save/}}\n  Orders: {Type: AWS::DynamoDB::Table}\n';
    const links = (asks: boolean) => createDependants(readAll({ 't.yaml': template }), (_, words) => asks && words.includes('TABLE')).links().length;
    assert.deepEqual([links(true), links(false)], [1, 0]);
  });

  it('has the copies that services, databases and caches are asked to have', () => {
    const copies = (type: string, properties: string, more = '') => read({ 't.yaml': `Resources:\n  It:\n    Type: ${type}\n    Properties: ${properties}\n${more}` }).facts.workloads.find(({ name }) => name === 'It')!.replicas.count;
    assert.deepEqual([copies('AWS::ECS::Service', '{DesiredCount: 3}'), copies('AWS::ECS::Service', '{Cluster: shop}'), copies('AWS::ECS::Service', '{DesiredCount: !Ref N}')], [3, 1, undefined]);
    assert.equal(copies('AWS::ECS::Service', '{DesiredCount: 1}', '  S: {Type: AWS::ApplicationAutoScaling::ScalableTarget, Properties: {MinCapacity: 2, ResourceId: !Sub "service/x/${It.Name}"}}\n'), 2);
    assert.deepEqual([copies('AWS::RDS::DBInstance', '{Engine: mysql}'), copies('AWS::RDS::DBInstance', '{Engine: mysql, MultiAZ: true}')], [1, 2]);
    assert.equal(copies('AWS::SQS::Queue', '{QueueName: q}'), undefined);
  });

  it('stands beside its functions in files of the Serverless Framework', () => {
    const service = `service: shop
provider: {name: aws, environment: {STAGE: prod}}
functions:
  save:
    handler: save.handler
    environment: {TABLE: !Ref Orders, BANK: "http://bank.io/${'$'}{self:custom.version}", PASSWORD: "${'$'}{env:PASSWORD}"}
    events: [{http: {path: orders, method: post}}]
  mail:
    handler: mail.handler
    events: [{sqs: {arn: !GetAtt Mails.Arn}}]
resources:
  Resources:
    Orders: {Type: AWS::DynamoDB::Table}
    Mails: {Type: AWS::SQS::Queue, Properties: {SqsManagedSseEnabled: false}}
    Stock: {Type: AWS::RDS::DBInstance, Properties: {Engine: mysql, StorageEncrypted: true, MultiAZ: "${'$'}{self:custom.multiAz}"}}
`;
    const { facts } = read({ 'serverless.yml': service });
    assert.deepEqual(called({ 'serverless.yml': service }).map((one) => one.replace(/ \d+:.*/, '')), ['save → Orders', 'mail → Mails']);
    assert.deepEqual([facts.workloads.find(({ name }) => name === 'save')!.exposed, facts.credentials.length, facts.connections.map(({ address }) => address?.host)], [true, 0, ['bank.io']]);
    assert.deepEqual(weak({ 'serverless.yml': service }), ['durability 13: Orders', 'storage 14: SqsManagedSseEnabled: false']);
  });
});

describe('Templates that are put together', () => {
  const edges = async (workspace: Workspace) => (await mapOf(workspace)).edges.map(({ from, to }) => `${from} → ${to}`);

  it('hand on what they declare: to stacks inside of them, out of these, and by export', async () => {
    assert.deepEqual(await edges({
      'main.yaml': `Resources:
  Data: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: "https://s3.amazonaws.com/acme/v1/data/stores.yaml"}}
  Front: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: !Sub "https://${"$"}{Bucket}/front.yaml"}}
  Web:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: services/web.yaml
      Parameters: {Table: !GetAtt Data.Outputs.Orders, Listener: !GetAtt [Front, Outputs.Listener], Copies: 3}
`,
      'data/stores.yaml': 'Resources:\n  OrdersTable: {Type: AWS::DynamoDB::Table}\n  Mails: {Type: AWS::SQS::Queue}\nOutputs:\n  Orders: {Value: !Ref OrdersTable}\n  Queue: {Value: !Ref Mails, Export: {Name: !Sub "${AWS::StackName}-Queue"}}\n',
      'front.yaml': 'Resources:\n  Balancer: {Type: AWS::ElasticLoadBalancingV2::LoadBalancer}\n  Http: {Type: AWS::ElasticLoadBalancingV2::Listener, Properties: {LoadBalancerArn: !Ref Balancer}}\nOutputs:\n  Listener: {Value: !Ref Http}\n',
      'services/web.yaml': `Parameters: {Table: {Type: String}, Listener: {Type: String}, Copies: {Type: Number, Default: 1}}
Resources:
  Site: {Type: AWS::ECS::Service, Properties: {DesiredCount: !Ref Copies, TaskDefinition: !Ref Task, LoadBalancers: [{TargetGroupArn: !Ref Group}]}}
  Task: {Type: AWS::ECS::TaskDefinition, Properties: {ContainerDefinitions: [{Environment: [{Name: TABLE, Value: !Ref Table}]}]}}
  Group: {Type: AWS::ElasticLoadBalancingV2::TargetGroup}
  Rule: {Type: AWS::ElasticLoadBalancingV2::ListenerRule, Properties: {ListenerArn: !Ref Listener, Actions: [{TargetGroupArn: !Ref Group}]}}
`,
      'mailer.yaml': 'Resources:\n  Send: {Type: AWS::Lambda::Function, Properties: {Environment: {Variables: {QUEUE: !ImportValue {"Fn::Sub": "${Stores}-Queue"}}}}}\n',
    }), ['Balancer → Site', 'Send → Mails', 'Site → OrdersTable']);
  });

  it('find the API that SAM makes for functions over the parameter store', async () => {
    const answers = '{Get: {Type: Api, Properties: {Path: /, Method: get}}}';
    assert.deepEqual(await edges({
      'products.yaml': `Resources:\n  List: {Type: AWS::Serverless::Function, Properties: {Events: ${answers}}}\n  Url: {Type: AWS::SSM::Parameter, Properties: {Name: /shop/products, Value: !Sub "https://\${ServerlessRestApi}.execute-api.amazonaws.com"}}\n`,
      'cart.yaml': `Parameters: {Products: {Type: "AWS::SSM::Parameter::Value<String>", Default: /shop/products}}\nResources:\n  Cart: {Type: AWS::Serverless::Function, Properties: {Environment: {Variables: {URL: !Ref Products}}}}\n  Pay: {Type: AWS::Serverless::Function, Properties: {Environment: {Variables: {URL: "{{resolve:ssm:/shop/products:1}}"}}}}\n`,
    }), ['Cart → ServerlessRestApi', 'Pay → ServerlessRestApi', 'ServerlessRestApi → List']);
  });

  it('mean what all stacks around a template give to it, and nothing where these differ', () => {
    const around = (copies: number) => `Resources:\n  Web: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: ./web.yaml, Parameters: {Copies: ${copies}}}}\n`;
    const web = 'Parameters: {Copies: {Type: Number, Default: 1}}\nResources:\n  Site: {Type: AWS::ECS::Service, Properties: {DesiredCount: !Ref Copies}}\n';
    const count = (workspace: Workspace) => read({ 'web.yaml': web, ...workspace }).facts.workloads[0]!.replicas.count;
    assert.deepEqual([count({}), count({ 'a.yaml': around(3) }), count({ 'a.yaml': around(3), 'b.yaml': around(2) })], [1, 3, undefined]);
  });
});
