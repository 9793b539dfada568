// What is lost with a copy that is old, and how long it takes to notice a failure, to move the data and to be back.
import { bytes, plural, short, time } from './formats';
import type { Worked } from './outcome';
import { beside, first, type Numbers, type Quantity } from './quantities';

/** What may be lost, and how long it takes until all is back, with the backups or the copy that are told. */
export function recovery(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const asksPoint = /\brpo\b|\brecovery point\b|\b(?:worst|maximum|max|most|how much)\b[^.?]{0,24}\b(?:data )?(?:loss|lost|lose|missing)\b/.test(text);
  const asksTime = /\brto\b|\brecovery time\b/.test(text);
  if (!asksPoint && !asksTime) return undefined;
  const goal = (name: string): Quantity | undefined => all.find(({ unit, at }) => unit === 'seconds' && new RegExp(`\\b(?:${name})(?: (?:objective|goal|target|is|are|of|at|must be|should be|has to be|under|below|within|a|an)|\\s?[:=<≤])*\\s*$`).test(text.slice(Math.max(0, at - 48), at)));
  const [pointGoal, timeGoal] = [goal('rpo|recovery point'), goal('rto|recovery time')];
  const isRestoring = (each: Quantity): boolean => /\b(?:restor\w+|recover(?:ing|s)?|rebuild\w*|fail-?over|failing over|promot\w+|switch-?over)\b(?: (?!and\b|every\b|then\b)[a-z]+){0,5}\s*$/.test(text.slice(Math.max(0, each.at - 48), each.at)) || /^\s*(?:for |is |are )?(?:to |the |a |an )*(?:restor\w+|recover\b)/.test(text.slice(each.end, each.end + 30));
  const spans = all.filter((each) => each.unit === 'seconds' && each !== pointGoal && each !== timeGoal);
  const restore = spans.find(isRestoring);
  const isShipped = /\b(?:wal|logs? shipping|ship\w* (?:the )?logs?|binlogs?|archiv\w+|pitr|point[- ]in[- ]time|incremental\w*|transaction logs?)\b/.test(text);
  const isStored = /\b(?:back(?:ed|ing)? ?(?:it )?ups?|backups?|snapshots?|snapshotted|dumps?)\b/.test(text);
  // Logs between the backups bring the loss down to their own interval: which one is which is not guessed.
  if (isShipped && isStored) return undefined;
  const isBackup = isStored || isShipped;
  const runs = isBackup ? spans.find((each) => each !== restore && /\b(?:backup|snapshot|dump)(?: (?:itself|job|run))?(?: every \d+ \w+)?(?: and| which| that)? (?:takes|runs|needs|lasts)(?: for)?(?: about| around)?\s*$|\b(?:nightly|every night|daily|hourly)\b[^.;?]{0,24}\b(?:takes|runs|needs|lasts)(?: for)?(?: about| around)?\s*$/.test(text.slice(Math.max(0, each.at - 48), each.at))) : undefined;
  const every = isBackup ? spans.find((each) => each !== restore && each !== runs && /\b(?:every|each)\s*$/.test(text.slice(Math.max(0, each.at - 12), each.at)))?.value ?? usualInterval(text) : undefined;
  const lag = spans.find((each) => each !== restore && each !== runs && (/\blag(?:s|ging)?(?: (?:is|of|by|about|up to))*\s*$/.test(text.slice(Math.max(0, each.at - 24), each.at)) || /^\s*(?:behind|lag|of lag)\b/.test(text.slice(each.end, each.end + 16))));
  const lines: string[] = [];
  // The run of the backup, noticing and deciding come on top: what is told may break a goal, never prove that it holds.
  const fits = (goalOf: Quantity | undefined, value: number): string => (goalOf === undefined ? '' : `, ${value >= goalOf.value ? `**more than the ${time(goalOf.value)}** that are wanted` : `within the ${time(goalOf.value)} that are wanted, if that fits as well`}`);
  if (asksPoint && lag) lines.push(`RPO where the copy takes over: its lag, **up to ${time(lag.value)}**${fits(pointGoal, lag.value)}`);
  if (asksPoint && every !== undefined) {
    const longest = every + (runs?.value ?? 0);
    lines.push(`RPO${lag ? ' from the backup' : ''}: all since the last ${isShipped ? 'log that was shipped' : 'good backup'}, **up to ${time(longest)}**${runs ? ` (${time(every)} + the ${time(runs.value)} that one runs)` : isShipped ? ', plus the time it is on its way' : ', plus the time that a backup runs'}${fits(pointGoal, longest)}`);
  }
  if (asksTime && restore) lines.push(`RTO: **${time(restore.value)} plus the time to notice, to decide and to check** what came back${fits(timeGoal, restore.value)}`);
  if (lines.length === 0) return undefined;
  if (asksTime && !restore) lines.push('RTO: how long does a restore take, measured?');
  if (asksPoint && every === undefined && !lag) lines.push('RPO: how often is a backup made?');
  const rate = first(numbers, 'per-second');
  const lost = every ?? lag?.value;
  const asksWhether = /\b(?:ok|okay|fine|enough|fits?|met|meets?|hold|holds|good|reach\w*|safe|possible|realistic|work|works|can we|do we|are we)\b/.test(text) && !/\b(?:what|which)\b/.test(text);
  return `${asksWhether && lines.some((line) => line.includes('**more than the ')) ? 'No. ' : ''}${lines.join('. ')}${rate && lost !== undefined ? `. At ${short(rate.value)} a second that is up to ${plural(Math.round(rate.value * lost), rate.of === '' ? 'write' : rate.of)}` : ''}.${every === undefined || isShipped || !asksPoint ? '' : ' If the newest backup cannot be read, it is one interval more.'}`.replace('?.', '?');
}

/** Seconds between backups that are said in a word. */
const usualInterval = (text: string): number | undefined => (/\b(?:nightly|daily|every (?:night|day)|(?:once|one|1) a day|each night)\b/.test(text) ? 86_400 : /\bhourly\b|\bevery hour\b/.test(text) ? 3600 : /\bweekly\b|\bevery week\b/.test(text) ? 604_800 : undefined);

/** What is lost with a copy that was behind. */
export function lostData(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const clock = /\b(?:backup|backed up|snapshot|dump)\w*\b[^.;]{0,24}?\bat (\d{1,2})(?::00)? ?(am|pm)?\b.*?\b(?:crash\w*|dies?|died|fails?|failed|burns?|gone|lost|broke\w*)\b[^.;]{0,24}?\bat (\d{1,2})(?::00)? ?(am|pm)?\b/.exec(text);
  if (clock) {
    const hour = (value: string, half: string | undefined): number => (half === 'pm' && Number(value) < 12 ? Number(value) + 12 : half === 'am' && Number(value) === 12 ? 0 : Number(value));
    const [from, to] = [hour(clock[1]!, clock[2]), hour(clock[3]!, clock[4])];
    if (from < 24 && to < 24 && from !== to) return `All since the last good backup: from ${from}:00 to ${to}:00 are **${short((to - from + 24) % 24)} hours**, and the time that the backup runs comes on top (it shows the state of its beginning). At worst, right before the next one, it is the whole interval; shipping the log brings it down to minutes.`;
  }
  if (!/\b(?:lags?|lagging|behind|backups?|snapshots?|dumps?|rpo|async\w*|lose|lost|loss)\b/.test(text)) return undefined;
  const rate = first(numbers, 'per-second');
  if (numbers.all.some(({ unit }) => unit === 'percent')) return undefined;
  const lag = beside(numbers, 'seconds', /\b(?:lags?(?: is| of| by)?|lagging|behind|every|each|rpo(?: is| of)?|delay(?: is| of)?|interval(?: is| of)?|after)\s*$|^\s*(?:behind|of lag|lag|old|ago|rpo)/) ?? (/\bnightly|daily|every (?:night|day)|once a day|a day\b/.test(text) ? { value: 86_400 } : /\bhourly|every hour\b/.test(text) ? { value: 3600 } : /\b(?:lags?|lagging|behind|async\w*)\b/.test(text) && numbers.all.filter(({ unit }) => unit === 'seconds').length === 1 ? first(numbers, 'seconds') : undefined);
  if (!rate || !lag || !/\b(?:lose|lost|loss|gone|dies|die|burns?|fails?|crash\w*|missing|rpo|backups?|snapshots?|risk\w*|danger\w*|at stake)\b/.test(text)) return undefined;
  return `${short(rate.value)} a second × ${time(lag.value)} = up to **${plural(Math.round(rate.value * lag.value), rate.of === '' ? 'write' : rate.of)}** that were confirmed and are not on the copy.`;
}

/** How long it takes until a failure is noticed. */
export function detection(numbers: Numbers): Worked {
  const { text } = numbers;
  if (!/\b(?:health ?checks?|probes?|heartbeats?|liveness|readiness|period|interval)\b/.test(text)) return undefined;
  const every = beside(numbers, 'seconds', /\b(?:every|each|interval(?: of| is|:)?|period(?:seconds)?(?: of| is|:)?|(?:checks?|probes?|heartbeats?)(?: of| is|:)?)\s*$|^\s*(?:interval|period|health ?checks?|heartbeats?|probes?)\b/);
  const misses = /\b(\d+) (?:\w+ )?(?:failures?|misses|missed|times|fails|failed)\b|failure ?threshold\D{0,6}(\d+)/.exec(text);
  const count = misses ? Number(misses[1] ?? misses[2]) : undefined;
  const limit = beside(numbers, 'seconds', /\btime ?out(?: of| is|:)?\s*$/);
  const goal = numbers.all.find((each) => each.unit === 'seconds' && each !== limit && each !== every && /\b(?:within|in|under|below|target\w*|at most|less than)(?: (?:of|is|at|only|just))*\s*$/.test(text.slice(Math.max(0, each.at - 20), each.at)) || numbers.all.some((other) => other !== each && other.unit === 'seconds' && other.at < each.at) && each.unit === 'seconds' && /^\s*(?:to (?:detect|notice|see|find)|detection|until)\b/.test(text.slice(each.end, each.end + 14)));
  if (numbers.all.filter((each) => each.unit === 'seconds' && each !== limit && each !== goal).length > 1) return undefined;
  if (!every || every === limit || count === undefined || count < 1 || count > 100) return undefined;
  const worst = (count + 1) * every.value + (limit?.value ?? 0);
  const sum = `${count} × ${time(every.value)} = **${time(count * every.value)}** until it is noticed, up to ${time(worst)} if it fails right after a good check${limit ? ' and the last one runs into its limit' : ''}.`;
  if (goal) return { text: `${sum} ${count * every.value >= goal.value ? `That alone is not within the ${time(goal.value)} that are wanted` : worst > goal.value ? `Of the ${time(goal.value)} that are wanted nothing is left in the worst case` : `That leaves ${time(goal.value - worst)} of the ${time(goal.value)} to switch over`}: for less, check more often or with fewer misses, at the price of false alarms.`, holds: worst < goal.value };
  return `${sum} Until then its share of the requests fails.`;
}

/** In how many days what grows has filled what is free. */
export function daysLeft(numbers: Numbers): string | undefined {
  const { text, all } = numbers;
  const sizes = all.filter(({ unit }) => unit === 'bytes');
  const spanOf = ({ end }: Quantity): string | undefined => /^\s?(?:\/ ?|per |an? |each |every )(hour|day|week|month)\b/.exec(text.slice(end, end + 14))?.[1];
  const grows = sizes.find((each) => spanOf(each) !== undefined);
  const free = sizes.find((each) => each !== grows && (/^\s?(?:is |are |still )*(?:free|left|remain\w*|available|unused)\b/.test(text.slice(each.end, each.end + 22)) || /\b(?:free|left|remaining|available)(?: (?:is|are|of|space))*\s*$/.test(text.slice(Math.max(0, each.at - 24), each.at))));
  if (sizes.length !== 2 || !grows || !free || !/\b(?:disk|volume|space|storage|db|database|log|logs|bucket|ssd)\b/.test(text)) return undefined;
  const day = { hour: 1 / 24, day: 1, week: 7, month: 30 }[spanOf(grows)!]!;
  const days = (free.value / grows.value) * day;
  return `${bytes(free.value)} / ${bytes(grows.value)} a ${spanOf(grows)!} = **${plural(Math.floor(days), 'day')}** at this pace. Set the alarm on days left, a few times as long as it takes you to get more room, and on a sudden rise.`;
}

/** How long data are on the way, and how much of them collects. */
export function transfer(numbers: Numbers): Worked {
  const text = moved(numbers);
  return text === undefined ? undefined : { text, topic: /\b(?:backups?|back(?:ed|ing)? up|restor\w*|dumps?|snapshots?)\b/.test(numbers.text) ? 'backups-and-restore' : /\b(?:logs?|log lines?|traces?|spans)\b/.test(numbers.text) ? 'observability' : 'capacity-planning' };
}

function moved(numbers: Numbers): string | undefined {
  const { text } = numbers;
  const [size, ...sizes] = numbers.all.filter(({ unit }) => unit === 'bytes');
  if (sizes.length > 0 || /\b(?:memory|ram|heap|cpus?|cores?)\b/.test(text)) return undefined;
  const line = first(numbers, 'bytes-per-second');
  const rate = first(numbers, 'per-second');
  const span = first(numbers, 'seconds');
  if (size && rate && /\b(?:a|per|each|every) day\b|\bdaily\b/.test(text) && !span && !/day$/.test(text.slice(rate.at, rate.end)) && /\bhow (?:much|many)\b/.test(text)) return `${short(rate.value)} a second × ${bytes(size.value)} × 86,400 s = **${bytes(rate.value * size.value * 86_400)} a day**, before compression and copies.`;
  if (size && line && /\b(?:over|line|link|how long|when|copy\w*|transfer\w*|mov\w+|migrat\w+|restor\w+|sync\w*|download\w*|upload\w*|backup\w*)\b/.test(text)) return `${bytes(size.value)} / ${bytes(line.value)} a second = **${time(size.value / line.value)}** at full speed; plan for twice that, since the line is rarely yours alone.`;
  const copies = /\b(\d+) (?:copies|replicas)\b|\breplication(?: factor)?(?: of| is|=)? ?(\d+)|\brf ?=? ?(\d+)|\b(?:kept|stored|replicated) (\d+) (?:times|x)\b/.exec(text)?.slice(1).find((found) => found !== undefined);
  if (size && rate && span && span.value >= 3600 && copies) return `${short(rate.value)} a second × ${bytes(size.value)} × ${time(span.value)} = ${bytes(rate.value * size.value * span.value)}, × ${copies} copies = **${bytes(rate.value * size.value * span.value * Number(copies))}**, before compression; leave a third of the disks free.`;
  if (size && rate && span && span.value >= 3600 && /\b(?:keep|retain|retention|store|disk|space|days?|log|hold)\b/.test(text)) return `${short(rate.value)} a second × ${bytes(size.value)} × ${time(span.value)} = **${bytes(rate.value * size.value * span.value)}** for one copy; three copies take three times that.`;
  if (size && rate && /\b(?:bandwidth|network|traffic|gbit|throughput|mbit)\b/.test(text)) return `${short(rate.value)} a second × ${bytes(size.value)} = **${bytes(rate.value * size.value)} a second**, ${short((rate.value * size.value * 8) / 1e6)} Mbit/s.`;
  if (size && span && /\b(?:bandwidth|network|speed|fast)\b/.test(text) && /\b(?:restor\w+|copy\w*|copied|transfer\w*|mov\w+|migrat\w+|sync\w*|download\w*|upload\w*|replicat\w+|backup\w*|bandwidth)\b/.test(text) && size.value > 1e9) return `${bytes(size.value)} / ${time(span.value)} = **${bytes(size.value / span.value)} a second**, ${short((size.value * 8) / span.value / 1e9)} Gbit/s, for the transfer alone.`;
  return undefined;
}
