// Whether code runs only because somebody asked for less safety, or only outside of production: `if insecure { … }`. The picture of
// a program has no conditions, so they are read from the text, by its indentation.
import type { SourceFile } from './source-file';

const asking = /insecure|unsafe|unverified|skip|verif|valid|self[-_ ]?signed|trust|ignore|strict|reject|production|development|node_env|\bdev\b|debug|\btest|local|check/i;
const furthest = 40;
// A name that says it: whoever uses it chose so.
const named = /\b\w*(insecure|unsafe|unverified|no_?verify|skip_?verify|self_?signed)\w*\s*(:?=[^=]|:\s|\()/i;

/** True if a condition around the offset asks for it, or for what other words name. Looks no further than 40 lines up. */
export function isAsked({ text }: SourceFile, offset: number, words: RegExp = asking): boolean {
  const lines = text.slice(Math.max(0, offset - 8000), offset).split('\n');
  // The option itself says what it is called, not why it is there.
  const own = (lines.pop() ?? '').replace(/[\w'"]+\s*[:=]\s*$/, '');
  // `if (insecure) options.x = …`, `insecure ? a : b`, `insecure && …`.
  if ((isCondition(own) && words.test(own)) || isNamed(own)) return true;
  let indent = widthOf(own);
  let otherwise = false;
  // `allowSelfSigned` above `? {`, or above `: {`: the condition stands on a line of its own.
  let chosen = /^\s*[?:]\s/.test(own);
  let below = '';
  for (const line of lines.reverse().slice(0, furthest)) {
    if (line.trim() === '') continue;
    const width = widthOf(line);
    // `if !skipVerify { return … }` above: what follows is for those who asked.
    if (width === indent && /^\s*if\b/.test(line) && words.test(line) && /^\s*(?:return|continue|throw|raise)\b/.test(below)) return true;
    below = line;
    // The `if` of an `else` stands as far out as the `else` itself.
    if (otherwise && width === indent && /^\s*(\}\s*)?(if|elif|else if|switch|case)\b/.test(line)) {
      if (words.test(line)) return true;
      otherwise = /\belse if\b|\belif\b/.test(line);
      continue;
    }
    if (width >= indent) continue;
    // A brace on a line of its own stands below the condition that it belongs to.
    if (/^\s*\{\s*$/.test(line)) {
      indent = width + 1;
      continue;
    }
    indent = width;
    if (chosen && words.test(line)) return true;
    chosen = /^\s*[?:]\s/.test(line);
    otherwise = /^\s*\}?\s*else\b/.test(line);
    if ((isCondition(line) && words.test(line)) || isNamed(line)) return true;
    if (/^\s*(export\s+)?(default\s+)?(async\s+)?(def|func|function|class|public|private|fn|static)\b/.test(line)) return false;
  }
  return false;
}

const isCondition = (line: string): boolean => /\b(if|elif|unless|case|when|switch)\b|[^?]\?[^?.:]|&&|\bor\b|\band\b/.test(line);

// Not the option itself (`InsecureSkipVerify: true`), nor the call that makes an object without checks.
function isNamed(line: string): boolean {
  return named.test(line.replace(/\b(InsecureSkipVerify|_create_unverified_context|insecureSkipVerify|tlsInsecure|tls_insecure_set)\b/g, ''));
}

function widthOf(line: string): number {
  const lead = /^[ \t]*/.exec(line)![0];
  return lead.length;
}
