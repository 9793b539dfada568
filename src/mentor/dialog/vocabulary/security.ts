// Words in which learners name the topics of security and of the interplay, or their symptoms; phrases are set apart by `|`.

export const security: Readonly<Record<string, string>> = {
  security:
    'security | secure | defence in depth | defense in depth | cia triad | attack surface | threat model | threats | security threats | data breach | breaches | trust boundary | hackers | get hacked | protect data | protected from attackers | is our system safe | compromised node',
  encryption:
    'encryption | encrypt | encrypted | cryptography | aes | rsa | public key | private key | symmetric | asymmetric | hash | hashing | password hash | digital signature | cipher | scramble | base64 | secret algorithm | security by obscurity | algorithm | ciphertext',
  'tls-and-mtls':
    'tls | mtls | mutual tls | https | ssl | certificate | certificates | certificate authority | encryption in transit | service mesh | man in the middle | handshake | self-signed | rejectUnauthorized | plain http between services | eavesdrop | sniff the traffic',
  'encryption-at-rest':
    'encryption at rest | disk encryption | database encryption | field level encryption | column encryption | encrypted columns | transparent data encryption | tde | encrypted volume | stolen disk | data stored across nodes | protect stored data | stored data | encrypt the database | encrypted backup',
  'key-management':
    'key management | kms | hsm | key rotation | rotate keys | rotating the key | keys rotated | envelope encryption | data key | crypto period | key revocation | where to keep the encryption key | master key | lose the key | lost key',
  'authn-and-authz':
    'authentication | authorization | authn | authz | login | log in | jwt | oauth | oidc | rbac | abac | access control | session cookie | api key | idor | 401 or 403 | who may do what | access token | token expires | logged in user can see other users data | jwt.decode',
  'least-privilege':
    'least privilege | minimal permissions | iam policy | permissions | wildcard permission | scoped token | run as non-root | runs as root | admin rights for every service | database role | service account | too many rights | wildcard action',
  'zero-trust':
    'zero trust | beyondcorp | never trust always verify | perimeter | castle and moat | identity aware proxy | assume breach | vpn is enough | trusted network',
  'secrets-management':
    'secret | secrets | secrets management | hard coded password | hardcoded credential | .env | vault | credential leak | leaked key | password in the code | password in git | kubernetes secret | secret rotation | db passwords to containers | pushed a token to github | stolen secret',
  'rate-limiting':
    'rate limiting | rate limit | rate limiter | limiter | throttle | throttling | token bucket | leaky bucket | sliding window | fixed window | 429 | too many requests | quota | brute force | express rate limit | x-forwarded-for | one client sends too many calls | limit per client',
  ddos:
    'ddos | dos attack | denial of service | botnet | syn flood | http flood | amplification attack | slowloris | traffic scrubbing | waf | flood of requests | attacker floods | jam the site | volumetric',
  'network-segmentation':
    'network segmentation | network policy | network policies | firewall | security group | vpc | private subnet | lateral movement | egress | micro segmentation | attacker moves from one pod to the next | open port | port open to the internet | 0.0.0.0 | database reachable from the internet | public exposure | branches',
  'supply-chain':
    'supply chain | dependencies | npm audit | sbom | lockfile | typosquatting | dependency confusion | slsa | sigstore | malicious package | postinstall | maintainer goes rogue | compromised package | log4shell | unpinned image | latest tag | dockerfile | base image',
  'audit-logs':
    'audit log | audit logs | audit trail | audit record | who did what | tamper evident | siem | non repudiation | accountability | compliance log | prove who changed it',
  'penetration-testing':
    'penetration test | penetration testing | pentest | red team | vulnerability scan | sast | dast | bug bounty | fuzzing | security audit | security test',
  'incident-response':
    'incident response | incident | on-call duty | postmortem | post-mortem | runbook | incident commander | breach response | containment | mttr | blameless | outage | outage at night | what to do first in an outage | we were hacked what now',
  'input-validation':
    'input validation | validate input | sql injection | injection | command injection | ssrf | xss | path traversal | deserialization | schema validation | sanitise | sanitize | user supplied url | webhook url | untrusted input | prototype pollution',
};

export const interplay: Readonly<Record<string, string>> = {
  'pillar-interplay':
    'three pillars | pillars | interplay | trade-offs between availability and security | fault tolerance and scalability | scalability and security | security and availability | concepts relate | security checks cost scalability | fault tolerant means scalable | availability versus security | fail open or fail closed',
  'build-from-scratch':
    'build from scratch | from scratch | set up a distributed system | setting up a distributed system | where to start building | architecture checklist | greenfield | design process | build my first distributed system | roadmap for a new system | design a backend | blank page | design a new system | order of building',
};
