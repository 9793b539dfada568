// Time as the benchmark tells it: of the processor, so that what else the machine does counts less.

/** Starts a watch; asked, it tells the seconds of CPU of this process since then. */
export function cpuSeconds(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };
}

/** Median and 95th percentile of milliseconds, as words. */
export function percentiles(times: readonly number[], digits = 0): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!.toFixed(digits);
  return `median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms`;
}
