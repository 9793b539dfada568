// Tokens from an authorization server: fetched through the HTTP client in the context, or the default one, which waits for ever.
import type { Library } from '../../../concepts';

export const oauth2: Library = {
  id: 'oauth2',
  title: 'x/oauth2',
  language: 'go',
  modules: ['golang.org/x/oauth2', 'golang.org/x/oauth2/clientcredentials', 'golang.org/x/oauth2/jwt', 'golang.org/x/oauth2/google'],
  protocol: 'http',
  version: '0.30: http.DefaultClient unless the context has an HTTPClient; no timeout',
  source: 'https://pkg.go.dev/golang.org/x/oauth2#Config.Exchange',
  operations: [
    // A client that the context brings along (`context.WithValue(ctx, oauth2.HTTPClient, client)`) may have a limit of its own.
    { at: ['Config#Exchange', 'Config#PasswordCredentialsToken', 'Config#Token', 'Config#DeviceAuth', 'Config#DeviceAccessToken'], does: 'request', repeatable: 'no', through: ['0'], deadline: { places: [], otherwise: 'none' } },
    { at: ['Config', 'ConfigFromJSON', 'JWTConfigFromJSON'], does: 'make', makes: 'Config' },
    // What it gives adds the token to each request; of the context's client it takes over transport and timeout.
    {
      at: ['NewClient', 'DefaultClient', 'Config#Client'],
      does: 'make',
      makes: 'Client',
      shares: 'lightly',
      through: ['0'],
      deadline: {
        places: ['~Timeout'],
        otherwise: 'none',
        onlyWhatIsSeen: [],
        remedies: [{ title: 'Set Timeout to 10 seconds', imports: [['time', null]], after: '$target.Timeout = 10 * time.Second' }],
      },
      retry: { places: [], otherwise: 'none', onlyWhatIsSeen: [] },
    },
  ],
};
