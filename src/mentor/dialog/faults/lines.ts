// The lines in a turn, without the words around them: most learners write their question before, behind or beneath what they paste,
// or as a comment at its end.

/** The pasted lines of a turn, as written; undefined where it has none. */
export function linesIn(text: string): string | undefined {
  const fenced = /^[ \t]*(`{3,}|~{3,})[^\n]*\n([\s\S]*?)(?:\n[ \t]*\1|$)/m.exec(text)?.[2];
  if (fenced?.trim()) return fenced.replace(/\s+$/, '');
  const all = text.replace(/\r/g, '').split('\n');
  const lines = all.map(withoutQuestion);
  const [first, last] = [lines.findIndex((line) => line !== undefined), lines.findLastIndex((line) => line !== undefined)];
  if (first < 0) {
    const marked = /`([^`\n]{6,})`/.exec(text)?.[1];
    return marked;
  }
  // What stands between two lines of code is code as it stands, unless it reads as a sentence.
  const kept = all.slice(first, last + 1).map((line, at) => (at > 0 && first + at < last && !isSentence.test(line) ? line : lines[first + at] ?? ''));
  const depth = Math.min(...kept.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)![0].length));
  return kept.map((line) => line.slice(depth)).join('\n').trimEnd();
}

/** What is said beside the lines. */
export function withoutLines(text: string): string {
  const code = linesIn(text);
  if (code === undefined) return text;
  return code.split('\n').reduce((rest, line) => (line.trim() === '' ? rest : rest.replace(line.trim(), ' ')), text.replace(/^[ \t]*(?:`{3,}|~{3,}).*$/gm, ' ')).trim();
}

/** A line without what is said beside it; undefined where nothing of it is code. */
function withoutQuestion(line: string): string | undefined {
  if (line.trim() === '') return undefined;
  if (isInBlock.test(line)) return line;
  const own = withoutLead(withoutTail(line)).replace(/\s+(?:\/\/|#|--|<-+|←)\s+[^\n]*$/, (comment) => (isSaid(comment.replace(/^\W+/, '')) ? '' : comment)).replace(/^`+|`+$/g, '');
  return isCodeLine(own) ? own : undefined;
}

/** A comment of several words is said to us where it asks, or speaks of what happened. */
const isSaid = (comment: string): boolean => (comment.split(/\s+/).length >= 3 || /\?\s*$/.test(comment)) && !/[;{}]\s*$/.test(comment);

/** "Fix this: …" and "we have …:" stand before the code, and "if key not in cache: …" is code. */
function withoutLead(line: string): string {
  if (opensBlock.test(line)) return line;
  const lead = /^\s*[A-Z]?[a-z][^={}();"'`]*\?\s+(?=\S)/.exec(line)?.[0] ?? /^\s*(?:[A-Za-z'’,]+\s+){1,9}[A-Za-z'’]+\s*[:–—-]+\s+(?=\S)|^\s*(?:fix|help|review|check|repair|improve|this|pls|please|better|question)\s*:\s+/i.exec(line)?.[0] ?? /^\s*(?:is|can|why does|what about|how about|what does|does|fix|i have|we have|we use|i use|what is wrong with|what's wrong with|repair|here is|here's)\s+(?:(?:this|that|the|my|our)\s+)?(?=[\w.]*[({[=.]|`)/i.exec(line)?.[0] ?? /^\s*(?:[A-Za-z'’,]+\s+){2,9}?[A-Za-z'’]+[?!.]\s+(?=\S*[({[=:.@]|(?:const|let|var|await|for|select|update|kubectl|docker|curl)\b)/i.exec(line)?.[0];
  return lead === undefined || !isCodeLine(line.slice(lead.length)) ? line : line.slice(lead.length);
}

const isInBlock = /^[ \t]{2,}(?:return|raise|throw|yield|await|pass|break|continue|const|let|var)\b/;

/** What stands inside of a block, or begins one. */
const opensBlock = /^(?:[ \t]{2,}|\s*(?:if|elif|else|for|while|with|def|class|try|except|finally|case|match|return)\b.*:)/;

/** What follows the last closed statement of a line and reads as a sentence. */
function withoutTail(line: string): string {
  for (const { index } of line.matchAll(/[)}\];"'`]|(?<=[=:]\s?\S{1,40})(?=\s)|(?<=\w)(?=\s+[–—-]+\s)/g)) {
    const end = index + (/[)}\];"'`]/.test(line[index]!) ? 1 : 0);
    const rest = line.slice(end);
    if (isClosed(line.slice(0, end)) && tail.test(rest) && !/^\s*(?:\/\/|#|--\s)/.test(rest)) return line.slice(0, end);
  }
  return line;
}

/** Three words in a row, the first two with no code in them; a question of one or two words. */
const tail = /^\s*(?:[,.:–—-]+\s*)?(?:(?!(?:and|or|as|in|if|for|from|where|order|limit|then|else|values|set|group|on|protocol|true|false|do|done|end|begin|commit|select|update|insert|delete|return|await|const|let|var|new|throw|with|except|catch|finally|over|using|type)\b)[a-z'’]+[,.]?\s+(?:[a-z'’]+|\d+[a-z%]*)[,.!?]*(?:\s+[\w'’]+[,.!?]*(?:\s|$)|\s*[?!.]*\s*$)|(?:and|but|so|then|because)\s+[a-z'’]+\s+[\w'’]+(?:\s+[\w'’]+)+|(?:for|in|on|with)\s+(?:an?|the|our|my|this)\s+(?!in\b)\w+\s+\w+|\d[\d,.]*k?\s+[a-z'’]+\s+[a-z'’]+|(?:fits?|ok(?:ay)?|better|right|safe|good|why|fix|repair|rewrite|correct|thoughts|wrong|comments|opinions?|problem)[\s?!.]*$)/i;

function isClosed(code: string): boolean {
  const count = (mark: RegExp): number => code.match(mark)?.length ?? 0;
  return count(/[([{]/g) <= count(/[)\]}]/g) && [/"/g, /`/g].every((mark) => count(mark) % 2 === 0) && count(/(?<!\w)'|'(?!\w)/g) % 2 === 0;
}

const isSentence = /^\s*(?!from [\w.]+ import\b|import \w)[A-Z]?[a-z'’]+(?:,? [a-z'’]+){3,}[^={}();:]*$/;

/** Marks that stand in code and configuration, and in no sentence. */
const isCodeLine = (line: string): boolean => !isSentence.test(line)
  && /[;{}]\s*$|[{([]\s*$|^\s*[)}\]]|\w\(|=>|:=|[^=!<>]=[^=]|^\s*(?:- )?["']?[\w./@-]+["']?\s*:(?:\s+\S+){0,3}\s*$|^\s*(?:- )?["']?[\w./-]+["']?:\s*[[{"'|>]|^\s*-\s+\S+\s*$|^\s*(?:FROM|RUN|COPY|ADD|CMD|ENV|ARG|USER|EXPOSE|ENTRYPOINT|WORKDIR)\s+\S|^\s*(?:select|insert|update|delete|alter|create|grant|set|begin|commit|drop)\s+[\w*]+.*|^\s*(?:sudo )?(?:curl|kubectl|docker|helm|psql|openssl|ssh|scp|rsync|pg_dump|mysqldump|redis-cli|aws|npm|pip3?|git|chmod|terraform|wget|nc|etcdctl|export)\s+\S|^\s*(?:try|else|except|finally|do|while|if|for|def|class|async|with|return|raise|throw|break|continue|pass)\b.{0,60}[:{]?\s*$|^\s*@\w+|^\s*(?:import [\w.]+(?: as \w+)?$|from [\w.]+ import |import (?:[\w{*].* from |\()|from [\w.]+ import |package [\w.]+;?\s*$|using [\w.]+;|use [\w:]+.*;|set -\w)|^\s*[\w-]+:\s+\S|^HTTP\/\d|^\s*\w[\w.-]*=\S/i.test(line);

/** The language of lines, as a fence of Markdown names it; '' where they do not tell. */
export const fenceOf = (code: string): string => fences.find(([sign]) => sign.test(code))?.[1] ?? '';

const fences: readonly (readonly [RegExp, string])[] = [
  [/^(?:Set-Cookie|HTTP\/|Retry-After|Access-Control)/m, 'http'],
  [/^(?:FROM|COPY|ENV|RUN|CMD) \S/m, 'dockerfile'],
  [/^\s*(?:kubectl|curl|docker|helm|aws|set -e|npm|psql|openssl|ssh|wget|redis-cli) |\$\(\w/m, 'sh'],
  [/^\s*(?:upstream \S+|server|location \S+) \{|\bproxy_pass\b|^\s*(?:ssl|proxy|client)_\w+ /m, 'nginx'],
  [/^(?:-- .*\n)*\s*(?:BEGIN;|(?:SELECT|INSERT|UPDATE|DELETE|ALTER|CREATE|GRANT|SET) )/i, 'sql'],
  [/\.await\b|\blet mut\b|\bfn \w|::\w+\(/, 'rust'],
  [/\bstatic readonly\b|\bvar \w+ = (?:await|new)\b|\basync Task\b|\busing var\b/, 'csharp'],
  [/\b(?:public|private|final) \w|@[A-Z]\w+|\bMono\b|^\s*[A-Z]\w*(?:<.*>)? \w+ = |\bint \w+ =|\.stream\(\)/m, 'java'],
  [/:=|\bfunc \w*\(|\bhttp\.Client\{|\btime\.Second\b/, 'go'],
  [/^\s*(?:async )?(?:def|for|while|if|try|with|import|except)\b.*:\s*$|\bNone\b|\bTrue\b|\b(?:requests|cursor|cur|hashlib|os|asyncio|uuid|subprocess|secrets|random)\.\w+\(|\bAES\.new|PasswordHasher\(\)/m, 'python'],
  [/=>|\b(?:const|let|await|async|new|function)\s\w|===|\bsetTimeout\(|\bprocess\.\w|\b(?:app|router|express)\.\w+\(|\breq\.|;\s*$/, 'ts'],
  [/^\s*(?:resource|module|provider|variable) "|^\s*\w+\s*=\s*\[?"|\{ ?\w+ = /m, 'hcl'],
  [/^\s*[{[]\s*"|^\s*"\w+"\s*:/, 'json'],
  [/^\s*(?:- )?[\w.-]+:(?:\s|$)/m, 'yaml'],
  [/^[\w.-]+=\S*$/m, 'properties'],
];
