// What people say about the foundations, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const foundations: TopicTurns = {
  'distributed-system': {
    define:
      `what makes an application distributed | distributed system, in one line | what are the fallacies of distributed computing | what counts as a node in a cluster | byzantine fault, what's that | partial failure meaning |
      from which moment on do people call a setup distributed, two boxes already? | my team lead keeps saying "partial failure" in reviews and I nod. what is it | fallacies of distributed computing, the term, no lecture please |
      a crash fault versus a byzantine one: what does the second word stand for | what does one mean by "node" when the teacher says the cluster has 5 nodes | partial failure?? never heard it before this course |
      hi im in 2nd semester, professor dropped the words "fallacies of distributed computing" and moved on. what are they | which are these eight fallacies people quote at conferences? |
      there must be a word for when half of the machines keep working and the other half is gone |
      In a panel somebody said "partial failure is the whole point". I nodded. Before I quote that in our handbook I'd like a clean one-sentence meaning of it. |
      The architects here keep saying partial failure. What do they mean by that? | fallacies of distributed computing, which list is that |
      Is there a word for one logical thing that runs on many computers but looks like one to the users? | the row got written but the caller saw an error, is there a word for this half-broken state?`,
    'explain-how':
      `why can't I tell a dead server from a slow one | why is partial failure the hard part | how do parts that share no memory agree on anything | what makes remote calls different from local ones |
      is a web app with one database already distributed | some requests work, some hang, and nobody knows why | since we split the monolith debugging takes days | the request timed out, did it get through or not |
      read ECONNRESET after submitting the form, is it saved now | the other service stays silent, what may have gone wrong | containers can't see each other under localhost |
      why does everything get harder once there is a network in between | how do I find out in which of our services a request got stuck | how slow is a network hop compared to RAM |
      the caller gave up after 5 s, yet the row was written. I'd like to understand how both can be true | curious about the reason that a remote call has three outcomes and a local one two |
      nothing in the logs of service B, and A swears that it sent the request. where can it be lost on the way? | every one of our nine services is healthy for itself and together they are not, help me see why |
      is there any way to tell a crashed peer from one that just takes its time? I doubt it | a long story short: one service calls another over http, half of the calls hang, none fails. how does a thing like this come about |
      in which respects is calling the neighbour service unlike calling a function in my own process | my service called the other one, no answer came, and now I don't know if the order was saved or not |
      on localhost everything works in 2 ms, on three servers the same code hangs sometimes for a minute | why is it not possible to know if the other machine crashed or is only slow? |
      two computers no shared memory, so from where does one know what the other did | my call to the warehouse service got no answer at all. how can I ever find out whether it did the work? |
      Two services on one laptop behaved perfectly; in the data centre the same pair disagrees about half the orders. |
      why is a remote call so different from a local one, I honestly still don't see it, the framework hides everything | > and what makes that harder than on one big machine? |
      We moved the pricing function out into its own process last month. Same code, same machine type. Since then a price sometimes is asked for, computed, and nobody ever receives it, and the log calls it success. |
      Our ward terminals call the lab service over the hospital network. Sometimes no answer comes back and later we see the sample was registered anyway. What is going on there? |
      why cant my node just know the other one is dead, it has a ping | Eight years of writing desktop software, now three services and a network in between. Suddenly things fail halfway. Where does that halfway come from? |
      parcel scanner sends "delivered", times out, courier sends again, depot shows two deliveries |
      I come from PLC programming, where a call either returns or the machine stands still. Now the web guys tell me a call can do both, work and not answer. How is that possible? |
      Library loan system, three services. The return of a book is shown at the counter, the fine runs on nevertheless. Each service on its own passes every test we have. |
      localhost works great, in the cloud half the calls feel like wading through mud | my test bench reports success on the server side while the client logged nothing at all, so where did the truth go |
      Our robots in the warehouse get a move order over wifi, and every so often one of them moves twice although the controller swears it sent one order; I've watched the video, I believe both of them, so explain to me how both can be right. |
      why would five small machines be harder to reason about than one big one | so how would the client find out later that the work had in fact been done? |
      the freight tracker says "delivered" and "in transit" at the same time depending on which app you open. two services, two truths. how does it come to that in principle?`,
    simplify:
      `distributed systems for a kid please | what is a distributed system, for my aunt | several computers pretending to be one, say it so that my grandpa follows | partial failure, but for people from marketing |
      explain me what is distributed system but my english is not so good, short words please | pretend I'm 12. why is talking between computers so hard |
      for a talk to school principals: why do many computers together misbehave in ways one never does | My team lead in the museum IT never programmed. Put into plain words why three servers are harder than one. |
      the whole "nodes and messages" topic but for my twelve year old please | My niece asked what I do all day with "nodes". Help me with a kid's version. | distributed computing, my mum asks what I do`,
    example:
      `show me everyday software that is distributed inside | a concrete case of partial failure | a case from daily business in which half of the machines worked and half did not |
      can you give one real situation where half of the system works and other half not | a concrete case please where a single lost packet turned into a real mess between two services |
      Give me one concrete case from e-commerce where a request succeeded but the caller believed it failed. | an instance of the "network is reliable" belief hurting a real company? |
      Could you sketch a situation in a small-town hospital where a request was carried out although the sender gave up on it?`,
    'another-example':
      `> one more of those partial failures, from another company if you have it | > and one with latency rather than loss?`,
    analogy:
      `picture for computers that only talk by letters | generals, postmen, whatever: I need an image for machines that can only write each other letters | is there a picture from daily life for machines that only talk by messages |
      I train bus drivers who become IT helpers. What from their world resembles many machines that only talk by message? | Something from everyday life for "the message may or may not have arrived"`,
    'return-to-analogy':
      `> In the team that works only by letters, what would a crashed node be? | back to the people working by post: who is the lost letter`,
    repeat:
      `> which eight did you list?`,
    'what-if':
      `what if the reply gets lost but the work was done | caller and callee lose sight of each other for ten seconds, what now | one of twelve services stops answering |
      machine C can talk to A and to B, and A and B no longer see each other. how does the application behave | the request arrives, the work gets done, the answer is lost on the wire: what does the caller end up believing |
      suppose one of the microservices goes deaf: takes connections and answers none | say the network cable between both servers gets pulled for 20 seconds in the middle of a call |
      answer gets lost after the work was done, who notices | say the reply is lost on the way back but the booking was made, where does that leave the caller |
      pull the cable between rack 3 and rack 4 right now. who notices, and when? | a switch starts to drop one in fifty packets, silently |
      Night shift, ferry terminal. Ticket gate and seat server still see each other, but the seat server can no longer see payments. What becomes of the people in the queue? |
      suppose the switch between the two racks drops every third packet for ten minutes – what would our five services notice? |
      One of our nodes answers but takes 40 seconds for everything. It is not dead. What does that do to the others? |
      We run a lottery terminal network. One kiosk sends a ticket, the central computer books it, and the confirmation never makes it back to the kiosk – play that through for me |
      suppose the reply is lost rather than the request, does the patient get two prescriptions? | the freight tracker's status service gets the events in reverse`,
    relate:
      `how does going distributed change security | does splitting into services make us scale | does it get harder to secure a system as soon as it runs on several machines, and in what way |
      does having more machines make failures more or less often | Does putting the parts in different cities change how hard partial failures are to deal with? |
      Does having more nodes make it more likely that something is broken at any given moment? | does splitting into more services hurt reliability by itself?`,
    compare:
      `monolith or microservices, what's the honest difference | concurrent versus distributed | distributed system or microservices, where's the difference | threads on one machine versus several machines |
      one process with modules or one service per module, put the honest costs side by side | a failure on one machine versus a failure between two machines |
      one big program or many small services for a school project of 3 students, which suits | a function call inside my program vs a call to another machine, where is the real difference |
      One beefy machine or five small ones that talk, for a municipal library catalogue? | modular monolith against microservices, where do they really differ for ops at night |
      monolith or microservices for a city council portal with 2k users a day? | what separates a distributed system from a plain client-server app, if anything |
      one fat server vs five little ones for a ticket shop with 200 visitors a day | distributed computing and parallel computing, where is the border |
      We could run the newsroom CMS on a single strong box or spread it over five – weigh these up for an editorial team of thirty, please`,
    summarize:
      `the fallacies in short | what makes distribution hard, in five lines for the wiki | I need the essence of why distribution is hard on a single slide | Which few facts from the very first lesson should stick? Keep it tiny. |
      I have ten minutes before a meeting. Could you boil down what makes networked programs different from local ones? | the eight fallacies, just the list with three words each`,
    walkthrough:
      `how do I split a monolith in small steps | cut one service out of a monolith: the order of steps, please, with the network calls that appear |
      i have a monolith flask app for my thesis and must split it in two processes on two laptops. what order |
      I have to write the chapter "from one process to three" of our architecture handbook, what order of sections would the actual move follow |
      We have one big PHP box running the theatre's ticket shop. In which order would you pull it apart into services? |
      My chess club's site is one process. I want to split off the mailer into its own one; which moves do I make, and in what succession? | what steps take a single php server to three boxes without drama`,
    'best-practice':
      `should a team of two use microservices | when is it worth to go distributed | what should I keep in one process | when is one big server better than many small ones | when would you advise against splitting things up |
      in what order should a beginner learn this stuff | my boss wants microservices. talk me out of it or not? |
      So we're a shop with four people and the consultant wants kafka plus kubernetes plus a mesh. I think a single postgres and a cron will do for two years. Who's right? |
      boss wants eleven services for three developers. is there an argument that holds up | team of three, one product, one year of funding. split it into services or not? |
      which parts would you leave in the same process, being honest | what should every remote call have before I let it through a review | at least which things should I always do when my code talks to another machine |
      should i wrap every remote call or let errors bubble up, what's clean | what is a good habit for hostnames and addresses of other services in code |
      We are four people and one product. At which point is it sensible to go from one server to several talking to each other? | pls advise: calls between our billing and ward systems, what should every such call always carry |
      I am splitting a school timetable monolith. How many services is sensible for a team of four people? |
      Some colleagues hide remote calls behind ordinary looking methods. Should a call over the wire be visible as such in our API or not? |
      The school ministry wants to "go microservices". We're four people with one working monolith. What would you tell them is reasonable? |
      I have inherited code in which half the methods silently go over the network. What convention do you favour for naming or wrapping these? | i write the client for a weather API. what do i assume about the network by default`,
    'check-understanding':
      `so a timeout tells me nothing about whether the work was done, right? | distributed means that parts fail on their own, correct? | so after a timeout I know nothing about the result, right? |
      let me say it back: silence from the other node is no proof of its death. is that it | so the network being slow and the peer being dead look the same from where I sit, yes? |
      in other words nobody in the cluster has the whole picture at any moment, did I understand | if i dont get reply i have 4 possible reasons and cannot tell them apart, did i understand that good? |
      If I hear nothing back I cannot distinguish slow from dead from lost, do I have that straight? | bandwidth, latency and topology are all things I may not assume to be constant. |
      I tell new hires that silence from another machine carries no information: it may be dead, busy, or the answer got lost on the way. That is how I'd summarise the difficulty. |
      so if I get silence I cannot tell lost request from lost reply, i only know that i dont know. right? | Each machine has its own memory and its own clock, and all they can do is send messages. Is that the essence? |
      partial failure = some bits dead, others fine, and you may not know which? | a call to the stock service can succeed without me ever hearing of it, that's the nasty part, no?`,
    'correct-misconception':
      `microservices are always more reliable than a monolith | the network is reliable inside one data centre | calling a service is just like calling a function | it is the same as before only on more computers |
      if there is no reply the call failed | an rpc behaves like a local method | each service has its own db so no coupling at all | I leave out error handling for calls to the neighbour service, the switch is ten metres away |
      latency between our services is zero, they sit in the same rack | splitting the monolith up takes care of our outages | all nodes see the same state of the system at any instant |
      if the remote call throws, nothing has happened over there | Inside one data centre the network is reliable enough that we can treat calls as function calls, I have argued that for years. |
      no answer within the limit means the other server is down, so we mark it dead and move on |
      Reviewing a junior's design I wrote that since TCP acknowledges every byte, the caller always knows whether the other side carried out the order. He argues. He's wrong, isn't he? |
      calling another service is the same as calling a function, just slower | We host everything in one datacenter, so the network between our services can be treated as reliable. |
      No response within 5 s from the billing node = billing node crashed, so I mark it as down and bill again elsewhere | bandwidth is free inside AWS and the latency practically zero, I don't count calls |
      no reply came back means it wasn't executed, that's how I write it in the test report | a call to the stock service is just a function call with a bit of waiting in between | if two services disagree one of them has a bug`,
    'next-topic':
      `first lesson "what is a distributed system" is done, how to go on | > fallacies done and dusted. where to from here?`,
    quiz:
      `ask me about the eight fallacies | ask me three nasty questions on partial failure, I have an interview tomorrow at a bank | warm-up questions for a class of twenty, I'm the first victim |
      ask me something about partial failures, i want to see if it stuck`,
    'show-in-code':
      `where does my code treat a remote call like a local one | which of my files still have hard-coded hosts for other services? | Which of my files talk to other hosts without any error handling?`,
    'fix-code':
      `const user = await userService.get(id) assumes the network is fine, improve it | const user = await fetch('http://localhost:4000/user').then(r=>r.json())\nworks on my laptop, in docker compose ECONNREFUSED. correct it pls |
      const stock = await fetch('http://localhost:8081/stock').then(r => r.json()) worked on my machine, make it fit for two hosts |
      const stock = await fetch('http://localhost:4001/stock/' + id).then(r => r.json())\nworks on my laptop, dies in the cluster, please repair`,
  },
  'cap-theorem': {
    define:
      `what does CAP stand for | AP system, meaning? | what is partition tolerance | CAP in two sentences for an interview | what is meant by A in cap | the E in PACELC? | PACELC, spell it out for me |
      PACELC, I know the first three letters, what are the last ones for | the P in CAP stands for what exactly | "CP database", someone wrote that on the architecture slide | what stands the P for, and who is Brewer |
      PACELC pls, one sentence | PACELC, spelled out? | whats the formal meaning of "available" in brewers conjecture, not the marketing one | What does the P stand for there, and what counts as one? | PACELC? |
      brewers theorem - heard it in an interview for a media company, no idea what it states | the name for a store that rather says no than hands out old data? | word for a store that refuses on the minority side |
      > the E in that longer acronym, what's it for | when a store prefers refusing over answering wrongly, what letters do they give it?`,
    'explain-how':
      `why can't I have all three | what does a CP store do when the network splits | why does latency come into it | during the netsplit half of our users get errors | which side gives up during a partition |
      why must a store decide between answering and being right | our line between the sites was cut, which half keeps accepting writes | which side of the cluster may continue after a netsplit | is dynamodb CP or AP |
      how can I see what my own database does when nodes lose each other | we only have one region, do partitions matter to us |
      the cable between our halls was dug up and half the cluster only answered errors. I was told "that's CAP". how so | I never saw why the network splitting forces the choice, why not both |
      during the partition one side keeps selling and the other refuses, who decided that | so which settings of cassandra move it towards C, and how come that costs availability |
      what does a store that chose A do with the two versions once the partition has healed | the fourth letter pair in pacelc talks about latency. where does that come from when nothing is broken |
      our mongo refused writes when one datacenter was unreachable although 2 nodes were still up | why cant a database just be consistent and available both, its 2024 |
      when the link between the halves is cut, how does an AP store keep answering | > i dont get why you cannot choose CA |
      Why can't a store stay both correct and answering once the line between the two sites is cut? prove it to me, no hand waving. | during the fibre cut etcd on the small side refused everything, I'd like to know the reason |
      > and the E L part of that acronym, how does it come about when nothing is broken? |
      My colleague says the proof is three lines long: two nodes, no messages between them, one write, one read. I've looked at it for an hour, where does the contradiction come from? |
      Two data centres of our bank lost the link for six minutes and one side refused all transfers. Why did it refuse although its machines were healthy? |
      what forces the choice? I dont see why a replica cant just answer AND be right during a cut | How does the E part in PACELC come about when nothing is broken? |
      explain how etcd behaves on the minority side, we saw "no leader" errors for a while in the customs office |
      Our key-value store kept taking orders in both halls while the line was cut and afterwards it had two truths about shelf 14. |
      During the storm the ferry terminal was cut off from the mainland. Its booking node was fully alive and said "cannot reach quorum" to each passenger. What is the reasoning behind refusing? |
      What has Abadi's L to do with it when there is no outage whatsoever |
      okay so uh I've been reading that the moment the wire between two datacentres goes the store has to give something up and I don't get the reason for that at all |
      I've sat through four talks on this and each ended with a triangle, but none told me what physically forces the node on the small side to shut up, so what does? | what makes etcd refuse on the smaller side |
      > but why can't the small side just queue up the sales for later? | catch (e) { return lastKnownBalance } – how does such a line turn a CP design into an AP one? |
      during the cable cut the stock app at the harbour refused to book containers though its server stood right next door. who decided that it's better not to book?`,
    simplify:
      `cap theorem in words for a shop owner | cap theorem, no greek no maths | consistent or available while the line is down, told to the owner of two ice cream shops | CAP so that the sales people can repeat it |
      cap theorem for dummies pls exam is tomorrow | I'm a nurse in a part-time bootcamp, I fell asleep in the CAP lecture after a night shift. Could you tell me what it wants from me, with no maths? |
      my CFO keeps asking why we can't have "all three". one minute, no jargon | I've read ten articles and get lost at "linearizable" each time. the bedtime version please | Brewer for the head of sales in 4 short sentences |
      cap, but with two kids and a toy | I must tell the mayor in one breath why the town's registry either stops or risks mistakes when the cable is cut. Words he knows, please. | > say that cap thing in words of one syllable`,
    example:
      `which databases are AP and which CP, with an example | a situation where giving up availability is right | one cp product and one ap product please |
      name a product in real life that would rather refuse than be wrong when nodes can't see each other | one situation with the partition and actual values, x = 1 here and x = 2 there |
      give me a concrete app where it is better to keep answering with wrong numbers | name two databases that stop on the minority side and one which carries on |
      an everyday case where a team deliberately gave up being correct to stay reachable | I'd like one feature of a bank where answering wins, and one where correctness wins. |
      a shop feature where it is fine to keep answering while the link is cut`,
    'another-example':
      `> a further pair of products that made opposite choices`,
    analogy:
      `image for choosing between consistent and available | two bank branches without a phone line, would that be a picture for CAP? or a nicer one | some story with a shop or so for the "choose consistency or availability" thing |
      is there a scene with two librarians or so to picture partition | got a picture from daily life for choosing between stale answers and no answers? |
      two replicas that cannot phone each other - is there an everyday image for the dilemma? | any story with two bank branches or two pharmacies for CAP?`,
    'return-to-analogy':
      `> back to the two bank branches with the dead phone line, who are the customers in it? | > your two branches with the dead telephone: what stands for the customers? |
      > those bank branches, what stands for the customer's overdraft`,
    repeat:
      `> the sentence about C and linearizable, once more | > sorry, the sentence about what A really means in CAP again`,
    'what-if':
      `the line between our two sites is cut for an hour, what do we lose in CP mode | what if the partition never heals | both sites took the order during the cut, what happens when the link is back |
      half of the nodes sit in each data centre and the cable breaks | our two regions lose sight of each other for twenty minutes, and we picked availability | netsplit during the christmas sale, and the stock service is CP |
      partition while half of a transaction is confirmed on each side | the australian office is cut off from the cluster for a day and goes on writing |
      so the link between Oslo and Bergen is down for ten minutes, and both registries keep accepting patients | suppose we choose availability and two people buy the last seat on opposite sides |
      The harbour's two data halls lose contact for eleven minutes while cranes in both keep booking containers onto the same ship. Play it through with a store that always answers. |
      link between Frankfurt and Dublin is cut and we run in AP mode, two clerks sell the same seat. then? | Let's say we keep answering on both sides while the cable is out for an hour; what do we find once it heals? |
      Our parking app keeps selling tickets on both halves of the network, by design. Now the cut lasts not seconds but a whole football evening. |
      transatlantic cable gets cut while both data centres accept blood-bank reservations | say our zookeeper loses sight of the majority, can clients still read? |
      if we never had a partition, would there be anything left to choose | satellite link to the research ship drops for two weeks while both crews keep editing the cruise plan |
      > and once the line comes back, with sales on both sides?`,
    relate:
      `how does cap relate to quorums | what has the cap theorem to do with latency | what do R and W have to do with CAP | quorum reads and the CAP choice, in which way does one lead to the other |
      does replication force me into this CAP choice | does going multi-region push me towards one corner of CAP more often? | How is CAP connected to replication lag, is lag a mini partition?`,
    compare:
      `cap compared to pacelc | CP store or AP store for a shopping cart | consistent or available for seat reservations | what do etcd and cassandra each do when nodes lose each other |
      CP and AP, how do the two behave for the customer during a cut line | refusing writes against accepting conflicting ones, what does each cost a ticket shop | CP or AP for hospital bed bookings |
      > whats the difference then between C in CAP and the C from ACID lecture | cassandra and etcd, how do they sit differently in terms of this cap theorem |
      Cassandra with ONE versus ZooKeeper when the site link dies, how do their behaviours differ | refuse writes or repair conflicts afterwards, which one for loyalty points? |
      One vendor advertises PA/EL, another PC/EC. I'm the one who signs. What does it mean in daily life to own the first and not the second? | CP vs AP store for meter readings from 300k smart meters |
      Cassandra with ONE against ZooKeeper: who keeps talking when the network splits? | CAP next to PACELC: what does the second one add |
      refusing writes at the cut-off site or accepting them and cleaning up afterwards: what speaks for each in a pharmacy chain | CAP and PACELC, what does the second add that the first lacks`,
    summarize:
      `cap in three bullets | the CAP theorem, all you would put on one flash card | CAP in 3 lines for my cheat sheet | cap and pacelc in four lines for my cheat sheet pls | boil down CAP for the wiki of our logistics team |
      Brewer in four sentences | cap and pacelc, one paragraph | CAP for the exam, only what I have to keep in my head`,
    walkthrough:
      `> fine, convince the board: in which steps would I find out for every endpoint whether it may refuse? | I need to document for each of our 14 endpoints whether it refuses or answers in a partition. What steps do I follow? |
      Fourteen endpoints of a booking system and for each somebody has to decide refuse-or-answer. I lead the workshop; how do I take people through it from start to end? |
      We've got eleven endpoints and no idea which of them may answer with old data. How would you go through them, first to last?`,
    'best-practice':
      `should a booking system be CP or AP | how do I choose between available and consistent for inventory | is it better to refuse or to show old data in a webshop | for a wallet app, available or consistent |
      medical records, one cluster over two sites. lean to C or to A when they are cut off? | for a like counter, which two letters of the three | how do I find out, before production, which side of CAP our database is on |
      online shop stock counter: what should one give up when the network splits, consistency or availability? any rule of thumb | how to decide per feature instead of for the whole system, is that the advised way |
      for seat reservation in cinema, what should the app do if the other site is not reachable | how should I decide per operation, e.g. seat map versus seat purchase, which side of the partition choice to take |
      Our RFC needs a sentence on what to give up when the sites lose each other. What would you recommend for a ticket shop? |
      We sell concert seats and also show how many people are looking at a seat. The architects want one setting for both. If you had to rule on it, what would you write in the ADR? |
      For a shopping basket in our game store, on which side of CAP should we land? | Medication orders must never diverge, appointment reminders may. How would you choose per operation between refusing and answering? |
      How would you decide between refusing and answering stale for a bank balance lookup |
      We are a small airline, crew rosters live in two regions. What's the wise position when the regions can't see each other, given that a wrong roster is illegal? |
      harbour or head office offline: may containers be booked locally?`,
    'check-understanding':
      `so without a partition I can have both C and A, right? | choosing AP means stale reads are possible, yes? | as long as the network is whole I needn't give up either of them, have I got CAP right |
      AP doesn't mean wrong, it means both sides go on and tidy up later, yes? | then a single postgres isn't really on the CAP map as there is nothing to partition, fair? |
      > ah so without a cut i don't need to give up anything except some speed | Without a partition the theorem forces nothing on me, the price I then pay is latency for consistency, correct? |
      I can choose consistency for payments and availability for the basket within the same product. | Availability in the theorem means every living node gives a proper answer, not that the uptime is good. Correct so? |
      so without any partition the trade is between waiting for the copies and being quick, yes? |
      As long as the link between the halls is fine I may have both, correct data and answers; the decision comes only when the link is cut. Fair? | C here means linearizable, nothing to do with foreign keys and ACID, got it? |
      etcd goes in the CP drawer and dynamo with low quorums in the AP drawer, is my sorting ok?`,
    'correct-misconception':
      `cap means pick any two of three | we chose CA, partitions don't happen in the cloud | an AP database has no consistency at all | cassandra is always inconsistent because it is AP | the A means 99.999 percent uptime |
      consistency in cap is the ACID one | our vendor says it's a CA system so partitions don't concern us | you choose two of the three letters once and that's how the database stays for ever |
      we bought the enterprise edition, it gives C and A and P together | network partitions are a thing of the nineties, so the theorem is academic | since mongodb is CP we never read old data from it |
      the availability in cap is the same as in our sla | We picked CA because our network vendor guarantees no partitions, correct? | the C in that theorem is the same C my DBA means in ACID |
      a system is CP or AP once and for all, it's on the box | For the steering paper: we run a single database vendor with 'CA' certification, so during a cable cut we keep both exact data and full service, correct? |
      CAP says pick two of three, so we picked consistency and availability | the C in CAP is the C in ACID, our postgres has it covered | partitions never happen in the cloud so this theorem is of no concern for us |
      We picked CA, since partitions don't occur in our data centre | CAP says choose two of three, we chose C and P, finished forever for the whole company | the C in CAP = the C in ACID |
      I pick C and A and simply leave out P, we have good switches | mongo is CP full stop, for each and every query you could ever send |
      our store is CA, says the vendor's slide, it gives both as partitions never occur inside one cloud zone | > good, so I choose CA, we're on one cloud provider after all |
      CAP says pick two so we picked consistency and availability | the C in CAP is the C from ACID, same letter same thing | our stock app is available AND consistent, we've paid for enterprise support`,
    'next-topic':
      `CAP sits. where to now? | > I can explain Brewer to others now. What should I tackle on top of that?`,
    quiz:
      `give me a tricky question on pacelc | ask me something about CP and AP so i see if i'm ready for exam | give me five systems and let me sort them in CP and AP`,
    'show-in-code':
      `does any handler of mine serve a stale balance in its catch block`,
    'fix-code':
      `catch (e) { return cache.get('balance:'+id) }\nreviewer says this is not ok for balance, how to write it correct |
      catch (e) { return lastKnownBalance } // when replica unreachable\nreviewer says wrong for balances, give me a better version |
      try { return await leader.read(acct) } catch { return replica.read(acct) } // balance check\nreviewer says this breaks our consistency promise, repair it please`,
  },
  'consistency-models': {
    define:
      `read your writes, what's that | what is linearizability | monotonic reads? | stale read? | monotonic reads, meaning | sequential consistency? | "read your own writes", a term I saw in a blog. meaning |
      a reviewer asks whether our store is linearizable. what's he asking | causal consistency, one sentence | what would you call it when a user at least sees his own edits | what is "read your writes" |
      linearizable... the word alone scares me. what it is | how do you call it when you post a comment, reload and your own comment is missing |
      In the interview they asked: "Which guarantee says a user never sees older data after he has seen newer?" I had no idea. The term? | "monotonic reads", the meaning in one sentence please |
      what's the name for the promise that I at least see what I wrote myself | what do you call it when the data goes backward in time for a reader who refreshes |
      "I always see at least my own changes" – what is the technical name of that promise? | "causal" in causal consistency, what does it refer to | > monotonic what? what does that promise say |
      values that go back in time between two reads: what property is missing there?`,
    'explain-how':
      `why does the count go up and down when I refresh | how does a system give me read-your-writes | how long is eventual | a comment shows up before the post | my colleague sees other stock numbers than I do |
      deleted item came back after a while | saved my address and the old one came back after F5 | new row not found right after the insert | two colleagues edited the same article and one change vanished |
      which guarantees exist, from strong to weak | how do I let users read their own changes with replicas | how long may eventual take | how would I check whether a store is linearizable |
      comment visible before the post it answers | how do you merge two carts | I post a comment, reload, gone, reload, there again. the reason? |
      my aunt changes her profile picture and her phone shows the old one for a minute, where does the old one come from | one tab says three items in stock, the other says five, same second. explain please |
      is there a way for a replica based setup to promise a user that he sees his own writes | what is it about "eventual" that lets a value go backwards |
      two editors pressed save together, the second text survived and nobody got an error. what model permits that | I save the profile picture, refresh the page and old picture comes back for few seconds |
      why does the user see 5 likes then 4 likes then 5 again | how do session guarantees work technically, some token or what | what makes strong consistency so expensive? |
      > okay and how would the token for reading my own writes look and travel | customers save their new address, page reloads, old address. Two seconds later it's right. |
      How on earth does a database give me causal order without a single leader? | nurse A sees the lab value, nurse B next to her does not, same screen same minute |
      what guarantees does a session actually pin down in Cosmos or Mongo and through which mechanism | doctor discharges a patient; the bed shows as taken in reception until someone presses F5 thrice |
      A teacher enters a mark, goes back to the list, sees nothing, enters it again. Now there are two. The developers tell me no bug was found. |
      Pupils save their homework, page reloads, old version is shown, five seconds later the new one is there | What does a store have to do internally so that reads look like there was only one copy? |
      editor publishes an article, CMS says ok, front page still has yesterdays headline for some people only | how do session guarantees work, do I carry some token with me? |
      We are a radio station with a shared playlist. Two presenters reload at the same second, one sees the jingle, the other does not, a reload later it's the other way round. |
      I save my profile, hit reload, and the old picture is back. Ten seconds later it's right | Why is linearizability so expensive across continents | What does a version token do so that I see my own edits? |
      I'm a measurement person by training and would like to understand by what means a store can promise that I never read backwards even if my requests land on different copies |
      await primary.save(p); return replica.find(p.id) - what goes on in the gap between these two?`,
    simplify:
      `eventual consistency so a librarian gets it | strong and eventual consistency for our designer, she thinks in sticky notes | monotonic reads, easy version | > eventual consistency again but with easy words, im not native |
      stale reads, so that the sales people stop opening tickets about it | for someone who only knows spreadsheets: why do two people see different numbers? |
      My father ran a card index in a tax office for forty years. How would I explain to him that two of our screens may show different truths for a while? |
      Linearizability without math please, i drive the release train not the code | eventual consistency for my nephew, he's nine |
      my flatmate studies history. put "you may see an older value for a while" into words she won't forget | eventual consistency but pretend I'm eight`,
    example:
      `example where stale reads hurt | case where eventual consistency is fine | a case where causal order matters | example for monotonic reads going wrong | a place in amazon where stale data is fine |
      a dialog of two users in which causal order is broken | some everyday app that lives well with stale reads, with what it shows | show with a shopping cart what stale read looks like |
      Understand the words but I can't see it. Could I get a day-to-day situation with two phones and one shared shopping list where causal order is broken? | show me how a causal violation looks in a chat app, message by message |
      show a comment thread where causality is broken, how does that look like | Suppose a chat in an MMO. Let me see the order of messages two players get when causality is not kept.`,
    'another-example':
      `> got another app in which stale data does no harm? | > one more anomaly but this time with stock levels`,
    analogy:
      `comparison from life for monotonic reads | a notice board with slow couriers, does that work as an image for eventual consistency | something from village life for copies that lag behind each other?`,
    'return-to-analogy':
      `> in that village with the gossip, who is the leader? | > villagers and gossip: what's a partition there | > the village gossip, what's a quorum in that village`,
    repeat:
      `> sorry, what was the difference to serializable again that you mentioned?`,
    'what-if':
      `what if a user reads from another replica right after saving | two people edit the same field at once on different replicas | the user saves on the phone and looks on the laptop | writes never stop, does it ever converge |
      user writes in frankfurt, flies to tokyo and reads there | the session sticks to a replica, and that replica is replaced in mid session | two shoppers empty the same cart from two phones at once under eventual consistency |
      if the follower is forty seconds behind and the user refreshes twice on different followers? | I drop from strong reads to eventual ones on the account balance page, who gets hurt |
      what happens to our leaderboard if the follower falls two minutes behind on tournament night | User writes on the phone, then opens the laptop that hits another replica. Any surprise waiting? |
      A parent changes the pick-up person for his child, and the tablet in the kindergarten reads from a copy that is twenty minutes old. | what if a reader hops from an up-to-date follower to one that lags by a minute |
      write load triples and replicas fall behind for 20 min, what do people with read-your-writes routing experience? |
      Editors in Berlin and Lima save the same article within one second, replicas talk every five. What will a reader in Paris get to see? | one copy falls behind by an hour and the doctors' app happens to read from it |
      user saves the profile and is routed to a replica two minutes behind | in our chat the answer reaches the replica before the question does | > what about when she switches from laptop to phone right after saving? |
      my sister's phone asks another replica each time`,
    relate:
      `how does stronger consistency influence availability | does sharding change which consistency I get | is consistency bad for latency | stronger consistency, more latency: how tight is that bond |
      how does a cache in front influence which consistency the user gets | does stronger consistency eat into availability when the network is bad? | quorum size and staleness, how does one move the other`,
    compare:
      `linearizable or serializable, what is the difference | strong versus eventual consistency | session consistency compared with causal | linearizable ≠ serializable, right? how do they differ |
      causal against sequential: which one promises more | session guarantees or linearizability for a forum, what would I gain with the stronger one | snapshot reads versus reads that are always the newest |
      linearizability and serializability sound same to me, what separates them | > eventual or strong for chat messages in our app | serializability on the one side, linearizability on the other: what separates them |
      strong vs eventual for a comment section, which and why | causal vs eventual for the comment section of a newspaper |
      strong consistency or read-your-writes for our booking desk, we would like to pay as little latency as possible | monotonic reads or read-your-writes, which one cures "my post vanished on refresh" |
      is it the same thing if a bank says "isolated transactions" and a vendor says "behaves like a single copy"? where's the line | read-your-writes and monotonic reads, where do they part ways?`,
    summarize:
      `consistency levels from weak to strong in short | consistency models on a napkin, weakest first | From strongest to weakest, list the models with one line each. |
      What are the three things one should remember from the lesson on stale reads? | Which models exist, from strict to loose, one line each | the ladder from linearizable down to eventual, one line per rung`,
    walkthrough:
      `take me through making reads fresh enough in my app | lead me through a stale read with one leader and two followers, second by second |
      how to give my users read-your-own-writes with one leader and 3 followers, one step after other | > and to introduce such a version token into our existing API, one thing after the other? |
      how do I go through an app and decide read by read which guarantee it needs? a method, in stages |
      Our IoT portal reads from three replicas. Guide me through giving users read-your-writes without sending all reads to the leader. |
      we want sticky reads after writes in a 3-region app. which steps, beginning with the easiest? | plan for giving users read-your-own-writes on top of lagging copies |
      > steps for giving users that read-your-writes guarantee on our two copies | find out which of our reads may be stale and fix those that mayn't; sequence of work`,
    'best-practice':
      `which level do I need for account balances | how do I guarantee that users see their own change | which consistency level for a chat | which level for an account balance | may stock numbers be eventually consistent |
      what is the weakest model that is ok for likes | which guarantee is enough for showing a user his own orders | seats in a cinema, which consistency would you ask for |
      read after write on a replica setup, what do people usually do about it | which consistency should a leaderboard of a mobile game have | user changes password: from where should the next login read it |
      cart page, order page, review page. which strength of consistency would you give each | Which guarantee would you demand for a user looking at their own profile right after editing? |
      how strict should reads be in a gradebook, architects here fight over that |
      For a bidding platform we must settle, screen by screen, how fresh the data have to be. I'd like your guidance for the highest bid, for the list of watchers and for the history page. |
      Patient allergies: written in admission, read in the pharmacy. Which guarantee should we ask for? | after a user changes his avatar he must see it himself, others can wait. recommended setup? |
      A teacher enters a mark and immediately opens the class list, parents may see it a minute later. Which guarantee would you aim for, and for whom? |
      for a school grade book, is it enough that the teacher sees her own entry at once, or would you demand more`,
    'check-understanding':
      `causal means effects never show before their causes, right? | so eventual says nothing about when, correct? | eventual means they agree when the writes stop, and until then anything goes, right? |
      so monotonic reads only say I never travel back in time, not that I'm up to date. ok? | linearizable is like one copy and one queue, is that a fair way to put it |
      Eventual consistency tells me replicas converge once writes stop, but says nothing on how long it takes | read your writes can be had cheaply by sending a user to the leader for a while after a write, isn't that so |
      Session guarantees are per client: I'm promised to see my own writes, my neighbour isn't promised to see mine at once. I've put it on slide 9 in these words. |
      if writes stop then all copies become the same someday, and no promise about when. that's the eventual one? | So read-your-writes protects only me from missing my own change, not me from missing yours, ok? |
      > so the stronger the promise, the more the machines must talk before answering?`,
    'correct-misconception':
      `eventual consistency means a second or two at most | strong consistency costs nothing when the network is good | serializable implies linearizable | strong consistency means every replica is identical all the time |
      with QUORUM on both sides we are linearizable | eventual is a second at the most | eventual consistency loses data | with read committed in postgres we have the strongest consistency there is |
      our users can't notice stale reads, the lag is only milliseconds | after a write returned every replica has it, otherwise it would not have returned | strong consistency is just a faster kind of eventual |
      eventual consistency = ok after about 10 ms | I use transactions so all my replicas show the same value always | Eventual means within some milliseconds, our product owner wrote that in the SLA. Yes? |
      linearizable and serializable are two words for one thing |
      In my lecture I say: once you have a quorum on reads and writes, transactions over several rows are isolated as well, because that is what strong consistency means. |
      eventual consistency = max a few ms delay, so we can read our own writes fine | linearizable and serializable are two names for one guarantee |
      Our ledger reads from any replica; since they converge in the end the balance check before a payout is safe. | eventual = within a few ms | > so if I read twice and get the same value both times it must be the newest |
      linearizable and serializable are two spellings of the same property`,
    'next-topic':
      `Stale reads I understand by now. What comes afterwards in your order?`,
    quiz:
      `test me on the ladder from linearizable down to eventual | test me: describe an anomaly, I name the missing guarantee | put me in front of three histories and let me say which model each one breaks`,
    'show-in-code':
      `does my repo read from the follower directly after writing | find places where I write to the leader and read straight away from a follower | > and in our code, which reads could return something outdated? |
      is there a spot where I write to the primary and read right away from the replica`,
    'fix-code':
      `await primary.save(p); return replica.find(p.id) returns old data, rewrite | await primary.update(post); const p = await replica.findById(post.id); return p\nreturns old post half of the time, fix? |
      const acc = await Account.findOne({id}); acc.balance -= 10; await acc.save()\ntwo clicks at once only one deduct. what to change |
      await users.update(id, patch); return replica.findById(id); // returns old row, please correct |
      await primary.query('UPDATE profile SET ...')\nconst p = await replica.query('SELECT * FROM profile ...')\nuser sees old data, fix it`,
  },
  'time-and-clocks': {
    define:
      `what's a lamport clock | hybrid logical clock meaning | what is clock skew | happens before, what is that | what is drift | truetime? | what tf is a lamport clock |
      skew and drift, I use them as if they were the same. what is each | a lamport timestamp, in a sentence? | what's meant by "happened before" when there is no common clock | NTP is what exactly | vector clock, definition plz |
      whats the name when clocks of 2 servers run apart | happens-before. a precise definition I can put in the glossary? | whats skew and whats drift |
      What is the correct word if an interval of uncertainty is attached to each timestamp, as in that Google database, and what's the interval called there? | What is meant by drift of a quartz, and how much of it is normal? |
      In the paper on Lamport there's "happens-before". What is meant? | happens-before — give me the definition, no frills | > drift and skew, hm, just tell me what drift is |
      is there a name for the difference between two machines' clocks`,
    'explain-how':
      `why can two servers disagree about now | how do vector clocks spot concurrent writes | how precise is NTP really | log lines from two hosts are in the wrong order | a negative duration showed up in my metrics |
      tokens are rejected on one machine only | a log line of server B seems older than the cause on server A | how far can a server clock be off | latency shows minus 300 ms | my update disappeared because of last write wins |
      why does spanner wait before it commits | how do I sort events of several hosts | log lines from b come before those from a though a called b | an event has a timestamp in the future |
      two machines, same NTP server, and the trace shows the answer 12 ms ahead of the question. how can this be |
      a vm was moved to another host and its clock stood still for four seconds, and then all the sessions were over. why | our jwt is "not yet valid" on exactly one pod |
      the same sort by created_at gives another order on the other server, what's the matter | how do they work, those clocks that only count events | what would a lamport counter tell me that the wall clock can't |
      why does my stopwatch give -3 ms once in a while | my log shows the answer was received before the question was sent lol | measured duration came out as -340ms in production, how is this possible |
      how can a simple counter (lamport) tell me order without any clock? | token generated on server A is "not yet valid" on server B |
      Two weather stations, both raspberry pi, and the lightning at station B is recorded before the storm front even came to A. Both are synced, i checked with timedatectl. |
      what does a process do with its lamport number when a message comes in | two log lines, the effect is stamped 40 ms before its cause. how is this possible | how does a vector clock tell that two edits were concurrent |
      our night job measured minus 3 seconds duration!! | Why does Spanner wait before it commits, isn't that a waste |
      Forensics gave me a timeline in which the thief logs out before he logs in. All twelve hosts report being in sync. Where's the flaw? |
      Sensor gateway says event B at 12:00:01.120, server says its cause A at 12:00:01.340. How can effect come before cause? | Last write wins lost an update in our hospital record sync, the later edit vanished |
      how does a vector clock find out that two edits were concurrent | negative durations in our request log since last night: took=-812ms |
      Our fraud rules look at the order of card swipes, taken at different terminals. Lately the rule fires for people who did everything in a normal order. |
      SLA report: 14 requests finished before they started. It is only ever two hosts and only after the NTP restart. I want to understand the mechanism. | our latency chart has negative values lately lol |
      our trace shows the child span starting before its parent. every single time. tired of it | vector clocks: how do they notice that two edits happened without knowing of each other |
      > how does lamport's counter fix the thing we had before | > the vector of counters you drew, how do two entries reveal that neither edit knew the other |
      how do vector clocks notice two edits in parallel when lamport numbers don't | > and where does that uncertainty interval come from? |
      the alibi in our access log: badge in Oslo at 9:00:01, badge in Bergen at 9:00:00, one person. security says fraud, I say clocks. what could I tell them? |
      my tests fail in the night when summer time ends, the job ran for minus 3540 seconds`,
    simplify:
      `logical clocks for someone who hates maths | why computers can't agree what time it is, for a fourth grader | vector clocks without any formula | happens-before, but in normal human words |
      logical clocks for a project manager, please, he thinks we buy better watches | Explain clock skew to our auditors, they think a computer always knows the time. |
      the auditors ask why we can't just sort by time stamp. they're accountants, keep it plain | happens-before in words that my theatre friends would follow`,
    example:
      `real failure that a wrong clock caused | show two events that a lamport clock orders wrongly | a real incident with a leap second or so | show how last write wins throws away the newer edit, with clock readings |
      example with three processes where a vector clock shows two events are concurrent | could I see a small case in which two lamport numbers are equal or misleading |
      sketch three messages between two machines with Lamport numbers on them | Two clerks edit one record while offline. Let me see the version vectors before and after the sync. |
      show two events with Lamport numbers where the bigger one did not come later | put numbers on it: two machines 300 ms apart, both change the same row, which change survives? |
      two edits with their vector clocks written out please, in parallel`,
    'another-example':
      `> any more examples where clocks disagreed? the token one i got | > do you have another bug caused by clocks?`,
    analogy:
      `picture for vector clocks | wrist watches in a village without church tower? looking for an image for clock skew | postcards? trains? any comparison for why timestamps of different towns can't be trusted |
      a comparison with letters or post or so for event ordering? | analogy for clocks that disagree, no trains please`,
    'return-to-analogy':
      `> those postmarks: what in there corresponds to the logical clock? | > postmarks again: what corresponds to a letter that answers another one | > the postmarks again, what's the letter that answers another`,
    'what-if':
      `a vm is paused for 30 s and wakes up, what does its clock believe | what if one node's clock runs five minutes ahead and last write wins | one host's clock runs ahead and we compare updatedAt |
      VM suspended for a minute, what about its lease | ntp jumps back one second | the clock of the node that stamps our invoices is four minutes slow | daylight saving starts tonight and our scheduler works with local time |
      ntp corrects the host by minus two seconds in the middle of a measured call | the time server of the hospital is wrong by five minutes for one afternoon | ntp steps one node backwards in the middle of a lease |
      a vm is restored from a snapshot and believes it is last Thursday | Suppose the metering gateway boots in 1970 because its battery is flat, and it uploads readings before the time service answers. |
      our NTP server is off by 3 minutes for an afternoon. Which parts of a clearing system get hurt? | VM gets paused 20 s by the hypervisor and continues, clock jumps. consequences? |
      The board in the substation has a dead battery and boots into 1 January 1970. It signs its readings with this time. |
      The GPS clock of our master jumps one hour into the future tomorrow because somebody confused UTC and local time. Tokens, caches, locks: what am I in for? |
      the VM gets paused for 30 seconds and resumed. what happens to tokens, timers, leases | gateway is 4 minutes ahead of the auth server, tokens freshly issued | VM paused 40 s then resumed. consequences? |
      one host's clock stands still for a minute, the others go on | the door controllers in Oslo and Bergen differ by three minutes`,
    relate:
      `how do clocks affect leases | what has time to do with token expiry | token lifetimes and clock skew, in which way do they meddle with each other | whats the connection of clock skew and last write wins |
      Does clock trouble make locks with a lifetime unsafe? | do skewed clocks have any influence on leases? | What does clock skew do to distributed locks?`,
    compare:
      `wall clock versus monotonic clock | lamport or vector clocks | truetime versus ntp | vector clock or version number for finding concurrent edits | system time against monotonic time, what is either good for |
      hybrid logical clocks and truetime side by side | Date.now or performance.now for measuring how long a request took | Lamport counter against version vector for our offline inspection app |
      wall clock or monotonic one when I implement a timeout? |
      For ordering comments in our offline-first app the lead proposes version vectors, I propose one counter per document. Weigh both for me please, we have up to six devices a user. |
      Date.now() against performance.now() for measuring how long a call took | lamport or vector clocks if I only want to detect conflicts in offline forms of field nurses? |
      counters that are attached to messages or synchronised watches with a known error: when would you go for which? | wall clock and monotonic clock, what separates them |
      lamport and vector clocks, which one sees that two edits happened in parallel | hybrid of both clock types or purely logical, for an audit trail in a bank`,
    summarize:
      `clocks in distributed systems, the take-aways as bullets | sum up time & clocks, i missed the class | > boil the clock stuff down, I present in ten minutes | > clocks in five lines for the sprint review`,
    walkthrough:
      `trace vector clocks through three messages step by step | show me a lamport counter over three messages | three processes, five messages, fill in the lamport numbers one after the other with me |
      how would i implement lamport clocks in my chat project, from first step to last | lead me through replacing timestamps by version vectors in a sync protocol |
      Steps to move conflict resolution off updatedAt to versions, in a live parcel database?`,
    'best-practice':
      `which clock should I use to measure durations | how do I order events from many hosts | how much skew should I allow for when I check tokens | Date.now or performance.now for a stopwatch | how many seconds of leeway for jwt |
      measuring how long a request took: which clock | created_at from the app or from the database, what would you take for ordering | how many seconds of slack do you grant when comparing exp of a token |
      how much leeway to allow when checking exp of a jwt on other host | what to use instead of updatedAt to decide which edit wins | how should timestamps be saved and compared in a system with offline tablets |
      Which clock should I take for measuring how long a surgery pump call took? | what tolerance do sane people allow when checking exp of a token across hosts |
      How should we timestamp telemetry from trucks whose devices have no reliable clock? | What leeway is sane when checking token expiry between hosts? |
      Blood samples get timestamps from three kinds of analysers, each with its own idea of time. How ought we to record the order? | How much leeway should I allow on exp when hosts differ |
      Our trams write GPS fixes offline for hours and upload them at the depot. Which timestamp is the one to sort on? | measuring how long a call took in node, which clock? |
      conflict resolution between tablets in the field: is updatedAt acceptable or should we do otherwise? | door controllers offline for weeks: how to stamp events properly`,
    'check-understanding':
      `monotonic clocks are for durations only and mean nothing on another host, right? | a lamport number smaller than the other does not prove that it came first, is that so |
      so timestamps of two hosts may only be compared with an error bar, have I understood | the monotonic clock starts anywhere, therefore its values mean nothing elsewhere, yes? |
      last write wins may throw away the newer write if the clocks disagree, is that the danger | A monotonic clock never goes back but tells nothing about the time of day. Did I understand? |
      concurrent means neither of the two could have known about the other. correct? | performance.now for measuring, Date for showing – that's the rule?`,
    'correct-misconception':
      `timestamps in milliseconds are enough to order events | with ntp all clocks show the same time | gps clocks make ordering exact | microsecond timestamps give the real order | a bigger timestamp always means it came later |
      ntp is on so i can order events by timestamp | our hosts sync each hour, hence sorting by timestamp gives the true order | nanosecond resolution rids us of clock problems | utc everywhere means the clocks agree |
      the later timestamp is the later edit, that's what timestamps are for | System.currentTimeMillis can only go up | all our VMs sync with NTP so sorting by timestamp gives true order of events |
      higher Lamport number means it happened later because of the other | microsecond precision in the timestamps makes them exact enough to order writes |
      ntp error is under 1ms so i can sort the bids of the auction by server time, fair for everyone | all our boxes run chrony, therefore sorting by timestamp gives the true order of events |
      If Lamport(a) < Lamport(b) then a caused b, that's the whole beauty of it, isn't it so? |
      I never understood the fuss. With microsecond timestamps from the cloud provider, of two updates the one with the larger number is the later one, full stop. |
      We run chrony everywhere, so sorting by timestamp gives the true order of trades | Lamport number smaller => it happened earlier, that's the point of it | UTC fixes it: all servers in UTC means all servers agree on now |
      We have NTP on all boxes, therefore updatedAt gives the true order | L(a) < L(b) means a caused b | Date.now() at start and end gives me an exact duration, always did |
      > so if server A's stamp is 3 ms earlier A came first, end of story`,
    'next-topic':
      `clocks: finished! what builds upon this?`,
    quiz:
      `see if I've understood happened-before, ask away | i want to guess: you show timestamps, i say which event came first | give me a space-time diagram question`,
    'show-in-code':
      `do I use the system time for measuring durations somewhere | do I compare Date.now() values of different machines anywhere in this repo | am I comparing timestamps from different hosts anywhere? |
      where do I still measure durations with Date.now`,
    'fix-code':
      `const took = Date.now() - start goes negative at night, fix | const start = Date.now(); await job(); const ms = Date.now()-start;\nsometimes negative. repair please |
      if (incoming.updatedAt > existing.updatedAt) save(incoming)\nlooses edits from the tablet. whats the right code | if (remote.updatedAt > local.updatedAt) local = remote  -- loses edits from the tablet with the slow clock |
      const start = Date.now(); await job(); if (Date.now() - start > 5000) alarm()\nfires randomly after time sync, correct this |
      const t0 = Date.now(); await job(); metrics.observe(Date.now() - t0)\ngives minus numbers after ntp step`,
  },
  'consensus-and-quorum': {
    define:
      `what is a majority quorum | what does raft solve | what's paxos about | what's consensus for | sloppy quorum? | the cto dropped the word quorum like everyone knows it. I don't | what the etcd docs call "quorum loss" |
      consensus in a dozen words | majority, witness, learner: what is a learner in raft | quorum = ? | what is raft (not the boat) | > and FLP, what does that stand for and say |
      In the exam sheet: "State what a quorum is". How would a correct definition sound? | a quorum is what precisely | byzantine, what do folks mean by this word | FLP result, what does it say? |
      Name for the smallest group which has to say yes before a write counts? | Our vendor writes "Paxos inside" on the box. Which thing is this? | what is a split vote called and what is it |
      name of the thing where more than half have to nod`,
    'explain-how':
      `why do five nodes survive two failures | how does a vote win in raft | why are even cluster sizes wasteful | how many nodes must confirm a write | etcd says no leader | our zookeeper went read only after two hosts failed |
      writes are slow since we went from 3 to 7 voters | why do two majorities always share a node | two of five are down, does it still take writes | zookeeper lost two of three and stopped |
      which steps does a write take in etcd | how many failures can 4 nodes survive | the cluster of three took writes until the second node went, then it froze. I'd like the logic behind that |
      how come going from five to six members makes nothing safer | a write in raft, when is it really committed and why then | could you tell me where the overlap of two majorities comes in |
      since we added voters in singapore each commit takes 200 ms, is that to be expected | etcdserver: request timed out, possibly due to connection lost. one member still lives |
      how do 5 servers agree on one value if some of them crash in the middle | our etcd has 3 members, 2 died, and now kubectl can do nothing, all frozen | why must it be more than half and not for example exactly half |
      what is reason that paxos is always safe but maybe never finishes | > cool. but why does the vote need to be saved on disk | how come five voters are slower than three, I would have bet on the opposite |
      etcdserver: request timed out every time one particular disk gets busy | Explain the trick by which Raft makes sure a committed entry survives a new leader. |
      FLP says impossible, yet Raft runs in production everywhere. How does that go together in practice? |
      I've sat through three talks on Raft and each skipped the moment that bothers me: a new leader finds an old entry on a majority, from an earlier term. Why may it not count that as committed? |
      what makes a majority so special, why not a third | How do nodes in Raft agree on the order of entries when the leader dies in the middle of it? | etcd writes got slower after we went from 3 to 7 members |
      Two of our four ZooKeeper nodes are down for patching and the whole customs registry stands still. Half is alive, after all. Why the standstill? |
      I run a config store for slot machines. Since we put voters in Sydney and Toronto next to the three in Malta, saving a setting takes half a second. |
      etcdserver: request timed out, and two of our three masters are down for patching | What does FLP actually forbid if Raft obviously runs fine |
      what's going on inside when a follower comes back after an hour and its log is shorter than everybody else's | > you mentioned raft in passing, how does it pick the winner |
      > I'd like to hear more on the term number, what happens when someone with an older one turns up |
      we've five zookeeper nodes, two in Graz and three in Linz. Linz went dark and Graz, alive and well, refused everything. why would they not just carry on? |
      step by step or not, I'd like to know why two leaders can't both win the same term`,
    simplify:
      `raft for a class of teenagers | raft for my mum | raft for somebody who has only ever voted in a sports club | quorum, kindergarten level | consensus algorithm explained so that my little brother gets it |
      why odd numbers? explain gently | sorry my english B1. the article on raft has words like "term", "log index", "commit". please tell the main idea with easy and short sentences |
      majority voting of servers for my mum who chairs the choir committee | I present on Raft to the city council on Thursday, none of them has ever coded. How do I put it to them? |
      quorum for my product manager pls, she likes cooking shows | I have to tell the district administrator why we need three servers and not two. He is a forester. Three sentences, no foreign words. |
      My grandfather was in a union committee. Use words he'd understand to explain why more than half have to agree. | consensus in words a judge would follow`,
    example:
      `work through a quorum with R=2 W=2 N=3 | who uses raft in production | seven nodes, who may be missing, a worked example | W=3 R=3 N=5, play a read and a write with values | big names that rely on raft or paxos? |
      play a vote with 5 nodes with concrete numbers please | play an example with N=5 W=3 R=3 and one stale node | let me see one write with five replicas, who acks, who sleeps |
      calculate me one case with N=3 where an old value is read | numbers for N=5, which W and R work and which don't? | show how a value written to three of five is found again by a reader who asks three |
      numbers please: N=5, which R and W would do`,
    'another-example':
      `> and one where R and W are lopsided`,
    analogy:
      `everyday picture for a majority vote | quorum as a story with friends choosing a restaurant | a jury or a club board, some picture for deciding by majority | > parliament? jury? what picture fits to majority voting |
      our class has five speakers and each decision needs three. is there an even better picture to remember why two groups never decide against each other? | what everyday scene would show why any two majorities overlap? |
      What would majority voting look like as a scene among neighbours? | my team consists of lawyers, give me a comparison they'd get for "more than half must sign" |
      majority voting, maybe told with a committee or a parish council`,
    'return-to-analogy':
      `> jury image: what if juror lies? fits that still in your picture`,
    repeat:
      `> that formula with f again please | > the formula with 2f again, i was on the phone | > could you restate the R+W thing, my headset died`,
    'what-if':
      `three of five voters are unreachable | a voter comes back with an old log, what happens | can the minority side still answer reads | 2 of 5 are dead, can we go on writing | the raft leader dies in the middle of a write |
      3 of 5 voters gone | 3 of our 5 etcd nodes are in the dc that just lost power | of five raft nodes two are down and a third one becomes slow as hell | the network cuts our five voters into two and three |
      we replace a voter and its disk turns out to be empty | say we set R=1 W=1 N=3 and read directly after writing | > alright, and when exactly half of them is cut off | 2 of my 5 members are being patched and a third one dies |
      if we run four nodes and they split two and two? | Five members, and in one room the two that hold the leader get isolated, yet clients in that room continue to talk to them. |
      N=5, W=2, R=2 and one node has been offline since Monday. What may a reader see? | one of five voters has a disk that takes 2 seconds per fsync. does the cluster care? |
      we lose 2 of 3 members for good tonight, what is left to us | Five voters in two halls, three in A and two in B. Hall A has planned power work on Sunday morning. |
      imagine a zookeeper ensemble stretched over two sites, 2 + 2. Site B burns | my fourth node comes up in a three node cluster while one is down | we add a fourth etcd node and then lose two |
      R=1 W=1 N=3 and a node answers late | five zookeeper nodes, two in Graz and three in Linz, and Linz loses power`,
    relate:
      `how does quorum size influence latency | does consensus help with failover | quorum size vs latency: how do they pull on each other | number of voters and write latency, how do they hang together |
      what has quorum to do with split brain | Quorum size and write latency, how does the one pull on the other? | How do fsync speed and consensus latency hang together? | effect of consensus on write latency?`,
    compare:
      `raft or multi paxos | sloppy quorum versus strict quorum | 3 versus 5 nodes | quorum in cassandra versus consensus in raft | 3 or 5 nodes for a small cluster | etcd or zookeeper given we run on k8s |
      three voters in one zone or five over three zones, what do I buy with each | raft next to two phase commit: both vote, so where do they differ | Raft vs Paxos for someone who must implement it in a course |
      3 or 5 members for our etcd | paxos vs raft, honest differences please, I present both next week | three voters vs five: what do I gain, what do I pay | Raft vs Paxos, from the point of view of somebody who only operates it |
      three voters or five for the config store of a slot-machine network? | raft or paxos: what is it that people find easier about the first`,
    summarize:
      `consensus on one card | quorums, the arithmetic on one line each | the essence of raft, five bullets | Three things about quorums that I must not forget in the exam`,
    walkthrough:
      `play one raft round with three nodes | a log entry's life in raft, from the client to committed, stop by stop | I want build a tiny quorum store in nodejs for uni project (N,R,W), give me the steps |
      replacing a dead etcd member at 3am, tell me the order of commands or at least of actions | add a member to a running etcd cluster: what is done first, what last |
      replace a dead etcd member in production, which actions one after another?`,
    'best-practice':
      `how many voters should I run over three zones | should I put etcd nodes into two data centres | how to spread voters over zones | 3, 4 or 5 nodes for etcd |
      I have three data centres and money for five etcd nodes, how would you place them | even number of voters, ever a good idea? | how should we take one raft member out for maintenance |
      even or odd count of voters, and what number do people normally run | where should one put the three members if we have only two data centers | is it wise to put etcd on the same machines as the workload |
      What is a good number of voters for a cluster spanning three zones? | ZooKeeper ensemble sizing advice for 200 services, anyone at home? |
      Management wants the cluster stretched over two buildings. I think a third site is needed for the vote. What layout do you regard as sound, and with how many machines in each place? |
      how many etcd nodes for a county administration with two server rooms | Which write concern should payments have in a three member Mongo set? |
      Two machine rooms, etcd with five members. How would you spread them, and should a sixth place somewhere else play a role? | What should be the write concern for invoices in mongo | write concern, recommended? |
      dead etcd member: remove it before adding the new one, or the reverse? | two towns only, five nodes to distribute. what's the sane layout`,
    'check-understanding':
      `W + R > N guarantees that a read meets the newest write, right? | so 4 nodes survive as many failures as 3, yes? | 2f+1 means five nodes for two failures, correct? |
      let me see if I got quorum: 5 nodes, 3 must agree, 2 may die. right | 7 nodes, majority 4, so 3 may fail. correct? | f failures need 2f+1 voters, so nine for four. computed well? |
      in other words the minority must stay silent however healthy it feels, yes? | a read quorum and a write quorum have to share a node, that's all there is to R + W > N, am I right |
      With five nodes three are a majority, two different groups of three have always one in common, and this one remembers. I think I finally see why it works. |
      To survive two crashes I need five, because three remaining are still over half. Yes? | a quorum read meets a quorum write in at least one node, that is the trick, no? |
      majority matters since any two majorities share a member, true?`,
    'correct-misconception':
      `more voters make the cluster faster | two nodes can form a safe majority | a quorum means all nodes agree | four nodes are safer than three | a majority of the living nodes is enough | etcd is a good place for all our data |
      4 nodes tolerate more failures than 3 | six voters survive three crashes | when only one of three nodes is left it is the majority of those alive, so it may decide | adding voters lets etcd take more writes per second |
      the raft leader may answer reads whenever it likes, it's the leader after all | consensus means everybody agrees, one no and it fails |
      Boss wants the etcd more robust so we go from 3 to 4 members next week, one more may then fail. | with 3 nodes we survive the loss of two since one is left to answer |
      Our ops lead insists on four etcd members "so that two may die". I approved the budget on that ground; good call, wasn't it? | more members in the raft cluster gives us more write throughput |
      4 nodes are safer than 3 because one more may die | R + W > N so our store is linearizable, done | We put a sixth ZooKeeper node in so that now even three may die. |
      an even number of members is safer since there is one more | add consensus nodes and writes scale, that's what clusters are for | 7 etcd members write faster than 3 | four nodes tolerate two losses, simple maths |
      > so with six nodes we survive three losses, better than five | five nodes over two towns survive the loss of either town`,
    'next-topic':
      `i'm through with raft and quorums, show me what follows | raft lesson is completed, go ahead to the next one | > majority stuff understood, go on | > quorums sit. which door opens now?`,
    quiz:
      `calculate with me: 7 nodes, how many may die | multiple choice on raft? | test me with N R W numbers |
      I'm to defend my thesis on agreement protocols on Friday. Fire the kind of question at me a nasty professor would ask on majorities. | > fine. ask me two hard ones on majorities |
      how many may die out of seven? ask me things like this | I say how many failures a cluster survives, you give me the size and grade`,
    'show-in-code':
      `is any of our etcd or mongo configs running with an even count?`,
    'fix-code':
      `etcd:\n replicas: 2\nteacher said this is wrong config. make it right | db.collection('invoices').insertOne(doc, { writeConcern: { w: 1 } }) and then the primary died. Better version? |
      replicas: 2  # etcd statefulset\nreviewer rejects this, what should be there? | rs.initiate with 2 members, replicas: 2 for etcd in values.yaml. review says wrong, what's the corrected yaml |
      etcd: replicas: 2\nreviewer rejected it, what's the corrected manifest`,
  },
  'leader-election': {
    define:
      `what is a lease holder | leader election? | what's a fencing token for | epoch, in leader election | zombie leader? | term, epoch, generation, all the same? what's an epoch in elections |
      a lease, in the sense of who may lead | zombie leader, wut | what is fencing token | lease, in the meaning of servers not of cars | in raft texts they write "term" all the time.. meaning? | fencing token? |
      epoch, term, generation: what is this number called properly and what is it | Term, epoch, generation: what is that number about? | the growing number that storage checks before taking a write, how is it called?`,
    'explain-how':
      `how does a follower become leader | why can a paused process believe it is still leader | how do I make sure a job runs on just one replica | the report mail goes out three times, once for each pod |
      lock expired in the middle of the job | failover takes 40 seconds, why so long | cron fires in each replica and customers get three mails | old leader woke up after a GC pause and overwrote data |
      why do raft nodes wait a random time | leadership jumps from pod to pod all day | how long can nobody write after the leader died | my lock got deleted by another worker |
      how does a lease stop an old leader that was only asleep | how do 3 replicas agree who runs the cron | the nightly invoice job ran on both pods |
      we have three replicas of the scheduler and on some mornings customers get the newsletter twice. where is the hole in my lock | after the leader pod was killed nothing was written for 35 s. what takes so long in an election |
      the old leader slept through its lease, woke up and wrote. how could it | what stops two candidates from winning in the same term |
      I read that the fencing token must be checked by the storage and not by the leader. the reason? | leadership hops from node to node every few minutes, what makes it restless |
      the invoice mail job ran 3 times, we have 3 pods with the same cron inside | old leader woke up after a long GC pause and wrote over the new data | how do nodes decide who becomes boss when the boss dies |
      why randomised timeouts in the election? seems strange to use luck | My cron with node-cron sends the birthday greetings. Since we scaled from 1 to 4 for christmas every customer gets four birthday cards. |
      what happens inside when a follower hears nothing from the leader, who starts what | A paused VM woke up and kept writing though another node had been elected. Mechanism? |
      our cron email goes out three times since we run three replicas | what happens inside when a lease runs out while the holder is in garbage collection |
      Each Sunday after the backup window the boss role jumps from node A to node C and back |
      Twice this month, exactly after a long garbage collection pause, invoices went out doubled. We do have a lock in Redis with thirty seconds on it. | Every night the invoice job runs three times since we have three pods |
      how can a node still think it is the boss after its lease ran out | What happens inside the cluster between the heartbeat going missing and the new primary taking writes? |
      our election flaps, leader changes every few seconds when the nightly GC of the JVM kicks in |
      We have a lock with expiry for the payroll run. On Friday the garbage collector paused the worker for 40 seconds, and then two payrolls were out. The lock was correct in all logs! |
      The dunning letters left our house in triplicate the very week we went from one pod to three. The code has not changed in a year. | who hands out the epoch number and who checks it |
      explain the trick with the growing number handed out with each lock | on call last night: the job ran on two pods although only the lock holder should run it | randomised election timeouts, why random |
      > and the lease, who keeps it alive |
      the vm was migrated by the provider, was frozen for a good 25 s, then continued and overwrote what the new leader had written. nobody did anything wrong in the code, so what permitted this? |
      lease renewals go through consensus each 3 s; why doesn't that become the bottleneck`,
    simplify:
      `leases for absolute newcomers | electing a leader among servers, for my kid who was class speaker | fencing tokens in words for a shopkeeper | why do we need one leader, explain slowly pls | lease, make it tiny and easy |
      what is a lease, explain it to the auditors | The hospital's lawyer asks who is liable if "two bosses" order the same blood bag. Before law comes understanding: tell her how computers choose a boss. |
      leader and lease, in words for the school principal | explain picking one boss server to a children's book author |
      tell a choir conductor why there must be just one who gives the beat, and how the choir picks a new one. In tech terms translated, please`,
    example:
      `example of a fencing token saving the data | a cron job with leader election in kubernetes | the lease with real times: granted 12:00:00, gc pause, what happens at 12:00:15 |
      a token of 33 that beats a 34, no, the other way round, an example of fencing please | concrete example of a paused leader damaging a file | a realistic story of an old leader that came back and did damage |
      a timeline with seconds where a stale lock holder overwrites something | run me through a night where worker 2 pauses, worker 3 takes over and worker 2 wakes up, with the epoch numbers at each write`,
    'another-example':
      `> any other story of a leader who didn't know he was deposed? | > other war story with an ex-boss that kept on writing?`,
    analogy:
      `a picture for a lease | a talking stick for leases? or which picture do you use | the talking stick, is there another picture for leases with numbers | > give me a picture for the epoch thing`,
    'return-to-analogy':
      `> if the talking stick carries a number, what would it be if someone copied the stick? | > with the talking stick, what's the majority vote? | the talking stick again, what is the number on it |
      > with the talking stick, who plays the storage?`,
    repeat:
      `> the part with the fencing number, tell it again as before | > could you restate why the expired holder keeps going`,
    'what-if':
      `the leader freezes in a gc pause longer than its lease | what if two candidates get the same number of votes | what if the lock service itself is gone | the lock runs out while the job is still running |
      nobody is leader for ten seconds, what about writes | leader hangs for 20 s in gc and wakes up again | leader's network is fine towards clients and dead towards the lock service |
      all candidates start their election at the same instant, again and again | our lease lasts 15 s and the pause 20 s | suppose the leader's VM gets suspended for 40 seconds by the hypervisor |
      assume my scheduler node gets frozen by the hypervisor for one minute while holding the lock, other node takes over, and then the first awakes and goes on writing |
      the leader is alive but its network card drops every second packet | redis holding the lock fails over before the key was copied | all three candidates get one vote each |
      the leader is paused by a live migration for 30 seconds and wakes up. what does it damage | both candidates ask for votes at the very same moment, then? |
      Night shift planning in our hospital runs on one scheduler with a 15 second lease. Tonight they will freeze that VM for a snapshot, about a minute. I am a bit nervous about it. |
      long GC pause on the holder of the redis lock | what would occur if no candidate gets most votes | Raspberry at a wind park holds the lease, its SD card stalls for 20 seconds, and then it goes on as if nothing was |
      worker holds the lock, then GC freezes it for forty seconds | every follower's election timer fires at the same millisecond`,
    relate:
      `how are leases and clocks connected | does leader election limit throughput | lease length and how long we are without a leader, how does one drive the other | does a longer gc pause endanger my lease |
      what has the election timeout to do with our write downtime | longer leases and faster recovery, do they fight |
      I wonder how far clock quality and the safety of leases are tied together. Does bad time-keeping make them dangerous or only slow? | what has a stop-the-world pause to do with leases | how do clocks mess with leases?`,
    compare:
      `redlock or etcd lease | leader based versus leaderless | lease or lock | advisory lock versus etcd lease | redis lock or etcd if all we do is one cron job |
      zookeeper ephemeral node or a row in postgres with expires_at, for choosing the leader | short lease or long lease, the pros of each | short lease or long lease, we do failover of game lobbies |
      Kubernetes Lease object or a row in postgres with SELECT FOR UPDATE for picking one worker? | lock table in Postgres compared with a lease in etcd for choosing the active dispatcher | lease vs lock, whats different |
      For a nightly billing job: Kubernetes Lease object, Postgres advisory lock, or Redlock? | bully algorithm of the textbook against raft's vote`,
    summarize:
      `recap leases and fencing for our ADR, briefly | Key points on leases, for a slide`,
    walkthrough:
      `how do I add leader election to a scheduler, the steps | go through an election with three nodes | from "heartbeat missing" to "new leader writes", hop by hop | give me the steps to make our cron run on one pod alone |
      adding leader election to an existing worker fleet: in which order do i do things | from zero to a safe singleton job on k8s: which steps? |
      from "job in each replica" to "job in one replica" – which steps, and where can I stop? | I want single-writer semantics in my worker fleet: which steps from zero`,
    'best-practice':
      `how long should a lease be | how often do I renew it | should I build my own election | how long should the lease be | elect a leader with only postgres | renew interval for a lease of 30 s, what is usual |
      single active scheduler over three pods, simplest thing that is safe? | should the leader stop itself when it can't renew, and how early | heartbeat interval and election timeout — what values are healthy |
      cron in 4 replicas, how should only one of them run it | what's a recommendable lease time for nightly batch jobs | heartbeats every second or every ten? Sensible values for a hospital network with jitter |
      Our wiki says five-second leases, the vendor's sample says two minutes, nobody remembers why. For a batch coordinator that may be gone for a minute at most, what would you set? |
      lease of 5 s or longer for a scheduler that settles card transactions, how to pick? | How should a cron in a replicated service be guarded so exactly one does it? |
      Only one of our instances may talk to the stock exchange. I have Postgres and Kubernetes at hand. What is a solid way to ensure it? | what do grown-ups use for distributed locks these days |
      nightly cron, six replicas, must run once. the accepted way?`,
    'check-understanding':
      `the storage has to reject old tokens, otherwise fencing is useless, right? | the lease alone doesn't save me, the store has to refuse old tokens too, is that how it works |
      so for a short time there may be two who think they lead, and that is planned for, yes? | so every new leader gets a bigger number and storage ignores the smaller ones, thats fencing? |
      a heartbeat table in mysql without majority is not safe for choosing a leader, am i right | the storage itself has to reject the old number, otherwise the token is decoration, right? |
      too short a timeout makes leadership flap and too long makes the outage longer. I have it? |
      If the resource itself keeps the highest epoch it has seen and rejects all below it, then a sleeper who wakes up can shout as much as it likes. This is what the token is for. |
      The storage must compare the number and refuse older ones, otherwise the number is worthless. Right? | Randomised election timeouts are there so candidates dont collide forever, correct me if not |
      The lease runs out on the clock of the store, whereas my paused process knows nothing of it; therefore the number that only grows. I've got the idea, haven't I? |
      fencing number goes up with each new holder and storage refuses lower ones, that the idea?`,
    'correct-misconception':
      `a redis lock with a ttl is always safe | a leader knows at once that it lost the lease | there is always exactly one leader | redis lock with expiry means only one works at a time | a longer TTL makes the lock safe |
      SETNX with an expiry is all one needs, two workers can never hold it | the leader always finds out before anyone else that it was replaced | once elected a leader stays until it crashes |
      leader election guarantees that never two nodes act at once | the ttl of our lock is an hour, so a pause can't hurt | once a node is elected it knows it's the leader until it resigns |
      Redis lock with TTL 10s guarantees that two workers never run together | if the leader loses its connection it steps down by itself immediately, so no two leaders |
      i release the lock with DEL key, the lock is mine after all | SET NX PX gives mutual exclusion, TTL or not, guaranteed | redis lock with expiry => never two holders | the old leader always knows that it was replaced |
      > so with a lease there can't be two of them even for a second | redlock with a 10s TTL, only one worker is ever inside | a heartbeat column in postgres and the newest wins, that's a safe election`,
    quiz:
      `> let me try: give me a scenario with two leaders and I say who wins | a tough question about fencing please | let me defend a design with a lock and poke holes in it with questions`,
    'show-in-code':
      `which of my files take a lock without token | where do we schedule jobs in every replica without choosing one? | do i have timers that fire in each replica? | do we have home-made locks somewhere, list the files |
      is there a setInterval job in here that every replica would run`,
    'fix-code':
      `if (await redis.setnx('lock', 1)) runJob() what's missing, correct it | if (await acquire('leader', 10_000)) { await rebuildIndex() } runs longer than the lease, mend it |
      await redis.set('lock','1'); doWork(); await redis.del('lock')\nsenior says "unsafe lock". fix it | setInterval(sendDailyMails, 86400000) // runs in each replica\ncustomers get it 3x |
      lock = r.set('job', 'x', nx=True)\nif lock: run(); r.delete('job')\nwhen run() crashes the lock stays forever. fix it in python |
      await redis.set('lock', '1'); await doJob(); await redis.del('lock')   reviewer says this is unsafe, improve |
      setInterval(() => sendReminders(), 60000) // in every pod\npatients get 4 reminders. change it so only one pod sends | await redis.set('lock', 1, 'EX', 10)\nawait work()\nawait redis.del('lock')\nmake this safe`,
  },
  'split-brain': {
    define:
      `what is split brain | STONITH? | what does fencing mean | STONITH, meaning | what's a witness node | fence off a node, what do they do to it | dual primary? | quorum disk or witness, what is that thing for |
      split brain, sounds like medicine. what it means in clusters? | STONITH lol what is this abbreviation | when two nodes are boss at once, that is called? | STONITH, what a name. meaning? |
      whats the term when two primaries both accept data | what's the term for two halves of a cluster that each believe they rule | fencing (the hardware sort) | the doc of our cluster warns of a dual primary, what's this |
      both halves think they lead, how do experts name this condition`,
    'explain-how':
      `how can two nodes both think they are primary | how does a witness prevent it | why is a two node cluster dangerous | both sides accepted orders while the link was cut | after the switch was repaired our data didn't match |
      two servers both say they are primary | why can't two nodes fail over by themselves | orders exist twice with the same number after the failover | which of the two halves should win | what went wrong at github in 2018 |
      how come two boxes can both believe they're master | after the switch rebooted we had two primaries | how do you reconcile two halves that both wrote |
      the link between both rooms flickered and from then on there were two masters. how does something like that begin | both halves gave out the invoice number 1044. how did we get here and which one counts |
      pacemaker shot the other node, and I want to know what good that does | why won't a second heartbeat cable rule it out | two halves, both with customers' writes: how do people stitch those back together |
      after the switch was repaired both databases had different customers and both say "primary" | how can two servers both believe they are master | how does a witness third vote stop it |
      we have 2 nodes with keepalived and both hold the virtual ip sometimes | both nodes had the virtual IP this morning and orders are in two databases |
      How does a witness in a third room prevent two sides from both being boss? | why can a heartbeat not distinguish dead from cut off |
      When the stretched cluster lost the line, both halves went on as if nothing had happened, and on Monday we had two sets of invoices with the same numbers. How could either side believe it was right? |
      After the fibre cut both database servers in the two clinics had accepted admissions. How does one even get there? | what does STONITH do in practice, is a power socket really switched off? |
      kafka with unclean election turned on lost messages after a network hiccup, how come | why do two boxes plus a heartbeat cable not suffice |
      Two of our controllers both claimed the conveyor belt for 40 seconds last night. The network team says a switch rebooted. Connect the dots for me please. |
      After a fire drill with power cut in building B we have two registries of births, both of which grew during the hour. I'm asked to explain to the head how this arises. |
      after the network came back we had two different order tables, each claiming to be the master | what is a witness good for if it stores no data | both say role: PRIMARY | STONITH mechanics |
      in what way does a witness that stores no data prevent the mess | when the halves join again, how do stores choose whose writes survive`,
    simplify:
      `split brain for a journalist | split brain for my boss, he runs a restaurant | why two bosses at once is dangerous, server edition, easy words | two masters problem in baby english please |
      two captains problem, but for the supervisory board of a savings bank | two masters problem, for the mayor's office | two captains problem, for the hospital director | how do I tell my grandmother what split brain is`,
    example:
      `known outage caused by split brain | a famous split brain that really happened? | a company that had two primaries and paid for it | what the data looks like after two masters took orders for ten minutes, some rows |
      did this happen to a famous company one time? what exactly | how did it look when it happened to somebody, with minutes and numbers | a well known outage of that kind with what was lost |
      Name a company to which the two-masters accident happened, and what it lost. | a historic outage with two primaries | tell of a company that had this and what it cost them to clean up`,
    'another-example':
      `> and another firm that ran into two masters? | > one more story of two primaries, github one i know | > any other company to which the double master happened?`,
    analogy:
      `two captains picture, do you have something like that | two captains, two conductors, you pick an image for two primaries | need an image for two masters in one house, not ships |
      draw me two masters as a scene on stage, I work in a theatre | two captains or something like that, for dual primaries`,
    'return-to-analogy':
      `If I take the two captains: what would the fencing token be aboard? | > the two captains, what's the intercom in our data centre | > two captains: who cuts the engine of one of them`,
    'what-if':
      `heartbeat link is cut but both servers are fine | old primary comes back after the failover | the old primary comes back and still takes writes | the fencing call gets no answer |
      two boxes with keepalived and the cable between them is cut | STONITH can't reach the power switch | the witness sits in the same room as node one and the room burns | the isolated master still has its clients connected |
      keepalived on both boxes claims the virtual ip | both sides accepted orders for 5 minutes, then the link is back |
      the fibre between the two hospital buildings gets cut by an excavator, both buildings have a database and both keep admitting patients | heartbeat cable unplugged by the cleaner, both halves healthy |
      if we merge after both halves took writes for an hour | A fencing device has a firmware bug and reports "powered off" although the old primary still runs. Next? |
      the heartbeat link dies but the data link lives. does our standby promote itself? | What would happen to parcel labels if both primaries hand out numbers for an hour? | > and if the arbiter is in the room that lost power? |
      The consultant suggests dropping the third small machine to save 20 euros per month. Both others would still watch each other. | cable between the two server rooms is ripped out by a digger, auto-promotion is on |
      partition heals with writes on both sides | suppose a database pair lost contact for 43 seconds only – what damage can there be from less than a minute |
      heartbeat link breaks but both database servers still reach the clients | so the fibre between our halls gets dug up by an excavator and each hall has one of the two database nodes now tell me what our customers would see |
      heartbeat cable is unplugged, both databases alive | the witness dies first and only then the link`,
    relate:
      `how do quorum and split brain relate | is split brain a security problem too | automatic failover and the danger of two masters, what's the link | is split brain a consequence of CAP or something apart |
      Does automatic failover increase the risk of two primaries? | Does a longer failure detection timeout lower the risk of two primaries?`,
    compare:
      `fencing versus quorum | witness node or third full node | split brain or active-active, what differs | third node as a tie breaker or manual failover, for two sites |
      killing the old primary versus waiting until its lease is over | fencing by power off or fencing by token | Witness node or fencing by power switch: which protects better? |
      unclean leader election on vs off in Kafka, for clickstream and for invoices | Cloud witness in another region or a quorum disk on the SAN? Both are offered to us, both claim to give the third vote. |
      witness vs third full member | Is fencing at the storage better than shooting the node? | shoot the old one's power or take its disk away – which kind of cut-off fits a three-rack setup?`,
    summarize:
      `split brain: cause, harm, cure, a line each | recap: cause, prevention and healing of split brain | three sentences on dual primaries for the incident report | the dual primary matter in one paragraph for management |
      the essentials about double leadership`,
    walkthrough:
      `two node database cluster, make it safe against two masters, what first, what next | both nodes are primary right now!! what do i do first second third |
      it is 02:40, both sides have been primary since midnight. what do I do first, then what? |
      I've inherited two nodes, automatic takeover and no third vote. Nobody wants downtime. How do I get from this to something safe, one station after another? |
      We inherited a two-node Pacemaker without fencing in a radio station. In what order do we get it safe? | we had it last night. what do I do first, second, third |
      checklist for testing whether our pair can end up with two masters | adding a witness to our two-node cluster during office hours, the moves`,
    'best-practice':
      `where should the tie breaker run | how do I merge data after a split | how can I keep the old primary from writing | how do I make automatic failover safe with two servers | how to avoid two masters |
      where do I put the tie breaker when I own just two data centres | old master came back with writes nobody has, keep or throw away? | would you let a two node cluster fail over on its own |
      for a cluster of just two machines what is recommended against two primaries | promote automatically or let a human decide when only 2 nodes | what setup do you advise for 2 sites so that never both write |
      what is the sane setup if the budget allows just two servers? | Should promotion be automatic in a two-site hospital? opinions of experienced people wanted |
      two sites only, no third room available. How should we place the witness? | after healing we have two histories of bookings. what is the sane way to decide which survive |
      how should automatic promotion be configured for a primary with a single standby | best policy after divergence: keep which side? |
      Our harbour crane control has one main and one spare box in two buildings. Would you let the spare take over on its own? | two-node database with a heartbeat cable, what would a consultant tell the client to do about it |
      I've two sites, one line between them and a board that wants no downtime; what's the decent arrangement so that they never both take orders | two sites, both must be able to take over: where to put the witness |
      the ledger diverged. is it better to merge or to throw one side away`,
    'check-understanding':
      `without a majority a node has to step down, is that the idea? | the side without majority has to shut up even if it's perfectly fine, is this the gist |
      so fencing makes sure the old one can't write, not merely that it shouldn't, right? | an odd number of votes makes sure at most one side can have the majority, yes or no? |
      Acknowledged writes on the losing side may be thrown away on healing, that is the ugly bit. | With three votes only one side can have two of them, so the lone one must shut up. yes? |
      So the root is that dead and unreachable look identical from outside, correct? | So the arbiter needs no data, it is merely a third vote for one of the sides? |
      fencing = cut the old one off before crowning the new one, right | some acknowledged writes may go missing at healing time, that's inherent without a quorum, isn't it |
      the side with three of five goes on writing and the two must stop. fine so far?`,
    'correct-misconception':
      `two nodes with a good heartbeat can't split | dns failover rules out two primaries | heartbeats make a two node cluster safe | after the partition the data merges on its own |
      a virtual ip can only live on one host, so two masters are impossible | when the link returns the two databases work out by themselves who was right | we have a heartbeat over two cables, split brain can't happen here |
      it needs a bug for two nodes to become primary at the same time | a load balancer in front stops both halves from taking writes | when they reconnect the database merges both sides automatically, nothing is lost |
      split brain can only happen to badly configured people with old software | Two nodes with a heartbeat are safe, I've run that for fifteen years, do I see that right? |
      after healing the database will merge the two versions by itself | The consultant promises that a second heartbeat cable between the two machines rules out any double master, so we can save the arbiter. |
      Two nodes with automatic failover and a dedicated heartbeat line can't end up with two masters | split brain repairs itself after the network is back, replication merges it |
      Our standby takes over as soon as it misses three heartbeats, and since it is only one second there's no risk of both being master. | Two servers and a ping cable between them are totally safe |
      after a partition the databases simply merge and nothing is lost | > so with a heartbeat on two separate cables a split can't occur at all |
      our pair can't diverge because the heartbeat goes over its own cable, and if that's silent the other one must be dead | two nodes plus heartbeat, what should go wrong |
      after the partition heals, both sides merge and no acknowledged write is lost | if the peer doesn't answer three pings it is off, so taking its address is harmless`,
    'next-topic':
      `I am through with split brain, lead on`,
    quiz:
      `split brain scenario for me please | question me about split brain pls | I describe my cluster, you ask me what goes wrong in a cut, deal? | three cluster drawings, you draw the cut, I say which side may write`,
    'show-in-code':
      `does my compose or k8s config allow two masters?`,
    'fix-code':
      `mongo rs.initiate with 2 members, auto promotion. what shall i change in it: rs.initiate({_id:"rs0",members:[{_id:0,host:"a"},{_id:1,host:"b"}]}) |
      unclean.leader.election.enable=true\nmin.insync.replicas=1   what should those lines be for a ledger topic | unclean.leader.election.enable=true\nmin.insync.replicas=1\nwhat do I set instead for order events |
      promote.sh: if ! ping -c1 primary; then pg_ctl promote; fi\nplease make it not create two masters | unclean.leader.election.enable=true in our broker config, please set it up the safe way`,
  },
  replication: {
    define:
      `replication factor? | what is semi synchronous replication | what is a standby | define replica lag | semi-sync? | hot standby, what does it do | multi-leader in one line | semi-sync, huh? | what's a replication slot |
      synchronous_commit = remote_apply, the meaning | a follower, a standby, a replica: what's the difference if any, or one definition for all | semi-sync, what does it mean in mysql |
      how do professionals call the delay between main database and its copy | semi-sync means? | leaderless, what does it mean for a database | What is the thing called that says how far a copy trails behind? |
      semi-synchronous, I saw it in a MySQL config, explain the word | min.insync.replicas =? | the delay between primary and copy, its name? | leaderless replication?`,
    'explain-how':
      `how does a follower get the changes | why do replicas fall behind | how is a replica promoted | what does the wal have to do with replicas | reads on the replica are minutes old | after failover some orders are missing |
      disk on the primary fills since the slot is stuck | the read replica shows yesterday's price | replica is 400 seconds behind | is acks=1 risky | somebody deleted rows, do the replicas still have them |
      how is a fresh replica filled | do writes hang if the sync standby is down | the standby is 40 s behind since the vacuum started, what's going on | user saves, reloads, sees the old stuff. read replica i guess |
      replica says 300 seconds behind master and rising | explain leader follower replication | how do you repair a follower that diverged |
      the follower was fine all week, since the bulk import it's twenty minutes late. what does it choke on | I insert with one connection, select with the next, nothing there. the select goes to a replica |
      pg_wal fills the disk of the primary since we removed a standby, what's the tie | how does mysql know where a replica has to go on after it was offline |
      after the switch to the standby the last forty payments are missing, how come | a new follower for a 3 TB database, how is it brought up to date without stopping the leader |
      failover happened and last 30 orders are gone, but client got "saved" | read from the second db shows nothing although insert was ok | how does the standby get the changes from main database |
      added 4 read replicas, writes still slow as before | > why does sync replication make it slow, the copy is in same rack |
      I am trainee at a newspaper. When the editor publishes, the article is there for her but readers get 404 for some seconds, always only a few readers and never the same. We have one writer db and two reader dbs. |
      follower is 900 seconds behind and rising although the network idles | how do the bytes get from the leader into the copies, is it SQL or blocks or what |
      Every evening at ten the read copy falls behind by a quarter of an hour and catches up by midnight. CPU, disk and network look idle on both sides, so I'm lost. |
      Reports on the read replica miss the last orders. Primary has them. | how does a change get from the primary to the others, statement or bytes? | why did adding two more read replicas not make our inserts any quicker |
      replica lag grows every night at 2 when the archive job deletes 5 million rows |
      I work for a weather service. Our forecast table is written once an hour in one big transaction, and each time the two read copies are minutes behind. Where do those minutes come from? |
      Data engineer speaking. My nightly extract reads from a secondary and is regularly missing the last ten minutes of orders, but only on days with the big reindexing job. |
      how does a semi-synchronous commit differ inside, step for step, from a fire-and-forget one | After promoting the standby, 14 orders nobody can find | what is shipped between leader and follower – statements, rows or bytes |
      > back to the read copies for a sec, how do they stay in step | row not found in one of fifty calls straight after the insert. reason? |
      In our library system we moved the reports to a follower, and since then the librarians say that loans of the last minute aren't in the figures. Where does this gap originate? |
      I know the word quorum write, I don't know how the coordinator counts the answers`,
    simplify:
      `database copies for a child | primary and replicas, for my mother in law | async replication in two plain sentences | tell me replication like for a person who only know excel |
      explain the lag thing so that a journalist could write it down | Photocopies? Explain copies of the database to my HR colleague |
      the committee asks why copies of the data won't make saving faster. one paragraph without tech words`,
    example:
      `example of losing writes with async replication | show a postgres setup with a sync standby | timeline of a lost write with an async standby |
      settings for one synchronous and two asynchronous standbys in postgres, as a sample | example where you would really want multi-leader | numbers please: what would RPO be in an async setup with 5s of lag |
      show a lost write, t0 to t5, on paper | I would like to see a concrete sequence where a confirmed write is lost with acks=1. | example config: a topic that survives one broker without loss |
      multi-leader setup, somebody real who runs that`,
    'another-example':
      `> ok that was postgres, now an example of lag with mysql or mongo | > and one with mysql instead? | > anything comparable that happened at a company I would know?`,
    analogy:
      `metaphor for leader and followers | replication explained with a library or so | a teacher and pupils who copy from the board, is this alright as an image for replication | image for copies of data that come with delay |
      > photocopier picture is boring, some other image for leader and followers? | primary with followers: anything from an orchestra or a newsroom? | explain replication with a school notebook`,
    'return-to-analogy':
      `> photocopies you said; then what would be the lag | > the photocopies again: what happens to a typo in the original`,
    repeat:
      `> what was that about the standby being behind? again please`,
    'what-if':
      `primary burns while the standby lags by 5 seconds | what if the sync standby hangs | someone deletes a table on the primary, are the replicas safe | primary crashes before the log was shipped |
      all replicas lag when the primary dies | replica promoted, old primary comes back online | the only sync standby reboots for patches at noon | the leader's disk dies with 4 s of lag on each follower |
      someone runs DELETE without WHERE, we have three replicas | a follower falls so far behind that the leader has thrown away the wal | the read replica for the reports is removed while reports are running |
      a junior (me) runs DELETE without WHERE on the primary | Our radio station has one main db in the studio and a copy at the transmitter, 30 seconds behind. Lightning destroys the studio machine during the live voting. |
      primary burns right after acknowledging, the copy had not received it | somebody runs DELETE without WHERE on the master | let's assume the disk of the sync standby fills up while the leader is healthy |
      primary dies 300 ms after it confirmed a deposit, replica had not got it yet | someone runs DELETE without WHERE on the primary, what do the copies look like a second later |
      Standby is four minutes behind because of a huge delete, and exactly now the primary's mainboard burns. What is lost and what will users see? | sync standby freezes. do my commits hang as well |
      primary disk is toast, async follower was 3 seconds back | someone fires DROP TABLE on the primary, what do the followers do | > what if the replica in your example was ten minutes behind |
      two leaders change the same row in the same second`,
    relate:
      `how does replication influence write latency | replication and sharding: how do they work together | what does replication do for availability | replicas and backups | more replicas → safer? faster? both? |
      read replicas and fresh data, in what way does having more of the first hurt the second | how do replication and availability push each other |
      i learned replication for availability and now the security lecture says more copies = more places to steal from. how do these two topics touch |
      and replication against partitioning, how do the two live together in one cluster? |
      Does having more followers make a failover quicker, slower, or has it no bearing at all? I'm writing the section on availability and don't want to claim nonsense. |
      replicas and backups, where do they help each other and where not | more replicas, more attack surface?`,
    compare:
      `logical or physical replication | multi leader versus single leader | replicas versus backups | hot standby versus read replica | sync, semi-sync and async | sync vs async for a wallet |
      sync or async if we can lose a second at most | streaming replication or logical, when upgrading a major version | one leader or several, for offices on two continents |
      a replica and a backup, which accident does each help with | multi leader or leaderless, for field workers tablets that are often offline | logical or physical replication for moving to new postgres version |
      streaming replication vs logical replication for a zero downtime major upgrade | Leader-follower or multi-leader for three regional newspapers each editing own articles? |
      multi-leader or single leader for tablets of home care nurses that are offline half the day | streaming versus logical in postgres, when which |
      The home-care tablets write offline half of the day. Is one main copy with queueing wiser, or several that all accept writes? |
      waiting for a copy before saying OK, or saying OK at once: help me weigh it for a donations site | single leader, multi leader, leaderless: which one for an app that must take notes offline |
      sync vs async in terms of what we could lose`,
    summarize:
      `replication modes in short | sync, semi-sync and async replication in a tweet each | replication: key points only | > the replica part condensed | tell me replication again, but condensed to what I need for an interview |
      Give me the gist of how copies are kept in step, I only have a coffee break | how replicas work, digest of max 60 words`,
    walkthrough:
      `steps to promote a standby by hand | add a read replica with no downtime, step by step | how do I get from one postgres to primary and standby | failover test next tuesday, what do we do in what order |
      promote the standby, the whole procedure up to pointing the apps there | turn my single postgres into primary + one standby. steps pls, im new |
      Hello, I am apprentice. I should bring our single MySQL on the old tower pc to a main server with one copy on another machine. I know SQL but no admin things. Can you lead me through in order? |
      steps to add a standby to a running postgres without stopping anyone | turn a single Postgres into primary plus standby, without closing the shop: the stages?`,
    'best-practice':
      `how many replicas are sensible | sync or async for money | should reports run on a replica | how much lag should trigger an alarm | should I wait for the replica on every write | when are two writable primaries a good idea |
      alarm at how many seconds of lag | reports for accounting, on the primary or on a replica? | one sync standby or two, when money is in the tables | how many copies should important data have and where |
      acks setting in kafka producer for payments: 0, 1 or all? | from which db should reports for the boss read |
      We are a library with one postgres and the it-guy is part time. Is one standby enough or which setup would you advise us? | how many copies is reasonable for kafka topics with payroll |
      How ought a hospital with two server rooms forty metres apart and a third site in town arrange its copies? I look for the setup that people with experience would defend. |
      sync or async toward the second site, for lab results. what do people do and why | What lag should trigger an alarm for a read replica behind a news site? |
      We write prescriptions in Graz and have a standby in Linz, 3 ms away. Would you let the commit wait for Linz? | how many copies of a kafka partition are reasonable |
      sync or async isn't my question, I want to know how many replicas a hospital records system ought to run | which queries belong on a read replica and which never`,
    'check-understanding':
      `async means the last writes may be lost when the primary dies, right? | a follower just replays the leader's log, correct? | ok so async replication may lose the last writes, correct? |
      an ack from an async leader says it's on one disk only, have I got this | so with semi-sync at least one other machine has the log before I get my ok, right? |
      reads scale with replicas and writes do not, as every copy has to do them all. yes? | async = fast but can lose the last bit on crash; sync = safe but slower, correct so |
      Async copying answers the client before the copy has the data. If the main one dies in this moment the data is gone although the client heard OK. Sync avoids it but each write waits. |
      acks=all together with min.insync.replicas=2 means a write sits on two brokers before I get my ok, is it so? |
      As far as I can tell, waiting for at least one copy before saying "ok" buys zero loss on a single crash and costs one round trip on each write. |
      each follower applies every write, so copies buy me reads and survival, not write speed. right? | async means I may lose the last seconds on failover, that's the price for speed? |
      When the primary waits for a copy each write gets slower, when it does not wait we may lose the tail. That is the whole choice, isn't it? | copies protect against a dead disk, backups against a stupid delete. ok? |
      a DROP TABLE reaches all three replicas, therefore they aren't backups. correct conclusion?`,
    'correct-misconception':
      `replicas make writes faster | a replica replaces a backup | sync replication means zero downtime | three copies make backups unnecessary | with more replicas inserts get faster | we've a replica, that's our backup |
      writes go to two standbys, hence we can't lose data | five replicas, so writes are five times as quick | we replicate to a second data centre, that is why we stopped doing backups |
      lag is a thing of slow networks, we have 10 gigabit | failing over to an async standby loses nothing as it's only a second behind | a read replica always answers like the primary |
      we got 3 replicas, backups are waste of money | Adding replicas makes writing faster because work is shared |
      At my internship I proposed nightly dumps and the admin laughed: "kid, the cluster has three copies of each row, that is better than any backup". | > understood, with the replica we also write twice as fast |
      With sync replication a DROP TABLE is caught by the standby, that's why I sleep well. | I told the board that as we stream to two other machines any mistake of an employee can be reverted from them. They liked it. |
      we have three replicas so a backup is not needed | replication makes writes scale because the work is shared among the nodes | with acks=1 kafka never loses an acknowledged record | more read replicas = faster inserts |
      the backup concept is done: we've got a follower in another city | > ok then the replica counts as our backup | In our library system the reports run on a follower, so if the primary burns nothing can be lost`,
    'next-topic':
      `replication i know now, what is good to read after it | > copies of data are clear to me. the natural follow-up would be? | replication lesson is ticked off, so?`,
    quiz:
      `two questions about replicas please, tomorrow is oral exam | > now you ask, I say whether data is lost | > true or false, you state, I answer, on lag and failover |
      could you ask me things on lag and failover? I sit in the exam on Thursday`,
    'show-in-code':
      `do we read from replicas right after writing anywhere | find in my compose file where there is only a single db copy | which of our manifests have only a single database host? |
      show me topics or databases in my repo with only one copy | which of our connection strings point to just a single database host?`,
    'fix-code':
      `new Kafka producer: { acks: 0 } for the payments topic, make safe | topic create --replication-factor 1 --partitions 6\nwhat needs to change so one broker may die |
      producer.send({topic, acks: 0, messages}) // customs declarations\nhow should that line be | producer.send({topic:'pay', acks:0, messages}) we lose payments |
      synchronous_standby_names = '' and we lost rows, correct my postgresql.conf | pool.query on replicaUrl right after insert on primaryUrl, row not found in 1 of 50 calls. repair?`,
  },
  'delivery-semantics': {
    define:
      `at most once, what does it mean | what is a poison message | effectively once? | poison message? | visibility timeout, what's it | what's a dead letter | dlq stands for... | poison pill in a queue, what do they mean |
      at least once, define | the two generals problem in one or two lines | dead letter queue? | visibility timeout, what is that in SQS | at-most-once, please the definition |
      what do you call the place where undeliverable messages go | poison pill message, what is it | visiblity timeout? | What do I call the place where undeliverable messages end up? |
      an ops guy shouted "poison message!", and I nodded. What was it?`,
    'explain-how':
      `why does my consumer see messages twice | how does kafka do exactly once | when should the offset be committed | message disappears when the worker dies | one bad message blocks the partition |
      the same push notification arrives three times | my worker got the same sqs message while still busy with it | consumer confirmed first and then crashed | one broken message stops the whole queue |
      why can nobody deliver exactly once | event handled two times after a deploy | an old event came after a newer one | the consumer gets the same message twice although nothing crashed?? | explain exactly once |
      sqs handed the same job to a second worker while the first was still at it. what triggers that | the welcome mail went out twice although we publish it once. who doubled it? |
      commit of the offset, before or after handling, and what does each choice risk | my handler crashed and the message is simply gone | how does a consumer group end up reading messages again after a rebalance |
      they say exactly once can't be had over a network. what is the argument | customer was charged twice, queue shows same message id two times | worker crashed after doing the job and before ack, then the job ran again |
      how does "effectively once" work if the network can duplicate everything | messages disappear when i restart the consumer, autoAck is true |
      I deploy the mail worker, and during each deploy some newsletter receivers get the mail two times. Never three. The worker marks the message as done after sending |
      SQS hands the same message to a second worker after half a minute, although the first is still busy | why is exactly once impossible on an unreliable wire, a short proof idea would do |
      how does kafka do its transactions between reading and writing topics | the broker redelivers though I acked, the log shows my ack |
      Our import marks a row as done, then calls the partner. On Friday 900 rows were "done" and the partner had got none of them. I'm trying to see the mechanism. | SMS to customers go out twice when a worker pod restarts |
      RabbitMQ redelivers the same message forever and the queue never gets empty | how do the kafka transactions get to exactly once, and where does that end |
      What is it about two generals that makes sure-once delivery impossible? | Our consumer crashed and 40 events from the turnstiles are simply gone, autocommit was on |
      The turnstile at the stadium counts 51,204 visitors, we sold 48,000 tickets. Events go via MQTT QoS 1 and the consumer restarts about every half hour. |
      one XML from a supplier cannot be parsed. since then the consumer takes it, throws, takes it, throws, and 9000 good ones wait behind | how can deduplication on the consumer give the feel of once |
      what happens between poll and commit that decides about loss or duplicates | visibility timeout, how it works under the hood |
      Test report 88: consumer killed at random 500 times, 7 doubles, 0 losses. Where do doubles come from? | what difference does it make inside the broker whether I ack early or late |
      how does the visibility timeout produce duplicates when jobs run long | channel.ack(msg); await chargeCard(msg) — in what situation is the charge lost with this?`,
    simplify:
      `delivery guarantees for a postman | two generals, told simply | at most once, at least once, exactly once for our postman | why a message may come twice, for people from the support team |
      at least once, at most once, exactly once... explain me like to a mailman | delivery guarantees like you tell it to the postman himself | "at least once", in kitchen language |
      the three guarantees, told to somebody in the mail room | Explain to a warehouse clerk why exact delivery can't be promised |
      what do I tell the warehouse people when they ask why the scanner "sometimes tells it twice"? they're not into IT | at least once, in one simple sentence for the shift leader |
      at-most-once, at-least-once... say it so that an intern in accounting nods`,
    example:
      `show how a message gets processed twice | sample of deduplication with message ids | a duplicate in the making: consumer, crash, redelivery, with ids | which sort of events is fine with at most once, an example |
      give an example of something where losing a message is totally fine | an example how a dedupe table looks like for incoming payment events |
      For the architecture course I would like one message followed through a crash, once with the receipt given early and once late, so that students see what is lost and what doubles. |
      one flow with step numbers where a message is handled twice | give a timeline in which one parcel event is handled twice, with the exact moment of the crash`,
    'another-example':
      `> some other situation that ends with a message handled twice? | > more of that, with webhooks maybe`,
    analogy:
      `registered letter picture for delivery guarantees? | parcel with signature or postcard, a picture for the delivery guarantees please | is registered letter a good picture for at-least-once or do you have better one |
      registered mail was used already in the book I read, have you something else for redelivery? | which daily-life thing is like at-least-once?`,
    'return-to-analogy':
      `> registered post: what's the reference number in code`,
    repeat:
      `> the at least once definition again pls, exactly like you said | > the sqs default, which number was it`,
    'what-if':
      `consumer dies between work and ack | ack gets lost on the way | a message can never be processed, it always throws | the ack never reaches the broker | consumer dies after the work, before the ack |
      worker dies right before the ack | the broker stored it, its ack to the producer got lost | handler needs 40 s, visibility timeout is 30 | a message that always throws sits at the head of the partition |
      job takes 45 s but the visibility timeout is 30 | > and when the ack itself is lost? | worker dies between the insert and the ack | nobody looks in the DLQ for a month |
      Assume the worker needs forty minutes for one video and the broker's hiding time for a message is thirty seconds. | the visibility timeout is 30s and the PDF takes 50s. what do i get |
      broker confirms, network dies before producer sees it, producer sends again. what does the consumer see? |
      The handler needs 45 seconds since the new virus scan, the lease on the message runs out after 30. Nobody changed the queue settings. | handler takes 45 s, visibility timeout stays at default |
      one malformed event at the head of the partition, retried forever | Imagine our consumer's container is killed during the DB commit, the offset isn't stored yet, and a sibling takes over the partition. |
      poison message at the head of the line | > and with the ack sent first? | worker restarts between sending the parents' mail and acknowledging`,
    relate:
      `what do delivery guarantees have to do with idempotency | how does batching affect duplicates | redelivery and idempotent handlers, why do they come as a pair | does idempotency make exactly once unnecessary |
      What's the link between redelivery and dedupe keys? | At least once and money transfers – how does one constrain the other? | how does idempotency come into the delivery guarantees`,
    compare:
      `at least once versus at most once | ack before or after processing | at most once, at least once, exactly once | at most once / at least once, pick for metrics | ack on receipt or ack after the work, the price of either |
      transactional outbox dedupe table or kafka transactions to get rid of duplicates | at-least-once or at-most-once for temperature readings every second | > redelivery vs retry — same thing or not |
      at-least-once against at-most-once for temperature readings every second | RabbitMQ nack with requeue versus sending to a DLX, what suits a malformed invoice? |
      at most once vs at least once for temperature readings each second | exactly-once delivery vs exactly-once processing, is that hair splitting? | FIFO queue or standard queue plus dedupe table, for donations |
      we hesitate between acknowledging straight away and only at the end. Which one for thermometer readings? | at most once / at least once, choose for sensor readings from cows |
      sqs standard and fifo: what do duplicates look like in each`,
    summarize:
      `the three delivery guarantees as a table of three lines | sum up delivery guarantees in a table of three rows | delivery guarantees on a postcard`,
    walkthrough:
      `trace one message through publish, crash, redelivery and dedupe | bring duplicates under control in our rabbitmq consumers, plan pls | how do we drain a DLQ with 80k entries safely, order of doing things? |
      replay a DLQ with 12k messages at an insurance, which steps in which order so we dont pay twice | how do I turn my auto-commit consumer into one that never loses events? In order pls`,
    'best-practice':
      `how many redeliveries before a dead letter queue | should consumers dedupe by message id | how many tries before the DLQ | when should a DLQ page somebody | when may I ack first |
      what to do with messages that landed in the DLQ | after how many attempts off to the dead letter queue | metrics events: worth paying for at least once? | commit offsets automatically or by hand, what do you advise |
      when should i ack, before or after db commit | how many redeliveries before dead letter, whats sensible | how should a consumer look like that survives duplicates |
      what to do with messages in the dead letter queue, ideal process | When should I ack, before or after the work? It is about lab orders. | how many tries before I park a message in the dead letter queue? |
      when should a consumer ack: before or after writing to the db? gym access events | max receive count before moving to the DLQ, what number would you take |
      Consumer reads a smart meter event, writes to Postgres, acks. I can do the ack first or last. Recommendation, and what else is needed with it? |
      a ticket printer must not print doubles and must not forget any. What's the recommended setup with a queue that may repeat? | the dead letter queue has 12k messages: is replaying all of them acceptable practice? |
      mails to parents: rather twice or rather never? what do people go for`,
    'check-understanding':
      `exactly once processing is at least once plus deduplication, right? | exactly once is really "twice delivered, once effective", do I have that |
      so if I ack first and die, the message is lost, and if I ack last and die it comes again. correct? |
      ack before work → may lose, ack after work → may repeat. nobody gives both for free, so i take the second and make the work repeat safe | ack after processing gives duplicates at worst, ack before gives loss at worst |
      redelivery is harmless if the handler recognises what it has done. got it? | Duplicates are the price for not losing anything, is this a fair summary of the at-least variant? |
      I take the message, write to the table with its id as unique, and only then confirm. If I crash in between it comes again and the unique id blocks the repeat. Sound? |
      exactly-once = at-least-once plus a consumer that dedupes? | exactly once is in truth at least once plus deduping, isn't it`,
    'correct-misconception':
      `exactly once delivery exists, kafka has it | tcp already makes sure each message is processed once | acking early is faster and just as safe | kafka exactly once means my mail goes out once | fifo queues never deliver twice |
      kafka has exactly once so i can skip dedup | the broker is configured for exactly once, so duplicates can't reach my code | a message without an error in the log was processed | fifo in sqs means never a duplicate |
      auto commit is fine, it only commits what my handler has finished | at least once means usually once, duplicates are a theoretical thing | If I ack first and then process, nothing can get lost |
      Our consumer uses Kafka transactions, enable.idempotence is on, so when it calls the payment API that call is also guaranteed to be done exactly once. | kafka exactly once is on, so the customer's card is charged once |
      at-most-once never loses anything, it only avoids doubles | My slides say: choose exactly-once in the settings and e-mails to parents will go out one time each. The audience will include the vendor, so I guess it holds? |
      kafka exactly-once is on, so our payment call to the PSP runs exactly once | ack first then process, so nothing gets lost and nothing twice |
      at-least-once is the default hence we never have duplicates if no error occurs in our code | We moved from SQS to Kafka because with Kafka there simply are no duplicates any more. That's why I deleted the dedupe table. |
      acking first and working later is at-least-once | > then switching on exactly once means my emails go out once | a message in the dead letter queue gets retried later by the broker by itself`,
    'next-topic':
      `semantics of delivery learnt. what would you put in front of me now?`,
    quiz:
      `true or false about acks pls | > quiz me on acks`,
    'show-in-code':
      `where do we auto-ack in this project | Do any of my consumers auto commit before they finish? | where do we ack before the work is done? | which consumers of ours ack too early, file and line`,
    'fix-code':
      `channel.ack(msg); await handle(msg) is the order right? fix it | channel.consume(q, m => { channel.ack(m); save(m) })\nlost 12 messages at last crash, fix |
      channel.consume('orders', handle, { noAck: true }) // loses orders at deploy, change it |
      consumer.on('message', async m => { await consumer.commit(m); await bookPayment(m.value) }) \nafter a crash some payments were never booked. I need this put right. |
      consumer.run({ autoCommit: true, eachMessage: async m => { save(m) } })\nloses data on crash, repair it`,
  },
  idempotency: {
    define:
      `idempotent? | what is an idempotency key | natural idempotency meaning | idempotent in one line | idempotency key? | "safe to replay", is there a proper word for it | an Idempotency-Key header, what is that for |
      idempotent, if I had to put it on a slide | idempotent.. how would you define this in one sentence | upsert, what kind of operation is it | what do you call an operation that i can do five times and result is like once |
      idempotency key, define it for our API guideline | word for an operation that I may repeat without a second effect?? | an operation I may press five times and it counts once, how do people call this |
      Fachbegriff für "mehrmals ausführen macht keinen Unterschied"? | sql people speak of upsert | the property that pressing twice has the effect of pressing once, it has a latin sounding name, which`,
    'explain-how':
      `why is PUT safe to repeat and POST not | how does the server remember that it did this already | how do I make a payment call repeatable | users get two orders when they double click |
      the webhook fires twice and we ship twice | rows are duplicated whenever the job is restarted | two equal requests came at the same instant | findOne then create made two rows | who makes the key, browser or server |
      is x += 1 idempotent | stripe sent the webhook twice | how does a hash of the body do as key | customer paid twice because the app retried |
      double tap on the pay button, two charges on the card. what would have stopped the second one | the partner sends each webhook up to five times, how does my side notice it's the same |
      how does the server tell a retry from a genuine second order | our nightly import doubles its rows whenever someone starts it again |
      two requests with one key in the very same millisecond, how does the table hold them apart | why is "set to 5" harmless and "add 5" not | is PUT still idempotent even if the timestamp changes with each call |
      is a GET idempotent even when it counts up the visits | is DELETE safe to repeat even though the row is gone | can a PATCH be idempotent even if it appends | user double tapped Pay on bad wifi and there are two orders |
      how does the server know with an idempotency key that it already saw this request | why is PUT called safe to repeat and POST not |
      In our canteen app a pupil pressed the pay button, the train went in a tunnel, he pressed again. On Friday his mother saw both bookings in the bank. I checked the code and there is only one insert. |
      How does Stripe recognise that my second POST is the same as the first? | why does the key have to be written in the same transaction as the charge |
      > and two of them arriving at the very same millisecond, how does the server keep them apart? |
      Parents got charged for the school trip two times; the gateway log has one click and two identical requests ninety seconds apart, both answered 200. |
      our checkout charged a mother twice for one school lunch, app log shows one tap and two POSTs | how does the server know that the second request is the same as the first |
      Two requests with the same key arrive within the same millisecond and both pass my SELECT check. Why? |
      Mobile dev: on subway wifi the app shows a spinner, users tap Pay once, the http lib resends, the bank sees two. The server people swear that they check for duplicates first with a select. |
      double tap on the pay button gave two charges | what has the unique constraint to do with it | the card reader lost its link, the cashier pressed again, and still only one booking happened. What magic is behind this? |
      > you said the key makes it safe. how, if two copies arrive in the same millisecond? | a nervous customer double clicks and gets two invoices, only on slow lines |
      SELECT before INSERT lets duplicates through under load. by which path? | what goes on in the server when a known key turns up again | explain the unique index trick against duplicates, I know the word but not the working`,
    simplify:
      `idempotency for the accounting people | idempotency for the folks at the cash desk | idempotent, the ten year old version | why pressing twice should do same as pressing once, explain for my mom who runs a bakery |
      can you put the repeat-safe thing in plain words for our call center | What does idempotent mean, in the language of a cashier | why pressing twice should not hurt, for the tram ticket clerk |
      our tram drivers should get why pressing the button again is harmless. one or two simple sentences | idempotency without the word idempotency`,
    example:
      `example of an operation that isn't idempotent | how stripe does idempotency keys | idempotent and non idempotent sql side by side | where would i meet an idempotency key irl |
      three http calls, which are repeatable and which aren't | how the row of an idempotency key could look, a sample | a concrete request with such a key in the header, how would it look |
      three operations from a school admin system, sorted into repeatable and not | a payout endpoint with an Idempotency-Key header, show request and both answers |
      which everyday SQL statements are repeatable and which not, a few instances | how would that look for a tram ticket app, the repeat-safe purchase`,
    'another-example':
      `> and one more operation you can't repeat safely? | > besides payments, another request which must not be executed twice? | > a further one, not money, something like sending an SMS |
      Thermostat understood. Do you have a second operation like this, maybe with stock?`,
    analogy:
      `lift button or something like that for idempotency? | elevator button = idempotent? got a better picture | stamping a ticket twice changes nothing: good picture for idempotency? |
      elevator button, is that a good comparison here or is there something better | > an image for it that is not the lift button | compare it with something in a kitchen: an action I may press again and again without effect`,
    'return-to-analogy':
      `> with the lift button in mind, what is the key there? | > the lift button again. what would holding two different buttons be | > thermostat picture: what's the key there | the lift button: what would an increment be there |
      > the lift button, where's the key in that`,
    repeat:
      `> the sentence about storing the key in one transaction, can i have it again | > which http verbs were on the safe list`,
    'what-if':
      `two requests with the same key arrive at once | what if the key store loses its data | same key comes with a different body | the same key comes with another amount | the key was already deleted when the retry came |
      first request with that key is still running | user double-clicks pay | the first attempt is still running when its twin with the same key turns up | keys are dropped after a day, the retry comes after two |
      the charge went through and then the key could not be stored | same key comes with another amount | client loses the key on an app restart and sends again |
      the key store is emptied by mistake while mobile clients are still resending | client reuses a key but with a different amount in the body |
      the process dies after the charge and before the key is stored. Next retry comes. Then? | my dedupe table gets wiped in a restore, old retries still floating around |
      The phone creates the key when the button is tapped; user kills the app, opens it again and taps again. One order or two? | same key comes in with a different amount | Two browser tabs. same key. different amounts. |
      two requests with the same key come in at the very same moment | a customer taps pay, enters a tunnel, the app retries with the same key once back online`,
    relate:
      `why do retries need idempotency | idempotency and queues, what's the connection | at least once delivery and idempotency keys, who needs whom | is idempotency necessary for retries or just nice |
      retries and idempotency: which one needs the other | how do retries depend on this property`,
    compare:
      `idempotent versus safe methods | unique constraint or key table | natural key in the table or separate key store, to catch duplicates | PUT with an id from the client or POST with an idempotency key |
      natural key with upsert vs separate request id table | PUT or POST for creating a reservation that may be retried? | DELETE and POST, regarding being safe to repeat |
      unique constraint vs distributed lock to stop double submissions at our tax office portal`,
    summarize:
      `idempotency keys, the rules, 4 lines max | idempotent endpoints: the rules, short | idempotency, boiled down`,
    walkthrough:
      `how to add idempotency keys to an existing api step by step | add idempotency to an endpoint that exists | retrofit our POST /orders so that a repeat does no harm, in steps |
      make our POST /orders safe for retries. which steps, i do it first time | in what order do i check the key, do the work and save the result |
      Thirty handlers, all insert blindly. Product gives me one sprint. I'd like to hear the sequence in which to make them repeatable without breaking old clients. |
      We have an existing POST /transfers used by three banks. Lead me through making it repeatable without breaking them. |
      Three banks use our transfer call already. I'd like a route to repeat-safe requests, each stage deployable by itself. | making POST /donations repeatable: give me the stages |
      our partner says "make your webhook receiver safe against repeats". Tell me what to do first and what last. |
      we have 14 POST routes that create things. How would you make them repeat-safe one after another, where do you begin? | add request keys to an existing payment api. order of the work? |
      idempotency keys into our queue consumers: begin with what, end with what`,
    'best-practice':
      `where to store the keys | how long to keep them | who should create the key, client or server | where do I keep idempotency keys and how long | which verbs can be retried | how long would you keep the keys of payments |
      where does the key come from, form load or button click? | what should the second call with a known key return | what is a good thing to use as dedupe key for webhooks from a payment provider |
      should failed responses also be stored under the key? | how long is such a key kept usually | where should the key be made, in the browser, in the gateway or in the service? |
      APIs of partners in healthcare resend for up to three days. For how long ought I to remember their request ids? |
      We publish an API for laboratories and they resend when unsure. How should the contract be worded as to who makes the request number and how long it stays known? |
      who should create the key, the mobile client or our backend? Booking of treatment slots | is 1 hour retention enough for dedupe records if couriers are offline for a day |
      Where to store the key: redis or the same transaction as the booking row? we run a hotel chain |
      We run the cash machines of a savings bank. The host link drops now and then and the machine sends the withdrawal again. I would like to hear how such a request ought to be numbered. |
      what to store along with the key so that a repeat gets a decent answer`,
    'check-understanding':
      `repeating it leaves the same state as doing it once, did I get that? | DELETE is idempotent even though the second answer is 404, right? | so an idempotent op can run twice and the result is as if once. yes? |
      same state after one call or after ten, the answers may differ. is that the definition? | so I store key and result in the same transaction as the effect, and that's the point, yes? |
      the key must be created once per click and reused for each retry, not new for each try. have i understood? | a unique constraint beats check-then-insert because two can pass the check at once. |
      In my review I demand that the second request with a known number returns the stored outcome and doesn't run anything again. A different body under the same number must be refused. |
      balance = 50 can be repeated, balance += 50 cannot. yes? | A second delete giving 404 is still idempotent since the state is the same, do I have it? | set to 20 is repeatable, add 1 isn't, ok? |
      the second DELETE may say 404 and still be idempotent since state is unchanged, ok?`,
    'correct-misconception':
      `idempotent means it returns the same response | only payments need it | a unique id in the url makes a POST idempotent | the second delete gives 404 so delete is not idempotent | a unique index is all I need |
      the server should create the key | we disable the button after the click, that makes the order idempotent | GET requests may change things as long as they are fast | idempotent calls have no effect on the server |
      retrying a POST is fine when the first one timed out since then it wasn't done | a random id per attempt as key protects from double charging | idempotent means that you always get back the same response |
      i made the endpoint a PUT so it's idempotent, no matter that inside it does balance = balance + amount | PATCH is idempotent like PUT, both just update. True? |
      idempotent means the answer is byte for byte the same each time, so our second DELETE returning 404 breaks it | GETs are safe by definition so our GET /unsubscribe?id=7 link scanner problem can't exist |
      Since all our writes go through PUT, whatever the handler does inside, for instance adding 10 to a balance, a repeat can't hurt. | idempotent means that the response is byte for byte identical each time |
      PATCH is idempotent by definition, so we let axios retry it | we hash the body as the key, that way two real orders of the same pizza are told apart |
      A DELETE gave 204 the first time and 404 the second, so it isn't idempotent and I must not let the client retry it. | POST can't be made safe to repeat, period |
      checking if the order exists before inserting prevents doubles | > so it's idempotent if the response is identical both times, noted | we check SELECT before INSERT, so duplicates are impossible |
      balance = balance - 10 is idempotent because it's one sql statement | our pay button is disabled after the first click, double debits are ruled out`,
    'next-topic':
      `ok idempotency sits. what lesson would you put next? | > keys and unique constraints are clear to me, whats after this`,
    quiz:
      `is \`balance = balance - 10\` idempotent? ask me things like that | flashcard question for idempotency? | one tricky idempotency question as in a senior interview | Set me a small task about duplicate requests and mark it |
      give me operations, I answer idempotent or not`,
    'show-in-code':
      `which of my endpoints are not safe to retry | does any endpoint of mine break if it gets called two times | does my checkout handler look for a key? which line |
      point me at handlers here that would do damage if called twice | Are there POST handlers of mine that a retry would run twice? | do we wrap a POST in a retry anywhere here`,
    'fix-code':
      `app.post('/pay', (req, res) => charge(req.body)) make it safe to call twice | stock = get(id); if (stock > 0) set(id, stock - 1) two buyers got the last one |
      if (!(await repo.findOne({ ref }))) await repo.insert({ ref }) makes doubles | app.post('/pay', charge) double clicks charge twice, help |
      def webhook(evt): credit(evt.user, evt.amount) gets called several times per event, how to write it |
      app.post('/pay', async (r,s)=>{ await charge(r.body.card, r.body.amount); s.send('ok') })\ngets called twice sometimes, rewrite it that it charges one time |
      router.post('/transfer', async (req, res) => { await ledger.insert(req.body); res.sendStatus(201) })  double clicks give double rows | > ok and how do I change my handler so that two parallel copies don't both pass? |
      app.post('/pay', async (q,s) => { await charge(q.body); s.sendStatus(201) })\nmobile app resends on bad network, make it safe |
      if (!(await db.find(eventId))) { await db.insert(eventId); grantCoins(user) }\nplayers got coins twice, fix please | > patch my POST so that the key you spoke of is honoured`,
  },
  'sagas-and-outbox': {
    define:
      `what is the outbox pattern | saga? | compensating transaction meaning | dual write problem, what is it | pivot step? | CDC? | what's the inbox table | outbox pattern in one line pls | compensation, in the saga sense |
      what's the thing called where you write the event into a table first | dual write, never heard, what | what means "compensation" in saga context | 2PC. full name + meaning |
      senior wrote in the ticket "careful, this is a dual write" with no more words. what does he mean by that | dual write, term please | what is a compensating action | dual write problem |
      What is CDC short for and what does it do? | choreography (not the dancing) | There's a pattern where you write the event into the same database as the order and something else sends it off later. How is it called again? |
      writing to the db and the broker one after another, the name of this trap?`,
    'explain-how':
      `how does a saga undo what was done | how does the outbox keep db and broker in sync | why not a distributed transaction | order is stored but stock never heard about it | event was sent but the transaction rolled back |
      step 3 failed and money is gone | order saved but no event in kafka | event was published and then the transaction rolled back | refund keeps failing | customers see the order before it is paid |
      relay sent the same row twice | how do I keep the databases of two services in step | order saved, event lost. how do ppl avoid that | order is paid but never shipped, no error anywhere |
      the order is in our db, kafka has no trace of it, and the pod restarted in between. how does one get these two to agree |
      trip with hotel and flight, the flight is sold out after the hotel was paid. how does a saga get out of that | polling the outbox table every second, or how do people get those rows to the broker |
      other services see the reserved seat although the saga is not through yet, is that normal? | why isn't two phase commit the answer when three services take part in a checkout |
      order row is in the db but the event never came to kafka, after a pod restart | how does the outbox guarantee that both happen or none | flight booked, hotel failed, and now the customer has only a flight |
      how does two phase commit block when coordinator dies |
      in one of thousand cases the order is in our table but the warehouse never heard of it. i looked: the process was restarted just between db.commit() and producer.send() |
      order is in the table but the event never came, and no error anywhere | How does change data capture get the event out of the WAL without touching my code? |
      2pc coordinator died and now rows are locked on both sides, since an hour |
      Every few thousand orders one is paid and never shipped. There is no exception, the process was merely redeployed between two lines. I want to grasp why exactly this gap loses things. |
      order is in the DB but the warehouse never heard of it. the broker had no errors that day | how do I undo step one when step three of a booking fails in another service |
      why does everybody avoid two-phase commit, our old teller system used it | What reads the outbox table and how does it not send twice? |
      In our hotel software the room is reserved, the payment is declined, and the room stays blocked for ever. There's no code that takes back the first step. How do others take it back? |
      events for orders which were rolled back... how come | who triggers the refund if the third step fails | how on earth do you "undo" a charge, a seat and an email when step four blows up |
      > and if it was an outbox instead, how does the message get out | hotel charged, flight not booked, and the refund never started since the orchestrator was restarted in between. what should have remembered where we stood?`,
    simplify:
      `saga for a travel agent | sagas, baby version | a saga for my dad, who once planned a wedding | outbox pattern in office language | outbox pattern pls for complete beginner, 3 sentences |
      outbox as if i never saw a database transaction | outbox pattern in the words of a secretary | tell our accountants what a compensation is, they think in bookings |
      Sagas in a way that our product owner from publishing can retell | compensation but w/o any it vocabulary | for a bride planning her wedding: what do we mean with compensating instead of undoing |
      two-phase commit for a wedding guest`,
    example:
      `example of a saga with flight and hotel | sample of an outbox table | trip booking as a saga | insert order and insert event in one go, the sql as an example | a checkout whose third step fails, with all the undo steps |
      example saga for pizza delivery app with payment, kitchen, driver | walk... no, simply an example of a three step saga with its undo steps, from a clinic | compensation steps for a cancelled concert ticket |
      a three-step orchestration for a hotel booking | a saga with all its compensations, travel or hospital admission for instance`,
    'another-example':
      `> a second saga please, not travel | > other saga example than travel, everybody uses travel | > different saga please, no travel booking | > the same with choreography`,
    analogy:
      `picture for a saga | out tray on the desk for the outbox, does the image hold | travel agency cancelling things backwards? or what analog for compensating |
      compensation — something like undoing in a kitchen? invent me a nice picture | picture for undoing things that are already out of the door | my students know amusement parks. a likeness for compensation steps? |
      transactional outbox, what is the office equivalent?`,
    'return-to-analogy':
      `> if the tray holds the letter together with the file, what happens in your office when the postman comes twice? | > about your flight-hotel-car picture, who keeps the list of what was booked? |
      > the trip with flight, hotel, car: which part is the coordinator?`,
    repeat:
      `> one more time that outbox explanation, same words ok`,
    'what-if':
      `the compensation fails too | the relay crashes after sending and before marking | the third step says no | the coordinator dies after everybody voted yes | payment went through but stock is empty |
      payment ok, shipping fails, refund fails as well | the refund step answers 500 the whole night | the outbox relay publishes and dies before it ticks the row off | the orchestrator restarts in the middle of step four |
      refund call itself fails, at 4 am, with nobody watching | if the relay publishes and crashes before it marks the row | step 2 of 4 takes three days since a human has to approve | what if the compensation itself fails |
      coordinator in 2PC disappears between prepare and commit, locks are held. how bad | Flight booked, hotel booked, car service answers only tomorrow. What does our traveller see meanwhile? |
      The relay that reads the outbox stands still for a whole weekend. Which parts of the webshop go wrong, which don't? | compensation itself throws | relay publishes, then crashes before marking the row |
      a colleague reads the reservation while the saga is only half through | the hotel says yes, the flight says yes, the car firm is offline, and the customer closes the laptop. Where does our booking end up? |
      hotel booked, flight failed, and then cancelling the hotel fails as well | relay process dies after publishing but before ticking the row off | process dies between the db commit and the publish |
      flight booked, hotel booked, car fails | coordinator in 2PC dies after everyone voted yes`,
    relate:
      `how do sagas and idempotency go together | outbox and delivery guarantees, how do they relate | outbox and idempotent consumers, why is one not enough without the other | does a saga weaken isolation |
      does the outbox make the consumers' job harder, duplicates and so on? | outbox pattern and idempotent consumer, how do they lean on each other | how do sagas rely on idempotent handlers`,
    compare:
      `orchestration or choreography | 2pc versus saga | change data capture or polling the outbox | compensation versus rollback | outbox versus saga | an orchestrator or events that trigger each other, for six services |
      outbox with polling or with debezium | saga and distributed transaction, who sees what in between | choreography or orchestration when there are just 3 services | 2PC vs saga, easy table if possible |
      For a booking in 3 services our old professor teaches XA transactions, on the internet everyone says saga. Where do their promises differ? | choreography or orchestration, pros cons, for 4 services |
      Two-phase commit against a saga when money and stock are in different databases |
      My team lead loves a central coordinator, I favour services reacting to each other's events. Five steps, three teams, heavy audit needs. Who has the better case? |
      orchestration vs choreography for a claims process in insurance | outbox polling against reading the WAL | For refunds over three services: one conductor that tells each what to do, or each listens to the others' events? |
      choreography or orchestration... we're five teams that don't like each other | choreography or orchestration for seven steps of loan approval`,
    summarize:
      `outbox in three bullets | the saga pattern in four lines for the readme | sum up sagas vs 2pc vs outbox short | > sagas to go, three lines | the most important facts about distributed transactions for a newcomer, brief |
      sagas in a tweet | 2pc, saga, outbox – the bare bones of each for my notes`,
    walkthrough:
      `checkout over three services as a saga, step by step | how do I bring an outbox into an old service | turn save-then-publish into an outbox, in the order you would do it |
      implementing transactional outbox in nestjs + postgres, from zero | replace our save-then-publish by an outbox while in production. in steps`,
    'best-practice':
      `how do I order the steps of a saga | what do I do when a compensation can't be done | choreography or orchestrator for five steps | which step comes last | which step of the checkout saga goes last |
      a compensation that keeps failing, retry for ever or call a human? | how long to keep rows in the outbox | how to order the saga steps, the risky one first or last? | what is the advised way for cleaning the outbox table |
      which steps should come last in booking flow, the ones you can't undo? | which step should stand last in a chain of local transactions, any rule of thumb |
      Which of the three steps, charging the card, reserving the bed, printing the label, ought to come last, and by what rule would you decide that in general? |
      orchestrator or events for a five-step hospital admission: what would you go for and why should we? | cleaning up outbox rows - when and how |
      Name for intermediate states: should customers see "pending" while the saga runs? | Our cancellation of a trip touches six partners, and two don't offer any undo. How do people deal with steps which can't be reversed? |
      how do you handle a step that can't be undone, like a sent sms | what order is wise for the steps of a travel booking so that the un-undoable one hurts least`,
    'check-understanding':
      `the event row is written in the same transaction as the order, that's the trick, right? | business data and event row commit together, a relay does the rest. have I understood the outbox |
      a saga can't hide its halfway states, that's the deal, yes? | so the pivot is the step after which there's only forward, right? |
      In a saga others can see the half finished state, since there's no isolation; I mark it pending. Correct? | outbox: the event row rides in the same local transaction as the order, a relay posts it later at least once. |
      the event goes into a table in the same commit and somebody else mails it later. is that the outbox idea? | Sending a refund is a new action and not an undo, right? |
      After the crash the relay may send an event a second time, thus the receivers still have to cope with repeats. True? | no try/catch can make db and broker one unit, hence the outbox. understood correctly? |
      the outbox relay may send twice, consumers have to cope. that's the deal, isn't it`,
    'correct-misconception':
      `a saga is isolated like a transaction | with an outbox each event is delivered exactly once | try catch around both writes solves dual writes | compensating is the same as rolling back |
      with try catch around send we are safe | a saga is isolated like a transaction | I publish first and save afterwards, so an event can't get lost | compensation puts the world back exactly as it was |
      a try/catch around kafka.send keeps database and broker in step | sagas give us isolation, other services can't see half done orders | with the outbox the consumer never sees a duplicate |
      i publish to kafka inside the db transaction so both are atomic | with saga other users never see half finished bookings | compensation is a rollback, afterwards it's as if nothing had happened |
      save then publish is fine as long as both are in one try block, right? | the relay of the outbox sends every event exactly one time |
      With compensation in place the patient will never notice that an appointment was booked and cancelled, it is as good as a database rollback with isolation. | compensating = rollback, afterwards it's as if nothing was |
      save to postgres, then publish to kafka, wrapped in try/catch. That is atomic enough. | a saga gives me the same isolation as a normal transaction across services |
      The refund step puts everything back to the state before, so no one can ever notice that the order existed in between. | compensation turns the clock back as if nothing had happened |
      compensations roll everything back as though it never was`,
    'next-topic':
      `I can explain an outbox to others meanwhile, so proceed with the course | > sagas understood, further | sagas understood. whereto from here?`,
    quiz:
      `let me design the compensations for a food delivery, you grade`,
    'show-in-code':
      `do we write to a db and a broker one after another somewhere? | point me to spots where my services write to the database and the broker one after the other`,
    'fix-code':
      `await db.save(order); await kafka.send(event) how to do it right | repo.save(booking); bus.publish('booked', booking) # the second line failed yesterday, how do I write this so nothing gets lost |
      await db.insert(order); await kafka.send('order.created', order) // sometimes only first happens\npls repair |
      @Transactional void place(Order o){ repo.save(o); kafka.send("orders", o); }\nevent goes out even if the commit fails. rewrite it with an outbox |
      await repo.save(order); await kafka.send(evt)  // architect refuses to merge this, what does the good version look like |
      await orders.insert(o); await bus.publish('order.created', o)\nevent gets lost on crash, how do i rewrite it`,
  },
};
