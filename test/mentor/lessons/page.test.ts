// What a lesson looks like as HTML, and that nothing harmful gets into it.
import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { createRenderer, loadLessons } from '../../../src/mentor/lessons';
import { lessonFile } from './sample-lesson';

function html(body: string): string {
  const { lessons, problems } = loadLessons([lessonFile('here', body), lessonFile('there', '## How it works\nx\n')]);
  assert.deepEqual(problems, []);
  const renderer = createRenderer((id) => lessons.find((lesson) => lesson.id === id));
  return renderer.lesson(lessons[0]!).map((section) => section.html).join('');
}

describe('a lesson as HTML', () => {
  it('turns links between lessons into data for the page', () => {
    assert.match(html('## Example: x\n[next](lesson:there#how-it-works)\n'), /<a href="#how-it-works" data-lesson="there" data-section="how-it-works">next<\/a>/);
    assert.match(html('## Example: x\n[up](#example)\n'), /<a href="#example-x" data-lesson="here" data-section="example-x">up<\/a>/);
  });

  it('opens a lesson at its start when the linked section is gone', () => {
    assert.match(html('## Example: x\n[next](lesson:there#gone)\n'), /<a href="#there" data-lesson="there">/);
  });

  it('shows a link to a lesson that is not written yet as words', () => {
    assert.match(html('## Example: x\n[bulkheads](lesson:bulkhead) **now**\n'), /<span class="planned" title="This lesson is not written yet">bulkheads<\/span> <strong>/);
  });

  it('keeps https links and no others', () => {
    assert.match(html('## Example: x\n[site](https://example.com/a?b=1)\n'), /<a href="https:\/\/example\.com\/a\?b=1">site<\/a>/);
    for (const address of ['command:foo', 'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'http://example.com', 'data:text/html,x', 'vscode://x', 'file:///etc/passwd', '//example.com', 'lesson:there"onclick="x']) {
      const shown = html(`## Example: x\n[x](${address}) <${address}>\n`);
      assert.doesNotMatch(shown, /<a /, address);
    }
  });

  it('shows HTML as text and loads no pictures', () => {
    const shown = html('## Example: x\n<script>alert(1)</script> <img src=x onerror=y> ![p](https://example.com/p.png)\n\n<div style="color:red">x</div>\n');
    assert.doesNotMatch(shown, /<(script|img|div)/);
    assert.match(shown, /&lt;script&gt;/);
  });

  it('escapes code, colours it by class and says in words what hurts and what helps', () => {
    const shown = html('## In your code\n```ts bad rule=missing-timeout file=a.ts\nconst a = "<b>";\n```\n```ts good rule=missing-timeout\nlet b;\n```\n```"><script>\nx\n```\n'.replace('```"><script>', '```"><script>'.slice(0, 3)));
    assert.match(shown, /<figure class="code bad"><figcaption>❌ What hurts <span class="file">a\.ts<\/span>/);
    assert.match(shown, /<figcaption>✅ What helps/);
    assert.match(shown, /<span class="hljs-keyword">const<\/span>/);
    assert.match(shown, /&lt;b&gt;/);
  });

  it('escapes a language name that is not one', () => {
    assert.doesNotMatch(html('## Example: x\n```"><script>alert(1)</script>\nx\n```\n'), /<script/);
  });

  it('aligns table columns without inline styles', () => {
    const shown = html('## Example: x\n| a | b |\n|--:|---|\n| 1 | 2 |\n');
    assert.match(shown, /<th scope="col" class="align-right">|<th class="align-right" scope="col">/);
    assert.doesNotMatch(shown, /style=/);
  });

  it('folds the answers of the self-check', () => {
    assert.match(html('## Check yourself\n### Is `a < b`?\nYes.\n'), /<details class="question" data-part="is-a-b"><summary>Is a &lt; b\?<\/summary>\n<p>Yes\.<\/p>\n<\/details>/);
  });
});
