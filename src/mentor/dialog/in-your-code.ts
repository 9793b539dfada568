// The learner's own code in an answer: what the analyser found, with file and line, and never anything else. Where nothing was
// scanned the answer says how to have it scanned.
import type { Finding } from '../../model';
import type { Lesson } from '../lessons';
import { pieceOf, sectionOf } from './lesson-parts';
import type { Ask } from './plan';
import type { Piece } from './state';
import { countWords, sentences } from './text';

/** `src/client.ts:12`, the line counted from 1; marks of Markdown in names are kept as they are, in code. */
export const placeOf = ({ file, range }: Pick<Finding, 'file' | 'range'>): string => `\`${file.replaceAll('`', "'")}:${range.start.line + 1}\``;

/** A finding in one line. */
export const lineOf = (finding: Finding): string => `${placeOf(finding)} ${sentences(finding.message)[0] ?? finding.message}`;

const tied = '**In your code:** ';

/** Whether a piece is the line that `tie` makes. */
export const isTie = ({ text }: Piece): boolean => text.startsWith(tied);

/** One line for an explanation, where the code has something to say about it. */
export function tie({ code, topic, knowledge }: Pick<Ask, 'code' | 'topic' | 'knowledge'>): readonly Piece[] {
  const [first, ...more] = code.findings;
  if (!first || topic === undefined) return [];
  const rest = more.length > 0 ? ` (and ${more.length} more on ${knowledge.nameOf(topic)})` : '';
  return [{ text: `${tied}${lineOf(first)}${rest}` }];
}

/** The lesson's ❌ and ✅ code for a language the learner names, or the first. */
export function codeOf(lesson: Lesson, { said }: Pick<Ask, 'said'>, verdicts: readonly ('bad' | 'good')[] = ['bad', 'good'], rule?: string): readonly Piece[] {
  const section = sectionOf(lesson, 'in-your-code');
  if (!section) return [];
  const blocks = section.code.filter((block) => countWords(block.text) < 110 && (rule === undefined || block.rule === undefined || block.rule === rule));
  const language = languageOf(said.core);
  const proven = blocks.filter((block) => block.verdict !== undefined);
  const pool = proven.length > 0 ? proven : blocks;
  // Who writes Terraform is not helped by a Compose file.
  const chosen = language === undefined ? pool[0]?.language : pool.find((block) => block.language === language)?.language;
  const shown = pool.filter((block) => block.language === chosen && (block.verdict === undefined || verdicts.includes(block.verdict))).slice(0, verdicts.length);
  return shown.map((block) => ({ ...pieceOf(lesson, section, `${block.verdict === 'bad' ? '❌ What hurts:\n\n' : block.verdict === 'good' ? '✅ What helps:\n\n' : ''}\`\`\`${block.language}\n${block.text.trimEnd()}\n\`\`\``) }));
}

/** The language a text names, or else the one it is written in; undefined where it tells neither. */
export const languageOf = (text: string): string | undefined => (languages.find(({ named }) => named.test(text)) ?? languages.find(({ written }) => written.test(text)))?.id;

const languages: readonly { readonly id: string; readonly named: RegExp; readonly written: RegExp }[] = [
  { id: 'hcl', named: /\bterraform\b|\bhcl\b/i, written: /\.tf\b|\b(?:resource|module) "/ },
  { id: 'csharp', named: /\bc#|\bdotnet\b|\.net\b/i, written: /\.cs\b|\bnew HttpClient\b|\bTask<|\basync Task\b/ },
  { id: 'rust', named: /\brust\b|\bcargo\b/i, written: /\.rs\b|\bfn \w+\(|\blet mut\b|\.unwrap\(\)/ },
  { id: 'go', named: /\bgolang\b|\bin go\b|\bgo (?:code|service|server|client|program)\b/i, written: /\.go\b|:=|\bfunc \w*\(|\berr != nil\b|\bhttp\.(?:Get|Post|Client|NewRequest|ListenAndServe|Handle\w*|DefaultClient)\b|\bcontext\.(?:With\w+|Background)\b|\btime\.(?:Second|Sleep|Duration)\b|\bsql\.Open\b/ },
  { id: 'python', named: /\bpython\b|\bflask\b|\bdjango\b|\bfastapi\b/i, written: /\.py\b|\bdef \w+\(|\brequests\.(?:get|post|put|patch|delete|request|Session)\(|\bhttpx\.|\bexcept\b[^\n]*:|\btry:|\b(?:None|True|False)\b(?=\s*[,)\n]|$)|\bfor \w+ in [^\n]+:|\basyncio\.|\bself\.\w/m },
  { id: 'java', named: /\bjava\b|\bspring boot\b|\bkotlin\b/i, written: /\.java\b|\bpublic (?:class|static|void)\b|@(?:Bean|RestController|Autowired|Transactional|Scheduled)\b|\bnew RestTemplate\b/ },
  { id: 'ts', named: /\btypescript\b|\bjavascript\b|\bnode(?:\.?js)?\b(?! (?:is|dies|fails|goes|pool|group))|\bexpress\b|\baxios\b/i, written: /=>|\b(?:const|let|await|async|new) \w|\bfetch\(|===|\brequire\(|\bprocess\.env\b|\b(?:app|router)\.(?:get|post|put|use)\(/ },
  { id: 'yaml', named: /\byaml\b|\bkubernetes\b|\bcompose\b|\bhelm\b|\bmanifests?\b|\bdeployment\b/i, written: /^\s*(?:- )?[a-z][\w.-]*:(?:\s+[\w"'./:@-]+)?\s*$/im },
];

export const notScanned = 'I have not looked at any code in this conversation. Open the folder in the editor, or start me with `ask --project PATH`, and I answer with file and line';
