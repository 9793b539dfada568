// The AWS CDK: constructs get their options as keywords.
import { awsConstructs, namedConstructs, type Library } from '../../../concepts';

const snake = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const services = awsConstructs({ props: (key) => `${snake(key)}=`, added: (key) => `${snake(key)}=`, own: (key) => `${snake(key)}=`, name: snake });

export const awsCdk: readonly Library[] = services.map((service): Library => {
  const module = service.package.replace('-', '_');
  return {
    id: `${service.package}-cdk`,
    title: 'the AWS CDK',
    language: 'python',
    modules: ['aws_cdk', `aws_cdk.${module}`],
    protocol: 'http',
    version: '1.x and 2.x: databases, volumes and file systems are unencrypted unless told otherwise',
    source: 'https://docs.aws.amazon.com/cdk/api/v2/python/',
    operations: service.constructs.map(({ names, options }) => ({
      at: names.flatMap((name) => (/[#:]/.test(name) ? [name] : [name, `${module}.${name}`])),
      does: 'make', ...(namedConstructs.includes(names[0]!) ? { makes: names[0]! } : {}), cloud: options,
    })),
  };
});
