// Libraries that are given a secret: to sign with, or to log in with. Nothing else about them matters here.
import type { Library, Operation } from '../../../concepts';

const described = { language: 'javascript', protocol: 'tcp' } as const;

export const signsWith = (at: readonly string[], ...places: readonly string[]): Operation => ({ at, does: 'make', credentials: places.map((place) => ({ place, opens: 'sign' as const })) });

export const jsonwebtoken: Library = {
  ...described,
  id: 'jsonwebtoken',
  title: 'jsonwebtoken',
  modules: ['jsonwebtoken', 'jwt-simple', 'jose'],
  version: '9.x',
  source: 'https://github.com/auth0/node-jsonwebtoken#usage',
  operations: [signsWith(['sign', 'verify', 'encode', 'decode', 'JWT.sign', 'JWT.verify'], '1')],
};

export const sessionSecrets: Library = {
  ...described,
  id: 'session-secrets',
  title: 'the session',
  modules: ['cookie-session', 'cookie-parser', 'koa-session', '@fastify/session', '@fastify/cookie', '@fastify/jwt', 'express-jwt', 'passport-jwt'],
  version: 'cookie-session 2.1, cookie-parser 1.4',
  source: 'https://expressjs.com/en/resources/middleware/session.html',
  operations: [signsWith([''], '0.secret', '0', '0.keys'), signsWith(['expressjwt'], '0.secret')],
  credentials: [{ key: 'secretOrKey', opens: 'sign' }],
};

export const nestJwt: Library = {
  ...described,
  id: 'nestjs-jwt',
  title: '@nestjs/jwt',
  modules: ['@nestjs/jwt'],
  version: '11.x',
  source: 'https://docs.nestjs.com/security/authentication#jwt-token',
  operations: [signsWith(['JwtModule.register'], '0.secret')],
};

export const passportStrategies: Library = {
  ...described,
  id: 'passport-strategies',
  title: 'passport',
  modules: ['passport-oauth2', 'passport-google-oauth20', 'passport-google-oauth', 'passport-facebook', 'passport-github', 'passport-github2', 'passport-twitter', 'passport-linkedin-oauth2', 'passport-oauth', 'passport-oauth1', 'passport-azure-ad', 'passport-discord'],
  version: '1.x',
  source: 'https://www.passportjs.org/packages/passport-oauth2/',
  operations: [{ at: ['Strategy', '', 'OAuth2Strategy'], form: 'new', does: 'make', credentials: [{ place: '0.clientSecret', opens: 'connect' }, { place: '0.consumerSecret', opens: 'connect' }] }],
};

/** What a message is signed with. */
export const hmacs: Library = {
  ...described,
  id: 'hmac',
  title: 'HMAC',
  modules: ['crypto', 'node:crypto'],
  version: 'Node 20',
  source: 'https://nodejs.org/api/crypto.html#cryptocreatehmacalgorithm-key-options',
  operations: [signsWith(['createHmac'], '1')],
};

export const twilio: Library = {
  ...described,
  id: 'twilio',
  title: 'Twilio',
  protocol: 'http',
  modules: ['twilio'],
  version: '3.x to 5.x',
  source: 'https://www.twilio.com/docs/libraries/node',
  operations: [{ at: ['', 'Twilio'], does: 'make', credentials: [{ place: '1', opens: 'token' }] }],
};

export const nodemailer: Library = {
  ...described,
  id: 'nodemailer',
  title: 'nodemailer',
  protocol: 'smtp',
  modules: ['nodemailer'],
  promises: true,
  version: '6.x and 7.x: 2 minutes to connect, STARTTLS where the server offers it unless `ignoreTLS`',
  source: 'https://nodemailer.com/smtp/',
  operations: [
    {
      at: ['createTransport'], literals: { '0.secure': false, '0.requireTLS': false }, does: 'make', makes: 'Transporter', shares: 'lightly', address: { places: ['0.host'], form: 'host' },
      credentials: [{ place: '0.auth.pass', opens: 'connect' }], transport: { plaintext: ['0.secure'], plaintextValues: [false], otherwise: 'unknown' },
      deadline: { places: ['0.connectionTimeout', '0.socketTimeout'], otherwise: { value: '120 s' } },
    },
    {
      at: ['createTransport'], does: 'make', makes: 'Transporter', shares: 'lightly', address: { places: ['0.host'], form: 'host' }, credentials: [{ place: '0.auth.pass', opens: 'connect' }],
      transport: { plaintext: ['0.ignoreTLS'], plaintextValues: [true], otherwise: 'unknown' },
      deadline: { places: ['0.connectionTimeout', '0.socketTimeout'], otherwise: { value: '120 s' } },
    },
    { at: ['Transporter#sendMail'], does: 'request', repeatable: 'no' },
  ],
};

export const awsSdk: Library = {
  ...described,
  id: 'aws-sdk',
  title: 'the AWS SDK',
  protocol: 'http',
  modules: ['aws-sdk', '@aws-sdk/*'],
  version: 'v3',
  source: 'https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html',
  operations: [{ at: ['config.update'], does: 'configure', on: 'receiver', gives: [] }],
  credentials: [{ key: 'secretAccessKey', opens: 'token' }],
};
