// AWS: every service client repeats what fails, with growing, random pauses.
import type { Library } from '../../../concepts';

const services = ['s3', 'dynamodb', 'sqs', 'sns', 'ses', 'sesv2', 'secretsmanager', 'ssm', 'lambda', 'kinesis', 'eventbridge', 'sts', 'kms', 'sfn', 'cloudwatch', 'cognitoidentityprovider', 'ecs', 'ec2', 'firehose', 'bedrockruntime'];

export const awsSdk: Library = {
  id: 'aws-sdk-rust',
  title: 'AWS SDK for Rust',
  language: 'rust',
  modules: services.map((service) => `aws_sdk_${service}`),
  protocol: 'http',
  version: '1.x: 3 attempts; 3.1 s to connect',
  source: 'https://docs.aws.amazon.com/sdk-for-rust/latest/dg/retries.html',
  operations: [
    { at: ['Client.new', 'Client.from_conf'], does: 'make', makes: 'Client', shares: true, through: [], retry: { places: [], otherwise: { value: '3 attempts' } } },
    { at: ['Client#*'], does: 'make', makes: 'AwsCall' },
    { at: ['AwsCall#send'], does: 'request', repeatable: 'unknown' },
    { at: ['AwsCall#into_paginator'], does: 'make' },
    { at: ['AwsCall#*'], does: 'make', makes: 'AwsCall' },
  ],
};
