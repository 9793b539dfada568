// AWS SDK for .NET: clients that limit every request and try again by themselves; each owns connections and is meant to be shared.
import type { Library, Operation } from '../../../concepts';
import { of } from './kinds';

// `AmazonS3Client` in the namespace `Amazon.S3`, by the interface `IAmazonS3`.
const services: Readonly<Record<string, string>> = {
  S3: 'S3', SQS: 'SQS', SimpleNotificationService: 'SimpleNotificationService', DynamoDBv2: 'DynamoDB', Lambda: 'Lambda', SecretsManager: 'SecretsManager', SimpleEmail: 'SimpleEmailService',
  SimpleEmailV2: 'SimpleEmailServiceV2', Kinesis: 'Kinesis', EventBridge: 'EventBridge', KeyManagementService: 'KeyManagementService', SimpleSystemsManagement: 'SimpleSystemsManagement', StepFunctions: 'StepFunctions',
};
const clients = Object.values(services).map((name) => `Amazon${name}Client`);
const interfaces = Object.values(services).map((name) => `IAmazon${name}`);

const policies: Pick<Operation, 'deadline' | 'retry'> = {
  deadline: { places: [], otherwise: { value: '100 s' } },
  retry: { places: [], otherwise: { value: '3 attempts' } },
};

export const awsSdkNet: Library = {
  id: 'aws-sdk-net',
  title: 'AWS SDK for .NET',
  language: 'csharp',
  modules: Object.keys(services).map((namespace) => `Amazon.${namespace}`),
  protocol: 'http',
  version: '3 and 4: 100 s a request, 3 attempts in standard mode',
  source: 'https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/retries-timeouts.html',
  operations: [
    { at: clients, does: 'make', form: 'new', makes: 'AmazonClient', shares: true, ...policies },
    { at: of(['AmazonClient', ...interfaces, ...clients], ['PutObjectAsync', 'DeleteObjectAsync', 'DeleteObjectsAsync', 'DeleteMessageAsync', 'HeadObjectAsync', 'DeleteItemAsync', 'PutItemAsync']), does: 'request', repeatable: 'yes', ...policies },
    // Taking messages waits for them, and is no question about an item.
    { at: of(['AmazonClient', ...interfaces, ...clients], ['ReceiveMessageAsync']), does: 'make' },
    { at: of(['AmazonClient', ...interfaces, ...clients], ['SendMessageAsync', 'PublishAsync', 'SendEmailAsync', 'InvokeAsync', 'StartExecutionAsync', 'PutRecordAsync', 'PutEventsAsync']), does: 'request', repeatable: 'no', ...policies },
    { at: of(['AmazonClient', ...interfaces, ...clients], ['*Async']), does: 'request', requires: { 0: '*' }, repeatable: 'reads', ...policies },
  ],
};
