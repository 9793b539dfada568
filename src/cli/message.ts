// What is said of an error: never a stack trace.

/** One line for people. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const cause = error instanceof Error && error.name !== 'UsageError' && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  return `${text}${cause}`.replace(/^error: /, '').replace(/\s+/g, ' ').trim();
}
