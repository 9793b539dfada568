// Findings in Java snippets, for the tests of the records here.
import { analyse, inShort } from '../../../../support/analyse';

/** Findings of one rule as `line subject`, in a class with these imports, fields and statements of a method; the class begins behind the imports. */
export async function found(rule: string, imports: readonly string[], members: string): Promise<readonly string[]> {
  const text = `package io.shop;\n${imports.map((one) => `import ${one};`).join(' ')}\npublic class Shop {\n${members}\n}\n`;
  const findings = await analyse({ 'src/main/java/io/shop/Shop.java': text });
  return inShort(findings.filter((finding) => finding.rule === rule)).map((one) => one.replace(/^.*\.java:(\d+)/, (_, line: string) => String(Number(line) - 3)));
}
