// Where passwords, signing secrets and tokens go in.
import type { Library } from '../../../concepts';

export const jsonwebtoken: Library = {
  id: 'jsonwebtoken',
  title: 'jsonwebtoken',
  language: 'rust',
  modules: ['jsonwebtoken'],
  protocol: 'http',
  version: '9.x: whoever has the secret signs',
  source: 'https://docs.rs/jsonwebtoken/latest/jsonwebtoken/struct.EncodingKey.html',
  operations: [{ at: ['EncodingKey.from_secret', 'DecodingKey.from_secret'], does: 'make', credentials: [{ place: '0', opens: 'sign' }] }],
};

export const lettre: Library = {
  id: 'lettre',
  title: 'lettre',
  language: 'rust',
  modules: ['lettre'],
  protocol: 'smtp',
  version: '0.11: 60 s for each step of a delivery',
  source: 'https://docs.rs/lettre/latest/lettre/transport/smtp/struct.SmtpTransportBuilder.html',
  operations: [{ at: ['transport.smtp.authentication.Credentials.new'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] }],
};
