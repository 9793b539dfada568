// The opening of a lesson that was reached from a finding: the learner's own line, what happens there, and what was seen.
// Everything in a finding comes from somebody's files, so every word of it is escaped.
import { markedWords } from '../../base/marked-words';
import type { Evidence, Finding, PageSection } from '../../model';
import { escape } from './markdown';

export const onYourLineId = 'on-your-line';

export function onYourLine(finding: Finding): PageSection {
  const place = placeLink(finding);
  const seen = finding.evidence.filter((evidence) => !samePlace(evidence, finding) || evidence.note !== '');
  const html = [
    `<p class="place-line"><code>${escape(finding.subject)}</code> in ${place}</p>`,
    `<p class="message">${words(finding.message)}</p>`,
    seen.length > 0 ? `<p>What the mentor saw:</p>\n<ul class="evidence">${seen.map((evidence) => `<li>${placeLink(evidence)} ${words(evidence.note)}</li>`).join('')}</ul>` : '',
    finding.fixes.length > 0 ? `<p class="fix-names">Quick fix on that line: ${finding.fixes.map((fix) => `<em>${words(fix.title)}</em>`).join(', ')}</p>` : '',
  ];
  return { id: onYourLineId, title: 'On your line', html: html.filter((part) => part !== '').join('\n') };
}

/** A link the page turns into a jump; file, line and column (from 1) are data, never an address. */
function placeLink({ file, range }: Pick<Finding, 'file' | 'range'>): string {
  const line = range.start.line + 1;
  const column = range.start.character + 1;
  return `<a href="#${onYourLineId}" data-file="${escape(file)}" data-line="${line}" data-column="${column}">${escape(file)}:${line}</a>`;
}

function words(text: string): string {
  return markedWords(text).map((word) => (word.isCode ? `<code>${escape(word.text)}</code>` : escape(word.text))).join('');
}

function samePlace(a: Evidence, b: Pick<Finding, 'file' | 'range'>): boolean {
  return a.file === b.file && a.range.start.line === b.range.start.line;
}
