// Which sentences of a turn ask for something: a story may stand before the question, and nothing behind it.
import { askedMove } from './cues';
import { asksForVerdict } from './verdict-asked';

/** The sentences that ask, or all together where none does. */
export function asking(core: string): readonly string[] {
  // "…, the server collapses. Problem?" asks about what stands before it.
  const lines = (asksForVerdict.test(core) ? core.replaceAll('\n', ' ') : core.replace(/\n(?=\S+(?: \S+){0,2}\?)/g, ' ')).split('\n').filter((line, _, all) => all.length === 1 || /\S\s+\S/.test(line.trim()));
  // "Zero trust? We have a VPN, that is zero trust": the first words only say what it is about.
  const questions = lines.filter((line, index) => line.trimEnd().endsWith('?') && !(index === 0 && lines.length > 1 && askedMove(line) === undefined && line.split(/\s+/).length <= 3));
  const requests = questions.length > 0 ? questions : lines.filter((line) => askedMove(line) !== undefined);
  return requests.length > 0 ? requests : [core];
}
