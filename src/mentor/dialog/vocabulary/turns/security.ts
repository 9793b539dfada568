// What people say about security, and about how the pillars hang together, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const security: TopicTurns = {
  security: {
    define: `defence in depth? | threat model | attack surface meaning | what is cia in security |
      "assets, actors, entry points": what's a threat model | security posture, what do consultants mean by that | what is defence in depth when you strip the marketing | CIA triad? not the agency`,
    'explain-how': `how do we make sure the system is secure | how do attackers usually get in | where do I start with security | how do I think like an attacker | we never looked at security so far | how do attackers get into a cluster | how do bots find our open ports |
      strangers poke at our servers all day, what are they after | how does one break in by three harmless looking holes | nobody here is in charge of security. how do such teams get hacked | how do the criminals pick who they attack |
      which doors of a web app do intruders try first | how does a design review find security holes before there is code`,
    simplify: `security basics for a shop owner |
      security of a web system, told to a locksmith | threat modelling for my book club`,
    example: `threat model of a web shop | a breach with several small holes |
      a company that was broken into because nobody felt responsible for security | show me a tiny threat model for a bike rental app`,
    analogy: `castle with walls, does it hold | house with locks as a picture |
      an onion, a castle or an airport: which image fits defence in depth | is a house alarm a good picture for detection in security`,
    'what-if': `an attacker already is inside | an employee sells data |
      somebody with a grudge still has access to everything | the attackers are quiet and stay in for half a year`,
    relate: `security and usability | does security cost performance | how do security and scalability influence each other | what does security cost us in latency |
      convenience and security, must one lose for the other | what has logging to do with security`,
    compare: `security versus safety | prevention or detection |
      a vulnerability, a threat and a risk: not the same, are they | preventing break-ins or noticing them, where to put the money first`,
    summarize: `security in a nutshell | security checklist, max 5 lines | security for a distributed app on a sticky note |
      security basics in six lines, for the onboarding page | what are security's main ideas, shortest version`,
    walkthrough: `secure an api from nothing, in order |
      security review of a small saas, lead me from the diagram to the list of fixes | two weeks to make our api presentable to a security auditor. plan?`,
    'best-practice': `top three things to do first | how much security does a small startup need |
      one afternoon a month for security, what would you do with it | which security habits pay off most for four developers | who in a small firm should own security`,
    'check-understanding': `assume one part gets broken and limit what follows, right? |
      we plan for the day one machine is taken, not for the day nobody gets in. that's the mindset? | several thin layers instead of one thick wall, is this defence in depth`,
    'correct-misconception': `a firewall makes us secure | nobody would attack us | closed source is safer | we passed the audit so we are secure |
      we're on aws so security is taken care of | security is a feature we can buy in the last sprint | hackers only want banks | our source is private, so nobody finds the holes | iso certificate on the wall means nobody can hack us`,
    'show-in-code': `what security problems are in my project |
      give me the worst security findings of this workspace | which security holes did you spot in my files`,
    quiz: `throw some security questions at me, interview on thursday |
      play the attacker and ask me how I'd defend our app`,
  },
  encryption: {
    define: `symmetric encryption? | what is a hash | what's a mac | forward secrecy | salt |
      a nonce, what is it for | what does "authenticated" add to encryption | asymmetric cipher, in a sentence | KDF? | pepper next to a salt, what's that`,
    'explain-how': `how does public key crypto work | why hash passwords with bcrypt | how does a signature prove who wrote it | how do two strangers agree on a key | passwords are stored in plain text | a leaked dump had all the md5 sums |
      two laptops that never met end up with a common secret, how on earth | what makes bcrypt slow and why is slow good | all our passwords were cracked in an hour, they were sha1 |
      how can a signature show that nobody touched the file | why does the same text encrypted twice look different | ECB penguins, what's going wrong there`,
    simplify: `public key for a child | encryption in terms of boxes | public key crypto for people who failed maths |
      public and private key for a pastry cook | hashing, in words of a butcher | ciphers so that my grandson understands`,
    example: `encrypting versus hashing, an example | hash with salt in python |
      argon2 call in node, please | encrypt and decrypt a string with aes-gcm in python | same input, two hashes with different salts, show it`,
    analogy: `padlock picture | sealed letter for encryption |
      letterbox with a slot as a picture of a public key? | something from the kitchen for hashing, one way`,
    'what-if': `the nonce is used twice | quantum computers come |
      the private signing key ends up on pastebin | somebody records our ciphertext today and has a quantum computer in 2040 | the iv is always zero in our code | our random generator isn't random`,
    relate: `encryption and performance | does encryption protect against changes | does encrypting everything make us slower or harder to debug |
      signatures and encryption, do they need each other | how does compression go together with encryption`,
    compare: `hashing versus encrypting | symmetric or asymmetric | aes or chacha | rsa, ecc, which one for new stuff |
      encoding, hashing, encrypting, signing: sort them for me | bcrypt, scrypt, argon2 | rsa 4096 against ed25519 | mac or signature`,
    'best-practice': `which algorithm for passwords | key length? | should I write my own crypto |
      which mode for aes today | how many bcrypt rounds | is it ever a good idea to invent one's own cipher | how long should a salt be`,
    'check-understanding': `the public key locks and only the private one opens, right? | so the public key only locks and the private one opens. yes? |
      anyone may encrypt for me with my public key, only I can open it, is this it | a hash has no key and no way back, yes? | encryption hides, a mac notices changes. two jobs?`,
    'correct-misconception': `base64 is a kind of encryption | encrypted data can't be changed unnoticed | sha256 is fine for passwords | our own algorithm is safer | we hash emails with md5 so they're encrypted | the url has a random id, nobody finds that |
      rot13 twice is stronger | a hash is an encrypted value you can decrypt with patience | we encrypt passwords so that we can mail them to users | longer salt makes a fast hash safe |
      aes in cbc tells me when somebody altered the text`,
    'fix-code': `hashlib.md5(password) | AES in ECB mode, what instead |
      crypto.createCipher('aes-192-ecb', pw) what do I write instead | password_hash = sha256(pw).hexdigest() | Math.random().toString(36) as a reset token | AES.new(key, AES.MODE_ECB)`,
    summarize: `ciphers, hashes, signatures: the short of it`,
    walkthrough: `we have md5 password hashes for two million users. path to something decent without asking them all`,
    'show-in-code': `do we use md5 or sha1 anywhere | where do I use weak ciphers`,
  },
  'tls-and-mtls': {
    define: `mtls? | what is a certificate authority | sni | cipher suite | self signed | there's an "m" before tls in the ticket. what's it stand for |
      "m" in mtls? | root and intermediate certificate, what are these | SAN in a certificate, what is it | what is OCSP stapling | mutual authentication on the wire, the term`,
    'explain-how': `how does the client know the certificate is real | how does mtls work between services | what happens if verification is off | certificate expired on sunday | x509 unknown authority | browser warns about our internal site | what happens on the wire in the first few ms of a tls connect | x509: certificate signed by unknown authority | SSL handshake failed since midnight, nothing was deployed | explain certificate chains |
      chrome says NET::ERR_CERT_DATE_INVALID since this morning | java client: PKIX path building failed, what's that about | how does the server prove that the certificate is its own |
      why does everyone in a mesh have a certificate that lives a day | what can the guy in the cafe read when I open an https page | node says self signed certificate in certificate chain |
      what are client and server telling each other before the first byte of http`,
    simplify: `https for grandma |
      https padlock for my yoga teacher | mutual tls for a customs officer`,
    example: `mtls in nginx | what an attacker reads without tls |
      openssl commands for a little ca and one client certificate | envoy or nginx snippet that demands a client certificate`,
    analogy: `passport at the border for certificates? | what would mtls be at a nightclub door |
      two spies who show each other half a banknote, does that fit mtls | notary and stamp for a certificate authority?`,
    'what-if': `a private key leaks | the ca is hacked | we turn off verification in the internal network | nobody renews the cert, and? | our CA gets hacked |
      the intermediate certificate is missing on one of four servers | someone sets NODE_TLS_REJECT_UNAUTHORIZED=0 in prod | our internal ca's root expires on new year's day | tls ends at the balancer and somebody sniffs behind it`,
    relate: `tls and latency | tls and load balancers |
      short certificate lifetimes and automation, how do they hang together | how does tls affect connection reuse`,
    compare: `tls versus mtls | mesh or own certificates | tls 1.2 or 1.3 | service mesh mtls vs doing it in the app |
      passthrough or termination at the ingress | mtls or signed tokens between services | let's encrypt or an internal ca`,
    walkthrough: `roll out mtls to all services | renew certificates automatically, steps | from http to https between 5 services, which order |
      turn on mtls between six services, strict at the end, how do I get there unhurt | certificate runs out in 3 hours, what now in which order`,
    'best-practice': `how long should certificates live | which versions to allow | do internal calls need tls | cert expired on a sunday. how do grown ups prevent that |
      which tls versions should I still allow | 90 days, a year, a day: how long for internal certs | who should be told before a certificate expires, and when`,
    'check-understanding': `tls protects the way and not the data at the end, right? | mtls = both sides show a cert. y/n |
      with plain tls only the server shows its papers, with mutual both do, I have that right? | a certificate binds a name to a public key and a ca vouches for it, is it that?`,
    'correct-misconception': `https means the site is trustworthy | inside the cluster tls is useless | verify=False is fine in our network | self signed is the same as no tls | inside of the vpc we don't need tls |
      inside our kubernetes cluster nobody can listen so http is fine | a padlock in the browser means the shop is honest | a self signed certificate doesn't encrypt | mtls makes authorization unnecessary |
      turning off verification is ok as the traffic is encrypted anyway`,
    'fix-code': `requests.get(u, verify=False) | InsecureSkipVerify: true | redis://cache:6379 should be encrypted | requests.get(u, verify=False) how do I get rid of that | curl -k in the entrypoint, get rid of it how | rejectUnauthorized: false — make it right |
      ssl_context.check_hostname = False, how do I do it properly | new https.Agent({ rejectUnauthorized: false }) for our partner api | curl --insecure in the deploy script | sslmode=disable in my dsn`,
    'show-in-code': `where are connections without tls | grep for plain http pls | look for disabled certificate checks please |
      do I disable certificate verification in any client | which urls in the config are http without s`,
    summarize: `gimme the gist of tls |
      tls in four lines for the wiki`,
    quiz: `true or false about certificates, go`,
  },
  'encryption-at-rest': {
    define: `TDE? | what is at rest | field level encryption |
      what does TDE encrypt, in sql server | blind index, what's that for encrypted fields | "at rest" next to "in transit", what is resting there`,
    'explain-how': `what does disk encryption protect against | where is the key for the disk | how do I encrypt a column | a laptop with a db dump got stolen | bucket was not encrypted says the audit | encrypting the test database, overkill? |
      laptop with the customer table got nicked at the airport, does bitlocker matter | how can I still look somebody up when the mail column is encrypted | where does the volume get its key when the server boots |
      auditor: your rds storage isn't encrypted. what changes if we turn it on | who can read an encrypted s3 object in the end | old hard disks are sold on ebay, what is on them`,
    simplify: `encryption at rest for a postman |
      disk encryption for a removal man | encrypting stored data, for the data protection officer who is a lawyer`,
    example: `stolen disk example |
      encrypting one column in postgres, show it | what a thief with the disk sees, with and without`,
    analogy: `safe in the cellar as a picture? |
      a safe in the shop that stands open during business hours, is that encryption at rest`,
    'what-if': `the attacker is logged in as the app | we lose the key |
      attacker gets a shell on the db host while it runs | the encrypted disk is restored in another account | the field key is rotated and half the rows are old`,
    relate: `at rest and backups | does it hurt search |
      column encryption and indexes, what happens to search | encrypting stored data and deleting it by throwing away the key`,
    compare: `at rest versus in transit | disk, database or field encryption |
      encrypting in the app or in the database | volume encryption versus field encryption: against whom | luks or the cloud's own encryption`,
    'best-practice': `which data needs field encryption | are backups to be encrypted |
      do health records need more than disk encryption | which columns would you encrypt on their own | should temp files and logs be encrypted as well`,
    'check-understanding': `a running app sees plain data, so it only helps against stolen media, right? |
      it helps when the medium walks away and not when the app is hacked, is that the limit of it | so the storage sees ciphertext and my query sees plain text, yes?`,
    'correct-misconception': `disk encryption stops sql injection | the cloud encrypts it so nobody can read it | encrypted at rest covers the network too | disk encryption is on, so an injection leaks nothing |
      the volume is encrypted so a stolen password reads nothing | encryption at rest also covers the way to the client | encrypted columns can be sorted as before | the provider encrypts, hence the provider can't read it`,
    'fix-code': `storage_encrypted = false in my terraform, change it |
      encrypted = false on aws_ebs_volume | storageClass without encryption: parameters: type: gp3, change it`,
    'show-in-code': `which volumes are not encrypted |
      any bucket or volume in my terraform with encryption off`,
    summarize: `encryption at rest, the three layers in three lines`,
    walkthrough: `existing unencrypted rds with 2 tb, how do I get it encrypted`,
  },
  'key-management': {
    define: `KMS? | DEK and KEK | key rotation | HSM | kms vs hsm aside: what IS an hsm |
      DEK, KEK, CMK: which is which | what's a key ceremony | crypto shredding | HSM in one sentence`,
    'explain-how': `how does envelope encryption work | how to rotate without reencrypting everything | who may use the key | the key is in the repo next to the data | nobody knows where the master key is |
      how can ten thousand objects get a new master key overnight | our aes key lies in the same repo as the data, what is wrong with that | who unwraps the data key when a pod reads a row |
      key id in front of the ciphertext, what's it for | how does a kms keep the key and still let us encrypt | nobody dares to rotate since nobody knows what would break`,
    simplify: `envelope encryption for a notary |
      key rotation for a hotel receptionist | a kms in words for a locksmith's child`,
    example: `rotation example |
      envelope encryption in code with a kms | a rotation calendar for three kinds of keys`,
    analogy: `key box at the hotel desk? |
      bank vault with deposit boxes for a kms? | a ring of keys inside a locked cabinet, is that wrapping`,
    'what-if': `the master key is deleted | kms is unreachable | the kms key gets deleted by accident |
      someone schedules the cmk for deletion on a friday | the kms throttles us at 500 calls a second | the rotated key breaks the backups of last year | the person with the hsm card leaves the firm`,
    relate: `key management and backups |
      key management and disaster recovery, what links them | key ids and rotation, how do these depend on each other`,
    compare: `kms or hsm | customer managed versus provider keys |
      cloud kms, own hsm, vault transit | rotating versus re-encrypting | one key for all tenants or a key each`,
    walkthrough: `rotate a data key in steps | rotate the signing key without logging everyone out, steps |
      rotate a leaked data encryption key, from detection to done`,
    'best-practice': `how often to rotate | who gets access to keys | where to keep the root key | rotate keys how often |
      how often should a signing key change | four eyes for key deletion, worth it | where may a master key live and where not`,
    'check-understanding': `the data key is stored encrypted beside the data, right? |
      the master key wraps the data keys and never leaves the kms, right so far? | new writes use the new key, old data needs the old one until it's re-encrypted, yes?`,
    'correct-misconception': `rotation makes old leaks harmless | the key is safe in an env variable | longer keys need no rotation |
      after rotating, everything old is encrypted with the new key | a key that is never used can't leak | we keep the key in the database beside the rows, encrypted with itself | a kms makes access control unnecessary`,
    summarize: `the life of a key in five words | key handling rules on a card`,
    'show-in-code': `is there a private key committed here | where do I load the encryption key from, and is that safe`,
    'fix-code': `const KEY = Buffer.from('00112233445566778899aabbccddeeff', 'hex') in crypto.ts | enable_key_rotation = false, deletion_window_in_days = 7`,
  },
  'authn-and-authz': {
    define: `OAuth? | what is a jwt | rbac | claims in a token | oidc |
      scopes in an oauth token, what are these | IDOR, the letters | what is an audience claim | BOLA, what do owasp people mean | relying party?`,
    'explain-how': `how does the api know who calls | how to check a token | how do services authenticate to each other | how to revoke a token | any logged in user can open others' invoices | anyone on the network can call the admin api | how can a service tell the jwt is really from us | changing the id in the url shows other ppl's invoices lol | GET /api/orders/77 returns someone else's order, status 200 |
      I change /invoices/811 to /invoices/812 and see my neighbour's bill | how does the api check a jwt without asking anybody | why is logging in not the same as being allowed | tokens still work after the account was closed |
      service b trusts everything from service a, how could it know the user | who issues the token and who checks it when a mobile app calls three services | hidden admin button, but the endpoint behind it answers everyone`,
    simplify: `login and permission for kids |
      authentication and authorization for a bouncer | oauth for my tennis club`,
    example: `idor example | jwt check in node |
      a middleware that checks owner of the order, express | rbac table for a school app | a stolen session that was used, real case`,
    analogy: `boarding pass picture? | hotel key card for authorisation |
      cloakroom ticket, passport, guest list: which one is a token | concert wristband as a session?`,
    'what-if': `token is stolen | identity provider is down | a user is fired, his token lives 8 h |
      the jwt signing secret is "secret" | the identity provider is gone for an hour, who still gets in | somebody sets alg to none | we lower the token lifetime from a day to five minutes`,
    relate: `authentication and rate limiting | authz and microservices |
      token lifetime and revocation, how does one decide the other | how does authorization relate to multi tenancy`,
    compare: `authn versus authz | jwt or session cookie | rbac or abac | oauth vs oidc | jwt or plain old session cookies for 2 services |
      session cookie against jwt for a spa | roles or attributes for permissions | api keys, oauth client credentials, mtls for machines | 401 vs 403`,
    walkthrough: `add login to an api in steps |
      put oidc login in front of an old intranet app, the stages please`,
    'best-practice': `how long should tokens live | where to check permissions | where to store tokens in the browser | jwt lifetime? | refresh tokens, how long do they live in a sane setup |
      where does the check "may this user see this row" belong | cookies or localstorage for the token | how long for access and refresh tokens in a banking app | where do I verify the token, gateway or each service`,
    'check-understanding': `first who you are, then what you may do, right? |
      authn = who, authz = may he. I finally got that? | a jwt is signed and not secret, anyone may read it, correct | checking the role is not enough, I also must check whose record it is, yes?`,
    'correct-misconception': `jwt is encrypted | a hidden url needs no check | cors protects my api | logging in once is enough for all data | the user is logged in, hence he's allowed | the user id sits in a cookie, nobody can guess that |
      the frontend hides the button so users can't delete | the gateway checked the login so each record is safe | a jwt can be withdrawn whenever we want | cors keeps strangers from calling our api |
      uuids in urls are as good as a permission check | basic auth over http is fine for admins`,
    'fix-code': `jwt.decode(token) without verify | app.get('/admin', handler) with no check |
      jwt.verify(token, key, { algorithms: ['none', 'HS256'] }) | const user = JSON.parse(atob(token.split('.')[1])) and then I trust user.id | router.delete('/users/:id', remove) anybody can call that |
      if req.headers['x-user'] == 'admin': allow()`,
    'show-in-code': `which endpoints have no authentication |
      which of my routes lack an auth check | does any handler load a record without checking its owner`,
    summarize: `authn and authz in two lines each`,
    quiz: `ask me whether it is authentication or authorization, five cases`,
  },
  'least-privilege': {
    define: `least privilege? | what is iam | privilege escalation | break glass |
      break glass account, what's that | privilege creep? | PoLP | "confused deputy", what's the story`,
    'explain-how': `how to find out which rights are unused | how do I cut a wide role down | container runs as root, why is that bad | lambda has admin rights | ci can delete production | the deploy job is cluster admin, thoughts? |
      how do I learn which of 200 permissions a role has used in the last 90 days | the reporting job can drop tables, how does this come about everywhere |
      from a hacked image resizer to the whole cloud account, how did they get that far | why does a container that runs as root matter if it's a container | permissions only ever grow here and nobody takes any away`,
    simplify: `least privilege for a janitor |
      least privilege for a kindergarten cook | why can't I be admin? answer for an annoyed salesman`,
    example: `s3 policy tight and wide | kubernetes role example | give me an iam policy that is least privilege |
      a database role that reads two tables and nothing else | a tight iam policy next to a sloppy one`,
    analogy: `key ring of the caretaker? |
      valet key of a car, does it fit least privilege | hotel maids and their key cards as an image for rights`,
    'what-if': `a service with admin rights is hacked | we remove a right that was needed |
      a bad package runs inside a pipeline that may do everything | we take write rights away from a service and something breaks at night | the shared service account's password leaks, forty jobs use it`,
    relate: `least privilege and incidents | least privilege and speed of work |
      narrow rights and the size of a breach, how do they relate | do tight permissions slow developers down`,
    compare: `role or policy | allow list versus deny list | rbac abac, explain when which |
      standing access or just-in-time access | one role per service or one per team | deny lists or allow lists for rights`,
    walkthrough: `shrink an admin role in steps | everyone is admin in aws. plan to get out of that? |
      our app connects as postgres superuser. how do I get down to a small role without breaking it | all 15 devs are owners in gcp, lead me out of that`,
    'best-practice': `how do I give developers access to prod | one db user per service? | one iam role for all lambdas, fine? |
      how should support look at customer data without standing rights | which rights does a backup job need | how often should permissions be reviewed`,
    'check-understanding': `what it can't do can't be abused, right? |
      each job gets what it needs today and not what it may need some day. that's the principle? | read only on everything is still too much, is that so`,
    'correct-misconception': `internal services can have full rights | read only is harmless | root in a container is not root | it's an internal tool so admin for everyone is okay |
      internal tools may have admin as only we use them | a role with * is fine as long as the password is strong | containers need root to listen on a port | developers must have production write access, else they can't work |
      reading can do no damage`,
    'fix-code': `"Action": "*", "Resource": "*" | privileged: true in my pod | "Principal": "*" in my bucket policy, tighten pls | "Resource": "*" narrow it down to one bucket | {"Effect":"Allow","Action":"*"} make this smaller for a lambda that only reads one table | shrink this policy |
      GRANT ALL PRIVILEGES ON shop.* TO 'web'@'%', tighten it | roles/owner for my cloud run service account | runAsUser: 0 and allowPrivilegeEscalation: true | clusterrolebinding to cluster-admin for the ci user`,
    'show-in-code': `which roles are too wide in my files | any wildcard permissions in the tf files? |
      which of my containers run as root | any iam policy here with a star in it`,
    summarize: `least privilege on a sticky note`,
  },
  'zero-trust': {
    define: `zero trust? | what is a perimeter | microsegmentation | device posture | beyondcorp / zero trust, what do they call that idea |
      ZTNA, what does this stand for | policy decision point, in zero trust | "assume breach", what is assumed`,
    'explain-how': `why is the internal network not trusted | how does each request get checked | how do we begin with zero trust | someone in the wifi reached the database |
      we have a vpn and once in you reach everything, what would zero trust change | how does a service know that the caller is who it says, without looking at the ip | what is checked at each request and who does it |
      how come the printer network led them to the payroll | why does the device matter when the password is right`,
    simplify: `zero trust for an office worker | zero trust for a ceo, 3 sentences no acronyms |
      zero trust so that the works council gets it | never trust, always verify: what is that for a school secretary`,
    example: `zero trust at google | a request under zero trust |
      an access decision with user, device and place | how google got rid of its vpn`,
    analogy: `airport with checks at each gate? |
      museum where every room checks your ticket, right image for zero trust? | an embassy as an image?`,
    'what-if': `a device is infected | the policy engine is down |
      the policy service is slow and every call waits for it | a trusted laptop is infected at home | contractors come with their own devices`,
    relate: `zero trust and latency | zero trust and segmentation |
      zero trust and mtls, does the first need the second | zero trust and the user's patience`,
    compare: `vpn versus zero trust | perimeter or identity |
      moat and castle or zero trust | identity aware proxy against vpn | zero trust or segmentation for ten servers`,
    'best-practice': `first step to zero trust | how often to check again |
      which app to move behind an identity proxy first | how often should a session be checked again | do I need zero trust with eight employees`,
    'check-understanding': `being inside the network gives no rights, right? |
      the place where a call comes from proves nothing, each call has to prove itself. in my words, ok? | it's a way to design and no box I can buy, correct?`,
    'correct-misconception': `zero trust is a product | a vpn is zero trust | zero trust means nobody is trusted with anything | zero trust? we bought a vpn, so that's done | microsegmentation? we have vlans, that is microsegmentation |
      behind the firewall everybody is a colleague, so we have trust | we put in 2fa, so we're zero trust now | zero trust means that there's no need for firewalls | office ip range on the allow list is zero trust`,
    walkthrough: `path to zero trust for a small firm | vpn → zero trust, how do we migrate |
      vpn only, 60 people. what is the route to zero trust in a year`,
    summarize: `zero trust tldr |
      zero trust in three sentences for the board`,
  },
  'secrets-management': {
    define: `what is a secret | vault? | dynamic secrets | secret sprawl |
      what's a dynamic credential in vault | secret zero, what do they call that | sealed secrets, what are they`,
    'explain-how': `how do containers get passwords | how to rotate a db password without downtime | why not in git | api key was pushed to github | password is baked into the image | same password in all environments | key got committed 3 months ago and deleted in the next commit. is that enough | github mailed us that a token was found in a commit |
      git history still holds the stripe key i removed, who can see it | how does a pod get its password if it's neither in the image nor in the repo | the key shows up in our logs, as the url has it as a parameter |
      how does vault know that it is really my service that asks | one db password in nine config files, and each change is an outage | docker history shows my token, why`,
    simplify: `secrets for interns |
      secrets in config files, why bad? for the new trainee | password store for services, told to a pharmacist`,
    example: `kubernetes secret mounted as file | leak by a log line |
      external secrets operator yaml, a short one | a company that was robbed through a key on github`,
    analogy: `key under the doormat? |
      spare key under the flower pot, is that our .env file | valet who fetches the key each time, vault?`,
    'what-if': `the vault is down at start | a key leaks, first minutes | so an ex-employee still has the aws key... |
      our token has been in a public gist since april | vault is sealed and three services restart | the same password for test and production leaks from test | a developer's laptop with .env gets stolen`,
    relate: `secrets and least privilege |
      short lived credentials and leaks, how do they depend on each other | rotation and downtime, must the second follow from the first`,
    compare: `env variables or files | vault or kubernetes secrets | vault or sops when the team is three people |
      env var, mounted file, api call: how should a secret come in | sops, sealed secrets or vault | one vault per team or one for the firm`,
    walkthrough: `move passwords out of the repo | respond to a leaked key, in order | .env files everywhere → vault. how to get there |
      a key is on github since ten minutes. minute by minute please | take passwords out of 30 helm charts, how do I proceed`,
    'best-practice': `how often to change them | how do I share secrets in a team | is env var ok for the db password | api key sits in application.yml, what's the clean way | token lies in the Dockerfile. proper place for that? |
      what's the proper place for an api key of a mobile backend | how long may a service credential live | should ci have the production secrets`,
    'check-understanding': `a secret that was pushed has to be replaced, deleting isn't enough, right? |
      deleted from git is not un-leaked, only a new key helps. right? | the app asks for the secret at start, with its own identity, and nobody copies it. that is the idea?`,
    'correct-misconception': `kubernetes secrets are encrypted | a private repo is a safe place | removing the commit solves it | base64 in the k8s secret keeps it safe | private repo, so keys in there are fine |
      an environment variable can't be read by anyone else | our repo is private, passwords in it are safe | k8s secrets are encrypted since they look scrambled | force push removes the leak |
      we changed the variable's name so scanners won't find it`,
    'fix-code': `password = "letmein" in the config | POSTGRES_PASSWORD: postgres in compose | const KEY = "sk_live_abc" in config.js. better? | ENV DB_PASSWORD=hunter2 in the Dockerfile, better way please |
      mongodb://admin:pass123@db:27017 in config.json | ARG NPM_TOKEN=abc in my dockerfile | const stripe = new Stripe("sk_live_4eC39"), what instead | spring.datasource.password=geheim in application.properties`,
    'show-in-code': `are there hard coded passwords here | did I commit any tokens? have a look |
      any credentials in my yaml files | are there tokens in the history of this repo, or in the files at least`,
    summarize: `secrets: do and don't in four bullets`,
    quiz: `give me three places for a password and let me rank them`,
  },
  'rate-limiting': {
    define: `429? | leaky bucket | sliding window | quota | token bucket ... what is it even |
      burst size of a bucket, what is that | "429 with RateLimit-Reset", what's a 429 | GCRA, what kind of limiter is that`,
    'explain-how': `how does a token bucket work | how to limit across many pods | how to tell clients to slow down | one customer takes all the capacity | scrapers hit our search all day | limits count per pod and are ten times too high |
      five pods count for themselves and clients get five times the quota | how does a bucket refill, and what happens to unused tokens | one crawler takes 80 percent of our api | customers behind one office ip lock each other out |
      how can the counter in redis be right with many writers | at the full minute everybody gets through twice as much | login is tried with 10k passwords from one machine`,
    simplify: `rate limits for a barkeeper |
      rate limits for a bakery owner with a queue | why we say "too many requests", for the support desk`,
    example: `token bucket with 10 per second and burst 20 | nginx limit example | nginx limit_req snippet please |
      bucket of 20 with 5 a second, a burst of 30 comes, do the numbers | express-rate-limit on the login route, show it | headers of a polite 429`,
    analogy: `turnstile as a picture? |
      tickets from a machine that prints one each second, token bucket? | ski lift for rate limiting?`,
    'what-if': `redis for counters is down | thousands share one ip | attacker rotates addresses | the redis behind our rate limiter is down. all blocked or all open? |
      the limiter's redis is down, let all in or none | a big customer moves behind one proxy address | the quota is reset for all clients at midnight | attackers use a new account for each 10 calls`,
    relate: `rate limiting and ddos | limits and retries | rate limits and retries, do they fight each other |
      limits and client retries, what do they do to each other | limits and fairness between tenants`,
    compare: `fixed window or sliding | token versus leaky bucket | throttle or reject | fixed window, sliding window, bucket. which for a public api |
      token bucket, leaky bucket, sliding log | limiting in the gateway or in the app | concurrency limit or requests per second`,
    walkthrough: `add a limiter to an api in steps |
      bring in api quotas without hurting existing customers, wave by wave`,
    'best-practice': `what limit to start with | limit by key or by ip | which status code | per ip, per user or per key? |
      what number do I start with if I know nothing about my clients | key by ip, token or tenant? | should internal services be limited as well | which answer to a client over its limit`,
    'check-understanding': `burst is what is saved in the bucket, right? |
      with rate 10 and burst 50 a rested client can send 50 at once and then 10 a second, is that it | a limit is about fairness per client, shedding about my own capacity, ok?`,
    'correct-misconception': `rate limits stop ddos | limiting by ip is enough | internal apis need no limit | rate limit of 100 rps protects us from ddos | a limit per ip stops botnets | I count by the client's own header, nobody can fake it |
      the limit in my process holds for the whole cluster | limiting by ip identifies users | x-forwarded-for always tells the true client | rate limits are only for public apis |
      if we limit to 100 per minute nobody can send 100 in one second`,
    'fix-code': `app.post('/login') without limit, add one |
      const hits = {}; app.use((q, r, n) => ++hits[q.ip] > 100 ? r.sendStatus(429) : n()) never reset | keyGenerator: req => req.headers['x-forwarded-for'] | app.post('/api/sms', send) costs us a fortune, limit it`,
    'show-in-code': `is there a rate limit on my public routes | is any of my endpoints without a limit |
      do my login and reset routes have a limiter`,
    summarize: `rate limiting on half a page`,
  },
  ddos: {
    define: `DDoS? | syn flood | amplification | layer 7 attack | slowloris — what's that |
      reflection attack? | scrubbing centre, what's scrubbed there | "volumetric" in the attack report, meaning | slow post, what kind of attack is this`,
    'explain-how': `how does a botnet take a site down | how does a cdn absorb it | why can't my firewall stop it | traffic from 40 countries and the line is full | slow connections use up all workers | a client sends one byte a minute and never ends | someone keeps hammering /search with crazy filters | 80k requests a second from residential ips, all to /login |
      90 gbit of udp and our firewall at 1 gbit, why is the firewall no use | each bot opens a connection and sends a byte every 20 seconds | how does anycast spread an attack |
      someone asks our search for a* thousands of times a second | how can a 60 byte question produce a 4000 byte answer to a victim | flood comes from 30 thousand home routers, each quite harmless |
      bots open sockets and send a header each minute | someone sends us a million tiny packets a second | clients that read our answer at two bytes per second |
      attackers open a connection and send five bytes a minute | attackers send one header line each minute and never finish | attackers send a byte now and then to keep the socket open`,
    simplify: `ddos for a shop assistant |
      ddos so that the mayor gets it | how does a botnet work, for a gardener`,
    example: `famous attack | cheap request, expensive answer example | who got ddosed big time, and how |
      mirai and dyn in a few sentences | one costly graphql query that stops a server, show me`,
    analogy: `crowd blocks the shop door? |
      prank callers who keep a pizza line busy, fits for ddos? | demonstration in front of the shop as an image for layer 7 floods`,
    'what-if': `attack at black friday | provider blackholes our ip | attackers find the origin address | our api gets 100k rps from bots tonight, do we die |
      a botnet hits /checkout on cyber monday with valid looking requests | the attackers know our origin ip and go around the cdn | we autoscale through the attack, who pays | upstream null routes our address`,
    relate: `ddos and autoscaling | rate limits and ddos |
      caching and ddos, how much does it absorb | autoscaling and a flood: friends or foes`,
    compare: `volumetric or application attack | waf versus cdn |
      waf, cdn, scrubbing: who stops what | dos and ddos | layer 4 or layer 7 floods, which is harder`,
    walkthrough: `prepare for ddos in order | we are under attack, the first hour |
      flood started six minutes ago, site at 10 percent. what do we do in turn | prepare a charity's donation page for being flooded, from now to the campaign`,
    'best-practice': `what should be in place before | how to protect an expensive search | harden against layer 7 floods cheaply | protect a small site against floods |
      what would you arrange with the provider beforehand | always-on or on-demand protection for a small firm`,
    'check-understanding': `a full pipe must be handled upstream, right? |
      if the line is full nothing I do behind it helps, it has to be stopped upstream. yes? | at layer 7 each request looks normal, only the sum is the attack, is that right`,
    'correct-misconception': `autoscaling defeats ddos | small sites are no target | my firewall handles it | we're too small to get ddosed |
      with kubernetes we scale any ddos away | blocking the ten worst ips ends the attack | only gamers and banks get ddosed | https stops floods as bots can't do tls | our rate limiter of 50 per ip makes us immune to botnets`,
    summarize: `ddos defence in five lines`,
  },
  'network-segmentation': {
    define: `dmz? | security group | network policy | lateral movement |
      east-west traffic, what is it | jump host? | default deny | what's a security group in aws | lateral movement, what moves there`,
    'explain-how': `how do I keep the db off the internet | how does a network policy work | how far does an intruder get | redis was reachable from everywhere | every pod can talk to every pod | from the compromised wordpress they got into the db, how's that possible | network policies for five pods, overkill? |
      they got into the cms and an hour later into the payroll db, how do they move | any pod in our cluster reaches any other, how do I stop it | mongo answered to the whole internet | how does a network policy select its pods |
      one flat /16 for office, servers and cameras. what can go wrong | how do packets between two subnets get filtered in a vpc`,
    simplify: `segmentation for a school |
      network zones for a zoo keeper | segmentation, for somebody who builds ships`,
    example: `default deny policy yaml | three tier network example |
      networkpolicy that only lets the api reach postgres, yaml | target was hacked by way of the air conditioning, the network side of that`,
    analogy: `fire doors? |
      airlocks in a submarine, for network zones? | a hotel where each card opens one floor, segmentation?`,
    'what-if': `an intruder has one web server | the policy is wrong and blocks all |
      an infected laptop joins the server vlan | default deny goes live and dns is forgotten | the bastion is taken over`,
    relate: `segmentation and zero trust | segmentation and incidents |
      segmentation and blast radius, what's the connection | network zones and zero trust, rivals or partners`,
    compare: `subnet or network policy | public vs private subnet |
      vlan, subnet, security group: who does what | network policies or a mesh policy | public and private subnet`,
    walkthrough: `segment a flat network in steps |
      flat network with 40 servers, by which steps to zones | close the db port to the internet without an outage, how in order`,
    'best-practice': `which ports to open | should I publish the db port | prod and staging in one vpc, acceptable? |
      which ports should the world see for a web shop | should staging reach production at all | is one vpc per team overdone`,
    'check-understanding': `default deny, then allow what is needed, right? |
      everything closed, then open just the paths that are used. that's default deny, yes? | zones don't keep intruders out, they keep them where they are. correct?`,
    'correct-misconception': `a private subnet needs no passwords | docker networks isolate from the host | nat is a firewall | private subnet = nobody gets in |
      nat hides our servers so they're safe | in a private subnet we can do without passwords | kubernetes namespaces block traffic between each other | the db listens on 0.0.0.0 but nobody knows the port |
      one firewall at the border is segmentation enough`,
    'fix-code': `ports: "5432:5432" | cidr_blocks = ["0.0.0.0/0"] on port 22 |
      ingress { from_port = 0 to_port = 65535 cidr_blocks = ["0.0.0.0/0"] } | ports: - "6379:6379" in docker-compose for redis | type: LoadBalancer for my postgres service | allow all ingress in my NetworkPolicy: ingress: - {}`,
    'show-in-code': `which ports are published to the world |
      which ports does my compose file open to the outside | is any security group open to 0.0.0.0/0`,
    summarize: `network zones in three lines`,
  },
  'supply-chain': {
    define: `sbom? | typosquatting | lockfile | provenance | dependency confusion | wtf is an sbom and why does procurement want one |
      transitive dependency, what's that | SLSA levels, what is slsa | "provenance attestation" | what do they call a package with a name nearly like the real one`,
    'explain-how': `how does a bad package get in | how do signatures of images work | what does a lockfile protect | a package we use was taken over | npm audit shows 300 findings | how could npm install run someone else's code | how does malware get into a package |
      npm installed something with our internal package name from the public registry | how did a photo library end up mining bitcoins on our build server | what does the hash in the lockfile stop |
      who looks at the 1400 packages below my 30 | trivy shows 412 findings in the base image, what of it matters | how can signing an image help when the build box was hacked`,
    simplify: `supply chain for a cook |
      software supply chain for a chef at a canteen | sbom explained to somebody from customs`,
    example: `a known attack on a package | pin an image by digest |
      xz in five sentences | pin a github action by its sha, show me | sbom of a hello world, an excerpt`,
    analogy: `ingredients with labels? |
      food poisoning by a supplier's spice, works for dependencies? | sealed jars with labels for signed packages?`,
    'what-if': `the registry is down | build server is hacked |
      the maintainer of a package sells it to someone shady | pypi is down on release day | the action we use by tag gets a new evil tag | a critical hole in openssl at noon, do we even know where we use it`,
    relate: `supply chain and ci rights |
      fewer dependencies and security, is that a straight line | lockfiles and reproducible builds`,
    compare: `tag or digest | audit versus sbom |
      lockfile, sbom, signature: what does each tell | distroless or alpine or full image | renovate at once or a week later`,
    walkthrough: `react to log4shell like news, steps |
      a used package was found to be malicious today, what do I do in turn | get from "npm install whatever" to controlled dependencies`,
    'best-practice': `how often to update | should we mirror packages | pin versions or float |
      wait some days before taking a new version, or at once | vendoring, mirror or straight from the registry | may build scripts of packages run in our ci | which base image policy for 20 services`,
    'check-understanding': `a lockfile pins what was tested but doesn't say it's good, right? |
      a lockfile makes sure I get the same thing again, not that the thing is good, ok? | signed says who made it and not that it's harmless, yes?`,
    'correct-misconception': `open source is checked by everyone so it's safe | latest is the safest tag | a signed package is harmless | lockfile there, so the supply chain is safe |
      popular packages are safe, a million people use them | npm audit is clean so there's no malware in it | latest tag always has the fixes so it's safest | our code has no bugs, so dependencies don't matter |
      private registry means no confusion possible`,
    'fix-code': `FROM node:latest |
      FROM python:latest and pip install -r requirements.txt without versions | uses: some-org/deploy@master in the workflow | curl https://get.tool.io | bash in our pipeline | "lodash": "*" in package.json`,
    'show-in-code': `do we use :latest anywhere |
      are my github actions pinned | which of our base images have no fixed version`,
    summarize: `supply chain hygiene, max four lines`,
    quiz: `give me a package story and I say what kind of attack it was`,
  },
  'audit-logs': {
    define: `audit trail? | tamper evident | retention |
      WORM storage for an audit trail, what's that | what is non-repudiation | hash chained log`,
    'explain-how': `who should be able to read it | how to make logs unchangeable | what goes into an entry | we can't tell who deleted the customer | an admin cleared his own traces | someone deleted rows and then the log about it. how do you even stop that | nobody can tell who changed the price |
      price was changed from 900 to 9 and no one can say by whom | how do I make it impossible for an admin to erase his trail | two admins share a login, what does the audit trail say then |
      gdpr says delete, the auditor says keep: how do audit logs live with that | how would an investigator use such a trail after a theft`,
    simplify: `audit logs for a bookkeeper |
      audit trail for a stamp collector | who-did-what log, for the union rep`,
    example: `entry example | log that helped to find a thief |
      one good entry for "changed the bank account", as json | a fraud that came to light by an audit trail`,
    analogy: `ship's log book? |
      guest book that can't be torn out of, is this an audit log | cctv tape for audit logs?`,
    'what-if': `the log service is down, may the action go on | an attacker has root |
      the audit store is full, do we block the action | a support agent looks up his ex and nobody logs reads | the clock of one server was wrong when the entry was made`,
    relate: `audit and privacy | audit and incident response |
      audit entries and personal data, where do they clash | audit trails and authorization`,
    compare: `audit log versus debug log |
      audit trail or event sourcing | append-only table or a separate system for the trail | access log of nginx and an audit log`,
    'best-practice': `how long to keep | what must not be in it | where to store it | do emails belong in the audit log | how long to keep audit logs | what must never be logged |
      which actions must leave an entry | how long to retain the trail for a payment firm | should failed attempts be recorded | who may read the audit trail`,
    'check-understanding': `who, what, when, from where and the result, right? |
      who, what, on which object, when, from where, with which result: six fields? | the one who is watched mustn't be able to change the record. that's the rule?`,
    'correct-misconception': `application logs are audit logs | logs in the database of the app are fine | more in the log is always better |
      stdout of the app is a fine audit trail | only writes have to be in the audit log | the dba can edit it but he wouldn't | debug logs for seven years fulfil the audit duty |
      the password should be in the audit entry so that we can check it`,
    summarize: `audit logging rules, a post-it`,
    walkthrough: `introduce an audit trail in a ten year old crm, how would we do that`,
    'show-in-code': `which of my admin actions leave no audit record`,
    'fix-code': `logger.info("user updated") when an admin changes roles, make an audit record of it`,
  },
  'penetration-testing': {
    define: `pentest? | red team | bug bounty | scope |
      purple team, what's that | rules of engagement in a pentest contract | black box, grey box, white box testing: meaning of grey | CVSS score in the pentest report`,
    'explain-how': `what do testers do | how to prepare for one | what to do with the report | customer demands a pentest |
      report with 63 findings on my desk, how do I read that | what do these people actually do in their five days | big customer wants to see a pen test before signing | how do testers get from one hole to the domain admin |
      they found nothing at all. how much is that worth`,
    simplify: `pentest for the board |
      pen test for the supervisory board | hired hackers, explained to my worried customers`,
    example: `finding in a report |
      how a finding is written up in a decent report | scope paragraph for testing a mobile api`,
    analogy: `hire a burglar to test the house? |
      test burglar, mystery shopper: which image fits a pentest better`,
    'what-if': `the tester breaks production | they find nothing |
      the testers take down production on tuesday morning | they find customer data of another firm | a critical finding and the release is tomorrow`,
    relate: `pentests and threat models |
      pen tests and bug bounties, do they complete each other | how does a threat model make a pentest better`,
    compare: `scan or pentest | white box vs black box | bug bounty versus pentest | scanner report vs human pentester, what do i get for the money |
      automated scan against hired testers | red team exercise or pentest | yearly test or continuous bounty`,
    walkthrough: `pentest from contract to retest |
      first pen test of our lives, from choosing the firm to the retest`,
    'best-practice': `how often | production or staging | which findings first |
      tell the ops team beforehand or not | what do we fix first out of a test report | how often for an app that ships daily | test on prod or on a copy`,
    'check-understanding': `it shows that holes exist, never that there are none, right? |
      it shows what some people found in some days, not that the rest is sound. fair? | no retest, no proof of the fix, yes?`,
    'correct-misconception': `after a pentest we're secure | a scanner is a pentest | yearly is enough for everyone | pentest last year was clean, we're secure |
      a green scanner run is a penetration test | the testers signed it, so liability is theirs | once tested the app stays secure | pen testers should never see the source as attackers don't either`,
    summarize: `what a pentest can and can't do, in three lines`,
  },
  'incident-response': {
    define: `postmortem? | incident commander | triage | mttr | blameless |
      sev1, what counts as one | what is containment | incident commander, what does he command | IOC in the security report`,
    'explain-how': `who does what in an incident | what comes first, fix or understand | how to learn from it | customers call and nobody knows what to do | everybody debugs and no one talks to users |
      six people in a call, all typing, nobody decides. what's missing | how does one keep evidence of a break-in on a cloud vm | same outage three times this year, how do teams really learn |
      customers hear nothing for two hours while we fix. how do others do it | when is it over, the incident I mean | forensic image before the reboot, why`,
    simplify: `incident response for a school class |
      incident response for scouts | post-mortem without blame, for a boss who likes blame`,
    example: `timeline of an incident | status message example |
      a status page update that isn't embarrassing | timeline of a leaked key, minute by minute`,
    analogy: `fire brigade? |
      emergency ward for triage? | air accident investigators for blameless reviews?`,
    'what-if': `the person who knows is on holiday | evidence is lost by a restart | it is a break-in and not an outage |
      we find an unknown ssh key on the jump host | the on-call person doesn't pick up | the attackers read our incident channel | we restored, and they are back the next day`,
    relate: `incidents and slos | incidents and audit logs |
      audit trail and incident, who helps whom | how do runbooks shorten an incident`,
    compare: `outage or security incident | mitigation versus root cause |
      commander and tech lead, two jobs? | containment first or evidence first | workaround or root cause while the house burns`,
    walkthrough: `first thirty minutes of an outage | write a postmortem in steps | ransomware note on the file server. first hour, minute by minute |
      web shell found on server 4, it's saturday. talk me through | hold our first blameless review, how does that run`,
    'best-practice': `who leads | how often to update users | when to call it an incident | what belongs into a runbook | which roles are there in an incident | who does what while the site is down | we found a web shell on a pod. kill the pod or not | db box got hacked. colleague wants to reinstall it now | found a strange admin account. delete it? | server got popped. boss wants to reimage it at once |
      who should declare an incident | how often do we write an update when there's nothing new | wipe the hacked machine or keep it`,
    'check-understanding': `stop the harm first, look for the cause later, right? |
      mitigate, then understand. rollback before root cause, correct? | one person leads and doesn't debug, did I get that | blameless doesn't mean that nobody is responsible, does it`,
    'correct-misconception': `find the guilty person | root cause first, then mitigation | small incidents need no write-up | wiping the box at once is the best thing after a break-in |
      reinstalling at once is best after a hack | the one who deployed should be named in the report | we fixed it so there's no need to write anything | customers are better off not knowing |
      all hands on the keyboard makes it quicker`,
    summarize: `incident response, sticky-note size |
      the phases of an incident in one line each`,
    quiz: `give me an alert at 2 am and judge what I do | simulate a break-in with me`,
  },
  'input-validation': {
    define: `sql injection? | ssrf | xss | allow list | prototype pollution | ssrf explained in a sentence |
      stored xss and reflected xss, what is stored | mass assignment, what's that | path traversal? | XXE, the letters | canonicalisation before checks, meaning`,
    'explain-how': `how does an injection work | how do prepared statements help | why is escaping not enough | our url fetcher reached the metadata service | someone typed a quote and the page crashed | a user named O'Brien breaks the search |
      ../../../etc/shadow shows up in our download log | a customer called Robert'); DROP TABLE broke the import | our pdf service fetches any url and they asked it for 169.254.169.254 |
      how do bound parameters keep data from becoming code | script tags in a product review ran in every visitor's browser | json with 90 levels of nesting kills the parser |
      someone posted isAdmin: true in the profile form and it was saved |
      <script> in the name field of our guestbook | %00 in the file name of an upload | {{7*7}} in the subject line and the mail said 49 | \${jndi:ldap://x} in the user agent of our logs | ..\\..\\windows in a path parameter |
      a quote sign in the email field and the page shows an sql error`,
    simplify: `injection for a librarian |
      sql injection for a waiter | why we check what users type, for the marketing intern`,
    example: `sql injection example | ssrf to the cloud metadata |
      the same query unsafe and safe in php | zod schema for an order with limits | a famous hack by a form field`,
    analogy: `form filled in with orders? |
      a clerk who reads every note aloud as an order, is that injection | customs at the border as validation?`,
    'what-if': `attacker sends a 2 GB body | xml with entities |
      a zip of 40 kb unpacks to 5 gb | the webhook url points to our own admin port | somebody sends a negative quantity | filename is "; rm -rf /"`,
    relate: `validation and least privilege | input limits and ddos |
      validation and output encoding, which protects from what | input limits and ddos, is there a link`,
    compare: `escaping or parameters | validation versus sanitising | client vs server validation |
      sanitise or reject | block list or allow list for file types | orm or handwritten sql with regard to injections`,
    'best-practice': `where to validate | max body size | how to fetch user given urls |
      how big may a json body be | check at the gateway, in the controller, or in the domain | which checks for a url that users give us`,
    'check-understanding': `data must never become part of the command, right? |
      data in the parameter, code in the statement, never mixed. that's prepared statements? | the browser's check is for comfort, the server's is for safety, yes?`,
    'correct-misconception': `validation in the browser is enough | an orm makes injection impossible | a waf stops injection | react escapes everything, sql injection isn't an issue for us | the hidden field holds the price, no one can change it |
      escaping quotes by hand is as good as parameters | typescript types check what comes over the wire | we use mongodb so there's no injection | the mobile app validates, so the api can trust it |
      a dropdown has only three values so nobody can send a fourth`,
    'fix-code': `db.query(\`SELECT * FROM t WHERE id = \${id}\`) | fetch(req.query.url) | os.system("ping " + host) | eval(req.body.code) | cursor.execute("select * from t where id=" + id) <- make that safe pls | f"SELECT * FROM u WHERE mail='{m}'" how to write that correctly | db.query(\`... WHERE id = \${id}\`) is escaping enough? |
      "SELECT * FROM users WHERE name = '" + name + "'" | exec(\`ping \${req.query.host}\`) | res.send('<h1>' + req.query.q + '</h1>') | yaml.load(request.data) | fs.readFile('./uploads/' + req.params.name, cb) |
      new Function(req.body.formula)`,
    'show-in-code': `do I build sql by concatenation | can you check whether we concatenate sql anywhere |
      do I put user input into a shell command somewhere | does any of my routes take a body without a schema`,
    quiz: `test me on injections |
      show me a line of code and let me find the injection`,
    summarize: `input checks in five rules`,
    walkthrough: `old php app full of concatenated sql, how do I clean it up without a rewrite`,
  },
  'pillar-interplay': {
    define: `what are the three pillars | what do you mean by pillars, three of them? |
      "the three pillars" of this course, which are these`,
    'explain-how': `why do the three fight each other | how do I balance them | does scaling out make it survive failures | where do security and availability get in each other's way | why does availability count as security | our limiter lets through four times as much since we have four pods | is tls a bottleneck | every safety measure we added this year cost us speed, must it be like that | scaling to ten nodes, did that also make us harder to kill, or not | how can a limiter against attackers keep us alive on a busy day as well | the more regions, the more places to break in. how do people keep scaling and security together |
      where do scaling, surviving faults and safety get in one another's way | why can a security check become the bottleneck and the single point of failure at once | how can one decision help scaling and harm security`,
    relate: `how do scalability, fault tolerance and security hang together | does better security make it slower | does scaling out make it safer or less safe | how does fault tolerance influence scalability | do more replicas widen the attack surface | can security measures cause outages | does rate limiting serve all three | what do scaling and security have to do with one another | how do redundancy and security influence each other | do caches make availability better or worse | can you explain how these three relate to one another | please explain how those ideas are linked | security, scalability, fault tolerance: who helps whom and who harms whom | does encryption between all services cost us scale | is a system that sheds load more secure too | where do availability and confidentiality get in each other's hair |
      what do scaling, fault tolerance and security have in common and where do they conflict | our auth service is secure, slow and alone. how do the three hang together here | does more redundancy give attackers more doors |
      if we tighten security, do scaling and uptime suffer`,
    example: `a decision that helps one pillar and hurts another | a case where a retry did harm | one measure that serves growth, survival and safety at once | something that made a system more secure and less available, a true case |
      one measure that serves load, failure and safety alike | a real trade-off between availability and security`,
    analogy: `bridge with more lanes, guards and spare pillars? | a castle with many gates, does this work for the three of them together |
      a stadium with more gates, guards and spare exits for the three pillars?`,
    'what-if': `we add tls everywhere, what happens to capacity | the login service is down, let people in or not | the authorization server is down: fail open or fail closed, and what does each cost | we mirror everything to a second region, what does that do to our attack surface |
      we fail open to stay available, what does security say | twice the nodes: what changes for faults and for attackers`,
    compare: `which of the three matters most | is scalability or fault tolerance the thing we lack when we go down under load | resilient versus scalable: where's the line |
      availability or security first when login is down`,
    summarize: `the interplay in three sentences | how the three pillars hang together, short |
      how the three pillars influence each other, in five lines`,
    'best-practice': `which one first in a young product | which of the three first | how do I test all three | little money, one quarter: fault tolerance, security or scale first | how do we decide when security and availability want opposite things |
      with a small budget, which of the three pillars first`,
    'check-understanding': `spare capacity serves both scaling and failures as long as it is spare, right? | so stateless copies help both load and failures, right? | scale is about more load, tolerance about fewer parts, security about someone who wants harm. is that the split | so stateless copies help with load and with crashes but do nothing against a thief, right? |
      stateless copies serve load and failures, and each copy is one more thing to secure. correct sum-up?`,
    'correct-misconception': `a scalable system is fault tolerant automatically | fault tolerant systems are secure | more security always means less speed | what survives failures also scales | a scalable system needs no protection against floods | redundancy protects from attackers | as we scale to fifty nodes we survive anything | who is fault tolerant is also protected against attackers | you have to give up security in order to scale | three copies in three zones, so security is covered too | availability has nothing to do with security |
      when it scales well it survives failures as well | safe systems are always slow | a highly available service is automatically protected`,
    simplify: `scalable, fault tolerant, secure: how they go together, for a mayor`,
    'another-example': `> another decision in which two of the three collide?`,
  },
  'build-from-scratch': {
    walkthrough: `build a distributed system with me from nothing | let's design a chat app for millions | I want to write my own key value store, guide me | design a ticket shop from an empty page | how do I go from one vps to a proper setup | build a news feed step by step | make a plan for a payment service | create a file storage like dropbox, where to begin | from a laptop project to production in stages | from zero to a running distributed system | start to finish, how would you build it | from one server to three | empty repo, new ticket system for 10k users. go | new project, parcels with tracking, I start on monday. take me along from the first box to the third | guide me through building a small distributed key value store from an empty folder | design me a url shortener from scratch, stage by stage | an event ticketing service on a blank sheet: how do we get to something that survives the rush | I have a laptop, a domain and an idea for a chat. bring me to production | if you were to build the whole thing again from zero, in which order |
      blank repo, a booking platform for dentists. lead me through the build | let us build a webhook relay together, start with the questions | I've a weekend and want a tiny distributed job runner, how do we go about it`,
    'explain-how': `how do I start a new system so that it can grow | which numbers do I need before I design anything | what is hard to add later | how much traffic will we have, how do I estimate that | we start with nothing but an idea for a booking site, how do I find out what it must stand | which decisions of the first month are the ones I can't take back later | how do people grow from a single machine to a real setup without stopping |
      what questions come first before I draw boxes for a new system | how do I guess the load of a thing that doesn't exist yet`,
    'best-practice': `what should the first version have | which parts do I add first | what do I build first | what may wait and what not | what belongs to a minimal production setup | when do I stop adding things | what must not be missing in version one of a new backend | kubernetes for a brand new product with no users, yes or no | when in the life of a new system does a second server make sense |
      what is the least I need in production on day one for a new product | start with one database or with several for a new system`,
    summarize: `stages of building in short | the stages from first commit to many servers, brief`,
    example: `an example architecture for 1000 users | a sane architecture for a new shop with 2000 users, drawn in words`,
    'what-if': `my prototype suddenly gets popular | we launch and ten times as many come | our weekend project ends up on hacker news the day after launch |
      the prototype I hacked in a week goes viral tomorrow`,
    compare: `monolith first or services first | start with one modular app or with five services, for a new product |
      one repo and one service at the start or services from day one`,
    'correct-misconception': `start with kafka and kubernetes | security can come at the end | shard from the beginning | a new product must be built for a million users from the first day | microservices first, otherwise we have to rewrite everything | backups and logins can be added after the launch |
      a new product needs microservices to be able to grow | first we build it, then we think about failures`,
    'check-understanding': `so I begin with one process and one database and keep the state out of the process, right? | first make it restartable, then make it two, then split it: is this the order`,
  },
};
