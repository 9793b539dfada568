// "For my father, he was a postman": somebody whose work is known hears what a thing is there.
import type { Lesson } from '../lessons';
import type { Ask } from './plan';
import type { Piece } from './state';
import type { Thing } from './thing';
import { roleOf } from './understand/own-picture';
import { roles, settings, split } from './vocabulary';

export interface World {
  readonly there: Piece;
  /** Where pictures of this kind end. */
  readonly limit: string;
}

/** Undefined where no work is named, where nothing there does what the thing does, or where it was told already. */
export function inTheirWorld({ said, lesson, state }: Ask & { readonly lesson: Lesson }, thing: Thing | undefined): World | undefined {
  const works = settings.map(({ people }) => split(people).find((each) => asOne(each).test(said.clauses.text)));
  const place = works.findIndex((who) => who !== undefined);
  const role = place < 0 ? undefined : roleOf(thing?.text ?? '') ?? roleOf(state.turns.at(-1)?.text ?? '') ?? roles.find(({ topic }) => topic === lesson.id);
  const there = role?.there[place];
  if (there === undefined || state.turns.some(({ pieces }) => pieces.some(({ text }) => text.includes(there)))) return undefined;
  return { there: { text: `For a ${works[place]!}, **${split(role!.names)[0]!}** would be ${there}.`, lesson: lesson.id }, limit: settings[place]!.limit };
}

/** Who somebody is or was, or for whom it is to be told. */
const asOne = (work: string): RegExp => new RegExp(`\\b(?:for|to|like|as|was|am|i'm|is|been|ex) (?:(?:an?|my|the|our|old|former) )*(?:\\w+ )?${work}s?\\b`, 'i');
