// Resources that the AWS CDK declares, in both languages: what they are told, and what counts where they are told nothing.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../support/analyse';

const rules = async (file: string, text: string): Promise<readonly string[]> => (await analyse({ [file]: text })).map(({ rule }) => rule);
const script = (pkg: string, body: string) => rules('stack.ts', `import * as it from 'aws-cdk-lib/${pkg}';\nimport { Duration } from 'aws-cdk-lib';\nimport * as ec2 from 'aws-cdk-lib/aws-ec2';\n${body}\n`);

describe('What the AWS CDK declares', () => {
  it('listens in plaintext, unless it sends on to HTTPS', async () => {
    const alb = "const alb = new it.ApplicationLoadBalancer(stack, 'alb', { vpc, internetFacing: true });\n";
    assert.deepEqual(await script('aws-elasticloadbalancingv2', `${alb}alb.addListener('plain', { port: 80 });`), ['plaintext-connection']);
    assert.deepEqual(await script('aws-elasticloadbalancingv2', `${alb}alb.addListener('plain', { port: 8080, protocol: it.ApplicationProtocol.HTTP });`), ['plaintext-connection']);
    assert.deepEqual(await script('aws-elasticloadbalancingv2', `${alb}alb.addListener('tls', { port: 443, certificates: [certificate] });`), []);
    assert.deepEqual(await script('aws-elasticloadbalancingv2', `${alb}alb.addListener('plain', { port: 80, defaultAction: it.ListenerAction.redirect({ protocol: 'HTTPS' }) });`), []);
    assert.deepEqual(await script('aws-elasticloadbalancingv2', "const nlb = new it.NetworkLoadBalancer(stack, 'nlb', { vpc });\nnlb.addListener('tcp', { port: 80 });"), []);
    const python = "from aws_cdk import aws_elasticloadbalancingv2 as elb\n\nalb = elb.ApplicationLoadBalancer(stack, 'alb', vpc=vpc)\nalb.add_listener('plain', port=80)\n";
    assert.deepEqual(await rules('stack.py', python), ['plaintext-connection']);
  });

  it('keeps no backups, is shown to all, or asks nobody', async () => {
    assert.deepEqual(await script('aws-rds', "new it.DatabaseInstance(stack, 'db', { engine, vpc, storageEncrypted: true, backupRetention: Duration.days(0) });"), ['weak-durability']);
    assert.deepEqual(await script('aws-rds', "new it.DatabaseInstance(stack, 'db', { engine, vpc, storageEncrypted: true, backupRetention: Duration.days(7) });"), []);
    assert.deepEqual(await script('aws-rds', "new it.DatabaseInstance(stack, 'db', { engine, storageEncrypted: true, vpc, vpcSubnets: { subnetType: ec2.SubnetType.PUBLIC } });"), ['public-exposure']);
    assert.deepEqual(await script('aws-s3', "new it.Bucket(stack, 'b', { publicReadAccess: true });"), ['public-exposure']);
    assert.deepEqual(await script('aws-s3', "new it.Bucket(stack, 'b', { publicReadAccess: true, websiteIndexDocument: 'index.html' });"), []);
    assert.deepEqual(await script('aws-lambda', "pay.addFunctionUrl({ authType: it.FunctionUrlAuthType.NONE });"), ['missing-authentication']);
    assert.deepEqual(await script('aws-lambda', "pay.addFunctionUrl({ authType: it.FunctionUrlAuthType.AWS_IAM });"), []);
  });

  it('speaks old versions of TLS, and lets everybody do everything', async () => {
    assert.deepEqual(await script('aws-apigateway', "new it.DomainName(stack, 'd', { domainName: 'api.acme.io', certificate, securityPolicy: it.SecurityPolicy.TLS_1_0 });"), ['weak-tls-version']);
    assert.deepEqual(await script('aws-iam', "new it.PolicyStatement({ actions: ['s3:*'], resources: [all], principals: [new it.AnyPrincipal()] });"), ['permissive-access']);
    assert.deepEqual(await script('aws-iam', "new it.PolicyStatement({ actions: ['s3:*'], resources: [all], principals: [new it.AnyPrincipal()], conditions });"), []);
    assert.deepEqual(await script('aws-iam', "new it.PolicyStatement({ effect: it.Effect.DENY, actions: ['s3:*'], principals: [new it.AnyPrincipal()] });"), []);
  });
});
