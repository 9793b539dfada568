// Mail of the standard library: no part of a delivery has a limit. It encrypts where the server offers to.
import type { Library } from '../../../concepts';

export const smtp: Library = {
  id: 'net-smtp',
  title: 'net/smtp',
  language: 'go',
  modules: ['net/smtp'],
  protocol: 'smtp',
  version: 'Go 1.26: no timeouts; SendMail switches to TLS if the server offers it',
  source: 'https://pkg.go.dev/net/smtp#SendMail',
  operations: [
    { at: ['SendMail'], does: 'request', repeatable: 'no', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
    // What switches to TLS afterwards begins in the clear on purpose.
    { at: ['Dial'], thenCalled: ['StartTLS'], does: 'connect', makes: 'SmtpClient', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
    { at: ['Dial'], does: 'connect', makes: 'SmtpClient', address: { places: ['0'], form: 'host' }, transport: { otherwise: 'plaintext' }, deadline: { places: [], otherwise: 'none' } },
  ],
};

/** Puts mails together and sends them with `net/smtp`; its pool has limits of its own. */
export const email: Library = {
  id: 'jordan-wright-email',
  title: 'jordan-wright/email',
  language: 'go',
  modules: ['github.com/jordan-wright/email'],
  protocol: 'smtp',
  version: '4.0: no timeouts; Send switches to TLS if the server offers it',
  source: 'https://pkg.go.dev/github.com/jordan-wright/email#Email.Send',
  operations: [
    { at: ['NewEmail', 'Email', 'NewEmailFromReader'], does: 'make', makes: 'Email' },
    { at: ['Email#Send', 'Email#SendWithTLS', 'Email#SendWithStartTLS'], does: 'request', repeatable: 'no', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
  ],
};
