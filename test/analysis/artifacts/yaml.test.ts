import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { entriesOf, itemsOf, nodeAt, textAt } from '../../../src/analysis/artifacts/yaml/node';
import { readYaml } from '../../../src/analysis/artifacts/yaml/read-yaml';

describe('YAML', () => {
  const root = (text: string) => readYaml('a.yaml', text).documents[0];

  it('follows aliases and lets own keys win over merged ones, earlier merges over later', () => {
    const node = root('x: &x {a: 1, b: 1, c: 1}\ny: &y {b: 2, c: 2, d: 2}\nz:\n  <<: [*x, *y]\n  a: 9\n');
    assert.deepEqual(['a', 'b', 'c', 'd'].map((key) => textAt(node, 'z', key)), ['9', '1', '1', '2']);
  });

  it('keeps the place where a merged value is written', () => {
    const text = 'x: &x\n  host: db\nz:\n  <<: *x\n';
    const { span } = nodeAt(root(text), 'z', 'host')!.at;
    assert.equal(text.slice(span.start, span.end), 'db');
    assert.equal(span.start, text.indexOf('db'));
  });

  it('lets an alias mean the nearest anchor above it', () => {
    assert.equal(textAt(root('a: &v 1\nb: &v 2\nc: *v\n'), 'c'), '2');
  });

  it('reads text as written, so that 08, yes and 1.10 stay what they are', () => {
    assert.deepEqual(entriesOf(root('a: 08\nb: yes\nc: 1.10\nd: "x\\ty"\ne: ~\n')).map(({ key }) => textAt(root('a: 08\nb: yes\nc: 1.10\nd: "x\\ty"\ne: ~\n'), key)), ['08', 'yes', '1.10', 'x\ty', undefined]);
  });

  it('counts places in UTF-16 units behind a byte order mark, CR LF and emoji', () => {
    const text = '\uFEFFa: "🐳"\r\nb: here\r\n';
    const { span } = nodeAt(root(text), 'b')!.at;
    assert.equal(text.slice(span.start, span.end), 'here');
  });

  it('says once that an alias bomb is not read', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(10).fill(`*l${i}`).join(', ')}]`);
    const reading = readYaml('bomb.yaml', ['l0: &l0 [x]', ...levels].join('\n'));
    assert.equal(reading.troubles.length, 1);
    assert.match(reading.troubles[0]!, /aliases unfold/);
    assert.deepEqual(reading.documents, []);
  });

  it('says once that a file is nested too deeply, in braces, brackets, dashes or lines', () => {
    const stairs = Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    for (const text of ['['.repeat(100_000), '{a: '.repeat(100_000), '- '.repeat(100_000), stairs]) {
      assert.deepEqual(readYaml('deep.yaml', text).troubles, ['The YAML is nested too deeply to be read.']);
    }
  });

  it('does not take many brackets in a script for nesting', () => {
    const text = `script: |\n${'  echo [ [ [ [ {\n'.repeat(200)}after: 1\n`;
    assert.equal(textAt(root(text), 'after'), '1');
  });

  it('survives an alias inside its own anchor and an alias without anchor', () => {
    assert.ok(root('a: &a [1, *a]\n'));
    assert.equal(textAt(root('a: *nothing\nb: 2\n'), 'b'), '2');
  });

  it('reads what is whole of a broken file and names the line', () => {
    const reading = readYaml('a.yaml', 'a: 1\nb: "never closed\nc: 2\n');
    assert.equal(textAt(reading.documents[0], 'a'), '1');
    assert.equal(reading.troubles.length, 1);
    assert.match(reading.troubles[0]!, /line \d/);
  });

  it('reads brackets that close further to the left than what they belong to, with every place where it is', () => {
    const text = 'a:\n  b: [x, { # one\n    c: "}"\n  }, y]\n  d:\n    e: [\n    1,\n    2\n  ]\nf: last\n';
    const { documents: [root], troubles } = readYaml('f.yaml', text);
    assert.deepEqual(troubles, []);
    assert.equal(textAt(itemsOf(nodeAt(root, 'a', 'b'))[1], 'c'), '}');
    const last = nodeAt(root, 'f')!.at.span;
    assert.deepEqual([itemsOf(nodeAt(root, 'a', 'd', 'e')).length, text.slice(last.start, last.end)], [2, 'last']);
  });

  it('never throws, whatever the text', () => {
    for (const text of ['', '\u0000', '---', '%', '? ', '!!', '&', '*', '<<: 1', 'a: {{ .x }}', '\t\t', '- - -\n  ?', '"', '[}', '{]', 'a: |9\n x']) readYaml('a.yaml', text);
  });
});
