// Mail: a minute for each step. Encrypted unless it is built by the name that warns.
import type { Library, Operation } from '../../../concepts';

const made = ['SmtpTransport', 'AsyncSmtpTransport', 'AsyncSmtpTransport.Tokio1Executor', 'transport.smtp.SmtpTransport', 'transport.smtp.AsyncSmtpTransport'];
const named = (method: string): string[] => made.map((type) => `${type}.${method}`);
const builder: Pick<Operation, 'does' | 'makes' | 'deadline'> = { does: 'make', makes: 'SmtpTransportBuilder', deadline: { places: [], otherwise: { value: '60 s' } } };

export const lettreTransport: Library = {
  id: 'lettre-transport',
  title: 'lettre',
  language: 'rust',
  modules: ['lettre'],
  protocol: 'smtp',
  version: '0.11: 60 s for each step; builder_dangerous does not encrypt',
  source: 'https://docs.rs/lettre/latest/lettre/transport/smtp/struct.SmtpTransport.html#method.builder_dangerous',
  operations: [
    // What is told to use TLS further down the chain does.
    { at: named('builder_dangerous'), thenCalled: ['tls'], ...builder },
    { at: named('builder_dangerous'), ...builder, address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' } },
    { at: [...named('relay'), ...named('starttls_relay'), ...named('from_url')], ...builder },
    { at: ['transport.smtp.client.TlsParameters.builder'], does: 'make', makes: 'TlsParametersBuilder' },
    { at: ['TlsParametersBuilder#dangerous_accept_invalid_certs'], does: 'make', makes: 'TlsParametersBuilder', tls: [{ place: '0', weakens: 'certificate', values: [true], instead: 'false' }] },
    { at: ['TlsParametersBuilder#dangerous_accept_invalid_hostnames'], does: 'make', makes: 'TlsParametersBuilder', tls: [{ place: '0', weakens: 'host-name', values: [true], instead: 'false' }] },
    { at: ['TlsParametersBuilder#set_min_tls_version'], does: 'make', makes: 'TlsParametersBuilder', tls: [{ place: '0', weakens: 'version', constants: { Tlsv10: 'TLS 1.0', Tlsv11: 'TLS 1.1' }, instead: 'lettre::transport::smtp::client::TlsVersion::Tlsv12' }] },
    { at: ['TlsParametersBuilder#*'], does: 'make', makes: 'TlsParametersBuilder' },
    { at: ['SmtpTransportBuilder#timeout'], does: 'make', makes: 'SmtpTransportBuilder', deadline: { places: ['0'] } },
    { at: ['SmtpTransportBuilder#build'], does: 'make', makes: 'SmtpTransport', shares: true },
    { at: ['SmtpTransportBuilder#*'], does: 'make', makes: 'SmtpTransportBuilder' },
    { at: ['SmtpTransport#send', 'AsyncSmtpTransport#send'], does: 'request', repeatable: 'no' },
  ],
};
