// Programs of which only one may act at a time: a second scheduler would run every job twice.

/** Judged by the name of the workload. */
export function isLeader(name: string): boolean {
  return /(^|[-_])(masters?|primary|leader|scheduler|beat|cron|controller|operator|coordinator|hub|jobmanager)([-_\d]|$)/i.test(name);
}
