// A source tree for the benchmark, made the same way each time: six languages; one file in five talks to the
// network, the others are what most code is, with a licence header that mentions http:// to tempt the pre-check.
import type { FileChange } from '../../src/analysis/analyser';

const licence = (comment: string): string => `${comment} Licensed under the Apache License; see http://www.apache.org/licenses/LICENSE-2.0\n`;

/** About `megabytes` of text, in `count` files or in files of about 8 kB. */
export function madeTree(megabytes: number, count = Math.round((megabytes * 1e6) / 8_000)): readonly FileChange[] {
  const size = (megabytes * 1e6) / count;
  return Array.from({ length: count }, (_, i) => {
    const maker = makers[i % makers.length]!;
    const talks = i % 5 === 0;
    let text = maker.head(talks);
    for (let part = 0; text.length < size; part++) text += talks && part % 8 === 0 ? maker.call(part) : maker.plain(part);
    return { file: `src/part${i % 40}/${maker.name(i)}`, text: text + ('end' in maker ? maker.end : '') };
  });
}

/** A TypeScript file of so many lines as people write them: functions of a few lines, a remote call in every second one. */
export function longFile(lines: number): string[] {
  const [typescript] = makers;
  let text = typescript.head(true);
  for (let part = 0; text.split('\n').length < lines; part++) text += part % 2 === 0 ? typescript.call(part) : typescript.plain(part);
  return text.split('\n').slice(0, lines);
}

/** One file of so many megabytes in each language, by name: functions of a few lines, a remote call in every eighth. */
export function longTexts(megabytes: number): readonly (readonly [name: string, text: string])[] {
  return makers.map((maker) => {
    let text = maker.head(true);
    for (let part = 0; text.length < megabytes * 1e6; part++) text += part % 8 === 0 ? maker.call(part) : maker.plain(part);
    return [maker.name(0), text + ('end' in maker ? maker.end : '')] as const;
  });
}

const makers = [
  {
    name: (i: number) => `module${i}.ts`,
    head: (talks: boolean) => licence('//') + (talks ? "import axios from 'axios';\nconst api = axios.create({ timeout: 2000 });\n" : ''),
    call: (n: number) => `export async function load${n}(id: string) {\n  const { data } = await api.get(\`/items/\${id}\`);\n  return data;\n}\n`,
    plain: (n: number) => `export function compute${n}(items: readonly number[]): number {\n  let total = ${n};\n  for (const item of items) {\n    if (item % 2 === 0) total += item * ${n};\n    else total -= Math.min(item, total);\n  }\n  return total;\n}\n`,
  },
  {
    name: (i: number) => `module${i}.py`,
    head: (talks: boolean) => licence('#') + (talks ? 'import requests\n' : ''),
    call: (n: number) => `def load_${n}(item):\n    return requests.get(f"https://shop.io/items/{item}", timeout=5).json()\n\n`,
    plain: (n: number) => `def compute_${n}(items):\n    total = ${n}\n    for item in items:\n        if item % 2 == 0:\n            total += item * ${n}\n        else:\n            total -= min(item, total)\n    return total\n\n`,
  },
  {
    name: (i: number) => `module${i}.go`,
    head: (talks: boolean) => `${licence('//')}package part\n${talks ? 'import (\n\t"net/http"\n\t"time"\n)\nvar client = &http.Client{Timeout: time.Second}\n' : ''}`,
    call: (n: number) => `func load${n}(id string) (*http.Response, error) {\n\treturn client.Get("https://shop.io/items/" + id)\n}\n`,
    plain: (n: number) => `func compute${n}(items []int) int {\n\ttotal := ${n}\n\tfor _, item := range items {\n\t\tif item%2 == 0 {\n\t\t\ttotal += item * ${n}\n\t\t} else {\n\t\t\ttotal -= item\n\t\t}\n\t}\n\treturn total\n}\n`,
  },
  {
    name: (i: number) => `Module${i}.cs`,
    head: (talks: boolean) => `${licence('//')}using System.Net.Http;\nclass Module {\n${talks ? '  static readonly HttpClient client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };\n' : ''}`,
    call: (n: number) => `  async Task<string> Load${n}(string id) {\n    return await client.GetStringAsync($"https://shop.io/items/{id}");\n  }\n`,
    plain: (n: number) => `  int Compute${n}(int[] items) {\n    var total = ${n};\n    foreach (var item in items) {\n      if (item % 2 == 0) total += item * ${n};\n      else total -= Math.Min(item, total);\n    }\n    return total;\n  }\n`,
    end: '}\n',
  },
  {
    name: (i: number) => `Module${i}.java`,
    head: (talks: boolean) => `${licence('//')}import java.net.http.*;\nclass Module {\n${talks ? '  static final HttpClient client = HttpClient.newHttpClient();\n' : ''}`,
    call: (n: number) => `  String load${n}(String id) throws Exception {\n    var request = HttpRequest.newBuilder(URI.create("https://shop.io/items/" + id)).timeout(Duration.ofSeconds(2)).build();\n    return client.send(request, BodyHandlers.ofString()).body();\n  }\n`,
    plain: (n: number) => `  int compute${n}(int[] items) {\n    int total = ${n};\n    for (int item : items) {\n      if (item % 2 == 0) total += item * ${n};\n      else total -= Math.min(item, total);\n    }\n    return total;\n  }\n`,
    end: '}\n',
  },
  {
    name: (i: number) => `module${i}.rs`,
    head: (talks: boolean) => licence('//') + (talks ? 'use reqwest::Client;\nuse std::time::Duration;\n' : ''),
    call: (n: number) => `async fn load_${n}(client: &Client, id: &str) -> Result<String, reqwest::Error> {\n    client.get(format!("https://shop.io/items/{id}")).timeout(Duration::from_secs(2)).send().await?.text().await\n}\n`,
    plain: (n: number) => `fn compute_${n}(items: &[i64]) -> i64 {\n    let mut total = ${n};\n    for item in items {\n        if item % 2 == 0 { total += item * ${n}; } else { total -= item; }\n    }\n    total\n}\n`,
  },
] as const;
