// What people say about security, and about how the pillars hang together, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const security: TopicTurns = {
  security: {
    define:
      `defence in depth? | threat model | attack surface meaning | what is cia in security | "assets, actors, entry points": what's a threat model | security posture, what do consultants mean by that |
      what is defence in depth when you strip the marketing | CIA triad? not the agency | attack surface | CIA, and no, I don't mean the agency | the I in CIA triad | meaning of the letters in STRIDE |
      The line where data passes from people we don't trust to code we do, what do you call it? | > a trust boundary is what again | everything an attacker could poke at, term? | trust boundary`,
    'explain-how':
      `how do we make sure the system is secure | how do attackers usually get in | where do I start with security | how do I think like an attacker | we never looked at security so far | how do attackers get into a cluster |
      how do bots find our open ports | strangers poke at our servers all day, what are they after | how does one break in by three harmless looking holes | nobody here is in charge of security. how do such teams get hacked |
      how do the criminals pick who they attack | which doors of a web app do intruders try first | how does a design review find security holes before there is code | why are many services harder to protect than one |
      how do attackers usually come in at a microservice system | we had firewall and still data was stolen, i do not understand how |
      an attacker got in via the coffee machine dashboard?! and ended in the finance db. i can't picture the path |
      one stolen laptop and the intruder was in everything within a day. Why does it spread so easily in systems like ours? | more services means more doors, they say. explain the reasoning |
      How does layering help if every layer has holes | A cleaner's badge, one open port, one shared password, and then all the patient data. I want to see how such small things add up. |
      One cheap camera in the warehouse got hacked and a week later they were in payroll. How do attackers get from one to the other? | why does splitting a program into services give an attacker more to aim at |
      how does a threat model session work, who says what | one hacked printer and the next day the ERP is gone | why layers instead of one strong wall | CORS * with credentials was flagged by our auditor |
      one leaked credential and they walked from the wiki to the payroll in an hour | A guest in the café wifi could read the admin password of our inventory tool. how? |
      how does a break-in at a tiny reporting service end at the customer database |
      attacker had nothing but the password of the cafeteria menu app and three hours later he's reading salaries, I'm writing the report and need to understand the path | why several layers if one is good`,
    simplify:
      `security basics for a shop owner | security of a web system, told to a locksmith | threat modelling for my book club | security in distributed systems for bloody beginner |
      what must a district councillor grasp of security in 2 minutes | Explain to a choir of volunteers why we want several locks even though the first one is good. | trust boundary, for my grandfather |
      attack surface in everyday language | security of many machines for a village mayor | security of many computers that talk to each other but told to first graders`,
    example:
      `threat model of a web shop | a breach with several small holes | a company that was broken into because nobody felt responsible for security | show me a tiny threat model for a bike rental app |
      example threat for each letter of CIA in a school grades system | a threat list for a parcel locker system | a threat list for a parcel locker with an app |
      One breach story from logistics in which the first step was harmless. | do a mini STRIDE for a pizza ordering page | one layered defence for a bakery's order page, filled in | threat model of a school grade portal`,
    analogy:
      `castle with walls, does it hold | house with locks as a picture | an onion, a castle or an airport: which image fits defence in depth | is a house alarm a good picture for detection in security |
      castle, onion, airport... which is the best picture for defence in depth | > fortress is stale. What else shows layers? | layers of protection, as a metaphor from a medieval town or zoo`,
    'return-to-analogy':
      `> bank with branches: what's the shared vault key | > your fortress, where does the insider fit`,
    repeat:
      `> what was the I in stride`,
    'what-if':
      `an attacker already is inside | an employee sells data | somebody with a grudge still has access to everything | the attackers are quiet and stay in for half a year |
      an intern laptop with vpn is infected, how far can it get | attacker sits on one of our pods right now, what can he reach | one of the school's admins reuses his password everywhere |
      an intern's laptop with prod access is stolen on the train | one of our nodes belongs to an attacker from now on. which damage is open to him | one node in the cluster is compromised | a laptop with prod access gets stolen |
      a supplier's maintenance laptop is infected and plugs into our production network | contractor laptop with vpn stolen on a train | Suppose a journalist's laptop with access to our source database is seized at a border. |
      someone gets into the guest wifi | one of twenty services is taken over and all share a db user`,
    relate:
      `security and usability | does security cost performance | how do security and scalability influence each other | what does security cost us in latency | convenience and security, must one lose for the other |
      what has logging to do with security | does more security make system slower or less available | does every additional service make us less safe |
      Does splitting the monolith raise or lower the risk of a break-in? I keep hearing both. | how do more services and more attack surface go together | do more services mean more holes, or can splitting also make us safer? |
      do more microservices mean a weaker defence`,
    compare:
      `security versus safety | prevention or detection | a vulnerability, a threat and a risk: not the same, are they | preventing break-ins or noticing them, where to put the money first |
      confidentiality or integrity, what is worse to lose in a pharmacy system | confidentiality vs integrity, which hurts more at a blood bank? | threat model or pentest first |
      confidentiality versus integrity for lab values, which weighs more | prevent or detect, where invest first as a ten-person shop | more walls or better alarms: where would you put the next 10k for a dental lab |
      threat model and risk assessment | authentication bug or injection bug, which is worse for us`,
    summarize:
      `security in a nutshell | security checklist, max 5 lines | security for a distributed app on a sticky note | security basics in six lines, for the onboarding page | what are security's main ideas, shortest version |
      security basics as list | in short what should i keep from the security intro | the security block, compressed for my CISO interview | security basics, one short paragraph please |
      I have to brief the mayor in the lift. Whole security part in four sentences. | security basics, executive digest`,
    walkthrough:
      `secure an api from nothing, in order | security review of a small saas, lead me from the diagram to the list of fixes | two weeks to make our api presentable to a security auditor. plan? |
      do a threat model for my bachelor project, steps one by one | threat modelling session for our new patient portal, agenda from start to end | secure an inherited microservice shop, first week, first month |
      a vendor audit comes in eight weeks and we've done nothing so far. in which order do we tackle it? | threat modelling a new service in one afternoon, how does the afternoon go`,
    'best-practice':
      `top three things to do first | how much security does a small startup need | one afternoon a month for security, what would you do with it | which security habits pay off most for four developers |
      who in a small firm should own security | first 3 things for security in my hobby api | what's the minimal security hygiene for a side project with real users |
      The sensible first three measures for a start-up without a security person? | which threat model format do pragmatic teams use for eight services |
      We are eight, none from security, launching a parents' portal in May. On what should our scarce hours go first? | we are five people building telemedicine. Where should security begin for us? |
      How to set trust boundaries in a game backend where the client is in the hand of cheaters | Telemedicine start-up, five people, launch in spring. Which few protections would you insist on before the first patient? |
      what security basics before the first customer | threat modelling, how often, with whom | what do you review besides the single services`,
    'check-understanding':
      `assume one part gets broken and limit what follows, right? | we plan for the day one machine is taken, not for the day nobody gets in. that's the mindset? |
      several thin layers instead of one thick wall, is this defence in depth | more layers so if one fails other still holds. thats defence in depth? |
      defence in depth means no single control has to be perfect. Is this the thought? | a trust boundary is wherever data passes from something I don't control to something I do. |
      assume each layer fails and put another behind. thats depth? | so security isn't one product but network plus identity plus code plus watching, correct |
      Even if the firewall fails, the login, the narrow rights and the encryption remain; that stacking is the whole point, isn't it? | availability is part of security too – true? |
      each link, token and node is a further door. That's why distributing makes it harder, yes? | several layers so that one hole isn't the end, did I get the point |
      availability counts as a security goal as well, hence a flood of junk traffic is an attack on security, right? | network position alone proves nothing, each layer must check. right? |
      encryption doesn't help against a stolen login. yes?`,
    'correct-misconception':
      `a firewall makes us secure | nobody would attack us | closed source is safer | we passed the audit so we are secure | we're on aws so security is taken care of | security is a feature we can buy in the last sprint |
      hackers only want banks | our source is private, so nobody finds the holes | iso certificate on the wall means nobody can hack us | it's inside our network so it is safe | our app is too small, no hacker is interested |
      It is inside our network so it is safe. True? | we use encryption, thus we are secure | Since our traffic is encrypted end to end there's no need for access checks behind it. | its inside our network so its safe |
      We encrypt everything, so we are secure | nobody would attack a small library, so the basics can wait | It's only a calendar for the volunteer fire brigade, no attacker would bother, so I leave the API open. |
      small companies are not interesting for hackers | nobody knows our internal service addresses so we don't need login on them | nobody would attack a village library's website |
      > right, so we've got https and a firewall and with that the topic's closed | nobody would attack a small library`,
    'next-topic':
      `the security entry lesson is finished, where now | where should a backend dev with zero security background begin, then what | what should I study after the basics of security |
      security intro done, which of its subtopics first`,
    quiz:
      `throw some security questions at me, interview on thursday | play the attacker and ask me how I'd defend our app | ask me a question about CIA | can u examine me with a small attack story |
      quick test about the three letters C I A please | interview me as if I apply for security champion | quiz on STRIDE letters | give me a scenario from a hospital, I'll tell you which layer failed |
      name the STRIDE category, give me cases | three attacks, I say which of C, I, A suffers`,
    'show-in-code':
      `what security problems are in my project | give me the worst security findings of this workspace | which security holes did you spot in my files | which secure problems has my repo, show biggest ones |
      what security problems do you see in this workspace | What are the worst security findings in my project? | give me the most urgent protection problem in this repo`,
    'fix-code':
      `app.use(cors({ origin: '*', credentials: true }))\nsecurity guy complained, correct it | app.use(cors({ origin: '*', credentials: true })) + no auth middleware\nharden |
      app.use(cors({origin:'*', credentials:true})) debug: true\nclean that up | app.use(cors({ origin: '*', credentials: true }))\nmake it tight`,
  },
  encryption: {
    define:
      `symmetric encryption? | what is a hash | what's a mac | forward secrecy | salt | a nonce, what is it for | what does "authenticated" add to encryption | asymmetric cipher, in a sentence | KDF? |
      pepper next to a salt, what's that | hash, what is it in crypto | what's it called if you can verify who wrote a document with math | AEAD, for the glossary | digital signature | nonce, whats that |
      AEAD: expand and explain what kind of cipher it is | what is salt for passwords | one-way fingerprint of a file, correct term? | one key for both directions vs a pair: the two words`,
    'explain-how':
      `how does public key crypto work | why hash passwords with bcrypt | how does a signature prove who wrote it | how do two strangers agree on a key | passwords are stored in plain text | a leaked dump had all the md5 sums |
      two laptops that never met end up with a common secret, how on earth | what makes bcrypt slow and why is slow good | all our passwords were cracked in an hour, they were sha1 |
      how can a signature show that nobody touched the file | why does the same text encrypted twice look different | ECB penguins, what's going wrong there | how can public key lock and not unlock |
      why use aes and rsa both in one protocol | same password gives the same hash in our table for 40 users | how can a public key lock something it can't unlock |
      Two identical rows give two identical ciphertexts and our tester complains. What is the matter? |
      Same plaintext, same key, and each run prints other bytes. A colleague claims it's a bug. I believe there's a purpose, but which mechanism? | why do browsers use the slow public key thing only at the start |
      We store passwords as SHA-256 with no salt and the auditor said a graphics card breaks them in hours. How? | how can someone change an encrypted message without the key |
      what goes wrong if the same nonce is used twice in GCM | Our tester flipped a few bits of an encrypted cookie and became somebody else, with no key at all. AES-CBC, 256 bit. |
      you can see the penguin in the encrypted picture | > the padlock thing is nice. mathematically, what makes it one way |
      the vendor stores a "hash" of each card number and says it's irreversible. a student reversed the lot in an afternoon. how? | salt is public, so how does it help at all`,
    simplify:
      `public key for a child | encryption in terms of boxes | public key crypto for people who failed maths | public and private key for a pastry cook | hashing, in words of a butcher | ciphers so that my grandson understands |
      public key crypto for my little cousin | public keys for my bakery customers' association, padlock or whatever | public keys, for my book club | hashing in kid words |
      my little brother: why can everyone lock the box but only I can open it | public key for an orchestra`,
    example:
      `encrypting versus hashing, an example | hash with salt in python | argon2 call in node, please | encrypt and decrypt a string with aes-gcm in python | same input, two hashes with different salts, show it |
      tiny example of what a MAC catches | a tiny example of envelope with two keys | AES-256-GCM in node, short sample | show what happens to the word HELLO when hashed and when encrypted |
      signing a prescription, who holds which key`,
    analogy:
      `padlock picture | sealed letter for encryption | letterbox with a slot as a picture of a public key? | something from the kitchen for hashing, one way | padlock you give to everybody, any other for signatures |
      a hash is like what in a kitchen?`,
    'return-to-analogy':
      `> i have the padlock in my head. so signing is what, in padlock world? | > the open padlock: who in that story would be the certificate authority? | open padlock image: who holds the key and who snaps it shut`,
    repeat:
      `> you explained padlocks before, I'd like to hear that same paragraph again | > symmetric or not, say that last part again`,
    'what-if':
      `the nonce is used twice | quantum computers come | the private signing key ends up on pastebin | somebody records our ciphertext today and has a quantum computer in 2040 | the iv is always zero in our code |
      our random generator isn't random | quantum computers come. which of our stuff falls | the nonce is used twice with the same key | quantum computers arrive while our archive is still confidential |
      our IV is a constant since 2016. how exposed are the records? | The developer who wrote our token code used the time of day as a seed for the generator. And an attacker finds out. |
      somebody reuses the same nonce for two messages under one AES-GCM key | a quantum... no, simpler: someone finds the private half of our signing pair in an old zip | nonce used twice under one key |
      somebody flips a bit in an AES-CTR ciphertext | we use the same nonce twice with GCM | someone gets our list of unsalted hashed phone numbers`,
    relate:
      `encryption and performance | does encryption protect against changes | does encrypting everything make us slower or harder to debug | signatures and encryption, do they need each other |
      how does compression go together with encryption | are hashing and signing dependent on each other | what have hashing and signatures to do w/ each other |
      Passwords and slow hashes: does that slow hashing open a door for denial of service? | does hiding a message also make sure nobody changes it on the way?`,
    compare:
      `hashing versus encrypting | symmetric or asymmetric | aes or chacha | rsa, ecc, which one for new stuff | encoding, hashing, encrypting, signing: sort them for me | bcrypt, scrypt, argon2 | rsa 4096 against ed25519 |
      mac or signature | AES-CBC or AES-GCM | bcrypt, scrypt, argon2: which one when | symmetric vs asymmetric, speed and use | MAC or signature when two companies exchange lab reports |
      Two authorities exchange decisions. A shared-secret tag or a real signature, if one of them may later deny having sent it? | symmetric vs asymmetric | bcrypt or argon2 |
      MAC or signature for messages between two government offices | AES and RSA, where is each used`,
    summarize:
      `ciphers, hashes, signatures: the short of it | encryption / hash / signature in 3 lines | crypto toolbox: what for what, a few lines | crypto building blocks, short`,
    walkthrough:
      `we have md5 password hashes for two million users. path to something decent without asking them all | store passwords plain today (i know). path to argon2 without to reset all users |
      > moving 2 million md5 passwords to something decent: order? | migrate 2 million users from unsalted sha1 to argon2id, stages? |
      A user table with 2 million unsalted SHA-1 hashes, nobody wants to force a reset. Describe the path to something decent.`,
    'best-practice':
      `which algorithm for passwords | key length? | should I write my own crypto | which mode for aes today | how many bcrypt rounds | is it ever a good idea to invent one's own cipher | how long should a salt be |
      which algorithm for passwords nowadays | which mode and key length should be taken today for encrypting files | which algorithm and which parameters for password storage today, no history please |
      which parameters for password hashing in a citizens' portal | tokens for reset links: how to generate | Comparing two HMACs in node, what is the proper way? |
      I must store the passwords of 90k pupils. Which algorithm and with which settings these days? | which password hash in 2026 | how do I compare two MACs | md5 passwords in the db: force a reset or rehash at login`,
    'check-understanding':
      `the public key locks and only the private one opens, right? | so the public key only locks and the private one opens. yes? | anyone may encrypt for me with my public key, only I can open it, is this it |
      a hash has no key and no way back, yes? | encryption hides, a mac notices changes. two jobs? | encrypt with recipient's public key, sign with own private. correct order? |
      anyone can decode base64, no key in it, therefore no secrecy | signing uses the private key, verifying the public one, right? | hybrid: slow asymmetric only wraps a fast symmetric key. do I see that correctly |
      With a public key anyone can lock, only the holder of the other half can open; for signing it's the other way round. | public key locks, private key opens; signing goes the other way. right? |
      a hash cannot be turned back, an encryption can. yes? | A salt is no secret, it only makes two equal passwords look different and the prepared tables useless. ok? |
      plain encryption doesn't protect from tampering unless it's authenticated. ok?`,
    'correct-misconception':
      `base64 is a kind of encryption | encrypted data can't be changed unnoticed | sha256 is fine for passwords | our own algorithm is safer | we hash emails with md5 so they're encrypted |
      the url has a random id, nobody finds that | rot13 twice is stronger | a hash is an encrypted value you can decrypt with patience | we encrypt passwords so that we can mail them to users | longer salt makes a fast hash safe |
      aes in cbc tells me when somebody altered the text | encrypted data can't be changed by attacker | I saved the passwords with SHA-512, it is the longest hash so it's the most secure for passwords, my teacher uses it also |
      we base64 the national id so it's encrypted | what is encrypted can't be changed unnoticed, right? | We store the passwords hashed, so if the list leaks we can decrypt it with our key and force people to change. |
      base64 is encryption, nobody can read it | encrypted data cannot be modified so a signature is overkill | our own cipher is safer because nobody knows how it works | hashing an ID number with MD5 makes it anonymous |
      we swapped the letters by our own secret scheme, no attacker could guess that | encrypted data can't be altered without me noticing, whichever mode | sha256 of the password plus https is good enough storage |
      > so with RSA I'd encrypt the whole video stream directly, that's what it's for`,
    'next-topic':
      `after encryption basics what do you suggest to study | > hashing, salts, signatures: checked. What's up next in that corner? | hashes and ciphers are through. take me to whatever builds on these |
      crypto basics digested. next dish`,
    quiz:
      `hash, MAC, signature or cipher? quiz | encrypt, hash or sign? I choose, you check`,
    'show-in-code':
      `do we use md5 or sha1 anywhere | where do I use weak ciphers | where in my code is md5 or sha1 used | find weak hashes in our codebase | any weak hash in here? | weak crypto in my files?`,
    'fix-code':
      `hashlib.md5(password) | AES in ECB mode, what instead | crypto.createCipher('aes-192-ecb', pw) what do I write instead | password_hash = sha256(pw).hexdigest() | Math.random().toString(36) as a reset token |
      AES.new(key, AES.MODE_ECB) | crypto.createHash('md5').update(password).digest('hex')\nlecturer: insecure. right code? | const cipher = crypto.createCipheriv('aes-256-ecb', key, null)\npatterns visible in image, change it |
      const token = Math.random().toString(36)  // used for password reset | if (sig === expected) accept()   // mac check |
      const c = crypto.createCipheriv('aes-256-ecb', key, null); return c.update(iban, 'utf8', 'hex') + c.final('hex')  \nauditor marked this red | crypto.createHash('md5').update(pw).digest('hex')\npls upgrade |
      const token = Math.random().toString(36)\nfor password reset, replace by something safe`,
  },
  'tls-and-mtls': {
    define:
      `mtls? | what is a certificate authority | sni | cipher suite | self signed | there's an "m" before tls in the ticket. what's it stand for | "m" in mtls? | root and intermediate certificate, what are these |
      SAN in a certificate, what is it | what is OCSP stapling | mutual authentication on the wire, the term | a CA is who or what | mutual tls |
      "Mutual", in this context? My tender document uses it eight times with no explanation. | man in the middle | a CA is what kind of organisation or program? | both sides show a certificate: called |
      what does a CA do, the acronym and job`,
    'explain-how':
      `how does the client know the certificate is real | how does mtls work between services | what happens if verification is off | certificate expired on sunday | x509 unknown authority | browser warns about our internal site |
      what happens on the wire in the first few ms of a tls connect | x509: certificate signed by unknown authority | SSL handshake failed since midnight, nothing was deployed | explain certificate chains |
      chrome says NET::ERR_CERT_DATE_INVALID since this morning | java client: PKIX path building failed, what's that about | how does the server prove that the certificate is its own |
      why does everyone in a mesh have a certificate that lives a day | what can the guy in the cafe read when I open an https page | node says self signed certificate in certificate chain |
      what are client and server telling each other before the first byte of http | UNABLE_TO_VERIFY_LEAF_SIGNATURE when calling internal api | how does browser know that server is real |
      site was down this morning: certificate expired | self signed certificate in certificate chain (npm behind company proxy) | how both sides show passport in mtls |
      Hostname/IP does not match certificate's altnames, but when I call by name instead of ip all good | what happens in the first milliseconds when browser connects by https |
      > understood. and how does server check the client's cert then | self signed certificate in certificate chain, and everyone tells me to switch checking off |
      what are the two sides doing in those first milliseconds of a handshake | How does the mesh give each pod an identity without us coding anything |
      it says "unable to verify the first certificate" from node but my browser is happy with it |
      Every Sunday at midnight in some quarter a part of the plant goes blind. Last time it was an expiry date. How can one date stop thirty services? | partner gets UNABLE_TO_VERIFY_LEAF_SIGNATURE, browser shows no problem |
      how does the client know the cert is not from an impostor | all tills stopped at midnight, the certificate had expired | mTLS: when does the server ask the client for its certificate? |
      curl says "unable to get local issuer certificate" on the partner's API, Chrome shows a nice green lock. Same URL, same minute. | CERT_HAS_EXPIRED at 2 am, everything down |
      UNABLE_TO_VERIFY_LEAF_SIGNATURE with an internal CA | rejectUnauthorized: false, what attack becomes possible | the steps of the handshake, how do two strangers get a shared secret out of it`,
    simplify:
      `https for grandma | https padlock for my yoga teacher | mutual tls for a customs officer | my boss (owner of a garden shop) asks why he must pay for certificates between servers. give me 3 sentences he will get |
      padlock symbol in the browser, what does it promise and what not, for pensioners | baby steps version of certificates, I'm a lawyer | certificates for my landlord | what is the lock symbol, plain answer for seniors course |
      what the two sided certificate thing is, such that my hairdresser gets it | what shall I say to the parents' council about the little padlock and what it doesn't promise`,
    example:
      `mtls in nginx | what an attacker reads without tls | openssl commands for a little ca and one client certificate | envoy or nginx snippet that demands a client certificate | example for man in the middle in cafe wifi |
      let me see what's written in a certificate | node client with its own CA file | https server in node that demands a client cert | Server in Go or Node that insists on a client certificate: I'd like a minimal listing.`,
    'another-example':
      `> could you do a second one for certificates, for python`,
    analogy:
      `passport at the border for certificates? | what would mtls be at a nightclub door | two spies who show each other half a banknote, does that fit mtls | notary and stamp for a certificate authority?`,
    'return-to-analogy':
      `> passport analogy, who is the country that prints the passports | > in the courier picture, what is a fake id with a real stamp? | > passport office equals CA, but what's revocation then`,
    repeat:
      `> round trips of 1.2 and 1.3, again`,
    'what-if':
      `a private key leaks | the ca is hacked | we turn off verification in the internal network | nobody renews the cert, and? | our CA gets hacked | the intermediate certificate is missing on one of four servers |
      someone sets NODE_TLS_REJECT_UNAUTHORIZED=0 in prod | our internal ca's root expires on new year's day | tls ends at the balancer and somebody sniffs behind it |
      certificate of a payment terminal runs out on sunday, what do shoppers see | somebody puts himself between the till and the server with a fake certificate | the internal CA's key is copied by a leaving admin |
      We pin certificates in 40 000 card readers. Provider swaps its root next spring. So? | CA key is stolen | the mesh control plane can't issue certs for a day |
      The internal CA's root certificate runs out on a Sunday in March and everyone who set it up has retired. | root certificate expires on saturday | suppose the private key of our edge leaks |
      certificate expires on sunday night | a rogue CA issues a cert for our domain | certs are renewed on disk but the process never reloads them`,
    relate:
      `tls and latency | tls and load balancers | short certificate lifetimes and automation, how do they hang together | how does tls affect connection reuse | tls and latency, effect? |
      does TLS cost us latency, how much and where | how much does double-sided certificate checking slow down calls between services? | > does it make tls any harder`,
    compare:
      `tls versus mtls | mesh or own certificates | tls 1.2 or 1.3 | service mesh mtls vs doing it in the app | passthrough or termination at the ingress | mtls or signed tokens between services | let's encrypt or an internal ca |
      service mesh or own certificates in the code | public CA or private CA for internal | istio does it or we code it by ourselves... which way is less pain | TLS vs VPN between two clinics |
      mesh sidecars or certificates in the app | Who should end the encryption: the box in front or the app itself? It's about exam papers. | TLS vs mTLS | Service mesh or certs in the application for 12 services? |
      Certificates in each of our twelve apps, or a mesh that does it around them? Nobody here knows Istio. | certificates from our own little CA, or let a mesh do it: twelve services, two admins |
      terminate at the edge or go all the way through, for us a clinic? | > and mtls compared to that | tls and mtls`,
    summarize:
      `gimme the gist of tls | tls in four lines for the wiki | one-page recap of transport encryption for the architecture board | TLS in three bullets | TLS handshake, squeezed`,
    walkthrough:
      `roll out mtls to all services | renew certificates automatically, steps | from http to https between 5 services, which order | turn on mtls between six services, strict at the end, how do I get there unhurt |
      certificate runs out in 3 hours, what now in which order | enable mtls between two node services by hand, steps from making CA | i have a bare server with ip and domain. way to green lock? |
      from plaintext to mtls without a cut, route please | Ten services in plain text, a mesh is out of the question. Our inspector wants both sides to show papers by June. What's the path that never breaks a call? |
      introduce mutual tls between 30 dockers on a ferry fleet, without stopping them | plain http inside to mTLS everywhere, phases? |
      the internal services talk plain http. Which moves, one by one, bring us to both sides showing certificates? | replacing self-signed certs on 25 internal hosts, the route from first to last host |
      renewing the internal CA before it expires in march; what's the programme`,
    'best-practice':
      `how long should certificates live | which versions to allow | do internal calls need tls | cert expired on a sunday. how do grown ups prevent that | which tls versions should I still allow |
      90 days, a year, a day: how long for internal certs | who should be told before a certificate expires, and when | cert lifetime and renewal: what's good |
      what is a healthy way to renew certificates so that nobody must remember | cert lifetime inside the cluster: a day, ninety days, two years? your recommendation |
      internal services: plain http or tls, what is state of the art in a hospital | lifetimes for service certs | what should the minimum TLS version be for a portal still used by old phones |
      We have 5,000 meters in cellars with certificates inside. What validity should they have given that the meters are offline for weeks? |
      Short or long validity for certs between services, nothing is automated so far. What's a healthy target? | minimum TLS version for a public api |
      should internal traffic between two containers on one host be encrypted too, what's the custom | lifetime of internal certificates | own CA or let's encrypt for internal services`,
    'check-understanding':
      `tls protects the way and not the data at the end, right? | mtls = both sides show a cert. y/n | with plain tls only the server shows its papers, with mutual both do, I have that right? |
      a certificate binds a name to a public key and a ca vouches for it, is it that? | tls gives three: secret, unchanged, who is server. right? | cert tells who the caller is, but if he may delete orders must be decided extra |
      The lock in the browser only tells me that I talk encrypted with the owner of this domain name, and says nothing if this owner is honest. | plain TLS proves the server only, mutual proves both. right? |
      TLS proves the server, mTLS proves both. yes | certificate says who, not what he may do. right? | host name check plus trusted chain stop the middle man, correct`,
    'correct-misconception':
      `https means the site is trustworthy | inside the cluster tls is useless | verify=False is fine in our network | self signed is the same as no tls | inside of the vpc we don't need tls |
      inside our kubernetes cluster nobody can listen so http is fine | a padlock in the browser means the shop is honest | a self signed certificate doesn't encrypt | mtls makes authorization unnecessary |
      turning off verification is ok as the traffic is encrypted anyway | lock icon in browser means the shop is honest | both services have certificates therefore every call between them is allowed and safe |
      mTLS is on so we need no authorisation, correct? | rejectUnauthorized false still encrypts, so nobody can read along |
      Setting verify=False for the internal hop is harmless, as the data remain encrypted and nobody can sit between - ok? | tls terminates at the load balancer, thats enough |
      rejectUnauthorized false is fine, the traffic is still encrypted so no one listens | with mTLS we can drop the authorisation checks |
      The services now show each other certificates, so the pharmacy service may call whatever it wants. Asking for permissions on top would be double work. | tls up to the load balancer is sufficient |
      tls ends at the balancer and behind that there's nothing to worry about | rejectUnauthorized false still encrypts so a man in the middle sees nothing | tls ends at the load balancer and that suffices`,
    'next-topic':
      `certificates finished, continue in the track`,
    quiz:
      `true or false about certificates, go | one question on certificates, hard | two questions about handshakes, I want to see whether I remember | a question about certificates please`,
    'show-in-code':
      `where are connections without tls | grep for plain http pls | look for disabled certificate checks please | do I disable certificate verification in any client | which urls in the config are http without s |
      does somewhere in code turn off certificate check | http:// between our services, where? | is certificate checking switched off anywhere | who in the repo switches certificate checks off`,
    'fix-code':
      `requests.get(u, verify=False) | InsecureSkipVerify: true | redis://cache:6379 should be encrypted | requests.get(u, verify=False) how do I get rid of that | curl -k in the entrypoint, get rid of it how |
      rejectUnauthorized: false — make it right | ssl_context.check_hostname = False, how do I do it properly | new https.Agent({ rejectUnauthorized: false }) for our partner api | curl --insecure in the deploy script |
      sslmode=disable in my dsn | const agent = new https.Agent({ rejectUnauthorized: false })\nstackoverflow said it. secure way pls | ssl: { rejectUnauthorized: false } in pg client on heroku. what must i write |
      requests.get(url, verify=False)\nmy script for school server. secure variant? | new https.Agent({ rejectUnauthorized: false }) | https.request({ host, rejectUnauthorized: false })\nthe CA is internal. how do it right |
      DATABASE_URL=postgres://db/app?sslmode=disable\nfix | NODE_TLS_REJECT_UNAUTHORIZED=0 in the compose file\nwhat instead`,
  },
  'encryption-at-rest': {
    define:
      `TDE? | what is at rest | field level encryption | what does TDE encrypt, in sql server | blind index, what's that for encrypted fields | "at rest" next to "in transit", what is resting there | envelope encryption short def |
      TDE appears in oracle manual on every page, tell me what that is | field level encryption is.. | envelope encryption, only what it is | the checkbox is labelled TDE. what does it stand for |
      What's the procedure called in which you throw away the key so that all data is as good as erased?`,
    'explain-how':
      `what does disk encryption protect against | where is the key for the disk | how do I encrypt a column | a laptop with a db dump got stolen | bucket was not encrypted says the audit | encrypting the test database, overkill? |
      laptop with the customer table got nicked at the airport, does bitlocker matter | how can I still look somebody up when the mail column is encrypted | where does the volume get its key when the server boots |
      auditor: your rds storage isn't encrypted. what changes if we turn it on | who can read an encrypted s3 object in the end | old hard disks are sold on ebay, what is on them |
      how does encrypted disk protect if the server is running and mounted | encrypted volume, but attacker with sql injection read everything in clear. why | how do you search by email when the email column is encrypted |
      i can read all patients with SELECT although we pay for encrypted RDS. so where does the encryption happen | disk is encrypted and still the attacker got everything by SQL injection |
      how does TDE differ internally from what the app could do itself | what is the data key wrapped with, and where does that lie |
      All volumes are encrypted, certified, audited. An attacker typed something odd into the search field and read 40,000 rows in clear. How do these two facts fit? |
      disks are encrypted and still the SQL injection gave them all names in clear. How come? | how does envelope encryption read one row | what is encrypted when the cloud says 'encryption enabled' on the volume |
      Legal says the database is encrypted. The developer says he can read every name with a select. Both are right, it seems, how? | how do data key and master key play together | someone bought our old drives on ebay |
      envelope: how many keys are involved and who wraps whom | > and when the encrypted volume is mounted, what exactly is in the clear | how does envelope encryption make rotating cheap |
      who can still read when only the volume is encrypted`,
    simplify:
      `encryption at rest for a postman | disk encryption for a removal man | encrypting stored data, for the data protection officer who is a lawyer | encrypted disk, so that the office manager gets it |
      data protection officer wants one slide on it, non technical | encryption at rest for the data protection officer | explain the safe thing in two sentences a judge can follow`,
    example:
      `stolen disk example | encrypting one column in postgres, show it | what a thief with the disk sees, with and without | example what to encrypt by field in a school database |
      case where stolen backup hurt a company, name one | terraform for an encrypted rds | encrypt one column in node before insert | a row with an encrypted field, key id included | which fields would a dentist encrypt, show me |
      field encryption for iban numbers`,
    analogy:
      `safe in the cellar as a picture? | a safe in the shop that stands open during business hours, is that encryption at rest | picture please: encrypted disk but machine running | > besides the safe?`,
    'return-to-analogy':
      `> the safe and the clerk: so who's the burglar in cloud terms | > safe with the clerk: who's the clerk`,
    'what-if':
      `the attacker is logged in as the app | we lose the key | attacker gets a shell on the db host while it runs | the encrypted disk is restored in another account | the field key is rotated and half the rows are old |
      old hard disk of the clinic gets sold on ebay, can the buyer read it | courier forgets the unencrypted backup tape in the train, what then | burglar carries the whole server out of the practice, powered off |
      a drive goes back to the vendor on warranty | dump on a developer laptop, laptop in the train, train gone | We sell twelve old servers and the wipe was forgotten, drives encrypted, key in the config on the same drives. |
      an old backup tape from 2017 turns up on ebay | our DBA turns bad. does TDE stop him | key service is down, can the shop still read orders? |
      The old drives of our practice went to a recycler without being wiped. They were LUKS volumes. How bad? | leaked snapshot of an encrypted volume | someone takes over the app server, volumes encrypted |
      a backup tape falls off a lorry | a technician sends the faulty SSD back to the vendor without wiping it | thief walks away with the disk from the rack | auctioned server turns up on ebay with our disks still inside |
      someone steals the disk from the rack | the auditor asks to see a backup tape of our encrypted database`,
    relate:
      `at rest and backups | does it hurt search | column encryption and indexes, what happens to search | encrypting stored data and deleting it by throwing away the key | does it hurt performance to encrypt at rest |
      how does encryption influence my backups and restore times | does column encryption hurt our queries | What does encrypting single columns do to searching and sorting on them? |
      Does encrypting columns affect indexes and sorting? | What does encrypting backups mean for the time a restore takes? | how does it relate to key management |
      our dumps lie in a bucket in the clear while the live volume is locked. how do those two topics touch? | encrypting columns and searching in them`,
    compare:
      `at rest versus in transit | disk, database or field encryption | encrypting in the app or in the database | volume encryption versus field encryption: against whom | luks or the cloud's own encryption |
      TDE or app level for patient names | encrypt whole disk or only the columns with diagnoses? trade offs please | disk vs column encryption | deterministic or randomised for a column we search by | volume vs column level |
      TDE or app-side for national ID numbers`,
    summarize:
      `encryption at rest, the three layers in three lines | disk vs field vs app level, squeeze it to a post-it | at rest: what should stick | stored data protection summarised`,
    walkthrough:
      `existing unencrypted rds with 2 tb, how do I get it encrypted | encrypt existing column of 20M rows without downtime - steps please | plan to turn on encryption for existing RDS, i heard you can't just tick it |
      encrypting an existing unencrypted database with little downtime. go | turn on encryption for a live 2 TB database, order of actions`,
    'best-practice':
      `which data needs field encryption | are backups to be encrypted | do health records need more than disk encryption | which columns would you encrypt on their own | should temp files and logs be encrypted as well |
      which columns deserve encryption | should we encrypt in the app or let the database do it, what's considered clean for health records | which columns would you encrypt one by one in a mental health app |
      Default for buckets, volumes, dumps in our landing zone: what's the sane policy? | backup tapes leave the house by courier. What is good form here |
      Which fields of a counselling app merit protection of their own, beyond the disk? I look for a principle, not for a list. | which columns to encrypt in the app for a fertility clinic |
      where do I put the key if the database is on the same VM | In a fertility clinic database some columns are really delicate. Which ones deserve encryption in the application on top, by what criterion? |
      which columns merit their own encryption in a clinic database | > which of those columns should be encrypted in the app and which can stay as is | is cloud default encryption good enough for a law firm`,
    'check-understanding':
      `a running app sees plain data, so it only helps against stolen media, right? | it helps when the medium walks away and not when the app is hacked, is that the limit of it |
      so the storage sees ciphertext and my query sees plain text, yes? | someone who has the app's db login still sees everything in plain, disk encryption only helps against lost hardware — yes? |
      a safe helps against burglars not against the clerk who has it open, that's the limit | at rest protects lost media, in transit protects the wire, two different things. ok | helps vs stolen disk, not vs hacked app. right? |
      the higher the layer, the more threats but the less I can search. ok? |
      If someone carries the disk out of our parish archive he sees only rubbish, but if someone takes over the running application he sees everything. I understand that properly, do I? |
      the running database decrypts for anyone who can query. right? | volume encryption helps against theft of hardware, little else. fair?`,
    'correct-misconception':
      `disk encryption stops sql injection | the cloud encrypts it so nobody can read it | encrypted at rest covers the network too | disk encryption is on, so an injection leaks nothing |
      the volume is encrypted so a stolen password reads nothing | encryption at rest also covers the way to the client | encrypted columns can be sorted as before | the provider encrypts, hence the provider can't read it |
      attackers who come through our website get only ciphertext since RDS encryption is ticked. right? | our hospital passed: laptop disks are bitlocker'd, so if somebody steals an open, logged in laptop the data is unreadable |
      encrypted volume, so backups of it are automatically encrypted wherever I put them. Yes? | A DBA with a login can't read salaries because the disk below is encrypted. | the disk is encrypted so injection leaks nothing |
      TDE protects from a stolen app password | Backups of an encrypted db are encrypted automatically, all vendors do that | Ransomware is no topic for us as the volumes are encrypted and the attacker would see only garbage. |
      since the laptop disk is encrypted, a trojan on it reads only noise | tde on, dba can't see salaries | > then an encrypted disk also stops the admin who's logged in |
      if the laptop with the db is stolen while it's running and unlocked, the disk encryption protects us`,
    'next-topic':
      `at-rest done, go`,
    quiz:
      `which-layer-helps game please | who can read it? levels and attackers`,
    'show-in-code':
      `which volumes are not encrypted | any bucket or volume in my terraform with encryption off | s3 buckets without encryption in my terraform? | show unencrypted storage in my infrastructure files |
      any unencrypted volumes in terraform | which tables hold personal data in clear`,
    'fix-code':
      `storage_encrypted = false in my terraform, change it | encrypted = false on aws_ebs_volume | storageClass without encryption: parameters: type: gp3, change it |
      const key = 'my-secret-key-123'; db.insert({ ssn: encrypt(ssn, key) })\nhow better | resource "aws_db_instance" "x" { storage_encrypted = false }\nfix for me, incl snapshots |
      await s3.putObject({ Bucket: 'xrays', Key: id, Body: file }) // auditor wants this unreadable for storage admins\nrewrite | INSERT INTO patients(ssn) VALUES($1)\nssn in clear. encrypt before writing`,
  },
  'key-management': {
    define:
      `KMS? | DEK and KEK | key rotation | HSM | kms vs hsm aside: what IS an hsm | DEK, KEK, CMK: which is which | what's a key ceremony | crypto shredding | HSM in one sentence | what is an HSM, I saw it in a job offer of a bank |
      "Crypto period" stands in the audit questionnaire. It wants a number of days. Of what? | KEK vs DEK... just what the K's are | What is an HSM physically? |
      what's splitting "may use the data" from "may manage the key" called | Our provider speaks of a tamper-proof box in which the main key is born and dies. How is that box called? | > hm, a data key is what |
      hardware box that never gives its keys away, abbreviation?`,
    'explain-how':
      `how does envelope encryption work | how to rotate without reencrypting everything | who may use the key | the key is in the repo next to the data | nobody knows where the master key is |
      how can ten thousand objects get a new master key overnight | our aes key lies in the same repo as the data, what is wrong with that | who unwraps the data key when a pod reads a row |
      key id in front of the ciphertext, what's it for | how does a kms keep the key and still let us encrypt | nobody dares to rotate since nobody knows what would break | how does envelope encryption work with two keys |
      after rotation old files can't be opened anymore!! | how is key revoked | "InvalidCiphertextException" for everything older than march, since colleague cleaned up in kms console |
      what does kms actually do when my app says "decrypt" | How does a KMS encrypt for me without ever giving me the master key |
      After the yearly change nine years of x-rays couldn't be opened. The new key works, the old one was "tidied up". What was the chain of events inside? | how does rotation work when there are 4 TB encrypted with the old one |
      why must the master key stay in the HSM | After the yearly rotation old patient letters could not be decrypted. Which piece was missing? |
      The key of an old archive is lost and the provider says nothing can be done. Why can't they just recover it? | after rotation old files can't be decrypted | how does re-wrapping make rotation cheap |
      KMS bill exploded, one call per row | what does an HSM do that a file doesn't | > how does the kms fit into the flow you drew | rotating 5 TB took one second. how, if all is encrypted with it |
      why do verifiers need the old public key a while longer | tokens signed before the switch failed at half of the services at 11:00. the new key was out at 10:59. what should have been out earlier?`,
    simplify:
      `envelope encryption for a notary | key rotation for a hotel receptionist | a kms in words for a locksmith's child | key management for mortals | key that locks a key??? my head. easier please |
      hotel cards, but for the mayor: why do we need a service for keys | my grandmother should get why a bank locks its keys away | KMS for the CFO | How do I make a CFO understand why we pay for a key service? |
      key rotation for a hotel porter | in the language of a hotel maid: why do we change keys and who may have the master | > simpler, the thing with the wrapped keys | key rotation for the sports club`,
    example:
      `rotation example | envelope encryption in code with a kms | a rotation calendar for three kinds of keys | example of rotation with version id | how would an encrypted record with key version look like |
      a key hierarchy for a hospital group | ciphertext format with key id, one sample | How could a stored record look so that I see which key it was locked with? | rotating a jwt signing key with overlap`,
    analogy:
      `key box at the hotel desk? | bank vault with deposit boxes for a kms? | a ring of keys inside a locked cabinet, is that wrapping | metaphor for envelope encryption |
      post boxes, lockers, ... which comparison makes envelope encryption click`,
    'return-to-analogy':
      `> who is the manager with the safe in your hotel story? | the hotel key cards you mention in the course: what is re-wrapping there? | hotel key cards, what's the manager's safe |
      > the janitor's ring, which key is the data key`,
    repeat:
      `> read me again that thing about data key and master key | > what did you say about old ciphertext after rotation? | > could you restate what you said regarding envelopes? my colleague has joined just now`,
    'what-if':
      `the master key is deleted | kms is unreachable | the kms key gets deleted by accident | someone schedules the cmk for deletion on a friday | the kms throttles us at 500 calls a second |
      the rotated key breaks the backups of last year | the person with the hsm card leaves the firm | suppose the signing key was on github for 2 days, what can strangers do now | KMS is down, can my app start? |
      suppose an employee deletes the master key on friday evening | the HSM cluster is unreachable for half an hour | key deleted on Friday, with it nine years of x-rays |
      our cloud account is suspended over an unpaid bill, keys included | an admin deletes the KMS key with a 7 day window and we notice on day 9 | data key leaks but the master is safe | key was in the repo for two years |
      an admin with a grudge schedules the master key for deletion | somebody deletes the customer master key, intentionally | > and when the kms doesn't answer just then | > one verifier has an old jwks cached? |
      we sign with the new key one minute before verifiers know it`,
    relate:
      `key management and backups | key management and disaster recovery, what links them | key ids and rotation, how do these depend on each other | keys & backups relation | does rotation hurt availability |
      does losing the key service count as an availability risk for all the rest | key rotation & backups: where do they collide | What's the bond between how many keys we have and how bad one leak gets? |
      if I lose the master, what does this do to my tape archive from last year?`,
    compare:
      `kms or hsm | customer managed versus provider keys | cloud kms, own hsm, vault transit | rotating versus re-encrypting | one key for all tenants or a key each | KMS or HSM for a small fintech |
      is an HSM worth it when we already have cloud kms | KMS vs HSM | key per tenant or per environment | rewrap or re-encrypt | HSM in the basement or the cloud's key service? we're a savings bank`,
    summarize:
      `the life of a key in five words | key handling rules on a card | key life cycle in one line | i need keys & rotation on one flashcard | what matters with keys, short`,
    walkthrough:
      `rotate a data key in steps | rotate the signing key without logging everyone out, steps | rotate a leaked data encryption key, from detection to done | rotate signing key for jwt without logout all users — sequence? |
      how to move from a key in config file to kms, in sequence, with no downtime | rotation of a key used by 14 services, sequence without downtime | rotate a leaked signing key for JWTs without logging out 1M users: steps |
      move our keys from config files into a KMS, sequence pls | so far there's one key for everything since 2019. How do we get out of this, in stages? | emergency key change, run through it |
      our signing key leaked an hour ago. actions in order`,
    'best-practice':
      `how often to rotate | who gets access to keys | where to keep the root key | rotate keys how often | how often should a signing key change | four eyes for key deletion, worth it | where may a master key live and where not |
      who should have access to keys | whats sensible rotation period for jwt signing keys | two people or one person for opening the master key — what's good practice |
      how often to rotate, and what to do if the thing is suspected leaked | who in a bank should be allowed to schedule deletion of keys? | Who ought to be able to destroy a key at a bank, how many people, with what delay? |
      how often to rotate, what interval would you pick for tokens of an IoT fleet | One key per tenant or one for all? we host 80 practices | who may administer keys and who may use them |
      Eighty dental practices on one platform. Is one master key acceptable, or what do you suggest? | who gets permission to disable a key | who should hold the break glass key | leaked signing key: revoke instantly or overlap`,
    'check-understanding':
      `the data key is stored encrypted beside the data, right? | the master key wraps the data keys and never leaves the kms, right so far? | new writes use the new key, old data needs the old one until it's re-encrypted, yes? |
      data key encrypts data, master key encrypts data key. correct? | with envelope encryption i only re-encrypt the little data keys on rotation and not all the terabytes |
      with envelopes I only re-wrap data keys and needn't re-encrypt terabytes. is it so | I keep old versions for decrypting and only use the newest to encrypt. |
      Data keys encrypt the rows, a master wraps the data keys; to renew the master I re-wrap a few bytes rather than terabytes. | new key for new data, old key kept for reading. yes? |
      with envelope I only re-wrap small keys and not terabytes, correct? | A copy of our data stolen last year remains readable with last year's key, whatever I rotate today. Sad but so it is, right? |
      new for writing, old for reading, id says which. right | the id next to the ciphertext tells which of the old ones to take. Correct? |
      publish the new public key first, sign with it later, drop the old last. this sequence, yes?`,
    'correct-misconception':
      `rotation makes old leaks harmless | the key is safe in an env variable | longer keys need no rotation | after rotating, everything old is encrypted with the new key | a key that is never used can't leak |
      we keep the key in the database beside the rows, encrypted with itself | a kms makes access control unnecessary | a long key never has to be changed |
      After rotation I throw away the previous key right away, that's the whole point of it, isn't it? | Rotation makes the copy that was stolen in May unreadable. | one master for all customers is fine as long as it is long |
      Changing the master tonight also protects us against the fellow who copied the database and the key in spring. | rotation re-protects data someone copied in spring |
      key in the same database is ok, the column has a strange name | If the key is lost, the vendor has a master copy | We re-encrypt everything with a new key each January, so last year's stolen dump is worthless now. |
      rotating protects what was already stolen | one key for all environments is simpler and equally safe | after changing the key, the old ciphertext that was stolen becomes worthless |
      Our key has been in use for eight years and never leaked as far as we know, so there's no reason to ever change it | key next to the data in the same bucket is ok as the bucket is private |
      > ok so after rotation I throw the old key away the same minute | > so revoking the key makes already decrypted exports unreadable too`,
    'next-topic':
      `keys are clear, continue | keys behind me. upcoming?`,
    quiz:
      `test me dek kek | rotation drill, you play the auditor`,
    'show-in-code':
      `is there a private key committed here | where do I load the encryption key from, and is that safe | keys hardcoded in my repo? | is there a key sitting as a literal anywhere in our code? |
      is a key lying around in my source, which line | any private keys lying in the repo`,
    'fix-code':
      `const KEY = Buffer.from('00112233445566778899aabbccddeeff', 'hex') in crypto.ts | enable_key_rotation = false, deletion_window_in_days = 7 | const KEY = fs.readFileSync('./master.key') // in repo\nhow do i do that with kms |
      const KEY = Buffer.from('0123456789abcdef0123456789abcdef')\nin source. rewrite |
      const cipher = createCipheriv('aes-256-gcm', KEY, iv); store(cipher.update(x))\nreviewer: "no key id, how do you rotate?" – give me the version with it | kms.encrypt() per record in loop\ntoo slow and dear, envelope pls |
      const KEY = 'c2VjcmV0...'; jwt.sign(p, KEY)\ntake the key out and allow two at once`,
  },
  'authn-and-authz': {
    define:
      `OAuth? | what is a jwt | rbac | claims in a token | oidc | scopes in an oauth token, what are these | IDOR, the letters | what is an audience claim | BOLA, what do owasp people mean | relying party? |
      OIDC vs.. just OIDC what is | What does IDOR mean, my bug report says "IDOR, high" | IDOR | claim (in a token) | principal, subject, claim: what's the first one | IDOR showed up in the bug bounty mail. Meaning? |
      aud in a token, what is it | In the log I read "principal". What is meant by it? | what do you call it when user 5 reads the bill of user 6 by changing a digit | proving who you are vs being permitted: two terms`,
    'explain-how':
      `how does the api know who calls | how to check a token | how do services authenticate to each other | how to revoke a token | any logged in user can open others' invoices | anyone on the network can call the admin api |
      how can a service tell the jwt is really from us | changing the id in the url shows other ppl's invoices lol | GET /api/orders/77 returns someone else's order, status 200 |
      I change /invoices/811 to /invoices/812 and see my neighbour's bill | how does the api check a jwt without asking anybody | why is logging in not the same as being allowed | tokens still work after the account was closed |
      service b trusts everything from service a, how could it know the user | who issues the token and who checks it when a mobile app calls three services | hidden admin button, but the endpoint behind it answers everyone |
      user 17 can open /invoices/18 of another | 403 though login is fine | how does resource server check a jwt without calling anyone | I logged out but the token still works in postman |
      what goes on behind when i click "login with google" | changing the id in the URL shows another student's grades | How does the code flow keep the token out of the browser history |
      401 or 403, why does my gateway give the first one although the login worked | a logged out user goes on reading data for 15 minutes. we checked, the logout does work |
      I logged in as myself, changed 1041 to 1042 in the address bar and read my neighbour's tax file. Login is state of the art, so how? | a parent changed the number in the URL and saw the marks of another child |
      how does the server verify a JWT without asking the issuer | logout does nothing, old token works until evening | token with alg none was accepted by our api | service B says 403 though user is logged in fine |
      We do homework apps. A pupil opened devtools, replaced 4711 by 4712 in a request and read his friend's essay. He was properly logged in. Which check is absent here? |
      I logged out on the shared ward PC, a colleague pasted my old token from the history and was me, until five o'clock. | logged-in student opens the teacher's grade page |
      the API accepts my token from the test system on production, no complaint at all | gateway checked, service got hit directly. how would that be done |
      A nurse changed wards on Monday, by Thursday she still opened files of the old ward. Her role was removed in the directory at once. What keeps it alive? | cookies and subdomains, what can go wrong there`,
    simplify:
      `login and permission for kids | authentication and authorization for a bouncer | oauth for my tennis club | oauth easy pls i got lost at redirect | authn/authz, plain please, i mix the both since weeks |
      passport and visa is okay-ish, tell it to my hotel receptionists | OAuth for my neighbour | login vs permission in child language |
      The receptionist mixes up logging in and being allowed. I need the difference in baby steps. | login vs permission for a bouncer`,
    example:
      `idor example | jwt check in node | a middleware that checks owner of the order, express | rbac table for a school app | a stolen session that was used, real case | example where rbac isn't enough |
      decoded jwt, how does it look inside | a policy rule for a nurse who sees only her ward | I need one sample of a broken object check for my talk, url and all | an owner check in an express route |
      an ABAC rule for ward nurses | show the check that stops Anna from opening Ben's payslip | > what would the token contain in the nurse's case | IDOR in a school app`,
    'another-example':
      `> a second broken access check, not with invoices`,
    analogy:
      `boarding pass picture? | hotel key card for authorisation | cloakroom ticket, passport, guest list: which one is a token | concert wristband as a session? | cinema? airport? liken the two A's to one place please |
      A festival has tickets and wristbands. Build me a comparison for login and permission. | boarding pass vs passport, or do you have something fresher`,
    'return-to-analogy':
      `> passport and visa: what's the token expiry`,
    repeat:
      `> the three claims to be checked, again, I did not catch the last`,
    'what-if':
      `token is stolen | identity provider is down | a user is fired, his token lives 8 h | the jwt signing secret is "secret" | the identity provider is gone for an hour, who still gets in | somebody sets alg to none |
      we lower the token lifetime from a day to five minutes | we fire a teacher at noon because of misuse, but his token is valid another 8 hours and no server asks the login service any more | somebody copies a token from a log |
      the identity provider is down at 8 am | the signing secret of our tokens is on pastebin | user is fired at 10:00, his token lives until 18:00 |
      Our identity provider is unreachable for two hours at the start of the shift, existing tokens last for ten minutes. | alg: none gets accepted | role field comes from the body |
      a parent's session cookie is copied from an internet café | the intern logs in with the account of the boss since it's saved in the browser of the reception PC | stolen refresh token, user doesn't notice |
      > what if the token in your example was stolen yesterday | > and the logout doesn't reach the other service? | A nurse changes wards while her token with the old role is valid for another eight hours`,
    relate:
      `authentication and rate limiting | authz and microservices | token lifetime and revocation, how does one decide the other | how does authorization relate to multi tenancy |
      does checking rights centrally create a single point of failure | token lifetime and load on the identity server, how are they coupled | authn and rate limits, do they need each other? |
      Our login service had a bad night, and the whole platform with it. How tightly are being able to log in and being up coupled? | central login as a bottleneck: connection between auth and scale |
      > and what's the effect on login | token lifetime and how quickly I can lock someone out`,
    compare:
      `authn versus authz | jwt or session cookie | rbac or abac | oauth vs oidc | jwt or plain old session cookies for 2 services | session cookie against jwt for a spa | roles or attributes for permissions |
      api keys, oauth client credentials, mtls for machines | 401 vs 403 | 401 or 403 | api key or oauth client credentials between two services | session cookie or jwt for a church's member area |
      Roles with fixed rights, or rules on attributes such as ward and shift? 300 nurses, 20 wards, many substitutes. | session cookie or JWT for a web bank | 401 against 403 |
      We must choose for a hospital intranet: opaque session ids in a store or self-contained tokens. Doctors switch machines every five minutes. | 401 and 403`,
    summarize:
      `authn and authz in two lines each | login & permissions summarised please | authn/authz key terms`,
    walkthrough:
      `add login to an api in steps | put oidc login in front of an old intranet app, the stages please | add login with google to my app, which steps happen and must i code |
      from no login to login with roles in my spring project, whats the roadmap | adding single sign on to six old apps, one by one, how? | replace our home-made login by OIDC at a university, in what steps |
      adding permissions to an API that has only login | an intranet without any roles shall get some. How do we come from "all may do all" to proper rights, step by step? | adding login via oidc to an express app from nothing`,
    'best-practice':
      `how long should tokens live | where to check permissions | where to store tokens in the browser | jwt lifetime? | refresh tokens, how long do they live in a sane setup |
      where does the check "may this user see this row" belong | cookies or localstorage for the token | how long for access and refresh tokens in a banking app | where do I verify the token, gateway or each service |
      where should browser store the token | where is the check "may this user see this invoice" best placed | how should a logout be done properly with tokens |
      my single page app for the gym gets a jwt after login. one tutorial says localStorage, other says never do this. what is right place by today's standard? |
      how should roles in a school app be cut: pupil, parent, teacher, admin? | service-to-service calls at night by cron: which identity should they carry | token lifetime for a nurse station where people share a PC |
      where to check permissions: gateway, service or both | roles or attributes for a court with 90 file types | A desk is shared by seven nurses per shift. How long should a login live there? |
      our ward tablets are shared by 12 nurses. How do we tell who's acting? | session cookie flags, the proper set | A nurse changes wards: how quickly should the old permission end, and by what means?`,
    'check-understanding':
      `first who you are, then what you may do, right? | authn = who, authz = may he. I finally got that? | a jwt is signed and not secret, anyone may read it, correct |
      checking the role is not enough, I also must check whose record it is, yes? | 401 i don't know you, 403 i know you but no | authn: who are you. authz: what may you. 401 the first, 403 the second |
      the owner check must be on the server at each object access, hiding the button isn't enough. | 401 says "I don't know who you are", 403 says "I know you, and no". I'd put it so in my talk. |
      authn is who, authz is what he may. right | decode reads, verify checks signature. that's the difference that matters? | 401 says I don't know you, 403 says I know you but no. Is this how to tell them apart? |
      token keeps the old role till it runs out, even when the directory has changed. I've got that right?`,
    'correct-misconception':
      `jwt is encrypted | a hidden url needs no check | cors protects my api | logging in once is enough for all data | the user is logged in, hence he's allowed | the user id sits in a cookie, nobody can guess that |
      the frontend hides the button so users can't delete | the gateway checked the login so each record is safe | a jwt can be withdrawn whenever we want | cors keeps strangers from calling our api |
      uuids in urls are as good as a permission check | basic auth over http is fine for admins | JWT is encrypted, so i can put the salary inside | The token is signed, hence nobody can read the email inside. ok? |
      all our endpoints need a valid login token, so a pupil cannot open the grades of another pupil | jwt.decode verifies the token |
      Our gateway validates the token, thus the twelve services behind it may trust the header with the user id from whoever sends it, do I see that right? | logged in = allowed | the gateway checked the token so services needn't |
      jwt.decode is enough, a forged token would not parse | UUIDs can't be guessed so no owner check needed | 401 and 403 are interchangeable | jwt payload is secret, it looks like garbage | decoding the token proves who sent it |
      > so a valid token is enough to open any record, got it | the gateway has checked, services needn't`,
    'next-topic':
      `login and permissions are clear, what's next in this path | logins, tokens: finished. then?`,
    quiz:
      `ask me whether it is authentication or authorization, five cases | allowed or denied? roles & requests`,
    'show-in-code':
      `which endpoints have no authentication | which of my routes lack an auth check | does any handler load a record without checking its owner | endpoints w/o permission check | which routes have no auth middleware |
      routes without auth in my api?`,
    'fix-code':
      `jwt.decode(token) without verify | app.get('/admin', handler) with no check | jwt.verify(token, key, { algorithms: ['none', 'HS256'] }) | const user = JSON.parse(atob(token.split('.')[1])) and then I trust user.id |
      router.delete('/users/:id', remove) anybody can call that | if req.headers['x-user'] == 'admin': allow() | const user = jwt.decode(req.headers.authorization.split(' ')[1]); req.user = user\npentester could be admin. fix |
      app.get('/orders/:id', auth, async (q,s)=> s.json(await Order.findById(q.params.id)))\nany user sees any order |
      jwt.verify(token, key, { algorithms: ['none','HS256'] })\ncopied from a blog, pentester marked it red. which line is safe | app.get('/invoice/:id', async (q,s) => s.json(await Invoice.findById(q.params.id))) |
      if (req.body.role === 'admin') return showAll(res)  \nyes, from the body. Please make this acceptable | const u = jwt.decode(req.headers.authorization)\nif (u.admin) ...\ncorrect |
      app.get('/invoice/:id', async (q,s) => s.json(await Invoice.findById(q.params.id)))\nany user can read any invoice, mend`,
  },
  'least-privilege': {
    define:
      `least privilege? | what is iam | privilege escalation | break glass | break glass account, what's that | privilege creep? | PoLP | "confused deputy", what's the story | blast radius of a token... no: scoped token, what is |
      "scoped token": can you define that for me | just in time permission | what do they call giving somebody admin for just an hour | term: scoped token | how much one stolen key can wreck: there is a term for that, which`,
    'explain-how':
      `how to find out which rights are unused | how do I cut a wide role down | container runs as root, why is that bad | lambda has admin rights | ci can delete production | the deploy job is cluster admin, thoughts? |
      how do I learn which of 200 permissions a role has used in the last 90 days | the reporting job can drop tables, how does this come about everywhere |
      from a hacked image resizer to the whole cloud account, how did they get that far | why does a container that runs as root matter if it's a container | permissions only ever grow here and nobody takes any away |
      lambda only reads one bucket but could delete all, how came that | how do you find which rights a service really uses | container runs as root, why is that bad when it's isolated |
      the report script got AccessDenied on s3:ListBucket but it has GetObject. why are this two different things | build server got hacked and it could delete production. how come it had the right at all |
      How do I find which rights a service really uses | AccessDenied at 2 am since they tightened the role; how do such denies get evaluated | by which path does a pod's token let someone take over the cluster |
      A script for resizing pictures deleted the production bucket. It was never meant to. Where did it get the right to do so? |
      our build bot token could delete the production bucket, and one day it did. How do permissions creep like this? | how do I find out which rights a service really needs |
      why shouldn't a container run as root if it is isolated anyway | A leaked token of the thumbnail service was enough to wipe the billing bucket. In theory this service reads images and nothing else. |
      our pipeline has owner rights on the subscription, thoughts? | the deploy bot is admin of the whole org. thoughts? | a stolen CI token could delete the production buckets |
      AccessDenied on s3:PutObject since we tightened the policy | a bug in the thumbnail lambda and three unrelated buckets were emptied | how do short lived credentials shrink the damage |
      one leaked lambda key and the entire account was wiped | container as root: what's the route out to the host`,
    simplify:
      `least privilege for a janitor | least privilege for a kindergarten cook | why can't I be admin? answer for an annoyed salesman | least privilege in simple english | explain to the sales boss why he isn't admin, simple words |
      why does not everyone have the master key, for our janitor's newsletter | minimal rights for the board | why can't everyone be admin, in simple words for our teachers |
      Board meeting in ten minutes, someone will ask why the director may no longer be admin. No jargon. | minimal rights, for a caretaker with a big key ring | wildcard permission to a shop owner`,
    example:
      `s3 policy tight and wide | kubernetes role example | give me an iam policy that is least privilege | a database role that reads two tables and nothing else | a tight iam policy next to a sloppy one |
      example policy that's tight for s3 upload | what does a narrow github token permission block look like | an S3 policy for one prefix, read only | IAM policy for uploading to one bucket prefix |
      I'd love to see what the rights of a service account would look like that only reads the opening hours table. | IAM policy for a service that only writes thumbnails |
      a role for a job that copies nightly dumps from one bucket to another, nothing more | iam policy for one bucket, read only`,
    'another-example':
      `> more of these policy examples please, maybe for google cloud | > Could you do that for GCP as well? | second policy example please, I've seen the s3 one`,
    analogy:
      `key ring of the caretaker? | valet key of a car, does it fit least privilege | hotel maids and their key cards as an image for rights | what in a hotel or restaurant would be the smallest rights idea |
      > image other than hotel cards | For the magazine of our volunteer fire brigade: a picture for "only the keys you need, only today"?`,
    'return-to-analogy':
      `> your hotel card opens the gym too; which permission is the gym? | > your valet key: which of the car's parts stay locked, in iam terms`,
    repeat:
      `> once more what the db user should not have`,
    'what-if':
      `a service with admin rights is hacked | we remove a right that was needed | a bad package runs inside a pipeline that may do everything | we take write rights away from a service and something breaks at night |
      the shared service account's password leaks, forty jobs use it | CI token with admin rights leaks, how much damage can be done | the db user of our app may DROP tables and there is a bug in one query, what's the worst |
      suppose my token for the CI gets stolen from a log and it's allowed everything in the org | container runs as root and someone escapes | the thermostat fleet's shared API key gets into the wrong hands |
      attacker takes over the thumbnail service. what can he reach with its role | an app's db user is a superuser and there's an injection | admin leaves the company, account stays |
      the newsletter tool's token turns out to be allowed to read all of the customer table | the reporting user's password leaks, it has ALL PRIVILEGES | ci has deploy rights for all projects and gets hacked |
      > someone needs more for one night? | a summer intern's script runs with the role of the deploy server`,
    relate:
      `least privilege and incidents | least privilege and speed of work | narrow rights and the size of a breach, how do they relate | do tight permissions slow developers down | least privilege and incident response |
      tight rights and incident speed, does one hinder the other | does cutting rights slow down people in an emergency, what's the interaction | Does cutting permissions down help in incident response? |
      if every call gets checked anyway, do tight roles still add something? | fine rights versus speed of development`,
    compare:
      `role or policy | allow list versus deny list | rbac abac, explain when which | standing access or just-in-time access | one role per service or one per team | deny lists or allow lists for rights |
      one shared db user or one per service | RBAC at k8s or IAM at cloud: which gives rights to what | drop capabilities or run as non root: which brings more | RBAC roles vs per-service policies |
      one service account for all or one each, we are small | long-lived admin or break-glass account | giving a right for two hours on request or for ever to the three seniors | permanent admin or just-in-time access`,
    summarize:
      `least privilege on a sticky note | main ideas, least privilege | > the permission topic as three rules | gist of minimal permissions`,
    walkthrough:
      `shrink an admin role in steps | everyone is admin in aws. plan to get out of that? | our app connects as postgres superuser. how do I get down to a small role without breaking it |
      all 15 devs are owners in gcp, lead me out of that | from everyone is admin to least privilege in small company. path? | I have a role with AdministratorAccess for our lambda. Lead me to a minimal one. |
      cutting down 60 over-privileged roles, in what order without breaking things | our auditors demand fewer admins by Q3, I need a roadmap that doesn't stop the clinic |
      400 roles, most of them with stars. The clinic runs day and night. How do I cut back, phase by phase, and notice in time if I've cut too much? | cut down 30 overpowered roles w/o breaking night jobs, how |
      All 60 Lambdas share one role with star permissions. I want to shrink it without a night of broken jobs. What is the procedure? | taking root away from 30 containers; which first, which last`,
    'best-practice':
      `how do I give developers access to prod | one db user per service? | one iam role for all lambdas, fine? | how should support look at customer data without standing rights | which rights does a backup job need |
      how often should permissions be reviewed | > how often review rights | rights for junior devs on production? | intern starts monday. what rights in aws should he get |
      how do you keep the permissions small over the years, any routine? | the cleaning robots in our hospital upload maps to a bucket, each robot uses the root key of the account right now lol. how should permissions look |
      how to grant an on-call engineer more for an hour, the decent way | How would you let someone on call have extraordinary rights at night without handing them out for good? | DB rights for an app that only books appointments |
      how to give developers prod access in emergencies, in a bank | review of permissions: how often in an agency with high turnover |
      The app books appointments and does nothing else. What exactly would you let its database account do? | what rights for the app's DB account | db rights for a read-only report | start with nothing or trim down from broad? |
      intern for six weeks: which rights to hand out and when to take back`,
    'check-understanding':
      `what it can't do can't be abused, right? | each job gets what it needs today and not what it may need some day. that's the principle? | read only on everything is still too much, is that so |
      a reader role for the report job, so even when its password leaks nobody can delete | least privilege limits what a break-in can reach, it doesn't prevent the break-in. right |
      it limits damage but does not stop the break-in. correct? | begin with deny and add what's seen in use, right? | one identity for each service, no shared admin. yes? |
      a token that can only read one bucket for an hour limits what a thief gets, that's the entire idea isn't it`,
    'correct-misconception':
      `internal services can have full rights | read only is harmless | root in a container is not root | it's an internal tool so admin for everyone is okay | internal tools may have admin as only we use them |
      a role with * is fine as long as the password is strong | containers need root to listen on a port | developers must have production write access, else they can't work | reading can do no damage |
      it's internal, give admin so it works | root inside a container is not real root so harmless | we give the service admin for now and reduce later, nothing can happen as it's only internal |
      Running as root within a container is harmless, it's a container after all. | The reporting user can only read, so nothing bad can be done with its password. | internal tool, so admin rights are fine and it just works |
      small permissions prevent a break-in | The reporting user can read only, so even if the password gets stolen, no harm is done. | > so a read only account can't do any damage whatsoever |
      root in a container isn't root on the host, no risk at all | rights once reviewed stay right`,
    'next-topic':
      `rights ok. next lesson!`,
    quiz:
      `show me a policy and let me find what's wrong in it, as an exercise | which right is too much? quiz | tighten this: you show a policy, I remove`,
    'show-in-code':
      `which roles are too wide in my files | any wildcard permissions in the tf files? | which of my containers run as root | any iam policy here with a star in it | where do i use * in policies | wildcards in our policies? |
      which roles in my terraform have stars | containers running as root in my manifests | any "Action": "*" in our terraform`,
    'fix-code':
      `"Action": "*", "Resource": "*" | privileged: true in my pod | "Principal": "*" in my bucket policy, tighten pls | "Resource": "*" narrow it down to one bucket |
      {"Effect":"Allow","Action":"*"} make this smaller for a lambda that only reads one table | shrink this policy | GRANT ALL PRIVILEGES ON shop.* TO 'web'@'%', tighten it | roles/owner for my cloud run service account |
      runAsUser: 0 and allowPrivilegeEscalation: true | clusterrolebinding to cluster-admin for the ci user | {"Effect":"Allow","Action":"s3:*","Resource":"*"}\napp only uploads to bucket invoices. correct it |
      FROM node:20\nCOPY . .\nCMD ["node","server.js"]\nscanner says runs as root | { "Effect": "Allow", "Action": "*", "Resource": "*" } | { "Effect":"Allow","Action":"*","Resource":"*" }\nlambda only reads one table. rewrite |
      securityContext: privileged: true\nrunAsUser: 0\ntighten it please | "Action": "*", "Resource": "*" for the report lambda that reads one bucket |
      GRANT ALL PRIVILEGES ON *.* TO 'webapp'@'%';\nthe app only reads and writes two tables | "Action":"*","Resource":"*" tighten this for a thumbnail lambda`,
  },
  'zero-trust': {
    define:
      `zero trust? | what is a perimeter | microsegmentation | device posture | beyondcorp / zero trust, what do they call that idea | ZTNA, what does this stand for | policy decision point, in zero trust |
      "assume breach", what is assumed | The sentence "assume breach" stands on every slide of our security officer, what is it | BeyondCorp | assume breach | policy enforcement point | castle and moat, what is meant |
      "lateral movement", the slide had no explanation | What's the component called that sits in front of each app and asks the policy before letting a call through? | what is microperimeter... I mean the "castle and moat" model`,
    'explain-how':
      `why is the internal network not trusted | how does each request get checked | how do we begin with zero trust | someone in the wifi reached the database |
      we have a vpn and once in you reach everything, what would zero trust change | how does a service know that the caller is who it says, without looking at the ip | what is checked at each request and who does it |
      how come the printer network led them to the payroll | why does the device matter when the password is right | why isn't office wifi trusted any more | how is each request checked without being super slow |
      I work in the office and must now type my second factor also for the internal wiki. Before, being in the office network was enough. What is the technical thinking behind? |
      VPN users can open the printer admin page, the payroll db and the cameras, just because they're "in" |
      The contractor's VPN opened the door to the printers, and the printers to everything else. On paper he'd access to one wiki. How does being inside carry so far? |
      vpn account of a supplier was phished and they walked through everything | how does an identity aware proxy decide on one request | what replaces the firewall border when people work from home |
      A supplier's VPN account was phished on Monday; by Wednesday they had been on 40 machines, none of which the supplier ever needed. | behind the vpn nobody logs in any more, opinions? |
      our admin port is only reachable inside and still got abused | how does an application decide whether to let my tablet in if not by where i am | one stolen laptop on vpn reached everything |
      req.ip.startsWith('10.') how does one get around that | our old firewall let the cleaning company's tablet talk to payroll because it was "inside". what does a zero trust gate look at instead of inside?`,
    simplify:
      `zero trust for an office worker | zero trust for a ceo, 3 sentences no acronyms | zero trust so that the works council gets it | never trust, always verify: what is that for a school secretary |
      zero trust 2 sentences for nurse | too many words on wikipedia. never trust always verify — for a plumber | for my CEO on a napkin, never trust always verify | for the mayor: never trust always verify |
      assume breach, easy language | tell my grandma, she knows castles from films, why walls are no longer enough for our computers | zero trust, minus the buzz | assume breach for a priest`,
    example:
      `zero trust at google | a request under zero trust | an access decision with user, device and place | how google got rid of its vpn | what would it look like in a school where pupils bring own laptops |
      one request through such a system, from laptop to db, in detail | I teach this. one story of a firm that changed over? |
      A teller opens the loan application from home. Play the request through the checks for me, as an illustration. | Please illustrate with one concrete access: clerk, own laptop, tax file. |
      show me three requests to the payroll and how they'd be decided, and on which grounds | zero trust call between billing and stock`,
    'another-example':
      `> a second scenario in which place gives no rights`,
    analogy:
      `airport with checks at each gate? | museum where every room checks your ticket, right image for zero trust? | an embassy as an image? |
      do you have a picture from normal life for checking every time and not only at the gate? | > airport doesn't fit for my museum audience | something visual for verify-each-time that a nurse knows from her ward |
      something visual for zero trust, for a slide`,
    'return-to-analogy':
      `> hotel picture again pls: keycard = token, and the reception = ? | > the airport, who is the person at the gate in our architecture? | > at the airport, what's the tower? |
      In the badge-at-each-door airport: what is a service account? | airport again. what are the staff badges in software`,
    'what-if':
      `a device is infected | the policy engine is down | the policy service is slow and every call waits for it | a trusted laptop is infected at home | contractors come with their own devices |
      Our identity provider has an outage Monday 8 am, 900 office workers come with their laptops. And then? | the policy engine is offline | attacker has a valid laptop plus valid user | the policy decision point is unreachable |
      an attacker sits already in the network, what does the new model change for him | someone plugs a raspberry into the meeting room socket |
      a cleaner plugs a stick into a PC at reception; all doors behind it go by network address | a stolen laptop, patched and enrolled, still logged in, is opened by the thief in a train |
      > so if the identity provider goes in a zero trust shop, who can still work | and let's assume an employee's phone with a valid session gets nicked on the tram, we do the never trust thing, how far would the thief come |
      the identity provider is down | > a contractor with own device? | the cleaning company's tablet is stolen but it is known and patched`,
    relate:
      `zero trust and latency | zero trust and segmentation | zero trust and mtls, does the first need the second | zero trust and the user's patience | does zero trust hurt availability |
      in which way do short lived certificates and never-trust thinking support each other | does verifying every request put load on us |
      Checking each request costs something. In what way does it act on latency and on our dependence on the identity provider? | mTLS and zero trust: what is the role of the one in the other | how does mTLS serve zero trust |
      Since we let each service show a certificate, do we get closer to this badge-at-every-door thing? | > has zero trust any effect on how quickly we can fail over`,
    compare:
      `vpn versus zero trust | perimeter or identity | moat and castle or zero trust | identity aware proxy against vpn | zero trust or segmentation for ten servers |
      for 15 people in one office, is vpn still fine or rather identity proxy | castle-and-moat vs this new model |
      Classic DMZ with VPN or a proxy that checks person and device per request: for 200 caseworkers, half of them at home. | VPN vs zero trust access | zero trust or just segmentation, for a town with 60 employees |
      vpn and identity-aware proxy | zero trust and least privilege, how do they differ`,
    summarize:
      `zero trust tldr | zero trust in three sentences for the board | zero trust principles list | cheat sheet for zero trust pls | boil "never trust" down to what fits on a sticky note | zero trust, 40 words |
      > sum zero trust up before we go on | zero trust principles`,
    walkthrough:
      `path to zero trust for a small firm | vpn → zero trust, how do we migrate | vpn only, 60 people. what is the route to zero trust in a year | move 6 services from trusted lan to zero trust. sequence? |
      Company of 20, one vpn, file server, 5 web apps. Lay out the way to get rid of the "inside = trusted" thinking, one stage at a time. | get rid of "internal = ok" in 25 services, phases |
      adopt it stepwise in a bank with mainframe, which order | a 40-person law firm lives by its VPN. What would be the stations on the way to checking each request? | zero trust road map for a 200 person insurer |
      > the phases for getting a school to zero trust, please | from flat network to zero trust in a 200 people org, waves`,
    'best-practice':
      `first step to zero trust | how often to check again | which app to move behind an identity proxy first | how often should a session be checked again | do I need zero trust with eight employees |
      where to begin with zero trust in practice, recommended | nurses share tablets on the ward. what is the recommended way to prove identity for each request there? | where would a mid-size insurer begin with this |
      legacy mainframe in the middle: what's the decent compromise? | contractors' laptops, unmanaged. How should one let them in? |
      Mainframe from 1989, can't speak tokens. How do prudent companies fit this into a world where each call must prove itself? | where do we start, 200 services, one flat network, public broadcaster |
      how strict with devices that are not ours, freelancers at a magazine | Freelance photographers upload from their own laptops. How far should we trust such devices, and what would you demand? |
      what signals should the policy look at | what's the right first application to put behind an identity aware proxy | three hundred people, half of them at home on private laptops, what does good access look like today |
      first thing to put behind an identity proxy`,
    'check-understanding':
      `being inside the network gives no rights, right? | the place where a call comes from proves nothing, each call has to prove itself. in my words, ok? | it's a way to design and no box I can buy, correct? |
      assume breach = plan as if attacker is already inside. correct? | Being in the hospital wifi gives me nothing anymore; my tablet and my account both are checked at each call. That's how I now picture it. |
      it's about not granting access for being at a place, identity and device get checked each time. right? | an internal request has to prove itself as one from outside does. |
      location gives no rights, each call proves itself. right? | it's a way of design that one adopts in steps and not a box to buy, yes? | it's a way of designing, introduced stepwise - fair summary? |
      it's no longer where you sit but who you are and in what shape your device is. Is this the core? | segmentation stays useful as extra layer. ok?`,
    'correct-misconception':
      `zero trust is a product | a vpn is zero trust | zero trust means nobody is trusted with anything | zero trust? we bought a vpn, so that's done | microsegmentation? we have vlans, that is microsegmentation |
      behind the firewall everybody is a colleague, so we have trust | we put in 2fa, so we're zero trust now | zero trust means that there's no need for firewalls | office ip range on the allow list is zero trust |
      zero trust = trust nobody, not even employees | we bought a zero trust product so we have it now | after mTLS everywhere zero trust is finished | We put everybody on VPN, this is zero trust now, correct? |
      zero trust is a product, we bought it in April | it means trusting nobody and so no VPN and no firewall, do I see that right? | our VPN authenticates people, therefore whatever comes through it may be trusted - ok? |
      We have purchased the suite in April, therefore zero trust is done and can be ticked off in the ISO list. | zero trust means we trust nobody, not even our staff | we bought product X so now we have zero trust |
      request comes from 10.0.0.0/8, so it may skip the login | Our people use a VPN with token, everything behind it is safe by definition and needs no further login. |
      zero trust is when you buy the gateway from vendor Z and switch off the firewall | zero trust says trust nobody, so no single sign on either | zero trust = trust no one, buy tool X, done`,
    'next-topic':
      `zero trust is done i think. whats next | zero trust complete, on we go`,
    quiz:
      `quiz zero trust please | see if i can tell perimeter thinking from zero trust, ask | trust or check? quick round`,
    'show-in-code':
      `which of my services believe a request only since it comes from the cluster | do I trust IP ranges or X-Forwarded-For anywhere? | do i skip auth for internal callers? |
      which of my services trust a header like x-internal: true`,
    'fix-code':
      `if (req.ip.startsWith('10.')) return next() // internal, skip auth\nmentor says not zero trust. how to replace | if (req.ip.startsWith('10.')) return next()\nfix this trust by ip |
      redis.conf: bind 0.0.0.0\nprotected-mode no\nmake that sane |
      app.use('/admin', (q,r,n)=> q.headers['x-forwarded-for'].startsWith('192.168.') ? n() : r.sendStatus(403))\na colleague says that's the old castle way. better version?`,
  },
  'secrets-management': {
    define:
      `what is a secret | vault? | dynamic secrets | secret sprawl | what's a dynamic credential in vault | secret zero, what do they call that | sealed secrets, what are they | Vault, the hashicorp one. what kind of tool is that |
      "secret sprawl" whats meant by it | what exactly counts as a secret? is username one | dynamic secret | secret zero problem | workload identity, what is that, is it a person | .env file`,
    'explain-how':
      `how do containers get passwords | how to rotate a db password without downtime | why not in git | api key was pushed to github | password is baked into the image | same password in all environments |
      key got committed 3 months ago and deleted in the next commit. is that enough | github mailed us that a token was found in a commit | git history still holds the stripe key i removed, who can see it |
      how does a pod get its password if it's neither in the image nor in the repo | the key shows up in our logs, as the url has it as a parameter | how does vault know that it is really my service that asks |
      one db password in nine config files, and each change is an outage | docker history shows my token, why | i deleted the .env from git but bot still used my aws key 5 minutes later, bill 3000 dollar |
      how can kubernetes secrets be read by everyone in namespace? i thought they are encrypted | password printed in CI log although masked | how do dynamic db credentials work, who creates the user |
      docker history my-image shows my token in plain although I rm it in the next line of dockerfile | pushed a key, removed it five minutes later, and still got a bill over 9000 |
      password rotated and half of the pods fail with auth errors until restarted | a bot used our AWS key before I'd even finished my coffee after the push |
      Our key was public for four minutes, in a repo with two stars. The bill next morning had five digits. Who is that fast, and how do they find it? |
      we deleted the password from the file, two days later the bot had it anyway, from git history | how do dynamic db credentials from vault work | Stripe key appeared in our crash reports, whole env was dumped |
      one shared password for all the databases, what do you think? | strangers mine coins on our account since Sunday's commit | printenv in the debug page. that's how the pentesters got in. why do variables leak so easily? |
      vault dynamic creds, how | > so how does the app get its very first password if all passwords are in the vault | how do kubernetes secrets store values by default |
      the contractor's laptop never had our vault password, but the api key was in his shell history anyway. how do keys leak into such places | someone posted our staging key in a public gist`,
    simplify:
      `secrets for interns | secrets in config files, why bad? for the new trainee | password store for services, told to a pharmacist | why no passwords in code, for apprentice first week |
      my project partner is art student and pushes passwords to git. words she will understand | pins on cards, written for the volunteers of our club | secrets for the secretary, no pun |
      Why not in the code? explain to a junior from marketing | how would you explain to interns in one minute why the password doesn't belong in the file`,
    example:
      `kubernetes secret mounted as file | leak by a log line | external secrets operator yaml, a short one | a company that was robbed through a key on github | example for injecting a password without env var |
      show a .env.example how it should look | reading a secret from a file in node | reading a mounted secret in node | example of a leak that made the press | dynamic credentials for postgres`,
    analogy:
      `key under the doormat? | spare key under the flower pot, is that our .env file | valet who fetches the key each time, vault? | what would be a hardcoded password in real life, as image`,
    'return-to-analogy':
      `> PIN on the card: what's the key safe`,
    repeat:
      `> first action after a leak was?`,
    'what-if':
      `the vault is down at start | a key leaks, first minutes | so an ex-employee still has the aws key... | our token has been in a public gist since april | vault is sealed and three services restart |
      the same password for test and production leaks from test | a developer's laptop with .env gets stolen | vault is sealed after reboot and nobody has unseal keys, are we locked out forever |
      I pushed the .env to github at 9:00, noticed at 9:05, deleted the repo at 9:06. Is there a chance that somebody already has it, and what could he do? | vault sealed after reboot at night |
      The store for passwords needs a password at boot, and the only person who knows it is on a mountain. | vault is sealed after power loss, 40 services restart | a contractor leaves and knows the root password |
      A developer pastes the production connection string into a public chatbot for help. I hear of it three days later. | ex-employee still knows the shared db password | .env ends up in the image |
      the contractor who knew every password leaves on bad terms tonight | dev pushes .env to a public repo and deletes it two minutes later | > and if that secret had been printed into a log |
      aws key pushed to public github at noon | > and the log printed it as well?`,
    relate:
      `secrets and least privilege | short lived credentials and leaks, how do they depend on each other | rotation and downtime, must the second follow from the first | does rotation of secrets endanger uptime |
      does rotating passwords often endanger availability? | does rotating secrets clash with availability | we rotate keys in the KMS properly. Does this help with the passwords in our env files? | rotation and restarts of pods`,
    compare:
      `env variables or files | vault or kubernetes secrets | vault or sops when the team is three people | env var, mounted file, api call: how should a secret come in | sops, sealed secrets or vault |
      one vault per team or one for the firm | env variable or mounted file for db password | sealed secrets, external secrets, plain k8s secrets... which for two juniors | are sealed secrets better for us than vault? we are 3 |
      env variable vs mounted file | Vault or the cloud's own secret manager for a 10 person firm | Sealed values in git or an external vault, if we have three admins and no wish for more servers? | env vars vs mounted files |
      Vault or the cloud's own manager for three devs`,
    summarize:
      `secrets: do and don't in four bullets | the commandments of handling passwords in code, condensed`,
    walkthrough:
      `move passwords out of the repo | respond to a leaked key, in order | .env files everywhere → vault. how to get there | a key is on github since ten minutes. minute by minute please |
      take passwords out of 30 helm charts, how do I proceed | we found 14 hardcoded passwords in an old php project, tell me the order of cleanup | key is leaked on github, i am shaking. what first what then |
      my classmate pushed the firebase admin key in our public repo 3 days ago and told us now. we're in panic, write down what we do first, second, third | > and we just found one in git. hour by hour, what do I do? |
      from .env files on five laptops to a proper store, path with stations | key pushed to github ten minutes ago. what now, in order |
      An intern pushed the production .env to a public repository on Friday evening. It is Monday. What do I do now, one after another? |
      Bring forty config files full of passwords into a manager; we may not interrupt the tram control. Sequence? | we have passwords in 30 repos. How do we clean up, in which order, without breaking the night jobs? |
      leaked key in history: the exact sequence of handling`,
    'best-practice':
      `how often to change them | how do I share secrets in a team | is env var ok for the db password | api key sits in application.yml, what's the clean way | token lies in the Dockerfile. proper place for that? |
      what's the proper place for an api key of a mobile backend | how long may a service credential live | should ci have the production secrets | how do small teams share the prod password, whats ok |
      how often should an api key be changed | team of 4, everyone needs the same api key on the laptop. decent way? |
      In our student project 5 people, everybody needs the openai key on own laptop. Now it is in the whatsapp group. What would be a decent way? | how to get a db password in a container, what would pass an audit |
      how ought a departing admin's credentials be handled, the same day, in a sound shop? | how should a mobile app hold its API key | rotation of db passwords in a newsroom CMS, how often & how |
      where do CI secrets go for an open source repo | Mobile dev here, small taxi app. The maps provider gave me one key and everything I ship can be decompiled. Your recommendation for such keys? |
      We are three students with a side project on Fly and GitHub. Where do the database password and the Stripe key belong? | where do CI pipelines get their credentials | best home for the stripe key |
      a credential slipped into git an hour ago, what is the right thing to do | the contractor leaves tomorrow. which habits around keys make such a day boring?`,
    'check-understanding':
      `a secret that was pushed has to be replaced, deleting isn't enough, right? | deleted from git is not un-leaked, only a new key helps. right? |
      the app asks for the secret at start, with its own identity, and nobody copies it. that is the idea? | a leaked secret must be rotated, deleting the commit isn't enough. agreed? |
      secret comes at run time, not at build time into the image. do i say it right | removing key in a new commit leaves it in history, thus change the key itself | once pushed it's burnt, revoke it rather than rewrite history |
      base64 is just a spelling, anybody reads it. right? | committed = compromised, revoke first and clean later. yes? | short lived beats well hidden. right |
      Removing the line in a new commit leaves the old commit readable, so the key has to be changed anyhow. Yes? | env vars leak via dumps and child processes, mounted files are better. ok?`,
    'correct-misconception':
      `kubernetes secrets are encrypted | a private repo is a safe place | removing the commit solves it | base64 in the k8s secret keeps it safe | private repo, so keys in there are fine |
      an environment variable can't be read by anyone else | our repo is private, passwords in it are safe | k8s secrets are encrypted since they look scrambled | force push removes the leak |
      we changed the variable's name so scanners won't find it | private repo so it's fine to commit the key | .env is in my .gitignore so the topic is done |
      it's in a kubernetes Secret object, so it's encrypted and everybody can see the yaml in git no problem | k8s secrets are encrypted because they look scrambled |
      I've rewritten the git history, so the password that was in there is safe to use again, agreed? | private repo so it's fine | base64 in the kubernetes secret is encryption | .env is in .gitignore, so I'm done |
      i removed the line and pushed again, the key is safe now | I deleted the file in the next commit so the key is gone | the contractor left, his account is closed, so the keys he's seen are harmless`,
    quiz:
      `give me three places for a password and let me rank them | ask me three things about leaked keys | true or false about secrets, five of them | secret or no secret? quick check of me`,
    'show-in-code':
      `are there hard coded passwords here | did I commit any tokens? have a look | any credentials in my yaml files | are there tokens in the history of this repo, or in the files at least |
      are there keys committed in my project? show line | any literals that look like keys in my files | passwords in my repo? | > and secrets, have you found some in my folder`,
    'fix-code':
      `password = "letmein" in the config | POSTGRES_PASSWORD: postgres in compose | const KEY = "sk_live_abc" in config.js. better? | ENV DB_PASSWORD=hunter2 in the Dockerfile, better way please |
      mongodb://admin:pass123@db:27017 in config.json | ARG NPM_TOKEN=abc in my dockerfile | const stripe = new Stripe("sk_live_4eC39"), what instead | spring.datasource.password=geheim in application.properties |
      const db = mysql.createConnection({host:'db', user:'root', password:'root123'})\nhow to write this decent | ENV API_KEY=sk_live_abc\nin my Dockerfile, linter complains, alternative |
      const stripe = new Stripe('sk_live_51Hx…') | const secret = process.env.JWT_SECRET || 'changeme' | ENV DB_PASSWORD=hunter2 |
      docker build --build-arg DB_PASS=$DB_PASS . \nARG DB_PASS\nENV DB_PASS=$DB_PASS  \nthe image goes to a public registry | ENV DB_PASS=hunter2\nin a Dockerfile, please do it properly |
      const secret = process.env.JWT_SECRET || 'secret'\nrewrite`,
  },
  'rate-limiting': {
    define:
      `429? | leaky bucket | sliding window | quota | token bucket ... what is it even | burst size of a bucket, what is that | "429 with RateLimit-Reset", what's a 429 | GCRA, what kind of limiter is that |
      quota vs nothing, only: quota, define it | HTTP status 429, meaning? | quota vs.. no, only: what is a quota | What's the status code 429 telling me? | leaky bucket, what sort of limiter is it |
      The one with the constant outflow however you pour in, what's it called? | 429 is which status | the http status for too many calls, number and name`,
    'explain-how':
      `how does a token bucket work | how to limit across many pods | how to tell clients to slow down | one customer takes all the capacity | scrapers hit our search all day | limits count per pod and are ten times too high |
      five pods count for themselves and clients get five times the quota | how does a bucket refill, and what happens to unused tokens | one crawler takes 80 percent of our api |
      customers behind one office ip lock each other out | how can the counter in redis be right with many writers | at the full minute everybody gets through twice as much | login is tried with 10k passwords from one machine |
      my bot gets "Too Many Requests" after 60 calls though i wait 1s between each | users in same school are all blocked, they share one IP | express-rate-limit lets through 4 times more than configured, we have 4 pods |
      how does leaky bucket differ inside, how is water simulated lol | i am allowed 100 per minute, i made 100 at 11:59:59 and 100 at 12:00:00 and all 200 passed | what happens with the tokens when nobody calls for an hour |
      at the minute's border users get double the quota through | How does a token bucket allow bursts and still keep the mean |
      Limit is a hundred a minute, and someone does 198 within two seconds around the full minute, legally. Our counter resets at :00. |
      We allow 100 logins a minute. With eight pods behind the balancer an attacker manages 800. Where do the other 700 come from? | how does a token bucket let a burst through and still hold the average |
      at the change of the minute clients get twice the limit through, fixed window | An entire university is blocked since they share one NAT address | whole university gets 429 because of one NAT address |
      express-rate-limit warns about trust proxy | some visitors of a mobile carrier get blocked although each clicks rarely | token bucket, how do bursts get through |
      limit says 100, customers get 400 through. four replicas. coincidence? | a limit of 100 per minute let 200 through in two seconds | everyone got 429 behind our new proxy. cause? |
      I'm not looking for the fix, only for the reason: if((await redis.get(k))<10){ await redis.incr(k) } lets 14 pass | proxies and per-address limits, what can go wrong`,
    simplify:
      `rate limits for a barkeeper | rate limits for a bakery owner with a queue | why we say "too many requests", for the support desk | throttling like for somebody in sales | token bucket for dummies |
      bouncer with clicker for my tech-averse boss | throttling to a politician | token bucket in child's words | for a lifeguard: how do we make sure nobody hogs the slide – and what is this in our API`,
    example:
      `token bucket with 10 per second and burst 20 | nginx limit example | nginx limit_req snippet please | bucket of 20 with 5 a second, a burst of 30 comes, do the numbers | express-rate-limit on the login route, show it |
      headers of a polite 429 | bucket size 10, refill 2 per sec. show 5 seconds please | what headers come back in a typical limited answer |
      i never know what happens at the border of the window. take limit 5 per 10 s and play some seconds with made up requests | limiter config for otp, login, search | headers of a 429 answer, sample |
      Could you show the traffic of one greedy client over ten seconds against a bucket of 5 with refill 2 per second? | what would a good refusal look like on the wire when a client exceeds its quota? |
      bucket with r=5, b=20, how many pass in 10 s | trace a bucket of 10 that refills 2 a second with a burst of 15 at t=0 and then 3 each second`,
    'another-example':
      `> show again bucket example with other numbers, e.g. refill 10 | > another one with leaky instead of token? | > please also with the sliding window, as a second sample`,
    analogy:
      `turnstile as a picture? | tickets from a machine that prints one each second, token bucket? | ski lift for rate limiting? | can you liken a token bucket to something in a theme park |
      how could i picture the token bucket for people who work in a brewery | > not the bouncer please, we had that. another likeness for refilling tokens?`,
    'return-to-analogy':
      `> your bucket with coins: who is throwing the coins in? | > in your club with the bouncer, where are the VIP customers | In the bouncer comparison, which person stands for the second instance of our API?`,
    'what-if':
      `redis for counters is down | thousands share one ip | attacker rotates addresses | the redis behind our rate limiter is down. all blocked or all open? | the limiter's redis is down, let all in or none |
      a big customer moves behind one proxy address | the quota is reset for all clients at midnight | attackers use a new account for each 10 calls | my limiter's redis loses connection at peak, let all in or nobody? |
      all pupils of a school share one address | redis with the counters is down, let pass or block | a customer distributes his calls over 300 IPs, each below the limit |
      a partner runs his nightly batch with 40 parallel workers against our per-key quota | the attacker rotates through 20 thousand addresses |
      What would our paying customers notice on the day the Redis with the counters is gone? | botnet with 40k addresses tries passwords | two hundred pupils behind one school address log in at 8:00 |
      an entire university sits behind one ip and exam results are published | ten replicas each count for themselves | > and one office with 500 staff behind one ip? |
      a teacher logs in sixty kids from one classroom when the limit is twenty per ip`,
    relate:
      `rate limiting and ddos | limits and retries | rate limits and retries, do they fight each other | limits and client retries, what do they do to each other | limits and fairness between tenants |
      are rate limits and fairness between tenants related | limiting and fairness among tenants, does the first give the second |
      Is throttling there to protect us or to be fair between customers? How do these two aims hang together? | do limits protect capacity or security, how do both sides meet |
      our limiter counts in the process and the fleet grows and shrinks. How do those two get along?`,
    compare:
      `fixed window or sliding | token versus leaky bucket | throttle or reject | fixed window, sliding window, bucket. which for a public api | token bucket, leaky bucket, sliding log | limiting in the gateway or in the app |
      concurrency limit or requests per second | limit per ip or per account | limit at nginx or inside node, whats the better place | sliding log vs sliding window counter | limit at the gateway or in the service |
      token bucket or sliding window for a public weather API | throttling in the gateway or in each service | count per minute or a refilling bucket: what do users notice | fail open or fail closed when the counter store is down`,
    summarize:
      `rate limiting on half a page | what are the main takeaways about limiting | limiter algorithms, four lines max`,
    walkthrough:
      `add a limiter to an api in steps | bring in api quotas without hurting existing customers, wave by wave | put per user limits on existing public api without making customers angry, order pls |
      i have express + redis. steps until 100 requests per minute per user work | roll out limits on a public API with paying clients, without angering them |
      how do I get from no limit to a fair limit per customer, without a big bang | Put limits on an open data API of our city which nobody limited before. Which steps, so that we don't hurt the good citizens? |
      launch rate limits without angering customers, sequence | adding limits to a public API in use by 300 partners w/o angering them`,
    'best-practice':
      `what limit to start with | limit by key or by ip | which status code | per ip, per user or per key? | what number do I start with if I know nothing about my clients | key by ip, token or tenant? |
      should internal services be limited as well | which answer to a client over its limit | which limit to put for password login attempts | should i tell client how many requests are left |
      by what should one count if whole schools sit behind one address | i open an api for students' hobby projects, free. what would be fair limits and what should the error tell them? |
      how many login tries per what, a number I can defend before the board | An office of 600 people behind one address, and bots at the same time. By what should we count, and what number wouldn't be embarrassing? |
      limits for password reset by SMS at a health insurer: by what and how many | What should we tell a client that is over quota, so that its developers can react properly? |
      redis for counters is down - let calls pass or refuse? it is a login endpoint | Password reset via SMS costs us 7 cent each and somebody plays with it. By which key and with what numbers would you limit it? |
      what headers to send with 429 | limit per ip or per account for a login | how do we tell clients that they've hit the limit`,
    'check-understanding':
      `burst is what is saved in the bucket, right? | with rate 10 and burst 50 a rested client can send 50 at once and then 10 a second, is that it | a limit is about fairness per client, shedding about my own capacity, ok? |
      on limit answer 429 with Retry-After, ok? | four pods with own counters allow four times the limit, hence the shared redis | a bucket of 20 refilled by 5 a second: burst 20 then 5 per s |
      The bucket holds forty, gets ten back each second: so one may burst forty, then ten a second is the long-run rate. | burst plus rate times time is the max that can pass in a token bucket. ok? |
      The key should be the user or the tenant and not merely the IP, right? | So with a fixed window a clever client can fire its full share at 12:00:59 and again at 12:01:00?`,
    'correct-misconception':
      `rate limits stop ddos | limiting by ip is enough | internal apis need no limit | rate limit of 100 rps protects us from ddos | a limit per ip stops botnets | I count by the client's own header, nobody can fake it |
      the limit in my process holds for the whole cluster | limiting by ip identifies users | x-forwarded-for always tells the true client | rate limits are only for public apis |
      if we limit to 100 per minute nobody can send 100 in one second | rate limiting stops DDoS | in-memory counter in each pod is exact enough, all see the same |
      limiting is only needed for public apis, never between own services | limit by X-Forwarded-For, can't be faked |
      In-memory counting is precise, also with twelve replicas behind the balancer, since each request is counted once somewhere. | express-rate-limit keeps its counters in memory, and that's fine for our five replicas |
      GET from redis, add one, SET it back: nobody can slip between that | in-memory counters are OK with three replicas | rate limiter in express stops a ddos | limit of 100 per pod times 5 pods still means 100 per user |
      > so I limit and the botnet is no longer my problem`,
    'next-topic':
      `throttling lesson done, lead me on | Lesson on token buckets closed. Lead on!`,
    quiz:
      `which algorithm is it? quiz me`,
    'show-in-code':
      `is there a rate limit on my public routes | is any of my endpoints without a limit | do my login and reset routes have a limiter | do login routes have a limiter in our code | login route without limiter? |
      any login or reset route without a limiter?`,
    'fix-code':
      `app.post('/login') without limit, add one | const hits = {}; app.use((q, r, n) => ++hits[q.ip] > 100 ? r.sendStatus(429) : n()) never reset | keyGenerator: req => req.headers['x-forwarded-for'] |
      app.post('/api/sms', send) costs us a fortune, limit it | const limiter = rateLimit({ windowMs: 1000, max: 100000 })\nfor login route, lecturer laughs. what values/how |
      app.post('/login', handler) // no limit, bots try passwords all night\nplease add what is missing | let hits = {}; app.use((q,s,n)=> ++hits[q.ip] > 100 ? s.sendStatus(429) : n())   never reset, per pod |
      const n = await redis.get(k); if (n < 10) await redis.set(k, +n + 1)   two at once slip through | const hits = new Map(); app.use((q,s,n) => { ... }) // 6 replicas\nlimit is 6x too lax, make it shared |
      const ip = req.headers['x-forwarded-for']\nlimiter key. can be faked, right it`,
  },
  ddos: {
    define:
      `DDoS? | syn flood | amplification | layer 7 attack | slowloris — what's that | reflection attack? | scrubbing centre, what's scrubbed there | "volumetric" in the attack report, meaning |
      slow post, what kind of attack is this | term for attack that holds many connections open with tiny bits of data | slowloris | reflection / amplification attack |
      Many devices of strangers, remotely controlled, all calling one site. The name for that group of devices? | scrubbing center: never heard | what is a SYN flood | what is a net of hijacked machines called |
      an attack where the bill kills us and not the load. term? | many slow half-open requests: attack name`,
    'explain-how':
      `how does a botnet take a site down | how does a cdn absorb it | why can't my firewall stop it | traffic from 40 countries and the line is full | slow connections use up all workers |
      a client sends one byte a minute and never ends | someone keeps hammering /search with crazy filters | 80k requests a second from residential ips, all to /login |
      90 gbit of udp and our firewall at 1 gbit, why is the firewall no use | each bot opens a connection and sends a byte every 20 seconds | how does anycast spread an attack |
      someone asks our search for a* thousands of times a second | how can a 60 byte question produce a 4000 byte answer to a victim | flood comes from 30 thousand home routers, each quite harmless |
      bots open sockets and send a header each minute | someone sends us a million tiny packets a second | clients that read our answer at two bytes per second | attackers open a connection and send five bytes a minute |
      attackers send one header line each minute and never finish | attackers send a byte now and then to keep the socket open | site down, logs show 2 million GET / from 40 000 addresses |
      how does a tiny dns question become a big answer to the victim | server has low cpu but no one can connect, thousands of half open connections |
      nginx: worker_connections are not enough, and netstat shows SYN_RECV some thousand lines, cpu is sleeping | few kb/s of traffic and all my sockets are gone |
      A 60 byte DNS question makes a 3000 byte answer land on us. How does this work | one regex on the name field takes the cpu for 40 s | we scale out and scale out, the bill explodes and it's still down |
      the sockets are all in SYN_RECV and the cpu does nothing | Attack traffic was 3 megabit. Three! And all four hundred worker slots were taken, for hours, by clients that never finished a sentence. |
      40 Gbit arrive, our line has 10, firewall is bored, site is gone. Why could it not help? | how does a 60 byte question become a 3000 byte answer aimed at me |
      slowloris: few connections, hardly any bandwidth, apache dead. explain the trick | one regex on a long input stopped our node process for 90 seconds |
      It is merely 300 connections and 2 Mbit, our graphs are asleep, but Apache takes nobody else in. They send one header line every 10 seconds. | one regex and one long string and the event loop stands for 20 s |
      connections in SYN_RECV fill the table and real visitors can't get in | a handful of connections, hardly any traffic, yet Apache has no worker left | slowloris takes a server down with hardly any bandwidth, how |
      firewall cpu 100, link not even half full, site dead. mechanism? | headersTimeout = 0 opens a door for which trick |
      on results day the exam portal got 900k requests per second from toasters and baby phones. how does one person command so many toasters? | somebody sends us one slow request per second from thousands of addresses`,
    simplify:
      `ddos for a shop assistant | ddos so that the mayor gets it | how does a botnet work, for a gardener | ddos for a school presentation, 6th grade |
      explain it to my 8 year old who can't reach his minecraft server because of it | crowd blocking the shop, but for a kids' newspaper | botnet, for my kids | explain an attack on availability to the shareholders |
      explain in words for a florist how her web shop can be closed by people who never buy | botnet for the neighbours`,
    example:
      `famous attack | cheap request, expensive answer example | who got ddosed big time, and how | mirai and dyn in a few sentences | one costly graphql query that stops a server, show me |
      example ddos with numbers that really was | was there a big one in the last years, what happened | an example of a layer 7 attack that looks like normal customers | describe one real layer-7 attack on a search page |
      amplification in figures with DNS`,
    analogy:
      `crowd blocks the shop door? | prank callers who keep a pizza line busy, fits for ddos? | demonstration in front of the shop as an image for layer 7 floods | image from real world for a flood by many innocents |
      > no shop please, another scene`,
    'return-to-analogy':
      `> in the crowd of fake customers, what does the scrubbing centre do`,
    'what-if':
      `attack at black friday | provider blackholes our ip | attackers find the origin address | our api gets 100k rps from bots tonight, do we die | a botnet hits /checkout on cyber monday with valid looking requests |
      the attackers know our origin ip and go around the cdn | we autoscale through the attack, who pays | upstream null routes our address | what if attackers find our most expensive search endpoint |
      the school exam site gets flooded exactly on exam day. consequences? | the attack hits only the search endpoint with valid logins | The flood is 80 gigabit and our line is 10, and the filter sits in our own rack. |
      we autoscale with no limit while an HTTP flood runs over the weekend | botnet hits the login page on exam results day |
      On the day of exam results somebody rents a botnet, forty thousand home routers, and points it at our search box. | autoscaling without max during an http flood | blackmail mail: pay or we attack on friday |
      80,000 cameras ask our search page for rare words, all at once, with ordinary looking requests | 2 million bots call our search | > and it's 3 am with nobody in |
      on results day someone rents a botnet against the exam portal`,
    relate:
      `ddos and autoscaling | rate limits and ddos | caching and ddos, how much does it absorb | autoscaling and a flood: friends or foes | ddos and retries of our own clients, effect on each other |
      has autoscaling a bad side when floods come | is being scalable a protection | do rate limits and DDoS defence overlap | how does ddos defence use scalability |
      we have lots of spare machines. does this alone make us hard to knock out?`,
    compare:
      `volumetric or application attack | waf versus cdn | waf, cdn, scrubbing: who stops what | dos and ddos | layer 4 or layer 7 floods, which is harder | dos / ddos |
      WAF or CDN, which one is the better weapon against http flood | Cloudflare in front or bigger servers behind, what brings more against floods | DoS vs DDoS | scrubbing center or CDN for a radio station |
      volumetric vs application-layer | WAF or CDN`,
    summarize:
      `ddos defence in five lines | give me tldr of defenses against floods | key facts on floods for a flyer | ddos kinds, mini list`,
    walkthrough:
      `prepare for ddos in order | we are under attack, the first hour | flood started six minutes ago, site at 10 percent. what do we do in turn | prepare a charity's donation page for being flooded, from now to the campaign |
      we are under attack since 10 min, small hosting company. steps? | guide me through the first hour of attack | under fire now, one hour of sequence |
      Site gone, phones ringing, provider on the other line. Sequence for the first sixty minutes please. | We're being flooded right now, ticket sale starts in 2 h. What to do in which order? |
      prepare a newspaper for floods, month by month | we got a threat mail, deadline Friday. Tell us what to arrange today, tomorrow, on the day. | under attack right now, hospital site. first ten minutes`,
    'best-practice':
      `what should be in place before | how to protect an expensive search | harden against layer 7 floods cheaply | protect a small site against floods | what would you arrange with the provider beforehand |
      always-on or on-demand protection for a small firm | what to prepare before an attack comes | small online shop, no security staff. what protection is reasonable to buy or switch on in advance? |
      what should a city administration have arranged before election day | body size limit for an ordinary JSON API | public search endpoint with heavy queries, how does one ideally protect this |
      Election night in twelve weeks, small city, three IT staff. Which arrangements should exist with whom before then? | body size limits for a form server in local government |
      what contracts or preparations do you advise before an election night | GraphQL is public in our music app. How do we keep one query from costing us a fortune? | whom to call first, provider or police`,
    'check-understanding':
      `a full pipe must be handled upstream, right? | if the line is full nothing I do behind it helps, it has to be stopped upstream. yes? | at layer 7 each request looks normal, only the sum is the attack, is that right |
      flood of layer 3/4 must be stopped before it comes to me, at provider. true? | slowloris needs few bandwidth because it holds connections open. yes? |
      when the pipe in front of my router is full my own firewall can do nothing, so it must be filtered by the provider | if the pipe is full, nothing I do in my code matters, has to be filtered upstream |
      cheap for them, dear for me: this asymmetry is what the attacker looks for. | flood must be absorbed upstream since my line is full before my box can do a thing. yes? |
      cheap for him, expensive for me, this asymmetry is the heart of it? | Even the best box in our cellar is useless if the cable in front of it is full already. That's the argument for scrubbing at the provider, right? |
      volumetric must be stopped upstream, because the pipe is full before me. right | syn cookies let the server answer without keeping state. ok?`,
    'correct-misconception':
      `autoscaling defeats ddos | small sites are no target | my firewall handles it | we're too small to get ddosed | with kubernetes we scale any ddos away | blocking the ten worst ips ends the attack |
      only gamers and banks get ddosed | https stops floods as bots can't do tls | our rate limiter of 50 per ip makes us immune to botnets | firewall in front, so ddos can't hit us |
      i put rate limit 100/min per IP so no botnet can hurt us, isn't it | As we scale automatically, an attack merely costs us a bit more, it can't take us down. | our firewall handles DDoS | autoscaling is the answer to floods |
      A small clinic is no target, so no upstream protection required | our firewall deals with any denial of service | the firewall handles it | only big names get attacked`,
    quiz:
      `ask me what layer an attack is | which layer is hit? describe, I answer`,
    'show-in-code':
      `endpoints here which are dear and open to anyone? | is there an expensive endpoint open to everyone in my app?`,
    'fix-code':
      `server.headersTimeout = 0; server.requestTimeout = 0\nwas copied from forum. slow clients block us. put right | app.use(express.json({ limit: '500mb' }))\none request freezes my server, make it sane |
      app.use(express.json({ limit: '500mb' })) | /^(a+)+$/.test(req.body.nick) | app.use(express.json({ limit: '500mb' }))\nreviewer says no. give me the right line and why |
      /^(a+)+$/.test(req.query.name)\nplease make it harmless | app.get('/items', async (q,r)=> r.json(await db.find({}).limit(+q.query.limit))) // someone asks for limit=10000000 all day |
      express.json() without limit, harden the line | server.headersTimeout = 0\nslowloris danger, set well`,
  },
  'network-segmentation': {
    define:
      `dmz? | security group | network policy | lateral movement | east-west traffic, what is it | jump host? | default deny | what's a security group in aws | lateral movement, what moves there |
      once inside, the hacker walks from machine to machine. what's the official word | > and "egress" means? | micro-segmentation | egress - direction or thing?`,
    'explain-how':
      `how do I keep the db off the internet | how does a network policy work | how far does an intruder get | redis was reachable from everywhere | every pod can talk to every pod |
      from the compromised wordpress they got into the db, how's that possible | network policies for five pods, overkill? | they got into the cms and an hour later into the payroll db, how do they move |
      any pod in our cluster reaches any other, how do I stop it | mongo answered to the whole internet | how does a network policy select its pods | one flat /16 for office, servers and cameras. what can go wrong |
      how do packets between two subnets get filtered in a vpc | frontend pod could connect directly to postgres. i thought namespace prevents | after adding default deny policy nothing works, even dns |
      security group allows but still connection timed out | how does attacker jump from wifi printer to the payroll server | getaddrinfo EAI_AGAIN inside all pods since I applied the policy which denies egress |
      from the web pod I can open a psql to the payroll database, though it is in another namespace | how does a NetworkPolicy take effect, who enforces it |
      A coffee machine's controller scanned our lab devices. They're in different namespaces and have different names, so I assumed a wall between. |
      we wrote a NetworkPolicy, yet the pod from the other namespace still gets through | how did a hacked blog reach the payroll database |
      Through our PDF renderer somebody fetched 169.254.169.254 and got cloud keys out. How does that function? |
      The chat bot of the city got hacked. Two days later they were in the register of residents, which has no internet access at all. How do they hop? |
      is our postgres reachable from outside when the port is published in compose? | is my mongo open to the internet if I map the port to the host? | can strangers reach my cache when I publish its port? |
      is an admin page visible from the internet if the service is a LoadBalancer? | everything in one flat subnet, any thoughts? | I applied a NetworkPolicy and nothing changed, flannel is our CNI |
      outbound closed, and now every pod fails with EAI_AGAIN | attacker hopped from the printer vlan to payroll in our exercise, how do they do it | > so traffic inside a namespace, how is it filtered once there's a policy |
      ports: - "5432:5432" how does docker get past ufw | a coffee machine at the office was the way in and the HR database the way out. who let the packets go from one to the other?`,
    simplify:
      `segmentation for a school | network zones for a zoo keeper | segmentation, for somebody who builds ships | segmentation in easy picture-free words | vpc subnets and such, for total beginner, no abbreviations please |
      fire doors in a building, for a parish council with one server | segments to the principal of our school with 400 iPads | why walls inside the network? plain | private subnet to a tenant`,
    example:
      `default deny policy yaml | three tier network example | networkpolicy that only lets the api reach postgres, yaml | target was hacked by way of the air conditioning, the network side of that |
      network policy example: only api may talk to db | a real company where the hacker went from A to B to C? | policy letting only api talk to db on 5432 | how would that look in compose with two networks |
      default deny plus one allow rule, yaml | I have to present something on Thursday: a default-deny policy with one exception for the database, in YAML. | policy that lets only api reach postgres |
      show rules so that only the API talks to the database and only DNS goes out | a policy letting only api to postgres`,
    'another-example':
      `> and a second rule, outbound this time`,
    analogy:
      `fire doors? | airlocks in a submarine, for network zones? | a hotel where each card opens one floor, segmentation? | is there some analog in nature or buildings for micro segmentation |
      > doors I had already in another lecture. alternative? | comparison for micro segmentation, we are a zoo by the way`,
    'return-to-analogy':
      `> fire doors: what's a wedge under the door | > ward doors: what's the badge`,
    'what-if':
      `an intruder has one web server | the policy is wrong and blocks all | an infected laptop joins the server vlan | default deny goes live and dns is forgotten | the bastion is taken over |
      the cni does not support policies and we apply them anyway | a developer opens port 22 to the world "just for an hour" | We switch on default deny at noon and have forgotten that everything needs to look up names. |
      an attacker gets a shell in the chat bot container | a default deny policy is rolled out at noon and dns was forgotten | > and if the CNI ignores policies? |
      A visitor in the waiting room plugs his laptop into the wall socket behind the aquarium. How far does he get, assuming our net is flat? | metadata address is reachable from an SSRF-able pod |
      rogue container in the cluster, no policies at all | the blog container gets hacked | egress is open and malware phones home | > and dns gets blocked by it?`,
    relate:
      `segmentation and zero trust | segmentation and incidents | segmentation and blast radius, what's the connection | network zones and zero trust, rivals or partners | segmentation vs zero trust, how does one help the other |
      does cutting the net in zones help incident response | segmentation and blast radius, how does one shape the other | does segmentation lower the damage of a leaked credential |
      we've cut the network into zones; does this also limit what a stolen service account can do? | does segmentation reduce blast radius in outages too | segmentation and debugging effort |
      does segmentation make failures smaller as well, or only attacks?`,
    compare:
      `subnet or network policy | public vs private subnet | vlan, subnet, security group: who does what | network policies or a mesh policy | public and private subnet | vlan or k8s policy for a factory with machines |
      what distinguishes a firewall at the border from policies between pods | security group vs NetworkPolicy | firewall between zones or mTLS between services, budget for one | microsegmentation and vlans`,
    summarize:
      `network zones in three lines | one minute on network policies | wrap up segmentation for my notes | segments summary | segmentation short`,
    walkthrough:
      `segment a flat network in steps | flat network with 40 servers, by which steps to zones | close the db port to the internet without an outage, how in order |
      introduce default deny in running cluster without breaking. steps in order | flat network with 60 machines in factory → zones. which step is first, which second… |
      default deny for a running cluster with 90 services. first, second, third | flat office network with printers, cameras, servers → segments. lead me |
      Water works: office network and pump control hang on the same switch. Lay out the stages to separate them. | introduce default deny in 8 namespaces, order |
      flat net, 60 devices, a lab, a cashier. In which order do we cut it up? | from flat network to default deny, phased | flat k8s cluster to default deny, without outage; stages`,
    'best-practice':
      `which ports to open | should I publish the db port | prod and staging in one vpc, acceptable? | which ports should the world see for a web shop | should staging reach production at all | is one vpc per team overdone |
      which traffic should leave the cluster at all | which ports should a database server expose, and to who | how to cut a flat hospital network, by device, by ward, by risk? I need the accepted way |
      egress: which destinations would you allow a payment pod | Into what zones should a district hospital divide its network? I'm drawing it for the ministry and want a defensible cut. |
      what to allow first in a default-deny cluster | egress rules: is it worth it, in a hospital with 90 devices from vendors | where should MRI machines with windows 7 sit |
      We run scanners with Windows 7 that no one may update. Where in the network is the decent place for them? | what should a db accept connections from | default deny first or allow rules first`,
    'check-understanding':
      `default deny, then allow what is needed, right? | everything closed, then open just the paths that are used. that's default deny, yes? | zones don't keep intruders out, they keep them where they are. correct? |
      if the webserver is owned the attacker can only reach what the webserver was allowed to reach, thats the gain of default deny | once any policy selects a pod, what is not allowed for that direction is denied. right |
      egress rules stop the stolen data from leaving and SSRF from reaching around. | pods accept all until a policy selects them. right | rules know addresses and not people, hence identity on top. yes? |
      With IMDSv2 a plain GET through our image proxy does not get cloud keys anymore as a token header is needed. Did I understand? | network rules see addresses and not users so I also need authorization. ok? |
      default deny then open what is needed, egress too, is that it`,
    'correct-misconception':
      `a private subnet needs no passwords | docker networks isolate from the host | nat is a firewall | private subnet = nobody gets in | nat hides our servers so they're safe | in a private subnet we can do without passwords |
      kubernetes namespaces block traffic between each other | the db listens on 0.0.0.0 but nobody knows the port | one firewall at the border is segmentation enough |
      each team has own namespace so the teams can't reach each other's pods, right? | inside the VPC it's safe, right? | we've a firewall at the edge so whoever is past it must be one of us |
      What's inside our VPC can be considered trusted, it has a private address after all. True? | namespaces isolate the traffic | inside the VPC all is trusted so the db can be open |
      The security group has 0.0.0.0/0 just for SSH, that's not risky with a key | Billing and the web front end are in separate namespaces of the cluster, thus a hacked front end can't reach billing. |
      two namespaces can't see each other's pods by default | namespaces keep pods from talking to one another | namespaces isolate traffic | a NetworkPolicy works with any cluster network plugin`,
    'next-topic':
      `I finished firewalls and policies; on with the security track please | network chapter over. following`,
    quiz:
      `let me guess which packets pass: you give the policy | can pod A reach pod B? quiz | may A talk to B? policies given`,
    'show-in-code':
      `which ports are published to the world | which ports does my compose file open to the outside | is any security group open to 0.0.0.0/0 | ports open to world in my compose or terraform? |
      any security group open in this terraform folder | what do I expose to the world in compose or terraform? | what of mine is reachable from the internet`,
    'fix-code':
      `ports: "5432:5432" | cidr_blocks = ["0.0.0.0/0"] on port 22 | ingress { from_port = 0 to_port = 65535 cidr_blocks = ["0.0.0.0/0"] } | ports: - "6379:6379" in docker-compose for redis |
      type: LoadBalancer for my postgres service | allow all ingress in my NetworkPolicy: ingress: - {} | ingress:\n- from: []\ni wanted to block all but it's open. fix the policy |
      services:\n  redis:\n    image: redis:7\n    ports: ["0.0.0.0:6379:6379"]  \nit's on a rented machine with a public IP | ingress { from_port = 5432 cidr_blocks = ["0.0.0.0/0"] }\nclose this |
      ports: - "6379:6379"\ncompose, redis open to the world, fix it | kind: NetworkPolicy, spec: { podSelector: {}, policyTypes: [Ingress], ingress: [{}] }\nI wanted to deny all, it lets everything in |
      networkpolicy with podSelector {} and ingress - {} lets all in, correct it`,
  },
  'supply-chain': {
    define:
      `sbom? | typosquatting | lockfile | provenance | dependency confusion | wtf is an sbom and why does procurement want one | transitive dependency, what's that | SLSA levels, what is slsa | "provenance attestation" |
      what do they call a package with a name nearly like the real one | someone uploads "reqeusts" to pypi hoping for typing errors. this trick is called? | > you said SBOM three times now, what is it |
      The tender demands an SBOM "in a common format". What sort of thing is that? | auditor asks for an "S-bomb". excuse me? | typosquatting, please a definition | provenance of a build artifact means? |
      what's the trick called in which someone uploads "expresss" with three s? | what's SLSA, pronounced salsa I hear | list of all parts in a build: abbreviation`,
    'explain-how':
      `how does a bad package get in | how do signatures of images work | what does a lockfile protect | a package we use was taken over | npm audit shows 300 findings | how could npm install run someone else's code |
      how does malware get into a package | npm installed something with our internal package name from the public registry | how did a photo library end up mining bitcoins on our build server |
      what does the hash in the lockfile stop | who looks at the 1400 packages below my 30 | trivy shows 412 findings in the base image, what of it matters | how can signing an image help when the build box was hacked |
      npm install ran a script which read my env variables, how can a package do that | build yesterday ok, today other version of a sub dependency and broken, no commit between | how did event-stream thing happen |
      how does signing of images prove something | my package.json says ^1.2.0, colleague gets 1.2.7 and I get 1.2.3. same repo | what does npm do with a name that exists both inside and outside, and why is this an attack |
      dependabot is silent, the scanner is silent, and the laptop of the intern mines monero since npm i |
      No one of us changed a line, yet today's build behaves differently and phones somewhere in Asia. Through which doors can foreign code come in? | how did a package with our internal name come from the public registry |
      what does a lockfile check at npm ci | GitHub action at tag v3, tag was moved, our tokens went away | npm install on a CI box sent our env to a host abroad, before any of our own code had run. How can an install do that? |
      Our private package is called acme-utils. Last night the build fetched an acme-utils 99.0 which none of us ever published. | we install everything without a lockfile, thoughts? |
      npm install ran something that mailed our env to a stranger | build yesterday and build today differ, no commit between | > and provenance, how does it tie the tarball to a commit |
      a package we never heard of ran code on our build box | what does provenance attest, and how would a forged one be noticed | somebody has registered a package whose name is ours with one letter more |
      a stranger published our internal module on npm | somebody uploaded a package that is called nearly like ours | someone has published a library with almost the name of the one we use`,
    simplify:
      `supply chain for a cook | software supply chain for a chef at a canteen | sbom explained to somebody from customs | supply chain attack in words for farmers | what a lockfile is, for the management |
      poisoned delivery at the restaurant, for the ministry's press office | supply chain risk in 3 sentences for our town clerk | The town clerk wants to grasp why a foreign package is a danger. He has never seen code. |
      poisoned packages for a cook`,
    example:
      `a known attack on a package | pin an image by digest | xz in five sentences | pin a github action by its sha, show me | sbom of a hello world, an excerpt | example of typosquat name for express |
      how would a bad postinstall line look like | a real attack through a build system | an attack in which the maintainer was the attacker | Name one real incident in which the build server itself had been the hole. |
      github action pinned by sha, sample | real case of a poisoned npm package`,
    'another-example':
      `> are there other famous attacks like the one you told? | > besides the event-stream thing, what other incident is worth telling? | > I know event-stream and xz. Name one further attack of the kind.`,
    analogy:
      `ingredients with labels? | food poisoning by a supplier's spice, works for dependencies? | sealed jars with labels for signed packages? | metaphor from cooking for a poisoned dependency | likeness for a poisoned dependency?`,
    'return-to-analogy':
      `> in the restaurant with suppliers, what's the lockfile`,
    repeat:
      `> once more what you just said about lockfiles, my roommate was shouting`,
    'what-if':
      `the registry is down | build server is hacked | the maintainer of a package sells it to someone shady | pypi is down on release day | the action we use by tag gets a new evil tag |
      a critical hole in openssl at noon, do we even know where we use it | imagine the person behind one of our 900 dependencies sells his account to a criminal on saturday and our nightly build runs at 2 |
      maintainer account of a tiny helper lib is sold | imagine the runner that builds our images was owned since summer | left-pad style: a package is removed from the registry during our release |
      the xz thing happens again with a library in all our containers | One of those tiny packages we use in the pay-tv box changes owner next week and nobody on our team reads release notes. |
      a 0-day in a lib used by 60 services, log4shell style | the author of a tiny date library sells it to someone shady | postinstall of some deep dependency reads ~/.npmrc on the build agent |
      left-pad like package vanishes tonight | an attacker registers our internal package name publicly | our lockfile isn't committed and a dependency publishes a breaking patch tonight`,
    relate:
      `supply chain and ci rights | fewer dependencies and security, is that a straight line | lockfiles and reproducible builds | supply chain with secrets in CI |
      does caching packages in house help availability or safety or both | do CI token permissions and package attacks have to do with one another | more dependencies, less reliability? is there a tie |
      number of dependencies and risk`,
    compare:
      `tag or digest | audit versus sbom | lockfile, sbom, signature: what does each tell | distroless or alpine or full image | renovate at once or a week later | vendoring dependencies or private registry, pros cons |
      npm ci vs npm install | Wait a fortnight before taking new versions, or take them the same day? Security says one thing, security also says the other. | npm install vs npm ci | SBOM or lockfile for an auditor |
      pin all and update weekly by bot, or follow the newest: pros and cons for a hospital app`,
    summarize:
      `supply chain hygiene, max four lines | dependencies as a risk, for the audit committee in four lines | lockfiles, sboms, signing: sum up`,
    walkthrough:
      `react to log4shell like news, steps | a used package was found to be malicious today, what do I do in turn | get from "npm install whatever" to controlled dependencies |
      secure our pipeline from zero. what comes first, what last | i got a mail one of our packages is malware. go through with me what to do | we learn that a version from our lockfile is malicious. which moves, in order |
      News on the radio: a logging library was poisoned since last Tuesday. We have 70 repos. What is done in which order? | harden the pipeline of an old java+npm project: what sequence |
      yesterday a worm in npm hit others. What do we check and change in our repo, in which order? | harden an npm pipeline, first to last | a bad version was installed in CI yesterday; handling in order |
      get an SBOM into each of our builds, beginning to end`,
    'best-practice':
      `how often to update | should we mirror packages | pin versions or float | wait some days before taking a new version, or at once | vendoring, mirror or straight from the registry |
      may build scripts of packages run in our ci | which base image policy for 20 services | how fast to update dependencies, same day or wait some days? | ways to choose a trustworthy npm package as beginner |
      a colleague wants to add a package with 12 stars for left padding. what should our rule be? | should lockfiles be committed for libraries too | updates: daily, weekly, wait two weeks? what do careful teams do |
      which rules would you set for github actions of third parties | new dependency requested by a junior. What should a reviewer look at before a yes? | how to treat postinstall scripts |
      how quickly should one update dependencies in medical software | Pinning by digest or by version for base images? |
      Our infusion pump software has 140 packages. How quickly must a fresh version be taken in, or is waiting wiser? | how quickly take new versions | which CI token rights for publishing | pin exactly or allow ranges |
      how soon to take new releases | is committing the lockfile right for apps, and for libraries too?`,
    'check-understanding':
      `a lockfile pins what was tested but doesn't say it's good, right? | a lockfile makes sure I get the same thing again, not that the thing is good, ok? | signed says who made it and not that it's harmless, yes? |
      audit tool knows only reported holes, a brand new evil package passes, so clean is not equal safe | pinning an action by hash freezes the code, a tag may be moved. right? |
      audit tools know only what's been published, a fresh malicious release passes. Yes? | the lockfile pins versions plus hashes so everyone gets the same bits. right |
      A clean scan knows only published holes, a fresh trojan isn't in it, correct? | npm ci installs precisely what the lockfile says and fails if package.json disagrees, whereas install might change it. So far so right? |
      npm ci installs exactly what's locked, with hashes. right`,
    'correct-misconception':
      `open source is checked by everyone so it's safe | latest is the safest tag | a signed package is harmless | lockfile there, so the supply chain is safe | popular packages are safe, a million people use them |
      npm audit is clean so there's no malware in it | latest tag always has the fixes so it's safest | our code has no bugs, so dependencies don't matter | private registry means no confusion possible |
      all deps have over 1M downloads a week, nobody could hide something there | npm audit is clean, so no malware | a lockfile means that all dependencies are trustworthy |
      The scanner reports zero findings, consequently nothing malicious is in our tree. | npm audit is clean => no malware | only direct dependencies matter, the rest is theirs | open source is read by many so it is checked |
      We have only eleven dependencies, I know all authors by name, the 900 below those are not our business. | popular packages can't be malicious | with a lockfile the code in there must be harmless |
      npm audit is quiet => no malware`,
    'next-topic':
      `read all on packages, what's recommended now | packages done. proceed to`,
    quiz:
      `give me a package story and I say what kind of attack it was | let me spot the risky dependency, give me a case | > quick quiz on bad packages | is this package name fishy? test me`,
    'show-in-code':
      `do we use :latest anywhere | are my github actions pinned | which of our base images have no fixed version | do i have unpinned images or actions | unpinned things in my workflows | unpinned stuff in my dockerfiles? |
      which of our deps run postinstall`,
    'fix-code':
      `FROM node:latest | FROM python:latest and pip install -r requirements.txt without versions | uses: some-org/deploy@master in the workflow | curl https://get.tool.io | bash in our pipeline | "lodash": "*" in package.json |
      uses: some-guy/deploy-action@main\nin our github workflow, reviewer wants it safer | FROM node:latest\nRUN npm install\nmake reproducible | - uses: someone/deploy@main | uses: actions/checkout@v4\npolicy says pin, write it |
      RUN npm install && npm run build # in our Dockerfile, versions drift from day to day`,
  },
  'audit-logs': {
    define:
      `audit trail? | tamper evident | retention | WORM storage for an audit trail, what's that | what is non-repudiation | hash chained log | when nobody can say afterwards "it wasn't me", how do experts call this property |
      non-repudiation | SIEM, what does it stand for and do | SIEM | WORM storage (I hope no animals) | non-repudiation, german lawyers keep using this`,
    'explain-how':
      `who should be able to read it | how to make logs unchangeable | what goes into an entry | we can't tell who deleted the customer | an admin cleared his own traces |
      someone deleted rows and then the log about it. how do you even stop that | nobody can tell who changed the price | price was changed from 900 to 9 and no one can say by whom |
      how do I make it impossible for an admin to erase his trail | two admins share a login, what does the audit trail say then | gdpr says delete, the auditor says keep: how do audit logs live with that |
      how would an investigator use such a trail after a theft | patient record was opened by somebody, we can't say by who, all use account "station3" | how does hash chain show that a line was deleted |
      admin removed his own traces from logs, how was it possible | Our auditor took one line out of the middle of the log file and my tool still said "file ok". My friend's tool noticed it directly. |
      admin deleted a record and the table of events has a gap exactly there | auditors ask who looked at the star's medical file and we can't tell. how would a system know |
      The court asks who opened the file on 3 May. We have 2 TB of logs and can't say. What's structurally different in a log that could? |
      someone exported 9,000 patient files and nobody can say who. We do log all requests. What is missing? | how does a hash chain show that a line was removed |
      An admin covered his tracks by editing the table, since the app's db user may UPDATE it | why record the denied attempts as well | nobody could say who exported the patient list | dba cleaned his traces with UPDATE |
      a user name with a newline forged a log entry | we found the row "deleted by: system" and that's all we know |
      when the thief is root on the machine he can edit any file. by what trick would we still see that a line is missing? | how would a chain of hashes give away a deleted line |
      > how'd the verifier notice if the last ten audit entries were cut off at the end | why isn't append-only enough against a root user |
      the court didn't accept our log as proof, the other party said we could have written it yesterday. what would make lines provably old?`,
    simplify:
      `audit logs for a bookkeeper | audit trail for a stamp collector | who-did-what log, for the union rep | audit trail for a trainee in town hall | say "tamper evident" so that the mayor understands it |
      CCTV and ledger, for the kindergarten association | audit trail, for the works council | tamper proof for teens | what do I tell the librarians when they ask why we note who looked at what | hash chain for the archivist`,
    example:
      `entry example | log that helped to find a thief | one good entry for "changed the bank account", as json | a fraud that came to light by an audit trail | example entry as json for "nurse opened record" |
      i'd like to see how a line looks when a clerk changes an address | an entry for a changed bank account number | what would such a record be for "doctor opened file", in json |
      one entry as JSON for viewing a celebrity's file | Data protection wants to see how an entry looks when a clerk opens the file of her own neighbour. Can you make one up? | sample audit record for a changed grade |
      a tamper-evident entry`,
    'another-example':
      `> could you write a second audit entry, this time a failed login | > an entry for a failed login too, to set next to the first | > Another sample record please, for a changed permission`,
    analogy:
      `ship's log book? | guest book that can't be torn out of, is this an audit log | cctv tape for audit logs? | something from daily life similar to a log nobody can erase |
      > the CCTV one again in another dress? I mean: give me a different picture | I teach apprentices at the town hall and need a comparison for records nobody can alter afterwards. | what is a tamper evident log like |
      ship's log, notary: which image do you prefer for audit trails`,
    'return-to-analogy':
      `> who's the bank clerk with the eraser in that ledger of yours? | > the ledger again: who is the CCTV`,
    'what-if':
      `the log service is down, may the action go on | an attacker has root | the audit store is full, do we block the action | a support agent looks up his ex and nobody logs reads |
      the clock of one server was wrong when the entry was made | auditor asks for an entry from two years ago and we kept only 90 days of audit trail | the log store is full: block the action or go on unlogged |
      root on the machine edits yesterday's entries | the log store is full or down - let admin work go on? | a user name contains a newline and a fake entry |
      The append-only store is full at 2 a.m. and the surgery planning wants to write its access entries there. | someone edits line 400 of a chained log | an insider reads the file of a celebrity patient at 3 am |
      root on the box edits last tuesday's lines | the db admin edits the audit table | > clocks on two hosts differ by a minute? | the court asks who opened file 4711 in march`,
    relate:
      `audit and privacy | audit and incident response | audit entries and personal data, where do they clash | audit trails and authorization | audit logs vs privacy, do they bite |
      privacy law wants deletion, audit wants eternal keeping. how do they push each other | does writing a trail for each read slow things down |
      Personal data must be deletable, the trail must not be. How do the right to erasure and the trail get along? | privacy and audit trail pull in opposite directions, how? |
      Does clock skew spoil the worth of our trail of accesses? | would keeping every access for ten years get us into trouble with the privacy people, and the other way round? | audit logging and privacy law`,
    compare:
      `audit log versus debug log | audit trail or event sourcing | append-only table or a separate system for the trail | access log of nginx and an audit log | database trigger or app code for audit entries |
      put it into the same database as the app or send it away to separate store, for a small clinic? | database trigger or application code for writing them | debug log vs audit trail |
      hash chain or external write-once bucket for a notary | in the same db or elsewhere`,
    summarize:
      `audit logging rules, a post-it | all about audit trails in 100 words | traces & accountability in 3 bullets`,
    walkthrough:
      `introduce an audit trail in a ten year old crm, how would we do that | add audit trail to an existing accounting app, in steps |
      we have nothing today, and in 6 months comes the certification. what do we do for a proper trail, month for month | audit trail for an old case management system, route |
      requirements say "complete trail". how to get there, phase by phase | introduce one in an 8 year old ERP. plan | The eight year old ERP shall get a trail of who changed what. In which order would you equip it? |
      audit trail for an old clinic app, from nothing | sending audit events of 12 services to one write-once store, in order`,
    'best-practice':
      `how long to keep | what must not be in it | where to store it | do emails belong in the audit log | how long to keep audit logs | what must never be logged | which actions must leave an entry |
      how long to retain the trail for a payment firm | should failed attempts be recorded | who may read the audit trail |
      our town hall must log every look into the citizen register. what fields would a good entry have and who should be able to see them | how long to keep for a bank, and what about GDPR |
      The people who administer the system can also change its records of what they did. How is this usually resolved? | what fields in an entry for changes of bank details |
      who is allowed to read the trail, and how long do we keep it in a public office | Should one put the old and the new value into the entry if it is health data? |
      The labour council asks us to keep the access records short, the auditor wants ten years. What do others do? | Who should be permitted to look into the record of who looked at whose file, and under what conditions? |
      retention for who-did-what records in a bank? | how long to keep, for a bank`,
    'check-understanding':
      `who, what, when, from where and the result, right? | who, what, on which object, when, from where, with which result: six fields? | the one who is watched mustn't be able to change the record. that's the rule? |
      who, what, when, from where, result. are this all fields? | the app may add lines but neither it nor the dba can change old ones, otherwise it has no value as proof, i think i got this |
      entries are never changed, a mistake gets a new correcting entry. yes | An entry is never edited. If it was wrong, a second one says so. Otherwise it proves nothing. | the app may append but never change. right? |
      who, what, on which object, when, from where, result. that's the line? | Each entry carries the hash of the one before, so removing one in the middle breaks the chain behind it. Good so far? |
      who, what, which object, when, from where, outcome. complete? | app may write but never change. right | entries are only ever added, corrections are new entries. like a ledger, right? |
      the writer mustn't be able to delete. is this the principle?`,
    'correct-misconception':
      `application logs are audit logs | logs in the database of the app are fine | more in the log is always better | stdout of the app is a fine audit trail | only writes have to be in the audit log |
      the dba can edit it but he wouldn't | debug logs for seven years fulfil the audit duty | the password should be in the audit entry so that we can check it | log everything incl. passwords so the audit is complete |
      db admin may edit audit table, he is trusted | we keep the console.log output of all services for 30 days, so the audit requirement is done, right? | our application logs are the audit log, correct? |
      Append only file on the server, so no insider can alter it | Our debug output contains everything, so it is valid evidence before an auditor. | our application logs are the audit log |
      we store it in the same database, nobody will touch it | Logs are complete so we need not look at them |
      The access history of patient files sits in the app's own schema where the app can update it; being in a database it counts as tamper-proof. | our debug output goes to kibana, so the auditors have what they need |
      app logs are our audit trail, what else | audit table in the app's own database, app user has update rights, auditors will love it | > so if it's append only in our code it can't be altered by anyone |
      encrypted logs cannot be manipulated | our log is in a table only admins can touch, any court would accept that`,
    'next-topic':
      `Trails and hash chains are behind me. What is open in the security group?`,
    quiz:
      `test whether i know what belongs in audit entry | what's missing in this entry? quiz | audit or not audit? events, I decide`,
    'show-in-code':
      `which of my admin actions leave no audit record | which delete endpoints write no audit entry | do we record anywhere who changed a grade? point me to the file | which admin actions leave no trail in my code |
      which admin actions of mine leave no trace | admin routes of ours that leave no trail, which`,
    'fix-code':
      `logger.info("user updated") when an admin changes roles, make an audit record of it | logger.info(\`user deleted\`)\nauditor says useless. improve the entry |
      db.run('DELETE FROM audit WHERE ts < ?', lastWeek) // cron by admin\nauditor was not amused, what to write instead | logger.info(\`user changed password to \${pw}\`) |
      db.query('DELETE FROM audit WHERE ts < now() - interval 7 day') as the app user | logger.info('login ' + user + ' ' + password)\nrewrite as proper audit record |
      UPDATE audit SET actor = $1 -- in our app\nhow do i do corrections correctly | app.delete('/users/:id', admin, async (q,r)=>{ await del(q.params.id); r.end() }) // auditor wants a trace |
      console.log('user deleted')\nshould be a real audit entry`,
  },
  'penetration-testing': {
    define:
      `pentest? | red team | bug bounty | scope | purple team, what's that | rules of engagement in a pentest contract | black box, grey box, white box testing: meaning of grey | CVSS score in the pentest report |
      people get money from firms for reporting holes, legally. name? | DAST | CVSS 9.8 stands in the report. what scale is this | what is a red team |
      in the contract of our auditors it says "grey box". and more basically: what do they call such an ordered break-in attempt? | feeding random input till it crashes: name`,
    'explain-how':
      `what do testers do | how to prepare for one | what to do with the report | customer demands a pentest | report with 63 findings on my desk, how do I read that | what do these people actually do in their five days |
      big customer wants to see a pen test before signing | how do testers get from one hole to the domain admin | they found nothing at all. how much is that worth | how does a pentester start when he knows only the domain |
      scanner gives 300 findings, most are nonsense. why? | fuzzers find crashes that our unit tests don't, how come |
      they only got the login page url from us and three days later they had the customer table. I'm impressed and scared, what did they do in between | a clean report in March, hacked in May. Why? |
      How does a fuzzer find something a reviewer never saw | scanner finds 600 highs and the tester three, and the three matter. how is that? |
      The testers found nothing in two weeks. A pupil found the grades in ten minutes. I'd like to understand how both can be true. | test last March passed, hacked in May. How is that possible? |
      what does a fuzzer do that unit tests do not | How does a tester get from a harmless info leak to admin? | A tester wrote in his report he "chained" three low findings into domain admin. How does chaining work? |
      pentest was clean in march, hacked in may | why is a signed permission needed | scanner reports 400 findings, which are real? |
      I've always wondered, being in QA for twenty years, by what methods these hired hackers get from a harmless error message to a full takeover | scanner found nothing, human broke in within a day |
      finding: reflected xss at ?q=. in what way is that exploited`,
    simplify:
      `pentest for the board | pen test for the supervisory board | hired hackers, explained to my worried customers | difference doesn't matter, just tell me red team in kindergarten words |
      locksmith at our house, for the landlord | red team to the ladies from reception | fuzzing in simple words | how to put it to the landlord that we pay people to break in |
      The museum director thinks we've ordered criminals. What do I tell her, in two kind sentences? | pentest, how do I put it to my landlord`,
    example:
      `finding in a report | how a finding is written up in a decent report | scope paragraph for testing a mobile api | example finding in a report, how is it written | what would such a finding be at a webshop, concretely |
      finding with a good write up | what might the scope paragraph for testing a web shop say? sample text | scope document for a webshop test | finding from a report with severity`,
    analogy:
      `hire a burglar to test the house? | test burglar, mystery shopper: which image fits a pentest better | compare pentesting to something my grandma knows`,
    'what-if':
      `the tester breaks production | they find nothing | the testers take down production on tuesday morning | they find customer data of another firm | a critical finding and the release is tomorrow |
      pentest finds a critical hole one day before launch. and now? | the tester knocks over production | someone reports a hole by email and wants money | we patch everything in the report and never test again |
      A stranger writes he has found a hole, wants 500 euros, and will publish on Monday. | an outsider reports a hole by mail and wants money | tester finds something critical on day one of a two week engagement |
      during the agreed attack a real attacker shows up | the report shows 40 highs a week before launch | three weeks after a clean pentest report we ship a new payment module`,
    relate:
      `pentests and threat models | pen tests and bug bounties, do they complete each other | how does a threat model make a pentest better | pentest and threat model relation | how do logs and pentests profit from each other |
      how do pentests and chaos days complement each other | What do red teams tell us about our monitoring? | we already draw attack diagrams before coding. do these diagrams make the hired hackers' week more useful?`,
    compare:
      `scan or pentest | white box vs black box | bug bounty versus pentest | scanner report vs human pentester, what do i get for the money | automated scan against hired testers | red team exercise or pentest |
      yearly test or continuous bounty | black box or white box for a student project | SAST or DAST | we have 3000 euro: tool scan each night or a human for two days | SAST vs DAST |
      bug bounty vs pentest for a public broadcaster | Automated scanner each night or two humans once a year: if the money suffices for only one of them? | pentest vs scan | SAST or DAST for a start with little money |
      white box against black box for a banking app | The ministry gives money for one thing: a scanner licence for three years, or a single manual test. Where is it better spent? |
      have robots scan weekly or pay two humans once a year for a week | SAST DAST SCA, one line for each please | red team and pentest`,
    summarize:
      `what a pentest can and can't do, in three lines | boil down testing for security to five lines | kinds of security tests, brief`,
    walkthrough:
      `pentest from contract to retest | first pen test of our lives, from choosing the firm to the retest | prepare for first pentest, in what sequence |
      order of actions when you test your own student project like an attacker (legal, my own vm) | first security test of a product: contract to retest | organise the first test at a hospital: from idea to retest |
      we've never had anyone attack us on order. What happens from the first call to the final fix? | first pentest of our portal: preparing till retest`,
    'best-practice':
      `how often | production or staging | which findings first | tell the ops team beforehand or not | what do we fix first out of a test report | how often for an app that ships daily | test on prod or on a copy |
      How often should a startup with one release per week get tested from outside? | before going live or after, how often, and in prod or copy | what would you write in the scope for an outside team |
      What belongs in the agreement with the testers so that nobody gets sued or loses a production database? | how often, for a municipal utility | what goes into rules of engagement with a foreign tester, we run trains |
      we have 212 findings in the report, how to prioritise | I'm the only IT person in a municipal waterworks. At what rhythm should outsiders test us? | what do we do with the report |
      how would you deal with the 60 findings of the report? | same firm each year or a new one?`,
    'check-understanding':
      `it shows that holes exist, never that there are none, right? | it shows what some people found in some days, not that the rest is sound. fair? | no retest, no proof of the fix, yes? |
      SAST looks at code, DAST at running app. ok? | clean report only says these people in this time with this scope found nothing; it's no proof of security | it's a sample in time with a scope, not a proof |
      white box finds more per day, black box is nearer to an outsider. ok? | permission in writing first, else it is a crime. ok? | it is a snapshot of one version. right |
      fixing the finding isn't enough, the class of error should vanish. yes?`,
    'correct-misconception':
      `after a pentest we're secure | a scanner is a pentest | yearly is enough for everyone | pentest last year was clean, we're secure | a green scanner run is a penetration test | the testers signed it, so liability is theirs |
      once tested the app stays secure | pen testers should never see the source as attackers don't either | hacking your own company's server needs no permission, we are employees |
      scanner found nothing this week → we can skip the pentest and call it secure | passed the pentest = secure | we scan weekly so no human need look. Yes? |
      We'll do one big test before launch; after that, as the code is known good, only new hires need training, right? | a vulnerability scan is a pentest | it's my own employer so i can try to hack the CRM without asking |
      Nessus ran over the night, zero criticals, so we may say in the tender that we had a penetration test. | > so after a clean report we may skip the patches till next year |
      I put in the tender that a vendor with a clean report from last spring has no holes, that's what the report is for | white-box testing is cheating | three firms tested us, we can't have holes left`,
    'next-topic':
      `after testing security, what remains to be learnt | pentest learnt, then what`,
    quiz:
      `quiz on scan/pentest/red team | quiz me: which test finds which bug | severity guessing with me`,
    'show-in-code':
      `debug endpoints or default passwords in this project? | any leftovers like debug routes in my code? | Our auditors come on Thursday. What would they stumble over first in this repository?`,
    'fix-code':
      `app.use((e,q,s,n)=> s.status(500).send(e.stack))   tester's finding no 1 | app.get('/debug/env', (q,s) => s.json(process.env))\npentester found it, fix | res.status(500).send(err.stack)\nfinding 14, please repair`,
  },
  'incident-response': {
    define:
      `postmortem? | incident commander | triage | mttr | blameless | sev1, what counts as one | what is containment | incident commander, what does he command | IOC in the security report |
      how is called the document that says step for step what on-call must do | containment | runbook | what's containment in a breach | MTTR stands for? and what is counted | We're asked for our "MTTD and MTTR". Spelled out? |
      MTTR is which metric | person who leads and doesn't type: role name`,
    'explain-how':
      `who does what in an incident | what comes first, fix or understand | how to learn from it | customers call and nobody knows what to do | everybody debugs and no one talks to users |
      six people in a call, all typing, nobody decides. what's missing | how does one keep evidence of a break-in on a cloud vm | same outage three times this year, how do teams really learn |
      customers hear nothing for two hours while we fix. how do others do it | when is it over, the incident I mean | forensic image before the reboot, why |
      everyone debugs alone in slack and same server gets restarted by 3 people. how do others organise that | why should we not shut down hacked server right away | how do good teams find cause after it's over |
      six people were in the call and nobody decided anything for 50 minutes, everybody looked at own graphs. we had the fix in our hands after 5 min | last time six engineers changed things at once and nobody knew what helped |
      MTTR got worse although we have more people on the phone | Eleven people on the call, all experts, all working hard. It took four hours. Two years ago three people needed forty minutes. What makes more heads slower? |
      3 people gave orders during the outage, two of them opposite ones. How does one lead such a night? | why shouldn't I wipe the hacked server at once |
      what makes a post-mortem blameless in practice, people still point fingers | Our MTTR is two hours and most of that is until someone notices at all | two admins fixed against each other for an hour |
      wiped the hacked box and then police asked for evidence | five people in the call, all typing commands, and it got worse | how does a commander run an outage without touching a keyboard |
      deleting the hacked box ruined the investigation. why | two people fixed at once and it got worse. how do roles prevent that`,
    simplify:
      `incident response for a school class | incident response for scouts | post-mortem without blame, for a boss who likes blame | post-mortem in easy english for a new colleague |
      fire brigade story for the management, who always call me meanwhile | post mortem, for the non IT boss | on-call in easy words to my wife who wonders about the beeping |
      Tell it like to a pensioner: why did we first switch off and only then search for the reason`,
    example:
      `timeline of an incident | status message example | a status page update that isn't embarrassing | timeline of a leaked key, minute by minute | example timeline for a post mortem |
      can i see a status message as you'd post it in minute 10 | a good post mortem, one page | Show how the timeline in a good post-mortem might look, invented data is fine. |
      Could I see a first public notice for a school cloud outage, the way you'd word it? | write a sample status message for the first half hour of an outage | timeline in a post-mortem`,
    'another-example':
      `> I'd like a second postmortem to compare mine to`,
    analogy:
      `fire brigade? | emergency ward for triage? | air accident investigators for blameless reviews? | what everyday thing works like incident commander |
      Besides the fire brigade, is there a scene from the emergency room that shows the roles in an outage? | firefighters I've heard a hundred times. what else does it resemble? |
      fire brigade for the incident roles, how does it map? or another`,
    'return-to-analogy':
      `> in the fire brigade, who is the investigator afterwards in our company?`,
    repeat:
      `> the phases, i only copied four of them, say them all again | > the step before recovery, again pls`,
    'what-if':
      `the person who knows is on holiday | evidence is lost by a restart | it is a break-in and not an outage | we find an unknown ssh key on the jump host | the on-call person doesn't pick up |
      the attackers read our incident channel | we restored, and they are back the next day | i am alone on call and it's 3 am and i don't know the system | the only person who knows the password of the status page is on a plane |
      the one person who knows the system is on a plane | two teams each think that the other one is in charge | attacker still in while we restore | logs are gone after 3 days and breach was weeks ago |
      commander falls ill in the middle of it | it's Saturday, the on-call is in the mountains, login is down for everyone | the only person who knows the billing system is on a plane when it breaks |
      the commander faints / drops off the call | > and backups are infected as well? | the war room has fourteen people and no commander`,
    relate:
      `incidents and slos | incidents and audit logs | audit trail and incident, who helps whom | how do runbooks shorten an incident | relation of observability and MTTR |
      good telemetry and repair time, does the one drive the other | monitoring and time to repair, what ties them | without good signals, can even the best on-call team do anything? | on-call load and error budget`,
    compare:
      `outage or security incident | mitigation versus root cause | commander and tech lead, two jobs? | containment first or evidence first | workaround or root cause while the house burns |
      roll back at once or dig for the bug, which one goes first at night | mitigation vs root cause fix | outage vs breach handling | mitigate or investigate first when the tills of 200 shops are down |
      containment and eradication`,
    summarize:
      `incident response, sticky-note size | the phases of an incident in one line each | incident handling, shortest possible version | the response phases in brief | incident phases in one breath`,
    walkthrough:
      `first thirty minutes of an outage | write a postmortem in steps | ransomware note on the file server. first hour, minute by minute | web shell found on server 4, it's saturday. talk me through |
      hold our first blameless review, how does that run | credentials leaked. what do i do minute by minute | pager rings, what is the sequence until all is closed and written down |
      breach at 4 am, ordered list for the one on call | writing our first runbook, how | Pager goes. Checkout is dead, I'm alone, half asleep. Tell me what to do from minute zero on. |
      03:10. Strange outbound traffic from the records server, patients' data perhaps. I'm alone. What now, and after that? | Our user table is being sold on a forum since this morning. In what order do we act? |
      build on-call from nothing at a school cloud | The monitor on the wall went red four minutes ago, bookings fail, I'm the only one here. Tell me what to do first, second, third. |
      customer data is on a forum: what first, second, third | the payments are down since two minutes and I'm the only one awake. What do I do, one by one? | breach found at 6 pm. go through the first 72 hours |
      customer data on a forum. from this minute to tomorrow evening`,
    'best-practice':
      `who leads | how often to update users | when to call it an incident | what belongs into a runbook | which roles are there in an incident | who does what while the site is down |
      we found a web shell on a pod. kill the pod or not | db box got hacked. colleague wants to reinstall it now | found a strange admin account. delete it? | server got popped. boss wants to reimage it at once |
      who should declare an incident | how often do we write an update when there's nothing new | wipe the hacked machine or keep it | how many persons in on call rotation |
      who should be the one to talk to customers while the others repair | do people write the postmortem same day or wait a week, what's advisable | who may declare an incident and how big the threshold |
      What ought we to publish, how often and by whom, as long as we don't know anything ourselves? | severity levels for an internet provider | what should we say to customers in the first half hour |
      on-call for 4 people, which rotation | Two time zones, six people, one product. How would a healthy on-call look for us? |
      We're an internet provider for villages. How many severity levels make sense and what distinguishes them? | what is a good way to tell customers while we don't know the cause yet? |
      who gets woken first and who talks to the press, what do well-run shops do | how to write up an outage without blaming the poor soul who pressed enter | delete or isolate a hacked server | who should talk to the press |
      severity levels for a firm of twelve`,
    'check-understanding':
      `stop the harm first, look for the cause later, right? | mitigate, then understand. rollback before root cause, correct? | one person leads and doesn't debug, did I get that |
      blameless doesn't mean that nobody is responsible, does it | so at 3 am i roll back first and only tomorrow search why | keep the disk image before wiping, else evidence is gone | commander coordinates and doesn't type. |
      roll back now, understand tomorrow. right? | preserve evidence, rotate creds, tell the authority within 72 h, yes? | 72 h from becoming aware, not from the breach. right | one commander, one ops, one comms. correct? |
      bleeding first, diagnosis later. that's what mitigate first says? | put the fire out first, ask why later, is that the order | status updates every 30 min even with no news. good habit?`,
    'correct-misconception':
      `find the guilty person | root cause first, then mitigation | small incidents need no write-up | wiping the box at once is the best thing after a break-in | reinstalling at once is best after a hack |
      the one who deployed should be named in the report | we fixed it so there's no need to write anything | customers are better off not knowing | all hands on the keyboard makes it quicker |
      in our post-mortem we write the name of who pushed the bug, so it never happens again | naming the person at fault in the report prevents the next outage, agreed? |
      Nobody may touch anything before we know the true cause, this is what I've ordered for the night shift. | first find the root cause and then act | delete the hacked machine at once, then it is over |
      the one who typed the command is the root cause | The server was hacked, so our admin immediately wiped and reinstalled it, before anything else. Textbook reaction. | delete the hacked server right away |
      we have 72 hours from the moment of the break-in, no matter when we find out | In our review we name the guilty colleague so that it never happens again, that's the purpose | hacked box? delete at once, restore, carry on |
      first root cause then act | a hacked server must be deleted at once | a post-mortem is there to find who did it`,
    'next-topic':
      `> enough runbooks for one day, next subject | postmortem unit finished, next station please | incidents over. forward`,
    quiz:
      `give me an alert at 2 am and judge what I do | simulate a break-in with me | simulate an outage and i say what i'd do | play the outage, I am commander | play an outage, I'm the commander |
      > you play the pager, I play the engineer, and at the end you grade me | put me in an incident and see how I do | you play the head teacher after a breach, ask me what I've done so far, mark me`,
    'show-in-code':
      `who owns which service in my repo, any without runbook?`,
    'fix-code':
      `// runbook: "call Dave"\nturn it into a real runbook for db full | catch (e) { /* ignore */ } in the payment worker, no alert on 5xx rule\nmake it alertable |
      runbook step: "ssh in and restart stuff"\nturn that into something usable at 4 am`,
  },
  'input-validation': {
    define:
      `sql injection? | ssrf | xss | allow list | prototype pollution | ssrf explained in a sentence | stored xss and reflected xss, what is stored | mass assignment, what's that | path traversal? | XXE, the letters |
      canonicalisation before checks, meaning | what is SSRF in one or two sentences | deserialisation attack | The ticket says SSRF. Which vulnerability is this? | what is a path traversal |
      when a server can be talked into fetching an address for the attacker, how's that named? | server tricked into calling inside addresses: abbreviation`,
    'explain-how':
      `how does an injection work | how do prepared statements help | why is escaping not enough | our url fetcher reached the metadata service | someone typed a quote and the page crashed | a user named O'Brien breaks the search |
      ../../../etc/shadow shows up in our download log | a customer called Robert'); DROP TABLE broke the import | our pdf service fetches any url and they asked it for 169.254.169.254 |
      how do bound parameters keep data from becoming code | script tags in a product review ran in every visitor's browser | json with 90 levels of nesting kills the parser |
      someone posted isAdmin: true in the profile form and it was saved | <script> in the name field of our guestbook | %00 in the file name of an upload | {{7*7}} in the subject line and the mail said 49 |
      \${jndi:ldap://x} in the user agent of our logs | ..\\..\\windows in a path parameter | a quote sign in the email field and the page shows an sql error | ' OR 1=1 -- logged me in as admin in my own project, why?? |
      how can user make MY server call 169.254.169.254 | ../../etc/passwd in the filename gave the file, how | prepared statements, why does that stop injection |
      in the url field of our webhook form somebody typed http://localhost:6379 and then redis did something | a webhook url of a customer points at 169.254.169.254 and suddenly he has our cloud role. how |
      O'Brien can't register, and the tester smiles | our PDF renderer fetched http://localhost:9200/_cat/indices and sent it to a customer as an invoice |
      Customers may enter an address to which we send notices. One entered our own metadata address. Now he has our keys. I need the mechanics for the report. |
      name field with '); DROP TABLE students;-- emptied our table. how does a text turn into a command | avatar by URL feature, and someone reads our internal admin page with it |
      How come escaping quotes was not enough, we still got injected? | GET /files?name=../../etc/passwd gave it to them | why does a prepared statement help |
      The preview function of our intranet chat loads any link you paste. Somebody pasted http://localhost:9200 and got our search index. Why was he able to? | image-by-url feature returned our cloud keys |
      ../../etc/passwd came back as a download | {"__proto__": {"isAdmin": true}} and suddenly all are admin | a preview function that loads any url showed us our own cloud credentials |
      how can a picture url make my server read the cloud's credentials | the name field accepted {"$gt":""} and let me in as admin, what just happened | a quote sign in the name field dumped the table |
      how do prepared statements prevent injection | in what way does SSRF reach the cloud metadata | exec('convert ' + file) can be abused how |
      our avatar feature lets users paste an image url; the pentester got our cloud credentials via that. what path did his request take? | somebody sent us a form field with a script in it`,
    simplify:
      `injection for a librarian | sql injection for a waiter | why we check what users type, for the marketing intern | injection easy for non coder | sql injection like i would be 10 |
      customs officers for the marketing people, form content giving orders | injection, for the customs officer | Explain in plain words why a form can kill a database. Audience: school board.`,
    example:
      `sql injection example | ssrf to the cloud metadata | the same query unsafe and safe in php | zod schema for an order with limits | a famous hack by a form field | zod example for a registration form |
      what would a hacker type in my search field | an injection with a login form and what the db then sees | a schema for a booking body which rejects unknown fields | a strict zod schema for a booking |
      path traversal in a download route`,
    'another-example':
      `> another injection sample, not sql | > now the same kind of attack but on a file name | > you showed sql. an injection of another type?`,
    analogy:
      `form filled in with orders? | a clerk who reads every note aloud as an order, is that injection | customs at the border as validation? | letter that says "add: pay him 1000" ? what is good image for injection |
      a customs-like picture for checking input? | customs officer for validation? other`,
    'return-to-analogy':
      `customs officer picture: what is the prepared statement there | > customs: what's the form that orders the officer`,
    repeat:
      `> please repeat what SSRF stood for | > the bit about redirects again`,
    'what-if':
      `attacker sends a 2 GB body | xml with entities | a zip of 40 kb unpacks to 5 gb | the webhook url points to our own admin port | somebody sends a negative quantity | filename is "; rm -rf /" |
      someone uploads a zip with 10 TB inside, does my server survive it | a colleague's service sends us a million line field | names with emojis, rtl marks and 4 kb |
      somebody puts a newline plus a fake entry into the username and we log it | a colleague's service is hacked and sends us crafted messages | someone posts {"role":"admin"} to the profile route, we Object.assign it |
      queue message from partner has 5 MB in the name field | redirect in a fetched url leads to 169.254.169.254 | a partner sends a CSV whose name column holds =cmd|... and another with 40 MB in one cell |
      someone names their child Robert'); DROP TABLE students | our own queue delivers a message with a script tag in it | > and redirect leads to 169.254.169.254? | a user pastes http://169.254.169.254 in the avatar url field`,
    relate:
      `validation and least privilege | input limits and ddos | validation and output encoding, which protects from what | input limits and ddos, is there a link | does strict checking cost throughput |
      does validation take load off the servers too | the search box takes any regex. has careless input handling anything to do with being knocked over?`,
    compare:
      `escaping or parameters | validation versus sanitising | client vs server validation | sanitise or reject | block list or allow list for file types | orm or handwritten sql with regard to injections | escaping vs validating |
      which is stronger, cleaning the input or refusing it | allow list or deny list for file uploads at a court | zod in the handler or JSON schema at the gateway? |
      Reject what's odd or clean it up and accept: names in a registry office, 140 nationalities. | sanitise vs validate | zod or hand written checks |
      refuse whatever isn't on the list or clean up what looks bad: why does one of them win | XSS and CSRF`,
    summarize:
      `input checks in five rules | what are the takeaways of the injection chapter | recap injections | injection defenses, one-liner each`,
    walkthrough:
      `old php app full of concatenated sql, how do I clean it up without a rewrite | harden all routes in my express app against bad input: order of work | go with me through securing one upload endpoint from A to Z |
      cleaning an old php-like code base of injections, plan | clean up a 15 year old cgi app of concatenated queries, order | a form app from 2009 with SQL glued everywhere. Where do I start and in which order do I go on? |
      retrofitting schema validation in an API with 80 routes`,
    'best-practice':
      `where to validate | max body size | how to fetch user given urls | how big may a json body be | check at the gateway, in the controller, or in the domain | which checks for a url that users give us |
      max size of body, what to allow | where should validation live, in controller or in model or at the border | what is preferred for file uploads from strangers |
      app for citizens: they upload photos of broken streets plus free text. what all should be checked before i save it? | allow list or block list for uploads | what length limits for a free-text field of complaints |
      messages from our own queue - validate again or trust? | Clerks upload whatever citizens send: PDF, HEIC, zip in zip. What checks are sensible before it is stored? |
      Our complaint form for citizens has a free text field, and some paste entire novels. Where would you draw the line and on which side do you check it? | how should an importer treat csv from a partner |
      allow list or deny list | where should validation occur in a chain of five services`,
    'check-understanding':
      `data must never become part of the command, right? | data in the parameter, code in the statement, never mixed. that's prepared statements? | the browser's check is for comfort, the server's is for safety, yes? |
      the parameterized query sends text and values apart so the value can never become command. like so? | parameters go separately from the text of the statement so they can't become commands. right? |
      output encoding is what stops XSS, input checks alone don't. | The database gets the text of the command and the values separately, so a quote in a name can't turn into a command. |
      data must never become code, that's the root. right? | parameters are sent apart from the statement and so they're never parsed as sql, correct? | keep data apart from code, that's the cure. right |
      placeholders make the database treat it as a value whatever is in it. right?`,
    'correct-misconception':
      `validation in the browser is enough | an orm makes injection impossible | a waf stops injection | react escapes everything, sql injection isn't an issue for us | the hidden field holds the price, no one can change it |
      escaping quotes by hand is as good as parameters | typescript types check what comes over the wire | we use mongodb so there's no injection | the mobile app validates, so the api can trust it |
      a dropdown has only three values so nobody can send a fourth | comes from our own service so it's clean | the front end validates, isn't it so? | It comes from our own service, so it is clean |
      Values from the sister department's service need no checking, they validated them already in their web form. | the front-end validates so the API needn't | it comes from our own service so it's clean |
      we strip single quotes, that ends SQL injection | GraphQL has types, so nobody can inject anything through it. | the front-end validates already | we strip quotes and semicolons so injection isn't possible |
      message comes from our own service, trust it | > then I just block the word SELECT and I'm fine | escaping quotes is enough against injection`,
    'next-topic':
      `SSRF and friends are finished, where to now? | validation done. head on`,
    quiz:
      `test me on injections | show me a line of code and let me find the injection | show me a vulnerable line and i guess the attack | hide an injection in a snippet and let me find it | payloads: which hole does it hit`,
    'show-in-code':
      `do I build sql by concatenation | can you check whether we concatenate sql anywhere | do I put user input into a shell command somewhere | does any of my routes take a body without a schema |
      any query with string concatenation here? | the security course homework: find places in MY OWN project where user text goes in a query or a shell. which files and lines? | where do I glue strings to SQL |
      string-built SQL in my code? | show me each line of mine where user input becomes part of a shell command | do we ever glue request values into a query? | where do I put strings into SQL |
      does any handler hand user text to a shell`,
    'fix-code':
      `db.query(\`SELECT * FROM t WHERE id = \${id}\`) | fetch(req.query.url) | os.system("ping " + host) | eval(req.body.code) | cursor.execute("select * from t where id=" + id) <- make that safe pls |
      f"SELECT * FROM u WHERE mail='{m}'" how to write that correctly | db.query(\`... WHERE id = \${id}\`) is escaping enough? | "SELECT * FROM users WHERE name = '" + name + "'" | exec(\`ping \${req.query.host}\`) |
      res.send('<h1>' + req.query.q + '</h1>') | yaml.load(request.data) | fs.readFile('./uploads/' + req.params.name, cb) | new Function(req.body.formula) |
      db.query("SELECT * FROM users WHERE name = '" + req.query.name + "'") \nfix pls my teacher gave 0 points | exec(\`convert \${req.body.file} out.png\`)\nunsafe they say. safe form? |
      res.send('<h1>Hi ' + req.query.name + '</h1>')\nmake it xss safe | db.query("SELECT * FROM u WHERE name = '" + req.query.n + "'") | exec(\`convert \${req.body.file} out.png\`) |
      app.patch('/me', async (q, s) => { Object.assign(q.user, q.body); await q.user.save(); s.end() })  \nsomeone became admin by sending a field |
      db.query("select * from pupils where name='" + q.name + "'")\nsafe version please | exec('convert ' + file + ' out.png')\nrewrite | path.join('/data', req.params.f)\nno check, correct this |
      > change my query string into one with parameters`,
  },
  'pillar-interplay': {
    define:
      `what are the three pillars | what do you mean by pillars, three of them? | "the three pillars" of this course, which are these | the three pillars, which are they | the three pillars, name them and one line each |
      three pillars, what are they | trade-off between pillars - define please | when the guard is down and everything's let through, that's called fail...? | fail open, fail closed: definitions please |
      trade-off between availability and secrecy, is there a name for failing to the locked side?`,
    'explain-how':
      `why do the three fight each other | how do I balance them | does scaling out make it survive failures | where do security and availability get in each other's way | why does availability count as security |
      our limiter lets through four times as much since we have four pods | is tls a bottleneck | every safety measure we added this year cost us speed, must it be like that |
      scaling to ten nodes, did that also make us harder to kill, or not | how can a limiter against attackers keep us alive on a busy day as well |
      the more regions, the more places to break in. how do people keep scaling and security together | where do scaling, surviving faults and safety get in one another's way |
      why can a security check become the bottleneck and the single point of failure at once | how can one decision help scaling and harm security | we made it super secure and then it was down because the auth server was down |
      why do retries, which are for reliability, kill scalability sometimes | how does one mechanism like replication serve two goals |
      login was blocking attackers after 5 tries, and then an attacker locked out all our real users with that. security made us unavailable, what is going on there |
      we made the limiter local for speed, scaled to 10 pods and now the protection is ten times weaker. why does one goal always eat another? | How does a mechanism for staying up turn into a hole, e.g. fail open? |
      For each thing we improved, another got worse: tokens checked everywhere, slower; more copies, more to patch. Where does this tension come from? | we added token checks at each hop, p99 doubled. How does that come about? |
      why does a fault tolerant cluster not get faster with more nodes | The in-memory login limiter got weaker just because we scaled to ten pods. How are growth and protection tangled here? |
      cluster survives any crash but can't take more writes | we added retries for stability and now charge twice | a limiter in memory was fine with one instance and useless with six, what broke |
      why does an auth server turn into the bottleneck as traffic grows |
      our second region took over in a minute and then let everyone in since the permission store was empty there. how do failover and rights get out of step like this? |
      how does a health endpoint for operators become a map for burglars`,
    simplify:
      `scalable, fault tolerant, secure: how they go together, for a mayor | how the three fit together, for my bakery uncle | the whole scale/resilience/security thing for my landlord, he's curious |
      how the three goals pull at one another, for the steering board | how the three play together, for the head of a museum | availability vs security - keep it very simple`,
    example:
      `a decision that helps one pillar and hurts another | a case where a retry did harm | one measure that serves growth, survival and safety at once | something that made a system more secure and less available, a true case |
      one measure that serves load, failure and safety alike | a real trade-off between availability and security | example where fault tolerance hurts security | a measure that helps two goals and harms a third |
      a design choice where all three pull in different directions | Tell me of one decision in an online bank where speed, survival and protection all pulled apart.`,
    'another-example':
      `> another decision in which two of the three collide? | > another trade off, with caching | > another measure with a downside please`,
    analogy:
      `bridge with more lanes, guards and spare pillars? | a castle with many gates, does this work for the three of them together | a stadium with more gates, guards and spare exits for the three pillars? |
      something like a three-legged stool for the pillars? make your own | highway aside, one picture that has all three in it | one image which holds all three pillars | three legs of a stool? a picture for the three pillars`,
    'return-to-analogy':
      `> on the highway, what are the police checks`,
    'what-if':
      `we add tls everywhere, what happens to capacity | the login service is down, let people in or not | the authorization server is down: fail open or fail closed, and what does each cost |
      we mirror everything to a second region, what does that do to our attack surface | we fail open to stay available, what does security say | twice the nodes: what changes for faults and for attackers |
      the only token check service goes down and every request must pass it | suppose we encrypt every hop and our latency budget is 50 ms | I encrypt everything, everywhere, with the same two cpu boxes |
      failover site has weaker access rules than the main one | In an emergency we skip the login so that doctors aren't blocked, and somebody notices that. | we double the shards and have no replicas |
      the KMS is the one single thing all three regions need, and it hiccups | policy server down: open or closed, what follows | we add three regions. does security survive that, a token revoked in one of them for instance |
      the rate limiter is what saves us from overload, and on the best sales day ever it turns paying people away, what then | traffic x10 with audit logging on every read | > and the reverse, very secure but slow? |
      the second region takes over with an empty permission store`,
    relate:
      `how do scalability, fault tolerance and security hang together | does better security make it slower | does scaling out make it safer or less safe | how does fault tolerance influence scalability |
      do more replicas widen the attack surface | can security measures cause outages | does rate limiting serve all three | what do scaling and security have to do with one another |
      how do redundancy and security influence each other | do caches make availability better or worse | can you explain how these three relate to one another | please explain how those ideas are linked |
      security, scalability, fault tolerance: who helps whom and who harms whom | does encryption between all services cost us scale | is a system that sheds load more secure too |
      where do availability and confidentiality get in each other's hair | what do scaling, fault tolerance and security have in common and where do they conflict |
      our auth service is secure, slow and alone. how do the three hang together here | does more redundancy give attackers more doors | if we tighten security, do scaling and uptime suffer |
      is there a conflict between availability and security | does scaling out make attack surface bigger | three pillars: who helps who | caching tokens is quick but revoked users stay in, so speed costs security how exactly? |
      more replicas of customer data, what does it do to confidentiality | do retries harm correctness, load, or both | Rate limiting, is it a matter of safety or of staying up? how are the two linked here |
      How do fault tolerance and scalability lean on each other? | encryption everywhere and our latency goal, friends or enemies | availability against confidentiality in an emergency ward, where do they clash |
      I have to fill a matrix for the board: robust, safe, growable. Put in words how each one helps or hampers the other two. | does fault tolerance help scalability | how do security measures influence latency and growth |
      What effect has adding replicas on the attack surface? | do health endpoints collide with secrecy | is load balancing good for availability as well as growth? | How does encryption between services weigh on throughput |
      what does rate limiting give to scalability and what does it take from users | We plan a third site for resilience. Does that make life harder for our security people? |
      if every call has to ask the token service, what does this mean for staying up? | we plan to encrypt each hop, does this eat into how many requests we can carry? |
      would splitting the customers into cells do anything for attackers' reach as well as for crashes? | Our limiter protects the login. What does it do to the people when the load legitimately triples? |
      we want audit, encryption and checks everywhere. who pays: latency, uptime or nobody? | do copies in many places make data safer or easier to steal? | do the three goals get in each other's way |
      what does network isolation do to our ability to fail over | rate limits: good for scaling, for safety or for both | can encryption harm availability | failing over quickly and staying secret: friends or enemies?`,
    compare:
      `which of the three matters most | is scalability or fault tolerance the thing we lack when we go down under load | resilient versus scalable: where's the line | availability or security first when login is down |
      which of the three to prioritise first for a hospital, scale / resilience / security | fault tolerance vs scalability, where they overlap and where not | spend money on second region or on pentest, for a bank startup |
      redundancy for load and redundancy for faults: the same machines or not | what do scaling and resilience have in common and where do they part | Availability or confidentiality first for an ambulance tablet? |
      is there a conceptual difference between resilience against faults and resilience against attackers? | reliability engineer and security engineer look at the same outage. what differs in their view`,
    summarize:
      `the interplay in three sentences | how the three pillars hang together, short | how the three pillars influence each other, in five lines | the interplay in 4 bullets | all three pillars and their trade-offs on one page |
      how the pillars relate, half a page at most | how the pillars pull at each other, short`,
    walkthrough:
      `how do i review one design for all three: scale, faults, attackers? give me the procedure | evaluate one design against all three goals, how do I go through it |
      review an architecture along the three pillars, in which sequence? | review one architecture under all three aspects, how |
      one afternoon, eight people, a whiteboard: take us step by step through a review for load, faults and attackers`,
    'best-practice':
      `which one first in a young product | which of the three first | how do I test all three | little money, one quarter: fault tolerance, security or scale first |
      how do we decide when security and availability want opposite things | with a small budget, which of the three pillars first | how to balance the three in a design review |
      budget is little. in what proportion should a small team invest into scale, resilience, security | if there is money for one of growth, robustness, safety this year: how would you decide |
      One euro, three goals. By what principle do seasoned architects divide it in the first year? | which of the three should come first in a small SaaS, or all at once |
      How do you settle the argument between the security lead and the SRE at our bank, fail open or fail closed? | We have budget for one senior: security, reliability or performance? Small SaaS for tax advisers. |
      how to document such trade-offs | how do you decide between availability and confidentiality when a control fails, is there good practice for it | whom to involve when pillars conflict`,
    'check-understanding':
      `spare capacity serves both scaling and failures as long as it is spare, right? | so stateless copies help both load and failures, right? |
      scale is about more load, tolerance about fewer parts, security about someone who wants harm. is that the split | so stateless copies help with load and with crashes but do nothing against a thief, right? |
      stateless copies serve load and failures, and each copy is one more thing to secure. correct sum-up? | each pillar must be tested on its own. yes? |
      a service which survives crashes can still be slow with many users, they are separate properties | replicas serve both growth and survival, but only with headroom for the second. right? |
      every extra replica is also one more thing to patch and protect. | spare capacity for peaks is as well spare for a failed node, but i can't spend it twice. right? | Sharded and unreplicated: big but fragile. Have I got it? |
      Splitting the data over fifty machines makes it bigger but every single loss still hurts unless each piece has copies. Am I on track? |
      a failover node needs the same access rules or I get safe first and leaky second. right? | caches help scaling but may show one's data to another. fair?`,
    'correct-misconception':
      `a scalable system is fault tolerant automatically | fault tolerant systems are secure | more security always means less speed | what survives failures also scales | a scalable system needs no protection against floods |
      redundancy protects from attackers | as we scale to fifty nodes we survive anything | who is fault tolerant is also protected against attackers | you have to give up security in order to scale |
      three copies in three zones, so security is covered too | availability has nothing to do with security | when it scales well it survives failures as well | safe systems are always slow |
      a highly available service is automatically protected | replicas give us scaling, safety and security in one | more security always makes availability worse, thats a law |
      if it's fault tolerant it automatically scales - ok? | Five replicas make us fault tolerant, so the thing will also cope with ten times the users, correct? | if it is fault-tolerant it automatically scales |
      security is a separate add-on which has no effect on uptime | more nodes always means more resilient | we have a cluster of three, thus we can grow | fault tolerant implies scalable |
      security is something we add once the rest works | You can't have it secure and highly available, it's one or the other, physics. | > so adding a region makes it more secure as a side effect |
      security is a layer that we add when it runs | failover is an operations topic, it has no security side`,
    'next-topic':
      `I've done two pillars, third one or the bridge between them?`,
    quiz:
      `ask me which pillar a mechanism belongs to | question me on trade-offs, staff engineer level | ask where two pillars clash`,
    'show-in-code':
      `where does my project trade security for availability?`,
    'fix-code':
      `app.use(rateLimit({ store: memory })) replicas: 6; retry(() => post('/charge'))\nboth wrong, repair | if (!authUp) return next() // auth down = everyone in. correct it`,
  },
  'build-from-scratch': {
    define:
      `what is a walking skeleton in architecture | greenfield | walking skeleton, what's this in architecture talk | architecture checklist - what is it | NALSD, what's that acronym`,
    'explain-how':
      `how do I start a new system so that it can grow | which numbers do I need before I design anything | what is hard to add later | how much traffic will we have, how do I estimate that |
      we start with nothing but an idea for a booking site, how do I find out what it must stand | which decisions of the first month are the ones I can't take back later |
      how do people grow from a single machine to a real setup without stopping | what questions come first before I draw boxes for a new system | how do I guess the load of a thing that doesn't exist yet |
      why should one begin with a monolith | how do you decide when a queue is needed in new design | everyone in forum says start with boring single server. what do they know that i don't |
      why does everyone say start with a monolith when we know we'll be big | Why do people say begin with one service and not with kubernetes? | why put security into week one and not at the end |
      Everyone in our start-up hub recommends measuring before splitting. What does measuring change about the architecture? | microservices from day one and we drown in yaml | how do requirements lead to mechanisms |
      What's the reason for adding the queue only after someone has measured a peak? | what makes changing data ownership later so painful | how do I estimate load when there's no user yet |
      our predecessor drew forty boxes before the first user came; three years later thirty of them were never used. what drives teams into that?`,
    simplify:
      `building a distributed system, the roadmap, for total newbie | my cousin has an idea for app and no clue. tell her how systems get built, easy | roadmap to a robust system, for investors |
      Investors' dinner. How would you describe, in human terms, the way from a prototype to something that holds? | building a system from nothing, told to investors | building such a thing, in laymans terms, for a bakery owner`,
    example:
      `an example architecture for 1000 users | a sane architecture for a new shop with 2000 users, drawn in words | sample of requirement numbers for a food delivery app | how did e.g. instagram begin, with few servers |
      a minimal first architecture for a booking platform of a cinema | a first architecture for a telemedicine start-up | how would the very first version of a flea market app look, drawn as boxes, with what left out`,
    analogy:
      `which craft resembles designing a system from nothing? tell it as a picture | > other than building a town? | > town picture used; another for growing step by step`,
    'return-to-analogy':
      `> staying with the town: what'd be the second road, concretely?`,
    'what-if':
      `my prototype suddenly gets popular | we launch and ten times as many come | our weekend project ends up on hacker news the day after launch | the prototype I hacked in a week goes viral tomorrow |
      suppose we start direct with kafka + k8s as 3 students, what will hurt | Our founder wants to launch without any backup, six weeks only. What are we risking? | we skip the load numbers and begin to build |
      after a year all is in one database and a second team joins | Let's say we just start coding the ticket platform with no idea of the load. What bites us later? | we skip security till v2 |
      we begin with twelve services because we expect success | the app gets popular overnight while we're still at step two of your ten | what if we'd begun with nine services and two people |
      the pilot succeeds and 300 clinics join in a month | the only dev who knows it leaves | we've drawn forty boxes and the first user comes in march`,
    relate:
      `in which way do requirements drive the choice of mechanism | does team size have influence on how many services are healthy | does the team structure influence the order of building |
      how do the early choices about state affect later scaling | how do SLOs steer the design | does the amount of downtime we may have decide how many sites we build? |
      does starting with a monolith hinder scaling later, how are the two connected | team size and number of services`,
    compare:
      `monolith first or services first | start with one modular app or with five services, for a new product | one repo and one service at the start or services from day one |
      monolith or microservices for our start-up first version | kubernetes or one vm with docker compose for the begin of a project | serverless functions or one small server, first version of a booking site |
      managed services vs own cluster for a new county portal | build order by feature or by risk? | Start as one deployable with clean modules or as six services right from the start, given nine developers in two towns? |
      managed database or own cluster at the start | serverless start vs two VMs and a balancer for a charity | managed DB vs self-hosted at the start |
      begin with one deployable and split later, or start with four services since we're four people? | > and with managed services instead, what changes for the two of us? |
      starting greenfield: rent everything managed or run it yourself, five people, no ops`,
    summarize:
      `stages of building in short | the stages from first commit to many servers, brief | checklist of architecture short | what did we cover: design from requirements to operation, give me it short | the whole road in ten lines`,
    walkthrough:
      `build a distributed system with me from nothing | let's design a chat app for millions | I want to write my own key value store, guide me | design a ticket shop from an empty page |
      how do I go from one vps to a proper setup | build a news feed step by step | make a plan for a payment service | create a file storage like dropbox, where to begin | from a laptop project to production in stages |
      from zero to a running distributed system | start to finish, how would you build it | from one server to three | empty repo, new ticket system for 10k users. go |
      new project, parcels with tracking, I start on monday. take me along from the first box to the third | guide me through building a small distributed key value store from an empty folder |
      design me a url shortener from scratch, stage by stage | an event ticketing service on a blank sheet: how do we get to something that survives the rush |
      I have a laptop, a domain and an idea for a chat. bring me to production | if you were to build the whole thing again from zero, in which order | blank repo, a booking platform for dentists. lead me through the build |
      let us build a webhook relay together, start with the questions | I've a weekend and want a tiny distributed job runner, how do we go about it | from empty folder to running distributed app, guide me |
      my boss says "make us a booking platform, must not go down". what do i do first, second, third | ticket shop for 100k visitors: architecture steps | how do i plan an iot system with 10k sensors from nothing |
      school management platform for whole country, path from idea to operated | two of us, 3 months, need a telemedicine app across 12 hospitals. how do we go about it from the first day |
      hackathon is over and now it should become real. what's the sequence to do |
      i got accepted for a 12 week project: emergency call system for mountain huts, bad internet, must never lose a call. how would you go about it from week one to twelve |
      Empty repo, 5 devs, 6 months, a pharmacy delivery. Guide me | greenfield IoT backend for 100k meters, which decisions first | from prototype on one VM to something I'd trust at night |
      I must write the architecture doc of a system that does not exist yet. Chapter by chapter, what gets decided when? |
      Blank page. A county wants online appointments, 200,000 citizens, two years. I'm the architect and must present the sequence of decisions on Tuesday. |
      I'm alone, idea: parcel sharing app. From blank page to 10 000 users, what do I do when? | step by step to a system for 60 schools with 99.9 and GDPR | From requirements to go-live for a citizen portal, which phases? |
      our radio wants an own streaming platform; give me the stages | How would you go about an IoT backend for 1M meters from an empty repo | checklist in order for going live on monday |
      zero to production for a food-bank app: the whole road | where do I start and what comes last | checklist from idea to operated service | I inherited a single VM with php. route to something robust? |
      Two of us, a volunteer fire brigade as customer, an alarm app. From blank page to running, what are the stations? | start from an empty repo and lead me to something that survives a node loss |
      greenfield: telemetry of 5000 buses. plan from day one | what comes first, second, third for a new media archive | > right, and from there to production?`,
    'best-practice':
      `what should the first version have | which parts do I add first | what do I build first | what may wait and what not | what belongs to a minimal production setup | when do I stop adding things |
      what must not be missing in version one of a new backend | kubernetes for a brand new product with no users, yes or no | when in the life of a new system does a second server make sense |
      what is the least I need in production on day one for a new product | start with one database or with several for a new system | what should be in the design doc | sensible first stack for 1000 users |
      how much architecture should be done before first user, what do experienced people say |
      we're four friends, 6 weeks, one app for carpooling. half of us wants microservices 'for the cv'. what would an experienced architect do | kubernetes from day one for three devs? your advice |
      Which qualities need to be in the very first version, and which may wait with a clear conscience? | how small can a sensible first version of a booking platform for physiotherapists be |
      Which decisions in a greenfield project are hard to revert and deserve most thought? | We have 5 devs, 3 months, city wants a portal for kindergarten places. What tech baseline? |
      what would you leave out of version one, as someone who has seen many of these | kubernetes at the beginning, yes or no | monolith or services for a team of three | when should security enter the design |
      we've added read replicas already. what should we tackle next on the platform?`,
    'check-understanding':
      `so I begin with one process and one database and keep the state out of the process, right? | first make it restartable, then make it two, then split it: is this the order |
      requirements first, each mechanism only when a number demands it. is that the approach? | so even with small system i do backups, timeouts and tls from day 1. right? |
      i add the queue when measured numbers say i need one and not because it's modern | one good road first, locks from the first house, second route later. so that's the plan |
      numbers first, then a simple core, then redundancy, then growth. Is it about right? | Start simple, measure, split later. right? |
      one service and a managed db first, split when there's a measured reason, is that your point? | requirements, one box with a managed database, locks, second box, then robust calls, then data, that's the sequence isn't it |
      one database until it hurts. okay?`,
    'correct-misconception':
      `start with kafka and kubernetes | security can come at the end | shard from the beginning | a new product must be built for a million users from the first day | microservices first, otherwise we have to rewrite everything |
      backups and logins can be added after the launch | a new product needs microservices to be able to grow | first we build it, then we think about failures | begin with microservices, kafka and kubernetes, else you rewrite |
      security comes at the end when features are stable, do I see that right? | First the platform: Kubernetes, a mesh and Kafka, then we look for what the users want. Anything else would have to be thrown away later. |
      one starts with microservices, Kafka and Kubernetes, then it is future proof | security can be added before the go-live | sharding belongs in the first version | security is best added when features are stable |
      As we will surely have millions of users one day we have to design for them in the first sprint | locks on the doors can wait till after launch |
      the sensible way to start is to draw the final architecture for a million users and build precisely that, changing things later is impossible | > so first we buy the service mesh and then see what we need`,
    'next-topic':
      `so with the skeleton standing, what do I study next | I've built the toy, what's left in the course | everything built. is there anything after it | build-from-scratch is the end, isn't it? what's there still to read for me |
      replicas are what I read about yesterday. which should I read next?`,
    quiz:
      `give me requirements, i design, you judge | quiz about the order of the steps | I design, you ask the nasty questions`,
    'show-in-code':
      `does my project miss something on the checklist | judge my project against the checklist, what's missing | go through my repo as a from-scratch checklist, what lacks |
      can you look at my workspace and tell me what to harden first`,
    'fix-code':
      `services: { app: { build: . }, db: { image: postgres, ports: ["5432:5432"] } }  # first draft of our stack, repair it | docker-compose with one app, db password in plain, no restart, no healthcheck\nimprove as a first step |
      docker-compose with 14 services for a to-do app, trim to what is needed`,
  },
};
