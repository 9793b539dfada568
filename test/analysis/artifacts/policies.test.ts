// What policies, scripts and steps of builds give away, in the languages they are written in.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readAll } from './reading';

const weak = (file: string, text: string) => readAll({ [file]: text }).flatMap(({ cloud }) => cloud ?? []).map(({ weakens, name }) => `${weakens} ${name.replace(/\s+/g, ' ')}`);
const secrets = (file: string, text: string) => readAll({ [file]: text }).flatMap(({ credentials }) => credentials).map(({ name }) => name);
const unchecked = (text: string) => readAll({ Dockerfile: `FROM debian:12\n${text}\n` }).flatMap(({ tls }) => tls).map(({ name }) => name);

describe('Policies that let everybody in', () => {
  const queue = (more: string): string => `resource "aws_sqs_queue_policy" "it" {\n  policy = data.aws_iam_policy_document.it.json\n}\ndata "aws_iam_policy_document" "it" {\n  statement {\n    actions = ["sqs:SendMessage"]\n    resources = ["*"]\n    principals {\n      type = "AWS"\n      identifiers = ["*"]\n    }\n${more}  }\n}\n`;

  it('are followed from the queue to the document, with its conditions', () => {
    assert.deepEqual(weak('main.tf', queue('')), ['access policy = data.aws_iam_policy_document.it.json']);
    assert.deepEqual(weak('main.tf', queue('    condition {\n      test = "ArnEquals"\n    }\n')), []);
  });

  it('are read in CloudFormation, but for search inside of a network and buckets that are read', () => {
    const policy = (type: string, at: string, action: string, more = ''): string => `Resources:\n  It:\n    Type: ${type}\n    Properties:\n${more}      ${at}:\n        Statement:\n          - Effect: Allow\n            Principal: {AWS: "*"}\n            Action: ${action}\n            Resource: "*"\n`;
    const open = (text: string) => weak('stack.yaml', text).filter((one) => one.startsWith('access')).length;
    assert.equal(open(policy('AWS::SQS::QueuePolicy', 'PolicyDocument', '"sqs:*"')), 1);
    assert.equal(open(policy('AWS::S3::BucketPolicy', 'PolicyDocument', '"s3:GetObject"')), 0);
    assert.equal(open(policy('AWS::OpenSearchService::Domain', 'AccessPolicies', '"es:*"')), 1);
    assert.equal(open(policy('AWS::OpenSearchService::Domain', 'AccessPolicies', '"es:*"', '      VPCOptions: {SubnetIds: [a]}\n')), 0);
  });

  it('give all functions of the Serverless Framework everything', () => {
    const service = (statements: string): string => `service: shop\nprovider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - ${statements}\nfunctions:\n  pay:\n    handler: pay.main\n`;
    assert.equal(weak('serverless.yml', service('{Effect: Allow, Action: "*", Resource: "*"}')).length, 1);
    assert.equal(weak('serverless.yml', service('{Effect: Allow, Action: "dynamodb:GetItem", Resource: "*"}')).length, 0);
  });
});

describe('Topics', () => {
  it('keep what they could not deliver as it is, unless a key is named', () => {
    assert.deepEqual(weak('main.tf', 'resource "aws_sns_topic" "it" {\n  name = "orders"\n}\n'), ['storage no kms_master_key_id']);
    assert.deepEqual(weak('main.tf', 'resource "aws_sns_topic" "it" {\n  kms_master_key_id = "alias/aws/sns"\n}\n'), []);
    assert.deepEqual(weak('stack.yaml', 'Resources:\n  It:\n    Type: AWS::SNS::Topic\n    Properties: {KmsMasterKeyId: !Ref Key}\n'), []);
  });
});

describe('Interfaces in front of programs', () => {
  it('let the pages of every site in only where cookies come along', () => {
    const api = (type: string, key: string, value: string) => weak('stack.yaml', `Transform: AWS::Serverless-2016-10-31\nResources:\n  It:\n    Type: AWS::Serverless::${type}\n    Properties:\n      ${key}: ${value}\n`).filter((one) => /^(access|protocol)/.test(one)).length;
    assert.equal(api('HttpApi', 'CorsConfiguration', '{AllowOrigins: ["*"], AllowCredentials: true}'), 1);
    assert.equal(api('HttpApi', 'CorsConfiguration', '{AllowOrigins: ["*"]}'), 0);
    assert.equal(api('Api', 'Cors', `{AllowOrigin: "'*'", AllowCredentials: true}`), 1);
    assert.equal(api('Api', 'Domain', '{DomainName: api.acme.io, CertificateArn: x, SecurityPolicy: TLS_1_0}'), 1);
    const url = (cors: string) => weak('main.tf', `resource "aws_lambda_function_url" "pay" {\n  authorization_type = "AWS_IAM"\n  cors {\n    allow_origins = ["*"]\n${cors}  }\n}\n`).length;
    assert.deepEqual([url('    allow_credentials = true\n'), url('')], [1, 0]);
  });
});

describe('Secrets between the lines', () => {
  it('are set for tasks that nobody starts here, and by scripts that a template in JSON holds', () => {
    const task = 'Resources:\n  Pay:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: pay\n          Image: acme/pay\n          Environment: [{Name: DB_PASSWORD, Value: old-Pa55word9}, {Name: DB_HOST, Value: db}]\n';
    assert.deepEqual(secrets('stack.yaml', task), ['DB_PASSWORD']);
    const started = `${task}  Run:\n    Type: AWS::ECS::Service\n    Properties: {TaskDefinition: !Ref Pay}\n`;
    assert.deepEqual(secrets('stack.yaml', started), ['DB_PASSWORD']);
    const machine = JSON.stringify({ Resources: { Web: { Type: 'AWS::EC2::Instance', Properties: { UserData: { 'Fn::Base64': '#!/bin/bash\nexport DB_PASSWORD=old-Pa55word9\nexport STAGE=prod\n' } } } } });
    assert.deepEqual(secrets('stack.json', machine), ['DB_PASSWORD']);
  });

  it('are set by scripts of machines and in lists of containers that are written as a text', () => {
    const machine = (line: string): string => `resource "aws_instance" "it" {\n  user_data = <<EOT\n#!/bin/sh\n${line}\nEOT\n}\n`;
    assert.deepEqual(secrets('main.tf', machine('export DB_PASSWORD=hunter2xyz!')), ['DB_PASSWORD']);
    assert.deepEqual(secrets('main.tf', machine('export DB_PASSWORD=$(cat /run/password)')), []);
    assert.deepEqual(secrets('main.tf', 'resource "aws_ecs_task_definition" "it" {\n  container_definitions = <<EOT\n[{"environment":[{"name":"DB_PASSWORD","value":"hunter2xyz!"}]}]\nEOT\n}\n'), ['DB_PASSWORD']);
  });

  it('fill stores of secrets, unless somebody changes them there later', () => {
    const kept = (more: string): string => `resource "azurerm_key_vault_secret" "it" {\n  name = "db"\n  value = "hunter2xyz!"\n${more}}\n`;
    assert.equal(secrets('main.tf', kept('')).length, 1);
    assert.equal(secrets('main.tf', kept('  lifecycle {\n    ignore_changes = [value]\n  }\n')).length, 0);
  });
});

describe('Steps of a build that fetch from anybody', () => {
  it('are told by the option that does it', () => {
    assert.deepEqual(unchecked('RUN apt-get update && \\\n    curl -fsSLk https://get.acme.io/a.tgz | tar xz'), ['-fsSLk']);
    assert.deepEqual(unchecked('RUN wget --no-check-certificate https://get.acme.io/a'), ['--no-check-certificate']);
    assert.deepEqual(unchecked('RUN curl -fsSL https://get.acme.io/key.asc | gpg --dearmor -k'), []);
    assert.deepEqual(unchecked('RUN curl -k https://localhost:8443/ready'), []);
  });
});
