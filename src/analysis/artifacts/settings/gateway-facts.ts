// What a gateway in front of the servers does for them: limits and logins in annotations of an ingress, labels of a proxy, plug-ins.
import { gatewayGuardOf, limiterOf, type Facts } from '../../concepts';

/** The first sign of a limiter, and of something that asks callers who they are, in a deployment file. */
export function gatewayFacts(file: string, text: string): Pick<Facts, 'limiter' | 'guard'> {
  const limiter = limiterOf(file, text);
  const guard = gatewayGuardOf(file, text);
  return { ...(limiter ? { limiter } : {}), ...(guard ? { guard } : {}) };
}
