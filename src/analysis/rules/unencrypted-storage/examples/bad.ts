import { aws_ec2 as ec2, aws_rds as rds, Size } from 'aws-cdk-lib';

export function stores(scope: Stack, vpc: ec2.IVpc): void {
  new ec2.Volume(scope, 'Uploads', { availabilityZone: 'eu-central-1a', size: Size.gibibytes(100) }); // expect
  new rds.DatabaseInstance(scope, 'Orders', {
    engine: rds.DatabaseInstanceEngine.POSTGRES,
    vpc,
    storageEncrypted: false, // expect
  });
}
