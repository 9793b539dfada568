// Connections and secrets in the settings that programs bring along: `application.yml`, `appsettings.json`.
import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { analyse, inShort } from '../../support/analyse';

const found = async (file: string, text: string): Promise<readonly string[]> => inShort(await analyse({ [file]: text }));

describe('Settings of a .NET program', () => {
  const settings = (connection: string, more = '{}') => found('src/Shop/appsettings.json', `{\n"ConnectionStrings": { "Shop": "${connection}" },\n"More": ${more}\n}`);

  it('give away passwords and switch off encryption in connection strings', async () => {
    assert.deepEqual((await settings('Server=sql.shop.io;User Id=shop;Password=hx7-Winter;Encrypt=False')).map((line) => line.split(' ')[0]), ['hardcoded-credential', 'plaintext-connection']);
    assert.deepEqual((await settings('Host=pg.shop.io;SSL Mode=Disable')).map((line) => line.split(' ')[0]), ['plaintext-connection']);
  });

  it('are left alone where they stay on this machine', async () => {
    assert.deepEqual(await settings('Server=(localdb)\\\\mssqllocaldb;Database=shop;User Id=sa;Password=hx7-Winter;TrustServerCertificate=True'), []);
    assert.deepEqual(await settings('Data Source=.;User Id=sa;Password=hx7-Winter;Encrypt=false'), []);
  });

  it('give away what signs tokens', async () => {
    assert.deepEqual(await settings('Host=pg.shop.io', '{ "Jwt": { "Key": "c2hvcC1qd3Qtc2lnbmluZw" } }'), ['hardcoded-credential src/Shop/appsettings.json:3 More.Jwt.Key']);
  });
});

describe('Settings of a Spring program', () => {
  it('are judged profile by profile', async () => {
    const text = 'spring.datasource:\n  url: jdbc:mysql://localhost/shop\n  password: dbpass\n---\nspring.datasource:\n  url: jdbc:mysql://db/shop\n  password: dbpass\n';
    assert.deepEqual(await found('src/main/resources/application.yml', text), ['hardcoded-credential src/main/resources/application.yml:7 spring.datasource.password']);
  });

  it('in the form of properties are read as well', async () => {
    assert.deepEqual(await found('src/main/resources/application.properties', 'spring.datasource.url=jdbc:mysql://db.shop.io/shop?useSSL=false\nspring.datasource.password=hx7\n'), [
      'plaintext-connection src/main/resources/application.properties:1 db.shop.io', 'hardcoded-credential src/main/resources/application.properties:2 spring.datasource.password',
    ]);
  });
});
