// Feature flags come from a sidecar in the same pod. A flag that cannot be read is off: no page waits for it.
import { config } from '../config.js';

export async function isEnabled(flag: string): Promise<boolean> {
  try {
    const response = await fetch(`${config.flagsUrl}/flags/${flag}`, { signal: AbortSignal.timeout(300) });
    const { enabled } = (await response.json()) as { enabled: boolean };
    return response.ok && enabled;
  } catch (error) {
    console.warn('flag unavailable, treated as off', { flag, error });
    return false;
  }
}
