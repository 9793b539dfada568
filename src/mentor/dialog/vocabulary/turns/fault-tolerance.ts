// What people say about fault tolerance, by topic and move: whole turns, set apart by ` | `.
import type { TopicTurns } from './index';

export const faultTolerance: TopicTurns = {
  'fault-tolerance': {
    define: `what is fault tolerance | fault vs failure: what is a fault | mtbf? | graceful failure meaning |
      fault, error, failure: in which order do they come and what is each | "partial failure" stands in the design doc, what do they mean by that | what does it take for a system to call itself fault tolerant |
      fail-stop, byzantine... which kinds of faults are those |
      never mind the differences, what does "resilient" mean | differences aside, what's meant by high availability`,
    'explain-how': `which steps belong to surviving a fault | four dependencies with 99.9 each in a row give what | ten services with three nines each in a chain, what comes out | how does a system keep going when a part breaks | how are faults noticed | which failures must I plan for | one broken service took the page with it | how do planes do it |
      I get that parts break. what I don't see is how the whole goes on working then | where in a request's life are faults caught, noticed, contained | our product is one process on one box, which faults does that survive at all |
      nine parts at 99.5 each and all must be up, what is left | why do small faults turn into big failures in our shop | what makes a fault "tolerated", technically`,
    simplify: `fault tolerance for a bus driver |
      I sell insurance. tell me about fault tolerance in my words | fault tolerance so that the nurses on the ward follow it | surviving faults, told for somebody who repairs bicycles`,
    example: `fault tolerant design in real life | a web shop that survives a db crash, example |
      which everyday machine keeps working with one part dead, in the sense of fault tolerance | name a product that really shrugs off faults and how it does that`,
    analogy: `picture for fault tolerance? | jenga as an image, does it fit |
      an orchestra that loses a violin, is that fault tolerance in a picture | give me something from a hospital to picture fault tolerance`,
    'what-if': `two things break at the same time | the recovery code itself is buggy |
      the part that should detect faults has a fault itself | three independent things fail in one evening, is any design made for that | the fault isn't a crash but wrong answers, does our fault tolerance notice`,
    relate: `does fault tolerance cost performance | how do fault tolerance and security influence each other | does it make the system more scalable |
      what does fault tolerance owe to monitoring | if I add fault tolerance, what happens to my latency and my bill`,
    compare: `fault tolerance vs high availability | reliability and resilience, how do they differ |
      fault tolerance against disaster recovery, where does one end | fault avoidance or fault tolerance, what do engineers spend on first | robust, resilient, fault tolerant. same thing in three coats?`,
    summarize: `fault tolerance in a nutshell | fault tolerance on one page for the exam |
      three lines on fault tolerance for my slide deck | fault tolerance, the short form for a new colleague`,
    walkthrough: `make a single server app fault tolerant in steps |
      our monolith dies with every small fault. take me from there to something fault tolerant, piece after piece`,
    'best-practice': `measures that make a service resilient | where should I begin with fault tolerance | how many failures should we survive |
      against which faults should a team of five protect itself first | how many simultaneous faults is a sensible design target for a web shop | what would you never leave out when you want tolerance of faults`,
    'check-understanding': `a fault is inside, a failure is what users see, right? |
      a fault may happen as long as no user gets to see a failure, that is the aim, no? | so tolerance means: notice, contain, replace, repair. did I forget a step? |
      one dead part is a fault, a dead checkout is a failure, have I got these two the right way round`,
    'correct-misconception': `good code doesn't need fault tolerance | fault tolerant means it never fails | redundancy alone makes it fault tolerant |
      with good enough hardware we can skip fault tolerance altogether | fault tolerant code is code with a try and catch around everything | we've had no failure for two years so the system tolerates faults |
      fault tolerance is the job of the cloud, not of the application`,
    'show-in-code': `where would a crash hurt most in my system`,
    quiz: `ask me whether something is a fault or a failure, three rounds`,
  },
  'redundancy-and-failover': {
    define: `N+1 redundancy, what's that | hot standby? | what is a single point of failure | failover meaning |
      hot, warm, cold: which word says that the spare is already running | 2N, what's that when someone says it about servers | the doc says "SPOF in the ingress". what's a SPOF |
      promote, in the sense of promoting a standby, what is done there`,
    'explain-how': `give me the formula for parallel availability | nobody noticed that the primary died at night | how does failover work for a database | how fast is a failover | how do clients find the new primary | failover did not kick in last night | we flip back and forth between nodes | the standby was there but useless | two 99.5% boxes next to each other, what does that make | one disk dies every 3 years, we have 400. how often do we lose one | three services at 99.9 in a row, what's the total | two nics per server, overkill? |
      who decides that the standby takes over, and with which information | our pair of firewalls flapped all night, both thought the other was dead | switchover took four minutes, where do such minutes go |
      how do writes find the promoted node when the old address is in every config | spare box was there, nobody had ever switched to it, and it failed. why does that happen so often |
      two power feeds, three switches, one router. what is the chance to be offline`,
    simplify: `failover for a pilot's kid |
      hot spare and cold spare for a person who drives a taxi | failover so that the works council follows it`,
    example: `calculate availability of two servers in parallel | a famous failed failover |
      numbers please: one node gives 99.2, what do two and three of them give | a switchover that went wrong in the news`,
    analogy: `spare wheel picture for redundancy? |
      understudy in a theatre, is that a fair picture for a standby | something out of football to show redundancy`,
    'what-if': `both copies die from the same bug | standby takes over but can't carry the load | the failover is triggered by mistake | primary's disk is full at 3am, then? | 4 boxes, 60 % each, a rack with two of them goes dark |
      the standby has been broken for weeks and now the primary goes | after the failover the old primary wakes up and takes writes | both instances sit on one hypervisor and that one reboots |
      the failover script itself needs the dead node | two of five replicas of the api vanish at lunch`,
    relate: `redundancy and capacity, how are they related | does redundancy help security |
      a spare and spare capacity, how do those hang together | how much does the speed of detection decide about the length of a failover`,
    compare: `active active or active passive | cold, warm, hot standby | automatic versus manual failover | hot spare versus cold spare moneywise |
      floating ip or dns for failover | one strong box with a cold spare or two medium ones that share the load | N+1 and 2N, which when`,
    walkthrough: `how would I turn one database into two, steps | add a second instance of everything, in order | rehearse a failover step by step |
      single postgres today, a failover pair by june. which stations are on the way | first failover rehearsal, lead me through the evening`,
    'best-practice': `how many instances at least | how often to practise failover | should failover be automatic |
      do I let a machine fail over on its own or should a human press the button | how long must the primary be silent before we switch | where should the two copies stand so that one fire doesn't get both |
      two of each, is that enough for a booking system`,
    'check-understanding': `a spare that shares the power supply is no spare, right? | two at 99 percent give 99.99 if they fail independently, correct? |
      if both copies hang on the same switch, I have one failure domain and not two, yes? | a spare is only a spare while it has room for the other's load. so at 80 % each I have none, is that so |
      failover = detect, decide, promote, redirect. that's the chain?`,
    'correct-misconception': `two servers in one rack are redundant | failover is instant | active active doubles capacity and gives redundancy for free |
      we have a second server in the cupboard so we're redundant | three copies of the same buggy build protect against bugs | failover needs no test, the vendor tested it | once it has failed over, everything goes back by itself |
      two at 99 percent make 198 percent`,
    'show-in-code': `what are the single points of failure in my compose file | which of our services exist only once |
      which deployments of ours run with one replica only | tell me what in this terraform has no second instance`,
    'fix-code': `replicas: 1 for the api, how do I change it | replicas: 1, please correct |
      replicas: 1 strategy: Recreate, make that survive a node | db: image: postgres:16 and nothing else, how would a standby look here`,
    summarize: `redundancy rules, shortest form`,
  },
  'health-checks': {
    define: `readiness probe? | what is a liveness probe | deep health check meaning | startup probe |
      liveness and readiness keep getting mixed up here. what is readiness | unhealthy threshold in the target group, meaning? | "grey failure" of a health check, what's that |
      wats a liveness probe | whats a startup prob in k8s`,
    'explain-how': `does kubernetes have a default timeout for probes | one bad instance keeps getting requests | how does kubernetes decide to restart a pod | why should liveness not check the database | how does a balancer take a host out | pods restart all the time although the app is fine | the service gets traffic before it has loaded | health endpoint is green and users get errors | k8s keeps killing my pod while it's still loading the model (takes 90 s) | readiness flaps whenever a downstream is slow | CrashLoopBackOff right after the liveness probe was added |
      how does the load balancer notice that one of its targets is sick | probe is green, pod has been deadlocked for an hour | pods got restarted by the dozen when redis was slow, the probe pings redis |
      java app takes two minutes to boot and gets killed at one. over and over | does a failed readiness probe restart anything | the balancer says 502 for a host that /healthz calls ok |
      why is a health endpoint behind auth a bad idea | what does kubelet do between two failed probes |
      boot takes two minutes and k8s shoots it before it answers | app needs 60 s to start and kubernetes kills it over and over | the model loads for 100 s and the kubelet kills the pod before it is ready |
      warm up lasts a minute and the probe kills it first`,
    simplify: `health checks for a nurse |
      health checks for people who look after horses | probes in k8s for my product owner, please`,
    example: `readiness endpoint in go | bad liveness probe example |
      a health endpoint that lies, how would it look | spring boot probe settings, a sane sample`,
    analogy: `doctor's pulse check as a picture? |
      a night porter who knocks at every door, is that a health check | a picture for the difference of liveness and readiness`,
    'what-if': `event loop is busy and the probe gets no answer | the dependency in my readiness check fails for all pods | the probe is too slow under load |
      every pod's readiness fails in the same second because the shared db blinks | the probe gets stuck in the same queue as user requests | somebody sets initialDelaySeconds to 0 on a slow starter |
      checks come from three zones and one of them can't reach us`,
    relate: `health checks and graceful shutdown | how can health checks cause a cascade |
      what has the probe interval to do with how many errors users see | how do health checks and autoscaling play into each other`,
    compare: `shallow or deep checks | liveness vs startup probe | passive versus active health checks |
      tcp check or http check for a node api | startup probe or just a long initial delay | liveness, readiness, startup: who does which job`,
    'best-practice': `what should readiness check | how often to probe | how many failures before it is out | should /healthz ping the db | what belongs in a readiness check |
      which things does one test in a readiness endpoint and which not | probe each 2, 10 or 30 seconds? | is it wise to restart a pod because its database is away | how cheap must a health endpoint be |
      five seconds or thirty between probes, what fits`,
    'check-understanding': `liveness restarts, readiness takes out of rotation, right? |
      failed readiness takes the pod out of the service, failed liveness kills it, is that the split | three misses times ten seconds means half a minute of errors before it's out, am I counting right |
      a check that never fails is no check at all, is it`,
    'correct-misconception': `a health check should test all dependencies | green means it works | the same endpoint is fine for liveness and readiness | /health returns 200 so users are fine |
      the more a liveness probe tests, the better | if the process runs then it is healthy | readiness false restarts the container | port 8080 answers, so the instance is fine | failureThreshold: 1 is best as we react at once`,
    'fix-code': `livenessProbe calls /db-check, mend it | add a probe to my deployment | livenessProbe: httpGet: path: /health timeoutSeconds: 1 — pods get killed under load | no probes in this deployment, add them: containers: - name: api image: api:1 |
      livenessProbe: exec: command: ["true"], what should that be | healthcheck: test: exit 0 in compose, write me a real one | app.get('/ready', (q, r) => r.send('ok')) says ok before the pool is connected`,
    'show-in-code': `which containers lack probes | are there pods w/o probes in the helm chart |
      which of my deployments come without a readinessProbe | is my liveness endpoint touching the database, look it up`,
    walkthrough: `how would I roll out probes to twenty services |
      we have no probes at all and 14 deployments, in which order do I add them safely`,
    summarize: `probes in four lines for our runbook`,
  },
  timeouts: {
    define: `connect timeout? | what is a deadline | deadline propagation meaning | read timeout |
      "deadline exceeded", what is a deadline here and how is it unlike a duration | socket timeout, what does that clock measure | what do grpc people mean by a deadline that is propagated |
      wats a deadline`,
    'explain-how': `is there a default limit in the http client | does aborting really end the request | error says timeout of 1000ms exceeded | why does a missing timeout take down the caller | how do I choose the number | what does the default timeout in requests do | threads hang for minutes | calls never come back since the firewall drops packets | our gateway gives up before the service answers | client gave up after 2 s but the server is still crunching. why bother | Error: ETIMEDOUT connect 10.0.3.7:5432 |
      one slow sap call and all 200 threads of ours just sit there | where does a request go after my client has given up on it | user sees a 504 after 60 s although our service answers at 61. how do these clocks interact |
      how do I derive a timeout from p99 numbers | AbortController fired, the server keeps on computing, why | what does python requests do when I pass no timeout | we set 5 s and some calls take 15, how can this be`,
    simplify: `timeouts for a telephone operator |
      timeouts for people who wait at an office counter | why we need a time limit on calls, for the accountant`,
    example: `timeout in go with context | example of a deadline passed through three services |
      a call chain of three services with the numbers for each deadline | axios with a time limit, a short sample`,
    analogy: `picture for a timeout |
      how long you let the phone ring before you hang up, picture for what exactly in timeouts`,
    'what-if': `server finishes after we gave up | timeout is shorter than the p99 |
      the timeout strikes just when the payment went through | the inner timeout is 10 s and the outer 3 s | we lower it from 30 s to 500 ms tonight | there's no timeout and the peer pulls its plug`,
    relate: `timeouts and retries, how do they interact | how do timeouts protect threads | are my timeouts and the pool size connected somehow | retries × timeout = total wait? how do these two depend on each other |
      does a long timeout eat my thread pool | timeouts and circuit breakers, who feeds whom`,
    compare: `connect versus read timeout | timeout or deadline |
      connect, read and total timeout: which protects from what | one deadline for the chain or a timeout per hop`,
    summarize: `timeouts in three sentences |
      the rules for timeouts in five bullets`,
    'best-practice': `which timeout for a db query | should inner timeouts be shorter than outer ones | what default should our http client have | what's a sane timeout for a payment provider |
      which value for a cache lookup, which for a card payment | should the timeout sit in the client or in the gateway | how far above the p99 do you put a timeout | who should be allowed to change timeouts in production |
      three seconds or ten for a payment call, what suits | 500 ms or 2 s for the search call, what would you take`,
    'check-understanding': `the outer call must wait longer than the inner ones together, right? | after a timeout the work may still be done, correct? |
      the gateway must be more patient than the sum of what is behind it, is that the rule | a timeout tells me nothing about whether the other side did the work. that's the crux? |
      300 ms left of 1 s, so the next hop gets 300 and not 1000, yes?`,
    'correct-misconception': `no timeout means wait as long as needed, that's safest | 60 seconds is a good default | a connect timeout covers the whole call |
      without a timeout the call fails by itself after a while | a timed out request was not executed | higher timeouts mean fewer errors, so we use 120 seconds everywhere | tcp keepalive does the job of a timeout |
      the database has a timeout so the client needs none`,
    'fix-code': `axios.get(url) | http.Get(u) in go without a limit, repair | fetch(url).then(r => r.json()) | fetch(url) hangs forever sometimes, make it safe | axios.get(url) // no timeout? |
      urllib.request.urlopen(url) blocks our worker for hours, put a limit on it | client := &http.Client{} in three packages, what is missing | await pool.query(sql) can hang, add a time limit |
      RestTemplate restTemplate = new RestTemplate(); never gives up`,
    'show-in-code': `which calls of mine have no timeout | which of my calls have no timeout | do I call anything without a timeout? look please |
      find me the http clients that have no time limit | any grpc call here without a deadline?`,
    walkthrough: `how would I introduce timeouts in code that has none, in what order |
      forty http calls without any time limit. how do I bring timeouts in without breaking things`,
    quiz: `grill me on timeouts`,
  },
  'retries-and-backoff': {
    define: `exponential backoff? | jitter meaning | what is a retryable error |
      "transient error" in the sdk docs, which errors are that | decorrelated jitter, what is it | what's meant by max attempts 1: one call or one retry`,
    'explain-how': `give me the formula for full jitter | formula of the backoff please | why is a fixed delay bad | how does full jitter work | which errors may be retried | how long does it take with 5 attempts | one lost packet makes the whole job fail | my reconnect loop burns the cpu | where does the randomness in backoff come in, and what for | is there a trick so that retries don't come all together | explain jitter |
      by which formula do sdks compute the pause before the next try | our reconnect attempts come in waves exactly every 8 seconds | which http codes are worth another try | how does Retry-After change what my client does |
      a job that failed once stays failed for ever here, what would a retry loop need | where does the random number come in when waiting between tries | total wait for 7 tries from 100 ms with doubling?`,
    simplify: `backoff for a salesman |
      trying again later and later, why? for a ten year old | backoff, explained to a call center agent`,
    example: `delays with base 200 ms and factor 2 | retry with jitter in python | backoff with jitter in python, code pls |
      polly retry policy with jitter, a sample | waits for 6 attempts, first 50 ms, factor 3 | tenacity decorator for a flaky api, show me one`,
    analogy: `calling a busy number, is that a picture for backoff |
      two people in a doorway stepping aside in sync, is that why jitter exists | a picture for exponential backoff, nothing with phones`,
    'what-if': `all clients back off by the same amount | server says retry-after 60 |
      the call is retried and the first one succeeds late | the server answers 503 to every attempt for ten minutes | someone sets the cap to one hour | a thousand sensors lose the broker and retry with the same schedule`,
    relate: `retries and timeouts together | what do retries do to load |
      retries and idempotency keys, which needs which | what do retries do to my p99`,
    compare: `linear or exponential | full jitter or equal jitter | client retries versus queue redelivery | exponential or fixed backoff, does it matter |
      fixed pause, linear, exponential. pros and cons | retry in the sdk or in my own code`,
    'best-practice': `rules for retrying payments | how many attempts | what cap for the delay | should I retry on 503 | should POST be retried | 3 retries? 5? 10? | which calls must not be retried |
      how many times to try a webhook before giving up | with what pause do we start for calls inside a data centre | should a 409 be tried again | give up or go on after four failed tries at a payment |
      do you log each attempt or only the last`,
    'check-understanding': `jitter keeps clients from coming back together, right? |
      exponential spreads the tries over time, jitter spreads the clients, correct so far? | only what can be repeated without harm may be retried, that's what you say? |
      so a 400 will be a 400 again, no use in retrying, am I right there`,
    'correct-misconception': `retry until it works | 400 errors should be retried too | backoff without jitter is enough | retrying can't hurt, worst case it fails again | with enough retries every call gets through in the end |
      an immediate retry is best because most errors are gone in a millisecond | exponential growth makes jitter needless | every exception deserves a retry | a retry makes the call idempotent | 20 attempts are more reliable than 3`,
    'fix-code': `while True: try: connect() except: time.sleep(1) | for i in range(5): call() no wait, mend | while True: try: call() except: pass — what should this look like |
      @Retryable(maxAttempts = 100) on my payment call, sane values please | setInterval(() => connect(), 500) until connected, improve it | for attempt in range(10): try: send() except: continue |
      retry: { retries: 10, minTimeout: 0 } in my got client`,
    'show-in-code': `do I retry without waiting somewhere | do we retry anywhere without a pause |
      which loops of mine call again without a pause | do any of my retries lack a limit`,
    walkthrough: `how would I add retries to an existing client, steps |
      make an upload client retry properly, one change after the other`,
    summarize: `everything on retries, fits on a napkin | timeouts & retries in 4 lines max |
      backoff and jitter, a card for the team`,
    quiz: `give me an error code and I say whether to retry it`,
  },
  'retry-storm': {
    define: `retry amplification? | what's a retry storm | token bucket for retries, what is it |
      retry amplification, say what it is in a sentence | "retry budget of 10 %" in the envoy docs, what is that | work amplification by retries, is there a name for it`,
    'explain-how': `formula of the amplification please | how do 3 layers with 3 tries become 27 | why did the service not recover after the blip | how does a retry budget work | load stays at 5 times the normal after the outage | gateway, service and client all retry | 3 layers, each tries 3x. how many calls hit the db in the worst case | gateway 3 tries, service 4, client lib 2, how many calls at the bottom |
      a hiccup of 5 seconds and then 40 minutes of overload made of nothing but repeats | how can five layers that are each reasonable make 243 calls | the db was healthy again and the flood of repeated calls kept it down |
      how do clients know that they retry too much altogether | why do retries of all clients pile up on the one shard that is slow | traffic graph shows 6x, but users are the same as ever. it's all second and third tries`,
    simplify: `retry storm for a teacher |
      retry storm for somebody who runs a bakery | why all asking again at once is bad, in words for my daughter`,
    example: `four layers with 3 attempts, the numbers | a known outage made worse by retries |
      an outage in the history books where repeated calls were the killer | show the multiplication: app 2 tries, bff 3, service 3`,
    analogy: `everybody pressing the lift button as an image? |
      a crowd that shouts louder as nobody answers, does it fit for retry storms | another image for a retry storm than elevator buttons`,
    'what-if': `db is slow and each layer retries twice | a mobile app with a retry bug goes to a million phones |
      we ship an app version that retries without a cap | the lib retries, the mesh retries, and the queue redelivers | the retry budget is used up in the middle of an incident | half the fleet sees timeouts and all of them try again`,
    relate: `retry storms and circuit breakers | what do timeouts have to do with it |
      slow answers and retry storms, which causes which | do queues dampen a retry storm or feed it`,
    compare: `retry budget or breaker |
      retry budget against a max attempts number, what does each limit | retry storm versus thundering herd`,
    'best-practice': `remedies against retry storms | measures against multiplied retries | which layer should retry | how large should a retry budget be |
      at which single layer do we keep the retries | what share of extra load by retries is tolerable | should the mesh retry when the app already does`,
    'check-understanding': `attempts multiply from layer to layer, right? |
      4 tries on 3 levels make 64 calls at the bottom, that's how it is multiplied? | retries add load exactly when there is least room for it, is that the core of it | with a budget of 10 percent the worst is 1.1 times the load, yes?`,
    'correct-misconception': `retrying at every layer is the most reliable | once the db is back the load is normal again at once |
      retries on three levels are added, so 3 + 3 + 3 | retry storms only happen to google | more retries get us out of an overload sooner | the storm ends as soon as the database answers again`,
    walkthrough: `how would I roll out retry budgets to twelve teams, steps |
      we are in the middle of a retry storm right now, what do I turn off first and what next`,
    'fix-code': `for (;;) { try { return await call() } catch {} } ← improve |
      axiosRetry(client, { retries: 5 }) and around it for (i<5) call(), untangle this | envoy: num_retries: 5 on every route plus retries in the app. what to write`,
    summarize: `retry storms: cause, sign, cure. one line each`,
    'show-in-code': `do two layers of mine both retry the same call? | look for nested retries in the repo`,
  },
  'circuit-breaker': {
    define: `half open? | what does a circuit breaker do | trip threshold meaning |
      "OPEN state, call not permitted" says the log. what is that state | what do they call the single test request in half open | sleep window in hystrix, what's it |
      wats a circut breaker`,
    'explain-how': `log says breaker is open | when does it open | how does it find out the service is back | why fail fast at all | our threads all wait for a dead service | every request takes 30 s because one dependency is gone | so how would the breaker know the thing behind it has recovered | explain half open |
      by what does the breaker tell that the dependency has come back | ours never opens, although half of the calls fail, low traffic though | one host of twelve was bad and the breaker cut off all |
      it flaps open and closed every ten seconds | what is going on while the breaker is half open | how does failing fast help the one who is failing | where is the state of a breaker kept when I have 20 pods`,
    simplify: `circuit breaker for an electrician's apprentice | circuit breaker but pretend i'm a plumber |
      circuit breakers for an opera singer | tell the finance lead why we refuse calls on purpose, breaker and all`,
    example: `resilience4j breaker config | breaker with numbers |
      opossum in node with numbers that make sense | a breaker timeline: closed, open, half open with seconds on it`,
    analogy: `fuse box picture? | any other image for a breaker | fuse box or something? give me the picture for breakers |
      a bouncer who stops sending people to a closed bar, is that a breaker | picture a breaker without electricity please`,
    'what-if': `breaker opens for a healthy service | only one of ten hosts behind the name is bad | the fallback is slow too |
      the breaker opens in the middle of black friday for the payment provider | half open lets 500 probes through at once | two services have breakers on each other | the threshold is 5 failures and we have 3 calls a day`,
    relate: `breakers and retries, in which order | how does a breaker help against cascades |
      breaker and fallback, does one need the other | how do a breaker's threshold and the timeout depend on one another`,
    compare: `breaker versus timeout | breaker or bulkhead |
      a breaker and a retry: when is which of them harmful | breaker in the mesh or in the code | consecutive failures or failure rate for tripping`,
    'best-practice': `what error rate should trip it | how long should it stay open | one breaker per host or per service | after how many errors should it trip |
      how long to stay open before the first probe | what to return while the breaker is open | do client errors like 404 count for the breaker | one breaker for the whole vendor or one per endpoint |
      ten seconds or a minute in the open state, what suits better | five failures or fifty before it trips, what would you choose`,
    'check-understanding': `open means calls fail at once without being sent, right? | lemme rephrase: open = calls fail fast, half open = a probe. correct? |
      closed is the normal state, current flows, open means nothing goes through. I always mix it up, is it so? | the breaker protects my threads and gives the other one a rest, both, yes? |
      in half open a single failure throws it back to open, that's correct?`,
    'correct-misconception': `a breaker repairs the service | with a breaker I need no timeout | breakers belong on the server | the breaker will repair the broken service |
      an open breaker means that everything is all right | a breaker retries for you | circuit breakers make the slow dependency quicker | breakers are for servers, clients don't need them |
      I set the breaker to trip at 100 percent errors so it never trips by mistake`,
    'fix-code': `wrap callPayments() in a breaker please |
      new CircuitBreaker(call, { timeout: 60000, errorThresholdPercentage: 100 }), sensible values? | @CircuitBreaker on my service but no fallbackMethod, write one`,
    walkthrough: `how would I introduce breakers in an existing backend |
      put a breaker around our tax service call, begin with the metrics`,
    summarize: `the three states of a breaker, one line each`,
    'show-in-code': `which remote calls here have no breaker around them`,
    quiz: `tell me a situation and let me say which state the breaker is in`,
  },
  bulkhead: {
    define: `bulkhead pattern? | noisy neighbor | what is a cell in cell based architecture | bulkhead = ? |
      our resilience4j has ThreadPoolBulkhead and SemaphoreBulkhead, what is a bulkhead | swimlane architecture, what do they mean | "noisy neighbour" in a multi tenant context, define`,
    'explain-how': `how do separate pools stop one dependency from taking all | how do memory limits protect the node | one tenant makes everyone slow | reports take all threads and login hangs | a pod ate the memory of the whole node |
      one tenant's import freezes the dashboards of all the others | image resizing uses up every worker and nobody can check out | how does a semaphore per dependency keep the rest alive |
      pods on the node got evicted as one of them ate all the ram | how do cells keep a bad customer from hurting the whole fleet | why does a shared thread pool make unrelated features fail together`,
    simplify: `bulkheads for a sailor's kid |
      bulkheads, said for my landlord | separate pools for somebody who organises buffets`,
    example: `thread pools per dependency, example | memory limits in kubernetes yaml | case for bulkheads from an actual shop |
      a bulkhead config for three downstreams with sizes | which company runs in cells and what did that save them`,
    analogy: `ship compartments, where does it break |
      fire doors, egg boxes, ship walls: which is best as an image for a bulkhead | does the ship still fit when water comes over the top of the walls`,
    'what-if': `the pool for payments is full | a pod has no limit and leaks memory |
      one compartment is full all day while the others idle | the vip tenant doubles its load inside its cell | the container has a cpu limit and a burst comes | shared connection pool, the export job takes all of it`,
    relate: `bulkheads and capacity, what do they cost |
      bulkheads against utilisation, what do I give up | do bulkheads help when the database under all of them is one`,
    compare: `bulkhead or circuit breaker | semaphore versus thread pool | limits versus requests | bulkhead / circuit breaker, aren't they the same |
      a pool per tenant or a limit per tenant | cells or namespaces for keeping tenants apart | bulkhead versus rate limit`,
    'best-practice': `how large is each pool | should I set cpu limits |
      how many workers do I give the slow reports out of 64 | requests and limits for memory: same number or not | which features deserve their own pool first | should batch and online traffic run on the same nodes`,
    'check-understanding': `the point is that a full pool only hurts its own dependency, right? |
      a bulkhead doesn't stop the leak, it only keeps it in one room, right so far? | 16 threads for search and 16 for the rest: if search hangs, 16 are lost and not 32, yes?`,
    'correct-misconception': `one big pool is more efficient and just as safe | a memory limit makes the app slower |
      one shared pool with 500 threads is safer than five with 100 | bulkheads prevent failures | different queues on the same thread pool are isolated | namespaces in kubernetes keep a greedy pod from starving others`,
    'show-in-code': `which deployments have no memory limit |
      which of my containers have no cpu or memory limit | do login and export share a pool in my code?`,
    walkthrough: `how would I introduce bulkheads in a monolith, steps |
      split one big worker pool into isolated ones, how do I go about it`,
    summarize: `bulkheads in two lines`,
    'fix-code': `Executors.newCachedThreadPool() used for all downstream calls, separate them | resources: {} in all my pods, fill in something sane | const limit = pLimit(1000) shared by everything`,
  },
  'graceful-degradation': {
    define: `fallback? | what is brownout | load shedding meaning | fail open |
      brownout mode, what does that mean for a web app | "serve stale" as a fallback, what is that | load shedding, what is shed there and by whom | static fallback page?`,
    'explain-how': `how can a page work without recommendations | how do I decide what to drop | what to answer when overloaded | the reviews service is down and nobody can buy | errors are swallowed and users see empty lists |
      how does a shop sell on while its review service is dead | the start page has 11 widgets and one broken one kills it all | under overload our server answers everyone late instead of some in time |
      how do I pick what is thrown away first when it gets too much | customers saw an empty basket as we swallowed the error. what would be honest | how do feature toggles help to switch off the expensive stuff in a rush`,
    simplify: `degradation for a restaurant owner |
      graceful degradation for hotel staff | why half a page is better than no page, for my aunt`,
    example: `netflix style fallback example | code that hides a failure badly | what does degrading gracefully look like at e.g. netflix | one concrete degraded mode for a ticket shop |
      netflix, amazon, spotify: who shows less instead of nothing | a priority list of requests to shed, sample for a ticket site`,
    analogy: `emergency lighting as a picture? |
      a restaurant with a small menu when the stove is broken, map that please | emergency generator lights as an image?`,
    'what-if': `the fallback serves very old data | everything is overloaded, who gets served | recommendation service gone, shop page? |
      the cached prices that we fall back to are two days old | the fallback service gets all the traffic at once and dies | personalisation is down for an hour on sunday evening | we shed 20 percent and the clients retry all of it`,
    relate: `degradation and caching | how do fallbacks relate to circuit breakers |
      fallbacks and data correctness, do they bite each other | load shedding and priorities, what has one to do with the other`,
    compare: `fail open or fail closed | shedding versus queueing |
      fail open or fail closed for a fraud check | a stale answer or an error, which is kinder | shed at the edge or in the service`,
    'best-practice': `requirements for a good fallback | what should I show when the price service is down | which requests to reject first | is returning an empty list ok |
      which features of a bank app may go dark first | should the page say that something is missing | at what load should shedding begin`,
    'check-understanding': `users should be able to tell degraded from complete, right? |
      optional parts may fail, essential parts must not, and I have to know which is which. that's the thought? | reject early and cheaply, so that what is accepted is served in time, is this the principle`,
    'correct-misconception': `catching the exception is graceful degradation | it is better to answer late than to reject |
      degraded mode is the same as an outage | returning null on every error is graceful | if we queue everything we never have to reject anyone | a fallback may be as expensive as the real thing |
      users don't notice missing data so we needn't tell them`,
    'fix-code': `catch (e) { return []; } | except Exception: pass around my http call |
      const [a, b, c] = await Promise.all([price(), reviews(), stock()]) one rejects and the page is dead | except Exception: return {} in get_profile(), do better | catch (Exception e) { return Collections.emptyList(); }`,
    'show-in-code': `where do I swallow errors of remote calls |
      which catch blocks of mine hide a failed remote call | what here fails the whole page when one service is down`,
    walkthrough: `how would we introduce load shedding in our api, steps |
      our product page is all or nothing. how do I make its parts optional, one by one`,
    summarize: `degraded modes in a handful of words`,
  },
  'graceful-shutdown': {
    define: `connection draining? | SIGTERM meaning | prestop hook, what's that |
      what is terminationGracePeriodSeconds | "draining" a node, what is drained | SIGTERM, who sends that to whom`,
    'explain-how': `correct sequence of a shutdown | connection refused during rollouts | what happens when kubernetes stops a pod | why do requests fail during deploys | in which order to close things | we lose jobs whenever workers restart | each release gives us a burst of 502 and 504 | each deploy = handful of 502s. where do they come from | SIGTERM → my node app just dies mid-request | whenever we deploy, five or six users get a broken pipe |
      exactly ten requests die with each rollout, like clockwork | docker stop takes ten seconds every time and then kills hard | why does my app in npm start never see the signal |
      worker was in the middle of an invoice when the deploy came, now it's half written | what is the preStop sleep good for | websocket users are all thrown out at each release, what would be gentle |
      how does the balancer learn that this pod is about to leave`,
    simplify: `graceful shutdown for a cashier |
      shutting down cleanly, for someone who runs a swimming pool | graceful shutdown, no tech words, for our CEO`,
    example: `sigterm handler in node | drain in go example |
      go http server that drains on SIGTERM, shortest version | asp.net graceful stop sample`,
    analogy: `shop at closing time, the mapping please |
      a ferry that takes no new passengers but sails to the end, is that it | an image from the post office for draining`,
    'what-if': `a request takes longer than the grace period | the process ignores the signal | pod gets sigkill while it writes a file |
      the grace period is 30 s and an export takes 5 minutes | PID 1 is a shell and swallows the signal | the pod is taken off the list two seconds after it has stopped listening | spot instance gets its two minute warning`,
    relate: `shutdown and load balancers | shutdown and readiness probes |
      how does stopping cleanly depend on message acks | rolling updates and draining, how do they fit`,
    compare: `SIGTERM versus SIGKILL | preStop sleep or handler |
      kill -9 or kill, what does the process get to do | preStop hook versus handling SIGTERM yourself`,
    'best-practice': `how long should the grace period be | what to do with running jobs at shutdown | proper way to shut a node server down | how to stop a http server cleanly in kubernetes |
      in what order do I close server, consumers and db pool | 30, 60 or 300 seconds of grace for an api with 2 s requests | what should a worker do with a message it can't finish in time |
      thirty seconds or five minutes of grace, what fits a worker`,
    'check-understanding': `first stop taking new work, then finish, then exit, right? | readiness off, wait, drain, exit. is that the order? |
      first unready, then a short wait, then stop accepting, finish, exit 0. in this order? | so SIGKILL can't be caught and is only the last resort, yes?`,
    'correct-misconception': `kubernetes waits until all requests are done | server.close() kills open requests | the os cleans up so no handler is needed | k8s waits till all requests are done anyway |
      process.exit() in the handler is a clean shutdown | kubernetes stops sending traffic before it sends SIGTERM, guaranteed | rolling updates never lose requests by themselves | a stateless service needs no graceful shutdown`,
    'fix-code': `app.listen(3000) dies hard on deploy, fix | signal handling missing in main.go, add |
      CMD npm start in my Dockerfile swallows the signal | signal.Notify(c, os.Interrupt) only, nothing for k8s, complete it | while True: msg = q.get(); handle(msg) gets killed halfway on deploy |
      server.close(); process.exit(0) drops what is running`,
    'show-in-code': `does my server handle SIGTERM | does any of my services ignore sigterm |
      which of my services don't react to a stop signal | do my workers finish their message on shutdown? check please`,
    walkthrough: `implement a clean shutdown for a queue worker, steps |
      make our consumer finish its job before the pod goes, from signal to exit`,
    summarize: `the shutdown sequence as a list of five words`,
  },
  'cascading-failure': {
    define: `cascading failure? | what is a metastable failure | domino effect in systems, the word for it |
      what's a cascade when you people talk about servers | "metastable" was in the google paper on outages. meaning? | domino outage, what is the proper term`,
    'explain-how': `how does one crash take down the rest | why does the load move to the others | why doesn't it recover after the trigger is gone | four servers at 85 %, one dies and then all do | slow database made every service hang |
      one slow dependency and within minutes every service in the chain was red | rack b lost power, and then the healthy racks died as well under its load | we restarted everything three times and each time it collapsed again |
      why do timeouts upstream make the collapse spread downwards | five app servers at 85 percent: one leaves and I'm told all will go. how is that | how does queueing turn a small slowdown into a total stop`,
    simplify: `cascades for a firefighter |
      how one failure pulls down all others, for a fire brigade volunteer | cascades for the kids' science fair`,
    example: `real cascading outage | numbers for five nodes where one fails | got a real outage for that? cascading stuff I mean |
      arithmetic for seven nodes at 80 percent when two drop out | aws, google, a power grid: one cascade told in five sentences`,
    analogy: `power grid picture for cascades |
      climbers on one rope, does that show a cascade | traffic jam that spreads over the whole city as an image of a cascade`,
    'what-if': `one of three nodes at 75 percent fails | all restarted nodes get hit by the full load | 6 nodes at 75 %, two gone. rest ok? | 3 nodes @ 70%, 1 gone | 8 servers at 80 %, two trip. the remaining six? |
      four nodes at 78 % and one of them gets a kernel panic | the shared login service slows from 20 ms to 3 s | the autoscaler kills the overloaded nodes because they look unhealthy |
      all caches of the cluster restart together and the db gets everything`,
    relate: `cascades and timeouts | does autoscaling stop a cascade |
      utilisation and cascades, how are they linked | how can a health check make a cascade worse`,
    compare: `cascading failure versus retry storm |
      cascade or common cause: how do I tell which one I had | a cascade and a metastable state, differences`,
    'best-practice': `list the defences against cascades | remedies against domino effects | how much spare so that it can't cascade | what stops a cascade once it runs |
      how much headroom so that the loss of one in six doesn't topple the rest | in which order to bring services back after everything collapsed`,
    'check-understanding': `each node that falls makes it worse for those that are left, right? |
      with 5 nodes and one lost, the rest carries a quarter more each, so above 80 % it tips over. right maths? | it stays down after the trigger is gone because the backlog and the retries keep it busy, did I understand that`,
    'correct-misconception': `failures stay where they happen | restarting everything ends it | more nodes at full load make it safe |
      one slow service only affects its direct callers | a crash takes load away so the others are better off | cascades stop by themselves at the service boundary | more microservices means that failures can't spread`,
    summarize: `how cascades start, spread and stop: three bullets`,
    walkthrough: `the whole site is falling over node by node, lead me out of it`,
    'show-in-code': `from which component could a failure spread through my whole system | which service here would take the others with it`,
    quiz: `give me a cluster with numbers and let me say whether it survives`,
  },
  'multi-region-and-dr': {
    define: `RTO? | RPO? | what is pilot light | disaster recovery, definition | rpo?? rto?? |
      what is a "warm site" in the dr contract | RPO 15 min is in our SLA, what did we promise there | what is geo redundancy`,
    'explain-how': `write conflicts in active-active regions | does the law allow a copy abroad | how do we switch to another region | how does data get to the second site | why is dns slow to switch | our only region was gone for four hours | data centre in frankfurt lost power |
      how do two regions agree on one username at the same time | dns ttl was an hour, and after the switch half of the users still went to the dead region |
      replication to the other continent is 4 seconds behind, what does that cost in a disaster | what has to happen between "region is dead" and "users work again" | we pay for a second region and nobody knows how to switch to it |
      who must press the button for a regional failover, and how do they know it's time`,
    simplify: `disaster recovery for a mayor |
      a second data centre, what for? in words for the city council | RTO and RPO for people from purchasing`,
    example: `dr plan of a small shop | example of rpo and rto numbers |
      a dr runbook of a company with 20 people | gcp or aws lost a region: which firms went on working and why`,
    analogy: `second city picture for multi region? |
      a spare key at the neighbour's, a summer house, what is pilot light like | a theatre that moves to another hall after a fire, mapped on dr`,
    'what-if': `whole region goes dark | both regions think they are primary | we fail over and the other side lacks capacity | say frankfurt burns down. what's left of us | boss wants zero data loss between two continents. what would that cost us |
      eu-central goes dark at 9 on a monday and our second region has never had a user | the sea cable is cut and both regions take orders | the backup region has the data and not the secrets |
      we come back to region one after three days, what about the data written meanwhile`,
    relate: `multi region and consistency | does multi region help security |
      distance between regions and write latency | what does gdpr have to do with where my second region is`,
    compare: `active active or warm standby | backup and restore versus pilot light | pilot light or warm standby on a tiny budget |
      active-active or active-passive over two continents | zones or regions: what does each protect from | backup and restore, pilot light, warm standby: price against recovery time`,
    walkthrough: `set up a second region step by step | a dr drill in order | how to get from one region to two, piece by piece |
      from a single region to a rehearsed second one, what are the milestones | a full region exercise on a saturday, hour by hour`,
    'best-practice': `contents of a disaster plan | how often to rehearse | how far apart should sites be | do I need two regions for a small app | is one region enough for a b2b tool |
      how much data loss is acceptable for a web forum | who decides about the rto, us or the business | is a second cloud provider a good idea for disaster recovery | how often should a region switch be practised |
      an hour or a day of rto, what suits a blog`,
    'check-understanding': `rpo is how much data we may lose and rto how long it may take, right? | RPO is data loss, RTO is downtime. did i mix it up |
      rto is the clock until we're back, rpo looks backwards at lost writes. that way round? | async copies mean rpo above zero, always, yes?`,
    'correct-misconception': `multiple zones are the same as multiple regions | dr is there once data is copied | the cloud fails over for me |
      three availability zones save us from the loss of a region | with a dr plan in the wiki we're prepared | switching the dns moves all users within a second | rpo zero costs nothing between europe and the us |
      multi region makes writes faster for everyone`,
    summarize: `dr strategies in a table of four lines`,
    'show-in-code': `is anything in my terraform bound to a single region`,
    quiz: `test me on rpo and rto with a small case`,
  },
  'backups-and-restore': {
    define: `point in time recovery? | 3-2-1 rule | incremental backup meaning |
      what's "PITR" in the rds console | grandfather father son, in backups | what makes a backup "immutable"`,
    'explain-how': `10 tb over a gigabit line, how many hours | why test restores | how does point in time recovery work | how do I protect backups from ransomware | someone dropped the table an hour ago | backup job was green and the file was empty | restore takes two days |
      the restore worked and the app didn't start, some schema mismatch | how does a wal archive let me go back to 14:03 | dump of 800 gb takes longer than the night, what do people do | why is a replica no help after a wrong delete |
      ransomware sat there for six weeks before it struck, which backup is clean | how do I know that last night's backup can be read at all`,
    simplify: `backups for grandpa |
      backups for a photographer | point in time recovery, easy words please`,
    example: `famous lost backups story | a retention scheme, example |
      a retention plan for a small saas | gitlab lost data in 2017, tell that story with the backups`,
    analogy: `photo album picture for backups? |
      spare manuscript in another town, is that what offsite means`,
    'what-if': `ransomware encrypted everything including the backups | backups are encrypted by the attacker | the restore fails on the day | ransomware also eats the backups. now? |
      the backup server is in the same rack that burned | someone runs DELETE without WHERE at 10:42 | we restore yesterday's dump, what about today's payments | the encryption key of the backups is gone |
      cloud account is closed by mistake, backups in it`,
    relate: `backups and replication | backups and encryption keys |
      backups and rto, what does restore speed decide | how do backups and the right to be forgotten go together`,
    compare: `snapshot or dump | backup versus archive |
      full, incremental, differential | logical dump or disk snapshot for postgres | backup or replica: which one for which accident`,
    walkthrough: `restore drill step by step | do a restore drill, how exactly, step for step |
      no backups today, a tested restore by friday. how | table dropped in production, guide me back to five minutes before`,
    'best-practice': `how long to keep backups | how often should they run | where to store them | is it ok to keep the backups in the same aws account |
      how many generations do I keep | who should be able to delete backups | on another account, another region, or both`,
    'check-understanding': `a backup counts only once it was restored, right? | a replica copies my mistakes too, thus i still need backups, correct? |
      three copies, two media, one elsewhere: that's the 321 thing? | the nightly dump means up to 24 hours may be lost, I see that right?`,
    'correct-misconception': `raid is a backup | the provider does backups for us | a snapshot on the same disk is a backup | raid 10, so no backups needed | we mirror to a second disk, hence backups are a waste of money | everything is mirrored to a second site, hence dumps are pointless | we copy everything live to a second site, therefore nightly backups are superfluous |
      our database is replicated three times, that is our backup | a backup that ran without error is a good backup | git is the backup of our production data | versioning on the bucket protects against a deleted account |
      daily dumps mean that we lose nothing`,
    'show-in-code': `does my database have backups in the terraform files |
      do my databases in this terraform have backup retention`,
    summarize: `backup rules on a card |
      backup rules that fit on a sticker`,
    'fix-code': `backup_retention_period = 0 and skip_final_snapshot = true, what should be there | 0 3 * * * pg_dump shop > /var/lib/postgresql/shop.sql on the same disk, improve it`,
  },
  'chaos-engineering': {
    define: `chaos monkey? | steady state hypothesis | what is fault injection |
      blast radius in an experiment | what's a steady state in chaos talk | game day, what sort of day is it | litmus, gremlin, toxiproxy: what are these tools for`,
    'explain-how': `how do I start with chaos safely | what is measured in an experiment | how do I stop it when it goes wrong | management thinks we're crazy to break prod |
      how do you inject 300 ms of latency between two services on purpose | how do we abort an experiment before customers feel it | what does one learn from killing a pod that a unit test doesn't show |
      boss says: you want to break things deliberately? how do I argue | what is written into a hypothesis for such an experiment`,
    simplify: `chaos engineering for managers |
      breaking things on purpose, told for a toddler's mum | chaos experiments for the legal department`,
    example: `a first chaos experiment | what netflix did |
      a first hypothesis with numbers for a shop | chaos experiment on a kafka consumer, show one from start to end`,
    analogy: `fire drill as an image? |
      vaccination as a picture for chaos engineering | something from sports for a game day`,
    'what-if': `the experiment hurts customers | nobody notices the injected failure |
      the injected fault doesn't stop when we press stop | our experiment finds that the failover never worked | someone starts a chaos run during the sales week`,
    relate: `chaos and observability |
      what has chaos engineering to do with error budgets | experiments and alerting, do they test each other`,
    compare: `chaos testing versus load testing | staging or production |
      game day or automated chaos | chaos experiment versus integration test`,
    walkthrough: `run a game day, steps | first gameday ever, how do i run it |
      plan a latency experiment for the search service with me, beginning with the hypothesis`,
    'best-practice': `which first experiment for a team of beginners | which failure first | how often | chaos testing in prod, yay or nay |
      what must be in place before the first experiment | how big a share of traffic for an experiment in live | who has to know beforehand | is it all right to begin in a test environment`,
    'check-understanding': `without a hypothesis it is just breaking things, right? |
      hypothesis, small blast radius, stop button, then learn. that's the recipe? | if I can't measure the normal state I shouldn't inject faults yet, is this what you mean`,
    'correct-misconception': `chaos engineering is random destruction | only netflix size companies need it | chaos engineering is just switching off servers for fun |
      chaos engineering means surprising your colleagues with outages | chaos tests prove that the system is resilient | you need kubernetes to do chaos engineering | we have enough outages, so we do chaos engineering already`,
    summarize: `chaos engineering in five sentences for management`,
    quiz: `let me design a chaos experiment and tell me what's missing`,
  },
  observability: {
    define: `what is a trace id | cardinality? | red method | golden signals | cardinality, what's that in monitoring | span vs trace i keep reading. what's a span first of all |
      what's an exemplar in metrics | RED and USE, which letters are that | p99 panel, log line, span: which of these is "a trace" | structured logging, what does it mean |
      wats cardinality | wat is a span | wats an exporter`,
    'explain-how': `one id for a request over all services | how does tracing follow a request | what should I alert on | why do logs of ten services not help | we learn about outages from twitter | 200 alerts a night and nobody reads them | can't find which service is slow |
      a request goes through nine services and one of them is slow, how do I find which | prometheus died as somebody put user ids into a label | we got the alert 40 minutes after the customers called |
      how is the trace context handed from one service to the next | logs of the pod are gone once it has crashed | why do our dashboards look fine while the hotline is ringing |
      sampling 1 % of traces, how do I still catch the rare errors`,
    simplify: `observability for a car driver | tracing for my granny |
      logs, metrics, traces for a museum guide | observability for someone who bakes bread`,
    example: `good alert example | trace of a slow checkout |
      an alert rule on symptoms, prometheus syntax | a useful log line and a useless one, side by side`,
    analogy: `dashboard of a car for metrics? |
      flight recorder, cockpit, radar: which is log, which is metric | doctor's tools as an image for monitoring`,
    'what-if': `the monitoring fails together with the system | a label has a million values |
      the monitoring runs in the cluster that is down | log volume goes up tenfold in an outage | the trace header is dropped by one old proxy`,
    relate: `observability and slos | observability and security | does better monitoring make us more available |
      how does good tracing shorten an outage | cardinality and cost, how do they grow together`,
    compare: `logs or metrics | monitoring versus observability | sampling head or tail | datadog or prometheus if all we watch are three vms |
      black box probing or white box metrics | push or pull for metrics | opentelemetry or the vendor's agent | paging on cpu or on user errors`,
    walkthrough: `introduce tracing in 5 services | no monitoring at all today. how do we get there in a month |
      three node services, no metrics. what do I add first, second, third | find the cause of a slow request with me, starting at the dashboard`,
    'best-practice': `which numbers for an http api | which metrics first | how long to keep logs | what should be in a log line | what to alert on so that nobody gets woken for nothing | do I log the request body | customer id as a metric label, good idea? |
      at what should someone be woken at night | which fields belong in each log line | how many dashboards should a team keep | how long do we store traces and at which rate`,
    'check-understanding': `alerts should be about symptoms users feel, right? |
      metrics tell me that, traces tell me where, logs tell me why. fair? | a label with customer ids means one series per customer, that's the cardinality trouble, yes?`,
    'correct-misconception': `more dashboards mean more insight | logging everything is enough | average cpu tells if users are happy | we collect all logs, hence we're observable |
      if no alert fires then all is well | we log everything at debug level, so we have observability | tracing is only for microservices with hundreds of services | average latency is the best metric for an alert`,
    'show-in-code': `where do we log passwords |
      where do we catch errors without logging them | do my services pass on the trace header`,
    summarize: `observability essentials on a napkin`,
    'fix-code': `console.log('error') in all my catch blocks, what should I log | requests_total.labels(user_id=uid).inc(), the cardinality is killing us`,
  },
  'slos-and-error-budgets': {
    define: `SLI? | error budget | what is burn rate | sla meaning | SLA/SLO/SLI alphabet soup, which one's which |
      good events over valid events, what is that called | what's an SLI, with one for a search page | "budget is burned" in sre speak | multi window burn rate alert, what is it`,
    'explain-how': `99.9 in hours a year | four nines in minutes a month | how is an slo measured | what do we do with the budget | how many minutes is 99.95 | why not 100 percent | budget was gone in three days | 99.95 % over 30 days, how many minutes |
      how many failed requests may we have at 99.95 with 12 million a month | how does an error budget end the fight between dev and ops | we are at 99.87 with a target of 99.9, what follows now | three nines per week in seconds? |
      how do I find a number that users care about | why would a team want a lower target than it can reach |
      0.999 to the power of 4 | 99.95 times 99.9 | 99 times 99 times 99, as availabilities`,
    simplify: `error budget for finance | need to explain error budgets to sales in 2 min |
      slo, sla, sli so that a florist could repeat it | error budget for the hr team`,
    example: `slo for a checkout | downtime of 99.9 per quarter |
      an slo sentence for an upload api | 99.5 and 99.99 side by side in minutes a month | a budget policy of half a page`,
    analogy: `pocket money picture for error budgets? |
      a monthly data plan for your phone, like an error budget? | speed limit and speedometer for slo and sli?`,
    'what-if': `the budget is empty and a release is due | a dependency has a lower slo than we do |
      one incident eats the budget of the whole quarter | the product owner ships anyway with the budget at zero | we have never once used any of our budget`,
    relate: `slos and alerts | error budget and release speed | error budgets and deploy speed, what's the link |
      slos and on-call load, what's the connection | how do the targets of my dependencies limit mine`,
    compare: `slo versus sla | time based or request based | availability 99.9 per month or per quarter |
      sla with the customer and slo inside, why two numbers | rolling 28 days or calendar month for the window | burn rate alert or threshold alert`,
    walkthrough: `define the first slo step by step |
      from no targets to the first error budget policy, what do we do week by week`,
    'best-practice': `who decides the number | how many slos per service | which window |
      which target for an internal tool used by 30 people | how many slis for one service | what do we freeze when the budget is empty | 99.9 or 99.99 for checkout?`,
    'check-understanding': `99.9 percent leaves 43 minutes a month, right? | 99.9 is about 43 min a month if i did the maths right |
      99.9 on a million requests means a thousand may fail, my reading is right? | the slo is what we aim at and the sla is what we pay for, yes?`,
    'correct-misconception': `the higher the slo the better | 100 % is a goal | an sla is the same as an slo | 100% availability is our target |
      our slo should be 100 as customers pay us | an unused error budget is a sign of the best engineering | an slo on cpu usage shows what users feel | five nines are a bit better than four | slo breaches must be punished`,
    summarize: `slos in four sentences`,
    quiz: `give me a percentage and I'll tell you the minutes`,
  },
  'safe-deployments': {
    define: `canary? | feature flag | blue green | expand and contract | feature flag. in one breath |
      what's a "dark launch" | progressive delivery, what's that | canary analysis, what is analysed | what is trunk plus flags`,
    'explain-how': `zero downtime deploy with a schema change | how does a rolling update work | how to change a schema without downtime | how do I roll back a bad release | the new version broke everything within a minute | config push took us down | old and new version don't understand each other | 503s for ten seconds on each rollout, k8s, spring boot |
      rolled back and it was still broken, as the migration had run already | how does a canary tell that the new version is worse | during the rollout old pods read messages written by new ones and crash |
      how do flags let me ship code that nobody sees yet | bad yaml got to 400 servers in 90 seconds | how do blue and green share one database | why do most of our outages begin with a release`,
    simplify: `canary for a chef |
      canary releases for a pharmacist | feature flags for my sales colleague`,
    example: `migration in expand contract steps | canary with percentages |
      percent steps and waiting times of a canary, a realistic plan | argo rollouts snippet with pauses | rename column in four releases, show the sql`,
    analogy: `tasting the soup as canary picture? |
      trying a new recipe on one table first, does that fit canaries | a light switch for flags?`,
    'what-if': `rollback is impossible because of the schema | the canary is too small to show the error |
      the new version leaks memory only after six hours and the canary ran for one | a flag service outage while a flag guards the login | rollback needed and the old image is gone from the registry | v2 writes a field v1 can't parse`,
    relate: `deployments and error budgets | deployments and graceful shutdown |
      how often we deploy and how often we break, how do these relate | canaries and metrics, what must be there`,
    compare: `blue green or rolling | flag versus release | canary vs a/b test | blue green or canary if we're 4 devs | rolling or blue/green given we have one db | canary or blue green with one database |
      rolling, blue-green or canary for a stateful service | feature branch or flag`,
    walkthrough: `how would we go from all at once to canaries, steps | rename a table safely, step by step | first canary, step by step | want to go from friday-night deploys to daily ones, in which steps | drop a column three services use, no downtime. steps please |
      add a not null column to a table of 300 million rows without downtime | our release is a zip copied by hand. way to automated canaries, please`,
    'best-practice': `how long should a canary run | how big the first step | should config go through the pipeline | is friday deploy really evil |
      1, 5, 25, 100: are those good steps | how long do we leave a flag in the code | should config go out in waves too | deploy on a friday afternoon, yes or no | who may stop a rollout`,
    'check-understanding': `a schema change must work with old and new code, right? |
      add first, move data, switch reads, drop last. that is expand and contract, yes? | deploying puts the code there, releasing shows it to users, two things, correct?`,
    'correct-misconception': `tests are green so we can deploy to all at once | rollback always works | config changes need no canary |
      with staging identical to prod no canary is necessary | a rollback fixes every bad release | big releases once a quarter are safer than small daily ones | blue green means the database is doubled as well |
      unit tests are a hundred percent so it can go to everyone`,
    summarize: `deploy rules in five lines tops |
      safe releases in five commandments`,
    'show-in-code': `does my deployment yaml roll out gradually | which of our images are deployed without a version`,
    'fix-code': `strategy: Recreate in production, how should that look | maxUnavailable: 100% in my rolling update, mend it | ALTER TABLE users RENAME COLUMN mail TO email while v1 is running`,
  },
};
