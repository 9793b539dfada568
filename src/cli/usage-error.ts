// Something the person at the keyboard can mend: wrong usage or a broken configuration.

export interface UsageError extends Error {
  readonly name: 'UsageError';
}

/** `message` is one line that says what is wrong and what to do. */
export function usageError(message: string, cause?: unknown): UsageError {
  return Object.assign(new Error(message, { cause }), { name: 'UsageError' as const });
}
