// Tokens of Java: what signs them stands beside the algorithm, or is made into a key first.
import type { Library, Operation } from '../../../concepts';

const signing = (place: string) => ({ does: 'make', makes: 'SigningKey', credentials: [{ place, opens: 'sign' }] }) as const;

export const javaTokens: Library = {
  id: 'java-tokens',
  title: 'JWT',
  language: 'java',
  modules: ['io.jsonwebtoken', 'io.jsonwebtoken.security', 'com.auth0.jwt.algorithms', 'com.nimbusds.jose.crypto', 'javax.crypto.spec', 'cn.hutool.jwt', 'org.springframework.security.core.userdetails'],
  protocol: 'http',
  version: 'jjwt 0.9 to 0.12, java-jwt 3 and 4, Nimbus JOSE 9 and 10, Spring Security 5 to 7',
  source: 'https://github.com/jwtk/jjwt#secretkey-formats',
  operations: [
    { at: ['Algorithm.HMAC256', 'Algorithm.HMAC384', 'Algorithm.HMAC512'], ...signing('0') },
    { at: ['Keys.hmacShaKeyFor', 'MACSigner', 'MACVerifier'], ...signing('0') },
    { at: ['Jwts.builder', 'Jwts.parser', 'Jwts.parserBuilder'], does: 'make', makes: 'JwtBuilder' },
    { at: ['any:signWith'], requires: { 1: '*' }, does: 'configure', gives: [], credentials: [{ place: '0', opens: 'sign' }, { place: '1', opens: 'sign' }] },
    { at: ['any:setSigningKey'], requires: { 0: '*' }, does: 'configure', gives: [], credentials: [{ place: '0', opens: 'sign' }] },
    ...['HmacSHA1', 'HmacSHA256', 'HmacSHA384', 'HmacSHA512', 'HMACSHA256', 'HMACSHA512'].map((algorithm): Operation => ({ at: ['SecretKeySpec'], form: 'new', literals: { 1: algorithm }, ...signing('0') })),
    // Users that live in the program.
    { at: ['User.withUsername', 'User.builder', 'User.withDefaultPasswordEncoder'], does: 'make', makes: 'UserBuilder' },
    { at: ['UserBuilder#password'], does: 'make', makes: 'UserBuilder', credentials: [{ place: '0', opens: 'connect' }] },
    { at: ['UserBuilder#*'], does: 'make', makes: 'UserBuilder' },
  ],
};
