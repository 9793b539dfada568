// Prints how well the rules do on the labelled corpus: what they find, what of it is right, and what they leave alone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreCorpus, type Score } from './corpus-score';

/** `wasm`: folder with the built WebAssembly files. */
export async function benchCorpus(wasm: string, folder = 'test/corpus'): Promise<void> {
  const scores = await scoreCorpus(folder, { readWasm: (name) => Promise.resolve(new Uint8Array(readFileSync(join(wasm, name)))) });
  const sum = (part: (score: Score) => readonly string[]): readonly string[] => scores.flatMap(part);
  console.log('labelled corpus: recall (everything shown), precision and silence (default preset), by rule');
  for (const score of [...scores, { rule: 'all rules', found: sum((s) => s.found), missed: sum((s) => s.missed), right: sum((s) => s.right), wrong: sum((s) => s.wrong), silent: sum((s) => s.silent), loud: sum((s) => s.loud) }]) {
    console.log(`  ${score.rule.padEnd(28)} recall ${share(score.found, score.missed)}   precision ${share(score.right, score.wrong)}   silence ${share(score.silent, score.loud)}`);
  }
  for (const { rule, missed, wrong, loud } of scores) {
    for (const [what, places] of [['missed', missed], ['not labelled as bad', wrong.filter((place) => !loud.includes(place))], ['only looks bad', loud]] as const) {
      for (const place of places) console.log(`    ${what}: ${rule} ${place}`);
    }
  }
}

function share(good: readonly string[], bad: readonly string[]): string {
  const all = good.length + bad.length;
  return (all === 0 ? '–' : `${Math.round((100 * good.length) / all)} % of ${all}`).padEnd(11);
}
