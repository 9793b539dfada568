import { aws_ec2 as ec2, aws_rds as rds, Size } from 'aws-cdk-lib';

export function stores(scope: Stack, vpc: ec2.IVpc, shared: ec2.VolumeProps): void {
  new ec2.Volume(scope, 'Uploads', { availabilityZone: 'eu-central-1a', size: Size.gibibytes(100), encrypted: true });
  new rds.DatabaseInstance(scope, 'Orders', { engine: rds.DatabaseInstanceEngine.POSTGRES, vpc, storageEncrypted: true });
  new ec2.Volume(scope, 'Reports', shared);
}
