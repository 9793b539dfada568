// What the benchmark measures of the mentor: from nothing to the first answer, an answer once it is loaded, and memory. The
// turns are the five seed conversations, each with its history.
import { createMentor, type LessonSource } from '../../src/mentor/mentor';
import { seeds } from '../transcripts/seeds';

/** `collect` makes memory figures mean what is kept. */
export async function benchDialog(lessons: readonly LessonSource[], collect: () => void): Promise<void> {
  collect();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const mentor = await createMentor({ lessons, progress: { load: async () => undefined, save: async () => {}, setAside: async () => {} }, now: () => new Date() });
  const loaded = performance.now() - start;
  await mentor.ask([], 'What is a timeout?');
  const first = performance.now() - start;

  const times: number[] = [];
  for (let round = 0; round < 4; round++) {
    for (const turns of seeds) {
      const history: string[] = [];
      for (const { says } of turns) {
        const asked = performance.now();
        await mentor.ask([...history], says);
        times.push(performance.now() - asked);
        history.push(says);
      }
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.min(times.length - 1, Math.floor(times.length * share))]!.toFixed(1);
  collect();
  console.log(`dialog: ${lessons.length} lessons loaded in ${loaded.toFixed(0)} ms, first answer after ${first.toFixed(0)} ms; ${times.length} turns: median ${at(0.5)} ms, 95th percentile ${at(0.95)} ms (limit 30)`);
  console.log(`memory of the dialog: ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(0)} MB (limit 30)`);
}
