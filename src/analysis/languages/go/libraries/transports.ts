// Transports that only watch what goes through them: every policy is that of the transport inside, or of the default one; and clients
// that are handed out with such a transport.
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
    operations: [
      { at: ['NewTransport'], ...watches, through: ['0'], onlookers: ['0'] },
      // Its ready-made client is `http.Client` without a timeout.
      { at: ['DefaultClient'], does: 'make', makes: 'Client', deadline: { places: [], otherwise: 'none' }, retry: { places: [], otherwise: 'none' } },
      { at: ['Get', 'Head'], does: 'request', repeatable: 'yes', through: ['0'], address: { places: ['1'], form: 'url' }, deadline: { places: [], otherwise: 'none' }, retry: { places: [], otherwise: 'none' } },
      { at: ['Post', 'PostForm'], does: 'request', repeatable: 'no', through: ['0'], address: { places: ['1'], form: 'url' }, deadline: { places: [], otherwise: 'none' } },
    ],
  },
  {
    ...watching,
    id: 'ochttp',
    title: 'ochttp',
    modules: ['go.opencensus.io/plugin/ochttp'],
    source: 'https://pkg.go.dev/go.opencensus.io/plugin/ochttp#Transport',
    operations: [{ at: ['Transport'], form: 'literal', ...watches, through: ['Base='], onlookers: ['Base='] }],
  },
  {
    ...watching,
    id: 'nethttp-tracing',
    title: 'opentracing nethttp',
    modules: ['github.com/opentracing-contrib/go-stdlib/nethttp'],
    source: 'https://pkg.go.dev/github.com/opentracing-contrib/go-stdlib/nethttp#Transport',
    operations: [{ at: ['Transport'], form: 'literal', ...watches, through: ['RoundTripper='], onlookers: ['RoundTripper='] }],
  },
  {
    ...watching,
    id: 'oauth2-transport',
    title: 'oauth2.Transport',
    modules: ['golang.org/x/oauth2'],
    source: 'https://pkg.go.dev/golang.org/x/oauth2#Transport',
    operations: [{ at: ['Transport'], form: 'literal', ...watches, through: ['Base='], onlookers: ['Base='] }],
  },
  {
    ...watching,
    id: 'promhttp-round-trippers',
    title: 'promhttp',
    modules: ['github.com/prometheus/client_golang/prometheus/promhttp'],
    source: 'https://pkg.go.dev/github.com/prometheus/client_golang/prometheus/promhttp#InstrumentRoundTripperDuration',
    operations: [{ at: ['InstrumentRoundTripperInFlight', 'InstrumentRoundTripperCounter', 'InstrumentRoundTripperDuration', 'InstrumentRoundTripperTrace'], ...watches, through: ['1'], onlookers: ['1'] }],
  },
  {
    ...watching,
    id: 'newrelic',
    title: 'go-agent',
    modules: ['github.com/newrelic/go-agent/v3/newrelic', 'github.com/newrelic/go-agent'],
    source: 'https://pkg.go.dev/github.com/newrelic/go-agent/v3/newrelic#NewRoundTripper',
    operations: [{ at: ['NewRoundTripper'], ...watches, through: ['0'], onlookers: ['0'] }],
  },
  {
    ...watching,
    id: 'ghinstallation',
    title: 'ghinstallation',
    modules: ['github.com/bradleyfalzon/ghinstallation/*', 'github.com/bradleyfalzon/ghinstallation'],
    source: 'https://pkg.go.dev/github.com/bradleyfalzon/ghinstallation/v2#New',
    operations: [{ at: ['New', 'NewKeyFromFile', 'NewAppsTransport', 'NewAppsTransportKeyFromFile'], ...watches, through: ['0'], onlookers: ['0'] }],
  },
  {
    // Connections of its own for each client, and no limit beyond that on connecting.
    ...watching,
    id: 'go-cleanhttp',
    title: 'go-cleanhttp',
    modules: ['github.com/hashicorp/go-cleanhttp'],
    version: '0.5: clients without a timeout',
    source: 'https://pkg.go.dev/github.com/hashicorp/go-cleanhttp',
    operations: [
      { at: ['DefaultTransport', 'DefaultPooledTransport'], ...watches, deadline: { places: ['~ResponseHeaderTimeout'] } },
      {
        at: ['DefaultClient', 'DefaultPooledClient'],
        does: 'make',
        makes: 'Client',
        shares: 'lightly',
        deadline: { places: ['~Timeout'], otherwise: 'none', remedies: [{ title: 'Set Timeout to 10 seconds', imports: [['time', null]], after: '$target.Timeout = 10 * time.Second' }] },
        retry: { places: [], otherwise: 'none' },
      },
    ],
  },
];
