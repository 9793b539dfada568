// "Where is that in my code?": findings with file and line, or plainly that there are none.
import { lineOf, notScanned } from '../in-your-code';
import { singlePoints, takesMost } from '../in-your-system';
import { leadOf, plain } from '../lead';
import { sentenceOf } from '../lesson-parts';
import type { Build, CodeView, Plan } from '../plan';
import { discussed } from '../state';
import { asksWhatFirst } from '../system-asked';

export const showInCode: Build = (ask) => {
  const { code, topic, lesson, knowledge, said } = ask;
  const about = topic === undefined ? '' : ` on ${knowledge.nameOf(topic)}`;
  if (!code.scanned) {
    const lead = leadOf(ask);
    return { pieces: [{ text: `${notScanned}${about === '' ? '' : `; then I can name the findings${about}`}.` }, ...(lead.score >= plain ? lead.pieces : lesson && !discussed(ask.state).includes(lesson.id) ? sentenceOf(lesson) : [])], suggestions: ['Show me code that does it right'], words: 170 };
  }
  const once = code.map && (topic === 'redundancy-and-failover' || /\bsingle points?\b|\bspofs?\b/i.test(said.core)) ? singlePoints(code.map) : undefined;
  if (once) return { pieces: [once, ...(lesson ? sentenceOf(lesson) : [])], suggestions: [`What if ${code.map!.singlePointsOfFailure[0]!.id} dies?`, 'Why is that a problem?'], words: 260 };
  if (asksWhatFirst(said.core) && code.findings.length > 0) return whatFirst(code);
  if (code.findings.length === 0) return { pieces: [{ text: `There is no finding${about} in the scanned files. That means the analyser saw none of the smells it knows, and no more than that.` }], suggestions: ['Show me code that does it right'], words: 100 };
  const shown = code.findings.slice(0, 6);
  const more = code.findings.length - shown.length;
  return {
    pieces: [
      { text: `${code.findings.length === 1 ? 'One finding' : `${code.findings.length} findings`}${about} in the scanned files:` },
      { text: `${shown.map((finding) => `- ${lineOf(finding)}`).join('\n')}${more > 0 ? `\n- and ${more} more` : ''}`, ...(lesson ? { lesson: lesson.id } : {}) },
    ],
    suggestions: ['How do I fix the first one?', 'Why is that a problem?'],
    words: 260,
  };
};

/** What would take most along, then what is most severe; the rule on single points has had its say by then. */
function whatFirst({ findings, map }: CodeView): Plan {
  const once = map && takesMost(map);
  const others = findings.filter(({ rule }) => !once || rule !== 'single-point-of-failure').slice(0, 3);
  return {
    pieces: [
      ...(once ? [once] : []),
      { text: `${once ? 'Then' : 'First'} the most severe of ${findings.length === 1 ? 'one finding' : `${findings.length} findings`}:\n\n${others.map((finding) => `- ${lineOf(finding)}`).join('\n')}` },
    ],
    suggestions: [...(map?.singlePointsOfFailure[0] ? [`What if ${map.singlePointsOfFailure[0].id} dies?`] : []), 'What are my single points of failure?'],
    words: 260,
    repeats: true,
  };
}
