# A function that the whole Internet may call.
from aws_cdk import aws_lambda as functions


def open_to_all(pay: functions.Function) -> None:
    pay.add_function_url(
        auth_type=functions.FunctionUrlAuthType.NONE,  # expect
    )
