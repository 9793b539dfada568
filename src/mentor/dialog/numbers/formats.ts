// Results in the units people think in.

/** At most three digits that say something. */
export const short = (amount: number): string => {
  if (!Number.isFinite(amount)) return 'without end';
  if (Math.abs(amount) >= 100) return Math.round(amount).toLocaleString('en-US');
  return String(Number(amount.toPrecision(3)));
};

/** Shares near to 100 % need their nines. */
export const percent = (share: number): string => {
  const value = share * 100;
  const missing = 100 - value;
  if (value > 99 && value < 100) return `${Number(value.toFixed(Math.min(8, Math.ceil(-Math.log10(missing)) + 2)))} %`;
  return `${short(value)} %`;
};

const steps: readonly (readonly [number, string])[] = [[31_536_000, 'years'], [86_400, 'days'], [3600, 'hours'], [60, 'minutes']];

/** Seconds as the largest unit of which there are at least two; with fewer digits where the result is only near. */
export function time(seconds: number, digits = 3): string {
  if (!Number.isFinite(seconds)) return 'without end';
  const [size, name] = steps.find(([each]) => seconds >= each * 2) ?? [1, 's'];
  if (size === 1 && seconds < 1) return `${short(seconds * 1000)} ms`;
  return `${short(Number((seconds / size).toPrecision(digits)))} ${name}`;
}

export function bytes(amount: number): string {
  const names = ['bytes', 'kB', 'MB', 'GB', 'TB', 'PB'];
  const at = Math.min(names.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, amount)) / 3)));
  return `${short(amount / 1000 ** at)} ${names[at]}`;
}

export const plural = (count: number, word: string): string => `${short(count)} ${word}${count === 1 ? '' : 's'}`;
