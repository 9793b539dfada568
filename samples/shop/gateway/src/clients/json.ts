// A thin wrapper, so that routes do not repeat the status check and the parsing.

export class UpstreamError extends Error {
  constructor(readonly url: string, readonly status: number) {
    super(`${url} answered ${status}`);
    this.name = 'UpstreamError';
  }
}

export async function getJson<T>(url: string): Promise<T> {
  // mentor: missing-timeout, missing-retry
  const response = await fetch(url, { headers: { accept: 'application/json' } });
  if (!response.ok) {
    throw new UpstreamError(url, response.status);
  }
  return (await response.json()) as T;
}
