// Words that learners use for one another: where questions are compared, a box is a server and to die is to fail. Only here; in
// the text of a lesson the difference may matter.
import { meaningOf, stem, stemsOf } from './understand/words';

const groups = [
  'server machine box host instance node vm computer', 'fail die crash break down dead fall outage stop collapse kill', 'slow sluggish lag delay latency crawl', 'fast quick speed', 'message event',
  'user customer client visitor people person', 'big large huge size long longer', 'small tiny little', 'choose pick select decide prefer', 'keep store hold save retain', 'remove delete drop erase discard',
  'request call', 'often frequent frequency', 'number count many', 'error failure fault exception', 'increase grow rise climb', 'decrease shrink reduce lower cut', 'begin start', 'end finish',
  'app application program service microservice', 'db database', 'password credential secret', 'attacker hacker intruder thief', 'datacenter center site region', 'notice detect spot see find', 'limit cap bound maximum max throttle quota',
  'cost price expensive pay money', 'wrong bad incorrect', 'test check verify try probe', 'repeat again twice duplicate double', 'copy replica follower secondary', 'leader primary master', 'elect election vote', 'spike peak burst surge rush', 'permission right privilege', 'revoke invalidate', 'monitor observe watch measure metric', 'wait hang block stuck', 'danger risk dangerous risky', 'share common shared', 'write update change modify',
  'machine computer', 'load traffic demand', 'rule policy', 'deploy release rollout ship redeploy', 'order sequence', 'goal target aim', 'lock mutex', 'split divide partition shard', 'join combine merge', 'log record', 'alert alarm page', 'old stale outdated',
  'right correct proper', 'need require necessary', 'reason cause', 'forget miss lose', 'spare backup standby', 'team colleague developer', 'full exhausted saturated', 'pause break', 'return come back', 'rotate renew replace', 'open expose public internet', 'available availability survive uptime redundant reliable reliability', 'owner responsible commander', 'monolith single', 'multiple several many', 'serverless lambda',
  'protect safeguard defend', 'avoid prevent', 'setting configure configuration option parameter', 'useful benefit advantage purpose', 'drawback disadvantage downside', 'restore recover',
];

const heads = new Map<string, string>();
for (const group of groups) {
  const [head, ...others] = group.split(' ').map(stem);
  for (const other of others) if (!heads.has(other)) heads.set(other, heads.get(head!) ?? head!);
}

/** What people say in several small words, which tell nothing one by one. */
const idioms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:know|tell|sure|prove|find out|certain) (?:for sure )?(?:if|that|whether)\b/gi, 'test'],
  [/\b(?:is|are|does|do) (.{2,40}?) (?:really |actually )?works?\?/gi, '$1 test'],
  [/\bhow (?:many|much|big|large|small|long|fast|quickly|soon|high|low|short)\b/gi, 'amount'],
  [/\b(?:which|what) (?:\w+ )?(?:value|timeout|size|number|limit|ttl|interval|threshold|length|duration)\b/gi, 'amount'],
  [/\bhow (?:often|frequently)\b/gi, 'often'], [/\bpost-?mortems?\b/gi, 'postmortem'],
  [/\b(?:what (?:is|are) (.{2,40}?) (?:good )?for\b|what(?:'s| is) the (?:point|purpose|use|benefit) of|why (?:do|would|should) (?:i|we|you|anyone) (?:use|need|want|have|bother with))/gi, '$1 need'],
  [/\b(?:gets?|getting|got|is|becomes?) (?:worse|slower)\b/gi, 'slow'], [/\b(?:goes?|went|going|is|are) (?:down|offline|away|dark)\b/gi, 'fail'], [/\b(?:up and running|stays? up|keeps? running|highly available)\b/gi, 'survive'],
  [/\b(?:at the same time|simultaneous\w*|in parallel)\b/gi, 'concurrent'], [/\b(?:out of date|not up to date|too old)\b/gi, 'stale'], [/\b(?:used up|eaten up|runs? out|ran out|burn(?:t|ed)(?: through)?|all spent)\b/gi, 'exhausted'], [/\b(?:in charge|who owns)\b/gi, 'owner'],
];

/** A text with its idioms in single words. */
export const plainWords = (text: string): string => idioms.reduce((said, [says, words]) => said.replace(says, words), text);

/** One stem for all words of a group; any other stem as it is. */
export const headOf = (each: string): string => heads.get(each) ?? each;

/** The telling words of a text, one for each group. */
export const headsOf = (text: string): ReadonlySet<string> => new Set([...meaningOf(text)].filter((each) => !form.has(each)).map(headOf));

/** What requests are made of, whatever they are about. */
const form = new Set(stemsOf('question example scenario context entire whole simple simpler term called happen happens explain please tell situation thing understanding concept lesson important exactly actually basically mean means meaning stop prevent avoid solve fix handle really wrong first aspect role part side'));
