// `--shard I/N`: cuts a review into parts that several machines can do side by side.
import { hash } from '../base/hash';
import { usageError } from './usage-error';

/**
 * Which files the I-th of N parts reports, I from 1. Decided from the path alone, so that the parts are the same on every
 * machine and each file is in exactly one of them. Without a shard all files are reported.
 */
export function readShard(written: string | undefined): (file: string) => boolean {
  if (written === undefined) return () => true;
  const match = /^(\d{1,6})\/(\d{1,6})$/.exec(written);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (!match || index < 1 || index > count) throw usageError(`"${written}" is no shard. Write I/N with I from 1 to N, for example 1/4.`);
  return (file) => parseInt(hash(file).slice(0, 8), 16) % count === index - 1;
}
