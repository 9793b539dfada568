// Libraries that are given a secret: to sign with, or to log in with. Nothing else about them matters here.
import type { Library } from '../../../concepts';

const described = { language: 'go', protocol: 'tcp' } as const;

/** The method is known by its name: tokens are seldom made where they are signed. */
export const golangJwt: Library = {
  ...described,
  id: 'golang-jwt',
  title: 'golang-jwt',
  modules: ['github.com/golang-jwt/jwt/v5', 'github.com/golang-jwt/jwt/v4', 'github.com/golang-jwt/jwt', 'github.com/dgrijalva/jwt-go'],
  version: '5.x',
  source: 'https://pkg.go.dev/github.com/golang-jwt/jwt/v5#Token.SignedString',
  operations: [
    { at: ['any:SignedString'], does: 'make', credentials: [{ place: '0', opens: 'sign' }] },
    { at: ['Parse'], does: 'make', credentials: [{ place: '1', opens: 'sign' }] },
    { at: ['ParseWithClaims'], does: 'make', credentials: [{ place: '2', opens: 'sign' }] },
  ],
};

export const sessionStores: Library = {
  ...described,
  id: 'session-stores',
  title: 'the session',
  modules: ['github.com/gorilla/sessions', 'github.com/gin-contrib/sessions/cookie', 'github.com/gorilla/securecookie', 'github.com/gorilla/csrf'],
  version: 'gorilla/sessions 1.x, gin-contrib/sessions 1.x',
  source: 'https://pkg.go.dev/github.com/gorilla/sessions#NewCookieStore',
  operations: [{ at: ['NewCookieStore', 'NewStore', 'New', 'Protect'], does: 'make', credentials: [{ place: '0', opens: 'sign' }] }],
};

export const logins: Library = {
  ...described,
  id: 'logins',
  title: 'a login',
  modules: ['net/smtp', 'gopkg.in/gomail.v2', 'gopkg.in/mail.v2', 'github.com/go-mail/mail', 'github.com/aws/aws-sdk-go/aws/credentials', 'github.com/aws/aws-sdk-go-v2/credentials', 'github.com/minio/minio-go/v7/pkg/credentials', 'github.com/segmentio/kafka-go/sasl/plain', 'github.com/segmentio/kafka-go/sasl/scram'],
  version: 'Go 1.26, AWS SDK v1 and v2',
  source: 'https://pkg.go.dev/net/smtp#PlainAuth',
  operations: [
    { at: ['PlainAuth'], does: 'make', address: { places: ['3'], form: 'host' }, credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['NewStaticCredentials', 'NewStaticCredentialsProvider', 'NewStaticV4', 'NewStaticV2'], does: 'make', credentials: [{ place: '1', opens: 'token' }] },
    { at: ['any:NewDialer'], requires: { 3: '*' }, does: 'make', address: { places: ['0'], form: 'host' }, credentials: [{ place: '3', opens: 'connect' }] },
    { at: ['Mechanism'], form: 'literal', does: 'make', credentials: [{ place: 'Password=', opens: 'connect' }] },
    { at: ['Mechanism'], does: 'make', credentials: [{ place: '2', opens: 'connect' }] },
    { at: ['any:SetBasicAuth'], does: 'make', credentials: [{ place: '1', opens: 'connect' }] },
  ],
  credentials: [{ key: 'SecretAccessKey', opens: 'token' }],
};
