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
    ...[...awaited, 'AwsClient'].map((kind): Operation => ({ at: [`${kind}#*`], does: 'request', requires: { 0: '*' }, repeatable: 'reads', ...policies })),
  ],
};
