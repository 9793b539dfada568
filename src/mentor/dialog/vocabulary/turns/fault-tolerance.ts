// What people say about fault tolerance, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const faultTolerance: TopicTurns = {
  'fault-tolerance': {
    define:
      `what is fault tolerance | fault vs failure: what is a fault | mtbf? | graceful failure meaning | fault, error, failure: in which order do they come and what is each |
      "partial failure" stands in the design doc, what do they mean by that | what does it take for a system to call itself fault tolerant | fail-stop, byzantine... which kinds of faults are those |
      never mind the differences, what does "resilient" mean | differences aside, what's meant by high availability | difference aside, what is a "fault" | resilience, what do engineers mean with it |
      high availability, definition for exam | what do they mean by "graceful" and "resilience", no only resilience, the definition | fault, error, failure: what does each mean | high availabilty |
      I mix these up in every talk: there's a word for the defect, one for the wrong internal state, and one for what users notice. How are they properly named? | Give me the term for: part breaks, users notice nothing |
      When may a service call itself highly available? | f in "tolerates f faults" | a component deviates from its spec – is that already a failure or what is the word? | fault, error, failure: the textbook meanings |
      a part breaks vs the service breaks, two words, which is which | resilience`,
    'explain-how':
      `which steps belong to surviving a fault | four dependencies with 99.9 each in a row give what | ten services with three nines each in a chain, what comes out | how does a system keep going when a part breaks |
      how are faults noticed | which failures must I plan for | one broken service took the page with it | how do planes do it | I get that parts break. what I don't see is how the whole goes on working then |
      where in a request's life are faults caught, noticed, contained | our product is one process on one box, which faults does that survive at all | nine parts at 99.5 each and all must be up, what is left |
      why do small faults turn into big failures in our shop | what makes a fault "tolerated", technically | one small service died and whole app shows white page | how can a system go on if a part of it is broken |
      why are things that fail half (slow, wrong answers) harder than full crash | when i stop redis on my laptop, express dies complete with "Unhandled error event". only cache! |
      one small service for avatars was down and nobody could order | How does a system go on when a part of it is gone, what are the ingredients | why did redundancy not help us last night, we had 2 of all |
      We doubled every server and were down for five hours all the same. As the accountable manager I'd like the reasoning, not the blame: what does duplication miss? |
      The recommendation box crashed and took the whole shop front with it. It is only decoration, how can that be? | what does a system need to have so that a broken part stays a broken part |
      three dependencies with 99.9 each, our own uptime came out lower than any of them |
      The weather widget vendor was down and nobody could check in for flights. There's no technical need for weather at check-in. How did one come to depend on the other? |
      One missing avatar service and the whole home page is a 500 | why did both copies fail together although they are independent machines | What turns a fault into a failure? |
      > how does masking a fault differ mechanically... no simply: how does masking work |
      a disk dies, a node dies, a whole rack dies and the mail keeps flowing while our little intranet dies of one loose cable what do they do differently inside |
      > and masking: by what means does the caller not notice that one of the three is gone | everything twice and still down. what did we overlook, in principle | how do systems detect that a part is broken in the first place |
      the pump controller has two sensors, one lied, and the controller trusted the liar. how can one use a second sensor properly?`,
    simplify:
      `fault tolerance for a bus driver | I sell insurance. tell me about fault tolerance in my words | fault tolerance so that the nurses on the ward follow it | surviving faults, told for somebody who repairs bicycles |
      fault tolerance easy words pls, im nurse learning to code | resilience for the parents' association, our school app was down | HA for my mother, she was a midwife |
      keep-running-when-broken, short and w/o jargon for the works council | staying alive with broken parts, explain to firefighters |
      my sister's a midwife. how would you tell her, in everyday words, what it means that a system goes on with a part missing | fault tolerance like I'm five |
      I have to explain to an auditorium of retired farmers why our weather service hardly ever goes down. very plain words please`,
    example:
      `fault tolerant design in real life | a web shop that survives a db crash, example | which everyday machine keeps working with one part dead, in the sense of fault tolerance |
      name a product that really shrugs off faults and how it does that | an example of fault tolerance in a train ticket machine network | a product that survived a broken component nicely |
      take an online bank and show three faults it should swallow | One story from air traffic control where a part broke and the passengers noticed nothing, if there is any. |
      an instance of detect-contain-recover in a parcel tracker | what's a good case of a system surviving a broken part without anyone noticing | a spacecraft or plane that lost a computer and flew on, details please |
      a well-known product that lost a part and stayed up`,
    analogy:
      `picture for fault tolerance? | jenga as an image, does it fit | an orchestra that loses a violin, is that fault tolerance in a picture | give me something from a hospital to picture fault tolerance |
      I dislike Jenga. other picture of surviving failures? | I need a likeness for carrying on with a broken part, our field is choirs |
      > jenga doesn't convince my class. some other scene for "a part breaks and the whole goes on"? | spare wheel, second engine... which image fits best for surviving faults`,
    'return-to-analogy':
      `About the power stations: which part of a web shop is the grid? | > power stations, what's the shared grid in our case | > spare wheel again: and what would the flat detector be`,
    'what-if':
      `two things break at the same time | the recovery code itself is buggy | the part that should detect faults has a fault itself | three independent things fail in one evening, is any design made for that |
      the fault isn't a crash but wrong answers, does our fault tolerance notice | the name service is gone, just this | three of our suppliers' APIs return 500 on the same evening |
      what would the passenger see if our seat service alone dies | a node does not crash but returns garbage | A disk doesn't die but returns old blocks without complaining. Which of our nice safety nets would catch it? |
      DNS is gone for ten minutes and all our replicas use the same resolver | start-up needs seven dependencies, one is sick, pod restarts |
      The card terminal provider, one of our five dependencies, goes away on a Saturday. Does the cinema still sell tickets? | two faults at the same time, we planned for one |
      what does the patient monitor's backend do if it loses first the network card and then, within the same minute, the power on the left feed | > and two at once? | one of the two sensors lies instead of failing`,
    relate:
      `does fault tolerance cost performance | how do fault tolerance and security influence each other | does it make the system more scalable | what does fault tolerance owe to monitoring |
      if I add fault tolerance, what happens to my latency and my bill | is fault tolerance bad for performance | is fault tolerance a precondition for scale? | does adding more dependencies lower my availability, and by how much |
      how do retries, breakers and bulkheads work together | how do redundancy and independence belong together?`,
    compare:
      `fault tolerance vs high availability | reliability and resilience, how do they differ | fault tolerance against disaster recovery, where does one end | fault avoidance or fault tolerance, what do engineers spend on first |
      robust, resilient, fault tolerant. same thing in three coats? | fault vs failure vs error | fault tolerant and highly available, same or? | reliability against availability |
      prevent faults or tolerate them, where's money better spent for a tram operator? | resilience and reliability – same? | fault tolerance or fast recovery, what should a startup with two devs invest in |
      making each part better or having two mediocre ones: for a water works' control server | fault tolerance and high availability, same? | fault and failure, keep them apart for me`,
    summarize:
      `fault tolerance in a nutshell | fault tolerance on one page for the exam | three lines on fault tolerance for my slide deck | fault tolerance, the short form for a new colleague | the pillar fault tolerance in five lines |
      resilience in five bullets, I'm the one who briefs the CEO | the essence of resilience for a newcomer in two sentences | what are the ingredients of surviving faults, briefly | ways to survive faults, one line each`,
    walkthrough:
      `make a single server app fault tolerant in steps | our monolith dies with every small fault. take me from there to something fault tolerant, piece after piece |
      make my semester project survive killing any one container. how to go | make a single server application survive the death of its host: order of work? |
      make a single node php booking system survive the loss of any one part: order of work | making an existing order service tolerant: in what order do I add what |
      so far any hiccup takes our dispatch system down. Which safety nets do I put in, one by one, cheapest first? |
      We've one server in a cupboard, a union that pays for exactly one more, and a summer; take me through making this survive a dead machine. |
      failure analysis of our lab system: components, failures, remedies — how do I go through that`,
    'best-practice':
      `measures that make a service resilient | where should I begin with fault tolerance | how many failures should we survive | against which faults should a team of five protect itself first |
      how many simultaneous faults is a sensible design target for a web shop | what would you never leave out when you want tolerance of faults | top patterns every small node service should have against failures |
      what should a service do at start if its database is not there yet | what is the first thing to invest in, redundancy, timeouts or monitoring | Where would an experienced architect begin with a legacy ticket system |
      Legacy ticket machine backend, six weeks, two engineers. What would you tackle first to make it survive broken parts? | which faults should a small insurer plan for, everything is not payable |
      Is crashing on an unknown error better than carrying on? Pump controller in a clinic | Small insurer, not much money. Against which faults should one arm oneself and which does one simply accept? |
      what do I do on unhandled rejections | > and what should the requirement read like, in the spec, as for surviving faults | where to start when nothing is protected yet |
      two vms: is that enough for a booking app of a small hotel chain`,
    'check-understanding':
      `a fault is inside, a failure is what users see, right? | a fault may happen as long as no user gets to see a failure, that is the aim, no? | so tolerance means: notice, contain, replace, repair. did I forget a step? |
      one dead part is a fault, a dead checkout is a failure, have I got these two the right way round | masking a fault so user doesnt see it or sees only less features, that is tolerance. yes? |
      a fault is in a part, a failure is what the user sees; tolerance keeps the one from becoming the other | So even perfect redundancy is worth little if I don't notice that a part is broken, right? |
      A component breaking is a fault; only if the passenger notices, it's become a failure. Everything in this field is about keeping the first from growing into the second. |
      the aim is that a fault does not turn into a failure. right? | detect, contain, recover, repair - these four, did i forget one? | you have to say which faults and how many – otherwise the claim is empty. that right? |
      being redundant isn't enough, someone has to notice the broken part and switch over. That's your point, isn't it? |
      so what I understood after reading the chapter thrice is that you accept that parts die and arrange things so that the dying doesn't reach the user, correct? | redundancy helps only with detection and takeover on top. ok? |
      with three I can outvote one liar, with two I only see that they differ. right?`,
    'correct-misconception':
      `good code doesn't need fault tolerance | fault tolerant means it never fails | redundancy alone makes it fault tolerant | with good enough hardware we can skip fault tolerance altogether |
      fault tolerant code is code with a try and catch around everything | we've had no failure for two years so the system tolerates faults | fault tolerance is the job of the cloud, not of the application |
      fault tolerance is a job for ops, developer can't do anything | we have two servers so we're resilient |
      In the brochure we print "fault tolerant, therefore never interrupted". Legal asks me whether it may stand. I see no reason why not. | We bought two of each server, hence we are fault tolerant |
      no errors in the logs for a year proves resilience | A fault-tolerant system never fails | two of everything is all there is to it |
      since the cloud provider promises four nines our own code needn't care about failures, that's what we pay for | fault tolerant systems never fail | retries everywhere is what makes a system fault tolerant |
      two sensors are enough to know which one lies`,
    'next-topic':
      `read the fault tolerance overview, which lesson after that | which topic after the basics of staying up? | where do i go after resilience basics | fault tolerance overview read. where do you send me`,
    quiz:
      `ask me whether something is a fault or a failure, three rounds | i want be tested on fault vs failure | check whether I'm ready for the resilience part of the certificate | mix me two questions on faults and failures |
      ask about series and parallel availability | hand me failures and I name the protection`,
    'show-in-code':
      `where would a crash hurt most in my system | which places in my repo crash the entire process on one error | what in my code falls over if one dependency is away | empty catch blocks in our repo? |
      what in my project would take everything down if it died`,
    'fix-code':
      `process.on('uncaughtException', () => {})\ntutor says this hides broken state. fix how? | process.on('unhandledRejection', () => {})\nreviewer hates it. what should be there |
      try { await send(alarm) } catch (e) {} // nurse call\nimprove | process.on('unhandledRejection', () => {}) ; await loadRecommendations()\none failing widget kills our page or hides errors. make it proper |
      const data = await recommendations(user) // if that service is down the entire page is 500, improve`,
  },
  'redundancy-and-failover': {
    define:
      `N+1 redundancy, what's that | hot standby? | what is a single point of failure | failover meaning | hot, warm, cold: which word says that the spare is already running | 2N, what's that when someone says it about servers |
      the doc says "SPOF in the ingress". what's a SPOF | promote, in the sense of promoting a standby, what is done there | SPOF. full form + meaning | active-passive ... ? |
      word for the one box that takes everything down with it? | SPOF? | hot warm cold standby, whats hot | N+1 | SPOF - spell it out and tell the meaning | the part whose loss stops it all, abbreviation? |
      > takeover means what exactly | a part whose loss stops everything, its abbreviation?`,
    'explain-how':
      `give me the formula for parallel availability | nobody noticed that the primary died at night | how does failover work for a database | how fast is a failover | how do clients find the new primary |
      failover did not kick in last night | we flip back and forth between nodes | the standby was there but useless | two 99.5% boxes next to each other, what does that make |
      one disk dies every 3 years, we have 400. how often do we lose one | three services at 99.9 in a row, what's the total | two nics per server, overkill? | who decides that the standby takes over, and with which information |
      our pair of firewalls flapped all night, both thought the other was dead | switchover took four minutes, where do such minutes go | how do writes find the promoted node when the old address is in every config |
      spare box was there, nobody had ever switched to it, and it failed. why does that happen so often | two power feeds, three switches, one router. what is the chance to be offline |
      the standby never took over when main db crashed, we waited 2 hours | how does a client find the new server after switch | both copies died together as they were on same power line |
      the failover happened 6 times this night although server was healthy | standby took over, and it was running last year's config | DNS switched but clients hammered the dead address for an hour |
      Two power supplies, two switches, two of everything, certified. Then a firmware update took both firewalls at once. I want to understand how such a thing can be. |
      The standby was ready, monitored, green, for three years. When we needed it, it wouldn't start. I want to know what kind of rot happens in an unused machine. |
      standby took over but customers saw the old address for another hour | two independent power feeds, both died: same cable duct. Explain why the formula lied to me | how does active-passive know when to switch |
      failover worked and the second box collapsed at once under the full load | We pulled the plug on node A to show the customer our failover. It took seven minutes instead of thirty seconds. What are those minutes made of? |
      why did certificate expiry kill both halves of our pair | > between the death of the active one and the first request served by the spare, what happens, second by second | who or what decides that the active one is dead |
      the second internet line at the radio station failed on the same morning as the first, both run through one duct. why do pairs so often die together? | N+1 spares: how does one spare cover any of the N`,
    simplify:
      `failover for a pilot's kid | hot spare and cold spare for a person who drives a taxi | failover so that the works council follows it | spare wheel logic for the finance director, why pay twice |
      for the people who approve budgets and have ninety seconds | single point of failure, for the caretaker of our school | failover to the owner of a cinema`,
    example:
      `calculate availability of two servers in parallel | a famous failed failover | numbers please: one node gives 99.2, what do two and three of them give | a switchover that went wrong in the news |
      tell a case where failover made things worse | hidden single points of failure, a few from real life | Could I get sample figures of one takeover, seconds for each phase? |
      an active-active calculation, two sites each at 60 % | compute the availability for two 98 % machines side by side and for three in a row | illustrate failover with a water utility |
      a hidden single point of failure people forget`,
    'another-example':
      `> and a failover that went badly?`,
    analogy:
      `spare wheel picture for redundancy? | understudy in a theatre, is that a fair picture for a standby | something out of football to show redundancy |
      The committee knows nothing about IT but a lot about theatre. Something from there for a stand-in that takes over?`,
    'return-to-analogy':
      `> with the generators: what corresponds to the switch that starts them? | > generator picture: what is "never started" for us`,
    repeat:
      `> which four parts was the downtime made of, again`,
    'what-if':
      `both copies die from the same bug | standby takes over but can't carry the load | the failover is triggered by mistake | primary's disk is full at 3am, then? | 4 boxes, 60 % each, a rack with two of them goes dark |
      the standby has been broken for weeks and now the primary goes | after the failover the old primary wakes up and takes writes | both instances sit on one hypervisor and that one reboots |
      the failover script itself needs the dead node | two of five replicas of the api vanish at lunch | what if the monitor that decides about failover is down itself | both power feeds are on one circuit |
      standby takes over with half of the caches cold and full load | Suppose the takeover script itself sits on the primary. | what if the standby was misconfigured since spring and nobody noticed |
      who pushes the button at 3 am and what if he sleeps | Both power supplies hang on one fuse. The electrician comes on Thursday. Worst case until then? | primary flaps: dead, alive, dead, alive |
      maintenance on one node and another one breaks | pump controller A fails, B takes over, and B has run the same buggy firmware since Tuesday | > and when both think they're the spare |
      both lines of the radio station run in one duct and a digger comes`,
    relate:
      `redundancy and capacity, how are they related | does redundancy help security | a spare and spare capacity, how do those hang together | how much does the speed of detection decide about the length of a failover |
      does failover need split brain protection, how they link | does more redundancy mean more complexity and so more outages? | load headroom and failover – what do they have to do with each other |
      does more redundancy always give more availability | do we get more uptime from each further copy, or does it flatten? | > what's the bearing on redundancy |
      more copies and more complexity, does it really raise availability`,
    compare:
      `active active or active passive | cold, warm, hot standby | automatic versus manual failover | hot spare versus cold spare moneywise | floating ip or dns for failover |
      one strong box with a cold spare or two medium ones that share the load | N+1 and 2N, which when | cold spare, warm spare, hot spare for a library catalogue | N+1 and 2N |
      active-passive vs active-active for a stock exchange feed | County hospital, one IT person at night. A human who presses the button, or automatics that might press it wrongly? Please argue both sides. |
      active-active vs active-passive for a theatre box office | Cold, warm, hot standby: differences in recovery time | a spare that runs idle or both under half load: what speaks for which in a radio station |
      hot warm cold standby | > active-active rather than that? weigh both | hot, warm and cold standby`,
    summarize:
      `redundancy rules, shortest form | failover in brief | redundancy patterns, brief`,
    walkthrough:
      `how would I turn one database into two, steps | add a second instance of everything, in order | rehearse a failover step by step | single postgres today, a failover pair by june. which stations are on the way |
      first failover rehearsal, lead me through the evening | remove the SPOF from: 1 nginx, 1 app, 1 mysql. order of things? | checklist in order for a planned failover at the weekend |
      remove the single points from a radio station's streaming chain, step after step | Plan for taking the single Redis out of the critical path of our toll gates, step for step. |
      there is one lonely LDAP server on which all hangs. How do we get a second one and a takeover that really works? Steps please | failover drill, run sheet? | > and the failover drill itself, minute by minute |
      removing the single points of failure from a 3-tier app: stepwise`,
    'best-practice':
      `how many instances at least | how often to practise failover | should failover be automatic | do I let a machine fail over on its own or should a human press the button | how long must the primary be silent before we switch |
      where should the two copies stand so that one fire doesn't get both | two of each, is that enough for a booking system | how often should we practice failover | auto or by hand, whats wise for a 2 person startup |
      should the switch to standby be automatic for hospital pharmacy | how often to practise the switch, quarterly? | Do you advise an automatic or a manual switch for the database of a county emergency line? |
      Emergency call centre. The technicians want automatic failover, the head wants a person to decide. Your opinion? | two lines: what must differ between them`,
    'check-understanding':
      `a spare that shares the power supply is no spare, right? | two at 99 percent give 99.99 if they fail independently, correct? | if both copies hang on the same switch, I have one failure domain and not two, yes? |
      a spare is only a spare while it has room for the other's load. so at 80 % each I have none, is that so | failover = detect, decide, promote, redirect. that's the chain? |
      redundancy that shares the rack, switch or config isn't independent | if two active ones each run at 70 % then losing one overloads the other, correct? |
      downtime is noticing plus deciding plus switching plus warming up. Have I listed it well? | 0.99 twice in parallel gives 0.9999 provided they don't fail together, yes? |
      two sites both serving at 60 % won't survive losing one since the other would be at 120. Right? | > so untested spare equals no spare, is that it | dns caches keep sending folks to the dead address for a while. is it so?`,
    'correct-misconception':
      `two servers in one rack are redundant | failover is instant | active active doubles capacity and gives redundancy for free | we have a second server in the cupboard so we're redundant |
      three copies of the same buggy build protect against bugs | failover needs no test, the vendor tested it | once it has failed over, everything goes back by itself | two at 99 percent make 198 percent |
      two of each, hence no downtime - ok? | our failover has never been needed so it surely works |
      Both machines run at 75 percent and share the load; if one goes, the other takes all. This is what I promised the union of train drivers, agreed? | two of everything = no downtime |
      active-active means each site can run at 90 % | our dns ttl is a day but failover is immediate as the record changes | two of everything, zero downtime |
      the spare has sat there unused and untouched for three years so it will surely take over | the spare shares the same power strip but it's another machine so we have no single point of failure |
      DNS switches clients over instantly | two lines from two providers can't fail together`,
    'next-topic':
      `> standbys are clear, where does the track go from here? | failover learnt, take me further`,
    quiz:
      `where is the single point of failure? give me a small architecture | find-the-SPOF game: you describe, I find`,
    'show-in-code':
      `what are the single points of failure in my compose file | which of our services exist only once | which deployments of ours run with one replica only | tell me what in this terraform has no second instance |
      single points of failure in this docker-compose? | show me the single points in my compose file | where are single points of failure in my compose file?`,
    'fix-code':
      `replicas: 1 for the api, how do I change it | replicas: 1, please correct | replicas: 1 strategy: Recreate, make that survive a node | db: image: postgres:16 and nothing else, how would a standby look here |
      replicas: 1\nstrategy: Recreate\ni want no outage if a node dies, adapt | replicas: 1\nstrategy: {type: Recreate} | DATABASE_URL=postgres://10.1.1.4/app # only host\nrewrite so a standby is used |
      replicas: 3 # but all on node-7\nadd what is missing | upstream: only 10.0.0.7; keepalived not set up; DNS TTL 86400\nwhat should the config be to switch quickly`,
  },
  'health-checks': {
    define:
      `readiness probe? | what is a liveness probe | deep health check meaning | startup probe | liveness and readiness keep getting mixed up here. what is readiness | unhealthy threshold in the target group, meaning? |
      "grey failure" of a health check, what's that | wats a liveness probe | whats a startup prob in k8s | gray failure = ? | when a server is half dead and health check doesn't see it, does this have a name |
      All our probes are green, customers complain. A speaker had a nice name for this half-dead state, I forgot it. | what is a startup probe there for | word for a regular "I'm alive" message? |
      half dead: probes fine, users suffering. word for that? | half-dead node that answers probes but not users, term? | failure detector`,
    'explain-how':
      `does kubernetes have a default timeout for probes | one bad instance keeps getting requests | how does kubernetes decide to restart a pod | why should liveness not check the database | how does a balancer take a host out |
      pods restart all the time although the app is fine | the service gets traffic before it has loaded | health endpoint is green and users get errors | k8s keeps killing my pod while it's still loading the model (takes 90 s) |
      readiness flaps whenever a downstream is slow | CrashLoopBackOff right after the liveness probe was added | how does the load balancer notice that one of its targets is sick |
      probe is green, pod has been deadlocked for an hour | pods got restarted by the dozen when redis was slow, the probe pings redis | java app takes two minutes to boot and gets killed at one. over and over |
      does a failed readiness probe restart anything | the balancer says 502 for a host that /healthz calls ok | why is a health endpoint behind auth a bad idea | what does kubelet do between two failed probes |
      boot takes two minutes and k8s shoots it before it answers | app needs 60 s to start and kubernetes kills it over and over | the model loads for 100 s and the kubelet kills the pod before it is ready |
      warm up lasts a minute and the probe kills it first | all pods restart at same time when the database is slow for a minute | Kubernetes says Running but site gives 500 |
      pod gets traffic before it is ready, first requests fail with connection refused | CrashLoopBackOff, java app needs 90 s to boot and the probe starts after 10 | how many missed beats until you say dead, how is it decided |
      sorry for stupid question. i made readiness and liveness both call the same /health that pings postgres. tonight postgres was slow 2 minutes and all my pods were restarted, that made it even worse |
      /health is green, users see white pages | k8s kills the app during its 90 second start | Service removed from rotation, came back, removed, came back, all night, CPU at 30 % |
      Database had a hiccup of eight seconds, and then Kubernetes killed all thirty of my perfectly fine pods at once. Who ordered that? | DB hiccup of 8 seconds, afterwards kubernetes had restarted all 60 pods |
      /health says ok, customers get errors since the disk is full | why took it half a minute until the dead pod got no more requests | our java pods never come up, killed at second 30 during class loading, again and again |
      Database restarted for eight seconds because of a patch. Kubernetes then restarted all 70 pods of ours, and that made eight seconds into eleven minutes. | what does fail open mean when all probes are red |
      green everywhere in the console, yet the ward's tablets get timeouts from one node | green everywhere on the dashboard. customers: blank page. how is this even possible |
      what does kubernetes do differently when readiness fails instead of liveness | what's different for a deployment that has no readiness probe at all`,
    simplify:
      `health checks for a nurse | health checks for people who look after horses | probes in k8s for my product owner, please | probes for a beginner, one line each | heart beat checks for the night nurse on the ward |
      probes, my scrum master wants the idea | heartbeat explained as to a child | My scrum master keeps nodding when I say readiness. She doesn't know it. Help her in two easy sentences. |
      in words for a PE teacher: what's the difference between "can't play now" and "has to be replaced"? | liveness and readiness, very simply`,
    example:
      `readiness endpoint in go | bad liveness probe example | a health endpoint that lies, how would it look | spring boot probe settings, a sane sample | show a good /ready endpoint example |
      good probe yaml for a node service with slow warm-up | probes for a node app with 40 s warm up, yaml | a probe config for slow-starting java`,
    'another-example':
      `> one more yaml, this time a worker without any port | > please a second pair of probes, for a worker with no http port`,
    analogy:
      `doctor's pulse check as a picture? | a night porter who knocks at every door, is that a health check | a picture for the difference of liveness and readiness | > roll call I know. something else? |
      metaphor for a grey failure`,
    'return-to-analogy':
      `> roll call: what's the gray failure`,
    repeat:
      `> repeat your list of which probe does what | > I missed the difference of the two probes, repeat please`,
    'what-if':
      `event loop is busy and the probe gets no answer | the dependency in my readiness check fails for all pods | the probe is too slow under load | every pod's readiness fails in the same second because the shared db blinks |
      the probe gets stuck in the same queue as user requests | somebody sets initialDelaySeconds to 0 on a slow starter | checks come from three zones and one of them can't reach us |
      the health endpoint calls 5 other services and one is down | all the replicas fail the readiness probe at the same time | the probe runs in a thread that is fine while the workers are stuck |
      I am on call and about to set the probe threshold to 1 on all services. What will the next network blip do to us? | Everybody's readiness depends on the same redis, and that redis is rebooted for patching. |
      the network between monitor and node is flaky and every fifth heartbeat is lost | all instances are unready at the same time. where do requests go? |
      All ten pods decide at the same time that they're not ready, since the licence server is on holiday. Where will the traffic end up? | probe period 10 s but timeout 15 s |
      All forty pods ask the same Redis in their liveness endpoint and Redis restarts. | garbage collection takes 1.4 s now and then, timeoutSeconds is 1 and failureThreshold 1 |
      the liveness probe checks the database and the database is slow | all pods fail readiness at once since they share a dependency | liveness pings the database and the database takes a nap of twenty seconds`,
    relate:
      `health checks and graceful shutdown | how can health checks cause a cascade | what has the probe interval to do with how many errors users see | how do health checks and autoscaling play into each other |
      health check + load balancer, how they influence | what's the influence of a too eager check on cascades? | how does probing too eagerly produce outages |
      if all probes fail at once, what does this mean for spreading the traffic?`,
    compare:
      `shallow or deep checks | liveness vs startup probe | passive versus active health checks | tcp check or http check for a node api | startup probe or just a long initial delay |
      liveness, readiness, startup: who does which job | shallow or deep check for the load balancer | is a heartbeat from the node better than a ping from outside? | > okay, and how is this unlike the readiness one |
      push heartbeats vs pull checks for 10k buses | readiness vs liveness, which one kills | push heartbeats or pull probes for 20k ATMs | heartbeat push or probe pull | liveness and readiness, consequences of each failing`,
    summarize:
      `probes in four lines for our runbook | probes tl;dr | the three probes on one card`,
    walkthrough:
      `how would I roll out probes to twenty services | we have no probes at all and 14 deployments, in which order do I add them safely | add all three probes to a spring boot deployment — steps |
      introduce probes to 40 services that have none, how to roll it out | Our 25 services have no probes at all. How to introduce, in what order? |
      I inherit a Kubernetes cluster of a museum: no probes, no limits, everything restarts at random. Where do I begin with the probes, and what comes after? | introducing probes in 30 services without a restart wave`,
    'best-practice':
      `what should readiness check | how often to probe | how many failures before it is out | should /healthz ping the db | what belongs in a readiness check | which things does one test in a readiness endpoint and which not |
      probe each 2, 10 or 30 seconds? | is it wise to restart a pod because its database is away | how cheap must a health endpoint be | five seconds or thirty between probes, what fits |
      which interval and threshold are reasonable for web pods | what should be in readiness and what definitely not |
      I write the first Go service in my life, and it has db, redis and an external sms api. Which of these should the readiness answer look at? | should readiness look at the database, yes or no, what do you advise |
      period, timeout, threshold for a JVM that pauses 2 s now and then | should liveness touch the database | What should a readiness endpoint test in a lab results service that depends on a broker and a DB? |
      Medical device gateway: its readiness depends on a licence server of the vendor, which is flaky. Should the probe include it? | what belongs into a readiness check and what had better stay out |
      liveness settings that won't page me at 4am | > and the startup probe, how generous should it be | timeout and threshold for liveness, what values are decent`,
    'check-understanding':
      `liveness restarts, readiness takes out of rotation, right? | failed readiness takes the pod out of the service, failed liveness kills it, is that the split |
      three misses times ten seconds means half a minute of errors before it's out, am I counting right | a check that never fails is no check at all, is it | liveness fail → restart, readiness fail → only no traffic. correct? |
      so db belongs never in liveness, maybe in readiness. got it? | > then readiness is about traffic and liveness about restart, now i have it | liveness decides restart, readiness decides traffic |
      a database check in liveness would restart healthy pods during a db outage, so keep it out. |
      Not ready takes me out of the rotation, not alive gets me restarted; a slow boot has a third one of its own. That's the model I'll draw. | readiness = out of the pool, liveness = reboot. Yes? |
      A slow node looks dead to an impatient checker, right?`,
    'correct-misconception':
      `a health check should test all dependencies | green means it works | the same endpoint is fine for liveness and readiness | /health returns 200 so users are fine | the more a liveness probe tests, the better |
      if the process runs then it is healthy | readiness false restarts the container | port 8080 answers, so the instance is fine | failureThreshold: 1 is best as we react at once | 200 on /health means that it works |
      my /health returns 200 and the monitor is green the whole night, so the customers who wrote that checkout didn't work must be wrong | deeper checks are always better, do I see that right? |
      When a pod is overloaded, liveness should restart it, that gives us capacity back. True? | The more a probe looks at, database, cache, partner, the safer the restart decision. I'm going to require it in the platform guide. |
      a 200 from /health means the service works for users | the deeper the check the better | liveness and readiness are the same so one endpoint is enough | liveness should ping the database, to be thorough |
      HTTP 200 from /healthz proves that it works | I use the same endpoint for both probes, saves code and has no drawback | put every dependency in the liveness probe, the deeper the better |
      > so the deeper the liveness probe the fewer outages | a node that's missed one heartbeat is dead`,
    'next-topic':
      `probes are behind me, where do we go`,
    quiz:
      `quizz me on probes | can i get a yaml and must find what is wrong with the probes? | probe scenarios, I decide: restart, take out or nothing`,
    'show-in-code':
      `which containers lack probes | are there pods w/o probes in the helm chart | which of my deployments come without a readinessProbe | is my liveness endpoint touching the database, look it up |
      which of my deployments have no probes | which deployments of mine lack a probe | which deployments of mine miss a readinessProbe | does our /health do anything but return ok? | show me what my own health endpoint checks`,
    'fix-code':
      `livenessProbe calls /db-check, mend it | add a probe to my deployment | livenessProbe: httpGet: path: /health timeoutSeconds: 1 — pods get killed under load |
      no probes in this deployment, add them: containers: - name: api image: api:1 | livenessProbe: exec: command: ["true"], what should that be | healthcheck: test: exit 0 in compose, write me a real one |
      app.get('/ready', (q, r) => r.send('ok')) says ok before the pool is connected | livenessProbe:\n httpGet: {path: /health, port: 80}\n timeoutSeconds: 1\n failureThreshold: 1\napp restarts all the time, what values instead |
      app.get('/health', async (q,r)=>{ await db.query('select * from orders'); r.send('ok') })\nis used as liveness. make right | livenessProbe: { httpGet: { path: /db-check, port: 80 }, timeoutSeconds: 1, failureThreshold: 1 } |
      readinessProbe:\n  httpGet: { path: /, port: 8080 }\nlivenessProbe:\n  httpGet: { path: /, port: 8080 }\n  periodSeconds: 2\n  timeoutSeconds: 5  \nthe timeouts look odd to me, what would you write |
      livenessProbe: httpGet /health  # does SELECT 1 on the db\nfailureThreshold: 1\ncorrect it | app.get('/health', (q,s) => s.send('ok'))\nsays ok while kafka is disconnected, give a better readiness |
      > put a readiness route into that express app for me`,
  },
  timeouts: {
    define:
      `connect timeout? | what is a deadline | deadline propagation meaning | read timeout | "deadline exceeded", what is a deadline here and how is it unlike a duration | socket timeout, what does that clock measure |
      what do grpc people mean by a deadline that is propagated | wats a deadline | connect timeout - what part of call is that | AbortController, what kind of thing | what is a deadline in gRPC |
      deadline (as in grpc), just the meaning | AbortController | what is the name of the time an idle socket waits | The term deadline propagation came up in a gRPC talk, what does it refer to |
      a fixed point in time, passed on from hop to hop, by which the answer must be there: how is it called? | absolute point in time handed along the call chain: name`,
    'explain-how':
      `is there a default limit in the http client | does aborting really end the request | error says timeout of 1000ms exceeded | why does a missing timeout take down the caller | how do I choose the number |
      what does the default timeout in requests do | threads hang for minutes | calls never come back since the firewall drops packets | our gateway gives up before the service answers |
      client gave up after 2 s but the server is still crunching. why bother | Error: ETIMEDOUT connect 10.0.3.7:5432 | one slow sap call and all 200 threads of ours just sit there |
      where does a request go after my client has given up on it | user sees a 504 after 60 s although our service answers at 61. how do these clocks interact | how do I derive a timeout from p99 numbers |
      AbortController fired, the server keeps on computing, why | what does python requests do when I pass no timeout | we set 5 s and some calls take 15, how can this be |
      fetch hangs forever when the other side doesn't answer, no error nothing | ETIMEDOUT vs ... no, i just get ETIMEDOUT after 2 minutes, why so late | nginx says 504 but my service still works on the request 40 s later |
      how long does axios wait if i set nothing |
      the partner's insurance api had a bad day, not down only slow. in our app the complete site stopped, also pages which have nothing with insurance. no exceptions in logs, just waiting |
      504 at the gateway after 30 s while the report does get finished | Users leave after ten seconds, so I thought nothing much can pile up. But the workers are busy with requests from a quarter of an hour ago. |
      the app hangs forever when the partner's firewall drops packets, axios without settings | client gave up after 3 s, server worked 40 s for nobody | How does a deadline travel through four services? |
      Browser gives up after 10 s, but the report server goes on computing for another three minutes, for each of the impatient clicks. By what means could it learn that nobody is waiting? |
      axios call hangs for an hour, we never set anything | what decides the right number of milliseconds | the user cancelled in the browser, three services further on the report is still being calculated |
      request hung for 300 seconds then died, nobody configured 300 | in my tests the caller gave up after two seconds but the money was moved anyway which puzzles me |
      one hanging supplier froze our whole shop. how does that spread | in node fetch never gave up. what's its default behaviour | await axios.get(url) hangs for ever sometimes. what lets it wait without end? |
      Our mobile app gives up after ten seconds, the gateway after thirty, the service never. A support man told me that this order wastes work; what is the reasoning?`,
    simplify:
      `timeouts for a telephone operator | timeouts for people who wait at an office counter | why we need a time limit on calls, for the accountant | when do I hang up? for our phone agents who ask why the tool says "try later" |
      deadlines, explained to our lawyer | why must the computer not wait forever? for grandma | a nurse asked why the app "gives up" though the lab did get her order. what do I answer in easy words | timeouts, kindergarten level`,
    example:
      `timeout in go with context | example of a deadline passed through three services | a call chain of three services with the numbers for each deadline | axios with a time limit, a short sample |
      example of a time budget with 3 services and 1 second total | a chain of three calls with a 2 s budget, filled in | AbortSignal in a fetch with 800ms, example |
      the caller has 800 ms left, two hops to go, 60 ms of network each. what should each hop be given? | concrete budget split: 3 seconds over 4 services`,
    analogy:
      `picture for a timeout | how long you let the phone ring before you hang up, picture for what exactly in timeouts | a comparison from dating or waiting for call, for timeouts haha |
      The deadline that shrinks on its way through the services: what does it resemble in real life? | egg timer? parking meter? an image for deadline budgets`,
    'return-to-analogy':
      `> so the bus that still comes after i left is what in http? | > the bus that may still come: what is it in code?`,
    repeat:
      `> what was that rule on caller and callee limits you told me before? | > pls say again which default axios has | > which defaults did you name, undici and so on`,
    'what-if':
      `server finishes after we gave up | timeout is shorter than the p99 | the timeout strikes just when the payment went through | the inner timeout is 10 s and the outer 3 s | we lower it from 30 s to 500 ms tonight |
      there's no timeout and the peer pulls its plug | fetch without signal and the partner accepts but never answers | the limit at the edge is 5 s and the third service in the chain has 30 |
      timed out, but did the payment go through? | inner call waits 30 s, outer 10 s, ten thousand users |
      Ward app waits 60 s, gateway waits 30 s, lab waits 90 s for the analyser. On a bad morning, who gives up first and who works for nothing? | outer timeout 2 s, inner one 5 s |
      no timeout and the partner's server accepts but says nothing | the tax office API accepts our connection and never says a word, 300 handlers wait for it | upstream waits 5 s, downstream waits 60. call takes 20. |
      what if no one had set a limit and the partner api accepts the connection but never answers | caller waits 2 s, callee waits 10 s for its own database |
      our mobile app gives up after ten seconds while the gateway still waits thirty. who does useless work then and for how long?`,
    relate:
      `timeouts and retries, how do they interact | how do timeouts protect threads | are my timeouts and the pool size connected somehow | retries × timeout = total wait? how do these two depend on each other |
      does a long timeout eat my thread pool | timeouts and circuit breakers, who feeds whom | timeouts and retries: influence on each other | does a timeout that is too short create more load? |
      I'm unsure about the interplay: does a tighter limit at the edge lower the load further inside, or raise it? | do timeouts without retries help at all | How do long timeouts and small thread pools act on each other? |
      what does giving up late do to the pool of sessions?`,
    compare:
      `connect versus read timeout | timeout or deadline | connect, read and total timeout: which protects from what | one deadline for the chain or a timeout per hop | connect timeout / read timeout, which for what |
      per-call limits or one budget for the whole request | socket timeout vs request timeout | deadline or per hop limit, in a tracing-heavy microservice shop at an airline |
      cut off by the client or by the server: where should the limit live for slow SQL reports`,
    summarize:
      `timeouts in three sentences | the rules for timeouts in five bullets | the must-knows about timeouts | the summary on deadlines, as you'd write it on a mug | Key points on deadlines only, no prose |
      the timeout rules, compact`,
    walkthrough:
      `how would I introduce timeouts in code that has none, in what order | forty http calls without any time limit. how do I bring timeouts in without breaking things | how to introduce timeouts in 30 old services, order |
      go through all hops with me: browser, nginx, node, postgres. set limits one after another | how would I find right limits for 25 outgoing calls, one after the other | put deadlines into an old chain of six SOAP services. go |
      there are about 90 outgoing calls in this monolith with no limit at all. how would you go about it | retrofit timeouts in a legacy estate. where first, then what |
      lowering a timeout of 60 s to 2 s in production w/o surprises, in stages`,
    'best-practice':
      `which timeout for a db query | should inner timeouts be shorter than outer ones | what default should our http client have | what's a sane timeout for a payment provider |
      which value for a cache lookup, which for a card payment | should the timeout sit in the client or in the gateway | how far above the p99 do you put a timeout | who should be allowed to change timeouts in production |
      three seconds or ten for a payment call, what suits | 500 ms or 2 s for the search call, what would you take | how to choose the number, from p99 or by feeling | should db queries have own timeout too |
      sensible values for payment, for search, for file upload? | > and for uploads, what's good number there |
      mobile app → gateway → orders → db. user gets bored after 5 s i think. how should i distribute the limits over the hops? | what value for a call whose p99.9 is 800 ms |
      who should have the longer limit, caller or callee, rule? | I doubt that one global value of 60 s is wise. What should I put in our guideline instead, per kind of call? |
      Twenty-five outgoing calls, all with the default of the library, whatever that is. On what basis would you set each of them? | how do I derive a value from p99.9 for a call to the credit agency |
      connect timeout and read timeout: what values for a till inside a shop | Should the outer or the inner one be shorter, and by how much? |
      Our insurance front-end has a budget of 2 seconds per page, and there are three hops below it. How do I divide that? | how do i cancel the work and not merely stop listening | default 30s everywhere, better practice? |
      timeout for a call whose p99 is 300 ms | mobile app, gateway, service: who of them should give up first?`,
    'check-understanding':
      `the outer call must wait longer than the inner ones together, right? | after a timeout the work may still be done, correct? | the gateway must be more patient than the sum of what is behind it, is that the rule |
      a timeout tells me nothing about whether the other side did the work. that's the crux? | 300 ms left of 1 s, so the next hop gets 300 and not 1000, yes? | inner timeout must be smaller than outer. verstanden? |
      after a timeout outcome is unknown, may be done or not. yes? | if i get no answer in time i only know that i stopped waiting. the work may be done or not done, so i need something like an idempotency key before i ask again |
      each hop must have less time than its caller has left. correct? | after a timeout the outcome is unknown, not failed. | caller waits 2s, so callee must give up before those 2s. correct? |
      after a timeout the outcome is unknown, not failed. right? | I wrote in our wiki: a call that ran into the time limit may have been carried out, so ask before you repeat it. That is sound, I hope?`,
    'correct-misconception':
      `no timeout means wait as long as needed, that's safest | 60 seconds is a good default | a connect timeout covers the whole call | without a timeout the call fails by itself after a while |
      a timed out request was not executed | higher timeouts mean fewer errors, so we use 120 seconds everywhere | tcp keepalive does the job of a timeout | the database has a timeout so the client needs none |
      got ETIMEDOUT on the transfer call so the money has not moved and i can tell the customer to just try again | 30 seconds is a safe default | Promise.race with setTimeout cancels the request, agreed? |
      The payment call ran into its limit, hence no money moved, hence our screen says "not charged". Clear and simple for the customer. | 30 s is a safe default for all calls |
      timed out = did not happen, so the customer can pay again | fetch in node has a sane overall limit built in | The terminal showed a timeout, so the card has not been charged; the cashier can do it again. |
      a timeout tells me that the request failed | fetch in node gives up after a few seconds anyway | our fetch has no timeout but node stops it on its own after five seconds |
      timeout fired => server didn't do it => safe to send again | > so after the deadline the server's guaranteed to have stopped working on it | timeout means the request failed`,
    'next-topic':
      `done with timeouts. what comes? | I've worked through deadlines; which topic depends on it | deadlines, check. Which chapter do you advise now? | done here (timeouts). next stop?`,
    quiz:
      `grill me on timeouts | give exercise where i calculate remaining deadline | 5 timeout questions, no mercy`,
    'show-in-code':
      `which calls of mine have no timeout | which of my calls have no timeout | do I call anything without a timeout? look please | find me the http clients that have no time limit | any grpc call here without a deadline? |
      show all calls without timeout in my project | I was told that some of our fetch calls wait forever. There are 140 files and I'm new. Can you show me which ones? | calls with no time limit in this project? |
      list the remote calls in this project that can wait forever | You scanned the repo: in which file is the call without a limit? | calls lacking a timeout: where`,
    'fix-code':
      `axios.get(url) | http.Get(u) in go without a limit, repair | fetch(url).then(r => r.json()) | fetch(url) hangs forever sometimes, make it safe | axios.get(url) // no timeout? |
      urllib.request.urlopen(url) blocks our worker for hours, put a limit on it | client := &http.Client{} in three packages, what is missing | await pool.query(sql) can hang, add a time limit |
      RestTemplate restTemplate = new RestTemplate(); never gives up | const r = await fetch('https://partner/api');\nhangs sometimes 5 min. need 3 s limit, write it |
      requests.get(url)\npython. my bot freezes. what's missing, correct line pls | const r = await axios.get(url) | await Promise.race([pg.query(q), sleep(3000)])   queries pile up on the server |
      resp = requests.get(f"{BASE}/eligibility/{pid}") \nthis hung for six hours on Sunday, nothing in the log | await axios.get(url)\nhangs, please make it robust |
      await Promise.race([call(), sleep(1000)])\nsocket stays open, do it right | > add the timeout to that snippet`,
  },
  'retries-and-backoff': {
    define:
      `exponential backoff? | jitter meaning | what is a retryable error | "transient error" in the sdk docs, which errors are that | decorrelated jitter, what is it | what's meant by max attempts 1: one call or one retry |
      transient error - meaning | transient error | decorrelated jitter?? | retry budget, what does it count | which errors are called transient | exponential backoff in one line | random component in the waiting time? |
      Retry-After`,
    'explain-how':
      `give me the formula for full jitter | formula of the backoff please | why is a fixed delay bad | how does full jitter work | which errors may be retried | how long does it take with 5 attempts |
      one lost packet makes the whole job fail | my reconnect loop burns the cpu | where does the randomness in backoff come in, and what for | is there a trick so that retries don't come all together | explain jitter |
      by which formula do sdks compute the pause before the next try | our reconnect attempts come in waves exactly every 8 seconds | which http codes are worth another try | how does Retry-After change what my client does |
      a job that failed once stays failed for ever here, what would a retry loop need | where does the random number come in when waiting between tries | total wait for 7 tries from 100 ms with doubling? |
      payment api gives 503 one time in 200 and user sees error page | all clients retry exactly at 1s 2s 4s together and server falls again | how does Retry-After work | why not retry on 400 |
      clients all come back exactly at 1, 2, 4, 8 seconds, in lockstep, you can see the spikes in grafana | How does a retry budget work, who counts what | why full jitter rather than a bit of jitter |
      We did add growing pauses. Still, in the graph, all 8,000 tills come back as one wall, then silence, then the next wall. | we got HTTP 400 seventy thousand times from one client in a loop |
      clients all retry after exactly 1, 2, 4 seconds and hit together, waves in the graph | why does 3 tries in 4 layers become 81 | how does full jitter choose its number |
      Our graph shows waves, precisely 1, 2, 4 and 8 seconds after each hiccup, getting hardly smaller. Backoff is switched on everywhere! | all clients come back in the same second even though we use exponential backoff |
      429 with Retry-After: 30, and our job hammers on regardless | what makes a fault transient | why roll dice on the wait at all | our three layers each try three times and the bottom one saw 27 calls for one click |
      vendor says "retry on failure", we did, and now the vendor blocks us | what does jitter do that plain doubling doesn't | retrying a 400 never helps. how so |
      while(true){ try { return await call() } catch {} } — how does such a loop hit a recovering backend? | what makes an error transient from the code's point of view`,
    simplify:
      `backoff for a salesman | trying again later and later, why? for a ten year old | backoff, explained to a call center agent | why wait longer each time? easy explanation |
      try again later, but smartly: explain to the travel desk | backoff for the guy in the post office | explain jitter with no maths |
      The man at the post counter asks why our machines wait longer and longer. What do I say to him? | backoff for someone redialling the doctor | exponential backoff for the front desk`,
    example:
      `delays with base 200 ms and factor 2 | retry with jitter in python | backoff with jitter in python, code pls | polly retry policy with jitter, a sample | waits for 6 attempts, first 50 ms, factor 3 |
      tenacity decorator for a flaky api, show me one | a schedule with base 200ms and cap 5s, please with numbers | waiting times for 5 tries, base 200 ms, cap 3 s | five delays for base 200 cap 5000 with jitter, sample run |
      My trainees don't believe me that waiting times should be random. Let me have two columns of sample delays, with jitter and without. |
      list the waits of four attempts with base 200 ms, cap 1.5 s and full jitter, with some random draws | which http codes are worth a retry, with two or three instances`,
    analogy:
      `calling a busy number, is that a picture for backoff | two people in a doorway stepping aside in sync, is that why jitter exists | a picture for exponential backoff, nothing with phones | everyday picture for jitter? |
      > redialling is used up, what else | jitter - what's a good comparison with people in a queue`,
    'return-to-analogy':
      `> busy number: what's the redial on the minute`,
    repeat:
      `> again those waiting times you wrote? chat is gone | > the sum with the layers, once more slowly | > one more time which codes | > that formula with random and cap, please once more`,
    'what-if':
      `all clients back off by the same amount | server says retry-after 60 | the call is retried and the first one succeeds late | the server answers 503 to every attempt for ten minutes | someone sets the cap to one hour |
      a thousand sensors lose the broker and retry with the same schedule | partner answers 400 and we try again five times | Retry-After: 120 arrives and our code ignores it | the server says Retry-After: 120 and my cap is 30 s |
      all couriers' handhelds lose the network in a tunnel and come out at once | The tunnel closes at 17:00 and 3,000 delivery vans lose connection, at 17:20 all are back with their saved-up scans. |
      four layers with three attempts each | we retry a POST that had in fact succeeded | a flower shop app retries each failed order up to ten times on mother's day | non idempotent post, retried three times, network flaky |
      all clients retry after exactly 1, 2, 4 seconds | we retry a 400 | everybody waits a long time, but the same long time`,
    relate:
      `retries and timeouts together | what do retries do to load | retries and idempotency keys, which needs which | what do retries do to my p99 | retries and circuit breaker, do they fight? |
      do retries interfere with the time budget of the caller? | how do retries and idempotency keys belong together | does retrying help or hurt a service that is overloaded |
      if my limits for waiting are too long, what does this do to repeating?`,
    compare:
      `linear or exponential | full jitter or equal jitter | client retries versus queue redelivery | exponential or fixed backoff, does it matter | fixed pause, linear, exponential. pros and cons |
      retry in the sdk or in my own code | retry in client or in the service mesh | linear vs exponential waiting | retry in the client library or in the mesh, pick one for us |
      Should the pause grow linearly or double each time? We're talking of a partner with a hard quota per minute. | fixed delay vs exponential | retry in the mesh or in the code, one of both |
      Is it better that the courier's app tries again itself or that the gateway does it on its behalf? | fixed wait, exponential wait, exponential with jitter. which one and why`,
    summarize:
      `everything on retries, fits on a napkin | timeouts & retries in 4 lines max | backoff and jitter, a card for the team | retry rules in 4 bullets | Two-line recap of how to try again politely, for our wiki |
      > five words on retries, for the whiteboard`,
    walkthrough:
      `how would I add retries to an existing client, steps | make an upload client retry properly, one change after the other | add retries to a payment client the safe way, which steps |
      bring order into retries of a grown system, where to begin | We have home-grown retry loops in 40 places. How to get to one policy, step by step? | write a sane retry helper: which features first, second... |
      introduce retries safely, stages | replacing home-grown retry loops with one shared policy, sequence? | retries for 20 cron jobs that have none at present, what do we do at first and later`,
    'best-practice':
      `rules for retrying payments | how many attempts | what cap for the delay | should I retry on 503 | should POST be retried | 3 retries? 5? 10? | which calls must not be retried |
      how many times to try a webhook before giving up | with what pause do we start for calls inside a data centre | should a 409 be tried again | give up or go on after four failed tries at a payment |
      do you log each attempt or only the last | max attempts: 3? 5? 10? what do good teams do | for iot device with battery, what retry policy | which http codes should be repeated and which never |
      > how many attempts would you allow at most | Our vending machines sell coffee and talk over bad 3G to the payment host. I must write the part which repeats a failed booking. Are there recommended numbers and rules? |
      how many attempts for a call in the user's path, and how many for a nightly one? | which status codes are worth a second try, the list you'd defend in a review |
      For a lift's emergency intercom that registers over mobile network: how many attempts, how far apart, and when to give up? I need values which I can sign. | how often to retry a push to a vet's device, and how long to wait |
      which status codes deserve another try | At most how many attempts for an alarm message from an elevator, and how far apart? | how many attempts for a mobile app with bad reception | what to do once all attempts are used up |
      the parcel API sometimes gives 503. how many goes, how long in between? | max attempts, sensible | > and retries on top, should I switch them on there | retry in the library, the service or the mesh: where is it best placed`,
    'check-understanding':
      `jitter keeps clients from coming back together, right? | exponential spreads the tries over time, jitter spreads the clients, correct so far? | only what can be repeated without harm may be retried, that's what you say? |
      so a 400 will be a 400 again, no use in retrying, am I right there | > so the random part is there that not all come back in same second | three layers with three attempts each make 27 calls below in the worst case. right? |
      A 404 or a 400 won't be cured by asking again, a 503 perhaps will. So I look at the kind of error before I try a second time. | POST only with a key, GET freely, right? |
      at one layer, few attempts, with a random wait. fine? | only idempotent operations may be retried blindly. ok?`,
    'correct-misconception':
      `retry until it works | 400 errors should be retried too | backoff without jitter is enough | retrying can't hurt, worst case it fails again | with enough retries every call gets through in the end |
      an immediate retry is best because most errors are gone in a millisecond | exponential growth makes jitter needless | every exception deserves a retry | a retry makes the call idempotent |
      20 attempts are more reliable than 3 | more retries more reliability | > okay so simply retry everything and we are fine | more retries = more reliable |
      a POST that ran into a timeout can be repeated without a thought, it did nothing | Let's set ten attempts everywhere. Worst case one of them gets through, so reliability can only go up. True? |
      exponential backoff without jitter is enough | a 404 might be temporary, so we try it 10 times | 400 should be retried, maybe next time it's valid | backoff is sufficient, jitter is cosmetics |
      > so I set retries to 50 and the problem is gone | any error is worth a second try | POST is safe to retry when it timed out since nothing was done`,
    'next-topic':
      `next one after backoff pls | retries got it. now?`,
    quiz:
      `give me an error code and I say whether to retry it | retry or not? status codes please | you list errors, I say retry or not, you keep score`,
    'show-in-code':
      `do I retry without waiting somewhere | do we retry anywhere without a pause | which loops of mine call again without a pause | do any of my retries lack a limit | where do i retry without limit? |
      any loop here that tries forever? | nested retries anywhere here? | where's a retry without jitter in here`,
    'fix-code':
      `while True: try: connect() except: time.sleep(1) | for i in range(5): call() no wait, mend | while True: try: call() except: pass — what should this look like |
      @Retryable(maxAttempts = 100) on my payment call, sane values please | setInterval(() => connect(), 500) until connected, improve it | for attempt in range(10): try: send() except: continue |
      retry: { retries: 10, minTimeout: 0 } in my got client | while(true){ try { return await send() } catch(e){} }\nmy sensor kills the backend. better version? |
      for i in range(5):\n  try: return call()\n  except Exception: time.sleep(1)\nadd backoff with jitter pls |
      @Retryable(maxAttempts = 50, backoff = @Backoff(delay = 0))\nlead says this is dangerous, give me the sane annotation | while (true) { try { return await call() } catch { } } |
      axiosRetry(client, { retries: 10 })   my reviewer wants something gentler | while (true) { try { return await call() } catch { } }\npls make it sane |
      axiosRetry(client, { retries: 10, retryCondition: () => true })\ncorrect this config | > now put jitter into the code I gave you`,
  },
  'retry-storm': {
    define:
      `retry amplification? | what's a retry storm | token bucket for retries, what is it | retry amplification, say what it is in a sentence | "retry budget of 10 %" in the envoy docs, what is that |
      work amplification by retries, is there a name for it | metastable failure, hard word, what is it | is there a name for system that stays broken although the cause is gone |
      There is an expression for a system that stays down by its own feedback after the trigger is long gone. I need it for the title of my talk. |
      I read a paper about systems which remain broken although the original cause has disappeared. What is the word for that condition? | amplification factor, definition for our glossary | amplification factor? |
      what's the name of the loop where failures create load and load creates failures | the number by which one user click is multiplied on the way down, how do you call it? |
      is there an established term for layers multiplying each other's attempts`,
    'explain-how':
      `formula of the amplification please | how do 3 layers with 3 tries become 27 | why did the service not recover after the blip | how does a retry budget work | load stays at 5 times the normal after the outage |
      gateway, service and client all retry | 3 layers, each tries 3x. how many calls hit the db in the worst case | gateway 3 tries, service 4, client lib 2, how many calls at the bottom |
      a hiccup of 5 seconds and then 40 minutes of overload made of nothing but repeats | how can five layers that are each reasonable make 243 calls | the db was healthy again and the flood of repeated calls kept it down |
      how do clients know that they retry too much altogether | why do retries of all clients pile up on the one shard that is slow | traffic graph shows 6x, but users are the same as ever. it's all second and third tries |
      database was down for 1 minute but we were down for 2 hours | traffic was normal 1000 rps, in outage the db saw 9000 | it does not recover although the bug is fixed and load is normal | how does retry budget stop the loop |
      the graph goes up like a wall and stays there after the db is healthy again. normal users are few. only restart of everything at once helped | the trigger was gone at 9:05, the outage lasted till noon |
      traffic to the dead service is 20 times normal and nobody is using the app | How can a system stay broken after its cause is removed | 1 user click, 64 rows in the access log of the last service |
      At nine the disk was replaced. At noon the service still was on its knees though nothing was broken any more. It healed when we cut off the clients for five minutes. Explain please. |
      the cause was gone at 9:10 but the system stayed down till we cut traffic at 11 | requests to the db were 27 times the user requests in the outage | how can a system be stuck in a bad state while nothing is broken anymore |
      Mobile app 4.2 has retry, SDK has retry, mesh has retry. A 20 second blip became two hours. |
      The root cause, a bad index, was repaired at 10:20. The database was drowning until we cut off the mobile apps at 12:05. I do not get what fed it in between. | why must we go far below normal load to recover |
      mesh retries 3, sdk retries 3, our code retries 3; backend sees 27 hits |
      The deploy was reverted at 03:10, the graphs of incoming requests didn't fall until we switched off half of the clients by hand at 04:40, and nobody on the call could tell why those ninety minutes were necessary. |
      traffic is back to normal yet the system stays down | 27 calls at the bottom for one click. how did it multiply like that | how come restarting all pods didn't end the overload |
      > what keeps it down then, if the trigger's gone? | sensors in 3000 barns lost contact for a minute; the platform then needed two hours to breathe again. why so long for so short? |
      a retry budget of ten percent: who counts, and when does it say no`,
    simplify:
      `retry storm for a teacher | retry storm for somebody who runs a bakery | why all asking again at once is bad, in words for my daughter | retry storm in easy english |
      the phone line at new year's eve, make it a story for my kids | explain to managers why we had to lock users out to come back | retry storm in plain german-english for my boss who hates IT words |
      storm of repeats, for a phone operator | explain it to the pizza phone team: how can the line stay jammed when the match is long over? |
      why did the phone app stay dead after the fix. two sentences, a minister must understand | metastable failure for my flatmate`,
    example:
      `four layers with 3 attempts, the numbers | a known outage made worse by retries | an outage in the history books where repeated calls were the killer | show the multiplication: app 2 tries, bff 3, service 3 |
      a calculation for the amplification with four tiers | real incident, any big provider | compute 4 attempts over 3 hops | calculate how many hits the database gets from one click with 4 layers and two attempts each |
      a documented metastable outage | figures: three layers, three tries each, 1000 clicks a second | calculate the amplification for 4 layers and 2 retries`,
    'another-example':
      `> Fine, that was the phone network. Another famous case? | any other documented storm than the well known aws one?`,
    analogy:
      `everybody pressing the lift button as an image? | a crowd that shouts louder as nobody answers, does it fit for retry storms | another image for a retry storm than elevator buttons |
      > jam that persists after the accident: other scene like it? | microphone feedback or a traffic jam, for metastable states?`,
    'return-to-analogy':
      `> the jam on highway you described, what are retry budgets in it | > everyone redials, you said. and who is the exchange in that? | > on the highway from before, what is the retry budget? |
      > jam long after the crash was cleared: what clears it in software? | > in that traffic jam, who's the driver that keeps honking`,
    repeat:
      `> that definition with the loop, please again`,
    'what-if':
      `db is slow and each layer retries twice | a mobile app with a retry bug goes to a million phones | we ship an app version that retries without a cap | the lib retries, the mesh retries, and the queue redelivers |
      the retry budget is used up in the middle of an incident | half the fleet sees timeouts and all of them try again | what if the users press F5 F5 F5 because page is slow |
      we restart the overloaded service while the clients keep hammering | mesh tries 3 times, sdk 3 times, our wrapper 3 times, bottom fails | a queue worker requeues failed jobs with no delay and the DB is down |
      we simply restart everything in the middle of the storm | backend slow for 10 seconds with five layers of clients | requeue on failure without delay, poison message inside |
      five hops, everyone tries three times, and the innermost service slows down for half a minute | a ten second blip at full load and each app tries four times straight away |
      three layers, each tries three times, the bottom one fails | a short hiccup of two seconds with 20k tablets connected | sensors in 3000 barns all reconnect in the same second`,
    relate:
      `retry storms and circuit breakers | what do timeouts have to do with it | slow answers and retry storms, which causes which | do queues dampen a retry storm or feed it |
      what is relation between missing timeouts and retry storm | we have three layers and each has good intentions and retries. how do missing timeouts, retries and overload feed each other? |
      do timeouts that are too tight feed it? | what do timeouts add to such a storm | how's the dog-pile on an expired key akin to this loop of repeats?`,
    compare:
      `retry budget or breaker | retry budget against a max attempts number, what does each limit | retry storm versus thundering herd | retry budget or breaker, which is stronger medicine against a storm |
      retry storm vs ddos, from the victim's log | shedding vs turning off retries to get out, which first | retry budget vs circuit breaker against storms | storm or plain overload: how are they unlike |
      shed load or add capacity when it's stuck? | a retry storm and a thundering herd, the same animal? | retry storm and DDoS from the victim's view`,
    summarize:
      `retry storms: cause, sign, cure. one line each | retry storms in two sentences for the on-call wiki | Pack the self-made overload lesson into three bullets | one paragraph on metastable failures`,
    walkthrough:
      `how would I roll out retry budgets to twelve teams, steps | we are in the middle of a retry storm right now, what do I turn off first and what next | we are in a storm NOW. what do we do first then next |
      > we are in it right now. first action, second action? | It's happening as I type: the inner service receives thirty times the usual, everyone is retrying. I need an ordered list, what do I turn off first? |
      recover a system that is held down by its own clients: first step, second step... | Get rid of three stacked retry layers in a bank, in which order |
      We are in it right now, db at 100 %, clients hammer. In which order do I turn what off? | we're in the middle of one. what do we do, in sequence |
      all goes red, repeats are 80 % of the traffic, the original cause is fixed. What do we switch off first, and then? | it's melting down right now. what do I do first second third`,
    'best-practice':
      `remedies against retry storms | measures against multiplied retries | which layer should retry | how large should a retry budget be | at which single layer do we keep the retries |
      what share of extra load by retries is tolerable | should the mesh retry when the app already does | how many percent extra load should retries be allowed |
      in which layer should the retries live if we have app, gateway, service, db client | what do you do to leave such a state fastest | At which level of a call chain should second attempts be allowed? |
      Six layers, each one written by another team, each fond of trying again. Where should the right to try again live, in your judgement? | what share of extra requests may retries make up at most |
      In the clinic network all tablets retry at once. Which limits would you set, where? | where's the right layer to retry | what share of repeats compared to originals do you consider unhealthy |
      what should my client code do so as never to be the one who kills a struggling server | in a running storm, is it right to shut out traffic first? | 3000 barns reconnecting, how should the firmware space it out?`,
    'check-understanding':
      `attempts multiply from layer to layer, right? | 4 tries on 3 levels make 64 calls at the bottom, that's how it is multiplied? | retries add load exactly when there is least room for it, is that the core of it |
      with a budget of 10 percent the worst is 1.1 times the load, yes? | the sustaining loop is the extra work itself, so load has to be pushed below the tipping point |
      with a 10 percent budget, retries can add at most a tenth on top. ok? | amplification is attempts to the power of layers. is it? | to recover I must push the load well below normal first. right? |
      Three attempts in the app, three in the gateway, three in the client lib - that makes up to 27 hits on the poor database. I count properly? | ten percent budget = at most 1.1 times the load. Is my arithmetic fine`,
    'correct-misconception':
      `retrying at every layer is the most reliable | once the db is back the load is normal again at once | retries on three levels are added, so 3 + 3 + 3 | retry storms only happen to google |
      more retries get us out of an overload sooner | the storm ends as soon as the database answers again | when the trigger is gone the system heals itself always | When the cause is repaired load goes back to normal by itself |
      Now that every client doubles its waiting time, an overload like last year's cannot build up again, even with new users arriving all the time. | exponential backoff alone prevents storms |
      when the trigger is fixed the load goes back by itself | each team retries 3 times, that's only 3x load | Since all clients back off exponentially we are immune, overload dissolves on its own. |
      it'll heal by itself once people get bored of clicking, overloads always do | retries are too few to matter, errors are only 1 % | since sensors retry only each 5 s fixed, the platform recovers in 5 s`,
    'next-topic':
      `storms done. what's behind the next door`,
    quiz:
      `give me scenario, i say is it metastable or not | one tricky question on self-made overload | you're the pager. wake me with a storm, I reply`,
    'show-in-code':
      `do two layers of mine both retry the same call? | look for nested retries in the repo | how many layers of retries sit on top of each other in my code | do i have any requeue without delay |
      nested retries in our code base, show | do several layers of ours retry the same call`,
    'fix-code':
      `for (;;) { try { return await call() } catch {} } ← improve | axiosRetry(client, { retries: 5 }) and around it for (i<5) call(), untangle this | envoy: num_retries: 5 on every route plus retries in the app. what to write |
      axiosRetry(api,{retries:10, retryDelay:()=>0, retryCondition:()=>true})\nseniors shouted at me. correct config? | catch (e) { channel.nack(msg, false, true) } // requeue at once\nspins at 100%, please repair |
      retry(() => sdk.call(), 5) // sdk itself has 3, mesh 2\nwrite it so that only one layer tries | consumer.on('error', m => queue.publish(m)) // spins at 100 % |
      got.get(u,{retry:{limit:8}}) in all three layers, bring it to something sane | gateway retries: 3, mesh retries: 3, client retries: 3. change the config so we don't multiply`,
  },
  'circuit-breaker': {
    define:
      `half open? | what does a circuit breaker do | trip threshold meaning | "OPEN state, call not permitted" says the log. what is that state | what do they call the single test request in half open |
      sleep window in hystrix, what's it | wats a circut breaker | what do you call it when my client stops calling a dead service by itself for a while | what's it called when a guard opens after errors and no calls go through |
      fail fast, definition | fail fast | what does it mean that a breaker is half-open | how is the probing state called | in what state does it let only a few trial calls through? | half-open is which state`,
    'explain-how':
      `log says breaker is open | when does it open | how does it find out the service is back | why fail fast at all | our threads all wait for a dead service | every request takes 30 s because one dependency is gone |
      so how would the breaker know the thing behind it has recovered | explain half open | by what does the breaker tell that the dependency has come back | ours never opens, although half of the calls fail, low traffic though |
      one host of twelve was bad and the breaker cut off all | it flaps open and closed every ten seconds | what is going on while the breaker is half open | how does failing fast help the one who is failing |
      where is the state of a breaker kept when I have 20 pods | recommendation service is dead and every page of ours waits 10 seconds for it | how does breaker know when to try again |
      breaker is open all the time though the service is healthy, volume is 2 requests per min | error "Breaker is open" from opossum in log every second since deploy |
      after 5 failures my calls come back in 0 ms with error. nobody called the api, i see it in wireshark, nothing sent | what happens to the counters when it goes from open to half-open |
      > right, and how does it decide to close again | breaker sits open forever even though the bank's API is well again |
      I argue that tripping makes an outage worse since healthy requests get blocked too. what's the reasoning behind it then? |
      The insurer's API was sick from 8 to 8:05. Ours refused to call it until 11. No one touched a thing. By what rule does it close again? | address lookup is down and every registration takes 30 s until it says error |
      how does it know when to close again | why did our breaker never open? we make a new one per request | half of the pods have it open and half closed, users see random results |
      I wrapped the address service in a breaker, but in the outage it never tripped. It is constructed inside of the request handler, if that matters. | opossum: "Breaker is open", though the service is up for minutes |
      What good is it to the sick service that I stop calling? | > and the breaker in the middle, how does it learn that the far side is healthy again |
      integration test shows the call being refused in 1 ms without any packet leaving the box | how does it find out that the other side is well again | errorThresholdPercentage: 1 — what sort of behaviour follows from this |
      the bank's scoring service recovered at 10:02, our loans page showed "try later" until 10:07. what's the thing that waited five minutes?`,
    simplify:
      `circuit breaker for an electrician's apprentice | circuit breaker but pretend i'm a plumber | circuit breakers for an opera singer | tell the finance lead why we refuse calls on purpose, breaker and all |
      breaker pls simple, for my dad he's electrician :) | the fuse box in software for our facility manager | what does "breaker open" tell a shift manager who sees it on the wall? easy wording | the breaker idea to our HR |
      explain half open as simple as possible | circuit breaker for my electrician uncle, well he knows fuses | how to tell an actor what closed, open and half-open mean for our calls? | half-open for the caretaker`,
    example:
      `resilience4j breaker config | breaker with numbers | opossum in node with numbers that make sense | a breaker timeline: closed, open, half open with seconds on it | breaker example with weather api in a farm app |
      i need to see one with numbers: window, threshold, sleep | state changes of one, with times, in an example | states over time with numbers of one incident |
      I need something tangible for the architecture board of our railway: a short story of a breaker tripping in the ticket machine, with times. | breaker settings for a flaky address lookup |
      step through 25 calls of which 14 time out, threshold 50 % and min volume 20, and tell me when it flips | opossum settings for a maps service`,
    'another-example':
      `> besides the weather api, where else would people put a breaker | > a different incident, with slow instead of failing calls | > and a setting for something that's called twice an hour?`,
    analogy:
      `fuse box picture? | any other image for a breaker | fuse box or something? give me the picture for breakers | a bouncer who stops sending people to a closed bar, is that a breaker |
      picture a breaker without electricity please | other than the electric fuse, which metaphor is there for it | an image with people instead of electrics for half-open, please | explain the breaker with the fuse box at home`,
    'return-to-analogy':
      `> ok the fuse: who puts it back in, in software | > and the fuse in the cellar, who switches it back on in software? | > And in the fuse box, who is the electrician? | your household fuse, where's the half-open state in it |
      > with the fuse, who's the electrician that switches it on again?`,
    repeat:
      `> can you repeat the three states you listed | > tell me the three states a second time | > hm sorry, the part on half-open`,
    'what-if':
      `breaker opens for a healthy service | only one of ten hosts behind the name is bad | the fallback is slow too | the breaker opens in the middle of black friday for the payment provider |
      half open lets 500 probes through at once | two services have breakers on each other | the threshold is 5 failures and we have 3 calls a day |
      the sms provider dies on new year's eve and our breaker is configured to open at 50 % with 30 s pause; what do the users go through? | ten pods each with their own breaker, only three have tripped |
      Twenty replicas, every one keeps its own counters, low traffic at night: one call per replica per minute, all failing. | the fallback also calls the broken service |
      dependency is back but half-open gets unlucky with its single probe | What will customers experience in the half minute in which six pods have it open and four have not noticed anything yet? |
      all probes in half-open fail again and again | > both instances disagree, one open and one closed?`,
    relate:
      `breakers and retries, in which order | how does a breaker help against cascades | breaker and fallback, does one need the other | how do a breaker's threshold and the timeout depend on one another |
      does a breaker help against cascading failures | timeouts and breaker, how do they play together | Does a breaker make a system more available, less, or does it depend on the fallback? I'd like the connection spelled out. |
      do breaker and retries disturb each other | what does a bulkhead add when there's a breaker already | does a breaker reduce retry storms |
      it stops calls for a while. Does this take pressure off so that repeats don't pile up?`,
    compare:
      `breaker versus timeout | breaker or bulkhead | a breaker and a retry: when is which of them harmful | breaker in the mesh or in the code | consecutive failures or failure rate for tripping |
      one breaker per host or per endpoint? | breaker or timeout, do I need both, and if one which | resilience4j vs envoy outlier detection |
      Reviewer: "You've a two-second limit, you need no breaker." Me: hm. What does each one do that the other can't? | breaker vs timeout, do I need both | library (opossum) or mesh for tripping, in our 9 node services |
      a breaker per host or one per service when one of four hosts is sick?`,
    summarize:
      `the three states of a breaker, one line each | states, thresholds, fallback: the breaker compressed | breakers, compressed | breaker summary w/ the three states | breaker in a sentence per state |
      breaker in three states, ultra compact`,
    walkthrough:
      `how would I introduce breakers in an existing backend | put a breaker around our tax service call, begin with the metrics | add opossum to an existing express app, how do i proceed |
      add it to a legacy payment call, from metric to rollout | add breakers to an existing claims system, where first? | adding opossum to a live gateway: order |
      our gateway calls nine partners unguarded. in what order would you fit the guards? | adopting breakers, roadmap for six teams | breakers for a mesh of 30 services, rollout schedule`,
    'best-practice':
      `what error rate should trip it | how long should it stay open | one breaker per host or per service | after how many errors should it trip | how long to stay open before the first probe |
      what to return while the breaker is open | do client errors like 404 count for the breaker | one breaker for the whole vendor or one per endpoint | ten seconds or a minute in the open state, what suits better |
      five failures or fifty before it trips, what would you choose | what threshold and reset time are normal | what should the user see while it's open | should 4xx count as failure for it |
      threshold and window, what would you put for 50 rps | what should users see while it is open | thresholds for a low traffic call, maybe 3 per minute |
      what to show patients when the breaker to the appointment service is open | The credit bureau is called perhaps five times an hour. Defaults of the library want 20 calls in ten seconds. How to tune it? |
      what fallback for exchange rates when it's open | From which error share on would you cut off a fraud-scoring service? | one breaker per host or one per endpoint | open state for 5 minutes at a bank, is this usual?`,
    'check-understanding':
      `open means calls fail at once without being sent, right? | lemme rephrase: open = calls fail fast, half open = a probe. correct? |
      closed is the normal state, current flows, open means nothing goes through. I always mix it up, is it so? | the breaker protects my threads and gives the other one a rest, both, yes? |
      in half open a single failure throws it back to open, that's correct? | it protects me and the sick service both, as nobody hammers it while it heals |
      so like: closed everything flows, after a number of failures it opens and nobody waits anymore, later it lets one or two calls try, and if these work it closes again | closed = flows, open = blocked, half open = test |
      it protects my threads and gives the sick service air, but cures nothing. correct? | closed = calls pass, open = calls refused. counterintuitive but so it is? | Both sides win: I don't hang and the sick one gets rest, yes? |
      My mental model: after enough errors the calls to the credit bureau are refused straight away, some seconds later one trial call goes out, and its result decides. Anything wrong with it? |
      A 404 is an answer and not a sign of illness, hence it does not count towards tripping. Yes? | an open breaker answers at once without calling. right?`,
    'correct-misconception':
      `a breaker repairs the service | with a breaker I need no timeout | breakers belong on the server | the breaker will repair the broken service | an open breaker means that everything is all right | a breaker retries for you |
      circuit breakers make the slow dependency quicker | breakers are for servers, clients don't need them | I set the breaker to trip at 100 percent errors so it never trips by mistake | the breaker repairs the other service |
      i put opossum around the call, so now failing requests get repeated till they succeed | > ah ok so it heals the other service, cool | breaker retries for me |
      I've told the team: since we have a breaker, timeouts are superfluous on that call, agreed? | After introducing this pattern the partner's outages will get shorter, because it repairs the connection. |
      a breaker retries the call for you | it fixes the dependency | we trip on 404 as well, an error is an error | The breaker repeats the call for me | after installing opossum the partner API will become stable |
      the breaker will repeat my request until it works | installing opossum repairs the payment provider | > aha so the breaker heals the service behind it | the breaker retries for us`,
    'next-topic':
      `The breaker lesson is read and the exercise passes. What would you take next? | breaker mastered. what's the recommended continuation`,
    quiz:
      `tell me a situation and let me say which state the breaker is in | let me answer something about breaker states | ask me about breaker states | states quiz pls | draw me into a state machine quiz |
      state machine test: you say event, I say state`,
    'show-in-code':
      `which remote calls here have no breaker around them | does anything in my code call partners with no breaker | show me the outgoing calls which are naked in my project | which outbound calls have no breaker |
      unprotected calls to one host, where | where's a breaker missing`,
    'fix-code':
      `wrap callPayments() in a breaker please | new CircuitBreaker(call, { timeout: 60000, errorThresholdPercentage: 100 }), sensible values? | @CircuitBreaker on my service but no fallbackMethod, write one |
      new CircuitBreaker(call, { timeout: 60000, errorThresholdPercentage: 1, resetTimeout: 100 })\nflips always, correct? | async function quote(id) { const b = new CircuitBreaker(fetchQuote); return b.fire(id) } |
      breaker.fallback(() => fetch(SAME_URL)) | async function get() { const b = new CircuitBreaker(fn); return b.fire() }\nnever opens, fix |
      new CircuitBreaker(call, { errorThresholdPercentage: 1 })\nopens all the time, better values please`,
  },
  bulkhead: {
    define:
      `bulkhead pattern? | noisy neighbor | what is a cell in cell based architecture | bulkhead = ? | our resilience4j has ThreadPoolBulkhead and SemaphoreBulkhead, what is a bulkhead | swimlane architecture, what do they mean |
      "noisy neighbour" in a multi tenant context, define | semaphore, here in isolation context | one customer eats all resources and others starve, thats called ...? | cell-based architecture, just what the term covers |
      noisy neighbor, heard from our hoster | semaphore here means? |
      At the conference somebody from a big cloud said they put each customer on a random pair of servers so two customers hardly ever share both. What was the name of this trick? |
      cells, in the architecture of big clouds: what's a cell | shuffle sharding, what is it in plain terms of the field | > a cell, in that design, is what | the neighbour who eats all the resources, how's it called`,
    'explain-how':
      `how do separate pools stop one dependency from taking all | how do memory limits protect the node | one tenant makes everyone slow | reports take all threads and login hangs | a pod ate the memory of the whole node |
      one tenant's import freezes the dashboards of all the others | image resizing uses up every worker and nobody can check out | how does a semaphore per dependency keep the rest alive |
      pods on the node got evicted as one of them ate all the ram | how do cells keep a bad customer from hurting the whole fleet | why does a shared thread pool make unrelated features fail together |
      slow pdf export makes login slow too. they have nothing in common | one customer runs giant report and all other customers suffer | how does separate pools keep the rest alive |
      shuffle sharding: with 8 workers and 2 per customer my neighbour almost never has same pair as me. the math please |
      One tenant's import started at 14:00. At 14:03 other schools couldn't even log in. Different database, different pods, same outgoing proxy. | the slow PDF service used all 200 threads and login stopped too |
      one customer imports 2 million rows, everybody else crawls | How does shuffle sharding make it unlikely that two customers share all servers? |
      One PDF service hung, and people could not even log in any more. They have nothing in common but the thread pool. | CPU-heavy hash in one route makes every other route of the node process stall |
      one slow report endpoint takes down login, they share nothing in the code | pdf export for one big law firm and suddenly nobody else can log in | reports of one customer slow down all others |
      > but how do I choose where to cut? | the nightly export shares the thread pool with checkout, and at 2 am australian buyers cannot pay. I know that's connected, but how precisely?`,
    simplify:
      `bulkheads for a sailor's kid | bulkheads, said for my landlord | separate pools for somebody who organises buffets | ship compartments for a bus driver | compartments for the cfo |
      explain shuffle sharding really easy, cards or so | for the flat-share: why should the kids' tablet not be able to use up the whole internet? translate this to servers`,
    example:
      `thread pools per dependency, example | memory limits in kubernetes yaml | case for bulkheads from an actual shop | a bulkhead config for three downstreams with sizes | which company runs in cells and what did that save them |
      example of bulkheads in a hospital system (lab, billing, emergency) | how does this look in a bank app with transfers and statements | an isolation for a bank app, which pools would there be |
      What might separated resources look like in a clinic's portal with login, images and billing? Pools, queues, limits, with numbers if you can. | two pools in node with different limits |
      Illustrate with actual numbers how one slow partner eats a pool of 100, and how it looks with separate ones. | per-downstream limits in a gateway, give numbers`,
    'another-example':
      `> that was threads; what about a sample with queues per tenant? | > an example outside of threads and pools?`,
    analogy:
      `ship compartments, where does it break | fire doors, egg boxes, ship walls: which is best as an image for a bulkhead | does the ship still fit when water comes over the top of the walls | > not the ship, other picture`,
    'return-to-analogy':
      `> ship with compartments, ok. the water is then which thing exactly | > in the ship, what would a door left open between two compartments be | > in the ship, what's the crew running between compartments |
      that ship with the compartments, what are the doors between them | > the ship again. water rises in one room, what's the water`,
    'what-if':
      `the pool for payments is full | a pod has no limit and leaks memory | one compartment is full all day while the others idle | the vip tenant doubles its load inside its cell | the container has a cpu limit and a burst comes |
      shared connection pool, the export job takes all of it | the export of one big customer hangs forever, with separated pools and then without | cell 4 of 12 dies | all tenants share one kafka topic and one floods it |
      The shared thing we forgot, DNS let's say, is what breaks. | fraud check slows from 50 ms to 5 s, shared pool of 100 | one cell is lost. who notices |
      A single fund manager starts an export of 20 years of prices on the shared worker pool at 9:00 sharp. | shared thread pool 200, slow partner takes 5 s per call at 50 rps | a cell dies in a cell architecture with 20 cells |
      tenant A runs a monstrous export on the machines shared with tenant B | > what if one compartment needs more than its share, while the others idle | one customer runs a giant report |
      one poisonous customer under shuffle sharding with 8 workers`,
    relate:
      `bulkheads and capacity, what do they cost | bulkheads against utilisation, what do I give up | do bulkheads help when the database under all of them is one | isolation vs efficiency, how does one affect the other |
      does isolation cost utilisation | Is there a relation between isolation and utilisation? | more walls, less use of the machines: how strong is that effect? |
      multi-tenancy and noisy neighbours vs privacy, is there an interaction | isolation and utilisation, at odds with each other? | does a separate pool for exports raise or lower the overall throughput`,
    compare:
      `bulkhead or circuit breaker | semaphore versus thread pool | limits versus requests | bulkhead / circuit breaker, aren't they the same | a pool per tenant or a limit per tenant |
      cells or namespaces for keeping tenants apart | bulkhead versus rate limit | threads pool isolation or semaphore isolation | cells or just bigger shared cluster for 200 school districts | semaphore vs own thread pool |
      isolate per tenant or per feature? we're a multi-school vendor | bulkhead vs circuit breaker | Cells or one big cluster for 300 municipalities`,
    summarize:
      `bulkheads in two lines | essence of isolation in one tweet | isolation: what sticks? brief`,
    walkthrough:
      `how would I introduce bulkheads in a monolith, steps | split one big worker pool into isolated ones, how do I go about it | separate the report jobs from the user traffic in our monolith, plan with steps |
      cut one big thread pool in three, how to proceed without breaking | going to cells: plan? | we have one worker queue for all 120 tenants. stages to separate the heavy ones? |
      One worker queue, 120 tenants, three of them huge. How do we get them apart without stopping, stage by stage? | the gateway has one agent for all seven partners. How do I split this up without trouble, step by step? |
      split the shared thread pool, stepwise | moving from one big cluster to cells for 200 customers, in what succession`,
    'best-practice':
      `how large is each pool | should I set cpu limits | how many workers do I give the slow reports out of 64 | requests and limits for memory: same number or not | which features deserve their own pool first |
      should batch and online traffic run on the same nodes | how big to make each pool | how should i cut worker pools if 90% of the money is from 3 customers | what would you separate first, pools, queues or databases |
      Would you give our biggest customer a cell of his own? what do others do | split pools how, per dependency or per customer, in a school cloud? | How much idle reserve per compartment is acceptable? |
      how to split pools for 4 downstreams | how many cells makes sense for a SaaS with 900 schools | tenants range from 3 to 30,000 pupils. How would you keep the giants from trampling the dwarfs? |
      should batch and interactive share workers`,
    'check-understanding':
      `the point is that a full pool only hurts its own dependency, right? | a bulkhead doesn't stop the leak, it only keeps it in one room, right so far? |
      16 threads for search and 16 for the rest: if search hangs, 16 are lost and not 32, yes? | isolate per dependency so that only one compartment gets flooded. right? |
      if payments have their own 20 connections then a slow review service can't take them away | splitting into compartments costs efficiency but limits the damage. thats the trade? |
      8 cells and one broken means roughly an eighth of the users is affected. | Let me put it in my own words: a full pool for reports should never take the slots of login. Did I catch it? |
      If I split customers over eight independent copies of the stack, then whatever poison one of them drinks hits an eighth of them. The price is idle capacity in each copy. |
      small separate pots so one fire can't burn all. yes? | isolation costs utilisation, that's the deal. correct? | if all parts share the DB the door stands open. understood correctly?`,
    'correct-misconception':
      `one big pool is more efficient and just as safe | a memory limit makes the app slower | one shared pool with 500 threads is safer than five with 100 | bulkheads prevent failures |
      different queues on the same thread pool are isolated | namespaces in kubernetes keep a greedy pod from starving others | we are on microservices now, one can not drag down others anymore, right? |
      microservices are isolated by nature | if each service has a pool of its own then a shared database is no issue | As each of our functions is its own microservice, trouble in one is by construction contained there, right? |
      a bulkhead makes things faster because pools are bigger | cpu heavy export in the same node process is fine, it is async | node is async so cpu work of one request doesn't touch others |
      our queue is shared by all tenants but it's fair as it's first come first served | > then separate containers on one host never disturb each other`,
    'next-topic':
      `> compartments understood, move on | compartments clear. go ahead with the course`,
    quiz:
      `one exam question about isolation, multiple choice | which ship section floods? quiz on bulkheads`,
    'show-in-code':
      `which deployments have no memory limit | which of my containers have no cpu or memory limit | do login and export share a pool in my code? | do my workers and my api share one pool somewhere |
      do all my outgoing calls share one pool? | is there a shared pool or agent for different downstreams in my code? | one agent for all hosts, do we have that | > and do we share one agent between partners? |
      do exports and logins share one pool in here`,
    'fix-code':
      `Executors.newCachedThreadPool() used for all downstream calls, separate them | resources: {} in all my pods, fill in something sane | const limit = pLimit(1000) shared by everything |
      const pool = new Pool({max: 20}) // used by checkout and by nightly export\ncheckout starves, split it | const agent = new https.Agent({ maxSockets: 50 }) // shared by search, pay and mail |
      const agent = new https.Agent({ maxSockets: 50 }) // for all five partners\nmake partners not starve one another | app.get('/hash', (q,s) => s.send(bcrypt.hashSync(q.query.p, 14)))\nblocks everyone, rewrite |
      app.post('/hash', (q,r)=> r.send(crypto.pbkdf2Sync(q.body.p,'s',1e6,64,'sha512'))) blocks everything | one agent with maxSockets Infinity for all partners, split it for me`,
  },
  'graceful-degradation': {
    define:
      `fallback? | what is brownout | load shedding meaning | fail open | brownout mode, what does that mean for a web app | "serve stale" as a fallback, what is that | load shedding, what is shed there and by whom |
      static fallback page? | fallback value, what counts as one | what is it called when a site throws away a part of requests on purpose | brownout | load shedding, what is meant | kill switch in a product sense |
      How is it called when a site drops the comments so that the articles stay up? | I know blackout. And a brownout in software? | useful answers per second, as opposed to all answers: which word? |
      name for dropping part of the requests on purpose in order to save the others | refusing part of the load on purpose: technical term`,
    'explain-how':
      `how can a page work without recommendations | how do I decide what to drop | what to answer when overloaded | the reviews service is down and nobody can buy | errors are swallowed and users see empty lists |
      how does a shop sell on while its review service is dead | the start page has 11 widgets and one broken one kills it all | under overload our server answers everyone late instead of some in time |
      how do I pick what is thrown away first when it gets too much | customers saw an empty basket as we swallowed the error. what would be honest | how do feature toggles help to switch off the expensive stuff in a rush |
      search is down and because of it the homepage gives 500, only one box uses it | how does the server choose which requests to throw away when it is too full |
      at overload everybody waits 40 seconds and then timeouts, nobody gets anything | netflix shows me some generic list when something is wrong behind. where does this list come from so fast |
      How would the gateway know which requests matter less | at overload throughput drops to nearly zero rather than staying at the max |
      during the storm our site answered each request after 40 s, with everything on it, to nobody |
      During the storm our site accepted everyone, and everyone got nothing. Five people per second could've been served well. Why did none of them get an answer? |
      how do you shed load cheaply, if already reading the request costs | under overload our goodput drops to zero instead of staying at the max. Everyone is accepted, nobody is served in time. |
      What decides which of the requests is dropped first in a ticket shop? | recommendations are down and checkout with them | we had a fallback, but it fell over in the first real outage |
      how does a service know it is drowning before it has drowned | what decides whether the recommendations box just vanishes or the entire page errors | > and shedding, how does it pick the victims |
      why is answering half the users better than answering all of them slowly | the reviews widget fails and the whole page returns 500. what design causes that |
      when the map provider is down our taxi app shows nothing at all, a rival shows a plain list. what do they have built in that we don't?`,
    simplify:
      `degradation for a restaurant owner | graceful degradation for hotel staff | why half a page is better than no page, for my aunt | graceful degradation for my flatmate who studies literature |
      short menu at rush hour, for the head chef literally | load shedding for the press office | partial results in simple terms, I sell the product I don't build it`,
    example:
      `netflix style fallback example | code that hides a failure badly | what does degrading gracefully look like at e.g. netflix | one concrete degraded mode for a ticket shop |
      netflix, amazon, spotify: who shows less instead of nothing | a priority list of requests to shed, sample for a ticket site | what did netflix or similar do when part is missing, example |
      what could google maps switch off first when it's overloaded | degraded mode of a pharmacy software | name a big site that stayed half up on purpose, what did users see |
      a newspaper front page on its worst day: what is switched off when | List, for a hospital's ordering system, what would be switched off first, second, third on a bad day. Invent it. |
      order of features to drop for a tram app | show a home page handler that survives when weather, ads and tips are missing`,
    'another-example':
      `> and how did other company degrade? second case | > next example of a fallback, a TV station this time`,
    analogy:
      `emergency lighting as a picture? | a restaurant with a small menu when the stove is broken, map that please | emergency generator lights as an image? |
      new year's eve taxi... or do you know a better image for saying no early? | Give me a hotel scene that mirrors degraded mode.`,
    'what-if':
      `the fallback serves very old data | everything is overloaded, who gets served | recommendation service gone, shop page? | the cached prices that we fall back to are two days old |
      the fallback service gets all the traffic at once and dies | personalisation is down for an hour on sunday evening | we shed 20 percent and the clients retry all of it |
      fallback path has never been run and today it is needed | recommendation engine answers in 12 seconds tonight, it is derby evening and nobody is on call | the fallback data is from last week and a pharmacist relies on it |
      The permission service is down on the night of the election, and the newsroom has to publish. | 3x traffic and only a third fits | personalisation returns after 4 s, page budget is 1 s |
      at 150 % load we serve everybody in order of arrival, clients hang up after 3 s | the recommendation engine is dead on the busiest sunday of the year |
      fallback list is empty because nobody filled it, and then the real service drops out | recommendations are down at christmas`,
    relate:
      `degradation and caching | how do fallbacks relate to circuit breakers | fallbacks and data correctness, do they bite each other | load shedding and priorities, what has one to do with the other |
      does degrading hide real problems from monitoring? | how are caching and fallback connected | does shedding help against cascades | old values from a cache as plan B – how do those two ideas support each other? |
      does degrading gracefully save error budget`,
    compare:
      `fail open or fail closed | shedding versus queueing | fail open or fail closed for a fraud check | a stale answer or an error, which is kinder | shed at the edge or in the service |
      degrade or fail, for a medicine dose calculator | throttling the single caller and dropping load overall, where's the boundary | stale data vs error page for train departures |
      Turn some away at once, or make all wait in an ever longer line: emergency number of a taxi firm. | shedding vs throttling | stale data or an error page for exchange rates, what would you show |
      stale value or hide the widget`,
    summarize:
      `degraded modes in a handful of words | degradation vs shedding in 3 lines | short version of degrading nicely | degrading well, main points`,
    walkthrough:
      `how would we introduce load shedding in our api, steps | our product page is all or nothing. how do I make its parts optional, one by one |
      we want a degraded mode for the school portal on results day. list what to do one after other | i want that my shop survives loss of review service. what to change, in order |
      define degraded modes for our app, workshop plan | build a degraded mode for the parent portal of our schools. I have two weeks: which steps |
      Two weeks until the season starts and our ski rental has no fallback for anything. Put together a day-by-day plan. |
      we'd like to have a "light mode" for our learning portal before the exams. What do we do first, next, last?`,
    'best-practice':
      `requirements for a good fallback | what should I show when the price service is down | which requests to reject first | is returning an empty list ok | which features of a bank app may go dark first |
      should the page say that something is missing | at what load should shedding begin | how to decide which features are critical | should user be told that the page is in reduced mode |
      what should the product page show when the stock service is silent | what can a news site leave out on election night, in which spirit to choose | Should authorisation ever fall back to a default when its service is away? |
      As product owner I must rank features for the day the database is half dead. How should a ranking like this be made? |
      I own the product. On the worst day, who decides what gets switched off, when was that decided, and how's it tested? Tell me what good houses do. |
      Our permission service is unreachable from time to time. Let everybody in or nobody – what's the right default? |
      We are writing the priority list for the emergency call software. How should one rank features for the bad day? | how often should fallback code be exercised |
      Payment provider down, shop up. What is a decent thing to show to the customer with a full basket? | what to tell the user in degraded mode |
      The tram app: timetable, map, ads, tickets. What goes first when we're short of capacity? | which features would a newsroom site switch off first, and who decides that beforehand | decent fallback for a search box |
      cached result or empty list when recommendations fail? | taxi app without maps: what should the customer see`,
    'check-understanding':
      `users should be able to tell degraded from complete, right? | optional parts may fail, essential parts must not, and I have to know which is which. that's the thought? |
      reject early and cheaply, so that what is accepted is served in time, is this the principle | show less instead of nothing: old data, fewer features. is this what's meant? |
      it's better 80% of people get good service and 20% a quick no, than all get timeouts | refuse early and cheap so that the rest is served in full. fine so? |
      Fail open for decoration, fail closed for permissions. Do I have this the right way round? | Better to say no to 20 percent in 5 ms than to let 100 percent wait for 30 s and give up – that's the logic behind shedding? |
      goodput is what is answered in time, not what we accept. ok?`,
    'correct-misconception':
      `catching the exception is graceful degradation | it is better to answer late than to reject | degraded mode is the same as an outage | returning null on every error is graceful |
      if we queue everything we never have to reject anyone | a fallback may be as expensive as the real thing | users don't notice missing data so we needn't tell them |
      during overload we let everybody in and just be slow, rejecting people with 503 would be unfair and unprofessional | serving all slowly is fairer than turning some away, correct? | a 503 is always a failure of engineering |
      If the permission service is gone, we let people in: availability beats everything, users will thank us. | serving all visitors slowly is fairer than turning some away |
      our catch returns an empty list of bans if the ban service is down, a nice degradation | it's fairest to serve all, only slower | catch(() => []) is a good fallback for the permission check |
      fallbacks needn't be tested, they're simple | > so never show old data, an error is always more honest and better | a 503 is a failure and must never be sent deliberately |
      without the map the app is useless, so it may as well be down`,
    'next-topic':
      `after degradation, what's the natural sequel`,
    quiz:
      `> test me, which feature would I drop | mock exam on load shedding please | ask me which features of a shop to drop first | feature by feature: I say essential or optional`,
    'show-in-code':
      `where do I swallow errors of remote calls | which catch blocks of mine hide a failed remote call | what here fails the whole page when one service is down |
      where does an optional thing take down the whole answer in our code | which optional dependency in my code fails the whole request | is there a place where an optional call can kill the page`,
    'fix-code':
      `catch (e) { return []; } | except Exception: pass around my http call | const [a, b, c] = await Promise.all([price(), reviews(), stock()]) one rejects and the page is dead |
      except Exception: return {} in get_profile(), do better | catch (Exception e) { return Collections.emptyList(); } |
      const recs = await getRecs(userId); res.render('home',{recs})\nthrows if recs is down. page should still come | const [user, ads, reco] = await Promise.all([u(), a(), r()])   ads break the page |
      catch (e) { return [] }   // permission lookup | let user = await auth(req).catch(() => ({ role: 'admin' })); let ads = await fetchAds();  \ntwo fallbacks here, one too kind and one missing |
      const [a,b,c] = await Promise.all([article(), ads(), related()])\nif ads fails everything fails, change that | catch (e) { return { allowed: true } } // authz down\nour auditor screamed. correct version? |
      const recs = await fetch(recUrl)\nif (!recs.ok) throw new Error('500')\nthe whole article page dies with that, I want the page without recs`,
  },
  'graceful-shutdown': {
    define:
      `connection draining? | SIGTERM meaning | prestop hook, what's that | what is terminationGracePeriodSeconds | "draining" a node, what is drained | SIGTERM, who sends that to whom | preStop hook, explain what it is |
      in kubernetes there is terminationGracePeriodSeconds, what is that | term for letting old requests finish while no new come in? | preStop hook | draining |
      Our platform people speak of a "hook before stop". What's it officially called and meant for? | "node is draining" says kubectl. Draining? | the span between TERM and KILL, its proper name?`,
    'explain-how':
      `correct sequence of a shutdown | connection refused during rollouts | what happens when kubernetes stops a pod | why do requests fail during deploys | in which order to close things | we lose jobs whenever workers restart |
      each release gives us a burst of 502 and 504 | each deploy = handful of 502s. where do they come from | SIGTERM → my node app just dies mid-request | whenever we deploy, five or six users get a broken pipe |
      exactly ten requests die with each rollout, like clockwork | docker stop takes ten seconds every time and then kills hard | why does my app in npm start never see the signal |
      worker was in the middle of an invoice when the deploy came, now it's half written | what is the preStop sleep good for | websocket users are all thrown out at each release, what would be gentle |
      how does the balancer learn that this pod is about to leave | each deploy gives around 50 users "connection reset by peer" | container needs always exactly 30 seconds to stop and then is killed |
      how does server.close work, my process doesn't exit | node in docker ignores ctrl c and SIGTERM, CMD is "npm start" |
      When I press deploy, grafana shows a small needle of 502 errors, maybe twenty. It's always when the OLD pods go away. k8s says rolling update is zero downtime |
      what does kubernetes do in what moment after i type kubectl delete pod | container takes exactly 30 s to stop, then exit 137 | npm start as PID 1 and no signal handler of mine ever runs |
      Exactly when we deploy there are seven to nine broken requests, never zero, never more. The handler for the signal is there, I've seen it run. | every deploy gives 30 to 50 bad gateways, 502, for about five seconds |
      pod gets killed after exactly 30 s with exports half written | Our Dockerfile has CMD npm start. The handler for SIGTERM is never run although I see it in the code. Why is that? |
      server.close() does not come back, some keep-alive client stays connected for ages | Workers on spot machines, two minutes warning, and nonetheless each night some videos are half encoded. |
      Each release costs us about forty customers an error 502. The new version comes up before the old one goes. I thought that rolling updates avoid this. | exit code 137 on each rollout |
      node never sees the signal, npm start is our CMD | process.on('SIGTERM', () => process.exit(0)) – what happens to requests in the air with this |
      parcels scanned during a deploy sometimes vanish. the scanner got its 200, the row isn't there. we buffer rows in memory and flush each second, might that be how? | server.close() never calls back. what is it waiting for?`,
    simplify:
      `graceful shutdown for a cashier | shutting down cleanly, for someone who runs a swimming pool | graceful shutdown, no tech words, for our CEO | graceful shutdown easy pls | closing time in a shop, told to the trainees |
      draining, for our bus company's dispatcher | stop politely, what does it mean? easy words | I have to justify the thirty seconds before a restart to the dispatcher of a bus company, he knows buses only. |
      closing time for servers, for a shop owner | what does our shop assistant need to hear to see why we don't simply pull the plug | draining, the beginner's version`,
    example:
      `sigterm handler in node | drain in go example | go http server that drains on SIGTERM, shortest version | asp.net graceful stop sample | could I see a complete signal handler in go | a minimal handler in node |
      signal handler in fastify, an example with timeout | Please show a worker that reads from a queue and leaves cleanly, in Node, as short as possible. |
      show the handler that lets forty running uploads finish and refuses newcomers | sample SIGTERM handler for fastify`,
    analogy:
      `shop at closing time, the mapping please | a ferry that takes no new passengers but sails to the end, is that it | an image from the post office for draining | with what can you compare draining a server |
      has draining got an equivalent at an airport or a ferry port`,
    'return-to-analogy':
      `> in the closing-time picture, what is the cleaner who still has a key? | > in that shop, who is the customer that never leaves?`,
    repeat:
      `> could you post again the shutdown order from above | > the order of closing things, again, I wrote it down wrongly`,
    'what-if':
      `a request takes longer than the grace period | the process ignores the signal | pod gets sigkill while it writes a file | the grace period is 30 s and an export takes 5 minutes | PID 1 is a shell and swallows the signal |
      the pod is taken off the list two seconds after it has stopped listening | spot instance gets its two minute warning |
      the power company tells us they cut the power in 90 seconds, our workers are in middle of video encoding of 20 minutes | node is preempted with 25 s notice in the middle of an upload |
      a deploy hits while a 3 GB upload is at 97 % | the node dies without any SIGTERM. are the running transfers lost? | We deploy at noon and one worker is in the middle of a 20 minute dunning run. What happens to it? |
      a request takes 45 s and grace is the default | kubelet sends SIGKILL while a transfer of 2 GB is half done | SIGTERM comes while an upload is half through |
      the pod holding a buffer of parcels not yet flushed gets its SIGTERM`,
    relate:
      `shutdown and load balancers | shutdown and readiness probes | how does stopping cleanly depend on message acks | rolling updates and draining, how do they fit | shutdown and idempotent jobs, whats in common |
      does a clean stop matter for exactly which guarantees of the queue? | deploys without downtime and draining: how are they linked`,
    compare:
      `SIGTERM versus SIGKILL | preStop sleep or handler | kill -9 or kill, what does the process get to do | preStop hook versus handling SIGTERM yourself | preStop sleep or readiness false first? | SIGTERM and SIGKILL |
      sleep in preStop vs failing readiness first | rolling restart by hand vs drain by the orchestrator, what differs for clients | preStop hook vs handler in the app |
      rolling out with draining vs a maintenance window, for a clinic at night | killing hard and being crash-safe, or leaving politely: do I need both for a worker?`,
    summarize:
      `the shutdown sequence as a list of five words | bullet list on closing down, max 5 | shutdown sequence, telegram style`,
    walkthrough:
      `implement a clean shutdown for a queue worker, steps | make our consumer finish its job before the pod goes, from signal to exit | zero downtime deploy for websocket server. steps? |
      zero downtime deploy from the pod's point of view, second by second | order of events between kubectl delete and the last byte, and where do I hook in at each | Zero-downtime releases for a websocket chat, lead me through |
      making a node service deployable with zero errors, step after step | zero 5xx during deploys is my goal for the quarter. What comes first, what comes after? |
      taking a node out for maintenance without dropping a call, your instructions please`,
    'best-practice':
      `how long should the grace period be | what to do with running jobs at shutdown | proper way to shut a node server down | how to stop a http server cleanly in kubernetes |
      in what order do I close server, consumers and db pool | 30, 60 or 300 seconds of grace for an api with 2 s requests | what should a worker do with a message it can't finish in time |
      thirty seconds or five minutes of grace, what fits a worker | how long to sleep in preStop | what should a queue consumer do with the job in hand | in which order should things get closed in a node worker |
      grace period for a worker with jobs of up to 4 minutes | In what order would you close listener, consumers, timers and pools? The style guide should carry one paragraph on it. |
      which order of closing things: listener, queue, database, timers? | Grace period when our longest upload takes 4 minutes, what do you suggest |
      Uploads of x-ray series take up to eight minutes, deployments happen at noon. What settings and order would you pick? | flush logs before exit, a must or overkill?`,
    'check-understanding':
      `first stop taking new work, then finish, then exit, right? | readiness off, wait, drain, exit. is that the order? | first unready, then a short wait, then stop accepting, finish, exit 0. in this order? |
      so SIGKILL can't be caught and is only the last resort, yes? | preStop sleep is there since endpoints are removed a bit later than the SIGTERM comes, so new requests still arrive for seconds |
      grace must be longer than my longest request, else it is killed midway. | fail readiness first, wait a bit, stop accepting, finish, close db, exit. is the sequence right? |
      so endpoint removal and SIGTERM run in parallel and hence the little sleep, correct? | In the handler I stop taking new work, finish the old and only then leave, all within the grace period. Otherwise the kill comes. Right? |
      SIGKILL can't be caught, so crash safety's still needed. true? | readiness off first, then finish work, then exit. right order? | npm start may swallow SIGTERM so better run node directly. true? |
      rows buffered in memory must be flushed in the TERM handler prior to exit or they're lost. correct thinking?`,
    'correct-misconception':
      `kubernetes waits until all requests are done | server.close() kills open requests | the os cleans up so no handler is needed | k8s waits till all requests are done anyway | process.exit() in the handler is a clean shutdown |
      kubernetes stops sending traffic before it sends SIGTERM, guaranteed | rolling updates never lose requests by themselves | a stateless service needs no graceful shutdown | process.exit(0) in SIGTERM handler is clean |
      when the pod gets SIGTERM no new requests arrive anymore from that moment | k8s waits 30 seconds so no request is ever lost, i don't need code for that, right? |
      closing the http server ends the keep-alive connections immediately in every case. Yes? | SIGKILL lets my finally blocks run, hence no cleanup elsewhere |
      The orchestrator waits until the last request is finished however long it takes, so our four-minute exports are safe. | kubernetes does the draining for us, no code required |
      process.exit(0) in the signal handler is a clean stop | preStop sleep is superstition, endpoints are removed before SIGTERM is sent |
      Containers are stateless, hence it makes no difference whether they get killed hard or softly. | kubernetes does the draining, app needs nothing | server.close() cuts all open connections right away |
      if we set the grace period to ten minutes we no longer have to worry about crashes | process.exit(0) in the sigterm handler, clean and quick | > so with a long grace period the app needn't handle the signal |
      kubernetes does the draining for us`,
    'next-topic':
      `SIGTERM chapter, done with all exercises. Next stop? | shutdown ok. what follows`,
    quiz:
      `order the shutdown steps: you shuffle, I sort`,
    'show-in-code':
      `does my server handle SIGTERM | does any of my services ignore sigterm | which of my services don't react to a stop signal | do my workers finish their message on shutdown? check please | do my services handle sigterm |
      does my worker ever handle SIGTERM | is SIGTERM handled everywhere in my services?`,
    'fix-code':
      `app.listen(3000) dies hard on deploy, fix | signal handling missing in main.go, add | CMD npm start in my Dockerfile swallows the signal | signal.Notify(c, os.Interrupt) only, nothing for k8s, complete it |
      while True: msg = q.get(); handle(msg) gets killed halfway on deploy | server.close(); process.exit(0) drops what is running | process.on('SIGTERM', () => process.exit(0));\ndrops requests, write proper |
      CMD npm run start\nsignal never comes to my app. fix dockerfile line | ENTRYPOINT sh -c "java -jar app.jar"\nnever receives the stop signal, how to change the line | process.on('SIGTERM', () => process.exit(0)) |
      CMD npm start  \nsignals lost, fix the Dockerfile line | process.on('SIGTERM', async () => { await pool.end(); server.close(); })  \nrequests fail during every rollout, is something upside down |
      process.on('SIGTERM', () => process.exit(0))\nplayers lose their match, improve | CMD ["npm","start"]\ndoesnt get signals, what do i write instead | CMD ["npm","start"] in the Dockerfile, signals get lost |
      > repair my sigterm handler along those lines | let buf=[]; setInterval(flush,1000)\nscans vanish at deploy, add the missing bit | server.close(() => process.exit())\nnever calls back as keep-alive sockets stay, complete it`,
  },
  'cascading-failure': {
    define:
      `cascading failure? | what is a metastable failure | domino effect in systems, the word for it | what's a cascade when you people talk about servers | "metastable" was in the google paper on outages. meaning? |
      domino outage, what is the proper term | domino effect in IT, precise meaning? | what does blast radius stand for when ops people say it | blast radius | domino effect in IT, official term? |
      N/(N-1), does this overload thing have a name | chain reaction of outages - technical name? | what's the blast radius, my CTO loves that expression | how much of the system one fault can take with it: the usual word? |
      blast radius, what does it denote | how far the damage of one fault reaches — term | domino effect in IT`,
    'explain-how':
      `how does one crash take down the rest | why does the load move to the others | why doesn't it recover after the trigger is gone | four servers at 85 %, one dies and then all do | slow database made every service hang |
      one slow dependency and within minutes every service in the chain was red | rack b lost power, and then the healthy racks died as well under its load | we restarted everything three times and each time it collapsed again |
      why do timeouts upstream make the collapse spread downwards | five app servers at 85 percent: one leaves and I'm told all will go. how is that | how does queueing turn a small slowdown into a total stop |
      one cache node died and 20 minutes later all the 12 services were red | how does slow service B make A crash, A has no bug | server 1 falls, then 2 cannot take it, falls, then 3 … |
      pods came up one by one and each died immediately under load | 14:02 search slow. 14:05 api out of threads. 14:07 gateway out of threads. 14:10 login dead. login never calls search! |
      slow address lookup and in the end the checkout is down, five services away | How does a slow part do more harm than a dead one |
      The mail server was slow. That's all. And because of it the whole hospital portal stood still? |
      First the stamp service got slow, not dead, slow. Forty minutes later nobody in the whole authority could log in. I've the timeline but not the logic. |
      Four servers at 80 %, one died, then three more within two minutes. Explain the domino | why is slowness worse for the callers than a clean error |
      Label printer service hung, thirty minutes later the customs portal, the tracking and even the intranet were gone. | how does a restart of everything make it fall again at once |
      Four transcoders at 80 % load. One lost a fan. Ninety seconds later all four were gone, one after another like lemmings. | first one node, then the next, then all, within two minutes |
      mail was slow, then the portal, then login; nobody touched login | how can a slow dependency exhaust the callers of the callers | > go back to the domino effect, why doesn't it stop at the second machine |
      a search replica ran out of memory at 14:02, at 14:03 its neighbours, at 14:05 the checkout which doesn't even use search, how on earth does that travel | through which resource does slowness travel from callee to caller |
      removing sick nodes made the others fall over as well; logic? |
      the weather widget of our news page was slow, after a while the login was slow too. these two have nothing in common in the code except the same node process. how did it get from one to the other?`,
    simplify:
      `cascades for a firefighter | how one failure pulls down all others, for a fire brigade volunteer | cascades for the kids' science fair | cascading failure explain like for kids |
      one falls all fall, tell it to non technical jury of hackathon | dominoes for the mayor: why one little thing took all of it down |
      How did one small thing bring down the entire tram network? I'm the press officer and the camera is on in ten minutes. | domino outages, for our minister (public office) |
      one thing pulls down the next, explain it to pupils in class 6 | a fireman asked why one broken computer took the others with it, simple version please | why everything fell like a row of bricks, for the local newspaper`,
    example:
      `real cascading outage | numbers for five nodes where one fails | got a real outage for that? cascading stuff I mean | arithmetic for seven nodes at 80 percent when two drop out |
      aws, google, a power grid: one cascade told in five sentences | example of real cascading outage pls short | name me one outage where the retry or the lock made all go down |
      grid blackout or cloud outage, one story in detail | numbers for 5 servers at 85 % | I want numbers: seven gateways at 85 percent, one goes, then what are the loads? | 5 servers at 85 %, one dies, numbers please |
      do the sum for 7 nodes at 83 % of which two drop out | which famous blackout or outage illustrates the domino thing, with the numbers | famous outage that began tiny`,
    'another-example':
      `> another outage like this one, maybe from airline or so | > and one from railways or telecoms instead of the power grid? | > apart from that blackout, which other chain reaction is there? |
      a different domino collapse, not the 2003 blackout`,
    analogy:
      `power grid picture for cascades | climbers on one rope, does that show a cascade | traffic jam that spreads over the whole city as an image of a cascade | > not dominoes pls`,
    'return-to-analogy':
      `You use dominoes, I know. Map gaps between the stones to something we can build | > blackout of 2003: what's load shedding in it`,
    repeat:
      `> again the loss of one of four, the maths | > the percentage with three of four left, once more`,
    'what-if':
      `one of three nodes at 75 percent fails | all restarted nodes get hit by the full load | 6 nodes at 75 %, two gone. rest ok? | 3 nodes @ 70%, 1 gone | 8 servers at 80 %, two trip. the remaining six? |
      four nodes at 78 % and one of them gets a kernel panic | the shared login service slows from 20 ms to 3 s | the autoscaler kills the overloaded nodes because they look unhealthy |
      all caches of the cluster restart together and the db gets everything | lose one of four at 80 percent each | health check depends on a shared db and the db slows down |
      Three zones at 72 percent each, the electrician trips one at rush hour. | the auth service becomes slow (not down) at 8 in the morning when all nurses log in | hpa is at its max and one zone goes |
      one link in a chain of six synchronous calls stalls | Imagine the SMS gateway of our two-factor login takes 20 seconds instead of one, on payday, when half a million customers of the bank want to see their balance. |
      Our SSO gets slow, not down, just 9 seconds per login, on the first day of school at 7:50. | cold caches and full traffic after a restart of everything | A calls B calls C calls A and C slows |
      cache layer goes, db takes the full load, what falls next | restarting all services at once amid a cascade | > would that also happen with separate pools? | the weather widget gets slow, login and widget live in one process`,
    relate:
      `cascades and timeouts | does autoscaling stop a cascade | utilisation and cascades, how are they linked | how can a health check make a cascade worse | what is the role of thread pools in cascades |
      bulkheads and dominoes: how do the first affect the second | do health checks play a role in cascades | can health checks trigger a cascade | what have impatient probes to do with a whole fleet going down? |
      connection between utilisation and domino effects`,
    compare:
      `cascading failure versus retry storm | cascade or common cause: how do I tell which one I had | a cascade and a metastable state, differences | restart everything at once or bring back slowly? |
      how is a domino failure unlike a common cause failure | fail one region cleanly or limp with all of them | cascade vs retry storm | fail slow and fail fast, effect on neighbours |
      headroom or shedding, which first for a small team | cascading failure and common cause failure`,
    summarize:
      `how cascades start, spread and stop: three bullets | causes of cascade in one breath | one paragraph on cascades for the risk register | domino stuff, what must I keep in mind | causes of spreading failures, list`,
    walkthrough:
      `the whole site is falling over node by node, lead me out of it | all red in grafana, everything is falling in row. what to do in what sequence |
      everything is down, database empty of connections, 30 services. in which sequence to switch on again | It's all falling over. Which lever first, which next, which last? | Stop a running cascade. First action, then? |
      our call chain is 6 deep, mostly synchronous. Plan to make it less fragile, in stages | the dominoes are falling right now: what first, what then | recover a system after a domino collapse, sequence of actions |
      cutting off a running cascade, action plan for the next 20 minutes | hardening one call chain against the domino thing, first brick to last`,
    'best-practice':
      `list the defences against cascades | remedies against domino effects | how much spare so that it can't cascade | what stops a cascade once it runs | how much headroom so that the loss of one in six doesn't topple the rest |
      in which order to bring services back after everything collapsed | what is best order to bring overloaded cluster back | what free room should each server have so that the death of one doesn't matter |
      what are the top defences you'd put in a chapter on domino effects | how deep may a synchronous chain be? | How much spare do we need so the loss of one of five does not drag the others? |
      what is the safest way to bring traffic back after a total collapse | how much room must be left so that losing one out of five doesn't topple the rest | what spare room per node keeps one death from spreading |
      how to stop the dominoes, which measure gives most | restart everything or shut out load, in an ongoing cascade?`,
    'check-understanding':
      `each node that falls makes it worse for those that are left, right? | with 5 nodes and one lost, the rest carries a quarter more each, so above 80 % it tips over. right maths? |
      it stays down after the trigger is gone because the backlog and the retries keep it busy, did I understand that | to stop it: timeouts, breakers, shedding, bulkhead, headroom. complete enough? |
      three at 60 %, one dies, the other two go to 90. so i should run them lower | load of the fallen lands on the others, who fall too. that's the loop? | 5 nodes at 85: after one loss 106 percent each. so no headroom. correct |
      Four nodes at eighty percent can't lose one, as the other three would be asked for about 107 percent each, and the next one dies faster. | 3 of 4 left means each gets a third more. at 80 % thats 107, over. agreed? |
      the survivors die from the load of the dead, yes? | slow is worse than dead as callers get stuck waiting. That's the reason? | slow is worse than dead as it ties up callers. isn't that so |
      a slow widget can eat all sockets or event-loop room so login suffers as well. I see it right?`,
    'correct-misconception':
      `failures stay where they happen | restarting everything ends it | more nodes at full load make it safe | one slow service only affects its direct callers | a crash takes load away so the others are better off |
      cascades stop by themselves at the service boundary | more microservices means that failures can't spread | more redundancy always prevents cascade | slow is better than down |
      services that do not call each other cannot pull each other down | a slow service is less dangerous than a dead one |
      A broken node is worse for its neighbours than a sluggish one, since sluggish ones at least do some work. I built the alerts on this, correct? | redundancy always prevents cascades |
      if a service fails only its direct callers notice | the quickest recovery is to restart everything at once under full traffic | one more replica and a chain reaction can't happen |
      only bugs bring down whole systems, load never moves from one box to another | > so adding one spare anywhere stops the chain for certain | health checks that remove sick nodes can only help |
      a widget isn't critical, so it can't take the login down`,
    'next-topic':
      `cascade chapter closed, open another`,
    quiz:
      `give me a cluster with numbers and let me say whether it survives | let me guess: give me an architecture and i tell you what falls next | what-happens-next game on overload please |
      > give me numbers for N servers and I say who falls | I'm the operator, you narrate the dominoes and ask what I do`,
    'show-in-code':
      `from which component could a failure spread through my whole system | which service here would take the others with it | which chains of calls here are dangerous | where are my chains of sync calls longest? |
      long sync chains in my system map? | which call chains of mine are longest and unguarded`,
    'fix-code':
      `const [a,b,c] = await Promise.all([ads(), price(), reviews()]) // ads dies → all page dies\nrework it | A calls B calls C calls D, all await, no limits. which change at which place, here's A: await fetch(B) |
      app.get('/parcel', async (q,s) => { const x = await slow(q); s.json(x) }) // no timeout, shared pool\nprotect the service |
      const [u, o, r] = await Promise.all([user(), orders(), reviews()]) // 30s default each\nwhen reviews hang, all workers hang. Patch it for me. |
      livenessProbe hits /deep which calls 4 other services\none falls all fall; change it |
      const quote = await axios.get(pricing); const stock = await axios.get(inv); const tax = await axios.get(taxes); // no limits, one hangs and we hang |
      app.get('/', async () => { await auth(); await ads(); await news() })\nads hangs = site hangs. rebuild`,
  },
  'multi-region-and-dr': {
    define:
      `RTO? | RPO? | what is pilot light | disaster recovery, definition | rpo?? rto?? | what is a "warm site" in the dr contract | RPO 15 min is in our SLA, what did we promise there | what is geo redundancy |
      RTO, RPO. always confuse, what do both say | RPO is what? they asked in my interview and i guessed "recovery process operator" 😅 | pilot light | RPO in plain but exact words |
      whats a blast door.. no sorry, I mean an availability zone | the auditor's form has a field RPO. What is asked there? | the term for how long we may be down? | one address announced from many places, how is it called |
      pilot light? sounds like a gas heater | how much data may be lost, in minutes: abbreviation`,
    'explain-how':
      `write conflicts in active-active regions | does the law allow a copy abroad | how do we switch to another region | how does data get to the second site | why is dns slow to switch | our only region was gone for four hours |
      data centre in frankfurt lost power | how do two regions agree on one username at the same time | dns ttl was an hour, and after the switch half of the users still went to the dead region |
      replication to the other continent is 4 seconds behind, what does that cost in a disaster | what has to happen between "region is dead" and "users work again" |
      we pay for a second region and nobody knows how to switch to it | who must press the button for a regional failover, and how do they know it's time | frankfurt region down and our app in same region on 3 AZs also down |
      after dns failover some users still went to dead region for 2 hours | how do active-active regions not overwrite each other | i changed the A record 3 hours ago and my aunt in Portugal still lands on dead site |
      region failed, our failover region had no capacity left to buy |
      The switch to the other city worked on paper. In reality nobody could log in there and certificates couldn't be fetched. What hidden ties produce such a thing? |
      our provider lost eu-central for five hours, both of our zones were in it | why is there data missing after the switch to the other region |
      DNS was switched in a minute yet a third of the viewers hit the dead site for hours | how does anycast move the traffic |
      We flipped DNS in 60 seconds, TTL 60 as well. After two hours one fifth of our listeners still streamed from the dead site. Where do they get the old address from? |
      failover worked but the secrets weren't in the other region | rpo of five minutes, what produces that number technically | dns failover takes longer than the ttl says. reasons? |
      the other region came up fine but users of the old app version still went to the dead one for a day. where do these addresses stick?`,
    simplify:
      `disaster recovery for a mayor | a second data centre, what for? in words for the city council | RTO and RPO for people from purchasing | disaster recovery for my boss one slide |
      RTO/RPO in tiny words pls, English is my third language | disaster plan for the works council | Explain RTO and RPO to the hospital board | second region, why? three easy sentences for the mayor`,
    example:
      `dr plan of a small shop | example of rpo and rto numbers | a dr runbook of a company with 20 people | gcp or aws lost a region: which firms went on working and why | example numbers for RTO RPO in a bank |
      what did a real company lose when its data center burned | a DR plan of one page, as an example | A DR drill of one afternoon, sample schedule | a DR plan table for a museum's ticket shop |
      an active-active setup over two continents`,
    'another-example':
      `> an outage at some cloud provider other than that one`,
    analogy:
      `second city picture for multi region? | a spare key at the neighbour's, a summer house, what is pilot light like | a theatre that moves to another hall after a fire, mapped on dr |
      second flat with some clothes... analogies for warm standby | story-like comparison for pilot light | > bank branches no, road detours no. what's left? | RPO as a scene with a diary?`,
    repeat:
      `> tell me again which was RPO, you said it some messages ago`,
    'what-if':
      `whole region goes dark | both regions think they are primary | we fail over and the other side lacks capacity | say frankfurt burns down. what's left of us |
      boss wants zero data loss between two continents. what would that cost us | eu-central goes dark at 9 on a monday and our second region has never had a user | the sea cable is cut and both regions take orders |
      the backup region has the data and not the secrets | we come back to region one after three days, what about the data written meanwhile | DNS with a TTL of one day and the site is dead |
      undersea cable cut, both regions alive, users split | the whole cloud region of our school cloud is flooded | regions lose contact and both keep selling | the keys of our secrets live only in region A |
      Frankfurt is gone for a day. Our images are in a registry in Frankfurt and so is the vault. | both regions accept writes on the same customer |
      a fire in the Strasbourg data centre on a Wednesday night, our copy in Paris lags four minutes | flood in the data centre, the second one is in the same valley | both regions accept writes while the link is cut`,
    relate:
      `multi region and consistency | does multi region help security | distance between regions and write latency | what does gdpr have to do with where my second region is | does multi region bring consistency trouble |
      distance between regions and consistency: who pays what | how do replication mode and RPO relate | how does CAP constrain active-active regions |
      our copies travel asynchronously. How does this fix the amount of data we may lose?`,
    compare:
      `active active or warm standby | backup and restore versus pilot light | pilot light or warm standby on a tiny budget | active-active or active-passive over two continents | zones or regions: what does each protect from |
      backup and restore, pilot light, warm standby: price against recovery time | warm standby or pilot light for a city administration with small budget |
      second zone costs 30% more, second region 110% more. which is right for a ticket shop | the mayor pays either for a second hot site or for better backups with tested restore, not both. town of 9000 people |
      warm standby or active-active for a small insurer | zone vs region | Pilot light versus warm standby for a regional paper: four hours without the site hurts but doesn't kill us. | pilot light vs backup & restore |
      Active-active or warm standby for a lottery operator? |
      The hospital group can afford either a second site that idles with small machines or nightly copies to another provider. Which is the wiser spending if four hours of standstill are tolerable? |
      where's the difference for the customer if we have two zones rather than two regions | restoring from backup in a new region or keeping a small copy running there`,
    summarize:
      `dr strategies in a table of four lines | dr options from cheap to expensive short | DR ladder in four lines | Put the options for a second site in a little table. | DR levels, one line each incl. price`,
    walkthrough:
      `set up a second region step by step | a dr drill in order | how to get from one region to two, piece by piece | from a single region to a rehearsed second one, what are the milestones |
      a full region exercise on a saturday, hour by hour | write first DR plan for small hospital IT, what steps | rehearsal of losing frankfurt. run me through the day | region dead, us on call. step list please |
      path from one region to two, for a SaaS with one postgres | runbook for taking a region out of service on purpose, in sequence |
      Our CIO asked for a tested plan by autumn, starting from a single site with tape. What milestones would you put on the page? | From a single region to a warm standby in another country. What do you do in which order? |
      from "all in Dublin" to "we survive Dublin": what are the stages for a ten-person firm? | second region from nothing, phases with exit criteria | plan a region evacuation test for a tax office |
      first DR drill ever in a 30 people firm, from announcing to lessons learnt`,
    'best-practice':
      `contents of a disaster plan | how often to rehearse | how far apart should sites be | do I need two regions for a small app | is one region enough for a b2b tool | how much data loss is acceptable for a web forum |
      who decides about the rto, us or the business | is a second cloud provider a good idea for disaster recovery | how often should a region switch be practised | an hour or a day of rto, what suits a blog |
      how frequently should DR be rehearsed | dns ttl for failover? | small clinic, two buildings. what is a reasonable disaster setup | RTO/RPO for a tax office, who sets them and what is usual |
      what's advisable for a newspaper: where should the user sessions live if we have two continents |
      The council wants "no loss, no downtime, low cost". As their adviser: how ought targets for time and data be set in a sound way? | rto and rpo for a patient record system, how to arrive at numbers |
      We are a 12-person fintech, one region, EU. Is warm standby good enough or what do you advise? | How often and how realistically should a public broadcaster rehearse the loss of its main site? |
      A clinic tolerates 30 minutes of downtime and no lost prescriptions. Which rung of the ladder is right? | what RPO fits a blood bank | fail back at once or wait for a quiet night?`,
    'check-understanding':
      `rpo is how much data we may lose and rto how long it may take, right? | RPO is data loss, RTO is downtime. did i mix it up | rto is the clock until we're back, rpo looks backwards at lost writes. that way round? |
      async copies mean rpo above zero, always, yes? | RPO 5 min means i can lose max last 5 minutes of data. right? | async copy to other region = RPO never zero | async between regions = a few seconds of lost writes at takeover |
      RTO says how long, RPO says how much data. I'll write it like this in the contract, fine? | RTO is time until back, RPO is data lost in time. right | zones are near so sync works, regions far so async. do I see it right? |
      If we ship logs to the other region every five minutes, then in the worst case around five minutes of bookings are gone. That number is our RPO, no? | zones 1 ms apart can be sync, regions hardly. okay? |
      zones protect against a datacentre, not against a region. ok? | restore from backup is DR too, only slow. would you agree? | going back is a migration of its own because the data moved on meanwhile. right?`,
    'correct-misconception':
      `multiple zones are the same as multiple regions | dr is there once data is copied | the cloud fails over for me | three availability zones save us from the loss of a region | with a dr plan in the wiki we're prepared |
      switching the dns moves all users within a second | rpo zero costs nothing between europe and the us | multi region makes writes faster for everyone | three AZs in eu-central-1, so when the region goes down we stay up, yes? |
      multi-AZ so we survive a region outage, isn't it so? | failover is automatic in the cloud | RPO is how long we're down, isn't it so? |
      Three availability zones in Frankfurt mean that the loss of Frankfurt as a whole leaves us running. | multi-AZ protects us against a region outage | failover between regions is automatic, the provider does it |
      RPO zero over 6000 km costs nothing extra if you pay for bandwidth | The database is replicated to Ireland in real time. Nothing can get lost, at no point, when Paris burns. | multi-AZ covers a region loss |
      we have runbooks for losing the region, so we needn't rehearse | dns failover switches everyone over the same second | > so with two zones we'd survive the whole region going dark, lovely |
      failover to the other region is automatic, dns does it | backups in the same region are our DR`,
    'next-topic':
      `> DR is through. Next on the plan? | DR finished from my side, now? | After this regions lesson, what's on the menu`,
    quiz:
      `test me on rpo and rto with a small case | test me RTO/RPO with cases | give me a scenario and I name rto, rpo | rto or rpo? examples please, I guess | exam: you tell the business, I pick the DR tier`,
    'show-in-code':
      `is anything in my terraform bound to a single region | region names hard coded anywhere? | do we hardcode the region somewhere? | is a region hard-coded in my stuff | which config values are bound to a single region`,
    'fix-code':
      `const s3 = new S3Client({ region: 'eu-west-1' }) // everywhere hardcoded\nmake it region-neutral |
      new MongoClient('mongodb://db.eu-west-1.internal/app') // everything in one place, we need it to go elsewhere if that is gone`,
  },
  'backups-and-restore': {
    define:
      `point in time recovery? | 3-2-1 rule | incremental backup meaning | what's "PITR" in the rds console | grandfather father son, in backups | what makes a backup "immutable" | 3-2-1 | immutable backup, what is it |
      3-2-1, three of what? | the 3-2-1 rule is what`,
    'explain-how':
      `10 tb over a gigabit line, how many hours | why test restores | how does point in time recovery work | how do I protect backups from ransomware | someone dropped the table an hour ago |
      backup job was green and the file was empty | restore takes two days | the restore worked and the app didn't start, some schema mismatch | how does a wal archive let me go back to 14:03 |
      dump of 800 gb takes longer than the night, what do people do | why is a replica no help after a wrong delete | ransomware sat there for six weeks before it struck, which backup is clean |
      how do I know that last night's backup can be read at all | backup job is green since a year, restore gave empty database | how does point in time recovery rebuild 14:32 | why is snapshot in same account not counted |
      pg_dump file is 0 bytes since the password changed, nobody saw | we restored to yesterday 14:31, one minute before the bad delete. i'm amazed, there was only one nightly dump. how |
      ransomware encrypted also the backups. how did it get there | How does point in time recovery get to 10:42:07 |
      Green mails from the nightly job for three years. Then the day came, and the dump stopped at 2 GB each night, as it turns out. How could no one notice? | someone dropped the table at 14:03 and the replica dropped it as well |
      how does point in time recovery bring me to 14:02 | Backups were green for two years, the restore failed with a missing extension. How can green be wrong? |
      An apprentice dropped the table with all exam results. We've got three replicas, and within a second it was gone on all of them. | ransomware encrypted the backups too |
      restore succeeded, all tables there, and half the attachments are missing | backup finished with exit code 0 and the restored table has zero rows. explain yourself |
      how does point-in-time recovery bring me to one minute before the mistake | pg_dump > /backup/today.sql overwriting itself, what scenario kills us? |
      restoring 2 TB lasted eleven hours, the backup itself takes forty minutes. what eats the difference? | write-ahead log archiving: how do yesterday's base and today's log make 14:31`,
    simplify:
      `backups for grandpa | backups for a photographer | point in time recovery, easy words please | backup vs copy easy, im trainee | why restore test, for the doctor who owns the practice |
      photo at grandma's house: tell it to the club treasurer | backups vs replicas for the parish office, simple | WORM storage in easy language | backups for grandma with holiday photos |
      3-2-1, explain to a wedding photographer | point-in-time recovery for the school secretary`,
    example:
      `famous lost backups story | a retention scheme, example | a retention plan for a small saas | gitlab lost data in 2017, tell that story with the backups | example backup plan for a dentist office |
      a restore drill, as an example with timings | a restore drill script outline for postgres | show a monthly restore exercise for a notary's office as a short protocol | a backup that failed its owner, documented somewhere`,
    'another-example':
      `> i would like further case where restore failed | > and one for object storage?`,
    analogy:
      `photo album picture for backups? | spare manuscript in another town, is that what offsite means | photo albums? diaries? your best metaphor for untested backup | > other image than the photo album |
      what object at home behaves like an immutable backup | my boss thinks mirror disks do it. a likeness that makes him see the difference? | immutable backup: a letter in a glass safe? better one?`,
    'return-to-analogy':
      `> your bank safe picture, what would be ransomware there | > the photo at my parents' home: what would fire at both homes stand for? | > the second copy in the same drawer, which setup of ours is that |
      > photo at the parents' house: what's a corrupt original | photo at the parents' house, what plays the drawer`,
    repeat:
      `> 3, 2 and 1 were what again? | > what was the calculation of the transfer time again | > That rule with three and two and one: I need it a second time`,
    'what-if':
      `ransomware encrypted everything including the backups | backups are encrypted by the attacker | the restore fails on the day | ransomware also eats the backups. now? | the backup server is in the same rack that burned |
      someone runs DELETE without WHERE at 10:42 | we restore yesterday's dump, what about today's payments | the encryption key of the backups is gone | cloud account is closed by mistake, backups in it |
      suppose ransomware encrypts the server and the backup NAS also | > what if the backup is encrypted and the key is gone | we find out after 40 days that rows were corrupted |
      the account with everything in it is closed by the attacker | Ransomware got the domain admin on Friday evening; the storage for the dumps trusts the same domain. | ransomware gets the credentials of our backup server |
      the last good copy is 23 hours old and the disk controller writes trash | The admin who has left still owns the account with all of our snapshots. He is angry. Thoughts? |
      intern drops the users table at noon, last dump 2 am | the backup key got lost | a trainee runs UPDATE without WHERE at 11:20, we have nightly dumps and the log files |
      restoring takes nine hours, business tolerates two. then? | an intern drops the orders table at 14:32 | > and the encryption key for it was on that server? | restore takes eleven hours, the board promised four`,
    relate:
      `backups and replication | backups and encryption keys | backups and rto, what does restore speed decide | how do backups and the right to be forgotten go together | backup and replication, do they complete each other |
      replication and backups, does one weaken the need for the other? | does encryption of backups get in the way of a restore | backup interval and RPO`,
    compare:
      `snapshot or dump | backup versus archive | full, incremental, differential | logical dump or disk snapshot for postgres | backup or replica: which one for which accident |
      full and incremental backups, what's different at restore | nightly dump or continuous wal archive, for a shop with 200 orders a day | snapshot or dump for a 40 GB library catalogue | incremental vs full |
      40 GB catalogue, one person, no budget: nightly dump or disk snapshots of the provider? | copying the whole disk each night or shipping the logs all day: compare for an online pharmacy`,
    summarize:
      `backup rules on a card | backup rules that fit on a sticker | the most important about restores in a nutshell | backup knowledge on a beermat | backup strategy, elevator pitch`,
    walkthrough:
      `restore drill step by step | do a restore drill, how exactly, step for step | no backups today, a tested restore by friday. how | table dropped in production, guide me back to five minutes before |
      test a restore for the first time: steps? | laptop of the dentist with all data. build me a backup routine, step 1, 2, 3 | someone dropped the table. go, what now in which order |
      We are hit, data encrypted, backups seem fine. Steps to come back | introduce restore tests into a weekly routine, how to go about it |
      the ransomware note is on the screen. We have dumps in another account. How do we come back, in order? | setting up tested backups for a postgres of a dental practice, all the way`,
    'best-practice':
      `how long to keep backups | how often should they run | where to store them | is it ok to keep the backups in the same aws account | how many generations do I keep | who should be able to delete backups |
      on another account, another region, or both | who may delete backups? best practice | How many copies and where, for a photographer's 8 TB? | what's the right interval to try a real restore |
      I have 1 usb disk and a google drive for my uncle's accounting office. Is there an established rule how many copies, where and how often to try them? | how long to keep what for patient files |
      who should be able to delete a backup | For how long should a clinic hold which copies, and who ought to be unable to remove them? | how often to test a restore |
      Same admin account for production and backups – tell me how it should be organised in a bank | retention for a gaming leaderboard vs invoices, advise me |
      A thirty-person publisher with one NAS and a cloud account. How many copies, where, and who may delete them? | how long retain for a tax office | what schedule of restore drills is fitting for a 3 person archive? |
      we're a dental practice, 30 gb, one server under the stairs; sensible backup regime? | dental practice, postgres, 20 GB: what would a good backup look like`,
    'check-understanding':
      `a backup counts only once it was restored, right? | a replica copies my mistakes too, thus i still need backups, correct? | three copies, two media, one elsewhere: that's the 321 thing? |
      the nightly dump means up to 24 hours may be lost, I see that right? | replication copies my mistake in seconds, the backup from yesterday doesn't. hence both | a backup I never restored is a hope |
      RPO of nightly dumps is up to a day. | Copies in three places on two kinds of media, one off site. And none of them counts until somebody has read it back. I would present it this way. |
      a backup that was never restored is only a hope, yes? | copy protects from hardware, backup from mistakes. did i get this |
      Whoever gets our admin account shouldn't be able to erase the copies too, that's why they live in another account. Correct reasoning? | replicas guard against hardware, backups against mistakes. right? |
      only a restored backup is a backup, is that what you're driving at`,
    'correct-misconception':
      `raid is a backup | the provider does backups for us | a snapshot on the same disk is a backup | raid 10, so no backups needed | we mirror to a second disk, hence backups are a waste of money |
      everything is mirrored to a second site, hence dumps are pointless | we copy everything live to a second site, therefore nightly backups are superfluous | our database is replicated three times, that is our backup |
      a backup that ran without error is a good backup | git is the backup of our production data | versioning on the bucket protects against a deleted account | daily dumps mean that we lose nothing | RAID 1 is our backup |
      our three node cluster mirrors all so restoring is never needed, correct? | nightly job is green for years so we're covered - ok? |
      The disks are mirrored and the mirror is mirrored into the other room. An accidental DROP is thereby covered, says our supplier. | RAID 6 is our backup | snapshots in the same account count as offsite |
      replicas make backups superfluous | Every database volume of our game studio is mirrored to a second rack in real time. If somebody deletes all characters by mistake we can just switch over to the mirror. |
      the backup job has been green for two years, restoring will work | > ok so a snapshot in the same account is a proper off-site backup | backup takes 40 minutes, so restore takes 40 minutes`,
    quiz:
      `one exam style question on the 3-2-1 thing | Put me on the spot: RPO, RTO, a dropped table, what would you ask an admin | is it a backup? ask me cases | backup horror stories, let me find the flaw`,
    'show-in-code':
      `does my database have backups in the terraform files | do my databases in this terraform have backup retention | any database in my compose without backup job? | does our terraform have any backups on |
      have i any database without backup config in terraform?`,
    'fix-code':
      `backup_retention_period = 0 and skip_final_snapshot = true, what should be there | 0 3 * * * pg_dump shop > /var/lib/postgresql/shop.sql on the same disk, improve it |
      0 3 * * * pg_dump prod > /var/lib/postgresql/backup.sql\nsame disk, same name every day. improve | deletion_protection = false\nbackup_retention_period = 0 |
      deletion_protection = false\nbackup_retention_period = 0\nset these right for me | pg_dump mydb > /backup/today.sql in cron, overwrites itself each night, no check. do better`,
  },
  'chaos-engineering': {
    define:
      `chaos monkey? | steady state hypothesis | what is fault injection | blast radius in an experiment | what's a steady state in chaos talk | game day, what sort of day is it |
      litmus, gremlin, toxiproxy: what are these tools for | steady state hypothesis, words words. meaning? | what do you call the day when the team breaks things on purpose together | game day | blast radius of an experiment? |
      They call it "steady state" in the experiment template. | the normal behaviour you measure before you break something, its name? | planned exercise with invented failure and whole team: term`,
    'explain-how':
      `how do I start with chaos safely | what is measured in an experiment | how do I stop it when it goes wrong | management thinks we're crazy to break prod | how do you inject 300 ms of latency between two services on purpose |
      how do we abort an experiment before customers feel it | what does one learn from killing a pod that a unit test doesn't show | boss says: you want to break things deliberately? how do I argue |
      what is written into a hypothesis for such an experiment | how do you do chaos experiments without making customers angry | why breaking things on purpose finds bugs that tests dont |
      how does toxiproxy make the network slow | netflix kills own servers at daytime, and my boss thinks it's crazy. what do they get from it?? | our fallback had an NPE nobody saw before the game day, why do tests not find that |
      Our catch blocks looked fine in review and in tests; in the drill two of five threw themselves. What is it that ordinary tests don't get at here? | What does killing a pod on purpose teach me that tests don't? |
      how do toxiproxy and such tools inject latency | we ran a game day, everything passed, two weeks later a slow disk brought us down. Why didn't we catch it? | why inject slowness rather than kill |
      how do you keep a fault experiment from hurting real people | toxiproxy, how does it fake a slow link |
      What I fail to see, with all respect for the fashion, is how breaking a machine on purpose would teach my people something they couldn't read in a design document. |
      we pulled the plug in staging each month, nothing; the same plug in production cost two hours. what did staging not have?`,
    simplify:
      `chaos engineering for managers | breaking things on purpose, told for a toddler's mum | chaos experiments for the legal department | chaos engineering for non programmer |
      my mother thinks i destroy servers for work. tell her in her words what it is | fire drill for servers, to my head of communications who's scared | make it digestible for the insurance people: why we break stuff ourselves |
      for a nervous manager: why break it on purpose? | chaos engineering so that legal isn't scared | > tell me the chaos thing in words that don't frighten my director | blast radius of an experiment for our CFO`,
    example:
      `a first chaos experiment | what netflix did | a first hypothesis with numbers for a shop | chaos experiment on a kafka consumer, show one from start to end | a hypothesis sentence, how would one be written |
      a first experiment for a team of three | first experiment for a parcel tracker, written as hypothesis | How might the written hypothesis of a very first experiment for an e-scooter rental read? |
      an experiment sheet with hypothesis, fault, metric | write down one experiment for a bike rental, with hypothesis, fault, limits and the abort rule | > which first experiment would you give a library, concretely |
      a first small experiment for a bank`,
    'another-example':
      `> an experiment of the next size up | > different experiment, on the queue`,
    analogy:
      `fire drill as an image? | vaccination as a picture for chaos engineering | something from sports for a game day | vaccine is the one i read in a blog, do you have others for fault injection |
      what's like chaos engineering outside of IT | > besides the fire drill`,
    'return-to-analogy':
      `someone in the book compares it to fire drills; what plays the alarm bell and what the burning house | In the fire drill comparison, what would the stop button be?`,
    'what-if':
      `the experiment hurts customers | nobody notices the injected failure | the injected fault doesn't stop when we press stop | our experiment finds that the failover never worked |
      someone starts a chaos run during the sales week | during the experiment the stop button does not work | the experiment hits on a bank holiday | the experiment runs away and hits real customers |
      suppose our hypothesis turns out false in minute one | While we add 300 ms to the lab calls on purpose, a real outage of the network begins. | experiment takes down real checkout | we have no metrics and start killing pods |
      during the game day the stop button doesn't stop the latency injection | the experiment in staging passes, yet production has four times the clients and a different timeout |
      we kill a node on friday afternoon and dashboards stay green | > and nobody can stop it?`,
    relate:
      `chaos and observability | what has chaos engineering to do with error budgets | experiments and alerting, do they test each other | has chaos to do with observability |
      do experiments have influence on how good our alerts become | If we inject faults on purpose, what does that do to the numbers we've promised to customers? | Observability and chaos experiments, what does one owe the other? |
      what does chaos engineering need from observability | can you do this at all without good graphs? | chaos tests and error budget: is there any link`,
    compare:
      `chaos testing versus load testing | staging or production | game day or automated chaos | chaos experiment versus integration test | staging or production for first experiment |
      stress testing our app and injecting faults, aren't these alike? what sets them apart | toxiproxy vs chaos mesh | game day vs load test, the purposes | fault injection in tests vs in prod |
      game day or automated chaos for a team of four | rehearsing with announced game days or letting a robot do it weekly? | game day and chaos monkey | experiments in staging and in production: what do I learn from each`,
    summarize:
      `chaos engineering in five sentences for management | chaos in three sentences | the principles, short | sum up how an experiment goes | chaos practice, main rules`,
    walkthrough:
      `run a game day, steps | first gameday ever, how do i run it | plan a latency experiment for the search service with me, beginning with the hypothesis | run our first game day with 4 people. agenda in steps |
      from zero to the first controlled failure in staging, which stages | we have never broken anything on purpose. itinerary for the first quarter? |
      Ten people, one staging, no experience, management nervous. From idea to first drill with a report: how does it go, step for step? | plan a first game day in a ministry, from invitation to report | first game day, agenda |
      latency injection between shop and warehouse, first time ever, from permission to evaluation`,
    'best-practice':
      `which first experiment for a team of beginners | which failure first | how often | chaos testing in prod, yay or nay | what must be in place before the first experiment | how big a share of traffic for an experiment in live |
      who has to know beforehand | is it all right to begin in a test environment | which faults to inject first | is it ok to experiment on friday or at night, what's the usual rule |
      Which guard rails are a must before latency gets injected into a live pharmacy system? | how small should the first experiment be in a hospital group |
      Do you recommend running such things in production for a payment provider? Under what rules | We have neither dashboards nor SLOs. Start experiments now or not yet? |
      Bank, strict regulator, no experiment ever made. In which environment and with what small thing would you begin? | when on the day do we run game days | in what environment should a beginner inject faults`,
    'check-understanding':
      `without a hypothesis it is just breaking things, right? | hypothesis, small blast radius, stop button, then learn. that's the recipe? |
      if I can't measure the normal state I shouldn't inject faults yet, is this what you mean | hypothesis, small blast radius, abort button, measure. that are the 4 parts? | chaos eng is science experiment not vandalism, yes? |
      first we write what we expect, then break small, then compare. the learning is in the difference | hypothesis first, small blast radius, abort criterion. is that right |
      if the system behaves as expected the experiment was a success as well. | hypothesis first, injection second, compare third. ok? | slow is nastier than dead so one should inject delays too, right |
      Without metrics I couldn't tell whether the experiment did any harm, so dashboards come first, no? | no steady state defined, no experiment – otherwise it's just damage. That's fair? |
      it's a controlled experiment with hypothesis and abort button. is that it? | begin in staging, small, then widen. fine?`,
    'correct-misconception':
      `chaos engineering is random destruction | only netflix size companies need it | chaos engineering is just switching off servers for fun | chaos engineering means surprising your colleagues with outages |
      chaos tests prove that the system is resilient | you need kubernetes to do chaos engineering | we have enough outages, so we do chaos engineering already |
      so chaos engineering means you kill things in prod and look what happens, no plan needed, correct? | chaos is breaking things at random in production | we have unit tests for all errors so injection brings nothing new |
      doing this only makes sense at netflix size, do I see that right? | I refused the proposal: chaos means pulling random plugs in production without telling anyone, that's for cowboys. Yes? |
      chaos engineering is breaking random things in production | We kill instances each week so we are prepared for slowness as well | mocks always answer ok in our tests, which shows that error paths work |
      For chaos testing I just unplug random cables in the data centre on Friday, no plan needed, this is how Netflix does it. | chaos engineering = breaking things at random in prod |
      we do chaos engineering: our interns unplug things now and then | it's reckless to inject faults, a serious bank would never do it | we've tests so there's nothing to learn from injected faults |
      > so I may only break things after something broke in prod, otherwise it's sabotage | we don't need such experiments as our architecture diagram shows two of everything | only netflix-size companies profit |
      staging passed the plug test, so production is proven`,
    'next-topic':
      `game days are covered. what is the lesson after that | > drills done, onward | chaos is over, peace. next topic?`,
    quiz:
      `let me design a chaos experiment and tell me what's missing | give me system, i must invent an experiment, then you judge | what would you ask a candidate about fault injection? ask me that |
      simulate a game day with me, you inject | hypothesise: you state a fault, I forecast, you tell`,
    'show-in-code':
      `are there any fault path tests in my repo | catch blocks without tests, do you see any`,
    'fix-code':
      `mockApi.get = async () => ({ ok: true })   tests never see a failure, improve the mock | test('pay', async () => { api.mockResolvedValue(ok) ... }) // only happy path\nadd the failing paths |
      it('survives', async () => { expect(await api()).toBe(200) })\nturn it into a test that cuts the db for 3 s`,
  },
  observability: {
    define:
      `what is a trace id | cardinality? | red method | golden signals | cardinality, what's that in monitoring | span vs trace i keep reading. what's a span first of all | what's an exemplar in metrics |
      RED and USE, which letters are that | p99 panel, log line, span: which of these is "a trace" | structured logging, what does it mean | wats cardinality | wat is a span | wats an exporter | trace, span. words? |
      RED, stands for? | cardinality of labels — definition? | cardinality, everybody nods in the meeting and I don't know it |
      The vendor says our bill comes from "high cardinality labels". Translate that term for the procurement file. | correlation id - explain the term | a span, in the tracing UI, is what |
      label cardinality - I never dared to ask what that is | span | RED and USE | number of different label combinations – technical term? | what are the four golden signals | id carried through all services: name?`,
    'explain-how':
      `one id for a request over all services | how does tracing follow a request | what should I alert on | why do logs of ten services not help | we learn about outages from twitter | 200 alerts a night and nobody reads them |
      can't find which service is slow | a request goes through nine services and one of them is slow, how do I find which | prometheus died as somebody put user ids into a label |
      we got the alert 40 minutes after the customers called | how is the trace context handed from one service to the next | logs of the pod are gone once it has crashed |
      why do our dashboards look fine while the hotline is ringing | sampling 1 % of traces, how do I still catch the rare errors | user sends screenshot of error, i search 8 services logs and find nothing which belongs together |
      how does trace id travel from service to service | prometheus memory exploded after i put user_id as label | alert comes 60 times per night and we ignore all | metrics say all green but customers can't log in |
      I have three dashboards, all green, and a hundred angry teachers in the queue. How can both be true? | what does sampling at the tail do differently so that the rare errors survive |
      Alert fires at 03:00, resolves at 03:01, nine nights in a row, nobody ever finds a thing | One request out of a thousand takes 9 s. I have metrics: fine. I have logs: fine. How would a trace reveal what those two hide? |
      We have gigabytes of logs from 17 services, but a customer's failing upload can't be followed from one to the next | how does the trace id travel through rabbitmq |
      Prometheus eats 60 GB since somebody put the user id in a label | graph of averages flat, phones ringing |
      Telecom here. One customer call passes eleven services, and when something breaks we grep eleven log folders by time. Others follow a single id. By which means does this id get from service to service? |
      Somebody added the session id as a label and Prometheus went from 8 to 90 GB in a day. What is it doing with all that memory? | trace tree is broken at the queue | 40 alerts a night, all irrelevant |
      > and the trace id, who passes it on in all this | > and how are the spans put in the right order? | I've read what a span is, so how does the tool draw the waterfall from them`,
    simplify:
      `observability for a car driver | tracing for my granny | logs, metrics, traces for a museum guide | observability for someone who bakes bread | traces spans context propagation... same in human? |
      tracing for the head of finance, he pays for the tool and asks what it is | The head nurse asks what all those graphs are good for | traces, for our sales people | Monitoring explained to a theatre technician |
      observability in a tweet for beginners`,
    example:
      `good alert example | trace of a slow checkout | an alert rule on symptoms, prometheus syntax | a useful log line and a useless one, side by side | show one good structured log line |
      a structured log line for a failed admission, as it should be | can you put a real trace in front of me, spans and durations, of a slow checkout | one structured log line how you'd like to see it |
      Two log lines of the same request in two services, tied by one id. What might they look like? | what would the waterfall look like for a checkout where the tax service is the slow one? |
      one slow request followed through a trace`,
    'another-example':
      `> different sample line, from a queue consumer | > now a further log line, a really bad one | > and a metric name with labels, what would a good one be?`,
    analogy:
      `dashboard of a car for metrics? | flight recorder, cockpit, radar: which is log, which is metric | doctor's tools as an image for monitoring | liken logs, metrics and traces to things in a hospital |
      > dashboard, diary and gps are ok for drivers. I teach cooks. Another one? | traces and metrics: what would these be in a hospital ward, figuratively?`,
    repeat:
      `> repeat the signals list pls | > repeat the four signals for me`,
    'what-if':
      `the monitoring fails together with the system | a label has a million values | the monitoring runs in the cluster that is down | log volume goes up tenfold in an outage | the trace header is dropped by one old proxy |
      what if the disk of the log server fills up | the monitoring runs in the same cluster that just went down | we log the bodies of all requests, and then somebody reads them |
      the id isn't passed on by one old service in the middle of the chain | the log pipeline falls behind by an hour during the incident | tracing is sampled at 1 % and the rare error is not in there |
      Someone will add the parcel number as a metric label next sprint. We ship 2 million parcels a day. | The incident starts, and the very log cluster we need is fed by the network that has failed. |
      sampling at 1 % and the customer complains about one request | all services log to one disk and it fills up during an incident | the logging cluster is the thing that's down |
      sampling keeps 1 percent of traces and the bug hits 1 in 10000 | all timestamps of one service are three hours ahead on the day of the outage, what do we lose | log volume grows tenfold in an incident |
      we sample 1 % and the failing request isn't in it | one service out of four drops the trace header`,
    relate:
      `observability and slos | observability and security | does better monitoring make us more available | how does good tracing shorten an outage | cardinality and cost, how do they grow together |
      observability and cost of performance, any link | does more detailed telemetry slow the system down or endanger privacy | what do SLOs have to do with alerting | Without traces, is a chaos experiment of any use? |
      could good traces help the people who hunt intruders?`,
    compare:
      `logs or metrics | monitoring versus observability | sampling head or tail | datadog or prometheus if all we watch are three vms | black box probing or white box metrics | push or pull for metrics |
      opentelemetry or the vendor's agent | paging on cpu or on user errors | logs vs metrics vs traces | alert on symptom or on cause | prometheus and loki and tempo, which is for which |
      i can afford to add just one thing this month, either tracing or good metrics. 6 services, bugs are mostly 'somewhere slow' |
      metrics, logs, traces: for "which of 12 services is slow" which do I open first, and why not the others | sampling at the head against sampling at the tail, I need a decision for the doc |
      Head-based or tail-based sampling if the budget is two percent of traffic and I care about the failures? | metrics, logs, traces: when which | RED vs USE |
      I have budget for one only this quarter, tracing or better metrics. 20 services, plenty of timeouts nobody can explain. | counting everything or recording single journeys: which tells me who was hit |
      metrics, logs, traces: which one for "it was slow yesterday at 3"`,
    summarize:
      `observability essentials on a napkin | condensed: what do i need to remember from observability | logs metrics traces, key points for my talk's last slide | bullet list on telemetry, at most six |
      what are logs metrics traces, 3 bullets | golden signals, mini version`,
    walkthrough:
      `introduce tracing in 5 services | no monitoring at all today. how do we get there in a month | three node services, no metrics. what do I add first, second, third |
      find the cause of a slow request with me, starting at the dashboard | instrument 3 express services with tracing: steps, i start from nothing | only console.log today, 5 services. what road to real monitoring |
      four services, no telemetry at all, two weeks. In what order do I instrument? | we start at zero with otel in six node services, one is legacy. Sequence? |
      Public library, nine small services, zero dashboards. I got two weeks from my boss. What's a realistic plan? |
      We have seven services that write to stdout and nothing more. Where do we start and how do we get to real insight? | instrument a monolith with otel, order of work`,
    'best-practice':
      `which numbers for an http api | which metrics first | how long to keep logs | what should be in a log line | what to alert on so that nobody gets woken for nothing | do I log the request body |
      customer id as a metric label, good idea? | at what should someone be woken at night | which fields belong in each log line | how many dashboards should a team keep | how long do we store traces and at which rate |
      what should never stand in logs | which alerts wake people in the night? | what would you put in every log line | how many alerts per shift is still healthy |
      as the only developer of a school portal i get 200 alert mails in a night and sleep badly. which should really ring the phone | At night I get 40 pages and 38 are noise. On what should one be woken? |
      for a payroll service, which fields belong in every log line and which never? | ideal retention for traces vs metrics when money is tight | what to alert on so that people sleep at night |
      log level and sampling in production for 5k rps of smart-meter traffic | Our support desk sees raw logs with phone numbers in them. I need a rule for the developers: what may go into a log line and what never? |
      > what should be logged at that moment | i've 400 alerts a week and i ignore all of them be honest what should remain`,
    'check-understanding':
      `alerts should be about symptoms users feel, right? | metrics tell me that, traces tell me where, logs tell me why. fair? | a label with customer ids means one series per customer, that's the cardinality trouble, yes? |
      one id from the browser through all services so i can filter all logs by it | one id is made at the edge and passed along every call and message, and so I can line up the logs. yes? |
      alert on symptoms that users feel and not on each cause. right? | one id passed along ties all lines of one request, yes? | alert on what users feel, not on causes. correct |
      histograms can be merged, averages/percentiles not; is my view right | the trace says where, the metric says that, and the log says why. Does that fit? | metrics tell that, traces tell where, logs tell why, roughly right? |
      if one service in the middle drops the header, the trace breaks into two. right?`,
    'correct-misconception':
      `more dashboards mean more insight | logging everything is enough | average cpu tells if users are happy | we collect all logs, hence we're observable | if no alert fires then all is well |
      we log everything at debug level, so we have observability | tracing is only for microservices with hundreds of services | average latency is the best metric for an alert |
      Monitoring and observability is just marketing for same | We have logs, so we have observability. I told the auditors that, do I see that right? | a dashboard per team and we will see unknown problems coming |
      Averages and host CPU on a wall, plus grep on the boxes: no unknown problem will escape us with that. | we have logs so we have observability | the more alerts the better, so one per metric |
      put the whole request body incl. tokens into the log, you never know | average latency on the dashboard suffices | monitoring CPU on each host is the best paging source | we've got logs ergo observability |
      > then with enough log lines I don't need metrics or traces | > so a trace of one percent of traffic shows me every failing request | user id as a metric label makes it more precise, great`,
    'next-topic':
      `logs metrics traces done, bring on the next | telemetry lesson finished. next stop? | Done with tracing, which lesson builds on it? | seen enough dashboards, next subject`,
    quiz:
      `> test me on signals | which signal would you use? ask me | drill me on observability | 3 am simulation: show me signals, I guess the culprit`,
    'show-in-code':
      `where do we log passwords | where do we catch errors without logging them | do my services pass on the trace header | where do i swallow errors without log | do i log passwords somewhere? |
      where do I swallow errors without any trace of them? | do we log tokens anywhere? | which outbound calls of mine have no metrics? | where do we start a span and never end it`,
    'fix-code':
      `console.log('error') in all my catch blocks, what should I log | requests_total.labels(user_id=uid).inc(), the cardinality is killing us | console.log('error happened')\nsenior wants structured with request id. rewrite |
      logger.info('login', { user, password })\ncolleague screams. corrected line please | console.log('error ' + e)  // in every catch. what would a searchable form look like |
      catch (err) { console.log('failed') }  \non-call found 40,000 of these lines last night and nothing else. A version that helps? | console.log('error happened')\nin 40 files. show me what it should become |
      catch (e) { logger.info(req.headers) }\nleaks the bearer. repair | catch (err) { console.log('oops') }\nthis is in the dose calculator. Rewrite it so that somebody can find the case afterwards. |
      console.log('error happened', err) in 40 places, make one of them useful: catch(e){ console.log('err') }`,
  },
  'slos-and-error-budgets': {
    define:
      `SLI? | error budget | what is burn rate | sla meaning | SLA/SLO/SLI alphabet soup, which one's which | good events over valid events, what is that called | what's an SLI, with one for a search page |
      "budget is burned" in sre speak | multi window burn rate alert, what is it | there is a word for how fast you eat up the allowed failures. which | > and an SLI, precisely? | SLI, SLO, SLA. which is the one with lawyers |
      error budget, one sentence | what is an SLI when it's at home | burn rate, in one sentence`,
    'explain-how':
      `99.9 in hours a year | four nines in minutes a month | how is an slo measured | what do we do with the budget | how many minutes is 99.95 | why not 100 percent | budget was gone in three days |
      99.95 % over 30 days, how many minutes | how many failed requests may we have at 99.95 with 12 million a month | how does an error budget end the fight between dev and ops |
      we are at 99.87 with a target of 99.9, what follows now | three nines per week in seconds? | how do I find a number that users care about | why would a team want a lower target than it can reach | 0.999 to the power of 4 |
      99.95 times 99.9 | 99 times 99 times 99, as availabilities | server uptime 100% but users say it was down | how do i calculate minutes per month for 99.9 | how is burn rate alert computed |
      The dashboard on the wall shows 100 % the whole week, but my support team got 80 tickets that checkout was impossible on Tuesday. I am only 3 months here and don't dare to ask. |
      uptime monitor says 100 %, yet half of the parents could not hand in the form | how does burn rate alerting decide between waking me and writing a ticket |
      Why would spending the budget be something good, I find this perverse | Five suppliers at 99.9 each, and our page needs all of them. My spreadsheet says 99.5 at the very best. By what logic? |
      where do the 43 minutes come from | how can a server with 100 % uptime have availability of 98 for users | What does a burn rate of 14.4 over an hour mean for the rest of my month? |
      All our hosts show 100 % uptime in the monthly report, yet the hospital claims we were unavailable for five hours. Both have proof. | budget was eaten in one night by a single query |
      uptime robot has us at 100 while support drowns in tickets | our availability reads 99.99 while the callcentre phones melt |
      our provider promises three nines and delivered them, and yet four hours in a row on election night we were dark; how do these numbers fit together | can't promise more than the sum of my dependencies, why |
      two windows in burn rate alerts: what is the second one there for`,
    simplify:
      `error budget for finance | need to explain error budgets to sales in 2 min | slo, sla, sli so that a florist could repeat it | error budget for the hr team | error budget for project manager |
      what are nines, for somebody from theatre | What's a budget of failures? my minister thinks it is scandalous to plan any | error budget to a headmaster | nines - the easy version`,
    example:
      `slo for a checkout | downtime of 99.9 per quarter | an slo sentence for an upload api | 99.5 and 99.99 side by side in minutes a month | a budget policy of half a page | SLO example for login page |
      let me see how a budget gets used up over a month, with figures | an SLO for a search box, completely written out | numbers, not theory: a month, 99.95, 3 outages, what's left | an SLO for the lab interface with formula |
      A worked sample of a burn rate for 99.5 percent, if 3 percent of the requests fail for two hours? | how many failed requests may we have this month with 4 million requests and 99.95 %? |
      > with figures for a ticket shop, the slo thing | minutes per month at 99.9 and at 99.95`,
    'another-example':
      `> a second objective, for a batch job this time`,
    analogy:
      `pocket money picture for error budgets? | a monthly data plan for your phone, like an error budget? | speed limit and speedometer for slo and sli? | a comparison for error budget that my football team understands |
      > pocket money is a bit childish for the board, do you have another comparison? | what is an error budget comparable to in a household | pocket money? fuel tank? image for the budget`,
    'return-to-analogy':
      `> if the budget is a monthly allowance, what would saving up for next month be? | > so the allowance: what is going on credit in that picture | > pocket money image: what happens at the month's end |
      > pocket money: and what is burn rate there`,
    repeat:
      `> what was that again with the 43 minutes, please tell again | > which of the three had the penalty in it? say it again please | > that figure of minutes for three nines, repeat it please |
      > Say again how many minutes four nines are?`,
    'what-if':
      `the budget is empty and a release is due | a dependency has a lower slo than we do | one incident eats the budget of the whole quarter | the product owner ships anyway with the budget at zero |
      we have never once used any of our budget | We promise 99.9 and use a payment partner that gives 99.5 in contract. Partner has a bad month, what does this do to our promise? |
      our supplier gives 99.5 and I promised 99.9 on top | in the first week of the month a two-hour outage burns everything | Product says ship anyhow, the budget is minus eleven minutes. Consequences? |
      A supplier's outage eats all of our minutes though none of our code failed. | our payment provider has a bad month and takes half of our budget | a deploy burns 60 percent of the budget in one afternoon |
      99.99 promised but payment provider gives 99.9 | a dependency without any promise sits in our login path | a dependency only promises 99 and we promised 99.9 | > and two 99.9 services in a row? |
      our status page says 99.98 and the customer's own probe shows 98.9, contract says 99.5`,
    relate:
      `slos and alerts | error budget and release speed | error budgets and deploy speed, what's the link | slos and on-call load, what's the connection | how do the targets of my dependencies limit mine |
      how do slos and deployments speed connect | more releases per week, what does it do with the budget and the other way round | Deploy frequency and error budget, how do they steer each other? |
      If I make the retry limit larger, does my availability number go up or down in the end? | the team wants to ship daily. what has the leftover allowance to do with that? | > how does that eat into the error budget |
      > is there any connection with the error budget we set`,
    compare:
      `slo versus sla | time based or request based | availability 99.9 per month or per quarter | sla with the customer and slo inside, why two numbers | rolling 28 days or calendar month for the window |
      burn rate alert or threshold alert | latency SLI or availability SLI for video streaming | contract or internal goal, where's the line between those two S-words | four nines versus three, in minutes per month and in effort |
      time-based or request-based availability for a night-only batch service | SLA vs SLO | latency SLO or availability SLO first, at a newsroom | SLA SLO SLI apart | counting good requests or counting good minutes |
      SLI, SLO, SLA`,
    summarize:
      `slos in four sentences | slo sli sla summary | SLI → SLO → budget, on a post-it | sli, slo, sla in one line each | SLO vocabulary compact`,
    walkthrough:
      `define the first slo step by step | from no targets to the first error budget policy, what do we do week by week | define first SLO for our api, in steps |
      never had targets. how do i come from raw nginx logs to a number the boss signs, stage by stage | how would you introduce objectives in a company that only knows "must always work", week by week |
      schedule for agreeing on an objective with product, legal and ops | define the first SLOs in a utility company, from scratch, stepwise |
      We are an electricity grid operator and never had an SLO. Guide us from an empty sheet to the first alert. | from no targets to working SLOs, path? |
      management wants "targets". What do we do in the first week, in the second, and so on? | introducing SLOs in a team which has only cpu alerts; path?`,
    'best-practice':
      `who decides the number | how many slos per service | which window | which target for an internal tool used by 30 people | how many slis for one service | what do we freeze when the budget is empty |
      99.9 or 99.99 for checkout? | how many SLOs should one service have | We are three students running the university's canteen app. Is 99.9 a reasonable promise or what would you pick as target? |
      which objective would you sign for an internal tool used by 30 clerks? | what should happen by agreement once the budget is used up |
      When the allowance is gone by the tenth of the month, what ought to happen to planned releases, and who's entitled to overrule? | which SLO for a homework platform, and measured where |
      budget is spent on day 12, what should the team do | The product owner says "100 % of course". How do I find a number that all can live with? | how to pick the first target for a new api |
      what burn rates page and which just ticket | what target for an internal timesheet tool | > ok and over which time window? | should availability be metered at our edge or out there at the customer?`,
    'check-understanding':
      `99.9 percent leaves 43 minutes a month, right? | 99.9 is about 43 min a month if i did the maths right | 99.9 on a million requests means a thousand may fail, my reading is right? |
      the slo is what we aim at and the sla is what we pay for, yes? | as long as budget is left we may ship risky things. ok? | > budget used up means freeze features and fix reliability, verdad? |
      99.9 percent of a 30-day month leaves us 43 minutes of being broken, we used 30 of them on Tuesday, so 13 remain | 99.9 over thirty days leaves roughly 43 minutes |
      the SLA ought to be looser than the SLO so we notice before we pay, isn't it | The contract figure should be looser than the one we steer by, otherwise we'd find out by paying. |
      SLA looser than SLO so the contract is not the first alarm, right? | unspent budget means we may ship quicker. do i get it |
      Ninety-nine point nine means roughly three quarters of an hour of broken minutes a month and we may use them up on purpose. Is it like that? | four nines leave about four minutes in a month. ok?`,
    'correct-misconception':
      `the higher the slo the better | 100 % is a goal | an sla is the same as an slo | 100% availability is our target | our slo should be 100 as customers pay us | an unused error budget is a sign of the best engineering |
      an slo on cpu usage shows what users feel | five nines are a bit better than four | slo breaches must be punished | error budget is money for fixing bugs |
      The VM was up all month, so we had 100 % availability for users. I'd put that in the report, agreed? | If each of my five dependencies has 99.9 then I have 99.9 as well, agreed? |
      I'd like to promise 99.999 for the canteen menu page. Customers can only be happier the more nines there are. | more nines is always better | SLA and SLO are the same, one is just legal english |
      99.99 % a month still allows for an hour of downtime | server uptime = availability for users | SLA and SLO are the same number by definition |
      we promise 99.99 although we sit on a provider that gives 99.9, our code is good enough | server uptime 100 percent = users had 100 percent | an SLA and an SLO is one and the same paper |
      > so 99.9 percent means about nine minutes a year | the load balancer saw no 5xx, hence customers had 100 %`,
    'next-topic':
      `budgets done. what's on the menu`,
    quiz:
      `give me a percentage and I'll tell you the minutes | make calculation question about nines | let me convert nines to minutes, you check | calc question on nines please | let me compute an error budget, you set the numbers |
      SLI or SLO or SLA: you say a sentence, I sort`,
    'show-in-code':
      `does any of my routes lack a latency metric | do we measure latency per route in my app | does the repo define any slo or alert rules`,
    'fix-code':
      `alert: CPUHigh\nexpr: cpu > 80\nfor: 1m\npages us each night. turn into an SLO based alert`,
  },
  'safe-deployments': {
    define:
      `canary? | feature flag | blue green | expand and contract | feature flag. in one breath | what's a "dark launch" | progressive delivery, what's that | canary analysis, what is analysed | what is trunk plus flags |
      what is an expand/contract migration | My new employer does "blue-green". Blue what, green what? | flags that switch code at run time are called how? | two full environments and a switch between them: name? |
      two complete environments and a switch: name`,
    'explain-how':
      `zero downtime deploy with a schema change | how does a rolling update work | how to change a schema without downtime | how do I roll back a bad release | the new version broke everything within a minute |
      config push took us down | old and new version don't understand each other | 503s for ten seconds on each rollout, k8s, spring boot | rolled back and it was still broken, as the migration had run already |
      how does a canary tell that the new version is worse | during the rollout old pods read messages written by new ones and crash | how do flags let me ship code that nobody sees yet | bad yaml got to 400 servers in 90 seconds |
      how do blue and green share one database | why do most of our outages begin with a release | new version works on 1 pod, then during rolling update old pods throw "column does not exist" |
      rollback did not help because the migration deleted the column | how does canary decide good or bad | 5% of users get new version and still all users had the bug. the flag service was shared or what is the mechanism |
      we renamed a column, and during the rollout half the pods threw errors | rolled back the code and it still fails, because the data is already in the new shape |
      How does a canary know that it is bad, with 1 % of traffic and few errors | Rolled back in two minutes, proud of it, and the errors went on for three hours. Old code, new rows. Walk my mind through the reason. |
      half of the requests failed for six minutes in the rollout, old code read a column that the migration had dropped | how does a canary decide good or bad |
      rollback did not help, new messages were already in the queue in the new format | image: latest, two nodes, two different versions running. How did that happen |
      During the rollout half of the tills could not sell for six minutes, after it everything was perfect. There was a renamed column in that release. | how does expand/contract avoid downtime when renaming a column |
      rollback failed because the migration dropped a column | how does expand and contract let old and new code run against the same table | rolled back the code and now nothing starts because the column is gone |
      fine at 5 %, broken at 100. what mechanisms could be behind it | the canary got 1 % of traffic, all internal staff as it turned out, and looked perfect. then the world got it. what's the flaw in the sampling?`,
    simplify:
      `canary for a chef | canary releases for a pharmacist | feature flags for my sales colleague | canary release in words for my customer (flower shop) | tasting soup is cute, but tell it to our legal dept in plain words |
      canary for bird haters, uh I mean for my boss | Rolling update to a non-it person at the gas works | my hairdresser asked why we don't just publish the update for all. simple answer?`,
    example:
      `migration in expand contract steps | canary with percentages | percent steps and waiting times of a canary, a realistic plan | argo rollouts snippet with pauses | rename column in four releases, show the sql |
      canary example with percent steps | what would a canary plan look like on paper | a canary plan with percentages and abort limits for a video platform |
      our doc says "expand, migrate, contract" and no one pictures it. Could you write it out for one column, phone number, say | Show me the two SQL files of an expand-and-contract for a new mandatory column. |
      a config change that took down half the internet`,
    'another-example':
      `> OK the video platform I got. And a canary for firmware on meters? | > show an additional canary story, perhaps one that went wrong`,
    analogy:
      `tasting the soup as canary picture? | trying a new recipe on one table first, does that fit canaries | a light switch for flags? | miner bird explained, but for blue-green is there analogy |
      what is rolling update similar to in real life | miners' canary okay, but one for blue-green?`,
    'what-if':
      `rollback is impossible because of the schema | the canary is too small to show the error | the new version leaks memory only after six hours and the canary ran for one | a flag service outage while a flag guards the login |
      rollback needed and the old image is gone from the registry | v2 writes a field v1 can't parse | the old version meets a message that the new one has written | the canary happens to get only the internal users |
      new code is fine but the flag service gives no default | the canary gets no traffic from the one big hospital that would break |
      We have to go back to yesterday's version, but there are already 60k messages written by today's. | config typo pushed to all regions at once | half the pods run v2, half v1, and events have a new mandatory field |
      canary had 1% of traffic but the bug only shows for customers in Japan | new version writes a format which the old one can't read and we must go back | > and should the new version be bad |
      > and old clients on phones that never update?`,
    relate:
      `deployments and error budgets | deployments and graceful shutdown | how often we deploy and how often we break, how do these relate | canaries and metrics, what must be there | deployments & error budget, how connected |
      how does releasing in small slices relate to the error budget | do feature flags help or harm our ability to react to outages | does releasing smaller pieces affect reliability |
      Is there a connection between how often we deploy and how long our outages last? | does going slower with rollouts save our error allowance? | deployment frequency and risk per deployment`,
    compare:
      `blue green or rolling | flag versus release | canary vs a/b test | blue green or canary if we're 4 devs | rolling or blue/green given we have one db | canary or blue green with one database |
      rolling, blue-green or canary for a stateful service | feature branch or flag | rolling or recreate for game server | which fits a 4 person game studio more, two identical environments or gradual percent rollout |
      canary or blue-green for a bank with a strict maintenance window | rolling update against recreate | Two full environments and a switch, or five percent and watch? Our traffic is small: forty requests a minute. |
      blue-green vs rolling for a booking engine with one db | feature flag or canary to try the new tariff calculator | switch all at once between two environments or go 5, 25, 100 – for a bus timetable service`,
    summarize:
      `deploy rules in five lines tops | safe releases in five commandments | > safe releases, give me the handful of sentences for our handbook | I have to open a talk on releases in 5 min: the core of it in four sentences |
      rules for safe releases, brief | release techniques on half a page`,
    walkthrough:
      `how would we go from all at once to canaries, steps | rename a table safely, step by step | first canary, step by step | want to go from friday-night deploys to daily ones, in which steps |
      drop a column three services use, no downtime. steps please | add a not null column to a table of 300 million rows without downtime | our release is a zip copied by hand. way to automated canaries, please |
      from ftp upload to safe deployments, what path for our 3 person team | Need to split one column in two while shop is running 24/7. Which releases, in what order? |
      So far I copy the files with FileZilla at night. There are 300 users now. I'd like to get to a deployment that can be undone. Which stations does this journey have? |
      dropping a table that "nobody uses", safe procedure step wise | Renaming a column that eleven services read. Zero downtime. In which order do the releases go? |
      move a council from quarterly big bang to small releases. path? | migrate a column type on a 300m row table while two versions run, list the steps |
      The vehicle firmware talks to our API and we cannot update all cars at the same time. Now the position field has to change from string to object. In what order do I touch server, database and cars? |
      zero downtime column rename, every step | introducing canaries in jenkins, the road map | rename a column in a live table with zero downtime`,
    'best-practice':
      `how long should a canary run | how big the first step | should config go through the pipeline | is friday deploy really evil | 1, 5, 25, 100: are those good steps | how long do we leave a flag in the code |
      should config go out in waves too | deploy on a friday afternoon, yes or no | who may stop a rollout | how long should canary run before 100% | when in the week to deploy |
      db migration together with the code or separate? what do grown-up teams do | is it good style to deploy friday afternoon if we have canary |
      My team of three deploys at 5pm friday since the boss wants it before weekend. I feel this is bad but can't say why or what better rule to propose. | How long should the first small group run before one goes on? |
      friday afternoon, small fix. rule of thumb? | By which numbers should an automatic rollout be stopped, when the sample is small and nights are quiet? | in which portions do you widen a rollout for ATMs |
      Who must be able to roll back at night and within what time? | is a friday release ok when we've flags | We control 6,000 ticket machines. Which percentage first, how long to wait, and by what do I judge that it is ok? |
      how long bake a canary at 5 % | default value of a flag when the flag server is away | feature flags: how to stop them from piling up | rollback or roll forward on a broken release?`,
    'check-understanding':
      `a schema change must work with old and new code, right? | add first, move data, switch reads, drop last. that is expand and contract, yes? | deploying puts the code there, releasing shows it to users, two things, correct? |
      canary without metrics to look at is only a slow rollout, i suppose thats the message | I add the new column, write both, move the readers, then drop the old one. In this order, that is the whole trick. |
      if v1 and v2 run at the same time then both must understand each other's data, ok? | during rollout old and new live together so both must understand both. right |
      expand, migrate, contract: the drop comes last, in a later release. yes? | flags separate deploying from releasing. good?`,
    'correct-misconception':
      `tests are green so we can deploy to all at once | rollback always works | config changes need no canary | with staging identical to prod no canary is necessary | a rollback fixes every bad release |
      big releases once a quarter are safer than small daily ones | blue green means the database is doubled as well | unit tests are a hundred percent so it can go to everyone |
      if anything goes wrong after the drop-column migration i just redeploy the old version, fine? | a config change isn't a deployment, so it may go straight to all stores |
      Flags and settings aren't code. I push them to all 900 shops at once, there's nothing to taste first, isn't it so? | tests passed so deploy everywhere at once |
      Config isn't code, so it needs no rollout procedure. That is why we push it globally. | renaming the column and the code in one release is atomic | config is no deployment | rolling update makes incompatible APIs okay |
      > so with canary nobody ever sees a bug | a feature flag makes testing the old path superfluous | canary was green for five minutes, full speed ahead`,
    'next-topic':
      `I've learned what I wanted about rollouts, what would you put next for an SRE | canary lesson read. Continue! | deploys covered. carry me forward`,
    quiz:
      `which rollout strategy would fit? ask me | ask what I'd do when the canary goes red in several ways`,
    'show-in-code':
      `does my deployment yaml roll out gradually | which of our images are deployed without a version | does any migration in repo break the old version | do my deployment yamls have a rollout strategy, which ones don't |
      which of my manifests pull latest? | which of my manifests use latest | look through my migrations for a breaking rename | does my pipeline deploy to all at once`,
    'fix-code':
      `strategy: Recreate in production, how should that look | maxUnavailable: 100% in my rolling update, mend it | ALTER TABLE users RENAME COLUMN mail TO email while v1 is running |
      ALTER TABLE users RENAME COLUMN name TO full_name; -- in same release as the code\nbreaks old pods. do it safe | strategy:\n  rollingUpdate:\n    maxUnavailable: 100%\nshort outage each deploy, edit please |
      image: registry.local/app:latest\nstrategy: { type: Recreate } | ALTER TABLE patients RENAME COLUMN name TO full_name;   -- shipped together with the code | strategy: type: Recreate\nimage: shop:latest\nmake rollout safe |
      ALTER TABLE user RENAME COLUMN mail TO email; -- together with v2\nrewrite as safe sequence | events: removed field "price", added "amount" in the same release; old consumers crash\nhow do I change the publisher |
      ALTER TABLE users RENAME COLUMN mail TO email; broke the old pods, how should the migration file read | ALTER TABLE users DROP COLUMN mail; in the same release as the code change. split safely please`,
  },
};
