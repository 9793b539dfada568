// Whom a side-car of Dapr is asked to call: its id stands in a header of the request, in whatever language that is written.
// https://docs.dapr.io/reference/api/service_invocation_api/
import type { Mention } from '../concepts';

const header = /["'`]?dapr-app-id["'`]?\s*[\],:=>]{1,3}\s*["'`]([A-Za-z][\w.-]*)["'`]/gi;

export function calledBySideCar(file: string, text: string): readonly Mention[] {
  if (!/dapr-app-id/i.test(text)) return [];
  return [...text.matchAll(header)].map(({ 0: written, 1: name = '', index }) => {
    const start = index + written.lastIndexOf(name);
    return { name: name.toLowerCase(), kind: 'configuration', file, span: { start, end: start + name.length }, note: `the side-car calls ${name.toLowerCase()}`, protocol: 'http' };
  });
}
