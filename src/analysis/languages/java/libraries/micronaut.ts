// Micronaut's declarative HTTP client: an interface stands for a service, found by the name under which it is registered.
import type { Library } from '../../../concepts';

export const micronaut: Library = {
  id: 'micronaut-http-client',
  title: 'Micronaut HTTP client',
  language: 'java',
  modules: ['io.micronaut.http.client.annotation'],
  protocol: 'http',
  version: 'Micronaut 4: read-timeout 10 s',
  source: 'https://docs.micronaut.io/latest/guide/configurationreference.html#io.micronaut.http.client.DefaultHttpClientConfiguration',
  operations: [{ at: ['Client'], does: 'make', makes: 'MicronautClient', address: { places: ['value=', '0'], form: 'url' }, peer: ['id=', 'value=', '0'] }],
};
