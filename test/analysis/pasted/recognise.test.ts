// Lines that people paste into a question are read by the analyser, in whatever language they are, and come back mended.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRecogniser } from '../../../src/analysis/pasted';
import { nodeModulesHost } from '../../support/syntax';

const recognise = createRecogniser(nodeModulesHost);

describe('pasted lines', () => {
  it('are read in each language without imports and without the words around them, and come back mended', async () => {
    const cases: readonly (readonly [text: string, language: string, rules: readonly string[], mended: RegExp])[] = [
      ['is this ok? r = requests.get(url)', 'python', ['missing-timeout', 'missing-retry'], /^r = requests\.get\(url, timeout=10\)$/],
      ['fix please\n```js\nconst r = await axios.get(url);\n```\nthanks', 'ts', ['missing-timeout', 'missing-retry'], /^const r = await axios\.get\(url, \{ timeout: 5000 \}\);$/],
      ['what is wrong with this: resp, err := http.Get("http://orders/" + id)', 'go', ['missing-timeout', 'missing-retry', 'plaintext-connection'], /resp, err := \(&http\.Client\{Timeout: 10 \* time\.Second\}\)\.Get\("http:\/\/orders\/" \+ id\)$/],
      ['Order get(String id) { return new RestTemplate().getForObject(url, Order.class); }', 'java', ['client-per-request', 'missing-timeout', 'missing-retry'], /RestTemplateBuilder\(\)\.connectTimeout/],
      ['let body = reqwest::get(url).await?.text().await?;   why does it hang', 'rust', ['missing-timeout', 'missing-retry'], /^let body = reqwest::Client::new\(\)\.get\(url\)\.timeout\(.+\)\.send\(\)\.await\?\.text\(\)\.await\?;$/],
      ['var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = HttpClientHandler.DangerousAcceptAnyServerCertificateValidator };', 'csharp', ['tls-verification-disabled'], /^$/],
      ['resource "aws_db_instance" "main" {\n  multi_az = false\n  storage_encrypted = true\n  backup_retention_period = 7\n}\nwhat hurts here', 'hcl', ['single-point-of-failure'], /multi_az = true\n.*\n.*\n\}$/],
      ['services:\n  db:\n    image: postgres:16\n    volumes: [data:/var/lib/postgresql/data]\n    environment:\n      POSTGRES_PASSWORD: hunter2secret\nis that fine like this?', 'yaml', ['hardcoded-credential', 'missing-restart-policy'], /POSTGRES_PASSWORD: \$\{POSTGRES_PASSWORD:\?\}$/],
    ];
    for (const [text, language, rules, mended] of cases) {
      const seen = await recognise(text);
      assert.deepEqual([seen?.language, seen?.sightings.map(({ rule }) => rule)], [language, rules], text);
      assert.match(seen?.mended ?? '', mended);
    }
  });

  it('tell nothing where no line is code, where nothing is wrong, and where what is missing may stand elsewhere', async () => {
    for (const text of [
      'how does a load balancer work (roughly)?', 'I set fetch(url) in a loop of 3 retries', 'r = requests.get(url, timeout=2, allow_redirects=False) and a lot of words {',
      'rows = db.query(sql)', 'app.get("/", (req, res) => res.send("hi"))', '```\n```', '`'.repeat(5000), '('.repeat(20000), 'a.b('.repeat(3000),
    ]) assert.deepEqual((await recognise(text))?.sightings.filter(({ severity }) => severity !== 'information') ?? [], [], text.slice(0, 80));
  });

  it('show no secret, and nothing of what was put around them', async () => {
    const seen = JSON.stringify(await recognise('RestTemplate rest = new RestTemplate();\nString s = rest.getForObject(url, String.class);'));
    assert.match(seen, /missing-timeout/);
    assert.doesNotMatch(seen, /aroundPastedLines/);
    const [secret] = (await recognise('r = requests.get(url, timeout=1, auth=("admin", "hunter2secret"))'))?.sightings ?? [];
    assert.deepEqual([secret?.rule, secret?.line], ['hardcoded-credential', '']);
  });
});
