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

/** OAuth 2.0 and OpenID Connect: who asks for tokens, and the HTTP client that is handed over for it. */
export const oauth2: Library = {
  id: 'oauth2',
  title: 'openidconnect',
  language: 'rust',
  modules: ['oauth2', 'openidconnect'],
  protocol: 'http',
  version: 'oauth2 5, openidconnect 4: the client that is handed over decides',
  source: 'https://docs.rs/oauth2/latest/oauth2/#importing-oauth2-selecting-an-http-client-interface',
  operations: [
    { at: ['ClientSecret.new'], does: 'make', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['any:discover_async'], does: 'request', requires: { 1: 'Client' }, through: ['1'], repeatable: 'yes' },
    { at: ['any:fetch_async'], does: 'request', requires: { 1: 'Client' }, through: ['1'], repeatable: 'yes' },
    { at: ['any:request_async'], does: 'request', requires: { 0: 'Client' }, through: ['0'], repeatable: 'no' },
  ],
};

export const awsCredentials: Library = {
  id: 'aws-credentials',
  title: 'AWS SDK for Rust',
  language: 'rust',
  modules: ['aws_credential_types', 'aws_sdk_s3', 'aws_sdk_dynamodb', 'aws_sdk_sqs', 'aws_types', 'aws_config'],
  protocol: 'http',
  version: '1.x',
  source: 'https://docs.rs/aws-credential-types/latest/aws_credential_types/struct.Credentials.html#method.new',
  operations: [{ at: ['Credentials.new', 'Credentials.from_keys', 'config.Credentials.new', 'config.Credentials.from_keys'], does: 'make', credentials: [{ place: '1', opens: 'token' }] }],
};

/** Keys that sign what is handed out: cookies, checksums with a key. */
export const signingKeys: Library = {
  id: 'signing-keys',
  title: 'signing keys',
  language: 'rust',
  modules: ['hmac', 'cookie', 'axum_extra', 'tower_cookies', 'actix_web', 'actix_session'],
  protocol: 'http',
  version: 'hmac 0.12, cookie 0.18',
  source: 'https://docs.rs/cookie/latest/cookie/struct.Key.html',
  operations: [
    { at: ['Key.from', 'Key.derive_from', 'cookie.Key.from', 'cookie.Key.derive_from', 'extract.cookie.Key.from', 'extract.cookie.Key.derive_from'], does: 'make', credentials: [{ place: '0', opens: 'sign' }] },
    { at: ['any:new_from_slice'], does: 'make', credentials: [{ place: '0', opens: 'sign' }] },
  ],
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
