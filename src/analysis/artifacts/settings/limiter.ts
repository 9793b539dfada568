// Limits that a gateway in front of the servers keeps: annotations of an ingress, labels of a proxy, plug-ins.
import { limiterOf, type Facts } from '../../concepts';

/** The first sign of a limiter in a deployment file, as a fact. */
export function limiterFact(file: string, text: string): Pick<Facts, 'limiter'> {
  const limiter = limiterOf(file, text);
  return limiter ? { limiter } : {};
}
