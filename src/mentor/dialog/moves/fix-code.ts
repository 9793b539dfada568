// "Fix this": the finding and its quick fix where there is one; otherwise what is wrong with such code and how it is right, without
// claiming to have seen any.
import { lineOf, notScanned, codeOf } from '../in-your-code';
import { leadOf, plain } from '../lead';
import { sectionOf, sentenceOf, shortened } from '../lesson-parts';
import type { Build } from '../plan';
import { isCode } from '../pasted';

const isCodeBlock = /^(?:`{3}|~{3}|✅|❌)/;

export const fixCode: Build = (ask) => {
  const { code, lesson } = ask;
  const [finding] = code.findings;
  const right = lesson ? codeOf(lesson, ask, ['good'], finding?.rule) : [];
  if (finding) {
    const fixes = finding.fixes.map((fix) => `*${fix.title}*`);
    return {
      pieces: [{ text: `${lineOf(finding)} ${fixes.length > 0 ? `The quick fix on that line does it: ${fixes.join(' or ')}.` : 'There is no quick fix for it; like this it is right:'}` }, ...right],
      suggestions: ['Why is that a problem?', 'Where else in my code?'],
      words: 300,
    };
  }
  if (!lesson) return { pieces: [{ text: code.scanned ? 'There is no finding in the scanned files, so I know of nothing to repair. Which call or which setting do you mean?' : `${notScanned}. Which call or which setting shall be repaired? Paste the lines, and I say what I see in them.` }] };
  const list = sectionOf(lesson, 'best-practice');
  const lead = leadOf(ask);
  const isPasted = isCode(ask.said.core);
  const isAnswer = isPasted ? lead.sure || lead.close : lead.score >= plain;
  const advice = isAnswer ? lead.pieces : list ? [shortened(lesson, list, 170, ask.state)] : sentenceOf(lesson);
  // Code says nothing by itself: what is wrong stands before what is right.
  const told = advice.filter(({ text }) => text !== '');
  const opening = told.length === 0 || isCodeBlock.test(told[0]!.text) ? sentenceOf(lesson) : [];
  // Who pastes the code has shown it.
  const seen = isPasted ? [] : [{ text: code.scanned ? 'There is no finding for it in the scanned files.' : `${notScanned}.` }];
  return { pieces: [...seen, ...opening, ...told, ...(isAnswer || isPasted ? [] : right)], words: 320, repeats: true };
};
