from aws_cdk import Size, aws_ec2 as ec2, aws_rds as rds


def stores(scope, vpc):
    ec2.Volume(scope, "Uploads", availability_zone="eu-central-1a", size=Size.gibibytes(100))  # expect
    rds.DatabaseCluster(
        scope,
        "Orders",
        vpc=vpc,
        storage_encrypted=False,  # expect
    )
