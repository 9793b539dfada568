// Words that learners use for one another: where questions are compared, a box is a server and to die is to fail. Only here; in
// the text of a lesson the difference may matter.
import { stem } from './understand/words';

const groups = [
  'server machine box host instance node vm computer', 'fail die crash break down dead fall outage stop collapse kill', 'slow sluggish lag delay latency crawl', 'fast quick speed', 'message event',
  'user customer client visitor people person', 'big large huge size', 'small tiny little', 'choose pick select decide prefer', 'keep store hold save retain', 'remove delete drop erase discard',
  'request call', 'often frequent frequency', 'number count many', 'error failure fault exception', 'increase grow rise climb', 'decrease shrink reduce lower cut', 'begin start', 'end finish',
  'app application program service microservice', 'db database', 'password credential secret', 'attacker hacker intruder thief', 'datacenter center site region', 'notice detect spot see find', 'limit cap bound maximum max',
  'cost price expensive pay money', 'wrong bad incorrect', 'test check verify try', 'repeat again twice duplicate double', 'copy replica', 'wait hang block stuck', 'danger risk dangerous risky', 'share common shared', 'write update change modify',
  'machine computer', 'load traffic demand', 'rule policy', 'deploy release rollout ship', 'order sequence', 'goal target aim', 'lock mutex', 'split divide partition shard', 'join combine merge', 'log record', 'alert alarm page', 'old stale outdated',
  'right correct proper', 'need require necessary', 'reason cause', 'forget miss lose', 'spare backup standby', 'team colleague developer', 'full exhausted saturated', 'pause break', 'return come back', 'rotate renew replace', 'open expose public internet',
];

const heads = new Map<string, string>();
for (const group of groups) {
  const [head, ...others] = group.split(' ').map(stem);
  for (const other of others) if (!heads.has(other)) heads.set(other, heads.get(head!) ?? head!);
}

/** One stem for all words of a group; any other stem as it is. */
export const headOf = (each: string): string => heads.get(each) ?? each;
