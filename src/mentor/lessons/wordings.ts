// In which other words a question is asked: the last line of an answer, `*Also asked:* … · …`. It is there to be found by, not to be
// read, and what learners say in it may be wrong.

const line = /\n*^\*Also asked:\*\s*(.+)$/gm;

/** The other wordings in the last line of an answer, or of all answers of a section. */
export const otherWordings = (text: string): readonly string[] => [...text.matchAll(line)].flatMap(([, wordings]) => wordings!.split(/\s+·\s+/));

/** An answer, or a section of them, without the other wordings. */
export const withoutOthers = (text: string): string => text.replace(line, '').trim();
