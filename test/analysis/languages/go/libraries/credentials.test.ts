// Passwords and tokens that Go programs hand over as they are written.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

async function found(imports: readonly string[], body: string): Promise<number> {
  const text = `package shop\n\nimport (\n\t"os"\n${imports.map((one) => `\t${one.includes('"') ? one : `"${one}"`}\n`).join('')})\n\nfunc open() {\n\t${body}\n}\n`;
  return (await analyse({ 'shop.go': text })).filter(({ rule }) => rule === 'hardcoded-credential').length;
}

const sinks: readonly (readonly [module: string, call: (password: string) => string])[] = [
  ['mqtt "github.com/eclipse/paho.mqtt.golang"', (p) => `mqtt.NewClientOptions().SetPassword(${p})`],
  ['github.com/go-resty/resty/v2', (p) => `resty.New().SetAuthToken(${p})`],
  ['go.mongodb.org/mongo-driver/mongo/options', (p) => `options.Client().SetAuth(options.Credential{Username: "shop", Password: ${p}})`],
  ['github.com/nats-io/nats.go', (p) => `nats.Connect("tls://nats.shop.io", nats.UserInfo("shop", ${p}))`],
  ['github.com/go-ldap/ldap/v3', (p) => `c, _ := ldap.DialURL("ldaps://dir.shop.io")\n\tc.Bind("cn=shop", ${p})`],
  ['github.com/hashicorp/vault/api', (p) => `c, _ := api.NewClient(api.DefaultConfig())\n\tc.SetToken(${p})`],
];

describe('A secret in Go', () => {
  for (const [module, call] of sinks) {
    it(`is found in the hands of ${module.split('/')[2]}, not where it comes from outside`, async () => {
      assert.equal(await found([module], call('"hvs.CAESIJ2acmeRootF5dQ8xT9"')), 1);
      assert.equal(await found([module], call('os.Getenv("SHOP_SECRET")')), 0);
    });
  }

  it('is found in a connection string of MySQL', async () => {
    assert.equal(await found(['database/sql'], 'sql.Open("mysql", "shop:Fr3shBread@tcp(db.shop.io:3306)/shop")'), 1);
    assert.equal(await found(['database/sql'], 'sql.Open("mysql", "shop:"+os.Getenv("PW")+"@tcp(db.shop.io:3306)/shop")'), 0);
  });
});
