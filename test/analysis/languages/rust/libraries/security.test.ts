// TLS in Rust, where it is switched off by calls of OpenSSL, rustls and isahc: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const found = async (text: string): Promise<number> => (await analyse({ 'src/main.rs': text })).filter(({ rule }) => rule === 'tls-verification-disabled').length;

describe('TLS in Rust', () => {
  it('is not checked where a verifier says by its name that it is none', async () => {
    const verifier = (name: string) => found(`use rustls::ClientConfig;\nfn f(mut config: ClientConfig) { config.dangerous().set_certificate_verifier(Arc::new(${name} {})); }`);
    assert.equal(await verifier('NoCertificateVerification'), 1);
    assert.equal(await verifier('PinnedVerifier'), 0);
  });

  it('is not checked where the name is left out, or an option of the builder says so', async () => {
    const names = (value: string) => found(`use openssl::ssl::SslConnector;\nfn f(c: SslConnector) { c.configure().unwrap().verify_hostname(${value}); }`);
    assert.equal(await names('false'), 1);
    assert.equal(await names('true'), 0);
    assert.equal(await found('fn f() { isahc::HttpClient::builder().ssl_options(isahc::config::SslOption::DANGER_ACCEPT_INVALID_CERTS).build(); }'), 1);
  });
});
