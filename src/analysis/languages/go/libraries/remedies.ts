// Fixes that several Go libraries share.
import type { Remedy } from '../../../concepts';

/** Puts a deadline on the context that a call takes as its argument at `index`. */
export const contextDeadline = (index: number): Remedy => ({
  title: 'Give it 5 seconds with context.WithTimeout',
  imports: [['context', null], ['time', null]],
  before: `callCtx, cancel := context.WithTimeout($${index}, 5*time.Second)\n$indentdefer cancel()\n`,
  argument: [index, 'callCtx'],
});
