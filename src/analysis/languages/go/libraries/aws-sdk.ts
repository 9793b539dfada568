// AWS: every service client repeats what fails, with growing, random pauses.
import type { Library } from '../../../concepts';

export const awsSdk: Library = {
  id: 'aws-sdk-go-v2',
  title: 'AWS SDK for Go',
  language: 'go',
  modules: ['github.com/aws/aws-sdk-go-v2/service/*'],
  protocol: 'http',
  version: '2: 3 attempts; 30 s to connect, answers as long as the context allows',
  source: 'https://docs.aws.amazon.com/sdk-for-go/v2/developer-guide/configure-retries-timeouts.html',
  operations: [
    { at: ['NewFromConfig', 'New'], does: 'make', makes: 'Client', shares: true, retry: { places: [], otherwise: { value: '3 attempts' } } },
    { at: ['Client#*'], requires: { 0: 'Context', 1: '*' }, does: 'request', repeatable: 'reads', through: ['receiver'] },
  ],
};
