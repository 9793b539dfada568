// The AWS CDK: constructs get their options as the third argument, policies as the only one.
import { awsConstructs, namedConstructs, type Library } from '../../../concepts';

const services = awsConstructs({ props: (key) => `2.${key}`, added: (key) => `1.${key}`, own: (key) => `0.${key}`, name: (method) => method });

export const awsCdk: readonly Library[] = services.map((service): Library => ({
  id: `${service.package}-cdk`,
  title: 'the AWS CDK',
  language: 'javascript',
  modules: ['aws-cdk-lib', `aws-cdk-lib/${service.package}`, `@aws-cdk/${service.package}`],
  protocol: 'http',
  version: '1.x and 2.x: databases, volumes and file systems are unencrypted unless told otherwise',
  source: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-construct-library.html',
  operations: service.constructs.map(({ names, options }) => ({
    at: names.flatMap((name) => (/[#:]/.test(name) ? [name] : [name, `${service.package.replace('-', '_')}.${name}`])),
    does: 'make', ...(namedConstructs.includes(names[0]!) ? { makes: names[0]! } : {}), cloud: options,
  })),
}));
