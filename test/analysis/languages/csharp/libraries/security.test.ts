// TLS and secrets in C#, in the forms in which programs switch them: what is found, and what is left alone.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyse } from '../../../../support/analyse';

const found = async (rule: string, ...lines: readonly string[]): Promise<readonly number[]> =>
  (await analyse({ 'src/Shop.cs': `${lines.join('\n')}\n` })).filter((finding) => finding.rule === rule).map(({ range }) => range.start.line + 1);

describe('TLS in C#', () => {
  it('is weakened by what is added to a callback or to a set of versions', async () => {
    const callback = (answer: string) => found('tls-verification-disabled', 'using System.Net;', 'class Shop {', '  void Start() { ServicePointManager.ServerCertificateValidationCallback += Check; }', `  static bool Check(object sender, object certificate, object chain, SslPolicyErrors errors) { return ${answer}; }`, '}');
    assert.deepEqual(await callback('true'), [3]);
    assert.deepEqual(await callback('errors == SslPolicyErrors.None'), []);
    assert.deepEqual(await found('weak-tls-version', 'using System.Net;', 'ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls11;', 'ServicePointManager.SecurityProtocol |= SecurityProtocolType.Tls12;'), [2]);
  });

  it('is what FTP speaks if it is told to', async () => {
    const asked = (value: string) => found('plaintext-connection', 'using System.Net;', 'var request = (FtpWebRequest)WebRequest.Create("ftp://files.shop.io/a");', `request.EnableSsl = ${value};`, 'request.GetResponse();');
    assert.deepEqual(await asked('true'), []);
    assert.equal((await asked('false')).length, 1);
  });
});

describe('Secrets and functions in C#', () => {
  it('are told where a builder of connection strings is given them field by field', async () => {
    const built = (password: string) => found('hardcoded-credential', 'using Microsoft.Data.SqlClient;', 'var b = new SqlConnectionStringBuilder();', 'b.DataSource = "db.shop.io";', 'b.UserID = "app";', `b.Password = ${password};`);
    assert.deepEqual(await built('"old-Pa55word9"'), [5]);
    assert.deepEqual(await built('settings.Password'), []);
  });

  it('are told in the lists that Redis and Azure connect by', async () => {
    assert.deepEqual(await found('hardcoded-credential', 'using StackExchange.Redis;', 'var a = ConnectionMultiplexer.Connect("cache.shop.io:6380,ssl=true,password=old-Pa55word9");'), [2]);
    assert.deepEqual(await found('hardcoded-credential', 'using StackExchange.Redis;', 'var a = ConnectionMultiplexer.Connect("cache.shop.io:6380,ssl=true");'), []);
  });

  it('build their clients for each event, unless the class has them', async () => {
    const shop = (field: string, local: string) => found('client-per-request', 'using Microsoft.Azure.WebJobs;', 'using System.Net.Http;', `static class Shop { ${field}`, '  [FunctionName("sell")]', '  public static async Task Run([QueueTrigger("orders")] string order) {', `    ${local}`, '    await client.GetAsync("https://api.shop.io");', '  }', '}');
    assert.deepEqual(await shop('', 'var client = new HttpClient();'), [6]);
    assert.deepEqual(await shop('static readonly HttpClient client = new HttpClient();', ''), []);
  });
});
