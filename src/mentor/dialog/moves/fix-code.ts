// "Fix this": the finding and its quick fix where there is one; otherwise how code does it right, without claiming to have seen any.
import { lineOf, notScanned, codeOf } from '../in-your-code';
import { leadOf } from '../lead';
import { sectionOf, shortened } from '../lesson-parts';
import type { Build } from '../plan';
import { looksLikeCode } from '../understand/oddities';

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
  if (!lesson) return { pieces: [{ text: code.scanned ? 'There is no finding in the scanned files, so I know of nothing to repair. Which call or which setting do you mean?' : `${notScanned}. Which call or which setting shall be repaired?` }] };
  const list = sectionOf(lesson, 'best-practice');
  const lead = leadOf(ask);
  const advice = lead.sure ? lead.pieces : list ? [shortened(lesson, list, 170, ask.state)] : [];
  // Who pastes the code has shown it.
  const seen = looksLikeCode(ask.said.core) ? [] : [{ text: code.scanned ? 'There is no finding for it in the scanned files.' : `${notScanned}.` }];
  return { pieces: [...advice, ...(lead.sure ? [] : right), ...seen], words: 320 };
};
