// Pages for the panel's tests, made by the real mentor from a small lesson and a finding that mean harm.
import { createMentor, type Mentor } from '../../src/mentor/mentor';
import type { Finding } from '../../src/model';
import type { PanelStrings, ToPanel } from '../../src/protocol/panel';

export const strings: PanelStrings = {
  skipToLesson: 'Skip to the lesson', skipToLessons: 'Skip to the lessons', allLessons: 'All lessons', back: 'Back', contents: 'Sections',
  sectionOf: 'Section {0} of {1}', sectionsRead: '{0} of {1} read', sectionIsRead: 'read', previous: 'Previous', next: 'Next', markRead: 'Mark as read',
  lessonIsRead: 'This lesson is read.', before: 'Good to know before:', related: 'Related lessons:', planned: '(still to come: {0})',
  fixesHere: 'Quick fixes on this line', fixAt: '{0}, at {1}', copy: 'Copy', copyCode: 'Copy this code', lessons: 'Lessons', searchLabel: 'Search the lessons',
  oneHit: '1 section found', manyHits: '{0} sections found', noHits: 'Nothing found for “{0}”.', opened: '{0}: {1}', started: 'Sections read: {0}',
  conversation: 'Conversation', you: 'You', mentor: 'Mentor', askLabel: 'Ask the mentor', askHint: 'Enter sends, Shift+Enter begins a new line', send: 'Send',
  tooLong: 'This question has {0} KB; at most {1} KB can be sent.', thinking: 'The mentor is thinking …', answered: 'The mentor says: {0}', fromLessons: 'From the lessons:',
  askNext: 'Ask next', olderTurns: 'Show earlier questions ({0})', wholeQuestion: '{0} …', exportConversation: 'Export as Markdown', clearConversation: 'Clear',
  quizOn: 'Quiz: {0}',
  skipToQuestion: 'Skip to the question',
  claimLead: 'True or false? A claim:',
  choiceLead: 'Which one is right?',
  openLead: 'Answer for yourself first, in a sentence.',
  ownAnswer: 'Your answer (for you alone; it is not kept)',
  showAnswer: 'Show the answer',
  rightChoice: '✓ {0} (right)',
  wrongChoice: '✗ {0} (your choice)',
  answerRight: 'Right.',
  answerWrong: 'Not yet.',
  gradeAsk: 'Hold your answer against it. Was it right?',
  gradeRight: 'I was right',
  gradeWrong: 'Not yet',
  nextQuestion: 'Next question',
  readLesson: 'Read the lesson',
  teamLesson: 'your team\'s',
};

const timeouts = `---
id: timeouts
title: Timeouts
pillar: fault-tolerance
prerequisites: [partial-failure]
related: [retries-and-backoff, retry-storm]
rules: [missing-timeout]
aliases: [deadline]
sources:
  - title: A book about reliability
    url: https://sre.google/
---

## In one sentence

A timeout is the longest a caller is willing to wait. <img src=x onerror="window.harmed = true"> <script>window.harmed = true</script>

## How it works

A call that hangs holds what it was given: a thread, a connection, memory. See [retries](lesson:retries-and-backoff#best-practice), [what to do](#best-practice) and [a page](https://sre.google/).

| Setting | Where | What it limits |
|---|---:|---|
| connect timeout | client | the time until the connection stands, which says nothing about the answer |
| request timeout | call | the whole exchange |

### Why the default hurts

Many libraries wait for ever.

## In your code

\`\`\`ts bad rule=missing-timeout
export async function stock(sku: string) {
  const response = await fetch(\`https://inventory.shop.internal/stock/\${sku}?with=everything-that-makes-this-line-long\`);
  return response.json(); // "</code></pre><script>window.harmed = true</script>"
}
\`\`\`

\`\`\`python good rule=missing-timeout
@cached(ttl=30)
def stock(sku: str) -> int:
    """Never waits longer than 2 s."""
    return requests.get(f"{BASE}/stock/{sku}", timeout=2).json()["left"]
\`\`\`

## Best practice

Give every remote call a deadline, shorter than the caller's own.

## Check yourself

### Which is longer?

The caller's.

## Sources

A book.
`;

const retries = `---
id: retries-and-backoff
title: Retries and backoff
pillar: fault-tolerance
---

## In one sentence

A retry repeats a call that failed.

## Best practice

Wait longer each time.
`;

/** Names, notes and fixes as a hostile repository would choose them. */
export const finding: Finding = {
  rule: 'missing-timeout', pillar: 'fault-tolerance', severity: 'warning', confidence: 'high',
  message: 'The call to <b onclick="window.harmed = true">inventory</b> has no deadline. Give it one: if `inventory` hangs, this handler hangs.',
  hint: 'no deadline', subject: '<img src=x onerror="window.harmed = true">fetch',
  file: 'src/"><script>window.harmed = true</script>.ts', range: { start: { line: 41, character: 8 }, end: { line: 41, character: 20 } },
  lesson: { lesson: 'timeouts', section: 'How it works' }, fingerprint: 'f1',
  evidence: [{ file: 'src/http.ts', range: { start: { line: 11, character: 0 }, end: { line: 11, character: 9 } }, note: 'client built without a timeout <i>here</i>' }],
  fixes: [
    { title: 'Add a deadline of 5 s <u>now</u>', edits: [] },
    { title: 'Use the shared client', edits: [] },
  ],
};

export async function mentorForTests(): Promise<Mentor> {
  return createMentor({
    lessons: [{ file: 'timeouts.md', text: timeouts }, { file: 'retries.md', text: retries }],
    progress: { load: async () => undefined, save: async () => undefined, setAside: async () => undefined },
    now: () => new Date('2026-01-02T03:04:05Z'),
  });
}

/** What the extension sends when "Why is this a problem?" was chosen on the finding. */
export async function showTimeouts(options: { readonly withFinding?: boolean; readonly takeFocus?: boolean; readonly canGoBack?: boolean; readonly id?: string; readonly section?: string } = {}): Promise<ToPanel> {
  const { withFinding = true, takeFocus = true, canGoBack = false, id = 'opening-1', section } = options;
  const page = (await mentorForTests()).page('timeouts', { ...(withFinding ? { finding } : {}), ...(section === undefined ? {} : { section }) })!;
  return {
    type: 'show', takeFocus, state: { lesson: 'timeouts' },
    view: { kind: 'lesson', id, page, fixes: withFinding ? finding.fixes.map(({ title }) => title) : [], canGoBack },
  };
}

export async function showHome(): Promise<ToPanel> {
  const mentor = await mentorForTests();
  await mentor.markRead('timeouts', 'how-it-works');
  return { type: 'show', takeFocus: true, state: {}, view: { kind: 'home', id: 'home-1', pillars: mentor.lessons(), notices: ['team/<b>broken</b>.md:3 The front matter has no end.'], query: '', canGoBack: true } };
}
