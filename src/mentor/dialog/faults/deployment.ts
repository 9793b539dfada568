// How programs are built, started, stopped, checked, reached and copied: Dockerfiles, Compose, Kubernetes, nginx, Terraform, shells.
import type { Fault, Seen } from './fault';


/** Seconds that the learner says a request may take. */
const secondsIn = (words: string): number | undefined => {
  const found = /\b(?:up to|take|takes|for|run|runs|last|lasts|about|need|needs)\s+(?:up to |about |~)?(\d+)\s*(s|secs?|seconds?|min|minutes?)\b/i.exec(words);
  return found ? Number(found[1]) * (found[2]!.startsWith('m') ? 60 : 1) : undefined;
};

const stopping = ({ words }: Seen): number => Math.max(30, (secondsIn(words) ?? 20) + 10);

export const deployment: readonly Fault[] = [
  {
    topic: 'secrets-management', rules: ['hardcoded-credential'], beyondFix: true, shape: /^(?=[\s\S]*^FROM\s+(\S+))[\s\S]*^ENV\s+(\w*(?:PASSWORD|SECRET|TOKEN|KEY)\w*)[= ](\S+)/m,
    says: ({ match: [, , name = ''] }) => `\`ENV ${name}\` is baked into the image: whoever may pull it reads it with \`docker history\`, also after a later layer has taken it away.`,
    mend: [[/^ENV\s+(\w*(?:PASSWORD|SECRET|TOKEN|KEY)\w*)[= ]\S+\n?/gm, '']],
    remains: 'Change that password first, since it is known. Hand the new one over at start (a mounted file, `--env-file`, a secret of the platform).',
  },
  {
    topic: 'supply-chain', shape: /^FROM\s+([\w./-]+?)(?::latest|:?)(?=\s*$)/m, unless: /^FROM\s+scratch/m,
    says: ({ match: [found = ''] }) => `\`${found}\` is another image each month: two builds of the same commit differ, a broken or taken-over base arrives unasked, and a rollback has no name.`,
    mend: (code, { match: [found = '', image = ''] }) => code.replace(found, `FROM ${image}:${({ node: '22.12-slim', python: '3.13-slim', golang: '1.23', nginx: '1.27-alpine', postgres: '17.2', ubuntu: '24.04', debian: '12-slim', redis: '7.4' } as Readonly<Record<string, string>>)[image] ?? '1.8.3'}`),
    remains: 'Add the digest (`@sha256:…`) to hold it still altogether, and let a bot raise it.',
  },
  {
    topic: 'graceful-shutdown', shape: /^CMD\s+(npm (?:run )?start|yarn \w+|node \S+|python \S+|[\w./]+(?: \S+)*)\s*$/m,
    says: ({ match: [, command = ''] }) => `\`CMD ${command}\` runs through a shell${/npm|yarn/.test(command) ? ' and npm' : ''}, which takes SIGTERM and does not hand it on: each stop waits 10 s and then kills what is in flight.`,
    mend: (code, { match: [found = '', command = ''] }) => code.replace(found, `${/^USER/m.test(code) ? '' : 'USER 10001\n'}CMD [${(/npm|yarn/.test(command) ? 'node server.js' : command).split(' ').map((word) => `"${word}"`).join(', ')}]`),
    remains: ({ match: [, command = ''] }) => (/npm|yarn/.test(command) ? '`server.js` stands for the file that your `start` script runs.' : 'The process must then handle the signal itself.'),
  },
  {
    topic: 'supply-chain', shape: /^(?:RUN|- run:|\s*-?\s*run:)?\s*npm install\s*$/m,
    says: '`npm install` may take newer versions than those in the lock file, so what is tested and what is built can differ, and a taken-over release arrives by itself. `npm ci` installs the lock file and nothing else.',
    mend: [[/npm install\b/, 'npm ci']], remains: 'The lock file must be in the repository, and copied before it (`COPY package*.json ./`).',
  },
  {
    topic: 'supply-chain', shape: /["']([@a-z][@\w/-]*)["']\s*:\s*["'](\*|latest|>=?[^"']*|x)["']/, unless: /"(?:Action|Resource|Effect|Principal)"/,
    says: ({ code }) => `${[...code.matchAll(/["']([@\w/-]+)["']\s*:\s*["'](\*|latest|>=?[^"']*|x)["']/g)].map(([, name, range]) => `\`${name!}: ${range!}\``).join(' and ')} take whatever was published last: a taken-over release is in your next build without anybody having decided it, and last week's build cannot be made again.`,
    mend: (code) => code.replace(/(["'](express|left-pad|lodash|axios|react|[@\w/-]+)["']\s*:\s*["'])(?:\*|latest|>=?[^"']*|x)(["'])/g, (_, start: string, name: string, end: string) => `${start}${({ express: '4.21.2', 'left-pad': '1.3.0', lodash: '4.17.21', axios: '1.7.9', react: '19.0.0' } as Readonly<Record<string, string>>)[name] ?? '1.8.3'}${end}`),
    remains: 'Take the versions that run today (`npm ls`). Commit `package-lock.json`, build with `npm ci`, which takes exactly that, let a bot propose newer ones after some days, and run the tests on each.',
  },
  {
    topic: 'supply-chain', shape: /\buses:\s*([\w-]+\/[\w./-]+)@(?![0-9a-f]{40})([\w./-]+)/,
    says: ({ match: [, action = '', tag = ''] }) => `\`${action}@${tag}\` is a name that its owner, or whoever takes over the account, can point to other code at any time; that code then runs with your secrets. Only the full commit id stays the same.`,
    mend: (code, { match: [, action = '', tag = ''] }) => code.replace(`${action}@${tag}`, `${action}@<the 40 digits of the commit> # ${tag}`),
    remains: ({ match: [, action = '', tag = ''] }) => `\`git ls-remote https://github.com/${action} ${tag}\` tells the commit. Beside it give the job the fewest rights (\`permissions: { contents: read }\`); a bot keeps the ids fresh.`,
  },
  {
    topic: 'supply-chain', shape: /\b(?:curl|wget)\b[^|\n]*?(https?:\/\/\S+)[^|\n]*\|\s*(?:sudo\s+)?(?:ba|z)?sh\b/,
    says: ({ match: [, address = ''] }) => `whoever controls ${address}, or the way to it, runs commands on this machine; it can answer a script with something else than a browser, and a broken download runs half.`,
    mend: (code, { match: [whole, address = ''] }) => code.replace(whole, `curl -fsSLo install.sh ${address.replace(/^http:/, 'https:')}\necho "<sha256 that you checked>  install.sh" | sha256sum -c - && sh install.sh`),
    remains: 'Better a package with a signature, or the file in your own store, at a version.',
  },
  {
    topic: 'network-segmentation', rules: ['public-exposure'], shape: /-?\s*["']?(?:0\.0\.0\.0:|(?<![\d.]:)(?<!\d))(5432|3306|6379|27017|9200|5672|9092|11211|2379|8500):(\d+)["']?/,
    says: ({ match: [, port = ''], code }) => `\`${port}:${port}\` opens the store on every address of the machine, past most host firewalls${/PASSWORD:\s*(\w+)/i.test(code) ? `, with the password \`${/PASSWORD:\s*["']?(\w+)/i.exec(code)![1]!}\`` : ''}: scanners find it within hours. Other services of the same file reach it without a published port.`,
    mend: (code, { match: [, port = '', inner = ''] }) => code.replace(new RegExp(`(["']?)(?:0\\.0\\.0\\.0:)?${port}:${inner}`), `$1127.0.0.1:${port}:${inner}`),
    remains: 'That keeps it for tools on this machine; take `ports` away altogether where nobody needs it, and put the store into a network that only its service shares.',
  },
  {
    topic: 'network-segmentation', rules: ['public-exposure'], shape: /from_port\s*=\s*(\d+)[\s\S]{0,160}?["']0\.0\.0\.0\/0["']|--port\s+(\d+)[^\n]*0\.0\.0\.0\/0/,
    says: ({ match: [, a, b] }) => (['80', '443'].includes(a ?? b ?? '') ? undefined : `port ${a ?? b ?? ''}${(a ?? b) === '22' ? ' (SSH)' : ''} is open to the whole internet: ${(a ?? b) === '22' ? 'bots try passwords and stolen keys within minutes, and a hole in sshd is one on each of these machines' : 'scanners find it within hours and try what is known'}. Let in only where you come from.`),
    mend: [[/["']0\.0\.0\.0\/0["']/, '"10.20.0.0/16"'], [/(\s)0\.0\.0\.0\/0/, '$110.20.0.0/16']],
    remains: ({ match: [, a, b] }) => `Put the network of your VPN or bastion there${(a ?? b) === '22' ? '; best of all no port 22 at all (SSM Session Manager, an identity-aware proxy), which also leaves a record for the auditor' : ', or the security group of the service that calls'}.`,
  },
  {
    topic: 'redundancy-and-failover', beyondFix: true, rules: ['single-point-of-failure', 'missing-health-check', 'missing-resource-limits', 'missing-restart-policy'], shape: /\breplicas:\s*1\b/,
    says: ({ code }) => `${/name:\s*["']?([\w-]+)/.exec(code)?.[1] ?? 'it'} runs once: each crash, node drain and rollout is an outage${/Probe:/.test(code) ? '' : ', and without probes it gets traffic before it is ready and keeps it when it hangs'}${/:latest/.test(code) ? '; `:latest` means that a restart may start something else' : ''}.`,
    mend: (code) => {
      const more = code.replace(/\breplicas:\s*1\b/, 'replicas: 3').replace(/:latest\b/, ':1.8.3');
      const ports = /^([ \t]*)ports:.*?containerPort:\s*(\d+).*$/ms.exec(more);
      const line = ports && /^([ \t]*)ports:[^\n]*(?:\n\1[ \t]+-[^\n]*)*/m.exec(more);
      return !ports || !line || /Probe:/.test(more) ? more : more.replace(line[0], `${line[0]}\n${line[1]!}readinessProbe: { httpGet: { path: /readyz, port: ${ports[2]!} }, periodSeconds: 5 }\n${line[1]!}livenessProbe: { httpGet: { path: /livez, port: ${ports[2]!} }, periodSeconds: 10, failureThreshold: 3 }\n${line[1]!}resources: { requests: { cpu: 200m, memory: 256Mi }, limits: { memory: 256Mi } }`);
    },
    remains: 'A PodDisruptionBudget (`minAvailable: 2`), spread over zones, and whatever it keeps in memory has to move out before there are three. Measure the numbers for memory and CPU.',
  },
  {
    topic: 'health-checks', shape: /livenessProbe:([\s\S]*?)(?=readinessProbe:|startupProbe:|$)/, unless: /^(?![\s\S]*(?:failureThreshold:\s*1\b|select 1|\bdb\b|database|redis|timeoutSeconds:\s*1\b))/i,
    says: ({ words }) => `${/select 1|\bdb\b|database|redis|postgres|mysql/i.test(words) ? 'this probe decides about a restart, and it asks the database: when that is slow, every pod fails the probe at once and is killed, although a restart repairs nothing there; then all of them start and connect together' : 'this probe decides about a restart'}.${/failureThreshold:\s*1\b/.test(words) ? ` With \`failureThreshold: 1\`${/timeoutSeconds:\s*1\b/.test(words) ? ' and `timeoutSeconds: 1`' : ''} a single answer that takes longer than a second, one garbage collection, is enough.` : ''}`,
    mend: (code) => {
      const port = /port:\s*(\w+)/.exec(code)?.[1] ?? '8080';
      const depth = /^([ \t]*)livenessProbe:/m.exec(code)?.[1] ?? '';
      return code.replace(/^[ \t]*livenessProbe:[\s\S]*?(?=^[ \t]*(?:readinessProbe|startupProbe):|(?![\s\S]))/m, [
        'livenessProbe:   # only: can this process answer at all?', `  httpGet: { path: /livez, port: ${port} }`, '  periodSeconds: 10', '  timeoutSeconds: 3', '  failureThreshold: 3',
        ...(/readinessProbe/.test(code) ? [] : ['readinessProbe:  # may ask the database: no traffic, no restart', `  httpGet: { path: /health, port: ${port} }`, '  periodSeconds: 5', '  timeoutSeconds: 3', '  failureThreshold: 2']),
      ].map((line) => depth + line).join('\n') + (/readinessProbe|startupProbe/.test(code) ? '\n' : ''));
    },
    remains: '`/livez` answers 200 without asking anybody. If starting takes long, a `startupProbe` with patience stands in front.',
  },
  {
    topic: 'graceful-shutdown', rules: ['missing-graceful-shutdown'], shape: /terminationGracePeriodSeconds:\s*(\d+)\b/,
    says: ({ match: [, grace = ''], words }) => {
      const takes = secondsIn(words);
      if (Number(grace) >= 30 && (takes === undefined || takes < Number(grace))) return undefined;
      const cut = takes === undefined ? ', whatever is in progress then' : `: of requests that take ${takes} s, **whatever has more than ${grace} s left** is cut off and ends as a 502`;
      return `${grace} s after SIGTERM the kernel kills the process${cut}. Also the address of the pod stays in the lists for some seconds after the signal, so new requests still arrive at a process that has closed.`;
    },
    mend: (code, seen) => {
      const depth = /^([ \t]*)terminationGracePeriodSeconds/m.exec(code)?.[1] ?? '';
      const set = code.replace(/terminationGracePeriodSeconds:\s*\d+/, `terminationGracePeriodSeconds: ${stopping(seen)}`);
      return /preStop/.test(code) ? set : `${set}\n${depth}containers:\n${depth}- lifecycle: { preStop: { exec: { command: ["sleep", "5"] } } }   # beside what stands there`;
    },
    remains: (seen) => `${stopping(seen)} = 5 s of sleeping + ${secondsIn(seen.words) ?? 20} s of work + 5 s to spare. The process itself must stop accepting on SIGTERM, finish, close its pools and exit.`,
  },
  {
    topic: 'graceful-shutdown', rules: ['missing-graceful-shutdown'], shape: /process\.on(?:ce)?\(\s*['"]SIG(?:TERM|INT)['"]\s*,\s*(?:async\s*)?\(\s*\)\s*=>\s*\{?\s*process\.exit\(\s*\d*\s*\)\s*;?\s*\}?\s*\)\s*;?/,
    says: 'the process ends in the same moment: every request that is in progress gets a broken connection (a 502 at the proxy), and a half-done write stays half done. Without the handler it would be the same. Stop accepting, let the running ones finish, then leave.',
    mend: (code, { match: [whole] }) => code.replace(whole, `process.once('SIGTERM', async () => {\n  await sleep(5_000);                       // until no balancer sends new requests\n  setTimeout(() => process.exit(1), 20_000).unref(); // an end in any case\n  server.close(async () => {                // no new ones; calls back when the last is done\n    await pool.end();\n    process.exit(0);\n  });\n  server.closeIdleConnections();\n});`),
    remains: '`sleep` is `setTimeout` from `node:timers/promises`. Let `/readyz` answer 503 from the signal on, and give the platform more time than the 25 s here (`terminationGracePeriodSeconds: 35`).',
  },
  {
    topic: 'load-balancing', shape: /\bserver\s*\{[^]*?\blisten\s+80\b[^]*?\bproxy_pass\s+http:\/\/([\w.-]+)(?::(\d+))?/, unless: /443|return 301/,
    says: ({ match: [, name = '', port = '80'] }) => `everything goes over plain HTTP, passwords and cookies too; \`${name}\` stands once, so when it is down or deployed each user gets a 502; and nginx waits 60 s for it by default, so a hanging \`${name}:${port}\` fills nginx as well.`,
    mend: (_, { match: [, name = '', port = '80'] }) => `upstream ${name} {\n    server ${name}-1:${port} max_fails=3 fail_timeout=10s;\n    server ${name}-2:${port} max_fails=3 fail_timeout=10s;\n    keepalive 32;\n}\nserver { listen 80; return 301 https://$host$request_uri; }\nserver {\n    listen 443 ssl;\n    ssl_certificate /etc/ssl/site.pem;\n    ssl_certificate_key /etc/ssl/site.key;\n    location / {\n        proxy_pass http://${name};\n        proxy_http_version 1.1;\n        proxy_set_header Connection "";\n        proxy_set_header Host $host;\n        proxy_connect_timeout 1s;\n        proxy_read_timeout 15s;\n    }\n}`,
    remains: 'Limit requests for each client (`limit_req`) and the size of bodies, and remember that this nginx itself exists once.',
  },
  {
    topic: 'least-privilege', shape: /kubectl\s+create\s+clusterrolebinding\s+(\S+)\s+[^\n]*--clusterrole=(cluster-admin|admin|edit)[^\n]*--serviceaccount=([\w-]+):([\w-]+)/,
    says: ({ match: [, , role = '', space = '', account = ''] }) => `every pod that runs as \`${space}:${account}\`${account === 'default' ? ', which in that namespace is every pod that names no other account,' : ''} is \`${role}\` of the whole cluster: it reads all Secrets and may delete everything. One taken-over build job is enough.`,
    mend: (code, { match: [whole, name = '', , space = '', account = ''] }) => code.replace(whole, `kubectl delete clusterrolebinding ${name}\nkubectl -n ${space} create serviceaccount ${name}-deploy\nkubectl -n shop create role ${name}-deploy --verb=get,list,watch,patch --resource=deployments.apps\nkubectl -n shop create rolebinding ${name}-deploy --role=${name}-deploy --serviceaccount=${space}:${account === 'default' ? `${name}-deploy` : account}`),
    remains: '`shop` stands for the namespace it deploys to. Check with `kubectl auth can-i --list --as=system:serviceaccount:…`. The right to create pods or to read Secrets is nearly as much as admin again.',
  },
  {
    topic: 'least-privilege', rules: ['permissive-access'], shape: /["']?(?:Action|actions)["']?\s*[:=]\s*\[?\s*["'](?:\w+:)?\*["']\s*\]?|["']?(?:Resource|resources)["']?\s*[:=]\s*\[?\s*["']\*["']/,
    says: ({ code, words }) => `${/(?:Action|actions)["']?\s*[:=]\s*\[?\s*["']\*/.test(code) ? 'whoever gets hold of this identity may do everything' : `with \`${/["'](\w+:\*)["']/.exec(code)?.[1] ?? '*'}\` it may also delete and change`}${/(?:Resource|resources)["']?\s*[:=]\s*\[?\s*["']\*/.test(code) ? ', to everything in the account: one SSRF or one leaked key, and the attacker makes users and reads every store' : ''}.${/read/i.test(words) ? ' It only reads, so give it reading, of that one thing.' : ' Name the few actions it uses, on the things it uses them on.'}`,
    mend: (code, { words }) => {
      const reads = !/\b(?:uploads?|puts?|deletes?|writes|writing|stores)\b/i.test(words);
      const [actions, arn] = /dynamo|table/i.test(words) ? ['"dynamodb:GetItem", "dynamodb:Query"', 'arn:aws:dynamodb:eu-west-1:123456789012:table/the-table'] : /sqs|queue/i.test(words) ? ['"sqs:ReceiveMessage", "sqs:DeleteMessage"', 'arn:aws:sqs:eu-west-1:123456789012:the-queue'] : [reads ? '"s3:GetObject"' : '"s3:GetObject", "s3:PutObject"', 'arn:aws:s3:::the-one-bucket/*'];
      return code.replace(/(["']?(?:Action|actions)["']?\s*[:=]\s*)\[?\s*["'](?:\w+:)?\*["']\s*\]?/, `$1[${actions}]`).replace(/(["']?(?:Resource|resources)["']?\s*[:=]\s*)\[?\s*["']\*["']\s*\]?/, (_, before: string) => (before.includes('resources') ? `${before}["${arn}"]` : `${before}"${arn}"`));
    },
    remains: 'Put your own name there; listing a bucket needs `s3:ListBucket` on the bucket itself, without `/*`. What it really uses is in CloudTrail (Access Advisor shows it); take the rest away and watch for `AccessDenied` for some days.',
  },
  {
    topic: 'least-privilege', rules: ['permissive-access'], shape: /\b(?:verbs|resources|apiGroups):\s*\[?\s*["']?\*["']?\s*\]?/,
    says: 'with `*` this role may do everything to everything of its kind: read all Secrets, start pods, change roles. One taken-over pod with it is enough.',
    mend: [[/\bverbs:\s*\[?\s*["']?\*["']?\s*\]?/, 'verbs: [get, list, watch]'], [/\bresources:\s*\[?\s*["']?\*["']?\s*\]?/, 'resources: [configmaps]'], [/\bapiGroups:\s*\[?\s*["']?\*["']?\s*\]?/, 'apiGroups: [""]']],
    remains: 'Put there what it really asks for (the audit log of the API server tells), as a `Role` in its namespace. Most pods need none at all: `automountServiceAccountToken: false`.',
  },
  {
    topic: 'least-privilege', rules: ['permissive-access'], shape: /\bGRANT ALL(?: PRIVILEGES)? ON\s+(ALL TABLES IN SCHEMA \w+|DATABASE \w+|[\w.*]+)\s+TO\s+(["'`]?\w+["'`]?)/i,
    says: ({ match: [, what = '', who = ''] }) => `${who} may also delete, truncate and change the schema: one SQL injection, one leaked password or one wrong line takes ${what.toLowerCase()} along. A program needs four verbs at most.`,
    mend: (code, { match: [whole, what = '', who = ''] }) => code.replace(whole, `GRANT SELECT, INSERT, UPDATE ON ${/^DATABASE|\*/i.test(what) ? 'orders, customers' : what} TO ${who}`),
    remains: 'Migrations run under another role; reports get one with `SELECT` alone. Look what it really uses before you take something away.',
  },
  {
    topic: 'least-privilege', rules: ['permissive-access'], beyondFix: true, shape: /\bprivileged:\s*true|--privileged\b|\/var\/run\/docker\.sock|\brunAsUser:\s*0\b|\bhostNetwork:\s*true|\bhostPID:\s*true|^USER root\s*$/m,
    says: ({ match: [found = ''] }) => `\`${found}\` takes the wall between this container and the machine away: ${/docker\.sock/.test(found) ? 'whoever can write to that socket starts a container with the whole disk mounted, and is root' : 'a break-in here is one into the host and all that runs on it'}.`,
    mend: [[/^(?=[\s\S]*\bservices:)([\s\S]*?)^([ \t]*)privileged:\s*true/m, '$1$2cap_drop: [ALL]\n$2read_only: true\n$2user: "10001"'], [/\{([^{}]*)\bprivileged:\s*true\b/, '{$1runAsNonRoot: true, allowPrivilegeEscalation: false, capabilities: {drop: [ALL]}'], [/^([ \t]*)privileged:\s*true/m, '$1runAsNonRoot: true\n$1allowPrivilegeEscalation: false\n$1readOnlyRootFilesystem: true\n$1capabilities: { drop: [ALL] }'], [/\s*--privileged\b/, ' --user 10001 --cap-drop ALL --read-only'], [/\brunAsUser:\s*0\b/, 'runAsUser: 10001'], [/^USER root\s*$/m, 'USER 10001'], [/\b(hostNetwork|hostPID):\s*true/, '$1: false'], [/^[^\n]*\/var\/run\/docker\.sock[^\n]*\n?/m, ''], [/\n[ \t]*volumes:\s*$/, '']],
    remains: ({ words }) => (/permission denied|\bpvc?\b/i.test(words) ? 'Against "permission denied" on the volume set `fsGroup: 10001` in the `securityContext` of the *pod*: the volume then belongs to that group, and no root is needed.' : 'If something then fails, add the one capability it names (`NET_BIND_SERVICE`), and not all of them.'),
  },
  {
    topic: 'encryption-at-rest', shape: /\bacl\s*=\s*"public-read(?:-write)?"|--acl public-read/,
    says: ({ match: [found = ''] }) => `with \`${found}\` anybody on the internet can list and read every object, also those put there next year by somebody who does not know.`,
    mend: [[/\bacl\s*=\s*"public-read(?:-write)?"/, 'acl = "private"'], [/--acl public-read/, '--acl private']],
    remains: 'Switch on the account\'s public access block, give single files by signed URLs or a CDN, and look in the access log what has been read.',
  },
  {
    topic: 'backups-and-restore', shape: /\b(pg_dump|mysqldump|mongodump|rsync|cp -r|tar)\b[^\n]*?(?:>|\s)\s*(\/(?:var|backup|home|data|mnt|opt|tmp)[^\s;&|]*)/,
    says: ({ match: [, tool = '', place = ''] }) => `\`${place}\` is on the same machine: a broken disk, a wrong \`rm\`, or ransomware takes data and copy together. A file of the same name each time also overwrites the last good copy with today's damage, and a failing \`${tool}\` in a pipe goes unnoticed.`,
    mend: (code, { match: [whole, tool = '', place = ''] }) => code.replace(whole, `set -euo pipefail\nf=$(date -u +%Y-%m-%dT%H%M)\n${/dump/.test(tool) ? whole.replace(/\s*(?:\|\s*gzip\s*)?>\s*\/\S+$/, '') + ' | gzip | age -r "$BACKUP_KEY"' : `tar cz ${place} | age -r "$BACKUP_KEY"`} > "/tmp/$f"\naws s3 cp "/tmp/$f" "s3://backups-of-another-account/$f"   # with object lock: nobody can delete it for 30 days`),
    remains: 'A copy is proven only by a restore: load it into an empty database each week, count rows, and alert when the newest one is older than a day.',
  },
  {
    topic: 'autoscaling', shape: /\b(?:minReplicas|min_size|minCount)\s*[:=]\s*1\b|averageUtilization:\s*(9\d|8[5-9])\b/,
    says: ({ match: [found = '', target] }) => (target === undefined ? `\`${found}\` leaves one instance at quiet times: its crash is an outage, and the first peak meets one until new ones have started.` : `at \`${found}\` scaling begins when there is ${100 - Number(target)} % left: until a pod has started (30 to 90 s) the load has passed that, and at such utilisation waiting times are already many times longer.`),
    mend: [[/\b((?:minReplicas|min_size|minCount)\s*[:=]\s*)1\b/, '$13'], [/averageUtilization:\s*\d+/, 'averageUtilization: 60']],
    remains: 'The percentage counts from `requests`, so those must be set. And the database behind has to bear the maximum: `maxReplicas` × pool size.',
  },
  {
    topic: 'safe-deployments', shape: /\btype:\s*Recreate\b|maxUnavailable:\s*["']?100%/,
    says: ({ match: [found = ''] }) => `\`${found}\` ends all old pods before the new ones are ready: an outage with each rollout, and if the new version does not start, one that lasts.`,
    mend: [[/\{\s*type:\s*Recreate\s*\}/, '{ type: RollingUpdate, rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } }'], [/^([ \t]*)type:\s*Recreate/m, '$1type: RollingUpdate\n$1rollingUpdate: { maxUnavailable: 0, maxSurge: 1 }'], [/maxUnavailable:\s*["']?100%["']?/, 'maxUnavailable: 0']],
    remains: 'Needs a readiness probe, and two versions side by side for a while: database and messages must bear both.',
  },
  {
    topic: 'split-brain', shape: /unclean\.leader\.election\.enable\s*[=:]\s*true|minimum_master_nodes:\s*1\b|sentinel monitor \S+ \S+ \d+ 1\b|no-quorum-policy=ignore/i,
    says: ({ match: [found = ''] }) => (/unclean/.test(found) ? 'a copy that lags may become leader: confirmed messages it does not have are gone.' : `with \`${found}\` one node alone decides that the others are dead: when the network between them breaks, both sides have a leader, both accept writes, and one side's writes are thrown away afterwards.`),
    mend: [[/(unclean\.leader\.election\.enable\s*[=:]\s*)true/i, '$1false'], [/(minimum_master_nodes:\s*)1/, '$12'], [/(sentinel monitor \S+ \S+ \d+ )1\b/, '$12'], [/no-quorum-policy=ignore/, 'no-quorum-policy=stop']],
    remains: 'That is for three nodes: more than half must agree. With two there is no majority after a break, so add a third one, if only to vote.',
  },
  {
    topic: 'observability', shape: /\bexpr:\s*(\w*(?:cpu|memory|load)\w*[^\n]*>\s*[\d.]+)/i,
    says: ({ match: [, rule = ''] }) => `\`${rule}\` wakes somebody for a busy machine, though busy is not broken; and when users get errors on idle machines, it stays silent. Alert on what users feel.`,
    mend: [[/\bexpr:\s*[^\n]*/, 'expr: sum(rate(http_requests_total{code=~"5.."}[5m])) / sum(rate(http_requests_total[5m])) > 0.0144   # budget of 99.9 %: 14.4 times too fast']],
    remains: 'Keep processor and memory on a dashboard, to look for the cause. Add a second rule with a long window (1 h) so that a short hiccup wakes nobody.',
  },
  {
    topic: 'bulkhead', rules: ['missing-resource-limits'], shape: /\bresources:\s*\{\s*\}/,
    says: 'without limits one leaking container takes the memory of the whole node, and its neighbours are killed for it.',
    mend: [[/\bresources:\s*\{\s*\}/, 'resources: { requests: { cpu: 200m, memory: 256Mi }, limits: { memory: 256Mi } }']],
    remains: 'Measure the numbers; for memory request and limit are equal, for CPU a request is mostly enough.',
  },
];

