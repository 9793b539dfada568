// A question with choices: a list of boxes at the top of its text, `- [x]` for the right one and `- [ ]` for the others.
import type { Choice } from './lesson';

/** Cuts the boxes off the text below a question. Without a box nothing changes. */
export function cutChoices(text: string): { readonly choices?: readonly Choice[]; readonly text: string } {
  const lines = text.split('\n');
  const after = lines.findIndex((line) => !box.test(line));
  const boxes = after < 0 ? lines : lines.slice(0, after);
  if (boxes.length === 0) return { text };
  const choices = boxes.map((line) => {
    const [, mark, words] = box.exec(line)!;
    return { text: words!.trim(), isRight: mark !== ' ' };
  });
  return { choices, text: lines.slice(boxes.length).join('\n').trim() };
}

const box = /^[-*] \[([ xX])\] (.+)$/;
