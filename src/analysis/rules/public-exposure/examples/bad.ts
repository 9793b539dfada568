import * as ec2 from 'aws-cdk-lib/aws-ec2';
import * as rds from 'aws-cdk-lib/aws-rds';

export function network(scope: Stack, vpc: ec2.IVpc): void {
  const bastion = new ec2.SecurityGroup(scope, 'Bastion', { vpc });
  bastion.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'ssh'); // expect
  new rds.DatabaseInstance(scope, 'Orders', {
    vpc,
    storageEncrypted: true,
    publiclyAccessible: true, // expect
  });
}
