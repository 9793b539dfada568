// Answers that are made up after a failure and look like real ones: a zero, a default word, a permission, a page with status 200.
// Java and C#, whose functions say by their answers alone what happened.
import { contains, type Span } from '../../base/span';
import type { LanguageId, Value } from '../program';
import type { SourceFile } from './source-file';
import { textOf } from './source-file';

const languages: ReadonlySet<LanguageId> = new Set(['java', 'csharp']);

/** What a function gives after a failure, written down, where success gives what it was told: nobody can tell the one from the other. */
export function isPretended(file: SourceFile, fn: number, stretch: Span, value: Value): boolean {
  if (!languages.has(file.program.language) || !isMadeUp(file, value)) return false;
  const { exits, regions } = file.program;
  const given = exits.filter((exit) => exit.kind === 'return' && exit.fn === fn && exit.value !== undefined && !contains(stretch, exit.at) && (exit.region < 0 || regions[exit.region]!.kind !== 'catch'));
  return given.some(({ value: told }) => !isWritten(file, told!));
}

/** True for a success that is pretended in so many words: the failure of a question is answered with yes. */
export const isConsent = (value: Value | undefined): boolean => value?.kind === 'literal' && value.value === true;

function isMadeUp(file: SourceFile, value: Value): boolean {
  switch (value.kind) {
    case 'literal':
      if (typeof value.value === 'number') return value.value >= 0;
      return typeof value.value === 'boolean' || (typeof value.value === 'string' && /^[\w.-]{1,24}$/.test(value.value) && !telling.test(value.value));
    case 'member':
      return /^(?:ZERO|ONE|Zero|One|EMPTY|Empty)$/.test(value.name);
    case 'result':
      return isWell(file, value);
    default:
      return false;
  }
}

// A word that says itself that something is missing.
const telling = /err|fail|unknown|unavail|^n[/-]?a$|none|null|miss|down|offline|degrad|timeout|invalid|default|pending|retry/i;

const isWritten = (file: SourceFile, value: Value): boolean => value.kind === 'literal' || value.kind === 'list' || (value.kind === 'member' && isMadeUp(file, value));

/** `Results.Ok(new { Tax = 0 })`, `ResponseEntity.ok().build()`: it answers as after success, and says nothing of the failure. */
export function isWell(file: SourceFile, value: Value): boolean {
  if (!languages.has(file.program.language) || value.kind !== 'result') return false;
  const text = textOf(file, value.at);
  return /^(?:this\.)?(?:(?:Typed)?Results\.|ResponseEntity\.|Response\.)?(?:Ok|ok|Accepted|accepted|NoContent|noContent)\s*\(/.test(text) && !/err|fail|unavail|success|status|degrad|partial|stale|fallback|cached|message|\bex?\b|exception|warn/i.test(text);
}
