// What waits in a queue: how long until it is empty, how it grows, how many consumers it takes.
import { short, plural, time } from './formats';
import type { Worked } from './outcome';
import { beside, countsOf, first, type Numbers, type Quantity } from './quantities';

export const sources = /^(?:producer|publisher|sender)$/;

/** How long the last one of a full line waits, at the rate at which it is worked off. */
export function lastInLine(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const line = beside(numbers, 'count', /\b(?:queue|buffer|line|channel)s?(?: (?:of|with|holds|has|length|size|for|up to|is|bounded|at))*\s*$/);
  if (!line || line.value < 2 || rates.length !== 1 || all.some(({ unit }) => unit === 'seconds' || unit === 'percent') || !/\bhow long\b|\bwait\w*\b|\bdelay\b/.test(text) || /\b(?:com(?:e|es|ing) in|arriv\w*|incoming|produc\w*|grow\w*|fill\w*|full after)\b/.test(text)) return undefined;
  return `${short(line.value)} / ${short(rates[0]!.value)} a second = **${time(line.value / rates[0]!.value)}** for the last one of a full line, if ${short(rates[0]!.value)} a second is what is worked off. Whoever gives up before that should be refused at the door: the bound is what they wait × the rate.`;
}

/** How long a backlog takes, or how it grows. */
export function drain(numbers: Numbers): Worked {
  const { text } = numbers;
  if (!/\b(?:backlog|queued?|wait(?:s|ing)?|pending|unprocessed|outstanding|behind|piled|drain\w*|empty|catch up|caught up|work\w* (?:it |them )?off|clear\w*|consumers?|workers?|stood still|down)\b/.test(text)) return undefined;
  // What several producers send each has to be added up first.
  if (/\b(?:not|never|no longer|n't) (?:grow|ris|increas)/.test(text) || countsOf(numbers, sources).some(({ value }) => value > 1)) return undefined;
  if (netChange(numbers)) return consumersFor(numbers);
  const told = numbers.all.filter(({ unit }) => unit === 'per-second').map(({ value }) => value);
  // "150 a second arrive, the workers manage 200".
  const bare = told.length === 1 ? beside({ text, all: numbers.all.filter(({ of }) => !/^(?:worker|consumer|thread|process|pod|instance|server|machine)e?$/.test(of)) }, 'count', /\b(?:manage|handle|process|do|finish|can)\w*\s*$/) : undefined;
  const rates = bare ? [...told, bare.value] : told;
  if (rates.length === 1 && /\b(?:nothing|none|no (?:new|more|further)(?: \w+)?|nobody)\b[^.,;]{0,24}\b(?:comes?|coming|arriv\w*|in|sent|added)\b|\bproducers? (?:is|are) (?:stopped|off|paused|down)\b/.test(text)) {
    const each = perConsumer(numbers, 0);
    const [rate] = numbers.all.filter(({ unit }) => unit === 'per-second');
    const [line] = numbers.all.filter(({ unit, value, of, at }) => unit === 'count' && value >= 20 && at !== each?.at && /^(?:message|job|item|event|task|order|record|in|wait|waiting|pending|)$/.test(of));
    const done = rate!.value * (each?.value ?? 1);
    return line ? `${short(line.value)} / ${each ? `(${short(each.value)} × ${short(rate!.value)})` : short(done)} a second = **${time(line.value / done)}**, if nothing new comes in; as soon as something does, only the difference is left for the backlog.` : undefined;
  }
  if (rates.length < 2 || deadline(numbers)) return undefined;
  const [a, b] = [rates[0]!, rates[1]!];
  const [firstRate, secondRate] = numbers.all.filter(({ unit }) => unit === 'per-second');
  // Where neither rate says so, it is not guessed which one comes in.
  if (!bare && secondRate !== undefined && direction(numbers, firstRate!) === undefined && direction(numbers, secondRate) === undefined && perConsumer(numbers, 0) === undefined && perConsumer(numbers, 1) === undefined) return undefined;
  const outFirst = (!bare && perConsumer(numbers, 0) !== undefined && perConsumer(numbers, 1) === undefined) || (direction(numbers, firstRate!) === 'out' && (secondRate === undefined || direction(numbers, secondRate) !== 'out')) || (secondRate !== undefined && direction(numbers, secondRate) === 'in' && direction(numbers, firstRate!) !== 'in');
  const [arriving, rate] = outFirst ? [b, a] : [a, b];
  const ofOne = bare ? undefined : perConsumer(numbers, outFirst ? 0 : 1);
  const done = ofOne ? rate * ofOne.value : rate;
  const stopped = beside(numbers, 'seconds', /\b(?:for|down|still|stopped|outage|during|of)\s*$/) ?? first(numbers, 'seconds');
  const waiting = numbers.all.find((each) => each !== bare && each.unit === 'count' && each.value >= 20 && (/^(?:message|job|item|event|task|order|record|backlog|in|wait|waiting|pending|unprocessed|outstanding|queued|behind|are|piled)?$/.test(each.of) || /\b(?:backlog|queue|lag)(?: (?:of|is|at|has|about|around|length))*\s*$/.test(text.slice(Math.max(0, each.at - 30), each.at)) || /^\s*(?:are |is )?(?:wait\w*|pending|queued|piled|stuck)\b/.test(text.slice(each.end, each.end + 20))));
  const backlog = waiting?.value ?? (stopped ? arriving * stopped.value : undefined);
  const start = waiting ? short(waiting.value) : stopped ? `${time(stopped.value)} × ${short(arriving)} = ${short(backlog!)}` : '';
  if (done <= arriving) return { holds: false, text: `${short(arriving)} a second come in and ${ofOne ? `${short(ofOne.value)} × ${short(rate)} = ` : ''}${short(done)} go out: the queue **grows by ${short(arriving - done)} a second**, ${short((arriving - done) * 3600)} an hour, and never becomes empty. ${ofOne ? `With **${short(Math.floor(arriving / rate + 1e-9) + 1)}** it becomes less, with **${short(Math.ceil(arriving / rate / 0.7 - 1e-9))}** they run at 70 %.${besidePartitions(numbers, Math.floor(arriving / rate + 1e-9) + 1)}` : 'A larger queue only fills later. More or faster consumers, less work, or refusing some.'}` };
  if (backlog === undefined) return `${short(done)} − ${short(arriving)} = **${short(done - arriving)} a second** are left for the backlog; its length divided by that is the time until it is empty. How many are waiting?`;
  return `${start} waiting; ${short(backlog)} / (${short(done)} − ${short(arriving)}) = ${short(backlog / (done - arriving))} s, about **${time(backlog / (done - arriving))}** until it is empty, if ${short(done)} a second is the consumers' rate.`;
}

/** Until when a backlog is to be gone. */
const deadline = ({ text, all }: Numbers): Quantity | undefined => (/\b(?:clear\w*|catch\w* up|work(?:ed)? off|drain\w*|empty|gone|through)\b/.test(text) ? all.find(({ unit, at }) => unit === 'seconds' && /\b(?:within|in|under|less than)(?: the next)?\s*$/.test(text.slice(Math.max(0, at - 24), at))) : undefined);

/** Workers for what comes in and, on top of it, for a backlog that is to be gone in some time. */
export function clearing(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const end = deadline(numbers);
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const spans = all.filter((each) => each.unit === 'seconds' && each !== end);
  const backlogs = all.filter((each) => each.unit === 'count' && each.value >= 20 && (/^(?:wait|waiting|pending|unprocessed|outstanding|queued|piled)$/.test(each.of) || /\b(?:backlog|queue|lag)(?: (?:of|is|at|has|about|around))*\s*$/.test(text.slice(Math.max(0, each.at - 30), each.at)) || /^\s*(?:(?:are|is) )?(?:wait\w*|pending|queued|behind|in the (?:queue|backlog))\b/.test(text.slice(each.end, each.end + 26))));
  const [backlog] = backlogs;
  if (!end || !backlog || backlogs.length > 1 || !/\bhow many\b[^.?]*\b(?:workers?|consumers?|threads?|pods?|instances?|servers?|machines?|process(?:es)?|replicas?)\b/.test(text)) return undefined;
  const slow = rates.length === 1 && spans.length === 1 ? spans[0] : undefined;
  const fast = rates.length === 2 && spans.length === 0 ? rates.find(({ at, end: after }) => /\b(?:each|every|per|1|an?|one)(?: (?:worker|consumer|thread|pod|instance|server|machine|process|replica))?(?: (?:can|could|does|do|handles?|process(?:es)?|manages?|works? off|takes?))*\s*$/.test(text.slice(Math.max(0, at - 40), at)) || /^\s*(?:each|apiece|per (?:worker|consumer|thread|pod|instance|server|machine|process|replica))\b/.test(text.slice(after, after + 24))) : undefined;
  const arriving = rates.find((rate) => rate !== fast);
  const one = fast?.value ?? (slow ? 1 / slow.value : undefined);
  if (!arriving || one === undefined) return undefined;
  const extra = backlog.value / end.value;
  const all100 = (arriving.value + extra) / one;
  return `${short(backlog.value)} waiting / ${time(end.value)} = ${short(extra)} a second on top of the ${short(arriving.value)} that come in; one does ${short(one)} a second. (${short(arriving.value)} + ${short(extra)}) / ${short(one)} = **${short(Math.ceil(all100 - 1e-9))}** at full use, ${short(Math.ceil(all100 / 0.7 - 1e-9))} at 70 %. For what comes in alone, ${short(Math.ceil(arriving.value / one - 1e-9))} would be at full use.${besidePartitions(numbers, Math.ceil(all100 - 1e-9))}`;
}

/** Whether a rate comes in or goes out, by the words of its part of the sentence; undefined where they say neither. */
function direction({ text }: Numbers, { at, end }: Quantity): 'in' | 'out' | undefined {
  const edge = /[,;.?]|\b(?:and|but|while|with|when|if)\b/;
  const part = `${text.slice(0, at).split(new RegExp(edge, 'g')).at(-1)} ${text.slice(end).split(edge)[0]}`;
  const isIn = /\b(?:new|arriv\w*|com(?:e|es|ing)|produc\w*|publish\w*|incoming|enter\w*|added|sent|in)\b/.test(part);
  const isOut = /\b(?:process(?:es|ed|ing)?|handle[sd]?|consum\w*|workers?|done|does|do|manage[sd]?|work|drain\w*|out|finish\w*|clear\w*|served?)\b/.test(part);
  return isIn === isOut ? undefined : isIn ? 'in' : 'out';
}

/** The consumers there are, where a rate is told as what each of them does. */
function perConsumer({ text, all }: Numbers, index: number): Quantity | undefined {
  const rate = all.filter(({ unit }) => unit === 'per-second')[index]!;
  const [have] = all.filter((each) => each.unit === 'count' && each.value > 1 && /^(?:consumer|worker|thread|process|pod|instance)e?$/.test(each.of));
  const isOfEach = /\b(?:each|every)\b[^.,;]{0,16}$/.test(text.slice(rate.at, rate.end)) || /^\s*(?:each|apiece|per (?:consumer|worker|thread|process|pod|instance))\b/.test(text.slice(rate.end, rate.end + 20)) || /\b(?:consumers?|workers?|threads?|process(?:es)?|pods?|instances?) +(?:at|with|of|@)\s*$|\beach\b[^.,;]{0,16}$/.test(text.slice(Math.max(0, rate.at - 30), rate.at)) || /^\s?\d+(?:\.\d+)? each (?:per|a|\/)/.test(text.slice(rate.at, rate.end + 12));
  return isOfEach && !/^\s*(?:together|in all|in total|total|combined|altogether|overall)\b/.test(text.slice(rate.end, rate.end + 20)) ? have : undefined;
}

/** Of a partitioned topic, one consumer of a group works on a partition. */
function besidePartitions(numbers: Numbers, needed: number): string {
  const [parts] = countsOf(numbers, /^partition$/);
  if (parts) return parts.value < needed ? ` But the ${plural(parts.value, 'partition')} keep at most ${short(parts.value)} busy: it takes more of them, or faster consumers.` : '';
  return /\b(?:kafka|lag|topic|consumers?|partition\w*|kinesis)\b/.test(numbers.text) ? ' Of a partitioned topic, no more of them help than it has partitions.' : '';
}

const queues = String.raw`\b(?:queues?(?: (?:length|depth|size))?|backlog|lag|depth|topic)\b`;

/** By how much a queue is said to become longer: what comes in less what goes out; negative where it becomes shorter. */
export function netChange({ text, all }: Numbers): { readonly rate: Quantity; readonly value: number } | undefined {
  for (const rate of all.filter(({ unit }) => unit === 'per-second')) {
    const before = text.slice(Math.max(0, rate.at - 70), rate.at);
    const verb = new RegExp(`${queues}[^.;?]{0,30}?\\b(grow\\w*|ris(?:es|ing)|increas\\w*|climb\\w*|shrink\\w*|fall(?:s|ing)|drain(?:s|ing)|decreas\\w*)(?: (?:by|at|with|about|around|a|rate|of|roughly))*\\s*$`).exec(before)?.[1];
    if (verb !== undefined) return { rate, value: /^(?:shrink|fall|drain|decreas)/.test(verb) ? -rate.value : rate.value };
  }
  return undefined;
}

/** What must be there for a queue to stand still, when only its growth is told: growth is net, so what is done already comes on top. */
function consumersFor(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const net = netChange(numbers);
  const others = all.filter((each) => each.unit === 'per-second' && each !== net?.rate);
  if (!net || others.length > 1 || /\b(?:empty|clear\w*|catch up|work off|drain)\b/.test(text) || !/\b(?:how many|how much|enough|needed?|add|scale|more)\b/.test(text)) return undefined;
  const [have] = countsOf(numbers, /^(?:consumer|worker|thread|process|pod|instance|server|machine|replica|node|container)e?$/);
  const [done] = others;
  const grows = net.value > 0 ? 'grows' : 'shrinks';
  if (!done) return have && net.value > 0 ? `what comes in is what the ${plural(have.value, have.of)} do, plus the ${short(net.value)} a second by which the queue grows. **How much does one do a second?**` : undefined;
  const around = text.slice(Math.max(0, done.at - 30), done.end + 24);
  const isTotal = /\b(?:together|in all|in total|total|combined|altogether|overall)\b/.test(around);
  if (/\bhow (?:many|much)\b[^.?]{0,24}\b(?:com(?:e|es|ing)|arriv\w*|incoming|produced|published|enter\w*)\b/.test(text)) {
    const out = have && !isTotal ? done.value * have.value : done.value;
    return `It ${grows} by what comes in less what is done, so ${short(out)} ${net.value > 0 ? '+' : '−'} ${short(Math.abs(net.value))} = **${short(out + net.value)} a second** come in.`;
  }
  if (!have) {
    if (isTotal || net.value < 0 || !/\b(?:each|every|per|1|one|an?) /.test(around)) return undefined;
    return `${short(net.value)} / ${short(done.value)} = **${short(Math.ceil(net.value / done.value - 1e-9))} more** than now, and the queue stands still; growth is net, so those that are there come on top. How many are there now?`;
  }
  const one = isTotal ? done.value / have.value : done.value;
  const arriving = net.value + one * have.value;
  if (arriving <= 0) return undefined;
  const still = Math.ceil(arriving / one - 1e-9);
  const roomy = Math.ceil(arriving / one / 0.7 - 1e-9);
  return `It ${grows} by what comes in less what is done, so ${isTotal ? short(done.value) : `${short(have.value)} × ${short(done.value)}`} ${net.value > 0 ? '+' : '−'} ${short(Math.abs(net.value))} = ${short(arriving)} a second come in. ${short(arriving)} / ${short(one)}: with **${short(still)}**${still > have.value ? ` (${short(still - have.value)} more)` : ''} it stands still, with **${short(roomy)}** they run at 70 % and what is waiting becomes less${isTotal || /\b(?:each|per|every)\b/.test(around) ? '' : `, if each does ${short(one)} a second`}.${besidePartitions(numbers, still)}`;
}
