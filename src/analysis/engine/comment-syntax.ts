// How a comment is written in a file, known from its name.

/** What stands before and after the words of a one-line comment. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
}

/** Undefined for formats without comments, such as JSON, and for those we do not know. */
export function commentSyntaxOf(path: string): CommentSyntax | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const special = specialNames.find(([pattern]) => pattern.test(name));
  if (special) return special[1];
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return byExtension.find(([extensions]) => extensions.has(extension))?.[1];
}

const slashes: CommentSyntax = { open: '// ', close: '' };
const hash: CommentSyntax = { open: '# ', close: '' };

const specialNames: readonly (readonly [RegExp, CommentSyntax])[] = [
  [/^(?:.*\.)?(?:dockerfile|containerfile)(?:[.-].*)?$/, hash],
  [/^\.env/, hash],
  [/^(?:makefile|procfile|tiltfile|jenkinsfile\.yml|\.gitlab-ci)$/, hash],
  [/^nginx.*\.conf.*$/, hash],
];

const byExtension: readonly (readonly [ReadonlySet<string>, CommentSyntax])[] = [
  [new Set('ts tsx mts cts js jsx mjs cjs go java kt kts cs rs scala groovy gradle swift dart php proto jsonc json5 c h cc cpp hpp'.split(' ')), slashes],
  [new Set('py pyi yml yaml rb sh bash zsh tf tfvars hcl toml conf cfg ini properties env service socket ps1 pl r ex exs nginx'.split(' ')), hash],
  [new Set('xml html htm vue svelte config csproj props targets xaml'.split(' ')), { open: '<!-- ', close: ' -->' }],
  [new Set('sql lua hs'.split(' ')), { open: '-- ', close: '' }],
  [new Set('css scss less'.split(' ')), { open: '/* ', close: ' */' }],
];
