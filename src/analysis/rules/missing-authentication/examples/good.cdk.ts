// A function that asks who calls it.
import { FunctionUrlAuthType, type Function } from 'aws-cdk-lib/aws-lambda';

export function open(pay: Function): void {
  pay.addFunctionUrl({ authType: FunctionUrlAuthType.AWS_IAM });
}
