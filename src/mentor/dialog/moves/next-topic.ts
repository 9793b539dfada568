// "What next?": the lesson that builds on the present one and was not talked about, and two others.
import { topics } from '../../lessons';
import { sentenceOf } from '../lesson-parts';
import type { Ask, Build } from '../plan';
import { current, discussed } from '../state';

export const nextTopic: Build = (ask) => {
  const { knowledge, code } = ask;
  const topic = nowAt(ask);
  const [next, ...others] = candidates(ask, topic);
  if (next === undefined) return { pieces: [{ text: 'You have been through everything I have a lesson on. A quiz shows what has stayed: which topic shall it be?' }] };
  const lesson = knowledge.lessons.get(next)!;
  const why = topic === undefined ? 'everything else builds on it' : lesson.prerequisites.includes(topic) ? `it builds on ${knowledge.nameOf(topic)}` : `it is the next step beside ${knowledge.nameOf(topic)}`;
  const found = code.findings.filter((finding) => finding.lesson.lesson === next);
  return {
    pieces: [{ text: `Next lesson: **${lesson.title}**, because ${why}${found.length > 0 ? ` and your code has ${found.length === 1 ? 'a finding' : `${found.length} findings`} on it` : ''}.`, lesson: next }, ...sentenceOf(lesson)],
    topics: [next, ...others.slice(0, 2)],
    suggestions: [`Explain ${knowledge.nameOf(next)}`, ...others.slice(0, 2).map((id) => `Rather ${knowledge.nameOf(id)}`)],
    words: 120,
  };
};

/** The topic that is called by its name or said to be done with, or else the present one. What words only sound like is no place in the course. */
function nowAt({ knowledge, state, said }: Ask): string | undefined {
  if (state.turns.length === 0 && begins.test(said.core)) return undefined;
  const named = knowledge.called(said.core);
  return said.topics.find((topic) => named.includes(topic)) ?? (done.test(said.core) ? said.topics[0] : undefined) ?? current(state)[0];
}

/** Who knows nothing yet has no place in the course. */
const begins = /\b(?:know nothing|nothing so far|no (?:idea|clue|knowledge|background)|from (?:zero|scratch)|beginner|newbie|new (?:here|to (?:this|all|the field))|never (?:learned|learnt|studied)|where (?:do|should|can) i (?:start|begin)|first lesson)\b/i;

const done = /\b(?:finished|completed|done|through|read|learned|learnt|understood|after|bored (?:of|by|with)|enough of|check|know|got)\b/i;

function candidates({ knowledge, state }: Ask, topic: string | undefined): readonly string[] {
  const seen = new Set([...discussed(state), ...(topic === undefined ? [] : [topic])]);
  const order = topics.map((each) => each.id).filter((id) => knowledge.lessons.has(id) && !seen.has(id));
  if (topic === undefined) return ['distributed-system', 'scalability', 'fault-tolerance', 'security', ...order].filter((id, index, all) => order.includes(id) && all.indexOf(id) === index);
  const own = knowledge.lessons.get(topic);
  const before = new Set(own?.prerequisites);
  const builds = order.filter((id) => knowledge.lessons.get(id)!.prerequisites.includes(topic));
  const related = own?.related.filter((id) => order.includes(id)) ?? [];
  const pillar = topics.find((each) => each.id === topic)?.pillar;
  const close = order.filter((id) => knowledge.lessons.get(id)!.pillar === pillar);
  const all = [...related.filter((id) => builds.includes(id)), ...related, ...builds, ...close, ...order];
  // What comes before a lesson is no next step after it, unless nothing else is left.
  return [...new Set([...all.filter((id) => !before.has(id)), ...all])];
}
