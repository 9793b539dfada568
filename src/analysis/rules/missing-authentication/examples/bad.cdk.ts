// A function that the whole Internet may call.
import { FunctionUrlAuthType, type Function } from 'aws-cdk-lib/aws-lambda';

export function open(pay: Function): void {
  pay.addFunctionUrl({
    authType: FunctionUrlAuthType.NONE, // expect
  });
}
