// Work that is shared out, and the part of it that stays with one.
import { percent, short, time } from './formats';
import type { Worked } from './outcome';
import { asksAmount, countsOf, first, type Numbers, type Quantity } from './quantities';

const hands = /^(?:worker|core|cpu|thread|machine|server|node|instance|processor|pod|)e?$/;

/** Speed-up with a part that stays serial. */
export function amdahl(numbers: Numbers): Worked {
  if (!/\b(?:serial\w*|sequential\w*|amdahl\w*|paralleli[sz]\w*|one after (?:the )?other|lock)\b|(?:%|percent) (?:is |are |of (?:\w+ ){1,4}(?:is |are )?)?(?:in )?parallel\b/.test(numbers.text)) return undefined;
  const share = first(numbers, 'percent');
  if (!share || share.value <= 0 || share.value >= 100 || numbers.all.filter(({ unit }) => unit === 'percent').length > 1) return undefined;
  if (!/\b(?:serial\w*|sequential\w*|paralleli[sz]\w*|parallel|one after (?:the )?other|lock)\b/.test(numbers.text.slice(Math.max(0, share.at - 40), share.end + 50)) || /\b(?:requests|calls|users|errors?|time ?outs?)\b/.test(numbers.text)) return undefined;
  const isParallel = /\bparalleli[sz]\w* (?:about |only |up to )?$/.test(numbers.text.slice(0, share.at)) && !/\b(?:can't|cannot|can not|not|never|isn't|aren't)\b/.test(numbers.text.slice(0, share.at));
  const serial = isParallel ? 1 - share.value / 100 : !/\b(?:can't|cannot|can not|not|never|isn't|aren't|un)[ -]?(?:\w+ ){0,2}paralleli?/.test(numbers.text) && /\bparallel\w*/.test(numbers.text.slice(share.end, share.end + 30)) && !/\b(?:serial|sequential)\b/.test(numbers.text) ? 1 - share.value / 100 : share.value / 100;
  const sped = timeGoal(numbers, serial);
  if (sped !== undefined) return sped;
  const many = countsOf(numbers, hands).findLast(({ value }) => value > 1);
  const limit = `never more than 1 / ${short(serial)} = **${short(1 / serial)} times**`;
  return many ? `1 / (${short(serial)} + ${short(1 - serial)} / ${short(many.value)}) = **${short(1 / (serial + (1 - serial) / many.value))} times** as fast with ${short(many.value)}${spanOf(numbers, serial, many.value)}, and ${limit} with any number (Amdahl's law).` : `${percent(serial)} of the work cannot be shared out: it is ${limit} as fast, with any number of workers (Amdahl's law); near ${short(Math.round(1 / serial))} of them it is about half of that, 1 / (${short(serial)} + ${short(1 - serial)} / ${short(Math.round(1 / serial))}) = **${short(1 / (serial + (1 - serial) / Math.round(1 / serial)))} times**, and each further one brings little.`;
}

/** "Ten hours on one worker" become so many. */
function spanOf({ all }: Numbers, serial: number, many: number): string {
  const spans = all.filter(({ unit }) => unit === 'seconds');
  return spans.length === 1 ? `: ${time(spans[0]!.value)} become **${time(spans[0]!.value * (serial + (1 - serial) / many))}**` : '';
}

/** So much work in so much time: how many hands it takes, if any number is enough. */
function timeGoal(numbers: Numbers, serial: number): Worked {
  const { text, all } = numbers;
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const times = Number(/\b(\d+(?:\.\d+)?) ?(?:x|times) (?:as fast|faster|quicker|speed-?up)\b/.exec(text)?.[1] ?? /\bspeed-?up of (\d+(?:\.\d+)?)/.exec(text)?.[1] ?? Number.NaN);
  const goal = spans.length === 2 ? spans.find((each) => /\b(?:in|within|to|into|under|below|at most|down to|only|than|want\w*|need\w*|goal|target)(?: (?:less than|under|at most|about|just|only|fit in|fit into|the|a))*\s*$/.test(text.slice(Math.max(0, each.at - 30), each.at))) : undefined;
  const whole = spans.find((each) => each !== goal);
  const wanted = goal && whole && whole.value > goal.value ? whole.value / goal.value : spans.length === 0 && countsOf(numbers, hands).every(({ value, of }) => of === '' || value === times) && times > 1 && /\bhow many\b|\b(?:can|could|possible|reach)\b/.test(text) ? times : undefined;
  if (wanted === undefined) return undefined;
  const least = goal && whole ? ` The serial part alone takes ${time(whole.value * serial)}.` : '';
  const [have] = countsOf(numbers, /^(?:worker|core|cpu|thread|machine|server|node|instance|processor|pod)$/).filter(({ value }) => value > 1);
  if (wanted >= 1 / serial - 1e-9) return { text: `No number of workers is enough: ${goal && whole ? `${time(whole.value)} / ${time(goal.value)} = ` : ''}${short(wanted)} times as fast is wanted, and with ${percent(serial)} serial it is never more than 1 / ${short(serial)} = **${short(1 / serial)} times** (Amdahl's law).${least} Make the serial part smaller: below ${percent(1 / wanted)}.`, holds: false };
  const need = (1 - serial) / (1 / wanted - serial);
  const sum = `${goal && whole ? `${time(whole.value)} / ${time(goal.value)} = ` : ''}${short(wanted)} times as fast: 1 / (${short(serial)} + ${short(1 - serial)} / N) ≥ ${short(wanted)}, so N ≥ ${short(1 - serial)} / (1 / ${short(wanted)} − ${short(serial)}) = **${short(Math.ceil(need - 1e-9))} workers**`;
  const limit = `The limit with any number is ${short(1 / serial)} times (Amdahl's law).`;
  if (!have) return { text: `${sum}, if the rest can be shared out evenly.${least} ${limit}`, holds: true };
  return { text: `${sum}. With ${short(have.value)} it is ${short(1 / (serial + (1 - serial) / have.value))} times${whole ? `, ${time(whole.value * (serial + (1 - serial) / have.value))}` : ''}. ${limit}`, holds: have.value >= need - 1e-9 };
}

/** The serial part that a measured speed-up shows, and what other numbers of workers would bring. */
export function speedUp({ text }: Numbers): string | undefined {
  const measured = /\b1 (?:node|server|worker|instance|core|pod|machine|thread)\b[^\d]{0,16}(\d+(?:\.\d+)?)\b[^\d]{1,12}\b(\d+) (?:nodes|servers|workers|instances|cores|pods|machines|threads)\b[^\d]{0,16}(\d+(?:\.\d+)?)\b(.*)/s.exec(text);
  if (measured) {
    const [many, faster] = [Number(measured[2]), Number(measured[3]) / Number(measured[1])];
    const other = Number(/\b(\d+) (?:nodes|servers|workers|instances|cores|pods|machines|threads)\b/.exec(measured[4]!)?.[1] ?? Number.NaN);
    // A whole series of measurements wants a curve, and no two points of it.
    if (!(faster > 1 && faster < many && other > 1) || /\b\d+ [a-z]+ \d/.test(measured[4]!)) return undefined;
    const serial = (many / faster - 1) / (many - 1);
    const then = 1 / (serial + (1 - serial) / other);
    return `${short(many)} bring ${short(faster)} times as much, so s = (${short(many)} / ${short(faster)} − 1) / (${short(many)} − 1) = ${percent(serial)} stays serial. With ${short(other)}: 1 / (${short(serial)} + ${short(1 - serial)} / ${short(other)}) = ${short(then)} times, **about ${short(then * Number(measured[1]))}** at best; coordination between them may make it less (universal scalability law). Never more than ${short(1 / serial)} times.`;
  }
  const told = /\b(\d+) (?:workers?|cores?|cpus?|threads?|machines?|servers?|nodes?|instances?|pods?)\b(?: (?:only|just|now|me|us|we|i|is|are))* (?:give|gives|gave|bring|brings|make|makes|get|gets|got|run|runs|ran|do|does|show|shows)\b(?: (?:me|us|only|just|about|it))* (\d+(?:\.\d+)?)(?: ?x\b| times\b)/.exec(text);
  const [many, faster] = [Number(told?.[1]), Number(told?.[2])];
  if (!told || faster >= many || faster <= 1) return undefined;
  const serial = (many / faster - 1) / (many - 1);
  const other = Number(/\b(\d+)(?! ?x\b|%| times\b|\.\d)\b/.exec(text.slice(told.index + told[0].length))?.[1] ?? Number.NaN);
  const then = other > 1 && other !== many ? ` With ${short(other)}: 1 / (${short(serial)} + ${short(1 - serial)} / ${short(other)}) = **${short(1 / (serial + (1 - serial) / other))} times**, if nothing else gets in the way.` : '';
  return `The serial part is s = (${many} / ${short(faster)} − 1) / (${many} − 1) = **${percent(serial)}**, so it is never more than 1 / ${short(serial)} = ${short(1 / serial)} times as fast (Amdahl's law).${then}`;
}

/** Work told as a serial and a parallel time: only the second one becomes shorter. */
export function splitWork(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const kind = (span: Quantity): string | undefined => {
    const behind = /^[^,.;\d]{0,40}?\b(serial|sequential|single-threaded|parallel)/.exec(text.slice(span.end, span.end + 60))?.[1];
    return behind === undefined ? undefined : behind === 'parallel' ? 'parallel' : 'serial';
  };
  const [told, side] = ['serial', 'parallel'].map((name) => spans.find((span) => kind(span) === name));
  // "60 minutes, 45 of it parallel": the rest is serial.
  const part = told ?? side;
  const whole = /\b(?:of it|of that|of them|of which)\b/.test(text) && !(told && side) ? spans.find((span) => span !== part) : undefined;
  const rest = whole && part && whole.value > part.value ? { ...whole, value: whole.value - part.value } : undefined;
  const [serial, parallel] = [told ?? rest, side ?? rest];
  const [many, ...more] = countsOf(numbers, /^(?:worker|core|cpu|thread|machine|server|node|instance|processor|pod)$/);
  if (spans.length !== 2 || !serial || !parallel || !many || more.length > 0 || many.value < 2 || !asksAmount(text)) return undefined;
  const before = serial.value + parallel.value;
  const then = serial.value + parallel.value / many.value;
  return `${time(serial.value)} + ${time(parallel.value)} / ${short(many.value)} = **${time(then)}** instead of ${time(before)}: **${short(before / then)} times** as fast, and never more than ${time(before)} / ${time(serial.value)} = ${short(before / serial.value)} times with any number (Amdahl's law), if the parallel part can be shared out evenly.`;
}
