// TLS (and SSH) that is spoken, but weakened: checks that are switched off, versions and ciphers that are broken.
import type { Address } from './address';
import type { Change, Clue, Site } from './site';

/** What an option takes away: the check of the certificate, of the name in it, of the key of a host (SSH), or the strength of version or cipher. */
export type Weakening = 'certificate' | 'host-name' | 'host-key' | 'version' | 'cipher';

/** One option that weakens TLS as it is set here. */
export interface TlsWeakness {
  /** The value that does it, or the call if it has no value. */
  readonly at: Site;
  /** As the code names it: `verify=False`, `InsecureSkipVerify: true`. */
  readonly name: string;
  readonly library: string;
  readonly weakens: Weakening;
  /** What it leaves allowed, for people: `TLS 1.0`, `RC4`; for versions and ciphers. */
  readonly allows?: string;
  readonly address?: Address;
  /**
   * `always`; `asked`: only where somebody asks for it by an option of the program; `unless-configured`: encrypted and unchecked unless a
   * certificate authority is configured elsewhere (`sslmode=require`).
   */
  readonly when: 'always' | 'asked' | 'unless-configured';
  readonly clues: readonly Clue[];
  readonly fixes: readonly Change[];
}

/** An option of a connection string or a setting, and the values (lower case) that weaken TLS. */
export interface TlsParameter {
  readonly name: string;
  readonly values: readonly string[];
  readonly weakens: Weakening;
  readonly when?: 'unless-configured';
}

/** Parameters of connection strings that mean the same in every language; names in lower case. */
export const tlsParameters: readonly TlsParameter[] = [
  // MongoDB: https://www.mongodb.com/docs/manual/reference/connection-string-options/#tls-options
  { name: 'tlsallowinvalidcertificates', values: ['true', '1'], weakens: 'certificate' },
  { name: 'tlsinsecure', values: ['true', '1'], weakens: 'certificate' },
  { name: 'tlsallowinvalidhostnames', values: ['true', '1'], weakens: 'host-name' },
  { name: 'ssl_cert_reqs', values: ['none', 'cert_none'], weakens: 'certificate' },
  // SQL Server: https://learn.microsoft.com/sql/connect/ado-net/connection-string-syntax
  { name: 'trustservercertificate', values: ['true', 'yes'], weakens: 'certificate' },
  { name: 'trust server certificate', values: ['true', 'yes'], weakens: 'certificate' },
  // MySQL Connector/J and PostgreSQL JDBC.
  { name: 'verifyservercertificate', values: ['false'], weakens: 'certificate' },
  { name: 'sslfactory', values: ['org.postgresql.ssl.nonvalidatingfactory'], weakens: 'certificate' },
  // go-sql-driver/mysql: https://github.com/go-sql-driver/mysql#tls
  { name: 'tls', values: ['skip-verify'], weakens: 'certificate' },
  // node-postgres: https://node-postgres.com/features/ssl
  { name: 'sslmode', values: ['no-verify'], weakens: 'certificate' },
  // libpq checks nothing with it unless a root certificate lies in place: https://www.postgresql.org/docs/current/libpq-ssl.html
  { name: 'sslmode', values: ['require'], weakens: 'certificate', when: 'unless-configured' },
];
