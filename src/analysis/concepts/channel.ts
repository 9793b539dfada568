// Topics, queues, exchanges and subjects: where code puts messages, and where it takes them from. Who is fed by whom follows from equal names.
import type { Protocol } from './remote-call';
import type { Site } from './site';

/** Code that sends to a channel or takes from one. */
export interface ChannelUse {
  readonly at: Site;
  readonly does: 'sends' | 'takes';
  readonly protocol: Protocol;
  /** As the code names the call: `producer.send`. */
  readonly by: string;
  /** Its name, or the variable or the key of a setting that gives it. */
  readonly channel: { readonly name: string } | { readonly setting: string; /** Where nobody sets it. */ readonly name?: string };
}
