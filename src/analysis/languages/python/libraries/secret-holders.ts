// Libraries that are given a secret: to sign with, or to log in with. Nothing else about them matters here.
import type { Library } from '../../../concepts';

const described = { language: 'python', protocol: 'tcp' } as const;

export const pyjwt: Library = {
  ...described,
  id: 'pyjwt',
  title: 'PyJWT',
  modules: ['jwt', 'jose.jwt'],
  version: 'PyJWT 2.x, python-jose 3.x',
  source: 'https://pyjwt.readthedocs.io/en/stable/api.html#jwt.encode',
  operations: [{ at: ['encode', 'decode'], does: 'make', credentials: [{ place: '1', opens: 'sign' }, { place: 'key=', opens: 'sign' }] }],
};

/** What Flask, Django, FastAPI and their kin sign cookies and tokens with. */
export const webSecrets: Library = {
  ...described,
  id: 'web-secrets',
  title: 'the framework',
  modules: ['itsdangerous', 'starlette.middleware.sessions'],
  version: 'Django 5.x, Flask 3.x, Starlette 0.46',
  source: 'https://docs.djangoproject.com/en/5.2/ref/settings/#secret-key',
  operations: [
    { at: ['URLSafeTimedSerializer', 'URLSafeSerializer', 'TimestampSigner', 'Signer'], does: 'make', credentials: [{ place: '0', opens: 'sign' }, { place: 'secret_key=', opens: 'sign' }] },
    { at: ['any:add_middleware'], does: 'configure', on: 'receiver', gives: [], requires: { 'secret_key=': '*' }, credentials: [{ place: 'secret_key=', opens: 'sign' }] },
  ],
  credentials: [
    { key: 'secret_key', opens: 'sign', on: ['app', 'application'] },
    { key: 'SECRET_KEY', opens: 'sign', on: ['config'] },
    { key: 'JWT_SECRET_KEY', opens: 'sign', on: ['config'] },
    { key: 'SECRET_KEY', opens: 'sign', top: true },
    { key: 'JWT_SECRET_KEY', opens: 'sign', top: true },
    { key: 'JWT_SECRET', opens: 'sign', top: true },
    { key: 'EMAIL_HOST_PASSWORD', opens: 'connect', top: true },
    { key: 'AWS_SECRET_ACCESS_KEY', opens: 'token', top: true },
  ],
};

export const awsKeys: Library = {
  ...described,
  id: 'boto3-keys',
  title: 'the AWS SDK',
  protocol: 'http',
  modules: ['boto3', 'botocore'],
  version: '1.x',
  source: 'https://boto3.amazonaws.com/v1/documentation/api/latest/guide/credentials.html',
  operations: [],
  credentials: [{ key: 'aws_secret_access_key', opens: 'token' }],
};

/** What proves to another company's service who asks. */
export const providerTokens: Library = {
  ...described,
  id: 'provider-tokens',
  title: 'the provider',
  protocol: 'http',
  modules: ['twilio.rest', 'slack_sdk', 'slack_sdk.web', 'sendgrid', 'github', 'telegram', 'discord_webhook', 'pusher'],
  version: 'twilio 9, slack_sdk 3, sendgrid 6, PyGithub 2',
  source: 'https://www.twilio.com/docs/libraries/python',
  operations: [
    { at: ['Client'], does: 'make', credentials: [{ place: '1', opens: 'token' }, { place: 'password=', opens: 'token' }] },
    { at: ['WebClient', 'web.WebClient', 'Github', 'SendGridAPIClient', 'Bot'], does: 'make', credentials: [{ place: '0', opens: 'token' }, { place: 'token=', opens: 'token' }, { place: 'api_key=', opens: 'token' }] },
  ],
};

/** What a message is signed with. */
export const hmacKeys: Library = {
  ...described,
  id: 'hmac',
  title: 'HMAC',
  modules: ['hmac'],
  version: 'Python 3.13',
  source: 'https://docs.python.org/3/library/hmac.html#hmac.new',
  operations: [{ at: ['new', 'digest'], does: 'make', credentials: [{ place: '0', opens: 'sign' }, { place: 'key=', opens: 'sign' }] }],
};

/** Cassandra's login, and databases by ODBC, whose connection string carries it. */
export const storeLogins: Library = {
  ...described,
  id: 'store-logins',
  title: 'the database',
  modules: ['cassandra.auth', 'pyodbc', 'pymssql'],
  version: 'cassandra-driver 3.29, pyodbc 5.x',
  source: 'https://docs.datastax.com/en/developer/python-driver/3.29/api/cassandra/auth/',
  operations: [
    { at: ['PlainTextAuthProvider'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
    { at: ['connect'], does: 'make', makes: 'OdbcConnection', credentials: [{ place: 'password=', opens: 'connect' }, { place: 'pwd=', opens: 'connect' }] },
  ],
};

export const basicAuth: Library = {
  ...described,
  id: 'basic-auth',
  title: 'basic authentication',
  protocol: 'http',
  modules: ['requests.auth', 'httpx', 'aiohttp'],
  version: 'requests 2.34, httpx 0.28, aiohttp 3.14',
  source: 'https://requests.readthedocs.io/en/latest/user/authentication/',
  operations: [
    { at: ['HTTPBasicAuth', 'HTTPDigestAuth', 'BasicAuth', 'DigestAuth'], does: 'make', credentials: [{ place: '1', opens: 'connect' }, { place: 'password=', opens: 'connect' }] },
  ],
};
