from aws_cdk import aws_ec2 as ec2


def network(scope, vpc, office):
    web = ec2.SecurityGroup(scope, "Web", vpc=vpc)
    web.add_ingress_rule(ec2.Peer.any_ipv4(), ec2.Port.tcp(443), "https")
    web.add_ingress_rule(ec2.Peer.ipv4(office), ec2.Port.tcp(22), "ssh from the office")
