// The AWS SDK: its HTTP clients limit every wait, and it tries again by itself.
import type { Library, Operation } from '../../../concepts';

const services = ['S3', 'DynamoDb', 'Sqs', 'Sns', 'Lambda', 'SecretsManager', 'Ses', 'Kinesis', 'Ssm', 'Sts', 'Ec2', 'Kms', 'CloudWatch', 'EventBridge'];
const kinds = services.flatMap((service) => [`${service}Client`, `${service}AsyncClient`]);
const awaited = services.map((service) => `${service}Client`);

const policies: Pick<Operation, 'deadline' | 'retry'> = {
  deadline: { places: [], otherwise: { value: '30 s for data' } },
  retry: { places: [], otherwise: { value: '3 attempts' } },
};

export const awsSdk: Library = {
  id: 'aws-sdk',
  title: 'AWS SDK for Java 2',
  language: 'java',
  modules: services.map((service) => `software.amazon.awssdk.services.${service.toLowerCase()}`),
  protocol: 'http',
  version: '2.x: 2 s to connect, 30 s for data, 3 attempts',
  source: 'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/best-practices.html',
  operations: [
    { at: kinds.map((kind) => `${kind}.builder`), does: 'make', makes: 'AwsClientBuilder' },
    { at: ['AwsClientBuilder#build'], does: 'make', makes: 'AwsClient', shares: true, ...policies },
    { at: ['AwsClientBuilder#*'], does: 'make', makes: 'AwsClientBuilder' },
    { at: kinds.map((kind) => `${kind}.create`), does: 'make', makes: 'AwsClient', shares: true, ...policies },
    { at: ['AwsClient#close', 'AwsClient#serviceName', 'AwsClient#utilities'], does: 'make' },
    ...[...awaited, 'AwsClient'].map((kind): Operation => ({ at: [`${kind}#list*`, `${kind}#describe*`], does: 'request', repeatable: 'yes', ...policies })),
    ...[...awaited, 'AwsClient'].map((kind): Operation => ({ at: [`${kind}#*`], does: 'request', requires: { 0: '*' }, repeatable: 'reads', ...policies })),
  ],
};

const olderKinds: Readonly<Record<string, string>> = {
  s3: 'AmazonS3', dynamodbv2: 'AmazonDynamoDB', sqs: 'AmazonSQS', sns: 'AmazonSNS', lambda: 'AWSLambda', secretsmanager: 'AWSSecretsManager', simpleemail: 'AmazonSimpleEmailService', kinesis: 'AmazonKinesis',
  simplesystemsmanagement: 'AWSSimpleSystemsManagement', securitytoken: 'AWSSecurityTokenService', kms: 'AWSKMS', cloudwatch: 'AmazonCloudWatch', ec2: 'AmazonEC2',
};
const builders = Object.values(olderKinds).flatMap((name) => [`${name}ClientBuilder`, `${name}AsyncClientBuilder`]);

/** Version 1, whose support has ended and which many functions still use. */
export const awsSdk1: Library = {
  id: 'aws-sdk-1',
  title: 'AWS SDK for Java 1',
  language: 'java',
  modules: Object.keys(olderKinds).map((service) => `com.amazonaws.services.${service}`),
  protocol: 'http',
  version: '1.12: 10 s to connect, 50 s for data, 3 retries',
  source: 'https://docs.aws.amazon.com/sdk-for-java/v1/developer-guide/section-client-configuration.html',
  operations: [
    { at: builders.map((name) => `${name}.standard`), does: 'make', makes: 'Aws1ClientBuilder' },
    { at: builders.map((name) => `${name}.defaultClient`), does: 'make', makes: 'Aws1Client', shares: true, ...policies },
    { at: ['Aws1ClientBuilder#build'], does: 'make', makes: 'Aws1Client', shares: true, ...policies },
    { at: ['Aws1ClientBuilder#*'], does: 'make', makes: 'Aws1ClientBuilder' },
    { at: ['Aws1Client#shutdown'], does: 'make' },
    { at: ['Aws1Client#*'], does: 'request', repeatable: 'reads', ...policies },
  ],
};
