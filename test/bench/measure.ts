// Time as the benchmark tells it: of the processor, so that what else the machine does counts less.
import { readFileSync } from 'node:fs';

export interface Spent {
  /** Seconds of the thread that answers: what one waits for where a second core is free. */
  readonly waiting: number;
  /** Seconds of the whole process, with what the engine compiles and cleans up beside that thread. */
  readonly whole: number;
}

/** Starts a watch; asked, it tells the time that was spent since then. */
export function watch(): () => Spent {
  const [cpu, thread] = [process.cpuUsage(), threadSeconds()];
  return () => {
    const { user, system } = process.cpuUsage(cpu);
    const whole = (user + system) / 1e6;
    return { waiting: thread === undefined ? whole : threadSeconds()! - thread, whole };
  };
}

/** Seconds of CPU of the whole process, of a watch that is started now. */
export function cpuSeconds(): () => number {
  const spent = watch();
  return () => spent().whole;
}

/** `0.53 s (0.94 s of all threads)` */
export const inSeconds = ({ waiting, whole }: Spent): string => `${waiting.toFixed(2)} s (${whole.toFixed(2)} s of all threads)`;

/** Seconds that the main thread has run; only Linux tells it of one thread. */
function threadSeconds(): number | undefined {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e9;
  } catch {
    return undefined;
  }
}

/** Median and 95th percentile of milliseconds, as words. */
export function percentiles(times: readonly number[], digits = 0): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.ceil(sorted.length * share) - 1]!.toFixed(digits);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}

/** The same of spans of time: what one waits for, and what all threads spend. */
export function percentilesOf(spans: readonly Spent[]): string {
  return `${percentiles(spans.map(({ waiting }) => waiting * 1000))} (${percentiles(spans.map(({ whole }) => whole * 1000))} of all threads)`;
}
