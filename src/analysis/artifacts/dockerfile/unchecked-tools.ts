// Steps of a build that fetch something without checking from whom: what comes back runs in every container of the image.
// https://curl.se/docs/manpage.html#-k · https://www.gnu.org/software/wget/manual/wget.html#HTTPS-_0028SSL_002fTLS_0029-Options ·
// https://pip.pypa.io/en/stable/cli/pip/#cmdoption-trusted-host · https://docs.npmjs.com/cli/configuring-npm/npmrc · https://git-scm.com/docs/git-config
import type { TlsWeakness } from '../../concepts';

/** Linear in the text. */
export function uncheckedTools(file: string, text: string): readonly TlsWeakness[] {
  return [...text.matchAll(/^[ \t]*RUN[ \t]+((?:[^\n\\]|\\[^\n]|\\\r?\n)*)/gim)].flatMap((run) => {
    const start = run.index + run[0].length - run[1]!.length;
    return [...run[1]!.matchAll(/[^;&|\n]+/g)].flatMap((command): readonly TlsWeakness[] => {
      const found = loopback.test(command[0]) || comment.test(command[0]) ? undefined : ways.map((way) => way.exec(command[0])).find((one) => one !== null);
      if (!found) return [];
      const from = start + command.index + found.index + found[0].length - found[1]!.length;
      return [{ at: { file, span: { start: from, end: from + found[1]!.length } }, name: found[1]!, library: 'command line', weakens: 'certificate', when: 'always', clues: [], fixes: [] }];
    });
  });
}

// In each the last group is the option itself.
const ways: readonly RegExp[] = [
  /\bcurl\s(?:.*\s)?(--insecure|-[fsSLOgvJRNiI0-9]*k[fsSLOgvJRNiIo]*)(?=\s|$)/,
  /\bwget\s(?:.*\s)?(--no-check-certificate)(?=\s|$)/,
  /\bpip[\d.]*\s(?:.*\s)?(--trusted-host)(?=[\s=])/,
  /\b(?:npm|yarn|pnpm)\s(?:.*\s)?(strict-ssl[ =]"?false)\b/,
  /\b(?:npm|yarn|pnpm)\s(?:.*\s)?(--strict-ssl=false|--no-strict-ssl)(?=\s|$)/,
  /\bgit\s.*\b(http\.sslverify[ =]"?(?:false|0))\b/i,
];

const loopback = /:\/\/(localhost|127\.0\.0\.1)\b/;
const comment = /^\s*#/;
