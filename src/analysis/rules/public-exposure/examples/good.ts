import * as ec2 from 'aws-cdk-lib/aws-ec2';

export function network(scope: Stack, vpc: ec2.IVpc, office: string): void {
  const web = new ec2.SecurityGroup(scope, 'Web', { vpc });
  web.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'https');
  web.addIngressRule(ec2.Peer.ipv4(office), ec2.Port.tcp(22), 'ssh from the office');
}
