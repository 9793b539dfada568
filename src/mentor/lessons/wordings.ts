// A written answer ends in the other wordings of its question: `*Also asked:* … · …`. They are for finding it and are not said.

const alsoAsked = /\n*^\*Also asked:\*\s*(.+)$/m;

/** The other wordings that stand in the last line of an answer. */
export const otherWordings = (text: string): readonly string[] => alsoAsked.exec(text)?.[1]?.split(/\s+·\s+/) ?? [];

/** An answer without the line of its other wordings. */
export const withoutOthers = (text: string): string => text.replace(alsoAsked, '').trim();
