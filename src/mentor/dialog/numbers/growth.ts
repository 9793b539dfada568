// Load that becomes more: with retries, by a share each month, or faster than new machines start; and load that more machines do not take.
import { percent, plural, short, time } from './formats';
import type { Worked } from './outcome';
import { beside, countsOf, type Numbers } from './quantities';

/** What arrives when a share of the calls fails and each is sent again. */
export function retryLoad(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const rates = all.filter(({ unit }) => unit === 'per-second');
  const [bad, ...shares] = all.filter(({ unit }) => unit === 'percent');
  const tries = /\b(\d+) (?:more )?(?:retr(?:ie|y)s?|retry attempts?)\b|\bretr(?:y|ies|ied|ying)\b[^.;,]{0,20}?\b(\d+) ?(?:x\b|times)|\b(once|twice)\b/.exec(text);
  if (rates.length !== 1 || !bad || shares.length > 0 || bad.value > 100 || !tries || !/\bretr/.test(text) || /\bbudget\b|\bjitter\b|\blayers?\b/.test(text)) return undefined;
  if (all.some(({ unit, value }) => unit === 'seconds' && value > 0) || !/^\s*(?:of (?:the |all )?\w+ )?(?:are |is )?(?:fail\w*|errors?|time ?outs?|tim(?:e|ing) out|broken|5xx)\b/.test(text.slice(bad.end, bad.end + 34)) && !/\b(?:fail\w*|errors?|error rate|failure rate)(?: (?:rate|is|of|at|with|rises to|goes to))*\s*$/.test(text.slice(Math.max(0, bad.at - 26), bad.at))) return undefined;
  const many = tries[3] === 'once' ? 1 : tries[3] === 'twice' ? 2 : Number(tries[1] ?? tries[2]);
  if (!(many >= 1 && many <= 10) || !/\b(?:how (?:many|much)|what|load|rate|arriv\w*|get|gets|see|sees|total|traffic)\b/.test(text)) return undefined;
  const share = bad.value / 100;
  const parts = Array.from({ length: many + 1 }, (_, index) => share ** index);
  const sum = parts.reduce((whole, part) => whole + part, 0);
  return `${short(rates[0]!.value)} × (${parts.map((part) => short(part)).join(' + ')}) = **${short(rates[0]!.value * sum)} a second**, ${short((sum - 1) * 100)} % more, if ${short(bad.value)} % of every round fail. When all of them fail it is ${short(many + 1)} times as much: ${short(rates[0]!.value * (many + 1))} a second, which is how a small trouble becomes a retry storm. A retry budget of 10 % stops it at ${short(rates[0]!.value * 1.1)}.`;
}

const periods = String.raw`(day|week|month|quarter|year)`;

/** When load that grows by a share has reached what is there. */
export function untilFull(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const growth = all.find(({ unit, end }) => unit === 'percent' && new RegExp(String.raw`^\s*(?:more )?(?:growth )?(?:per|a|every|each|\/) ?${periods}\b|^\s*(?:monthly|weekly|yearly|mom|yoy)\b`).test(text.slice(end, end + 24)));
  const doubling = /\bdoubl\w+ (?:every|each|per|a) (?:(\d+) )?(day|week|month|quarter|year)s?\b/.exec(text);
  const levels = all.filter(({ unit, value }) => (unit === 'per-second' || unit === 'bytes' || unit === 'percent') && value > 0).filter((each) => each !== growth);
  const kind = levels[0]?.unit;
  const full = levels.length < 2 ? undefined : beside({ text, all: levels }, kind ?? 'count', /\b(?:capacity|limit\w*|max\w*|at most|up to|until|full(?: at)?|bears?|handles?|manages?|can (?:take|do|carry|handle)|holds?|room for|ceiling|wall)(?: (?:is|of|at|are|up|to|it|about|around|we|reach|hit|the))*\s*$/, 40);
  const now = levels.find((each) => each !== full);
  // "We are at 40 % of capacity".
  const ofAll = levels.length === 1 && now?.unit === 'percent' && now.value < 100 && /\b(?:of (?:our |the |its )?(?:capacity|limit|max\w*)|full|used|busy|utili[sz]\w*|cpu)\b/.test(text);
  const end = ofAll ? { value: 100, unit: 'percent' as const } : full;
  if ((!growth && !doubling) || (levels.length !== 2 && !ofAll) || !end || !now || now.unit !== end.unit || end.value <= now.value || !/\b(?:when|how (?:long|many|soon)|until)\b/.test(text)) return undefined;
  const period = growth ? new RegExp(periods).exec(text.slice(growth.end, growth.end + 24))?.[1] ?? { monthly: 'month', mom: 'month', weekly: 'week', yearly: 'year', yoy: 'year' }[/\b(monthly|mom|weekly|yearly|yoy)\b/.exec(text)?.[1] as 'mom'] : doubling![2]!;
  const factor = growth ? 1 + growth.value / 100 : 2 ** (1 / Number(doubling![1] ?? 1));
  const steps = Math.log(end.value / now.value) / Math.log(factor);
  if (!period || !Number.isFinite(steps) || steps > 1000) return undefined;
  return `${short(end.value / now.value)} times as much fits: ln(${short(end.value / now.value)}) / ln(${short(factor)}) = **${short(steps)} ${period}s** until it is full. For reserve it must be larger earlier: 70 % of the room is reached after ${short(Math.max(0, Math.log((end.value * 0.7) / now.value) / Math.log(factor)))} ${period}s.`;
}

/** Load that rises while new machines start, against the room there is. */
export function scaleRace(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const start = beside(numbers, 'seconds', /\b(?:pods?|instances?|servers?|nodes?|machines?|containers?|autoscal\w+|scal\w+|start\w*|boot\w*|warm\w*|come up)\b[^.;,]{0,24}\b(?:need|needs|take|takes|after|in|within|start\w*|is|of|about|up)\s*$/, 60);
  const rates = all.filter(({ unit }) => unit === 'per-second');
  // "By 10 a second every second" is how fast it rises.
  const rises = rates.find(({ at, end }) => /\b(?:grow\w*|ris\w*|climb\w*|increas\w*|goes up|ramps?)\b[^.;,]{0,24}$/.test(text.slice(Math.max(0, at - 44), at)) && /^\s*(?:every|each|per|a) ?(?:second|minute)\b/.test(text.slice(end, end + 14)));
  const room = rates.find((each) => each !== rises && (/^\s*(?:of )?(?:headroom|spare|room|free|left|reserve)\b/.test(text.slice(each.end, each.end + 18)) || /\b(?:headroom|spare|room|reserve|left)(?: (?:is|of|for|capacity))*\s*$/.test(text.slice(Math.max(0, each.at - 28), each.at))));
  if (!start || !rises || !room || rates.length !== 2) return undefined;
  const by = /^\s*(?:every|each|per|a) ?minute/.test(text.slice(rises.end, rises.end + 14)) ? rises.value / 60 : rises.value;
  const needed = by * start.value;
  return { text: `in ${time(start.value)} the load rises by ${short(by)} × ${short(start.value)} = **${short(needed)} a second**, and there is room for ${short(room.value)}: ${needed > room.value ? `it is full after ${short(room.value)} / ${short(by)} = **${time(room.value / by)}**, and until the new ones serve ${short(needed - room.value)} a second are too many. Keep that much more room, scale ahead of known peaks, or start in ${time(room.value / by)}` : `it holds, with ${short(room.value - needed)} a second over, if scaling is decided at once`}. The time until the autoscaler notices comes on top.`, holds: needed <= room.value };
}

/** One key, tenant or partition keeps its share, however many shards there are. */
export function hotShare(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [share, ...shares] = all.filter(({ unit }) => unit === 'percent');
  const [parts] = countsOf(numbers, /^(?:shard|partition|node|server|machine|broker)$/).filter(({ value }) => value > 1);
  if (!share || shares.length > 0 || !parts || !/\b(?:1|one|a single|single|biggest|largest|hot|top|our main) (?:\w+ )?(?:customer|tenant|key|user|client|seller|shop|celebrity|product|item|account|partition|device|account)\b/.test(text) || !/\b(?:writes?|traffic|load|requests|reads?|data|events|messages|rows|makes|has|gets|causes)\b/.test(text) || /\b(?:cpu|availab\w+|uptime|hits?|fails?|dies?)\b/.test(text)) return undefined;
  const even = 100 / parts.value;
  if (share.value <= even) return undefined;
  const more = countsOf(numbers, /^(?:|more|shard|partition|node)$/).find(({ value, at }) => at !== parts.at && value > 1) ?? beside({ ...numbers, all: all.filter((each) => each !== parts) }, 'count', /\b(?:add\w*|to)\s*$/);
  const asks = /\b(?:does|will|would|do|can|is)\b[^.?]*\b(?:help\w*|solve\w*|enough|fix\w*|better|work\w*)\b/.test(text) ? 'No. ' : '';
  const to = more ? (/\bto \d+\b/.test(text) ? more.value : parts.value + more.value) : undefined;
  return `${asks}One key lives on one shard: that one does at least **${short(share.value)} %** of all, ${short(share.value / even)} times the even share of ${short(even)} %${to && to > parts.value ? `, and with ${plural(to, 'shard')} it still does ${short(share.value)} % (${short(share.value / (100 / to))} times ${short(100 / to)} %)` : ''}. All of them together can only do 1 / ${short(share.value / 100)} = ${short(100 / share.value)} times what one can. Split the hot key itself (a bucket number or a second column in the key), or give it a shard of its own.`;
}

/** Consumers of a group that have no partition left. */
export function idleConsumers(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const [parts] = countsOf(numbers, /^partition$/);
  const [many] = countsOf(numbers, /^(?:consumer|worker|pod|instance|reader|member|process|replica|thread)e?$/);
  if (!parts || !many || parts.value < 1 || all.some(({ unit }) => unit !== 'count') || all.some(({ at, value }) => at !== parts.at && at !== many.at && value > 1) || !/\b(?:idle|busy|work\w*|do nothing|help\w*|enough|parallel|get|use\w*|faster|group|sense|too many|bored|sleep\w*)\b/.test(text)) return undefined;
  const idle = many.value - parts.value;
  return { text: idle > 0 ? `a partition belongs to one consumer of a group, so ${short(parts.value)} of the ${short(many.value)} ${parts.value === 1 ? 'works' : 'work'} and **${short(idle)} ${idle === 1 ? 'stays' : 'stay'} idle** (as a reserve if one dies). For more parallel work it takes more partitions.` : `a partition belongs to one consumer of a group: ${short(many.value)} share ${short(parts.value)} partitions, ${parts.value % many.value === 0 ? `**${short(parts.value / many.value)} each**` : `**${short(Math.floor(parts.value / many.value))} or ${short(Math.ceil(parts.value / many.value))} each**, so some have more to do than others`}, and ${short(parts.value - many.value)} more consumers would still find work.`, holds: idle <= 0 };
}

/** How available a part is that fails every so often and takes so long to come back. */
export function repaired(numbers: Numbers): Worked {
  const { text, all } = numbers;
  const spans = all.filter(({ unit }) => unit === 'seconds');
  const between = beside(numbers, 'seconds', /\b(?:mtbf|mean time between failures|fails?(?: once)?(?: \w+)? every|breaks?(?: \w+)? every|crash\w*(?: \w+)? every|every)(?: (?:is|of|about))*[:= ]*$/);
  const back = beside({ text, all: all.filter((each) => each !== between) }, 'seconds', /\b(?:mttr|mean time to (?:repair|recover\w*)|repair\w*|recover\w*|back|restart\w*|fail-?over|fix\w*|restor\w*|takes?|needs?|down for)(?: (?:is|of|takes?|needs?|after|in|about|it|to|within|up))*[:= ]*$|^\s*(?:to (?:repair|recover|restart|come back|fix)|mttr|repair)/, 40);
  if (spans.length !== 2 || !between || !back || back.value >= between.value || !/\b(?:availab\w+|uptime|nines)\b/.test(text)) return undefined;
  const up = between.value / (between.value + back.value);
  return `Availability = time between failures / (that + time to repair): ${time(between.value)} / (${time(between.value)} + ${time(back.value)}) = **${percent(up)}**, ${time((1 - up) * 2_592_000, 2)} of downtime a month. Halving the repair time brings as much as failing half as often.`;
}
