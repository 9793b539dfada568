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
    { at: ['Dial'], does: 'connect', makes: 'SmtpClient', address: { places: ['0'], form: 'host' }, deadline: { places: [], otherwise: 'none' } },
  ],
};
