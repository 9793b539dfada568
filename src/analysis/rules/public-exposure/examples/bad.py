from aws_cdk import aws_ec2 as ec2


def network(scope, vpc):
    bastion = ec2.SecurityGroup(scope, "Bastion", vpc=vpc)
    bastion.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(3389), "rdp")  # expect
