# A function that asks who calls it.
from aws_cdk import aws_lambda as functions


def open_to_some(pay: functions.Function) -> None:
    pay.add_function_url(auth_type=functions.FunctionUrlAuthType.AWS_IAM)
