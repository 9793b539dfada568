// "Sum it up": what this conversation was about, a line each, and how it hangs together; a single topic by its key points.
import { pieceOf, sectionOf, sentenceOf, stemsOf } from '../lesson-parts';
import { blocksOf } from '../passages';
import type { Build } from '../plan';
import { discussed, type Piece } from '../state';
import { firstSentences } from '../text';

export const summarize: Build = ({ said, state, knowledge, lesson }) => {
  const wanted = Number(/\b(\d)\b/.exec(said.core)?.[1] ?? numbers[/\b(one|two|three|four|five|six)\b/i.exec(said.core)?.[1]?.toLowerCase() ?? ''] ?? 7);
  const beside = discussed(state).filter((topic) => !said.topics.includes(topic));
  const named = said.topics.includes('pillar-interplay') ? ['scalability', 'fault-tolerance', 'security', ...said.topics] : said.topics;
  const lessons = [...new Set([...named, ...(said.fromHistory || named.length > 1 ? beside.slice(0, 3) : [])])].flatMap((topic) => knowledge.lessons.get(topic) ?? []);
  if (lessons.length <= 1) {
    const one = lessons[0] ?? lesson;
    if (!one) return { pieces: [{ text: 'We have not talked about anything yet, so there is nothing to sum up. What shall we begin with?' }] };
    const points = sectionOf(one, 'key-points');
    return { pieces: points ? [pieceOf(one, points, blocksOf(points.text).slice(0, wanted).join('\n'))] : sentenceOf(one), words: 160, repeats: true };
  }
  const whole = lessons.find((each) => each.id === 'pillar-interplay');
  const lines: Piece[] = lessons.filter((each) => each !== whole).slice(0, wanted).map((each) => {
    const words = stemsOf([...said.stems].join(' '));
    const point = sectionOf(each, 'key-points');
    const sentence = point ? blocksOf(point.text).find((block) => [...stemsOf(block)].some((stem) => words.has(stem))) ?? blocksOf(point.text)[0] : undefined;
    return { text: `- **${each.title.replace(/ \(.*\)$/, '')}:** ${firstSentences(sentenceOf(each)[0]?.text ?? (sentence ?? '').replace(/^- /, ''), 1)}`, lesson: each.id };
  });
  const entries = ['scalability', 'fault-tolerance', 'security'].filter((id) => lessons.some((each) => each.id === id)).length;
  const together = whole ?? (entries > 1 ? knowledge.lessons.get('pillar-interplay') : undefined);
  // What was said about the whole at the beginning is not said again; its key points are.
  const points = blocksOf((together && sectionOf(together, 'key-points')?.text) ?? '').slice(0, 3);
  const relation = together ? [{ text: `**How they relate:**\n\n${points.join('\n')}`, lesson: together.id }] : [];
  return { pieces: [{ text: 'What we talked about:' }, { text: lines.map((line) => line.text).join('\n') }, ...lines.map(({ lesson: id }) => ({ text: '', lesson: id! })), ...relation], words: 260, repeats: true };
};

const numbers: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
