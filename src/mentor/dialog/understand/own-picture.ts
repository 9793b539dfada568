// A picture that the learner has brought: "in my pizza shop picture the phone line is the caller, what would the open breaker be?"
import type { Knowledge } from '../knowledge';
import { current, type State } from '../state';
import { roles, settings, split, type Role, type Setting } from '../vocabulary';
import { headsOf } from '../kin';
import { meaningOf } from './words';

export interface OwnPicture {
  /** As the learner calls it: "pizza shop". */
  readonly name: string;
  /** The everyday place it is, if it is one that is known. */
  readonly setting?: Setting;
  /** What is asked about: "open breaker". */
  readonly thing: string;
  /** What that is there, as a noun phrase. */
  readonly there?: string;
  /** A part that the learner has placed already: "the phone line is the caller". */
  readonly given?: string;
  /** A second part that is asked about. */
  readonly also?: { readonly thing: string; readonly there: string };
  readonly topic: string;
}

/** Undefined where the turn brings none, or asks for none of its parts. */
export function ownPictureIn(core: string, state: State, knowledge: Pick<Knowledge, 'called' | 'isOfTheTrade' | 'pictures'>): OwnPicture | undefined {
  const drawn = named(core, knowledge) ?? goesOn(core, state, knowledge);
  const [first = '', second] = core.split(andWho);
  const asked = (drawn === undefined ? undefined : asksFor.exec(first) ?? (named(core, knowledge) === undefined ? andThe.exec(core) : null))?.[1]?.trim();
  if (!drawn || asked === undefined) return undefined;
  const [thing, twin] = twoOf(asked);
  const role = roleOf(thing);
  const topic = role?.topic ?? knowledge.called(thing)[0] ?? current(state)[0];
  if (topic === undefined) return undefined;
  const place = drawn.setting === undefined ? -1 : settings.indexOf(drawn.setting);
  const other = second === undefined ? twin : andThe.exec(second.replace(/^(?:(?:is|are|would be) )?/, ''))?.[1]?.trim();
  const otherRole = other === undefined ? undefined : roleOf(other);
  const also = otherRole && place >= 0 ? { thing: other!, there: otherRole.there[place]! } : undefined;
  const given = placed.exec(core.slice(core.indexOf(drawn.name) + drawn.name.length));
  return {
    ...drawn, thing, topic,
    ...(role && place >= 0 ? { there: role.there[place]! } : {}),
    ...(also ? { also } : {}),
    ...(given ? { given: `${given[1]!} as the ${given[2]!}` } : {}),
  };
}

/** "The cold start and the max replicas": two things, where both are known. */
function twoOf(asked: string): readonly [thing: string, twin?: string] {
  const [one, other] = asked.split(/ and (?:the |an? )?/i);
  return one && other && roleOf(one) && roleOf(other) ? [one, other] : [asked];
}

type Drawn = Pick<OwnPicture, 'name' | 'setting'>;

function named(core: string, knowledge: Pick<Knowledge, 'isOfTheTrade' | 'pictures'>): Drawn | undefined {
  for (const [shape, isOpen] of shapes) {
    const name = shape.exec(core)?.[1]?.trim().replace(/^(?:an?|the) /i, '');
    if (name === undefined || name === '') continue;
    const setting = settings.find(({ names }) => split(names).some((each) => new RegExp(`\\b${each}s?\\b`, 'i').test(name)));
    if (setting) return { name, setting };
    // Anything may be a picture, but "if the service is a single point of failure" draws none.
    const last = [...meaningOf(name)].at(-1);
    if (isOpen && last !== undefined && (!knowledge.isOfTheTrade(last) || knowledge.pictures.some((each) => each.name.has(last)))) return { name };
  }
  return undefined;
}

/** "And what would the half-open one be?" stays where the turn before was. */
function goesOn(core: string, state: State, knowledge: Pick<Knowledge, 'isOfTheTrade' | 'pictures'>): Drawn | undefined {
  const before = state.turns.at(-1);
  return before?.move === 'return-to-analogy' && core.split(/\s+/).length <= 12 ? named(before.text ?? '', knowledge) : undefined;
}

/** What a thing is in the known places, by any of its names. */
export function roleOf(thing: string): Role | undefined {
  const heads = headsOf(thing);
  const found = roles.flatMap((role) => split(role.names).map((name) => ({ role, own: headsOf(name) }))).filter(({ own }) => own.size > 0 && [...own].every((head) => heads.has(head)));
  return found.toSorted((a, b) => b.own.size - a.own.size)[0]?.role;
}

const picture = '(?:picture|analogy|metaphor|comparison|story|image|parable|world|example)';

/** How a picture is brought, and whether its place may be any. */
const shapes: readonly (readonly [shape: RegExp, isOpen: boolean])[] = [
  [new RegExp(`\\b(?:in|with|for|using|within|to) (?:my|our|his|her|their) (?:own )?((?:[\\w'-]+ ){1,3})${picture}\\b`, 'i'), true],
  [/\b(?:think of|imagine|picture|pretend) (?:(?:it|that|this|(?:my|our|the) [\w-]+)(?: [\w-]+)? (?:is |were |was |as |like )+)?(an? [\w'-]+(?: of [\w'-]+| [\w'-]+){0,2}?)(?=[,.;:\n]| (?:what|who|which|where)\b)/i, true],
  [/\b(?:imagine|suppose|say|if|assume|pretend|take it) (?:that )?(?:my |our |the |an? )?(?:[\w-]+ ){1,3}?(?:is|was|were|as|like) (an? [\w'-]+(?: [\w'-]+){0,2}?)(?=[,.;:?\n]| (?:what|who|which|where|then)\b)/i, false],
  [/\bcompares? .{1,40}? (?:with|to) (an? [\w'-]+(?: of [\w'-]+| [\w'-]+){0,2}?)(?=[,.;:\n]| (?:what|who|which|where)\b)/i, true],
  [new RegExp(`\\b(?:in|with|at) (?:that|this|the|your|an?) ((?:[\\w'-]+ ){0,2}(?:restaurant|pizz\\w+(?: shop| place)?|kitchen|hospital|clinic|supermarket|bakery|post office|orchestra|football team|call cent\\w+))(?: ${picture})?\\b(?! (?:portal|app|system|site|website|platform|backend|api|database|software|chain|company)s?\\b)`, 'i'), false],
  [new RegExp(`\\b${picture} (?:was|is|were) (?:of |that of )?(an? [\\w'-]+(?: [\\w'-]+){0,2}?)(?=[,.;:\\n]| (?:that|where|which|with|what|who)\\b)`, 'i'), true],
];

const asksFor = /\b(?:what|who|which(?: [\w-]+){1,2})(?:'s| is| are| would be| would| will be| could be| might be| was| were| stands? for| plays?| represents?) (?!(?:you|we|i|they|one|it|that|this|should|must)\b)(?:the |an? |my |our )?([\w' -]{3,40}?)(?: be| then| there| here| in there| in (?:it|that|there|(?:that|the|this|my|our|an?) [\w -]{3,30}))*\W*$/i;
const andWho = /,? and (?:who|what|which)(?:'s| is| are| would be)? (?=the |an? )/i;
const andThe = /^(?:(?:and|so|ok|then|but|what about|how about)[ ,]+)*(?:the |an? )([\w' -]{3,40}?)(?: then| there)*\W*$/i;
const placed = /\b((?:the |an? )[\w' -]{2,30}?) (?:is|are|stands? for|plays?|being) (?:the |an? )?([\w' -]{2,30}?)(?=[,;.]| and\b)/i;
