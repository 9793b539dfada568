// What people say about scalability, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const scalability: TopicTurns = {
  scalability: {
    define:
      `what is meant by scalability | elastic, what's that | vertical scaling meaning | scaling out, meaning | what counts as a bottleneck | elastic versus scalable: what does elastic add, as a definition |
      what's a bottleneck, strictly speaking | "vertical" scaling, which way is that | vertical scaling, is this making server taller haha? what is it | elasticity vs.. no just: what is elasticity |
      whats the expression for buying a thicker machine | load parameter? | elasticity, what do the cloud people mean by it | elasticity in cloud talk |
      What does "scale out" stand for, my boss used it about our call centre software | what is a load parameter, and name two | what is the noun for "still good when ten times the people come" |
      growing by a bigger box, growing by more boxes: the two terms please`,
    'explain-how':
      `why does my site slow down with each new customer | how do I find the bottleneck | why didn't the bigger server help | works with ten users and dies with a thousand | response times climb every month as data grows |
      how does a system grow without a rewrite | twice as many web servers and the throughput stayed | why is eight times the machines not eight times the speed | the mean is fine and still people complain |
      what will break first with ten times the users | is one postgres behind six web servers a problem | one heavy handler makes every other request wait |
      we put in twice the web servers and the shop is exactly as slow at noon as before. I'd be glad for an explanation | traffic is constant, the data isn't, and everything gets a bit slower each week. where does that come from |
      how do I tell which of database, cpu, disk or network gives in first | one box with 64 cores became too small, what has to change in a program so that it can live on many |
      it flies with 40 testers and crawls with 4000 customers, nothing else changed | what makes one design grow with its users and another not | we put 2 more servers and it is not faster at all |
      app fine with 50 students, with 500 in exam week it becomes super slow | how does one find which part is the bottleneck | why isn't a fast system automatically a scalable one |
      we doubled the pods and the response time did not move one bit | Why does growth come with less and less gain per box? | every September, when the school year starts, the portal crawls, the rest of the year it is bored |
      Budget doubled, machines doubled, complaints doubled too. I'm the product owner and would like to understand what physically stops the thing from getting quicker. |
      We bought double the web servers for the election night results page, no change at all in throughput | what is it that stops one bigger and bigger machine from being the answer |
      Every new school that joins makes the nightly report longer, at 40 schools it took 1h, at 80 it takes 4h. Why more than double? |
      We render school reports. Forty schools took one hour, eighty took four. Same code, same server, CPU is not even full. What makes time grow that quickly? | how does one tell which resource is the ceiling |
      site is fine at 9, crawls at noon, fine at 3 | we doubled the boxes and response time didn't move a millimetre | twice the servers, same queue at the door. where's it stuck |
      why did our site get slower after the second server was plugged in | what sort of thing in a program stops one from running a second copy |
      the ministry's form server served 300 a minute, with a doubled machine it served 310. what ceiling do we touch? | at which sign do I see that it's contention and not lack of machines`,
    simplify:
      `scalability for my landlord | scaling up and scaling out for a person who runs a food truck | scalability without tech words, for the board | explain scalability with no tech words, i must tell it in class 7b |
      what does "scales" mean, for a minister's briefing, two sentences | explain growth of systems to my dad who ran a bakery | in plain words for the city council: why can't the appointment site just take more people |
      my uncle has a petrol station. what would I tell him so that he sees why more pumps don't help if there's only one till | elasticity so the mayor gets it`,
    example:
      `a system that scales in the front and not in the back | example of scaling out a web shop | a setup whose front grows easily while something behind it doesn't, a concrete one |
      scaling out a photo site: a small example with numbers | can you name one system that scaled horizontally and how | an example of the bottleneck wandering from app to db to network |
      how did some well-known service grow from one box to many, roughly | pick a museum's ticket site and show me where it would first get tight as visits grow from 1k to 100k |
      a service that grew well and one which didn't, named if possible`,
    'another-example':
      `> a third example of something that scales, not a web shop again | > something with a bottleneck that is not the database?`,
    analogy:
      `motorway picture for scaling? | motorways, checkouts, kitchens... give me a picture for growing with the load | restaurant? highway? some image for growing by adding more |
      I want to open my talk with a picture on growth. not roads! | scaling out as something from nature, ants or so | > highway was good for scaling, something from cooking? | vertical and horizontal growth in terms of a bakery?`,
    'return-to-analogy':
      `> highway once more: what are the toll booths in our web shop? | in the highway picture, what are the exits`,
    repeat:
      `> could you say the thing about the moving bottleneck once more`,
    'what-if':
      `we are on tv tonight and get a hundred times the visitors | data doubles every half year, what breaks first | the newsletter goes out to two million people at 9:00 and all of them click |
      user numbers treble by spring, nothing else does | we get featured on the front page of a big news site for an evening | our game gets featured in the store and players go from 2k to 200k in one day |
      user base times 20 after the tv ad on Sunday | traffic stays flat but each customer's data becomes 30 times bigger |
      On results day every pupil of the country looks at the same hour, that's three hundred times a usual Tuesday. What gives way in a shop of two web servers and one database? |
      tomorrow a TV show mentions our donation site and 200k people open it within a minute | users stay the same but each uploads video instead of photos. what gives in first? |
      A streamer with nine million followers will show our indie game on Saturday. We run on two servers and one MySQL. | user count goes from 2k to 200k over the summer | what if our biggest machine type isn't enough anymore |
      The ministry announces that from January all 2,100 schools must use our register, today it's 60. | user base times one hundred over christmas, our stack is one vm and one postgres |
      we plug in a second server and the database stays one | ten times the pupils log in on the first school day | > and with 100 times? | ministry doubles the machine while a single table lock sits in the middle`,
    relate:
      `how does scalability influence availability | does security limit how we scale | the more instances we run, the more of them break: how does scaling out touch reliability |
      does making it scale make it also more likely that something is broken | does more capacity by itself make us more robust against faults? | if we shard for growth, what does it do to our joins? |
      is elasticity of any use against floods of fake traffic | does scaling out raise the rate of failures`,
    compare:
      `scale up or scale out | performance versus scalability | scale up against scale out | fast versus scalable | a big machine for 4000 a month or eight small ones, what speaks for each |
      being quick and being scalable, put the two side by side | performance and scalability — i mix them always, separate them for me |
      My teacher says buy the bigger server, my friend says buy three small. The app is a chess site with about 3000 players in the evening. Who is right when? |
      Buy the bigger machine first or go wide at once? 3-person start-up, 900 users | vertical and horizontal, when is which one cheaper in the end | performance vs scalability, my boss uses them as one word |
      bigger box vs more boxes, for a SQL Server of a mid-size hospital | scaling up today or out next year, which is cheaper for a 5 person game studio? | elastic and scalable, where's the distinction |
      is it smarter for an elearning site with exams twice a year to buy big iron or to grow and shrink`,
    summarize:
      `scaling in four bullet points | scalability, what should stick, bullets | key facts of scaling please, i write an exam in an hour | the whole scalability pillar, summarised for a steering committee |
      scaling knowledge on a post-it | growth strategies, bullets, no prose`,
    walkthrough:
      `from one box to a cluster, which steps | get my app ready for many servers, in steps | from a single box to a scaled setup | one rented server today, ten thousand users next year: lay out the stages of growing |
      my website for local football club must survive the final day. what steps do i take from now to then | Tell me from the first measurement to the last change how one makes a slow monolith handle 10x |
      from 500 to 50 000 concurrent players. What comes first, second, third? | we need from 100 to 10000 users by june, give me a route with milestones |
      from a spreadsheet of visitors to a machine order for the olympics, step after step`,
    'best-practice':
      `what should I scale first | how early should I think about scaling | should the database be scaled up before sharding | bigger machine or more of them, for a database | which numbers do I write down before I say it scales |
      which part would you scale first when everything is one box | when does a start-up have to care about scaling, at all? | what do I measure before I order bigger machines |
      what should be scaled first in a typical php + mysql app | what to optimise first before buying machines | what should a sentence in the requirements look like so that "must be scalable" can be tested |
      I have to write a requirement that a supplier can't wriggle out of. "The system must scale" will not do. How ought it be formulated? | At what point should a start-up think about scaling out at all? |
      We expect 3x viewers for the cup final stream. Which numbers should I write down first before touching anything? |
      I must tell the investors that we're ready for growth. Which figures would an honest engineer put on that page? | how do you define a scaling target properly |
      A consortium of eleven libraries wants to share one catalogue, some have forty readers a day and one has forty thousand, what would you recommend as a shape that can grow without being over-built |
      500 players now, 500k hoped for. how much should we build in advance? | which limit should one look for first before spending money on hardware`,
    'check-understanding':
      `scaling stops where something is shared, usually the database, right? | so the bottleneck only moves, right? | so it's only scalable when the promise holds while I add users and machines together, yes? |
      got it: after I remove one bottleneck the next one shows up, is that about right | scaling up ends at the biggest machine on sale, while scaling out ends at what is shared. agreed? |
      if the database is saturated more web servers only lengthen the queue in front of it. yes? | I must name the load and the target, p99 at 2000 rps say, or the claim is empty. |
      Larger box: easy, has an end, and one thing that can die. More boxes: need shared state outside and something to spread the calls. I'd answer like this in the interview. |
      once i remove one bottleneck the next one shows up, its whack-a-mole, ok? | I double the web boxes and gain nothing, because all of them wait for the same database. Then the database is what I have to look at, agreed? |
      adding web servers won't help when the one database is the narrow spot, agreed? | the slowest shared part sets the limit, no matter how many web servers. agreed?`,
    'correct-misconception':
      `the cloud scales by itself | fast means scalable | twice the servers give twice the throughput | more app servers always mean more throughput | our site is fast so it scales | in the cloud everything scales by itself |
      just throw more pods at it, that always helps | kubernetes makes our program scale, that's what it is for | a low response time today proves that we can grow |
      to serve ten times the users takes exactly ten times the machines | our code is written in rust so scaling is solved | the database is never the problem when the web tier scales |
      we moved to kubernetes last sprint, so from now the app scales without limit, that part of the thesis is finished | our app is fast, so it scales | just add servers, hardware is cheap, problem solved |
      vertical scaling has no limit nowadays, the cloud always has a bigger type |
      The CFO and I agreed on this: if it responds in 20 milliseconds for one tester, it'll respond in 20 milliseconds for ten thousand. Speed is speed, correct? | if it is scalable it is fast for each single user |
      kubernetes makes any app scalable, ours too | CPU is at 20% so there is no bottleneck in our booking engine | Our app got slower for single users, so it evidently does not scale; if it scaled it'd be fast for one person. |
      We load tested one node at 500 a second. Twenty nodes will do 10000. I've put that in the offer. | > so any program becomes scalable if it's packed in a container | doubling the machine doubles what the form server serves`,
    'next-topic':
      `got through scalability part. continue | finished scalability basics. Which lesson now? | hello I did the chapter about growing systems, which one is it now | > finished the intro to scaling, where to`,
    quiz:
      `give me 1 question on scale up / scale out | check my knowledge of vertical and horizontal with two questions | drill me on scaling up and scaling out`,
    'show-in-code':
      `what will be the bottleneck in my project | which place in my code will be the first problem with 100x users | what in this workspace will keep me from running a second instance? |
      what in my repository will not survive a second instance? | what in my project stops me from running 4 instances? | what in my project would stop me from running a second copy`,
    'fix-code':
      `app.get('/all', async (q,s) => s.json(await db.query('SELECT * FROM readings')))\ntable has 90 mio rows now. please improve |
      app.get('/all', async (q,r)=> r.json(await db.query('SELECT * FROM readings'))) // table has 40M rows now`,
  },
  'load-balancing': {
    define:
      `what is a load balancer | L7? | what's sticky session | power of two choices? | what is an L7 balancer | reverse proxy, meaning | power of two choices? | least outstanding requests, what is meant |
      "draining a target", in balancer speak | an ingress, a proxy, a load balancer: what's the last one | "power of two choices" sounds like movie. whats that | what do you call it when a user always lands on the same server |
      L7, what does the 7 buy me, I mean what is it | connection draining: definition? | slow start, as a term | In the vendor's quote there is a line "L7 licence". Before I pay for it, what does the expression denote? |
      power of two choices, i saw it in the envoy config | L7, what's the L and what's the 7 | least outstanding requests | L4 and L7 are what`,
    'explain-how':
      `how does the balancer know a server is gone | why does one pod get all grpc traffic | how does least outstanding requests choose | traffic is uneven although it's round robin | new instance gets crushed right after start |
      after scaling out the old pods are still hot | grpc calls all end on one pod | now and then a 502 from the balancer | why is round robin uneven | the new instances get no websocket traffic |
      how fast does a balancer notice a dead server | why is picking the emptiest one a bad idea | websocket users all sit on the two oldest boxes | one of nine backends at 97 %, the rest at 20 |
      three backends, one sweats and two are bored, and the algorithm is round robin. I want to know what's wrong | we added two boxes behind haproxy, the websockets stay on the old ones |
      now and then the ALB answers 502 although the app logs nothing | how do picks of two random servers beat a plain random one | our broken instance fails fast and so the balancer loves it, how come |
      by which signs does a balancer take a server out of its list | one of my three servers has 90% cpu, others 10, nginx is round robin | how does the balancer know a server died |
      after a deploy users get 502 for some seconds until nginx notices | how does least connections pick | why need my grpc calls all go to the same pod even i have 5 pods |
      i have nginx in front of 3 game servers. players say it's laggy but just for a third of them, and they get fixed when they reconnect. one of the 3 machines is older |
      How does power of two choices manage to beat pure random with so little information? | after a deploy the new instance is flooded and dies within a minute |
      why do least-connections balancers stampede a freshly failed server that answers 500 quickly | four pods, four times the same image, and pod-3 always has double the connections. We did not configure anything special. |
      After we went from REST to gRPC, one replica burns and five sleep. Nothing else changed, and the balancer is healthy according to its own page. | nginx in front of 6 pods, gRPC clients, one pod melts and five sleep |
      how can picking two at random be nearly as good as knowing them all | after every release the WebSocket chat has all users on the two oldest servers |
      Least connections sent everything to the new box and it died instantly. Can you explain? |
      Six identical render boxes. Number two is always at 100 %, the others idle around 15. Clients keep one gRPC channel for days. I stare at the round robin line in the config. |
      grpc client sticks to a single pod no matter how many I add | what does draining a connection look like from the balancer's side | least connections, how does it count |
      how does the balancer figure out that one of my eight nodes is slow and not dead | I'm testing keepalive connections and find that new servers joining the pool stay nearly idle for half an hour while old ones sweat |
      how do you keep the balancer from being the one thing that may not fail | keep-alive and balancers, what could go wrong`,
    simplify:
      `load balancer for a waiter | load balancer, for somebody who works at an airport check-in | L4 and L7 so that an intern gets it | load balancer in one easy picture-less sentence for my boss |
      reverse proxy for somebody who runs a restaurant | load balancer for the kids at our open day | what does that box in front of our servers do? For our accountant |
      a taxi dispatcher should understand how we decide which server gets the next request – in his language please`,
    example:
      `nginx upstream example please | example of uneven balancing with long connections | an haproxy or nginx snippet with weights | a day on which round robin goes wrong, with request lengths |
      show an example of weights with a strong and a weak server | an nginx upstream block with two servers and a spare, as example | give the juniors a case where plain round robin fails |
      nginx upstream with weights and a backup, how would it look | A config snippet, please: two strong servers, one weak, one that only jumps in when the others are gone. |
      an nginx upstream block with three servers, weights and passive checks | a workload where least connections clearly wins`,
    'another-example':
      `> one more case where the traffic was spread badly | > and for haproxy?`,
    analogy:
      `supermarket tills for load balancing, is that a good picture | load balancer as something from a supermarket? | the lady who sends you to a counter at the town hall, a picture for balancers? |
      Who would be the L7 balancer in a hospital? I look for a comparison. | balancer, in a supermarket maybe? | explain load balancing with the tills at the supermarket`,
    'return-to-analogy':
      `> in waiter picture, which one is the health check | > that greeter at the tills, what happens to her when she goes on break? | > in that supermarket of yours, what is a sticky session |
      the highway signs image: what would L7 be able to read that L4 cannot? | > so the greeter at the restaurant door was the balancer, and the tables?`,
    repeat:
      `> the names of those algorithms, once again, slowly for the protocol`,
    'what-if':
      `what if the balancer is the thing that fails | all backends fail their checks at once | one backend answers errors very fast | the balancer dies | a server crashes with requests on it | lb itself goes poof |
      the only load balancer we have loses power | health checks of all targets fail at the same time, whom does the balancer send to | a fresh instance joins and gets its full share in the first second |
      the balancer's view of queue lengths is five seconds old | backend 2 answers health checks but hangs on real requests | the machine in front, the balancer itself I mean, catches fire at noon |
      At 17:59 a new node joins with an empty cache, and at 18:00 the sports results come out. | a backend starts answering 500 in one millisecond and we use least-connections |
      The only LB we own reboots for a firmware patch at noon | One of five backends has a broken disk and answers each request in 2 ms with an error. We balance by the fewest open requests. |
      a websocket chat with 30k open sockets gets two new nodes | backend answers super quickly, but only with 500s – least connections is set |
      One of three proxies is taken out for a kernel patch exactly during the Monday login wave in our call centre. How do the others fare? | the balancer itself falls over | > but what if the load balancer in that picture dies |
      one backend gets slow and the balancer keeps dealing round robin`,
    relate:
      `how do load balancers help availability | load balancing and sessions, how do they get along | sticky sessions and even load, in what way are they enemies | has load balancing something to do with fault tolerance |
      autoscaling and balancing, how does one depend on the other | sticky sessions and even load, do they get along?`,
    compare:
      `dns round robin or a real balancer | client side vs server side balancing | l4 versus l7 | round robin, least connections or random two | reverse proxy or api gateway | ALB or NLB | nlb/alb, when which |
      nginx or haproxy if we have two backends | envoy or nginx for plain http | balancing in the client or with a box in the middle | hash of the client ip against least connections |
      DNS with several A records and a real balancer, what does the second do that the first can't | L4 or L7 for websockets game server | nginx vs cloud load balancer, when which |
      haproxy leastconn vs round robin for websocket gamers | client side balancing or a central proxy, for 60 internal services? |
      I am drawing the target picture: hardware appliance in front, or a library inside of each caller that picks the host. Which suits sixty chatty services and two admins? | reverse proxy vs load balancer |
      client side balancing or a proxy for 200 internal grpc calls per request? | ip hash and cookie stickiness, pros cons | hardware box that counts connections or envoy that sees http requests, for grpc between 30 services |
      round robin, least connections, random two: who wins with uneven requests`,
    summarize:
      `LB algorithms condensed to a table | for a slide: balancing algorithms, the least one must know | > ok now algorithms only, super brief | load balancing algorithms, quick overview table`,
    walkthrough:
      `put a load balancer in front of two servers, the steps | put a balancer in front of my single server, in steps | a second app server and a balancer in front of both, tell me each step incl. the health check |
      put nginx before two node apps. i never did that, show the order of steps | steps to take one of my three servers out, patch, and bring back | swap the old balancer against a new one without anyone noticing, phases? |
      draining one data hall for maintenance, steps please | move our municipal portal from a single server to two behind a balancer, no downtime: steps? |
      there's a single API box in our hosting. I'm to put two more next to it and a proxy before them. What's the sequence so nobody notices? | put a balancer before two servers, from install to switch over |
      swap the balancer in front of a live shop, one move after another`,
    'best-practice':
      `which algorithm for long requests | how many balancers do I need | should tls end at the balancer | what should I configure besides the algorithm | is DNS enough to spread the load |
      requests of very unequal length, which algorithm | do we need two load balancers for a small shop | where to end TLS: at the balancer or at the app |
      which algorithm do you recommend when requests have very different cost (pdf export and normal pages) | what's the right way to take a server out for maintenance |
      which algorithm would you set for requests that vary from 5 ms to 20 s | which algorithm for requests that take from 5 ms to 20 s, radiology image rendering |
      should the balancer itself be doubled? we are a small parcel firm | Thumbnail requests take 10 ms, video cuts two minutes, both go to the same pool. What algorithm or layout would be wise? |
      TV app, one balancer in front of everything. What's the accepted way to avoid that it becomes the weak point itself? | what timeout/fail settings on nginx upstreams do you suggest |
      how do I balance long-lived streams properly | Should I let browsers stick to a node for our video tutoring site or is there a better habit? | idle timeout at balancer and at node: which of them should be longer |
      one express app: balancer in front already, or later?`,
    'check-understanding':
      `a failing backend with quick errors can attract more traffic, right? | if a server answers errors in 2 ms then least connections sends it even more, do I read that right |
      so round robin counts requests and doesn't look at how heavy they are, yes? | the balancer should only send to instances that pass the health check, yes? |
      Sticky sessions hide state and give uneven load, so they are a crutch | a long lived connection pins to one backend at L4, that's why my pods are uneven, correct? |
      L4 sees connections, L7 sees requests, thats why http2 breaks the first one. true? | So health checks decide who is in the list, the algorithm only picks among them, correct? |
      long websockets: better least connections. would you sign that? | three game servers of unequal size want weights, otherwise the small one drowns first. that's right, isn't it`,
    'correct-misconception':
      `a load balancer makes the app faster | round robin means equal load | with a balancer there is no single point of failure any more | round robin spreads work evenly | sticky sessions solve scaling |
      a balancer removes every single point of failure | 3 servers behind a balancer = we can't go down | round robin gives each server the same work | with an ALB in front nothing can take us down any more |
      grpc behind an L4 balancer spreads its calls evenly | the balancer speeds up each single request | session affinity is the proper way to scale logins | round robin gives each server equal load |
      sticky sessions solve my login problem, no side effect | we have a load balancer so no single point of failure anymore |
      We have three servers behind round robin, which gives a third of requests to each, so they all must have the same cpu usage. | An L4 balancer spreads the requests of my HTTP/2 connection over all pods. |
      Least connections can never do harm, a node that answers instantly with errors will simply look slow to it, right? | round robin gives each server the same load |
      sticky sessions distribute the load even better because users are spread | An L4 balancer looks at the url and sends /api elsewhere | Six nodes, round robin, thus each one has exactly a sixth of the work whatever people do. |
      round robin = everybody does the same amount of work | L4 can route by URL path | sticky sessions are a clean way to keep carts |
      if I register 10 backends, each gets exactly 10 % of the cpu work, that's what round robin ensures | round robin hands each server the same amount of work | websockets get rebalanced when a new server joins`,
    'next-topic':
      `completed load balancing yesterday, so today? | Balancers I can recite in my sleep. What's the next stop on the path? | balancers: check. the following subject please`,
    quiz:
      `examine me on load balancing algorithms, then tell what was wrong | quiz on algorithms, five questions, be mean | can you examine me about algorithms that pick a server |
      five workloads, I choose the algorithm, you say hot or cold`,
    'show-in-code':
      `is there only one server in my upstream block | is any of my nginx upstreams a single server? | are there hard-coded backend urls in our code | where did I configure sticky cookies`,
    'fix-code':
      `upstream api { server 10.0.0.1:3000; }\ntraffic must also go to 10.0.0.2, plus a failed one be skipped for a while. correct my block | upstream api { server 10.0.0.4:8080; }   only one line in there, what should it be |
      upstream app { server 10.0.0.5:8080; }\nmake this survive the loss of that machine | upstream api { server a; } my nginx knows only one host, extend it properly`,
  },
  statelessness: {
    define:
      `stateless service? | what counts as state | what is session affinity | session affinity or stickiness, what does it say | state, in "stateless": which state do they mean | a shared-nothing web tier is what |
      what do you call it if the server remembers the user in its RAM between two clicks | what is understood by "externalised state" | shared-nothing? | what's a sticky session in one line |
      How is a service called which remembers nothing between two calls? | > externalised - meaning what exactly? | what do architects mean when they say shared-nothing |
      term for a service where any instance can take any request? | a service any copy of which may answer any request: the adjective? | shared-nothing, please`,
    'explain-how':
      `why do people get logged out when we scale | how can a pod be replaced without users noticing | where does the state go if not in memory | shopping carts vanish after a restart | it breaks as soon as I run two instances |
      uploads are missing on the second server | logged out at every second click | since there are two pods, every other click says I'm not logged in |
      the file somebody uploaded is there on one request and missing on the next, we run three instances | what has to leave the process so that I can kill any instance whenever I like |
      the shopping basket is empty after each release | a rate counter in memory lets people through four times as often with four pods, what's behind it |
      user is logged in, clicks again and is logged out, and again logged in. 2 instances behind nginx | uploaded image is there sometimes and sometimes 404, since we have 2 containers |
      why i can't keep the shopping cart in a variable | how can server know who i am if it keeps nothing? |
      Since last week we have two containers instead of one and the teachers write me that they must log in again and again, sometimes after each click. With one container never happened. I did not touch the login. |
      customers lose their basket whenever instance 2 restarts | where does the state go if the service has none?? magic? | logged in on one tab, logged out on the next, since friday we have two containers |
      the uploaded photo is there on every second reload | Support reports a pattern: people lose what they typed when the little number at the page footer changes from A to B. |
      users get logged out each time we deploy. php sessions, three machines | upload works, then picture is 404 on every second reload | why does it matter for autoscaling where the session lives |
      Cart contents of customers vanish at random after we turned on the second replica |
      Since we put a second instance behind nginx the nurses say that they have to log in again about every other click. In the morning, with one instance only, no complaints. | uploads vanish after a redeploy |
      we killed one of two containers for a test and half of the pupils were thrown out of their exam | users are thrown out of their session whenever we release |
      > so the session is outside now. how does each pod find it for a given cookie |
      so we've this php thing right and whenever ops takes one box out for patching about a third of the people have to log in again and fill in the form again what is behind that | it works until the second replica starts |
      > but then isn't redis the new single point of failure? how is that avoided | wizard with four steps: about one in three people lose their input in step two. three pods. there's a pattern I guess?`,
    simplify:
      `stateless for a receptionist | stateless servers for a person at a hotel desk | stateless, in a sentence my daughter gets | say again for beginner: why should servers forget |
      externalised state, explained to the guy who sponsors the project | stateless, for a nurse who wants to know why she must not log in again |
      For the waiters in my brother's restaurant: what does it mean that any server can serve any guest? | shared-nothing for a newcomer in HR`,
    example:
      `express session moved to redis, an example | example of hidden state in a web app | state hidden in a harmless looking web app, some examples | an express app before and after its sessions moved out |
      example what counts as state and what not pls | a before/after of a cart moved out of memory | show a small express app whose sessions live outside | something sneaky that makes a service stateful w/o the authors noticing`,
    'another-example':
      `> another sort of state that people keep in the process by mistake? | > one more, this time a websocket game server without local state | > what about rate counters, show me such a case too`,
    analogy:
      `bank teller picture for stateless servers? | bank clerks that all look into the same file: image for statelessness, or a better one | waiter who remembers vs waiter with notepad, is there such a story for stateless? |
      image for a service which forgets everything after each customer? | a metaphor for servers that remember nothing | stateless clerk? waiter without memory? what picture do you like`,
    'return-to-analogy':
      `> cashier with the slip: what if someone forges it?`,
    'what-if':
      `the session store is down | pod with all the websockets gets killed | the redis with all our sessions is gone for a minute | the pod that holds the user's wizard steps in memory is replaced midway |
      one of our web servers is killed at random while users are logged in | I pull the plug on any instance at noon, who gets logged out | what if the redis with all sessions restarts empty |
      if I kill any pod at random at noon, who'd feel it | token stolen and still valid for 8 hours | Say autoscaling takes away the pod on which my session lives. | instance holding 4000 sessions is killed by the spot market |
      redis with all sessions restarts empty at 9 am on monday | a jwt with 24h lifetime is stolen from a laptop | instance gets recycled in the middle of a five-page tax form and the answers sit in its heap |
      pod holding 4000 shopping carts in a Map gets evicted | user fills basket on pod 1, pod 1 is drained, next click goes to pod 2, nothing shared | wizard keeps its steps in memory and we scale to three pods`,
    relate:
      `why does statelessness matter for autoscaling | statelessness and security tokens, how do they connect | why can an autoscaler work with stateless instances only | does being stateless help autoscaling |
      does keeping state out of processes help with crashes as well as with growth? | What has statelessness to do with rolling updates? | Does keeping sessions out of the process do anything for our failover? |
      how does keeping no state help with rolling out new versions?`,
    compare:
      `jwt or server sessions | sticky sessions versus shared store | keep sessions in redis or put them into a cookie | session in a signed cookie or in a shared store, the pros of either |
      sticky sessions against moving the state out | session in redis or session in jwt | stateless and stateful, differences for exam | where's the difference, shared session store and sticky routing |
      tutorial A stores the session in redis, tutorial B in a signed cookie. i have 2 servers and 800 users. advantages of each for me? | server session vs JWT for logging people out quickly |
      Cookie with all the data or an id pointing to a store? | sticky sessions vs external session store | signed cookie or session table for a library catalogue |
      sticky sessions vs externalised sessions in a deploy-five-times-a-day shop`,
    summarize:
      `what makes a service stateless, short list | give me the take-home points on externalised state | statelessness in a tweet or two`,
    walkthrough:
      `move sessions out of memory step by step | our sessions live in a Map in the process, bring them out in safe steps | move our sessions out of memory, in which order without logging everybody out |
      moving MemoryStore sessions to redis while people are logged in, how to proceed |
      The kiosk backend keeps each visitor's session in a Map. I must be able to run three of them by Easter, during opening hours. From today until there, what do I do, when? |
      Our trading front-end keeps everything in static variables. Sequence to get it out of there? |
      PHP, sessions in /tmp, uploads in /var/www, one machine since 2009. Now we get two. Which stones do I have to move in which sequence? | taking sessions out of tomcat memory while users are logged in`,
    'best-practice':
      `where do I keep rate limit counters with many pods | what should never be kept in the process | uploads go to local disk now, where should they live | where should uploaded images go when there are five instances |
      would you put the whole session into the cookie | websocket connections, how to keep a service stateless with them | where should i put uploaded files when running several instances |
      websocket connections hold state, what is good practice there | where should login session live when we go to 5 containers | How should file uploads be handled when there are several instances? |
      Where should we keep the exam answers of a student while he is still typing? | jwt or server-side sessions in redis for a banking app with instant lockout |
      What belongs in process memory of a stateless service, and what never? | Kiosk app in a museum: a visitor's tour is in the memory of the server. Where do we keep it, if he may continue at another kiosk? |
      where do I keep user wizards with 5 pages of half-filled forms | The chat bot of our city keeps the dialog in RAM. Where would an experienced engineer put this? |
      where ought a wizard with nine form pages keep its half finished answers`,
    'check-understanding':
      `any instance must be able to serve any request, that's the point, right? | if i got it: stateless just means the data lives elsewhere. fair? |
      stateless doesn't mean there is no state, it means that it isn't in the instance. correct so far? | so any pod can die at any time and the users don't notice it, that's the test? |
      a local cache is ok as long as losing it makes things slower and not wrong | any instance can serve any request because nothing needed later stays in the process. that's it? |
      We don't get rid of state, we just put it where every instance can reach it, or into a signed cookie. Thus any instance may die. I say this on my second slide. |
      State isn't gone, it just lives in a place all instances reach. is that it? | a local cache is ok as long as losing it only costs time, right? | sticky sessions merely hide that the app has state, don't they |
      a third pod makes it worse as the odds of hitting the right one fall. ok?`,
    'correct-misconception':
      `containers are stateless by definition | sticky sessions make the app stateless | jwt means we have no state at all | our lambdas are stateless so we have no state problem | docker makes our app stateless |
      each user always comes to the same pod so memory is a fine place for the cart | a stateless service may not use a database | we use lambda, thus nothing is shared and nothing is kept |
      jwt in the local storage, therefore we have no sessions to think about | my express-session default MemoryStore is ok since I have docker |
      We use jwt instead of sessions, that is why i can keep the uploaded files in the folder of the container, the service is stateless | stateless means there is no database behind |
      we use JWT so we can throw a user out at any moment. Yes? | as soon as sticky sessions are on, losing an instance doesn't matter for the users |
      Because we put everything in a JWT valid for thirty days, the moment HR disables an account the person is out everywhere. | stateless means the application has no database | with sticky sessions we are effectively stateless |
      JWT can be invalidated at once, we just delete it from the user table | Our pods keep nothing on disk, only sessions in RAM, so they are stateless and I can scale them at will. | stateless services have no database |
      any cache in process memory makes the service stateful and is forbidden | > so stateless means I must keep everything in the browser |
      It's stateless now: we moved the shopping basket from the database into a global variable. | sticky sessions make my app stateless | twelve-factor forbids caching in memory altogether`,
    quiz:
      `Can you put a question to me about session stores? | is this stateless or not – give me five cases | name things in a web server, I shout state or no state`,
    'show-in-code':
      `do I keep anything in memory that should be shared | do we keep sessions in memory somewhere? check please | do I hold any user data in memory? check please | does any of my handlers remember something for the next request |
      any global variables in my project which break when i start second replica? | is there anything held in module variables between requests in the open file |
      any in-memory state in my service that would break with 3 replicas? | find me in-memory state that would break with two replicas`,
    'fix-code':
      `const carts = new Map() in my express app, how should it be | let sessions = {}; app.post('/login', ...) breaks with 2 pods | loggedIn = set() at module level in flask, four gunicorn workers, how to do it properly |
      const carts = {}; app.post('/cart',(q,r)=>{ carts[q.ip]=q.body; r.end() })\nwith 2 instances cart is gone. fix the code pls |
      const carts = new Map(); app.post('/cart', (r,s)=>{ carts.set(r.sid, r.body) })   must survive two pods |
      const upload = multer({ dest: './uploads' }); app.get('/img/:n', (q, s) => s.sendFile(path.resolve('uploads', q.params.n))) \nwith two pods half the images are 404 |
      const carts = new Map(); app.post('/cart', ...)\nnow with 2 replicas carts disappear, convert it | multer({ dest: './uploads' }) in a k8s pod, pics vanish – correct way please write it |
      app.use(session({ secret: 's', resave: false })) // default MemoryStore, 4 pods\nrepair so that users stay logged in | app.use(session({ secret: 's' })) prints a MemoryStore warning in production |
      const carts = new Map()\nworks with one pod, with three carts vanish. can you rework it`,
  },
  partitioning: {
    define:
      `what is a shard key | rebalancing? | what is consistent hashing | range partitioning meaning | shard key? | what's a hash slot | virtual nodes, meaning | a hash slot in redis cluster | rebalancing shards, meaning |
      what's range partitioning when they say range | hash slot in redis cluster, what is it | consistent hashing, what problem is it the name of | hash slot in redis cluster = ? | virtual nodes | hash slots (redis) what are they |
      vnodes?? in the cassandra yaml | placing servers and keys on a ring so that few keys move: what do they call it`,
    'explain-how':
      `how do I pick a shard key | why do cross shard queries hurt | how do rows find their shard | what happens to keys when a shard is added | the table has 4 billion rows and every query crawls |
      one tenant is bigger than a whole shard | nearly all cache keys moved after adding one server | how many keys move when I go from four to five | which machine has the key, who knows that | all inserts hit the last partition |
      one shard is twice as big as the rest | how do I keep emails unique with shards | adding a shard: who moves the rows and when | one shard has 70% of the rows | explain consistent hashing |
      6 shards, one holds half of the rows. what led to that | the newest month gets all of the inserts since we split by date, why is that bad |
      with modulo, adding the ninth server moved nearly all keys. I'd love to see the arithmetic | select count(*) takes a minute since we split the table over shards | how does the router know on which shard customer 8831 lives |
      an order and its customer sit on different shards and the join is gone. how do others deal with that | we changed number of shards from 4 to 5 and nearly all keys are in wrong place now |
      how does the ring work where only few keys move | query without the shard key takes forever, with it is fast | how do i find on which shard one row is living |
      We store sensor values in shards by month. The shard of the present month is at 100 % and all old shards sleep. I thought sharding divides the work |
      what goes on when a ring gets one more server, which keys move and why only those | How do virtual nodes even out a hash ring | query without the customer number takes 40 times longer than with it |
      unique e-mail is enforced, I swear, and yet we've got the same address on two nodes |
      Adding one node to the four old ones made everything miss for an hour, as if we had thrown the whole cache away. We only added twenty percent! |
      we added a ninth node with hash % n and nearly every key moved, cache dead for an hour | how does consistent hashing know which node owns a key | all inserts hit the last shard, key is the timestamp of the sensor reading |
      the search by email asks all 32 shards, p99 is awful | Adding one cache node to our nine for the catalogue made the hit rate fall to nearly zero for an hour. I had expected a tenth of the keys to move. |
      adding a fifth node moved almost all of our keys and the cache hit rate collapsed | a query by e-mail hits all 16 shards | all inserts go to the last shard, the others sleep |
      going from 8 to 9 with hash mod n moved nearly everything, what happened there | > how would the same work with consistent hashing | we hashed by country, and guess which two machines are full |
      range partitioning by date makes the last shard sweat. explain`,
    simplify:
      `sharding for a librarian | sharding, like i'm 12 | consistent hashing for my flatmate who studies history | shards, for someone who sorts mail all day | sharding for someone who knows only phone book |
      sharding for the ladies in the archive, they know card indexes | our salesman has to explain shards tomorrow. Words of one syllable please |
      The archive of our broadcaster is afraid of "chopping up the tapes". Words that calm them: what do we do when we spread data over machines? | sharding to a lawyer of our publishing house, no tech |
      i only sell ads, explain the split of the tables so that i could repeat it at lunch | Sharding. Layman. | rebalancing, told to a warehouse worker`,
    example:
      `shard by customer id, show me | bad shard key example | show the keys that move from 4 to 5 nodes | five nodes on a ring, eight keys, show who owns what and what moves | an example of a shard key that looked good and wasn't |
      example of a good and a bad shard key for a school platform | show a ring with 3 nodes and where key "room-17" lands | split a table of 10 bn scans of parcels, how could the key look, show me |
      We keep votes of a TV show. Show me how a sensible key for them would look and where which vote would land. | example: which shard does user 4711 go to with 4 nodes mod vs ring |
      put ten user ids on a ring with three nodes, then add a fourth, and show me which ids move | show me how user 4711 ends up on shard 6`,
    'another-example':
      `> a second bad shard key, please`,
    analogy:
      `encyclopaedia volumes for sharding? give me a picture | sharding → some picture with a library? | coat check with several counters, would that do for sharding |
      encyclopedia volumes or what is the picture for range partition | I teach this on Monday, what would you compare shards with | We're librarians. To what could you liken a shard? |
      what in the everyday world resembles resharding | range partitioning as encyclopedia volumes? what do you like to compare it with`,
    'return-to-analogy':
      `> if the shards are drawers, what is rebalancing the drawers then | > in the encyclopaedia, what is a cross-shard join? | > encyclopaedia volumes: what's resharding there?`,
    repeat:
      `> please once more the sentence on how few keys move | > the numbers on how many keys move, I did not catch them`,
    'what-if':
      `we chose the wrong key and have 2 TB already | a shard is offline, what about the others | one shard dies | a query needs data from all shards | shard 3 of 8 is down for an hour, what do our users see |
      the customer we sharded by becomes bigger than a whole node | the hash function has to be changed with data in place | one tenant grows bigger than a whole shard | i pick the date as key and everybody writes today |
      node with slots 0 to 4000 is gone and it had no copy | Two years on the biggest chain of pharmacies makes up 45 % of the rows and they all lie on piece 3. | we outgrow 16 shards in the mid of Black Friday |
      the largest tenant alone does not fit in one shard any longer | a customer moves house and the region is our partition key | The ministry merges two counties next year. County code is our shard key. |
      we shard by tenant and one tenant is half the business | a node leaves the ring | we go from 16 to 17 shards tomorrow with plain modulo in place | a ninth shard joins at peak hour | one shard's disk dies, no copies |
      going from 4 to 5 shards with hash % n on a live system | > and one tenant alone outgrows its shard? | a tenant with 60 percent of all rows signs in next month and we shard by tenant`,
    relate:
      `sharding and transactions, how do they get along | does sharding help availability | sharding and transactions over two rows, what does one do to the other | what has partitioning to do with hot keys? cause, cure? |
      does partitioning reduce the damage when one node dies? | more shards, more failures? how do number of parts and availability hang together | does partitioning make transactions harder, and how |
      what does sharding do to transactions across users | impact of sharding on backups`,
    compare:
      `hash or range partitioning | sharding versus partitioned tables in one server | vnodes vs fixed slots | shard versus replica | range or hash | key mod n or hash ring | hash or range for timestamps |
      range or hash when I need reports by date | adding replicas or adding shards, which does what | postgres declarative partitioning against real shards on several servers | shard by user id or by date for IoT sensor data |
      sharding vs replication, my classmates say same thing | range against hash when I need "all events of last week" | sharding vs read replicas, my write load is the issue | range or hash partitions for stock prices by time |
      directory lookup vs hash for placing school districts | partition or replicate, what solves which | > range partitioning instead, better or worse | sharding and replication: who does what`,
    summarize:
      `partitioning, the whole lesson as a cheat sheet | recap sharding, I was off sick that week | partitioning methods with one pro and con each, compact`,
    walkthrough:
      `reshard live from 8 to 16, step by step | how do I split a big table over machines, in steps | need to split our 2 TB users table, what's the plan | split an orders table of 2 TB into eight shards while the shop stays open |
      we need to go from one mysql to 8 shards. tell the way step by step | the CTO wants shards by summer. From today's single postgres, what are the milestones? | split our 6 TB events table while it is in use. plan? |
      One Postgres, 9 TB of tachograph data, growing 1 TB a month. How do I get from here to shards without a weekend of downtime? | resharding 8 -> 12 with people online |
      we have one 6 TB Postgres and are told to split it by district. Walk us from choosing the key to switching the traffic. | > plan for resharding then`,
    'best-practice':
      `how many shards to begin with | tenant id or date as key | should I shard before I need it | which column should be the shard key | when is it too early to shard | number of shards to start out with, for 300 GB growing fast |
      shard by country, good or bad plan? | how long should I put sharding off | how to pick a partition key, what are rules | what to try before sharding | our data is by school, 400 small and 3 giant. good choice of key? |
      what makes a good shard key for a parcel tracking company | Parcels are looked up by number all day and by customer once a month. Yesterday's workshop couldn't agree on the key. By what reasoning would you settle it? |
      shard key for messages in a hospital chat: patient, ward or message id? | How many partitions do you pick at the start if we expect ten times growth in smart meters? |
      I am to choose between customer number and contract number as the key for 400 million invoices. What makes a key a good one? | How do I choose the key for a table of medical images | when is the moment to shard |
      Weather stations write every minute, queries are nearly always "one station, last week". Which key would you go for? | shard count to begin with? | > how many shards at the start then, considering we can't easily change it |
      picking a shard key for a multi-tenant school platform | one giant tenant among tiny ones, own shard or split?`,
    'check-understanding':
      `each shard needs its own replicas, since splitting alone makes failure more likely, right? | more shards, more parts that can break, so each needs copies. did I get the catch |
      so a ring moves only about 1/n of the keys when a node joins, yes? | partition = different data on each node, replica = same data on each. ok? |
      When i take modulo number of servers then a new server moves nearly all keys, with the ring it moves only about one part of N. that is the entire reason for the ring |
      hash mod n moves most keys when n changes, the ring only about one in n plus one | cross-shard joins and uniqueness get hard and thats why the dominant query decides the key. |
      ring: adding one node moves only about 1/(N+1) of the keys and modulo moves nearly all. yes? | The partition key should be in the queries I run most. Correct? |
      consistent hashing moves just about one nth of the keys when a node joins, correct | indexes, cache, replicas and a bigger box come before sharding. have I the order right`,
    'correct-misconception':
      `sharding makes every query faster | modulo hashing is fine, we can add servers later | the auto increment id is a fine range key | sharding is a kind of replication | modulo is good enough when we add servers |
      hashing makes the load even | sharding keeps our data safe when a node dies | with hashing every shard carries the same load, whatever the tenants | a query without the shard key is as quick as before |
      hash modulo number of servers can be extended any time | partitioning and replication are two words for copies | sharding makes the data safe because it is on more machines |
      splitting the data over 4 nodes means I have 4 copies | consistent hashing moves no keys at all when a node joins, isn't it so? | I chose the timestamp as the range key so that new data is nicely spread over all nodes |
      We split early, at 5 GB, since experience shows that starting with sixteen pieces is never a burden. | sharding is basically replication with other words | Shard from day one, you save the migration later |
      after partitioning, unique emails are still enforced by a unique index on each shard | one should shard from day one | let's shard right away on day one, cheaper than later | > so sharded means each row exists several times |
      > so a secondary index over all shards is free | shard early, later is too late`,
    'next-topic':
      `> enough of shard keys, forward`,
    quiz:
      `give me a table and I tell you the shard key | make a quiz question about hash rings | pick three shard keys, I say which are bad`,
    'show-in-code':
      `where do i pick nodes by modulo | is there any modulo over node count in our sources`,
    'fix-code':
      `const shard = shards[id % shards.length]\nbreaks when i add a shard. give me version which moves less keys | const node = nodes[hash(id) % nodes.length]  // moving house each time we add one, better? |
      const node = nodes[hash(key) % nodes.length]\nneed the version which doesnt move everything`,
  },
  'hot-key': {
    define:
      `hot partition? | what is key salting | celebrity problem meaning | hot partition? | celebrity problem, what is that | is there a word for one user making all of the traffic | a hot partition is one that...? |
      key salting, what do they sprinkle | the celebrity problem, in a line | celebrity problem - what | skew = ? | one partition is burning others sleep. english term? | celebrity problem? |
      what do we call it when load by key is very uneven | In the meeting they kept saying that our traffic is "Zipf" and "skewed". Give me the meaning of the latter for the minutes. |
      Is there a term for a partition which gets far more than its fair share? | what exactly is meant by skew in sharded data | Zipf-like, what does it mean for keys | how do you call it when one shard does all the work |
      when one shard gets most of the traffic, what is the jargon`,
    'explain-how':
      `why does one redis node burn while others sleep | how can I find the hot key | one consumer has all the lag | a single tenant makes 60 % of traffic | all writes hit the newest partition |
      one redis node is at 100 percent and the others sleep | dynamo throttles us with capacity left | why do more shards not help | likes on one post lock the row | how do I find the key that gets all the traffic |
      the biggest customer slows down its neighbours | dynamo throttles one partition while the table is at 20 % | one dynamo partition throttles, the table as a whole is at a fifth. how does that fit |
      our like counter on the world cup post waits for row locks | eleven of twelve cache nodes sleep, the twelfth does 100 %. all the traffic asks for one config entry | how would I see which key is asked for most |
      doubling the shard count left the busiest shard as busy as before, why's that | a single big customer of ours drives all the load to one consumer | one kafka partition has lag 2 million, the other 11 have 0 |
      redis cluster: one node 100 cpu, five nodes bored | a streamer with 9M followers goes live and only that one shard dies | how can hashing not help here? it is random | how does key salting work |
      ProvisionedThroughputExceededException but dashboard tells we use only 15% of the table capacity | 15 of 16 shards idle, one at 100 %, and hashing is "perfectly uniform" they told me |
      how does splitting a counter in ten sub-counters help | throughput limit reached with 12 % of the provisioned capacity in use |
      Election night. Fifteen nodes drink coffee, the sixteenth answers for one page with the results and falls over. The hash is fine, I checked it. |
      one shard at 100 % the other 15 bored, keys are hashed by artist id, a singer just died | how does splitting a counter into 16 pieces help and who adds it up |
      Average CPU of the redis cluster is 12% yet users see timeouts when the derby starts | DynamoDB throttles us although we use a third of the provisioned capacity |
      In our betting system everything is hashed by match. On a normal day the 24 partitions look like twins. During the final one of them burns and the rest sleep. |
      A singer died yesterday. One of 40 shards glowed, the other 39 were on holiday, and adding shards at night did nothing whatsoever. | throttled on a single partition while the table as a whole is far below its limit |
      every shard has the same number of keys, one gets 60 % of the requests | how does key salting spread one celebrity over many partitions and who puts the pieces together again on read |
      > and the one overloaded partition, how does the router not see that it's overloaded |
      Eleven partitions loaf about at four percent while one sits at a hundred, and it has been the very same one since a certain singer announced her tour; what brings that about? |
      one redis node melts, the rest sleep. what's behind it | how would I even notice which key is the hot one | UPDATE stats SET views=views+1 WHERE id=1: where do all the lock waits come from |
      during the derby everyone asks for match 77. the cluster has 30 nodes and one is on fire. adding ten nodes changed nothing, why not? | by what do sampling tools recognise the busiest key w/o counting all`,
    simplify:
      `hot keys for a baker | a hot key in the language of a supermarket | why one famous row ruins it for everybody, simply | hot key in words of a child | break down "skew" for the ones in the last row |
      hot partitions for marketing, who cause them with each campaign | hot spots: explain to the moderator who'll announce the voting on air | Dumb it down: why does one popular thing break a big cluster |
      why one famous pupil breaks the school server, kid style | what's a hot key, tell it to a radio presenter`,
    example:
      `salting example with numbers | product:4711 with suffixes 0 to 9, show the writes and the read of a salted key | real life example of hot partition please | which key could get hot in a food delivery app |
      example of salting a key for a vote counter in a talent show | what might that look like in a tram ticketing app | a sharded counter in code or pseudo, whichever |
      The votes for our song contest land in one row. Show how a counter in sixteen pieces would look like in SQL. | show how the write and the read look once a like counter is cut into 32 pieces | hot key in the wild? |
      someone whose counter or celebrity brought a shard down`,
    'another-example':
      `> one more hot key from real life, no celebrity this time | > beside celebrities, which other case of one key too hot you have | > okay, votes were one. Next sample? |
      > ok the singer is one. a second case of skew from logistics?`,
    analogy:
      `one till with the famous cashier, a picture for hot keys? | a shop where all want the same cashier, is this a hot key? got a better picture? | > and for one celebrity row, is there an image |
      > singers and parties are worn out, another image for skew? | picture for one shard that gets all the guests | > what's a hot shard like, in a school canteen say | hot key: one till in the shop where all queue?`,
    'return-to-analogy':
      `> at the celebrity's birthday party, what would a second cake be? | > and that party at the celebrity's place, what are the extra doors in our cluster |
      About the singer's till in the supermarket: who opens a second one for her? | > the party: who are the waiters? | > the famous singer at the till, who's she in our database |
      > the one till with the queue, where does the salt go`,
    'what-if':
      `a tweet goes viral and everyone reads one post | what if the hot key is a counter | a post goes viral | justin bieber posts and everyone looks | the president posts and forty million people open that one post |
      the key that everybody increments sits on a node that dies | our biggest tenant runs his yearly report on the shard he owns | the king dies and everyone opens the same wikipedia page |
      the breaking news item gets 90 % of all reads for an hour | one customer = half of our traffic, and customer id is the key | 2 million fans open the same match page at kick-off. our key is match:id |
      what happens to the likes counter row when the president posts | > and if the hot one changes every minute? | a footballer with 80M followers posts | Taylor Swift signs up on our ticket platform |
      > and if that hot key moves to another one every minute | a goal in the world cup final and thirty million phones read the very same row | a celebrity joins and everyone reads her profile |
      > would doubling the shards help in that case? | every IoT device reports under the partition key "today"`,
    relate:
      `hot keys and sharding, how are they connected | does caching fix hot keys | hot keys and a good shard key, is there a tie | does consistent hashing reduce hot keys or has nothing to do with it |
      Does one popular key limit how far I can scale out? | caching vs hot keys: does a cache in front calm the hot shard down or get hot itself? | Sharding and popular items: does one make the other worse? |
      > do hot keys make that worse`,
    compare:
      `salting or local cache | split the key versus replicate it | copies of the hot value in each process or salted keys, when which | hot key and big partition, what's the difference |
      hot key vs too small cluster, how to tell which one i have | replicate the hot entry or salt the key: which for reads, which for writes? | skew vs plain overload, how would I tell them apart on a dashboard |
      Put a copy of the popular entry in each process, or write it under ten names and pick one at random? Reads are 99 percent. | local near-cache vs copying the hot key to several shards |
      key splitting or batching for writes to a vote counter in a tv show | splitting the key in 16 or caching it locally: which, for a counter of likes? | hot key and hot partition, is there any difference`,
    summarize:
      `hot keys short summary, causes + 3 remedies | recap skew for me`,
    walkthrough:
      `split a hot counter, in steps | break a hot counter up into twenty parts, step by step incl. reading the sum | one tenant id is hot now in dynamo. what do i do, in order | steps to find which key is hot in redis and cool it |
      dynamodb throttles on one partition, now, live. what do I do in which order | Our vote counter is one row. What are the stages to get rid of that row during the season? | I suspect a hot key. what to check, then what to do? |
      one product page has brought the cluster to its knees. I've got the afternoon. What are my moves, one by one? | > how do I hunt that hot shard down, first look where, then where`,
    'best-practice':
      `how many suffixes do I need for salting | should I cache the hot item in each process | how do I spread a counter that everyone increments | what to do for a page everybody reads |
      all users read the same feature flag record from redis, what would you do about that key | how many pieces for a hot counter with 30k increments/s | one tenant makes 60 % of the load, own shard or limit? |
      which partition key for a chat app, so that one giant group doesn't kill one node | how should one store like counters for viral posts | what do you do about a single row that everyone increments |
      Local cache in front of redis for the top keys: how long may entries live, any guideline | A like button on a video with forty million viewers. How should that number be kept, in your experience? |
      How to find out which key is the hot one, in production, cheap? | one tenant, a big ministry, is 70% of all traffic. what would you do with their data |
      The celebrity accounts of our chat are 200 of 40 million users. Is it good style to treat them as a special case in the code? | what metric reveals a hot partition in time |
      Live voting in a TV show, everyone increments one number. How would you lay out that counter? | what's the accepted cure for one influencer melting a partition |
      what is the customary tooling for spotting hot keys, sampling or full counting? | derby on saturday: copies of that key, local caches, what's best?`,
    'check-understanding':
      `adding shards doesn't help as one key lives on one shard, right? | a key can't be split by adding nodes, it lives on one of them, right? | so salting spreads the writes and makes reads dearer. is this the trade |
      adding shards does nothing as one key lives always on just one of them | hashing distributes keys, not requests, so one popular key still sits on one node. is that right |
      Reads can be copied away, writes have to be split and summed. Ok like that? | so the trouble is popularity, not the hash function, hm? |
      If one song is 60 percent of all plays, then ten more shards leave that song's shard as hot as before. Agreed? | so the average CPU can be 20 % while one owner is dying. is that what skew means?`,
    'correct-misconception':
      `hash sharding prevents hot keys | more partitions cure a hot key | a good hash function prevents hot spots | average cpu shows hot keys | we hash our keys so none of them can be hot |
      when one key melts its node, more nodes help | a hot key shows up in the mean load of the cluster | redis is so fast that one key can take any load | it must be a bad hash function when one post gets all reads |
      hashing evens the load out so no single key can be too much | with consistent hashing we can't get hot spots | hashing spreads load evenly so no hot spots with us |
      we use md5 of the id as partition key, so load must be same everywhere, yes? | more shards will cool down that one hot record |
      I've shown with a chi-square test that keys are spread uniformly, therefore no node can be overloaded. Yes? | hashing spreads keys evenly therefore the load is even too | add more shards and the hot one cools down |
      The trending video gets its own hash so consistent hashing spreads its views over all nodes. | twice the shards, half the heat on that key | > so a better hash function would have cured the celebrity |
      thirty nodes can't be brought down by one match page`,
    quiz:
      `> ask me about salts and sub-counters | guess-the-hot-key game?`,
    'show-in-code':
      `is there something in my code that writes the same key all the time | which key do all our handlers touch? | do I have a key that each request reads or writes? | do we have one counter row that every request increments`,
    'fix-code':
      `redis.incr('views:home') is our bottleneck, rewrite | await redis.incr('likes:'+postId) // viral post, redis node at 100%\nchange so it splits |
      UPDATE stats SET views = views + 1 WHERE id = 'homepage'   everything queues on that row | await redis.incr('global:pageviews') // 80k/s\nrewrite so it doesnt hit one slot |
      INCR global:visits on every page view kills our redis node | partition key is the date: { PK: '2026-12-01', SK: id } everything throttles, redo it`,
  },
  caching: {
    define:
      `cache hit ratio? | what is ttl | write behind meaning | what does cache aside mean | negative caching | cache-aside? | write-behind, meaning | what's a hit ratio | eviction? | stale-while-revalidate, meaning |
      write-through is what, in a line | what does "cold cache" say | hit ratio, what is this number | what's the word for throwing old entries out when memory is full | Cache-aside, explain the term only |
      what is write-through supposed to be | what do you call throwing out the entry not touched for longest | > what's LRU | the share of requests answered by the cache is named ...?`,
    'explain-how':
      `how does a cache know that data changed | why is our hit rate only 20 % | how do I invalidate on several instances | which entry is thrown out first | customers see yesterday's price |
      two servers show different values after the change | adding redis made it slower | price changed and the page still shows the old one | a customer saw the basket of somebody else | after the restart the database collapsed |
      redis says OOM command not allowed | what do we gain from 99 instead of 90 percent hits | browsers keep the old javascript after a release | why is invalidation hard | our Map cache eats all memory |
      after flushing redis the db went to 100%, i don't get it | we evict with lru and yet the hit rate is 12 % | our redis sits at 100 % cpu with one hot key | caching in four places, thoughts? |
      price was changed at nine, at half past customers still order at the old one. we cache for an hour, I believe that has to do with it | we have redis and it's slower than before with it, how can that be |
      two instances keep their own copy and show different totals | somebody saw the account page of somebody else, it came out of the CDN |
      memory of our node process grows with each product that is looked at, there is a Map in it | from 95 to 99 percent hits the database load fell to a fifth. show me why | how does an LRU choose its victim |
      price changed in db but shop shows old price for 10 minutes | memory of my node process grows and grows, i keep results in a Map | after redis restart the database went to 100% and all pages slow |
      how does the cache know which item to throw out when full | how can user A see the profile of user B?? it started since we added CDN |
      My classmate opened the site and saw MY name and MY grades in the corner. We had switched on caching in the proxy the evening before. I am terrified, how could that be? |
      what happens in write-behind between the write and the database | How does write-behind work and where might data get lost in it | why do evictions start long before maxmemory seems reached |
      Parent A logs in and sees the child of parent B. It lasts a minute, then all is right again. Started with the release that made the page fast. | price change is in the database for 20 minutes, shop still shows the old one |
      user A saw user B's invoice. CDN in front, cache key is the path | redis restarted and postgres fell over right after | how does LRU choose whom to throw out | hit ratio 97 % and yet the db is the bottleneck, how can it be |
      Citizen A saw the tax notice of citizen B for about five minutes. We had switched on the CDN for /notice the day before. |
      We delete the cache entry right after the update and still, once a week or so, the old price comes back and stays until the TTL is over. Who puts it back? | redis evicts keys although the TTL is a day |
      LRU vs reality: how does redis pick the victim, it does not keep a full list as far as i know | > and redis, how does it throw things out when full | how may write-behind lose data |
      95 % hit ratio fell to 90 and database load doubled. the maths behind this? | cache[id] = await load(id) – by what path does this lead to an out of memory? |
      I know what a ttl is. but who removes the entry at that moment, and when precisely? | TTLs and deployments, what may go wrong`,
    simplify:
      `cache for a cook | caching explained to an uncle who sells fridges | what a cache is, told to someone who cooks a lot | cache invalidation for the new trainee, no jargon | cdn simple pls, im in marketing |
      invalidation, in words that a lawyer could follow | cdn for my aunt | my boss thinks a cache is magic. In two plain sentences: what it buys and what it costs`,
    example:
      `cache aside in code please | example of a bug by stale cache | cache-aside with get, miss, load, set, in python please | a bug that a stale entry caused, from life | small example with numbers how hit rate changes db load |
      an example of a bad key that leaks private data | read-through: show the calls in order for one miss and one hit | a cache key that contains everything it should, for a localised price list |
      sketch in what order two requests have to interleave so that a deleted entry comes back with the old value | real world invalidation blunder | a nasty invalidation bug in the wild`,
    'another-example':
      `> an additional example for caching, on the client side maybe | > a second cache example, with prices instead of profiles | > and one where caching was the wrong idea? | > a second one with a CDN if you can |
      > a further case of a poisoned cache key, this time with tenants | > the other pattern too, write-through, same domain | another caching example, I already know the product page one`,
    analogy:
      `fridge picture for caching? | desk drawer as a cache, does that work | picture for caching i can draw on a whiteboard | notes on the fridge door vs going to the shop: picture for a cache with a ttl |
      TTL is like... ? finish the sentence for me | cache eviction, image please | cache-aside like notes on my desk, or what would you liken it to | explain caching with a kitchen at home`,
    'return-to-analogy':
      `> the fridge and supermarket image for cache — where is TTL in it? | > and if my desk is the cache, what's the bin under it? | > notes on the desk, and what is the archive's messenger then? |
      Somebody explained it to me with notes on the desk. What would eviction be on this desk? | > desk notes: what is the TTL`,
    repeat:
      `> that list of writing strategies again, i didn't save it | > which patterns did you list a minute ago`,
    'what-if':
      `the cache is flushed at noon | redis fails, what hits the database | a poisoned entry gets cached | redis is gone | the value changes while a reader fills the cache | redis restarts empty in the middle of black friday |
      redis is emptied by mistake during the busiest hour | the source answers an error and we cache that error for ten minutes | the cache server is there but slow, 800 ms for each get |
      > good. what if two users write same key while the refresh runs | redis is flushed in the middle of the day | cached null for a product which is then created |
      every key expires at the same second, since we loaded them all together at boot. Consequence? | Redis dies at the very minute when the ticket sale starts, and the database was sized for ten percent of the reads. |
      the redis node evicts half of our keys at peak | two writers update and delete the cache entry at the same time as a reader refills it |
      Redis loses power at the peak of the ticket sale and comes back totally empty. The database behind was sized for ten percent of the reads. | redis restarts empty on monday 8am |
      hit rate falls from 99 to 90, how much more hits the db | Marketing empties the whole cdn at 19:59 and the show goes on air at 20:00. | redis restarts empty on monday 9 am | price changes and the cache has a ttl of a day |
      the editors publish a wrong headline and it's in the cdn for a day`,
    relate:
      `how does caching influence consistency | cache and security: any danger | does a cache improve availability | a long TTL and fresh data, how do they pull at each other |
      caching and statelessness, is there tension between them |
      Since we cache the answer of the permission service for 5 minutes the site is quick, but a fired person could still get in for 5 minutes. How do speed and safety pull on each other here? |
      > and does caching make this better or worse | caches and consistency: what does the first do to the second? | What does a short ttl do to the load on the origin |
      I decide about money, not about code. What does caching do to our disaster plan, i.e. does a warm cache hide that the database couldn't carry the load? | How does caching touch correctness of balances? |
      hit ratio and load on the database, how strongly tied?`,
    compare:
      `ttl or explicit invalidation | redis or in process cache | lru against lfu | cache-aside versus write-through | expiry or eviction | CDN or redis | write-through? write-behind? cache aside? pick |
      redis or memcached when it's only sessions | local cache or redis if there are just two pods | deleting the entry on a write or overwriting it | cache in the process or in redis, for a config that changes weekly |
      evicted and expired: same thing or not | redis or in-process map for 3 instances | cdn vs redis, both cache no? | write through or cache aside, for prices | CDN vs redis, do they do one and the same job? |
      CDN vs redis for thumbnails of a news site | LRU or LFU for game assets | Our tariff calculator: keep results in the process of each pod, or all in one Redis? Ten pods, results 2 MB.`,
    summarize:
      `caching strategies in short | caching in 4 short lines | caching on an index card | caching strategies, three sentences for a colleague | caching, the take-aways only | so what must I remember on caches? short list |
      one slide about caching, what's on it`,
    walkthrough:
      `how do I add a cache to a slow endpoint, in steps | add a cache to an endpoint, in steps | introduce redis in front of our api, in what order | put a cache before our product endpoint, in the order you'd do it |
      introduce redis cache to an express api, what do i do first, next, last | list me the stages of adding cdn before my wordpress | introduce a cache in front of the catalogue, careful people's version, step after step |
      introduce a cache at our public transport timetable service, what are the steps so nobody sees wrong departures? | Introduce Redis before a 15 year old catalogue, gradually. Lay out the phases. |
      replacing our home-made cache with redis while the shop stays open, lead on`,
    'best-practice':
      `what ttl for product prices | should I cache errors | how big should a cache be | what not to cache | which ttl for a price | what should never be cached | delete or update the entry on a write |
      ttl for product prices? 5 min? 1h? | would you cache per user data | cache control for api answers, good idea or not | how long may a search result be cached in your opinion | what should stay out of any cache, always |
      should we also cache "not found" | how long ttl for exchange rates / product images / user permissions, guidelines? | what things should never be cached? | is it ok to cache permissions, and how many seconds at most |
      > which ttl then for prices? | I'm doing my first internship at a bus company. The departures screen asks the backend every second per stop. What life time would sensible people give such a cached answer? |
      TTL for exchange rates, what is sane? | Stale prices for five minutes are tolerable, says sales. What setup would you choose given that? | ttl for opening hours of pharmacies, what do you recommend |
      invalidate by event or by time for product photos | Is it okay to cache personal data of citizens in Redis, and under which conditions? |
      I run a bus departure site. Data changes every 30 s, 4000 views a second. What lifetime would you give the entries and why? | do I cache errors, and how long | > what expiry would you put on the cached copy then |
      ttl for exchange rates on a bank site`,
    'check-understanding':
      `at 90 percent hits the database sees a tenth of the reads, right? | write behind may lose data when the cache dies, yes? | stale-while-revalidate serves the old one and refreshes in the back, right |
      if 19 of 20 reads hit, the db only gets 5 % of them, did I figure that right | with write-behind the db gets the data later, so a crash of the cache loses some. have I got that? |
      so a ttl is an upper limit on how stale it may get, ok? | every cache means accepting a bit old data. ok like this? | so first app asks cache, on miss it reads db and puts into cache — this is cache aside? |
      Let me try: the cache holds a copy for some time, in this time the reader may see an old price, and when i can't accept that i need to invalidate at write or not cache at all. |
      with 90 percent hits the database sees a tenth; at 80 it sees twice that. my maths ok? | 90 to 99 percent hits means ten times fewer calls to the origin, did I calculate right? |
      entries need both a time and a size limit, correct | if I can't live with it empty, it's a dependency and not an optimisation – have I understood? |
      write through = cache and db updated in the same go, write behind = db later with a risk, am I on track`,
    'correct-misconception':
      `a cache never returns wrong data | caching always makes it faster | we can use redis as our only store safely | a cache repairs slow queries | deleting after each write means always fresh | write-behind never loses anything |
      put redis in front and the db can be as slow as it likes | since redis keeps everything in memory it's safe to store the orders only there | adding a cache fixes our slow query for good |
      once cached a value is always the right one | no ttl is needed as we delete entries on each change | the higher the hit rate the fresher the data |
      the report query takes 40 seconds, we put redis in front, now it's 3 ms, so the slow query problem is solved for good | we delete the entry after the update so readers never ever see old data |
      Our DBA is relieved: with redis in front, the terrible report query needs no index any more. | a cache makes slow queries fast so no need to optimise them | write-behind is as safe as writing through, only quicker |
      we cache errors too, so the backend gets a rest. harmless | Redis is persistent with AOF, therefore we no longer keep the basket in Postgres, and nothing can be lost. |
      cdn entries refresh themselves the moment we change the origin | slow query problem solved forever, it sits in redis now | a cache cures slow queries | 95 % or 90 % hits, hardly a difference for the db |
      delete the key first and then update the row, that order is safe | the editors hit publish and the purge call returned 200, so every reader on earth sees the new headline now`,
    'next-topic':
      `caching finished ✅ next pls | caches, done, exam passed. Which neighbour topic would you suggest to me? | finished TTLs and eviction, proceed | caching done. what follows`,
    quiz:
      `ask me smth about caching | ask me like in job interview about caching | play the interviewer and ask me on invalidation, I answer, you grade | one question on hit ratios with a calculation |
      > let me try one of these hit rate sums myself`,
    'show-in-code':
      `where do I cache without expiry | where do we set cache entries with no expiry | is there any map that only grows in src/ | Which caches of ours have no expiry? | which caches in my project have no limit? |
      unbounded maps in our code base, where`,
    'fix-code':
      `let v = cache.get(k); if (!v) { v = await load(k); cache.set(k, v) } improve it | const cache = new Map(); cache.set(id, await load(id)) grows for ever | redis.set(key, value) has no expiry |
      cache[key] = val grows forever, cap it pls | memo = {}  # id -> report, never cleaned, process dies after two days. how should that look |
      const cache = new Map(); function get(id){ if(!cache.has(id)) cache.set(id, load(id)); return cache.get(id) }\nnever shrinks, need it bounded |
      res.set('Cache-Control','public, max-age=3600') on /me\nwrong i think, right header? |
      my node process dies each 2 days out of memory. suspect:\nconst seen = {};\napp.use((q,r,n)=>{ seen[q.ip+q.url] = Date.now(); n() })\nhow should it be instead |
      cache.set(req.path, JSON.stringify(profile))   two users, one path, oops | const seen = new Map() grows until the pod is oom killed, bound it |
      const price = await redis.get(id) ?? await loadPrice(id); await redis.set(id, price) \nold prices stay for weeks, and errors get stored too. What would you commit instead? |
      const cache = {}; function get(id){ return cache[id] ||= load(id) }\nheap grows til OOM, correct it | await redis.set(\`user:\${id}\`, json) // never expires\npls fix`,
  },
  'thundering-herd': {
    define:
      `cache stampede, what is it | request coalescing? | dogpile effect meaning | dogpile, same as stampede? what is it | dogpile, stampede, herd: one definition please | single flight, what do they mean by it |
      request coalescing? | single flight, golang people say that. meaning? | is there a technical word for thousands of clients waking in the same second | cache stampede — i can guess but give me the real definition |
      dog-piling, what? | request coalescing means.. | request coalescing, in a sentence or two | "dogpile effect" in a Django ticket, meaning pls | term for hundred clients who all refill the same expired entry`,
    'explain-how':
      `why do all clients come at the same second | how does single flight work | database dies every hour on the hour | when the popular entry runs out the db gets 800 equal queries |
      after the outage everyone reconnects and it falls over again | at 00:00 all tokens expire and auth melts | ttl runs out on the hour and the db falls over |
      the home page entry runs out at 12:00 and at 12:00:01 the db has 900 times the same query. how does one stop that | each night at 00:00 sharp our api keels over for a minute, all the apps sync then |
      after a short outage of the broker all the clients reconnected in the same second and it went down again | what does the early refresh with a bit of chance do against a stampede |
      all pods start together after a release and warm the same cache, the db gasps | after a flush everyone recomputes the same thing at once and the db needs minutes to calm down |
      right when the cache was cleared all the readers went to the source together | every hour exactly at :00 database goes to 100% for 20 seconds then normal | one popular key expires and suddenly 3000 same queries |
      all devices reconnect in the same second after the gateway restart and it dies again | how does single flight let only one go | how does ttl jitter help, it is only few seconds |
      we restart our mqtt broker for update, it takes 5 sec. then 40k door locks come back all in same moment and the broker is dead for 20 min. each restart same story | every full hour the database spikes, then it's quiet again |
      homepage entry expired and 4000 identical queries hit postgres within a second | how does single flight work across several processes | deploy at 10:00, caches empty, database at 100 %, caches stay empty |
      Each time the newsletter goes out, the db has one second of agony: hundreds of identical SELECTs for the same article, then it's calm. | at every full hour our API dies for 40 sec. sensors report hourly |
      cached homepage expires and suddenly 900 identical queries on the db | how does single flight work across several pods, not only inside of one |
      After the power came back all 60k set-top boxes reconnected and nothing got through for half an hour |
      Our smart locks lost the cloud for ten minutes at a provider hiccup. When it came back the broker died again and again for an hour, CPU 100 %, all TLS handshakes. |
      Every day at 06:00:00 forty thousand heating controllers fetch their schedule and our API is unreachable until 06:04. At 06:10 everything looks lovely again. |
      after a power cut in the district every heat meter dials in at once and we go down again, and again | single flight, how do the other callers get the result | what makes a longer ttl no cure |
      the museum tablets reboot at 9:00 and login collapses. mechanism? | after the maintenance page went away the site fell over within seconds, twice, with normal saturday traffic. why is coming back harder than running?`,
    simplify:
      `thundering herd for kids | a cache stampede for my hairdresser | thundering herd, simple words please | cache stampede. short, easy, i read on the bus | explain the sale-day rush in software to the store managers |
      why is everyone-at-once bad, for our marketing guy who plans the newsletter | request coalescing, slow and simple please`,
    example:
      `example with numbers for an expiring key | 2000 req/s, entry costs 3 s to rebuild, what hits the db: an example of a stampede with sums | code for single flight, a few lines |
      an example with numbers, 1000 rps and a query that takes 2 s | number example: what a stampede costs with 500 rps and 3 s |
      Can you work an instance through, 800 requests a second and a query of 4 seconds, the entry has just expired? | a stampede that hit someone after a cache restart`,
    'another-example':
      `> some other herd of that sort, without a cache this time`,
    analogy:
      `doors open at a concert, is that the herd | shop doors opening on sale day, is that my picture for the herd | something with trains or lunch breaks for it?`,
    'return-to-analogy':
      `> sale-opening crowd: who is the guy that is let in alone (single flight)? | > in the sale day picture who is the one person fetching for everyone? | > so in the sale-day picture who is the one person fetching for all |
      > sale day picture: who's the one that fetches for everybody? | > bargain sale: who's the one customer let in first`,
    'what-if':
      `a million devices lose power and boot together | lock holder that recomputes the value crashes | the popular key expires while its rebuild takes 8 s | power comes back in a whole city and 300k meters dial in together |
      the one request that refreshes the entry hangs and all wait for it | ticket sale opens at 12:00 sharp for 80k fans who all wait on reload, what hits the database? | broker restarts and 50 000 meters reconnect at once |
      cold cache on monday morning, all pupils log in at 7:45 | redis flushes and 3000 rps arrive with a 2 s recompute | push notification goes to 4 million phones at 20:15 and everybody taps |
      front page entry expires at 20:15 with 5k rps on it | a key that 4000 clients want expires | all tablets in the museum reboot at 9:00 after the nightly power cut |
      we remove the maintenance page at once for everybody with cold caches`,
    relate:
      `jitter and thundering herd, the connection | how do caches cause herds | jitter and a herd, what has the first to do with the second | thundering herd vs retry storm, does one trigger other |
      does a slow database make the stampede worse? | do stampedes and retries make each other worse? | what do stampedes have to do with backoff jitter | how does ttl length relate to the size of the spike`,
    compare:
      `single flight or early refresh | lock versus stale while revalidate | lock for the rebuild or serving the stale value meanwhile, against a stampede | thundering herd and retry storm, one thing or two |
      stampede and ddos: how are they different from server view | early refresh vs lock on miss, which is easier to get right | herd and retry storm, same animal or two? |
      Lock on miss, or serve the old value while one refreshes: for the timetable page of a bus company, what is the wiser pick? | early refresh or lock while recomputing |
      Stale-while-revalidate against single-flight for an exchange rate page | thundering herd and retry storm, how can I keep them apart`,
    summarize:
      `stampede protection, the options in a line each | the herd thing short please | herd remedies, compact | stampede prevention in keywords`,
    walkthrough:
      `add single flight to a cache lookup, step by step | protect one very expensive dashboard query from stampede, steps | > ok and what is the order of measures if I can only do one per week? |
      Bring 60 000 boxes back online after an outage: in what order do we do it? | killing our hourly spike: what do I look at first, then what |
      Every monday at seven we fall over because all tills wake up. How do we fix this, from the quickest remedy to the proper one? | sequence for bringing 20k devices back online after maintenance`,
    'best-practice':
      `how much jitter on ttl | how do I let only one request rebuild the entry | how much random spread would you put on a ttl of one hour so that entries don't all run out together |
      10k devices report at the full hour, how to spread them nicely | what do you do before a planned flush of the whole cache | what is the good way for devices to reconnect after outage |
      how should cron times be chosen when 800 shops run same job | how much random should I put on a ttl | advise me: nightly cron in 300 stores at 00:00, all calling head office |
      a million set-top boxes reconnecting, what delay policy is recommended | Head office wants stores to send figures at midnight sharp. I'd rather not. What scheme do you propose for 1,400 tills? |
      how much jitter on a 10 minute ttl | Devices phone home once a day. How should we set the moment for each? | Firmware is pulled by 300k routers. Could you give me sane numbers for spreading that over the night? |
      after a cold start, in what manner should a cache be warmed | cold start of the entire cache after maintenance: how should we let traffic back in`,
    'check-understanding':
      `spreading expiry times is what avoids the peak, right? | one caller rebuilds, the others wait or take the old value, is that single flight |
      so the trouble is that they all come in the same moment and not that there are many. yes? | many clients + same moment + same resource = herd. is that complete? |
      random addition to ttl so keys dont die together, right idea? | jitter doesn't lower the total work, it just spreads it | with coalescing, one fetches and the rest wait for its result, is this what you meant |
      Without spread, all entries loaded at boot run out together, so I add a random part to each lifetime. In addition one request fetches and the others wait for it. This covers both causes. |
      So many callers wait for the same promise and only one goes to the db, right? | the trouble isn't the amount per day but that they all come in the same second, yeah? |
      If every entry lives ten minutes plus a random extra, then they don't all die together. This is what the jitter is for? |
      one asks, the rest wait for the same promise, and only a single query reaches the db. have I described it well? | a longer ttl only makes it rarer, each time it's as bad. yes?`,
    'correct-misconception':
      `a longer ttl prevents stampedes | it only happens to big sites | cache stampedes only happen with a badly sized cache | a ttl without jitter is fine, entries were created at different times anyway |
      a bigger cache prevents the herd at expiry | when the service is back all clients should reconnect immediately | we have autoscaling so a herd is no problem | a longer TTL prevents the stampede |
      in-flight map in each process means only one query in total across twenty pods, do I see that right? | We lengthened the lifetime from one minute to one day, so simultaneous misses are now impossible, problem closed. |
      single flight means one query in the whole cluster, we have it in each pod's memory | The entries now live 24 hours rather than one, so the problem that everyone recomputes at the same time has been solved. |
      all clients reconnect after exactly 5 seconds, that spreads them nicely | put the retries of all clients at the full minute, tidy and easy on the server |
      > so if I expire them all at midnight together the database gets a rest during the day | only huge sites suffer from stampedes | normal traffic can't bring us down after maintenance because it did not before`,
    'next-topic':
      `> okay herds done. next lecture`,
    quiz:
      `quick oral exam on stampedes?`,
    'show-in-code':
      `look for crons of mine that start at the same minute | do we have caches with no in-flight dedupe | is there a place in my source where many would refill the same key |
      do we have cron jobs or timers that all fire at the full minute`,
    'fix-code':
      `cron '0 * * * *' on 5000 devices, better how | if not cache.get('top'): cache.set('top', heavy_query(), 60)  and on expiry 500 threads run heavy_query, mend it |
      let v = await redis.get(k); if(!v){ v = await heavyQuery(); await redis.set(k,v,'EX',60) }\n500 requests run heavyQuery together. one should |
      cron: "0 * * * *" on all 5000 kiosks\nthey hit our api together, how write it spread | if (!cache.has(k)) cache.set(k, await load(k)); return cache.get(k)\nunder load it calls load 400 times. repair |
      schedule: "0 * * * *"  # in 200 pods\nspread it`,
  },
  'message-queues': {
    define:
      `what is a consumer group | topic vs queue, what is a topic | dead letters? | what is a broker | consumer group? | prefetch, meaning | pub/sub? | consumer lag, what is measured there | prefetch in rabbitmq, meaning |
      topic, queue, exchange: what's an exchange | broker, what is it doing there | consumer group pls define | pub/sub, definition for the glossary | prefetch, what's that |
      Kafka stores an offset for us. Which kind of thing is an offset? | name for a message that crashes each worker that touches it | > and a broker is? | each group gets its own copy, inside the group one reads: name?`,
    'explain-how':
      `how does a queue decouple services | why does the backlog grow | how is order kept in kafka | how many consumers can share a partition | mails are sent hours late | messages pile up over night |
      why did everything get processed out of order | the backlog never shrinks | how long until a million messages are done | one consumer holds all the messages | some kafka consumers get nothing |
      why is the oldest message the number to watch | user got ok but the job failed later | 40k jobs queued up, 12 workers, 3 s a job. how long till it's empty | 12k waiting, we do 40/s, 15/s come in. done when |
      messages come back again and again and the dlq stays empty | the job table has 90000 rows waiting and my eight workers do the same as ever. how long will it last at 4 s a job |
      confirmations go out hours late on mondays, workers look fine | kafka with 6 partitions, I started 10 consumers and four do nothing | two updates of one order were handled the wrong way round, the broker is kafka |
      how does a broker spare the web server from waiting for the mail server | why should I watch the age of the oldest message rather than the length of the queue |
      with two workers a later job finished before the earlier one and the older data won | jobs in the queue grow to 400k and workers seem to work normally | two workers in same group and one gets nothing. topic has 1 partition |
      sending mail makes signup slow 4 seconds, they say use a queue, how would that help | how can kafka keep order and still be parallel |
      i have 10 consumers but topic was made with 3 partitions and seven of the consumers do nothing the entire day. they show as assigned none | what happens with partitions when a consumer joins the group |
      consumer group keeps rebalancing each time a batch takes long | messages of the same patient come out of order since we have 3 workers | lag on partition 7 only, the other eleven are at zero |
      The confirmation comes within 50 ms since we put a broker in, still guests wait a quarter of an hour for the mail. The graphs of the workers are at a hundred percent. |
      Backlog of the PDF worker grows 2k per hour since September, even at night it does not come down. We doubled the queue size. No effect. | How come only three of my ten consumers get any work? Topic has three partitions. |
      what does a consumer group do when a new member joins, we see pauses | orders of the same customer are processed out of order since we have 4 workers on one rabbit queue |
      Twelve workers, three of them sweat, nine have nothing to do all day. The topic was created years ago with default partitions. What stops the nine from helping? |
      user presses Export and the page times out after 60 s because the PDF is made in the handler | 8 partitions, 12 consumers, 4 of them never do anything |
      how does kafka let ten consumers share one topic without stepping on each other's feet | the queue length keeps growing although workers show only 30 percent cpu |
      > hmm and the consumer group, how does it redistribute when one worker goes | why do uploads answer at once now and yet reports come later than before |
      two events of one patient got processed in reverse order. by what route | we doubled the workers for our newsletter and the throughput stayed the same. topic has four partitions btw, does that explain it and how`,
    simplify:
      `message queue for a baker's shop | message queue for a lady from the post office | pub/sub in words of daily life | kafka explained for grandma, seriously | what is a broker, for the works council |
      Queue broker, in one minute, for the hospital director | message broker, for the kitchen staff :) | a post office clerk wants to know what "decoupled in time" means in our new system |
      message queue for the lady from accounting | pub/sub so my landlord understands it`,
    example:
      `an order flow with a queue | rabbitmq code with ack please | placing an order with a queue in between, who sends what to whom | producer and consumer in rabbitmq, as short as possible |
      show concrete example of pub sub in a hospital, lab result ready | a use in a newspaper, from upload to printed page | mail sending moved out of the request – show me before and after |
      Could you pick a real-life job in a municipality and show it as producer, queue, worker? | drain time with 60,000 waiting, 500/s in and 700/s out |
      Let there be 12,000 waiting jobs, 40 per second coming and 70 per second going. How long till it's empty? | an instance where a queue was a bad idea | when a queue was the wrong choice`,
    'another-example':
      `> one further use for a queue, something besides mails`,
    analogy:
      `post box as a queue? other pictures? | tickets on the rail of a kitchen: is this a queue? draw it out for me | post office box.. or better analogy for consumer groups? | > kitchen again? no, rather one from a hospital |
      my daughter asked what consumer groups are like. an image would do | explain queues with the bakery round the corner`,
    'return-to-analogy':
      `> if the queue is a conveyor belt like you told me, what are two consumer groups | > so in the kitchen, what is it when the rail has no more clips? |
      > in the kitchen, what is a consumer that died with the ticket in its hand? | You have this kitchen with tickets in the course. Who in it is the poison message?`,
    repeat:
      `> your caveat about ordering, once more | > say the difference between queue and log again`,
    'what-if':
      `broker is down while customers order | queue is full | consumers are off for a day, what happens to messages | more comes in than workers can do | the broker is down for ten minutes |
      consumers stand still for an hour, producers don't | nobody consumes over the whole weekend | producers are twice as fast as the workers for an hour | the broker is full and refuses new messages |
      > what if consumer is 10x slower than producer then | producers make 500/s and workers do 400/s for an hour | one bad message at the head of the partition, consumer throws each time |
      One patient's events are on two partitions and the discharge is read before the admission. | consumers are off over the weekend, retention is 24 h. what will monday look like |
      workers manage 80 msgs a second, the campaign produces 100 for three hours | The one consumer that understands the new message format gets rolled back, while 40k of those messages already wait. |
      Consumers are switched off over Christmas for the move, producers are not. Retention: seven days. Move: nine days. | broker disk full | consumers stay down all weekend while sensors keep sending |
      Our bottling plant sends 900 events a second, the consumer does 700, and the shift lasts eight hours | a poison message sits at the head of the queue | we double the workers, the topic keeps its four partitions`,
    relate:
      `queues and latency, how does one affect the other | do queues help fault tolerance | what has a queue to do with surviving an outage of the mail provider | do queues make a system more fault tolerant |
      Do queues make the system more tolerant of failures or just hide them? | Does putting a broker between two services make them more available?`,
    compare:
      `queue or http call | kafka versus sqs | pub sub vs work queue | queue versus topic | kafka versus rabbitmq | queue in memory or in a table | sqs or kinesis for clickstream |
      rabbit or kafka if all we need is a few mails a minute | nats or rabbitmq if we only send a handful of events | handing it over by a queue or calling over http directly, pros of each |
      kafka, rabbit, sqs: which for 50 jobs a minute | a table with status = 'new' or a proper broker | queue and topic, what is not same | http call or message, for telling warehouse about an order |
      In our smart greenhouse 300 sensors send each 10 s and one dashboard reads. Half of team wants kafka and other half rabbit or even plain http. Which fits, and by what would you decide? |
      Kafka or RabbitMQ for 200 jobs a minute, honest answer without hype | topic vs queue |
      For 200 messages a day between a lab and a clinic: a real broker, a table in postgres, or files in a folder? I have to justify it before auditors. | Kafka or RabbitMQ for tickets of a repair service with 300 a day |
      a log and a queue, what is the difference for the reader | Our newspaper sends 40 breaking news pushes a day to 3 million phones. One guy wants Kafka, the other SQS. Which of the two fits us? |
      a table with status column polled by workers, or a real broker, for 200 jobs an hour | kafka rabbit sqs, three lines each`,
    summarize:
      `message queues, what do I need to remember | give me the executive summary on brokers | asynchronous processing, the bottom line`,
    walkthrough:
      `move mail sending into a queue, step by step | move mails out of the request, in steps | pdf generation out of the request and into a queue, step by step |
      change my synchronous image resize to async worker, whole path please | Let me see in order what I'd do to add rabbitmq between web and mailer |
      PDF creation blocks our web request. I've never run a broker. What are the stations from here to a worker that survives restarts? | move invoice printing from the request to a worker: give me the order of steps |
      We want to go from nightly file transfers between agencies to events. Which stages do you see? | Right now a cron pushes CSV by FTP between two agencies every night. Which sequence of steps brings us to events? |
      splitting one giant topic into five while producers are live; plan`,
    'best-practice':
      `how many partitions | how long to retain messages | what to alert on for queues | what belongs in the background | how many partitions for a topic | how do I tell the user that the job is done | how big may a message be |
      how many partitions for a topic with 200 msg/s | which numbers of a queue should wake someone up | put the picture into the message or only its address? | what belongs in message, whole object or only id |
      which number should i alarm on for queues | how big can a message be in decent designs | we put whole pdf files as base64 into rabbitmq messages, works till now. is this considered fine or what would grown ups do |
      how large may a message be before one puts the body elsewhere | Which alarm for a queue: length or the age of the oldest? dispatch centre for ambulances |
      Each lab result is 4 MB. Put them into the message itself or only a link? | I run the dispatch for ambulances. Which values of the broker deserve a loud alarm and which merely a line on the dashboard? |
      which work should leave the request path |
      Our lab processes image scans of anything between ten kilobytes and two gigabytes, and I've been told by three colleagues three different things about whether the files belong in the queue itself; what is the recommended way |
      pdf generation, inside the request or by worker? what's proper`,
    'check-understanding':
      `order is only kept inside one partition, correct? | order holds per partition and nowhere else, so the key decides, right? | a queue only shifts the work in time, the workers must still manage the average. is this correct |
      so twelve consumers on eight partitions means four idle ones, yes? | consumer lag grows = in faster than out, so it will never catch up alone. correct |
      queue takes away the peak, but if in the long run more comes in than workers can do, it will only grow. i'd need more workers then | the response gets faster as the work is done later, not quicker. thats the deal? |
      order is only kept within one partition, so i key by patient. correct? | the backlog shrinks only if workers are faster than arrivals, correct? |
      So order holds only within a partition, and I choose the key to keep the things of one patient together. Right? | More consumers than partitions is useless in one group. Got it?`,
    'correct-misconception':
      `a queue makes the system faster | with a queue nothing gets lost | adding consumers beyond partitions speeds it up | with a queue the system is faster | a longer queue helps slow workers | messages come in order |
      with a queue the user gets his result sooner | a deep queue gives slow workers time to catch up, so make it endless | kafka hands the messages to all consumers in the order they were sent |
      once it is in the queue it will be processed, no need to watch | more consumers in the group always drain the topic faster | Queue never loses messages, it is saved there | a queue makes it all faster |
      Since the broker stores everything on disk my consumer cannot process anything twice, correct? |
      Product believes that thanks to the broker we can now do ten times the exports per hour with the same two workers. I told them yes, isn't it so? | a queue makes our system faster, so put one everywhere |
      Kafka keeps global order across the topic, I can rely on it for the whole ledger | once a message sits in the broker it cannot be lost | queues add capacity | queue length is the best alarm |
      > so with a queue I can take infinite load | > so the broker makes sure each message is handled in order by all ten workers together | doubling the workers always doubles what a topic with four partitions can digest`,
    'next-topic':
      `i know queues well from work. which topic builds on them | having read all on brokers, what should follow | brokers & queues complete. onward`,
    quiz:
      `one question about kafka partitions and consumers pls | calculate-drain-time exercise please | queue or direct call? give me situations and judge me`,
    'show-in-code':
      `does my consumer ack before it is done | show where i publish events in this repo and dont wait for confirm | what slow stuff runs inside my request handlers? | Which of our handlers do slow work that should be in a worker?`,
    'fix-code':
      `consumer.on('message', async m => { save(m) }) no ack handling, fix it | const jobs = []; app.post('/order', (q, s) => { jobs.push(q.body); s.sendStatus(202) }) |
      ch.consume('jobs', m => work(m), { noAck: true }) loses jobs at restarts, what to change | new Queue('mail').add({user}) // no attempts, failed jobs vanish\npls correct options for bullmq |
      app.post('/register', async (q,s) => { await db.save(q.body); await sendWelcomeMail(q.body); s.send('ok') })  mail takes 9 s, take it out of the request |
      app.post('/order', async (req,res) => { await save(); await sendMail(); await makePdf(); res.end() })\n9 seconds per call. rework it | for (const m of batch) producer.send(m)\nno await no error handling, clean it up`,
  },
  backpressure: {
    define:
      `backpressure in one line | bounded queue? | what is credit based flow control | so backpressure is what exactly | credit based flow control, two sentences | high water mark, in node streams | bounded buffer? |
      highWaterMark, what is this number in streams | admission control. what does that word describe | what's the term for saying no at the entry when system is full | is there a term for reader telling writer to slow down |
      flow control, define | whats a highWaterMark | bounded queue, and bounded by what? | how do I name it when a slow consumer tells the producer to hold on | node docs mention highWaterMark, translate |
      slowing down the sender as the receiver can't keep up: the term`,
    'explain-how':
      `how does a slow reader slow the writer down | why does my heap grow with streams | how does tcp do it | process is killed by the OOM killer during imports | the in memory list of jobs never shrinks |
      ten thousand promises at once and the api falls over | does pipe slow the reader by itself | stream.pipe and a slow writer, is that handled | java.lang.OutOfMemoryError: GC overhead limit exceeded in the consumer |
      reading a 20 GB csv and writing it to the db blows the heap, how does the writer tell the reader to wait | our websocket server gets OOM killed because of one phone with a bad network |
      how does a full tcp window make the sender stop | write() returned false and I went on writing, what does that false mean | I start a promise per row and with 100k rows the process chokes |
      in what way do reactive streams ask for n more | we read a 6 GB csv and write to slow http api and the process is killed by OOM | Promise.all over 50k urls and then ECONNRESET and EMFILE everywhere |
      how does a stream tell the other "stop i am full" | I made the buffer from 1000 to 100000 and now requests are answered but after 3 minutes, when the user is long gone. why is that worse? |
      my python script reads tweets faster than it can write them, memory goes up until the laptop freezes, there is no error, only killed | node process eats 6 GB while it copies a file to a slow client |
      how does TCP tell the sender to slow down, and why doesn't my queue | Promise.all over 20 000 addresses and the partner blocks our IP | "JavaScript heap out of memory" whenever the export is larger than about 2 GB |
      Sensors send at a fixed pace, the disk writes slower in the afternoon, and at five the collector is killed by the kernel. Every day. |
      Memory of the import service climbs till the kernel kills it, file is 8 GB, we read fast and write slow | how does the reader find out it should slow down, in node streams |
      Latency 40 s though each request costs 30 ms of work, queue in front is 'unlimited' |
      Importing the land register dump, Node grows to 14 GB in two minutes and is killed. Source is a fast NVMe, target is a slow government API. | how does write() tell me that I should wait |
      what does pipeline do that pipe didn't | the telemetry gateway answers slower and slower for about a quarter of an hour and then exits with code 137 | memory climbs, climbs, oom. only when the receiver is on hotel wifi |
      > and when the buffer's high water mark is reached, what goes on exactly | in what sense does a bigger buffer worsen latency | await Promise.all(urls.map(fetch)) with 50k urls, what exactly runs out first? |
      write() returned false and I went on writing. what happens under the hood`,
    simplify:
      `backpressure for a plumber | backpressure, for someone who fills bottles in a factory | slow consumer, fast producer, explain it the easy way | backpressure for somebody who doesnt know streams |
      for the people in dispatch: why we sometimes say no to new jobs | no buzzwords, why does a system say "wait" | Explain flow control to the colleague who does billing, she knows excel | highWaterMark for someone in design`,
    example:
      `bounded worker pool example | node streams with backpressure, the code | a worker pool that takes no more than ten at once, in go or ts | pipeline() with a slow sink in node, an example |
      can i see an example with numbers for queue growing | show a pipeline of three stages with the pressure going backwards | p-limit around 5000 fetches, what would it look like |
      show in a few lines how a reader pauses when the writer's buffer is full and resumes after | bounded queue in a known library`,
    'another-example':
      `> another case of a fast producer and a slow consumer, outside of node | > another example of pushing back, with sensors`,
    analogy:
      `funnel picture for backpressure? | what's backpressure like in real life | a sink with a narrow drain, image for backpressure ok? |
      kitchen and waiter? give me analogy of the thing where the slow one tells the fast one to stop | > besides ramp meters? | My listeners are nurses. What from their day shows a station telling the one before it to slow down? |
      what in plumbing corresponds to a consumer that pushes back? | flow control with a bathtub, a funnel, something of that sort`,
    'return-to-analogy':
      `> water pipes analogy from you, where would be the valve in node | > ramp meter: which light shows red in code? | > with your bathtub, what's the overflow pipe`,
    repeat:
      `> the three policies when it is full, again`,
    'what-if':
      `the buffer is full and data keeps coming | consumer stops reading for a minute | the reader stops reading and the writer doesn't look at the return value | the in-memory buffer is bounded and full, and the next item arrives |
      buffers full at every stage and the source can't be slowed | consumer speed halves as the antivirus runs, producers unaware | The buffer is full and the producer is a device that can't wait |
      what if every layer has its own queue of 1000 | consumer stops completely, producer keeps going | the downstream parser gets stuck and our reader keeps pulling from the socket |
      producer 5000/s, consumer 3000/s, no limit on the buffer | producer makes 500 per second, consumer takes 300, buffer unlimited | > and the queue is full but the sender is a sensor that can't wait?`,
    relate:
      `backpressure and timeouts, what's the relation | how does it help against cascading failure | backpressure and load shedding, where does one pass over to the other | backpressure and timeouts — how they play together |
      > does that help also against the cascade from before | does a concurrency limit help the p99? | What's the connection between queue length and wait time in an overloaded hotline app? |
      In which way do a bounded queue and a timeout at the caller belong together?`,
    compare:
      `drop, block or buffer | backpressure versus load shedding | pull or push | block the producer, drop items or spill to disk: when which | pull based consumer or push with a limit |
      drop, block or buffer: for live video frames which one | block the producer or drop the message, for video telemetry | bounded vs unbounded queue, is it worth the hassle? |
      block vs drop vs reject for chat messages in our game | admission control vs rate limits?`,
    summarize:
      `backpressure as three rules | Sum up flow control in four bullets | what should stick about bounded queues | backpressure in ten lines for our wiki`,
    walkthrough:
      `how would I bound the queues of a running pipeline, steps | bring a limit into an import that reads faster than it writes, in steps | add concurrency limit to our import pipeline, from measure to test |
      adding limits at every hop of an existing pipeline, where to start and where to end | Introduce limits in an ingestion chain mqtt -> parser -> postgres, stepwise, without losing readings |
      our importer has three stages and no limit anywhere. From which end would you start to add them and how to go on? | add limits all along gateway, worker, database, in a good sequence. how would that go`,
    'best-practice':
      `policy for a full queue | how long may the queue be | what concurrency limit should I use | should I reject or wait | how large should the buffer between two stages be |
      reject at once or let the producer wait, for an http api that's full? | number of parallel calls in a batch job, how do I choose it | how many parallel requests to a partner api is reasonable, how to set the limit |
      what limit of parallel downloads is polite and safe | how long may an inbox be before you reject, any sound rule | what should the ingest do when the writer can't keep up with 2 million sensors |
      Two million meters, one writer, storms in autumn. I draft the chapter on overload: what policy should the intake follow when it cannot keep pace? |
      what limit for parallel calls to the old mainframe, and what should happen with the rest | Telemetry comes faster than we can store. Drop oldest, drop newest or block the sender - what is advisable for temperature data? |
      An old SOAP mainframe accepts 20 calls at a time. Behind our new portal are 9,000 clerks. What should happen to number 21? | what max length for a work queue, is there a formula |
      how do you limit fan-out calls in node nicely | at which length would you cut off the waiting line for an X-ray rendering service whose clients leave after 8 s? | sensible limit for in-flight work? |
      limit at the gateway or in the worker, what is preferable`,
    'check-understanding':
      `an unbounded queue only hides the overload until memory is gone, right? | a buffer only buys time, in the long run the producer has to slow down or something gets dropped. right? |
      so pipe() passes on the slowness of the sink to the source by itself, yes? | an unbounded queue just turns overload into latency and then into out of memory |
      the signal has to travel upstream until someone can really slow down or say no. |
      A full inbox has three honest answers: make the sender wait, refuse, or drop. Growing it silently is none of them. I'd like to teach it this way. |
      1000 waiting, 100 per second served, so the last waits ten secs and his client is gone already. yes? | each queue needs a max and a rule for the max, is that all there is |
      rejecting early is kinder than letting people wait for something they won't get. That's the idea? | if I say no early, those I let in get served in time, is that it`,
    'correct-misconception':
      `bigger buffers solve overload | async code can't be overloaded | with async/await the process can't be flooded | memory is cheap, an unbounded queue between the stages is ok |
      goroutines are light so one per line of the file is harmless | backpressure loses data | node streams never buffer more than they should, whatever I do | await inside the loop handles backpressure so i can start 10000 loops |
      when the memory is enough, an endless queue does no harm | streams in node take care of memory by themselves, whatever write() returns |
      When the list of waiting jobs overflowed, I gave it ten times the memory. That makes us ten times as robust, no? | bigger buffers make the pipeline more robust |
      the event loop handles backpressure for us, write() returns false only for info | Rejecting requests is always worse than letting them wait |
      I gave the in-memory queue a million slots instead of a thousand. From now on bursts cannot hurt us any more. | node streams handle all that for me, even with .on('data')`,
    'next-topic':
      `that's backpressure done. on to...?`,
    quiz:
      `throw me a little exercise on full queues | a few exercises on bounded queues where I must answer`,
    'show-in-code':
      `where do I start work without a limit | is there a place where I read faster than I write | any unlimited parallelism in this folder? | find me the spots where we start unlimited parallel work |
      any unlimited concurrency in here?`,
    'fix-code':
      `await Promise.all(users.map(u => callApi(u))) 50k users, fix | go func per request line kills us, rewrite | Promise.all(rows.map(save)) with 200k rows, fix? |
      src.on('data', c => { dst.write(c) }) ram grows with slow clients, rewrite pls | rows.forEach(async r => { await fetch(url,{method:'POST',body:JSON.stringify(r)}) })\nkills the server, limit to 10 at once pls |
      src.on('data', chunk => { if(!dst.write(chunk)) console.log('full') })\nram goes to 4 GB. what do i write instead | for (const f of files) tasks.push(upload(f)); await Promise.all(tasks)  // 12k files, cap it at 8 |
      await Promise.all(ids.map(id => fetch(url + id))) // 40k ids\nkills the partner api, rewrite | src.on('data', c => { dst.write(zip(c)) })\nRAM explodes. how should it be |
      > bound the concurrency in that snippet to ten, please`,
  },
  autoscaling: {
    define:
      `HPA? | what is a cooldown | target utilisation meaning | what is scale to zero | cooldown period? | cool-down or stabilization window of an hpa, what is it | scale to zero, meaning? | target tracking? |
      cooldown, what means it for scaling | how's the wait time after a scaling action called | cooldown | target tracking, what is it | target tracking, which is what? | KEDA - what does it do in one breath |
      cooldown in a scaling policy means... | the cooldown of a scaling policy is which interval | minutes of rest after each scaling step: term?`,
    'explain-how':
      `formula of the autoscaler please | cpu is low and requests are slow | how does the hpa compute replicas | why are new pods too late | which metric triggers scaling | instances come and go every minute |
      it scaled to 40 pods and the db gave up | cpu is low but the queue is long and nothing scales | hpa goes 3→9→3→9 all day long | replicas go 4, 11, 4, 11 from noon till evening, who can tell me the cause |
      our queue is 50k long and the hpa sits at two pods as the cpu is at 20 % | which formula turns 85 % cpu and a target of 60 into a number of pods |
      the rush was over by the time the new instances were ready, what takes so long | the scaler went to forty pods and postgres ran out of connections | why does it grow quickly and shrink slowly |
      pods go 3, 10, 3, 10, 3 all the day like a yoyo | traffic spike at 9:00 is over before the new instances are ready | scaled to 20 pods and the database fell over: too many connections |
      how does target tracking calculate how many instances | the HPA shows <unknown>/80% and does nothing |
      our quiz show starts 20:15 at tv. at 20:16 site is dead, at 20:21 it is perfect with 30 pods, at 20:22 the quiz is over. autoscaler was on the whole time | > merci. one thing: why wait before scaling down? |
      HPA shows <unknown>/70% and never does anything | pods go up and down like a yoyo every four minutes | How does the autoscaler compute the number it wants |
      ticket sale starts at ten, new pods are ready at 10:06, sold out and half the people saw errors |
      Sale opens at ten, at 10:01 the graph explodes, the new machines are there at 10:07, and by then we have sold everything or crashed. | HPA shows <unknown>/60% and never adds a pod |
      traffic tripled at 19:59, new pods ready at 20:04, viewers gone. What takes so long? | why does it scale up quickly but shrink only after minutes |
      our queue workers wait on IO, cpu 8 %, hpa does nothing while the backlog explodes |
      Kick-off 20:45. New pods get ready at 20:50, when half of the viewers have already left. The HPA did everything right according to its log. | the spike is over before the new pods are ready |
      pods go up to twelve then down to three then up again all night long like a yo yo and i am the one being paged | > and the pods, what makes them multiply | pods go up and down every two minutes, what drives this |
      desired = ceil(current × metric / target), how does that formula react to one sleepy pod | our pod count goes 2, 9, 2, 9 all day | the replicas go up and down, 4, 12, 4, 12, all through the afternoon |
      the autoscaler goes back and forth the whole day`,
    simplify:
      `autoscaling for a hotel manager | autoscaler, for the lady who plans shifts at a cinema | horizontal pod autoscaling in normal words | autoscaling, one easy sentence plz |
      the elastic cloud thing, for our treasurer who pays it | what autoscale does, for the treasurer who pays the cloud bill | Could you put the HPA thing without formulas |
      for my landlord, who pays the cloud bill of our co-op: how does the thing decide to add machines`,
    example:
      `hpa yaml example | calculate replicas from cpu with numbers | hpa manifest for 3 to 20 pods as an example | count with me: 6 pods, 90 %, target 50, how many afterwards |
      numbers example: target 60 %, now 90 % on 4 pods, how many come | an HPA yaml for a service with a slow start | hpa yaml for a worker scaled on queue depth |
      Our clips are cut by workers reading a queue. Could you write down a sample scaler config with the queue as signal? | compute: 6 pods, cpu 90 %, target 60 |
      calculate it for me: 9 replicas, 130 messages in flight per replica on average, target 100 | an HPA yaml with min, max and target, a sensible one`,
    'another-example':
      `> one more signal to scale on, as an example`,
    analogy:
      `opening more tills as an image for autoscaling? | opening a second checkout when the line is long: does the image for autoscaling hold with the delay | flapping up and down the whole day: any metaphor for it? |
      autoscaler in the picture of a supermarket opening tills`,
    'return-to-analogy':
      `> calling a cashier from the back was your picture, so what's warming up a pod? | > opening tills: what stands for the cold cache?`,
    repeat:
      `> the formula was what again? my pen had died`,
    'what-if':
      `spike is over before the pods are up | metrics server is down | a bug makes each request use 10x cpu, what does the scaler do | cloud has no more machines in our zone |
      the metrics pipeline of the autoscaler is down on a busy day | traffic goes from 100 to 3000 within ten seconds and pods need a minute | a loop in the code eats the cpu of every pod and the hpa has no maximum |
      our max is 10 pods, black friday needs 25 and i am sleeping | db allows 200 connections and hpa goes to 40 pods with pools of 10 | somebody attacks us and the scaler happily follows |
      Forty pods are started by the scaler and each opens ten connections to a Postgres that allows two hundred. | each new pod opens 20 db connections and hpa goes to 40 |
      metrics server is down during the rush, what does the scaler do | Somebody fat-fingers maxReplicas from 30 to 300, and each pod opens 15 connections. | viral tweet, 20x in thirty seconds |
      we leave out maxReplicas... no limit, how bad can it get | a competitor goes bankrupt at noon and all its customers log in with us; new nodes need four minutes | we scale to zero and then the newsletter goes out |
      traffic triples within ten seconds and new pods need ninety | > and the database allows only 200 connections? | bots crawl us and the autoscaler happily adds machines |
      at 8:00 sharp 20k pupils click at once and scaling only looks at cpu`,
    relate:
      `autoscaling and the database pool, any danger | how do autoscaling and cold starts relate to tail latency | does the autoscaler get in the way of the db pool | autoscaling and cost, and what has the minimum to do with it |
      start-up time of a pod and how much reserve I need, what's the link | autoscaling ↔ graceful shutdown? | Does autoscaling make a ddos more expensive for us? | If pods scale freely, what does it mean for the database behind?`,
    compare:
      `scheduled or reactive scaling | scale on cpu versus queue length | keda? hpa? vpa? what's what | scale by schedule or by load, for a school platform | vertical or horizontal pod autoscaler |
      keda on queue length versus hpa on cpu | cpu or queue length as metric for workers | scheduled scaling or reactive for a tv show that airs at 20:15 | scheduled scaling vs reactive for a lottery draw every saturday 19:25 |
      serverless or pods with HPA for form submissions once per year | serverless or HPA for a quiz show app with bursts | scale by schedule or by metric for a cinema chain whose peaks come friday evening at eight`,
    summarize:
      `autoscaling in a few lines for the runbook | autoscaling pitfalls in few words | five facts on HPA i can put on a sticker | how HPA decides, as short as you can`,
    walkthrough:
      `how would I introduce autoscaling, steps | set up autoscaling for workers in steps | from a fixed number of pods to an hpa, which steps and in which order |
      set up autoscaling for queue workers on k8s. i am junior, list the steps | how do i proceed to find the right min, max and target for a new service | bring autoscaling to a service that has never had it, cautious route |
      we do scaling by hand on a pager. Take me from there to automatic in sensible stages | set up hpa from scratch with load test, the whole path | from fixed 8 pods to autoscaled, the path with all stops`,
    'best-practice':
      `min replicas? | what target cpu | how fast should it scale down | which metric for queue consumers | target utilisation, is 80 too brave? | minimum of pods for a shop that sleeps at night | how slowly should it shrink |
      which target cpu percent is good start | how much minutes should scale-down wait | what metric is suited for a pdf rendering worker | minReplicas for the emergency call intake, number please |
      which metric to scale queue workers by, cpu looks wrong | scale-down window: two minutes, ten, thirty? I want to be able to justify it |
      The scaler follows CPU, but the workers mostly wait for a partner. By which signal ought I scale, and with what bounds? | which metric to scale a service that mostly waits for a partner bank |
      min and max for a homework portal that sleeps at night and explodes at 7:30 | Is it wise to let the autoscaler go down to zero in a public office after hours? |
      School platform: nothing at night, an explosion at 7:45, then calm. Boot of a pod takes 90 seconds. How should I set this up so that the first bell doesn't kill us? | which metric for websocket servers |
      scale on cpu or on queue length for mail workers | which cooldown suits a clinic portal | lessons begin at 8:00 every day, is scaling by the clock acceptable?`,
    'check-understanding':
      `the reserve has to cover the time until new pods are warm, right? | 5 pods at 80 % with target 50, so hpa goes to 8, right? | spikes faster than a pod's start must be covered by what is running already, yes? |
      10 pods at 30 % with target 60 goes down to 5, correct? | so the scaler only helps if the thing it adds is the bottleneck. do I see this right |
      min replicas 2 so one can die, max so the bill and db dont explode. ok understood? | if bottleneck is db, adding pods makes it worse, yes? | if current is 90 and target 60 with 4 pods, it asks for 6. calculated right? |
      Without resources.requests the HPA can't compute a percentage. | Six pods at 90 against a target of 60 yields nine. If nobody set requests, there's no percentage to compute. I worked that out by myself. |
      desired = ceil(current * metric/target) so 4 pods at 90 with target 60 gives 6, right? | headroom is still needed because boot takes longer than the spike, I assume that's why? |
      Six pods, target 50 percent, measured 75. By the formula we go to nine. I did that properly, yes? | headroom has to cover the time until new ones are warm, agreed? |
      scale down slowly and scale up fast, that's sound, isn't it`,
    'correct-misconception':
      `autoscaling saves us from capacity planning | it reacts in seconds | scaling the web tier fixes a slow database | autoscaling kicks in instantly so spikes are no problem |
      with autoscaling on we never need to think about peaks | an autoscaler reacts within a second or two | more pods will help although it's the database that is slow | autoscaling always saves money |
      with no upper limit we're on the safe side | hpa will catch the 20:00 quiz spike in a second or so, that's what it is for, no? | new pods help within a second or so. True? |
      scale to zero for the database proxy is fine, cold starts are free | I struck load tests and shedding from the plan, as the cloud adds machines by itself now. | with autoscaling on we can skip load tests and shedding |
      scale-out is instant in the cloud | Night to morning peak is 20x in five minutes but the HPA will handle it, therefore I've set min to one and spare us all the headroom talk. |
      I can delete our capacity spreadsheet because the HPA adds what is missing | hpa reacts instantly | serverless so the database can take infinite connections too |
      > so as long as the autoscaler's on there's no need to shed load | serverless scales without limits | lessons begin at 8:00 but with the HPA we needn't care about the rush`,
    'next-topic':
      `I'm fit in autoscaling, what lies ahead`,
    quiz:
      `> numbers game please: give me pods, cpu, target, I tell you the desired count | i'd like to be asked how many pods the formula gives | be strict: three questions on scaling signals`,
    'show-in-code':
      `is there a minimum for my hpa | does any of my deployments lack requests so that hpa is blind? | any deployment of mine without requests`,
    'fix-code':
      `kind: HorizontalPodAutoscaler\nminReplicas: 1\nmaxReplicas: 1000\ntargetCPU: 95\nteacher marked 3 errors, correct please | spec: { minReplicas: 1, maxReplicas: 500 }  talks to one postgres. Sensible numbers? |
      minReplicas: 1\nmaxReplicas: 200\n# no resources.requests\nfix this manifest for me`,
  },
  'connection-pooling': {
    define:
      `connection pool? | what is pgbouncer | what's a connection leak | idle timeout of a pool, meaning | a pool's checkout time, what's that | connection leak, what leaks there | connection pool, wat is dat |
      What is meant by "pool exhaustion"? | what name has the box between app and postgres that shares connections | acquire timeout, meaning? | whats a leaked connection | idle in transaction | keep-alive, in http |
      what is it called if connections are handed out and never come back | connections kept open and lent out, how's that called`,
    'explain-how':
      `why does the database refuse connections | how do pools save time | why does a bigger pool make it slower | remaining connection slots are reserved error | requests wait for a connection while the db is idle |
      TIME_WAIT sockets everywhere | every monday 9:00 "remaining connection slots are reserved" | app opens 800 connections, pg allows 500. what's the math behind a pool | FATAL: remaining connection slots are reserved |
      "sorry, too many clients already" each time we scale out | requests wait for three seconds to get a connection, and the db's cpu is at 5 % | what costs so much about opening a connection each time |
      I raised the pool from 20 to 200 and throughput fell | after the failover the pool handed out dead connections for minutes | pods times pool, postgres limit 300, we have 25 pods: where's the mistake |
      FATAL: sorry, too many clients already | timeout exceeded when trying to connect — but only under load, pool size 10, db is idle | TimeoutError: ResourceRequest timed out (knex). after ~1h of running always |
      HikariPool-1 - Connection is not available, request timed out after 30000ms | why is opening a new connection each request so slow |
      Every Monday morning at 8, when the teachers log in, our school server gets 10 seconds slow for all, then it's fine again until next Monday. CPU is low the whole time and I see many "waiting for connection" in log. Why? |
      everything runs one hour, then all requests hang, no error in the log, cpu zero. when i restart the node process everything is nice for one hour again. i use pg with pool max 10 |
      FATAL: sorry, too many clients already, each day at 11 | why is opening a connection so expensive that all this fuss pays off | At shift change, 14:00 sharp, "timeout acquiring a connection" for ninety seconds, then peace. |
      Monday, 8:02: the app waits for a slot, the database idles, and someone's report holds transactions open while it talks to a tax server. | FATAL: sorry, too many clients already – appears whenever we deploy |
      Timeout acquiring a connection from pool, pool max 10, all ten 'idle in transaction' | What does pgbouncer do between my 300 lambdas and postgres? |
      After 3 hours the app hangs, every query waits, restart helps. Somewhere an early return before release. |
      08:00 every Monday: "remaining connection slots are reserved for non-replication superuser connections". The app is a Django one for social services, 24 gunicorn workers on 6 hosts. |
      Nightly batch at the insurer: after 1,000 policies everything freezes with "timeout exceeded when trying to connect". Always after roughly 1,000, and a return in the middle of a function looks suspicious to me. |
      Requests hang for ever on pool.connect() and nothing is logged | what costs so much in opening a fresh connection | "timeout exceeded when trying to connect" – only under load, the db itself is bored |
      > this pool you mentioned, how does a connection get back into it | > so how does pgbouncer manage with fewer connections than clients? |
      FATAL: sorry, too many clients already – it appears only during rolling deploys, never else. what's the arithmetic | const c = await pool.connect(); if(!user) return; c.release(); // just tell me how this ends after a day`,
    simplify:
      `connection pool for a taxi driver | a connection pool for someone who rents out boats | pooling, simple, for a designer | pooling for beginner pls, i did only sqlite til now |
      the taxi rank stuff for our controller, why don't we simply buy more | Pools for the intern from accounting pls`,
    example:
      `compute pool size for 10 pods and 100 connections | hikari settings example | pool settings for hikari with 8 pods, an example | connection leak in a few lines of code, example |
      example of connection leak in code, i want to see how it looks | give me a worked example: 12 pods, 100 connections allowed | put the settings of a pool for a 4-pod app before me, filled in |
      Could you fill in one complete calculation for us: eight pods, rolling update with surge, 120 slots on the server, three reserved for admins. | a try/finally with release: short snippet |
      work through the sizing for 40 pods, 6 ms queries and 900 q/s in total against a limit of 100 | someone holding a transaction over an http call, show how it starves the pool`,
    'another-example':
      `> an example of a pool that isn't for a database? | > another sizing, slow queries this time`,
    analogy:
      `rental bikes as a picture for pools? | library cards, taxis, which picture suits a connection pool | library books? hotel rooms? which one for pool | like a car rental, or like what, is a pool? |
      what's a connection pool like | pool of connections, something with library books or rental bikes?`,
    'return-to-analogy':
      `> in the rental car comparison, what is a leak? | > who is the taxi driver that never returns to the rank, technically? | > taxi rank: and the driver who never returns? |
      > in the taxi rank, who's the passenger that waits in the rain`,
    'what-if':
      `all pooled connections are in use by a slow report | db fails over, what happens with pooled connections | a developer forgets release() in the error branch | nightly report holds all connections for ten minutes |
      pgbouncer in front of us is restarted | a transaction stays open during a call to the tax office that takes 30 s | 60 lambdas each open their own | the external http call inside our transaction takes 30 s today |
      everything fails over to one replica, with all our pools pointing at it | One handler forgets to give its connection back, about once in a thousand calls. It goes live before the long weekend. |
      60 lambdas start, each with pool max 10 | Christmas: 25 pods instead of 5, each with its own ten sessions, one Postgres | > then a long report holds five of the ten connections for an hour |
      forty pods with a pool of twenty each and max_connections 300 | > and lambda functions, a thousand at once? | we do a rolling deploy with old and new pods side by side, 20 connections each, limit is 200 and there are 8 pods`,
    relate:
      `pool size and latency, how do they interact | more pods and the database: what happens | more pods, same database: what does that have to do with pool size | pool size and waiting time, how are these tied |
      pooling and autoscaling hurt each other? | more pods were added by the autoscaler, and then database complained about connections. in what way do these two mechanisms depend on each other? |
      How does slow SQL turn into an exhausted pool? I mean, in what way does query time act on the number of slots I need? | How do slow queries and pool exhaustion feed one another? |
      We raised the number of pods and suddenly the database refuses. In what way are scaling out and connection limits bound to each other?`,
    compare:
      `transaction or session pooling | pool per pod versus pgbouncer | a pool in each process or one pgbouncer for all | session mode against transaction mode in pgbouncer | small pool or big pool, what is faster and why |
      One pool for everything or one per database role, we argue about this since Monday | session or transaction mode in pgbouncer for an app with prepared statements | one shared pool or one per tenant in our clinic software |
      one pool per tenant versus one common | keep-alive on or off between two services`,
    summarize:
      `connection pools, rules of thumb in a list | pooling on one page | > the three pool rules in short | pools in three facts | connection pools, half a page`,
    walkthrough:
      `find out the right pool size for our service, step by step | how to debug pool exhaustion: what look first, second, third | too many clients error since monday; lead me through the hunt |
      hunting a leak in production, how do I go about it from start to finish | my pool is empty in production right now. In what order do I look? | path from connect-per-request to a shared pool in a 10 year old php/node mix |
      "pool timeout" is all over the log at this minute and the shop is open. What do I check first, and next, and after that? | hunting a connection leak, how do I proceed |
      we get pool timeouts once a day and I've no clue who keeps the sessions. How do I narrow it down? | we see exhaustion in production right now, which checks in which sequence`,
    'best-practice':
      `how large for 4 cores | when to close idle connections | should each request open its own connection | pool size for 8 pods and a db.m5.large | size of the pool for a 4 core database and 6 app servers |
      how long should a request wait for a free connection before it gives up | should a lambda have a connection pool at all | what pool size for 4 core postgres and 6 node instances |
      serverless functions + postgres: what setup is advisable | pool size per pod: what would a seasoned person start with? | idle timeout of the client and of the proxy, which should be shorter |
      how should short-lived functions reach a postgres with 100 slots | pool size per pod, 12 pods, postgres max_connections 100 | acquire timeout: how long is reasonable for a till system |
      20 pods, Postgres with max_connections 200, and a migration job which needs some as well. How would you divide that? | where do I create the pool in an express app |
      handlers that stream a CSV for two minutes hold a session all the time. What's the better pattern? | rule for pool size times pod count please | should a transaction span a call to the payment provider`,
    'check-understanding':
      `pods times pool size must stay below max_connections, right? | the db does only as many things at once as it has cores and disks, so a small pool may be quicker. am I right |
      number of pods times pool size has to stay under the limit of the server, yes? | pods times pool size must stay below max_connections, correct? |
      pods times pool size must stay below max_connections, including during a rollout with double pods. is it so? | release() belongs in finally so that an error does not leak it. |
      200 queries a second at 10 ms each need only about 2 connections. is my maths ok? | instances times pool must be below the db limit, also during a rolling update with double pods, right? |
      A transaction that stays open during a call to a partner keeps its slot all that time, so a slow partner empties my pool. Do I read that correctly? | each new tls connection costs round trips, hence the pool. understood? |
      during a rolling deploy old and new pods both hold pools, thus for a moment I need room for both. sound?`,
    'correct-misconception':
      `a bigger pool means more throughput | opening a connection costs nothing | connections are free, so open one for each query | pool size should equal the number of concurrent users |
      a pool of 500 serves more than a pool of 20 | when a pool is exhausted the database is overloaded | pool is empty → set max to 500, done | pool exhausted, so raise max to 500 | with keep-alive connections can never go stale |
      The remedy for "could not acquire" is obvious and I've done it four times: raise the maximum. | pool exhausted -> raise max to 500, problem solved | more connections = more parallel queries = more speed |
      a fresh connection per request is cleaner and costs next to nothing | each pod has only ten connections, can't be too many (60 pods, max_connections 200) |
      > so each lambda opening its own connection is what postgres was made for | opening a fresh connection per query is cheap nowadays | "too many clients already" means postgres needs more RAM`,
    'next-topic':
      `> continue after pools`,
    quiz:
      `pool sizing riddle please | pool riddles please. I answer, you correct`,
    'show-in-code':
      `where do I create a client for each request | do we create a client per request somewhere in here | is every connection I take given back on errors too | which handler doesn't release its connection |
      do i create clients inside handlers anywhere | do any of my handlers open a client each time? | where do we forget to release clients | which module opens a connection per request |
      point me at places that connect but never release | could you check where a client is taken from the pool and never given back`,
    'fix-code':
      `function handler() { const pool = new Pool() ... } correct this | client = MongoClient(uri) inside the view | def get(id): conn = psycopg2.connect(DSN); ...  per request, how do I pool this |
      const c = await pool.connect(); const r = await c.query(q); return r  pool is empty after ten calls |
      const c = await pool.connect(); const r = await c.query(q); if(!r.rows.length) return null; c.release(); return r\napp freezes after a while |
      app.get('/x', async (q,s)=>{ const db = new Client(url); await db.connect(); s.json(await db.query('select 1')) })\nhow to write it with pool |
      app.get('/p', async (q,s) => { const c = new Client(); await c.connect(); s.json((await c.query(sql)).rows) }) |
      const c = await pool.connect(); const r = await c.query(q); if (!r.rows.length) throw new Error('none'); c.release() |
      exports.handler = async (e) => { const db = new Client(cfg); await db.connect(); const r = await db.query(q); return r.rows } \nforty of these in parallel and postgres refuses |
      const c = await pool.connect(); const r = await c.query(q); if (!r.rows.length) return null; c.release()\nleaks, correct it | app.get('/x', async () => { const pool = new Pool(); ... })\ndb out of slots; pls write properly |
      > put a finally with release into my function please`,
  },
  'n-plus-one': {
    define:
      `n+1, what is that | batching? | what is a dataloader | chatty interface? | dataloader, what does it do | select n+1, what is the n | eager loading, meaning in an ORM | chatty api? | N+1, what is N and what is 1 |
      dataloader, explain the term | what's the official name for asking the database once per row of a list | name of the anti pattern where the ORM fires one select per row |
      In the code review they wrote "chatty" next to my client class. What is meant? | the pattern of one query for the list and another for every row – what's its name? | meaning of eager loading in the ORM manual |
      name for the ORM sin of one query per row | DataLoader does what`,
    'explain-how':
      `why does my list page fire hundreds of queries | how does eager loading help | how can I detect n plus one | graphql is slow because each child asks the db | page with 30 rows takes 3 seconds locally and 0.1 with one row |
      the page gets slower the more orders a customer has | hundred equal selects in the log | trace looks like a comb | how long does a loop of 100 queries take | graphql fires a query per row | each item calls the price service |
      one page = 214 queries according to the log. how come | list of 50 items takes 6 s, detail page 100 ms | 80 rows on the page and 81 statements in the postgres log. where do they come from |
      the list of invoices takes 7 s in production and 0.2 s on my laptop with a local db, it's the same data | resolver for author runs once per book, how would one fetch them all in one go |
      how do I notice such a loop of queries before the customers do | hibernate loads the children one by one though I only iterate over parents | what is it that makes a hundred tiny queries slower than a big one |
      page with 100 posts makes 101 queries in the log | local 80ms, production 6 s, same code, loop with await inside | orm does thousands of selects when i print author name of every book | how does dataloader collect the ids |
      I made a page for my dad's shop, list of orders with customer names. With 20 orders it was instantly, now there are 900 and it takes 11 s. Postgres log is full with nearly identical selects. |
      list of 50 pupils = 51 queries in the log | graphql page is quick with 3 rows and dead with 300 | how does DataLoader know which loads belong together | tracing shows a comb: 83 tiny spans in a row, each 4 ms |
      With ten rows on the staging box the ward list is instant. At the real hospital, 600 beds, it takes eleven seconds and the database graph shows only tiny queries. |
      list of 200 students takes 4 s, in dev with 3 students it is instant | what does DataLoader do inside of one tick | postgres log shows the same select 312 times with other ids for one page |
      we made the loop parallel, page is quick now but the db is on fire | The ward overview needs 6 seconds for 40 patients and 300 ms for two. The query itself takes 4 ms in the profiler; I can't find the rest of the time. |
      opening a class register fires one statement per pupil | the endpoint takes 40 ms on my laptop and 9 seconds on staging where the database is one data centre further away, same code same rows, whats going on there |
      for (const o of orders) o.customer = await getCustomer(o.customerId) // 8 seconds. where do the 8 seconds go | > how does it know which ids to put together? |
      the class register opens in 80 ms with five pupils and 4 s with 250. code didn't change. what grows here? | users.forEach(async u => await load(u)) returns before anything is loaded; reason?`,
    simplify:
      `n plus one for a shopper | n+1 for a person who sends a courier for each letter | the n plus one thing, easy | n plus one, tell me like i would go to supermarket |
      why forty small questions are slower than one large one, for the editor in chief | N+1 for someone who only does the shopping | why the page was slow, for the customer, he sells tyres`,
    example:
      `orm example with and without n+1 | rails includes, before and after, query count in the comments | n+1 without any database, between two services, an example | show me N+1 in graphql please |
      an orm example, before and after | Take a bus stop list with departures and show the bad and the good way | show a loader that gathers the ids of one tick and fetches them all at once | show me the log of an n+1, ten lines |
      N+1 in a rest api rather than in sql`,
    'another-example':
      `> n+1 once again but with an orm I didn't use yet | > the graphql variant? | one more n+1, this time graphql`,
    analogy:
      `going to the shop for each egg, is that it? | one trip to the cellar per bottle, an image for n+1, continue it | some household picture for asking hundred times one thing | > supermarket trips are taken; have another?`,
    'return-to-analogy':
      `> shopping trip: what's the too-full cart?`,
    repeat:
      `> one more time, why is parallel no cure`,
    'what-if':
      `list grows from 20 to 2000 items | the batch call fails for one id | the cart has 300 items instead of three and each asks the price service | I turn the 400 lookups into an IN list with 400 ids |
      the two services move to different regions and each page makes 120 calls | batch of 10 000 ids in one IN clause | the list grows from 50 to 5000 entries and each row triggers one price call |
      someone in the graphql asks for authors of books of authors of books | A grandparent account gets linked to 900 children by mistake, and our page makes two calls per child. | my IN list has 80,000 ids |
      the ward list shows 12 patients today. next month the whole hospital with 3,000 beds uses the same page | customer with 80000 line items opens the overview page that loads children one by one |
      and the list grows from ten to ten thousand rows, we load the author per row | each of the 50 rows triggers two more lookups`,
    relate:
      `n+1 and latency, how strong | does n plus one affect scalability | round trip time and n+1, how much does one add to the other | does N+1 make tail latency worse | do chatty calls make the tail latency worse? |
      Is there a tie between chatty calls and pool exhaustion? | chatty calls and p99, related?`,
    compare:
      `join or two queries | dataloader versus eager loading | join or IN list | parallel calls or one batch | one join or a second query with all ids, for parents with many children | lazy or eager loading as the default |
      batching or parallel, which helps the db more | lazy or eager loading as a default, senior opinion please | join vs second query with IN | batching endpoint or graphql for a mobile app on trains |
      Should the mobile team get one fat endpoint per screen, or a batch variant of the existing ones? Trains, bad network, two backend devs. | join vs second query with IN for orders and positions |
      batch endpoint vs GraphQL for the parent app of a kindergarten`,
    summarize:
      `n+1: how to see it, how to cure it, short | n+1 recap in 2 sentences | one-paragraph wrap-up of the loop problem | n+1 in two sentences`,
    walkthrough:
      `turn a loop of queries into one, in steps | from the slow page to one batched query, step by step | find and remove n+1 from an old django app, where do i start and continue |
      our page does 400 queries. in what sequence would you attack that? | find and remove such loops across 30 endpoints, what is the plan?`,
    'best-practice':
      `how big should a batch be | how to spot it in review | how many ids per request | how do I keep such loops out | how many ids in one batch are ok | which check in CI would catch n+1 | would you forbid lazy loading |
      whats the max batch size one should send | api for mobile app: many small endpoints or one fat, what's recommended | what would be a clean api for a list page with 50 items with details each |
      what's the recommended shape of an API when the app needs 40 prices at once | Resolvers, forty of them, written by ten people. Which convention would keep the number of queries from growing with the number of rows? |
      max size of ids in an IN list, what's recommended | How should REST endpoints for a ward list look so a tablet needs not 60 calls? |
      Parents' app for kindergartens: a start page made of 14 little calls. How should the API for it be shaped? | how do I notice such loops before production |
      our mobile app makes 23 calls for its start screen over 3g. what's the decent design`,
    'check-understanding':
      `the time is in the round trips, not in the rows, right? | each query is quick, it's their number times the round trip that kills me, correct? | so a dataloader collects the ids of one tick and asks once. yes? |
      the round trips dominate, therefore 1 call with 100 ids wins over 100 calls | in parallel the user waits less but the database gets the same number of queries, right |
      1 list + N details = N+1 trips, and latency times N is what kills me. did i get it? | parallel hides the wait but the count of queries stays, true? |
      one query for parents, one with IN for all the children, two in total, right?`,
    'correct-misconception':
      `it's fine since each query takes 1 ms | an orm avoids n+1 | with Promise.all it is solved | 1 ms per query does not matter | the cache takes care of it | fired all 60 calls in parallel now, so the n+1 is gone |
      our queries have an index, so a loop of them can't be slow | the ORM is smart enough to fetch that in one query | running the 300 lookups in parallel makes n+1 harmless | n+1 is only a matter of graphql |
      N+1 is only an ORM issue, i use plain sql so not my problem | each query takes just 1ms so hundred of them is no matter | each query takes only 1 ms so the loop doesnt matter |
      I replaced the loop by Promise.all. The database now has less to do than before, that's the beauty of it - ok? | Promise.all around the loop solves N+1 | our ORM is smart and joins on its own, lazy relations cost nothing |
      many small queries are easier on the database than one large | I turned the loop into Promise.all, now the database has only one thing to do. | ORMs optimise that by themselves |
      > so with an index on the foreign key the forty round trips vanish`,
    'next-topic':
      `batching lesson finished, continue with the next one please | chatty stuff done. proceed`,
    quiz:
      `spot-the-n+1, give me snippets | let me spot N+1: you show snippets, I say yes/no`,
    'show-in-code':
      `do my loops call the database | do I await in a loop anywhere | which loops of mine make one call per element | are there awaits in loops in my repo, list them | look in my repo for queries inside loops |
      where in my resolvers do I query per element? | show me awaits in loops`,
    'fix-code':
      `for (const o of orders) o.customer = await getCustomer(o.customerId) | foreach item in cart: price = http.get(...) speed this up | for (const o of orders) o.lines = await db.lines(o.id) |
      await Promise.all(users.map(u => api.get('/profile/' + u.id))) | for o in orders: o.customer = get_customer(o.cid) takes 9 s | for id in ids: await get(id) // slow, speed it up |
      @posts.each { |p| puts p.author.name }  301 queries, how to get down to 2 | for sku in basket: total += requests.get(f"/price/{sku}").json()["p"]  20 s, repair |
      for (const o of orders) { o.customer = await db.customer.findById(o.customerId) }\nslow with 500 orders, make it one query |
      for user in users:\n  user.courses = requests.get(f"{API}/courses?user={user.id}").json()\nhow rewrite |
      teacher's comment is "queries in loop!!" :\nfor (Course c : courses) { c.setTeacher(repo.findTeacher(c.getTeacherId())); }\nplease give me the batch version |
      for (const o of orders) o.customer = await db.customers.find(o.customerId) | posts: (u) => Post.findAll({ where: { userId: u.id } })  // resolver, log explodes |
      for (const p of patients) { p.meds = await db.query('select * from meds where patient=$1', [p.id]) }\ntoo slow, repair | resolve: (book) => db.author(book.authorId)\n1000 books, 1000 queries. improve it |
      users.forEach(async u => await load(u))\nreturns before anything is loaded, make it wait and batch`,
  },
  'tail-latency': {
    define:
      `p99? | what is a hedged request | coordinated omission meaning | straggler | what do ppl mean when they say p99.9 | p99.9, say what it says | straggler, in a fan-out | "coordinated omission", meaning please |
      hedged request, what it does mean | coordinated omission, my mentor wrote this in review and i am ashamed to ask | On the slide it says "beware of coordinated omission" under a load test chart. Never heard. What is it? |
      which term is used for sending same request twice and taking the faster | straggler, what's that | percentiles: what does p999 say exactly | how do they call it when you send the same request twice and take the faster |
      What does p95 mean exactly? | Sending the same request to a second server when the first is slow, how do people call it? | who or what is a straggler | what does p99 denote | > p95 being what precisely`,
    'explain-how':
      `why is p99 so far from the median | why does fan out make tails worse | how do hedged requests help | what creates slow outliers | one in a hundred users waits 8 seconds | dashboards are green and users complain |
      every few minutes all requests hang for a second | p50 20 ms, p99 2 s, cpu bored | every 10 minutes a spike of 4 s, then quiet | the average is 40 ms and support gets calls about pages of 9 s, how can both be true |
      a page of ours asks 60 services and is slow nearly always, although each one is slow only once in a hundred | cpu is idle, median fine, and every couple of minutes some requests take 3 s. who makes these |
      sending the same request a second time made our p99 better, by which mechanism | why can't I add up p99s along the chain | queueing, gc, cold caches: what stretches the slowest one percent |
      average is 80ms but users complain all the time it takes 5 seconds | page needs 40 services, each is fast 99%, but page is nearly always slow | how do hedged requests help, they are more load no? |
      why can't i average percentiles of pods | boss looks on the average (95ms) and says everything is great. i sit in the support and hear each day from customers waiting 8 seconds. who is lying? |
      mean 40 ms, and yet the support phone rings all day about slowness | every page calls 100 backends each with 1% slow answers and the majority of pages is slow | How do hedged requests help without doubling the load |
      load tester reports 20 ms while the users wait 8 s, coordinated something they said | Median is flat at 12 ms all week; users of the big dashboard (60 widgets) complain daily |
      One query in a hundred is slow, I accept that. But why do seven of ten page views feel slow then? The page assembles 120 pieces. | median 40 ms, p99 3 s, users call us all day. Average graph is flat and green. |
      page calls 60 services each quick 99 % of the time, yet nearly half of the pages are slow | how do hedged requests not double the load |
      why did our load test report nice numbers while clients waited in line, something with coordinated omission |
      A page in our auction house asks 45 services, each owner shows me a dashboard with beautiful 99 % under 100 ms, and my page is slow for every third visitor. |
      I'm responsible for one of eighty backends of a search page. Mine is slow in one of a hundred calls. The page team claims more than half of their users feel this. How can they get to such a number? |
      mean is 40 ms but callers complain daily about five-second waits | load generator reports p99 20 ms, real users see 2 s | our test tool waits for each answer before it sends the next and the numbers look far too pretty |
      my load generator claims 20 ms, users claim 4 seconds. who lies? | > so why does asking two replicas help the p99 and not the median |
      mean unchanged since january, complaints doubled, what in the distribution could have moved | sending a second request after p95 costs so little extra load. why |
      each of our microservices has a lovely p99 of 100 ms; the start page that calls forty has a p50 of 100. could you derive it?`,
    simplify:
      `percentiles for a teacher | p99 so that the finance people follow | why the slowest call decides, simple version | percentiles for people who hate math | p99 to my grandfather the baker |
      the last guest... hmm, explain slow tails to my editor in chief | the CEO asks why "99 percent are fast" isn't good news for our portal. give me words for him`,
    example:
      `fan-out over 100 servers with 1% slow, numbers please | real life tail latency trouble | 50 parallel calls each with 1 % slow ones, do the sum as an example | list of response times with mean, median and p95 worked out |
      take 10 numbers and show me which is p90 | an example distribution with a nice mean and an awful tail | calculation for 30 parallel calls with 2 % slow ones each | with 50 backends and 1 % slow, what share of pages is slow? |
      worked numbers for 40 backends | > run the p99 numbers for a page with 60 calls`,
    'another-example':
      `> a further cause of slow outliers, as a case | > give me one more p99 example but with only few requests so i can draw it`,
    analogy:
      `slowest hiker image for tail latency? | a convoy is as slow as its last truck, does that fit for tail latency | i'm visual: picture for why slowest of many decides | some image for slowest-of-many, food not allowed`,
    'return-to-analogy':
      `> the late guest again: what would a hedged request be at that dinner?`,
    'what-if':
      `one of 40 backends takes 2 s | we hedge while the system is already overloaded | hedged requests while all of the servers are already busy | one replica of twelve has a dying disk and answers in 4 s |
      one replica has a dying disk and answers in 3 s rather than 3 ms | a json of 80 MB is parsed in the node event loop |
      If each of the hundred leaves has a one percent chance of a second-long pause and we wait for all of them? | one of forty shards has a GC pause of 800ms | we cut the fan-out from 100 to 20. how many slow pages remain |
      We go from 12 to 120 shards for the film archive, each just as quick as before. What becomes of the search time? | A single one of our forty map servers starts collecting garbage for 800 ms every ten seconds. |
      one of twenty shards has a dying disk | hedge after the median instead of p95 | Ten microservices behind the start page, each is slow in 1 of 100 cases. How many visitors notice? |
      fan out to 500 leaves and each is slow one time in a thousand | a page calls 60 services and each is slow one time in a hundred | we send a second request whenever the first takes longer than p95 |
      start page goes from four calls to forty`,
    relate:
      `tail latency and timeouts: how do they relate | does autoscaling improve the tail | fan-out and the tail, how does the one feed the other | tail latency with littles law, whats the link |
      does garbage collection have an influence on the far percentiles`,
    compare:
      `mean or p99 | hedging versus retrying | median, mean and p99: which of them shows what the unlucky ones get | a hedged request next to a retry | average vs median vs p99 for my report | average vs percentile |
      hedging or shorter timeouts plus retry, for a read-only catalogue | average, median, p99: what does each hide | cutting off the slow part after 200 ms or asking a second server: which one suits a flight search? |
      median and p99, what does each tell me | mean or p95 for a report to the board`,
    summarize:
      `tail latency in a few lines | tail latency, all in five lines | > ok wrap up percentiles | tail: what to keep in mind | the tail in half a dozen sentences for our product people | percentiles in a nutshell for the standup`,
    walkthrough:
      `hunt for the cause of a bad p99, which steps | bring down p99 of our search page. what order of measures | steps for finding out where the slow one percent comes from |
      bring the p99 of an online pharmacy down: where do you begin and what next | the p99 of our search is bad and I never did such work. where do I start, what then? |
      our p99.9 is two seconds and the mean is 60 ms. How do I track down the reason, step after step?`,
    'best-practice':
      `when do I send the second request | which percentile should we alert on | how do I combine p99 of several hosts | after how many ms to send the hedge | which percentile belongs into our latency target |
      how should I merge the p95 of 30 pods | which percentile should a junior put on the dashboard | after which delay should hedged one be sent | what target do people set for p99 of a search box |
      which percentile should sit in the contract with a clinic | at what delay to send the second, hedged request? | how ought dashboards to show response times so that nobody is fooled |
      hedge after which delay in a search over 80 archive shards | which percentile to put on the wall dashboard of a stock broker |
      Our map tiles come from 30 servers. Is it decent to ask a second one after some time, and after how long? | is it okay to give the ad call 80 ms and show the page without it?`,
    'check-understanding':
      `a page that waits for 100 calls sees the p99 of each most of the time, right? | if 1 of 100 calls is slow and a page makes 100 calls, most pages are slow. true? |
      with a fan-out of 100 the one-in-a-hundred case becomes the normal case, yes? | a p99 of 2 s means 1 in 100 requests takes longer than that, did I get it |
      tail comes from gc, queueing, noisy neighbours etc, not from one "bug". correct thinking? |
      If one page makes 100 calls and each is slow in 1 of 100 cases, more than half of all page views will meet a slow one, even if the single call looks great |
      the more calls in parallel a page needs the likelier it waits for a slow one | 0.99 to the power of 100 is about 37 %, so 63 % of pages hit at least one slow call. Right calculation? |
      A second copy of the request is sent only after the usual p95 has passed, so the extra load stays near five percent, and most of the slow outliers go. I'd explain it like this on stage. |
      the more backends i wait for the likelier one is slow, that's it? | Histograms can be merged, percentiles cannot. Yes or no? |
      1 - 0.99^50 is about 40 percent, so with fifty calls that is the share of slow pages. My arithmetic holds? | hedging at p95 costs about five percent more calls, okay? |
      with 60 calls a page, about half of the pages meet a p99. is my sum ok`,
    'correct-misconception':
      `averaging p99 over hosts is right | low average means happy users | faster cpus remove the tail | p99 is only for perfectionists, it concerns hardly anybody | the overall p99 is the mean of the p99s |
      a good average means the users are content | throwing cpu at it brings the slowest requests down | p99 only is about 1 percent users so who cares | load test tool shows max 200ms so in real no user waits longer |
      take the p95 of each hour and average them for the month, correct? | The monthly report averages the ninety-ninth percentile of 40 hosts. This number is what the customer at the edge experiences at worst, I signed it off. |
      p99 concerns only one percent of our users | mean latency is fine so the users are fine | I add up the p99 of the three calls in sequence and get the p99 of the page | mean the p99 of the pods and you have the service p99 |
      p99 concerns merely one user in a hundred, let them wait | > so I take the mean of the ten servers' p99 and get the p99 of all | p99 touches 1 % of users only | hedging doubles the load |
      the median tells how slow it gets for the unlucky ones`,
    'next-topic':
      `percentiles clear. further? | > percentiles are in my blood now, proceed | tail mastered (I hope). continue with what?`,
    quiz:
      `make me calculate a p99 thing | give me a percentile question w numbers | ask for the 63 % calc with other numbers | give me a percentile riddle | give me latencies and I name p50, p90, p99`,
    'show-in-code':
      `do I block the event loop anywhere | where do we record averages instead of histograms`,
    'fix-code':
      `time.sleep(1) in an async def, repair | const avg = times.reduce((a,b)=>a+b)/times.length; alertIf(avg > 300)\nmisses slow users, change to percentile |
      app.get('/r', (q,s) => s.send(render(fs.readFileSync('big.tpl'))))   stalls all others | const parts = await Promise.all(shards.map(s => s.search(q)))\none slow shard blocks all. give partial results instead |
      app.get('/cfg', (q,s) => s.send(JSON.parse(fs.readFileSync('big.json'))))\nall requests stall, improve | const parts = await Promise.all(shards.map(s => s.query(q)))\nslowest one spoils it. improve`,
  },
  'littles-law': {
    define:
      `little's law? | what is utilisation | what does in flight mean | L = λW, meaning? | L, λ and W, what does each letter stand for | utilisation, meaning in queueing | little's law, the sentence version |
      L = λW, what is each letter | "knee" in a curve of latency? | L, lambda, W: which is which | the knee of the curve, meaning? | lambda in this formula | M/M/1, what is it | they said we are past the knee. the what? |
      rho, what is it | the knee of the curve | L = λW, letters please | the busy share of a server, as Greek letter and word? | utilisation, how is it defined for a pool of threads`,
    'explain-how':
      `how many workers do I need for 120 req/s at 0.5 s | why does waiting grow so fast near 100 % | how long until the backlog is gone | queue is short but wait is long | at 95 percent cpu the latency is crazy |
      300 req/s at 80ms, how many threads are busy on average | 90 rps at 400 ms, how many are being worked on | 40 ms per query and 500 queries a second, how many connections are busy |
      350 requests a second come in and each stays 120 ms, how many are inside at a time | we went from 70 to 93 percent busy and the waiting time exploded. what's the curve behind it |
      a backlog of 18k, 30 per second more done than come in, when is it empty | how do I get from arrival rate and service time to the number of workers |
      concurrency doubled while traffic stayed, what must have happened to the latency | 700 a second at 6 ms each, how many are inside at once | how many slots are busy with 450 per second and 20 ms |
      how do i get number of needed workers from arrival rate and time | why does queue explode before reaching 100% | Little sagt L is average, so how then i get the peak? our call center bot has 20 calls avg but drops many |
      call center: calls take 6 min, 40 per hour arrive, 5 agents.. queue never ends on mondays although 5×10=50 > 40. why still people wait |
      200 req/s at 0.5 s each means how many in progress, and why does that formula hold at all | from 70 to 90 percent utilisation the waiting time tripled. no new traffic to speak of |
      I've a ward with six beds, stays of three days, two new patients a day. It works on paper and yet there are always people in the corridor. Where's the theory? |
      At 70% the desk was fine, at 95 % the waiting explodes. Only 25 points more. Why so steep? | how come latency goes up though throughput stays exactly the same | what must hold for L = λW to be valid in an emergency room |
      At the vaccination centre, 100 people an hour come in and each stays 45 minutes. The architect says we need 75 chairs and I have no clue how he arrived there. |
      Our claims workers were 80 percent busy and all was calm. At 92 percent calls started to pile up for minutes. It was just a bit more work! | 100 workers, 200 ms per job, and we never get beyond 500 a second |
      how do I get from arrivals and stay time to the number of people in the shop`,
    simplify:
      `littles law for a barista | little's law for someone who stands in the queue at the baker's | arrival rate times time, in plain words | little's law without formula pls | queueing for somebody who hates formulas |
      could a twelve year old follow this L=λW? try | that queueing formula without greek letters | what would you tell a lift attendant about why it gets bad so suddenly when nearly full`,
    example:
      `concurrency for 50 rps and 200 ms | drain time of 30000 messages with 20 per second to spare | little's law with actual numbers from a web shop | numbers for a doctor's waiting room with L = λW |
      the law applied to a db: 900 queries a second at 15 ms | a calculation for an admission desk in hospital | queue numbers for a vaccination centre: 120 people an hour, 20 minutes each |
      A post office counter with three clerks, 90 customers an hour, 4 minutes each: play it through with the law. | compute in-flight for 800 rps at 250 ms |
      18 patients an hour, 40 minutes each in the practice. how many sit there on average, and show the working | do the sum for a post office with 3 counters | work out the law with a vaccination centre |
      the law with a hall of ten desks`,
    'another-example':
      `> little's law with another set of numbers | > one more calculation, a harder one | > once more with different numbers: the law in a call centre`,
    analogy:
      `cafe picture for littles law? | a museum with people going in and out, a picture for little's law | which scene with water or crowds explains it? | is there a museum version of L and W, a scene i can picture |
      queue theory image with a ski lift? | queue at a post office counter... could you map the law onto such a scene`,
    'return-to-analogy':
      `> and the people in the café who only look at the menu, are they in L? | > café: what are people who leave because it's full`,
    repeat:
      `> please give the formula again, the one with lambda | > the three letters again, I always mix them up`,
    'what-if':
      `service time doubles while arrivals stay | arrival rate exceeds capacity for ten minutes | responses get three times as slow and as many keep arriving | 110 jobs a minute arrive where 100 can be done, for two hours |
      200 req per second come, each takes 0.5 s, and we'd have only 60 workers. what happens to the line | response time doubles with arrivals unchanged, how many threads then? | we run the call centre at 98 % busy |
      arrivals grow by a third and nobody adds a counter | Downstream becomes three times slower for an hour, callers keep on coming at the same rate, threads are capped at 64. Follow that through for me. |
      our service time doubles because of the new virus scan, arrivals unchanged | utilisation creeps from 80 to 90 next quarter. how much longer do callers wait? |
      The partner bank's answers go from 200 ms to 2 s next week due to a migration. We have 60 slots and 150 requests per second. | arrivals exceed what we can serve by 5 % for an hour |
      a vaccination centre with 30 booths sees arrivals grow from 100 to 118 an hour, each visit takes 15 min | arrivals jump from 200 to 600 per second while each still stays 0.4 s |
      the vaccination centre gets 20 percent more visitors and no more doctors | > and when service times vary a lot? | a hall with ten desks gets 110 per hour where 100 is the most they can do`,
    relate:
      `littles law and pool sizes, how do they connect | little's law and thread pool size, the relation | what has this law to do with connection pools | how do pool sizes depend on the service time? |
      utilisation and response time, how do they pull on each other | does this law say something about pool sizes? | how is pool size linked to Little |
      is there a tie between how long queries hold a session and how many sessions I need? | how are throughput and latency tied together`,
    compare:
      `latency versus throughput | throughput and latency, both in the law: how do they differ | 60 and 90 % utilisation, what changes for the one who waits | throughput vs latency, which is what |
      one fast server or two half fast ones in queue theory | utilisation and saturation, are these two distinct things? | one queue for four tills vs one queue per till | open and closed queueing models for a load test |
      littles law or a simulation to size a call center, which one first | one queue for four clerks or four queues? | throughput and latency, the distinction once and for all`,
    summarize:
      `little's law on one line plus what it's good for | in a nutshell, queueing for busy developers | the two formulas and what they're good for, short | the queueing formulas, nothing else`,
    walkthrough:
      `work out the number of threads from our measurements, step by step | compute the pool size for my service using this law, line by line | sizing a worker pool by this law, lead me through the calculation |
      size the thread pool of our claims service step by step from measurements | determine my concurrency limit from measurements – how do I go about it | sizing a worker pool by the law, from measuring to final number`,
    'best-practice':
      `what utilisation is safe | how much reserve keeps queues short | how busy should a server be allowed to get on average | which of the three, L, W or λ, should I measure |
      which utilisation should i not go above for web servers | how full should a worker fleet run on normal day | up to which utilisation should I load a database server |
      how to pick the concurrency limit with the formula, recommended approach | what limit on waiting requests would a careful engineer configure at 200 ms each |
      The pool has 100 because somebody liked the number. By which approach should one choose it instead? | how full should a worker fleet run on a normal day |
      Which concurrency limit for an endpoint with 150 rps and 300 ms, with a reserve? | Our document workers could be kept 95 percent busy, says the controller. What utilisation would you plan, and on what grounds? |
      how do I choose the worker count instead of guessing 1000 | worker pool sizing: formula or trial and error?`,
    'check-understanding':
      `100 per second times 2 seconds are 200 in the system, right? | 40 per second for 3 s each, so 120 in the house. right by little? | the law doesn't care how the arrivals are spread, only about the averages. true? |
      10 people per minute, each stays 3 min, so 30 people inside on average. ok? | law only counts when stable, in = out over long time. is that right | if W goes up and arrivals stay, L must go up. thats pure arithmetic. |
      Fifty a second, each staying for 400 ms, means twenty in the building on average. Independent of how they arrive. | 500/s times 0.2 s is 100 requests inside at any moment, yes? |
      if i know two of the three i get the third. right? | needs a stable system, same boundary, averages. this is the fine print? | at 100 % the queue grows without end as there's no slack. correct? |
      100 per second times 0.3 seconds, 30 in the system. agreed?`,
    'correct-misconception':
      `running at 100 % is the most efficient | a queue of 1000 is always bad | at 100 % utilisation I get the most for my money and nobody waits longer | when throughput is constant the number in the system is too |
      little's law needs poisson arrivals | a wait doubles when the utilisation goes from 80 to 95 | latency and throughput have nothing to do with each other |
      Our workers are at 99 %, that is the optimum, I put it as a target in the OKRs. | My KPI says staff at 97 percent. Customers will not wait longer than at 80 since the work per customer is the same. |
      100 % utilisation is the efficient goal, idle servers are waste | latency and throughput have nothing to do with one another | The law only works for Poisson arrivals so we can't use it for our toll gates |
      Server load was 97 % last month. Excellent, we pay for hardly any idle time and users will not feel it. | 100 % utilisation is what we should aim for, all else is waste |
      if I add users throughput keeps going up and latency stays put | > so at 99 percent busy the wait is just a tad longer than at 80 |
      we've ten clerks and they're busy 99 percent of the day so the office runs at its best and customers are served fastest | throughput and latency are independent of each other | the law holds only for exponential arrivals`,
    quiz:
      `numbers exercise on littles law | give me exercise with little's law, i do number you check | give me a little's law exercise with a trap in it | let me calculate something and you check it | give me three λ/W riddles |
      numbers game: you give two of L, λ, W, I compute the third`,
    'fix-code':
      `concurrency: 1000 // worker, job takes 2s, db pool 10\nwhich values instead, please correct | const limit = pLimit(5)\n100 jobs/s at 0.3 s each pile up, set a limit that carries it`,
  },
  'amdahl-and-usl': {
    define:
      `amdahl's law? | what is contention in usl | coherency cost meaning | speedup | speed-up, in amdahl's sense | serial fraction, meaning | sigma and kappa in the USL, what are they | amdahl law = ? |
      coherency (USL) what does this mean | contention, in the sense of this scaling law: meaning? | contention vs coherency, no, just say what coherency is | negative scaling, meaning |
      What is the parameter for "everybody has to talk to everybody" named in Gunther's formula? | coherency (in the USL) | How do you call it when more nodes yield less in total? | the serial fraction of a job, define it for me |
      the share that can't be parallelised, named how`,
    'explain-how':
      `give me the formula for the speed-up | formula for the peak of the usl | why did the tenth server make it slower | why is there a maximum speedup | what is the serial part in a web app | adding nodes stopped helping |
      throughput peaked at 12 nodes and falls now | with 8 workers 6 times as fast, with 32 only 9 times. what holds us back | from the 20th node on the cluster gets slower, not just less efficient. how can more be less |
      how do I find the serial share from two measurements | everyone talks to everyone in our cluster, in which term of the usl does that show up | one global lock in the program, and cores don't help, why is there a ceiling |
      8 cores only 3x faster, where did the rest go | from 16 to 32 nodes our batch job became slower! | how do you measure the serial part of a program | why crosstalk grows with square of nodes |
      we gave the video render 64 cores. 4 of them work hard and sixty wait for merge step | 8 workers: 5x. 16 workers: 5.5x. 32: slower than 16! | How does the coherency term make the curve bend down |
      why does a global lock cap us at ten thousand whatever we buy | In the lab: 4 nodes 3.6 times, 16 nodes 7 times, 48 nodes 5 times. My supervisor calls the last value a measuring error. I think there's an effect. |
      8 render nodes gave 5x, 16 gave 6x, 32 gave 5.5x. It got slower again! | What exactly eats the gain if all workers share one sequence generator? | how do i get alpha and beta out of three measurements |
      Twelve tellers' terminals were as quick as four. All of them book through one ledger lock. I'd like to see through the maths of it. |
      Weather model: 16 nodes 11x, 32 nodes 13x, 64 nodes 9x. My boss thinks I made a mistake in the script, I think there is a law behind it. | why β hurts with N squared | We bought double the nodes and got 30 percent |
      serial fraction, how does it cap speedup | > but the toll booth part, the coherency one, why does it grow with the square |
      We bought a machine with twice the cores for the nightly risk calculation and the run went from six hours to five hours ten. The vendor shrugs. Where did the rest go? | how may a single lock hold back a 64-core machine |
      we gave the payroll run 32 cores instead of 8 and won eleven percent. boss wants to know where 24 cores went`,
    simplify:
      `amdahl for a kitchen team | amdahl for a moving crew with one narrow staircase | the universal scalability law, minus the maths | amdahl for a history student | diminishing returns for a minister of finance |
      diminishing returns when adding computers, for the finance committee | I have two minutes with the finance lady about why eight more servers bring nothing. Easy words please. |
      > amdahl again minus the fraction, I do kitchens not maths | diminishing returns for a union rep`,
    example:
      `speedup with 10 % serial and 16 cores | usl curve example | 90 % parallel on 64 cores, the speed-up computed | usl with alpha 0.03 and beta 0.0002, where is the top | example numbers for p=0.9 and n=4 pls |
      numbers with 2 5 and 10 percent serial | speedup table for 10 % serial and 1, 4, 16, 64 machines | take alpha 0.05 and beta 0.001 and tell me throughput relative to one node for 4, 16 and 40`,
    'another-example':
      `> amdahl with another pair of numbers, and not cooks | > now N* for alpha 0.03 beta 0.0002`,
    analogy:
      `cooks in a kitchen for amdahl? | people painting a fence that all share one bucket, does amdahl live there | painters in a small room... which analogy is good for usl | > cooks in a kitchen I've heard, other image? |
      building site comparison for diminishing returns? | my kids ask why twenty people can't paint one door faster. is this a fair picture, or do you have a better one?`,
    'return-to-analogy':
      `> cooks and one stove: what happens at twenty cooks in system terms`,
    'what-if':
      `we add 100 nodes with 2 percent coordination | the serial part is halved and we have 16 machines | we go on adding nodes past the peak of the curve | 5 % of the work stays serial and I get a thousand cores |
      one shared sequence hands out all invoice numbers | 5 percent of the job stays serial and we get unlimited machines | every node starts to broadcast its state to every other one |
      In the new release each picker's scanner tells all the others what it picked. Sixty scanners today, four hundred in December. | serial share drops from 5 to 1 percent |
      every node broadcasts to every other on each write, we go to 60 nodes | our payroll run spends a tenth of the time in one single-threaded step and we get a 64-core box |
      assume 5 percent of the job can't be split and I rent a thousand machines | > and if I cut the serial part by half | say we optimise everything but the final merge and then rent two hundred machines for the night |
      from 16 to 32 nodes with 5 % serial work | payroll gets 32 cores instead of 8 and a tenth of it is serial`,
    relate:
      `amdahl and locks, what is the link | what does amdahl mean for sharding | what do locks have to do with amdahl's serial part | does amdahl tell something about sharding |
      does the serial part also hurt when we go to another region? | I'd like to see how locking relates to the ceiling: does halving the time within the mutex double what we can reach? |
      does caching locally change the alpha of a system? | what has Amdahl to say about adding consensus members | relationship of amdahl and the single raft leader`,
    compare:
      `amdahl or gustafson | contention versus coherency | amdahl's ceiling and the usl's peak, how do they differ | waiting for a shared thing versus agreeing with each other, in the usl |
      contention vs coherency, i dont see the difference | amdahl and gustafson | Amdahl or USL for predicting our 20 node cluster? | Amdahl vs Gunther |
      contention or crosstalk, which of the two hurts us: one lock, 20 nodes, nobody talks to each other | amdahl and gunther's law, what does gunther add`,
    summarize:
      `scaling laws in short | scaling laws, amdahl and usl in a couple of lines | > both laws short, one line each | amdahl + usl for the exam, tiny summary | both laws on half a page | amdahl + gunther, half a minute |
      contention and coherency, each in one sentence`,
    walkthrough:
      `fit the usl to my load test of 1, 2, 4, 8 and 16 nodes, step by step | how do i fit the usl to my own load test results, step after step | how do I find the serial bit in our checkout, stepwise |
      steps to fit the USL to our numbers and forecast 50 nodes | fit the usl to our load test – how, stepwise | I've load-tested with 1, 2, 4 and 8 nodes. Which calculations do I make now, in order, to predict 24?`,
    'best-practice':
      `how do I find the peak before buying servers | which to attack first, contention or coherency | is it worth to go from 16 to 64 cores with 8 % serial, as advice | what should one reduce first to scale beyond 32 workers |
      when should i stop adding threads | at what point in the curve should we stop adding machines | fitting the USL: which load points would you measure at least? |
      Five load points are all I can afford to measure. Which ones would you take to fit the curve and how far may I extrapolate? | We scale our simulation to 64 cores but all write to one lock. What would be good practice here? |
      how many points should I measure before i trust the fit | Each shift 30 pickers' handhelds lock the same stock row. What would experienced people do about that lock? | what design keeps cross-talk low |
      before we buy eight more nodes: how would a careful engineer estimate whether it pays off? | how to find the serial part in our batch import | up to how many nodes is it worth scaling, if the curve flattens at 12 |
      how do I tell whether more cores are worth the money before buying`,
    'check-understanding':
      `with 20 percent serial work five times is the limit, right? | 4 % serial work caps me at 25 times, however many cores. right? | in the usl the second term grows with pairs of nodes, which is why the curve bends down, yes? |
      speed up limit is 1 / serial fraction, so 10% serial → max 10x. richtig? | serial share 10 % means at best 10 times, no matter how many workers. right? |
      USL adds that the workers must talk to one another, so more can be slower. Did I get that? | in other words the part that can't be split decides about the ceiling. | s=0.05 means never beyond 20 fold. agreed? |
      beta is talking, alpha is queueing. do I have them in the right places? | s = 5 % means never above 20x. yes?`,
    'correct-misconception':
      `any job is faster on more machines | linear scaling is the normal case | doubling cores halves the run time | amdahl only matters for supercomputers | throughput can level off with more nodes but never fall |
      if 95 % of the work is parallel then 100 cores give 95 times | Twice servers twice throughput | the speed-up is limited only by the budget |
      Procurement wants to hear: doubling the cluster doubles the payments per second. I put it in the business case, do I see that right? | twice the servers, twice the throughput |
      adding workers can never make it slower, at worst no effect | Amdahl's limit goes away with faster networks | twice the servers twice the work done | with infinite machines the job time goes to zero |
      more app nodes may not help much but they can never make it slower | double the boxes double the throughput | > so if 64 cores gave 20x then 128 give 40x |
      the scheduler scales without limit, I measured 2 nodes and it was 1.9 times quicker so 200 nodes will be 190 times | the serial part vanishes when machines get faster |
      four times the cores means payroll in a quarter of the time`,
    'next-topic':
      `> understood that curve. whats left in the scalability block? | I think I got the speedup stuff, what would be a good next topic`,
    quiz:
      `ask me speedup question | question me on speedup, medium difficulty | curve reading: you describe, I say amdahl or usl`,
    'show-in-code':
      `is there a global lock in my code | is there a global lock or singleton queue that all workers go through`,
    'fix-code':
      `await globalMutex.runExclusive(() => handle(req))  throughput flat at 180/s, loosen this | await db.query('SELECT next FROM counters WHERE id=1 FOR UPDATE') // each insert, 40 writers\nmake that less serial |
      SELECT ... FOR UPDATE on the one counters row in every transaction; 16 workers no faster than 2. rewrite`,
  },
  'capacity-planning': {
    define:
      `headroom? | what is a load test | back of the envelope, what is that | soak test | headroom, what is that in planning | soak test versus anything else: what is it | peak factor, meaning | back of the envelope |
      N+2 what this notation | whats a soak test | back of the envelope estimate, whats it | What counts as headroom in a sizing sheet? | the test which runs for a day to find leaks, name? |
      spare capacity kept for a failure, the name of it`,
    'explain-how':
      `ten million requests a day in requests per second | how do I know how many servers we need | how do I find the limit of one node | why does the search endpoint bring everything down | we ran out of disk on saturday |
      select * without limit kills the api | one pod does 150 rps. campaign brings 2000. what do i order | locust says 700 rps per node are fine. how many nodes for 6000 |
      wrk shows 650 rps per pod at our latency goal. need 5200. how many pods | one worker does 8 jobs a minute, we get 100 a minute. how many workers | 8 million orders a year, how many per second is this at the busiest hour |
      one pod manages 220 rps at our latency goal and we expect 3500, count with me | how do I learn where a single node has its limit | disk full at three in the morning, could we have seen it coming |
      GET /events without a page size returned 900k rows and took the api along | why plan with the peak of the year and not with the mean | load test green but production died on first day |
      how does one estimate how many servers for 50k students at enrollment day | why does testing from one laptop not show the real limit |
      in k6 all green with 5000 users, but all virtual users did open the same product. on monday the real people killed it with 900 | all was fine until the quarterly statements, then connection refused everywhere |
      our load test passed and the real launch died. how come | The test with 500 virtual users was beautiful: never above 300 ms. On the day, with fewer real people, it went to 20 s. I suspect the test itself lied, but how? |
      load test on staging was perfect, production died at a third of it | why do you need 50 % more than the peak with three zones | How do I get from ten million parcels per day to requests per second at peak? |
      closed-loop test w/ 50 virtual users never shows the collapse that real users cause. why |
      Peak is 3000 a second, one box does 400 at our latency target. A colleague came up with eight, another with twelve. How do you count that? |
      k6 with 100 virtual users says we are great. Real users on enrolment day broke us at half of that traffic. What does the tool hide from me? | test said 1000 rps fine, launch day died at 400 |
      works for two hours of load, after nine hours memory is gone | the first ten minutes of the load test are great and after that latencies climb steadily though the rate is constant |
      load test passed, production fell over at half that load | with three zones at 60 % each the failure of one takes the rest to 90. how's that computed |
      the test hit the same hundred products again and again, real buyers roam through two million. why did that make the test look so good?`,
    simplify:
      `capacity planning for an event manager | capacity planning, for somebody who caters weddings | headroom in plain words | Why we pay for servers that are idle, for the taxpayers' association | capacity plan for the board |
      what is headroom, as you would tell a bus driver | load testing for our event manager`,
    example:
      `estimate servers for 5 million requests a day | unpaged endpoint, what goes wrong, an example | from 5k users at lunch to cores and ram, an estimate as an example | what a load test plan looks like on half a page |
      give a worked estimate for storage of 10k cameras | an estimate for a video portal of a university, all numbers visible | a filled-in estimate for a clinic's video visits, please, so that I can copy the layout |
      estimate for a live quiz with 80k players answering within ten seconds | I've never sized anything. Take a pizza delivery chain on New Year's Eve and do the sizing in front of me. |
      Do the sum with me: 3 million page views a day, peak factor 6, one pod takes 45/s, one zone of three may fail | do a back of the envelope for a national exam portal with 400k pupils |
      a back-of-the-envelope estimate for photo uploads in a school district`,
    'another-example':
      `> another estimate on the back of an envelope`,
    analogy:
      `planning chairs for a wedding, does the picture fit | buses at rush hour as a picture for capacity planning? carry it on | > bridge again? anything from sports?`,
    'return-to-analogy':
      `> bridge: what's the closed lane?`,
    'what-if':
      `black friday is double what we planned | one of three nodes fails at peak | the campaign brings three times of what marketing promised | at peak one of our four nodes is gone and they ran at 75 % |
      one of three zones is gone at peak time, can the other two carry it | we grow 15% each month and 60% is used now, we change nothing. when does it burst? |
      the ministry decides that all 40 schools start online enrollment on the same minute, we tested for 5 | one of three zones goes away at peak | marketing gives away 100k vouchers and tells nobody |
      Our county announces free vaccination slots on TV at 20:00 and forgets to warn IT. | one of our three zones goes dark at the evening peak, each runs at 75 | SMS provider caps us at 50 a second while we plan for 400 |
      Kick-off is moved two hours and coincides with the tax deadline on the same cluster. | The SMS provider allows 50 messages a second; our new login sends one for each of the 400 logins a second. |
      ticket sale for a boy band opens saturday ten o'clock | payment provider limits us to 50/s and we plan 300 | the census opens online on a Sunday evening and two thirds of the households start after the evening news |
      launch day brings triple the forecast | the tax deadline brings five times the usual visitors | > and sales halves the lead time? | buyers roam through two million products instead of the hundred in our test`,
    relate:
      `capacity and fault tolerance, how do they relate | does caching change the plan | spare capacity for peaks and spare capacity for failures, the same or on top of each other | capacity planning and cascading failure? |
      does a tight cost budget endanger fault tolerance | how does redundancy enter a capacity calculation | do quotas of third parties have a say in how far we can grow? | does headroom count as fault tolerance |
      headroom and redundancy: does one count for the other?`,
    compare:
      `load test or stress test | average versus peak load | stress test or soak test, which finds what | buying for the peak or scaling on demand | load test vs stress test vs soak test | k6 or jmeter for a beginner team |
      open vs closed workload model in k6 | stress test, spike test, soak test: differences in two lines each |
      Buy for the peak and let it idle, or reserve half and burst into the cloud? The exam portal is used on nine days a year. | k6 open model vs constant VUs | Load test or production shadow traffic for a new booking engine? |
      N+1 or N+2 | forecast from trend or from events`,
    summarize:
      `capacity planning, a checklist of six lines | main points of load testing | cheat sheet on load tests, as dense as you can | capacity math on a postcard | capacity planning checklist, squeezed`,
    walkthrough:
      `how would I size servers for next year, steps | plan capacity for a launch step by step | how do I run a load test, in order | black friday in ten weeks: the steps to know how many servers to order |
      first load test of my life. which steps from goal to report | 2 weeks until enrollment. make me a day plan to be sure we hold | from zero to a forecast for Christmas, give me the stages |
      load test plan for an exam platform, in order | From a sheet with pupils per school I should arrive at a hardware order. What are the stages of such a calculation? |
      from zero: plan capacity for the online enrolment of 400 schools. Steps? | How would you run a first load test in a team that never did one, from script to report? |
      marketing booked a TV spot for the 14th. What needs to be done until then, in which order, so that we don't go down? | preparing black friday, starting eight weeks ahead |
      estimate servers for a new city bike app, from users to machines, line by line`,
    'best-practice':
      `how much reserve | how often to load test | page size for lists? | what limit for a list endpoint | how much headroom is healthy | percentage of reserve per node, any rule | how often should the load test be repeated |
      page size limit for a list endpoint, what's sane | how much % reserve do people keep | what data should i use in load test, real or fake | how much more than last year's peak should enrollment day be planned |
      how much headroom do people leave for a lost zone | should one load test in production, and how do careful teams do it | how often should forecasts be redone in a growing firm |
      how much headroom for a tax portal at the filing deadline | When to repeat the load test, after each release or yearly? |
      Registration for summer camps opens once per year at 8:00 and is over at 8:04. For what size should one build this? | what data to use in a load test | how realistic must test data be`,
    'check-understanding':
      `after losing one of four the other three must carry a third more, right? | at 80% utilisation the queue is 4x the service time, or am I off |
      with n nodes and one allowed to fail, each may run at (n-1)/n of its limit at most. correct? | requests per day divided by 86400 is only the average, the peak is several times that, yes? |
      with N+1 i must be able to lose one box at peak, not at average | N servers and one may fail: each runs at most (N-1)/N of its limit. correct? | N+1 for one failure, N+2 if something breaks during maintenance. Right so? |
      peak, not the mean, decides the number of boxes. correct | open loop keeps sending even when the server is slow, and that's why it's honest, isn't it |
      users times actions per user over the peak hour gives me the rate, then divide by what one instance manages within the target. ok so far? | run the test at peak × safety and with one node down, otherwise no proof. agree?`,
    'correct-misconception':
      `load tests on a laptop are good enough | average load is what we plan for | we had 30 % cpu on average so we have three times the capacity | a load test against staging with half the data tells what production can take |
      cloud means we needn't plan capacity | 10 nodes do ten times what one does, so I only measure one | average traffic is 40 rps so i plan for 50 | my macbook did 3000 rps so a t3.micro will do 3000 too |
      plan for the average load, autoscaling does the peaks, isn't it so? | Four nodes at 70 percent each: lose one and the rest sits at a comfortable 75. I've planned with it. |
      it did 1000 rps on my laptop for a minute so production is fine | 10M requests/day is 116 per second, so we size for 120 |
      Twelve million scans a day make 139 a second, hence a box that does 150 is enough for the sorting centre. | my laptop did 1k rps for a minute, production will as well | k6 with 50 looping users measures the max arrival rate |
      we never exceeded 40 % CPU last year so this year's campaign is safe | thousand rps on my macbook for one minute, we're ready for launch | 50 virtual users in a closed loop tell me how we'd cope with a rush |
      > and therefore a test with an empty database is representative | tested with one user for an hour, no errors, multiply by 5000, done | it did 1000 rps for a minute on my laptop |
      load is load, whichever products the test script opens`,
    quiz:
      `give me an estimate puzzle | sizing quiz | let me estimate things, you tell me how far off I was`,
    'show-in-code':
      `do I have queries without limit | which queries have no limit, can you look | do we have limits and requests in all manifests? | which manifests lack limits | do we have k6 scripts and what do they cover`,
    'fix-code':
      `User.findAll() in the list route, repair | SELECT * FROM events; put a limit in | export const options = { vus: 1, duration: '10s' }\nthis is my k6 test for black friday, improve it |
      SELECT * FROM events WHERE site = $1   returned 9 million rows last night, make it bounded | scenarios: { a: { executor: 'constant-vus', vus: 50, duration: '1m' } }\nchange it so arrival rate is fixed and we see the knee |
      export const options = { vus: 1, duration: '10s' }\nI'd like a ramp up to peak with thresholds, redo it`,
  },
};
