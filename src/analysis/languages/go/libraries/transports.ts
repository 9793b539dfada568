// Transports that only watch what goes through them: every policy is that of the transport inside, or of the default one.
import type { Library } from '../../../concepts';

const watching = { language: 'go', protocol: 'http', version: 'passes everything on' } as const;
const watches = { does: 'make', makes: 'Transport' } as const;

export const transports: readonly Library[] = [
  {
    ...watching,
    id: 'otelhttp',
    title: 'otelhttp',
    modules: ['go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp'],
    source: 'https://pkg.go.dev/go.opentelemetry.io/contrib/instrumentation/net/http/otelhttp#NewTransport',
    operations: [{ at: ['NewTransport'], ...watches, through: ['0'] }],
  },
  {
    ...watching,
    id: 'ochttp',
    title: 'ochttp',
    modules: ['go.opencensus.io/plugin/ochttp'],
    source: 'https://pkg.go.dev/go.opencensus.io/plugin/ochttp#Transport',
    operations: [{ at: ['Transport'], form: 'literal', ...watches, through: ['Base='] }],
  },
  {
    ...watching,
    id: 'nethttp-tracing',
    title: 'opentracing nethttp',
    modules: ['github.com/opentracing-contrib/go-stdlib/nethttp'],
    source: 'https://pkg.go.dev/github.com/opentracing-contrib/go-stdlib/nethttp#Transport',
    operations: [{ at: ['Transport'], form: 'literal', ...watches, through: ['RoundTripper='] }],
  },
];
