// Plaintext and secrets in Go, with clients that build requests step by step and old protocols: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const found = async (rule: string, imports: readonly string[], body: string): Promise<number> =>
  (await analyse({ 'shop.go': `package shop\n\nimport (\n${imports.map((one) => `\t"${one}"\n`).join('')})\n\nfunc f() {\n${body}\n}\n` })).filter((finding) => finding.rule === rule).length;

describe('Plaintext in Go', () => {
  it('is found with request builders, FTP, telnet and mail', async () => {
    assert.equal(await found('plaintext-connection', ['github.com/parnurzeal/gorequest'], 'gorequest.New().Get("http://api.shop.io").End()'), 1);
    assert.equal(await found('plaintext-connection', ['github.com/jlaffaye/ftp'], 'ftp.Dial("files.shop.io:21")'), 1);
    assert.equal(await found('plaintext-connection', ['github.com/jlaffaye/ftp', 'crypto/tls'], 'ftp.Dial("files.shop.io:21", ftp.DialWithExplicitTLS(&tls.Config{}))'), 0);
    assert.equal(await found('plaintext-connection', ['net/smtp'], 'c, err := smtp.Dial("mail.shop.io:25")\nif err != nil { return }\nc.Mail("a@shop.io")'), 1);
    assert.equal(await found('plaintext-connection', ['net/smtp'], 'c, err := smtp.Dial("mail.shop.io:25")\nif err != nil { return }\nc.StartTLS(config)'), 0);
  });
});

describe('Secrets in Go', () => {
  it('are told in what looks up keys, in headers and in texts that are put together', async () => {
    assert.equal(await found('hardcoded-credential', ['github.com/golang-jwt/jwt/v5'], 'jwt.Parse(text, func(t *jwt.Token) (any, error) { return []byte("p3pper-and-s4lt-9"), nil })'), 1);
    assert.equal(await found('hardcoded-credential', ['github.com/segmentio/kafka-go/sasl/plain'], '_ = plain.Mechanism{Username: "app", Password: "old-Pa55word9"}'), 1);
    assert.equal(await found('hardcoded-credential', ['golang.org/x/crypto/ssh'], '_ = ssh.Password("old-Pa55word9")'), 1);
    assert.equal(await found('hardcoded-credential', ['database/sql'], 'const password = "old-Pa55word9"\nsql.Open("mysql", "root:"+password+"@tcp(db.shop.io:3306)/shop")'), 1);
    assert.equal(await found('hardcoded-credential', ['database/sql', 'os'], 'password := os.Getenv("DB_PASSWORD")\nsql.Open("mysql", "root:"+password+"@tcp(db.shop.io:3306)/shop")'), 0);
  });
});
