// How people talk about a topic without naming it: what they see, what they want, what worries them. Whole sentences, set apart by
// `|`; they teach the dialog which words go with which topic.

export const sayings: Readonly<Record<string, string>> = {
  'distributed-system':
    'why is one program on several machines so much harder than on one | no answer came back, was it done or not | how can a caller tell whether the other side is dead or only slow | do I need microservices at all for my small product | should a startup begin with a monolith | what changes when a function call becomes a network call | parts of the system work while others do not | the network between our machines is not reliable',
  'cap-theorem':
    'the connection between our two sites is cut, do both go on writing | refuse writes or accept that both sides drift apart | must I give up consistency to stay available | is our database CP or AP | what happens to clients on the smaller side of a partition | trade latency against consistency when nothing is broken',
  'consistency-models':
    'after saving I still see the old name for some seconds | my own change is not visible on the next page | two users see different values at the same time | a comment appears before the post it answers | reading goes back in time between two requests | users read what they wrote from a lagging copy | is eventual consistency good enough for stock levels | linearizable or serializable',
  'time-and-clocks':
    'the log shows the effect before its cause | two machines disagree which event was first | measure how long something took with the system time | last write wins lost an update because one clock was ahead | token is not valid yet on another server | ordering events without trusting timestamps | the clock jumped and a timer fired twice',
  'consensus-and-quorum':
    'how many nodes may die before we can no longer write | why three or five and never four | nodes have to agree on one value | the cluster refuses writes because the majority is missing | R plus W greater than N | where do zookeeper and etcd get their guarantees from',
  'leader-election':
    'the nightly job runs once on every replica | only one instance may send the report | the lock holder was paused by garbage collection and came back | the distributed lock expired while the work went on | how long should a lease be | who takes over when the coordinator dies | two schedulers run the same task',
  'split-brain':
    'two masters accepted writes at the same time | both nodes believe that they are primary | after the network came back the data had diverged | how do I stop the old primary for sure | a two node cluster cannot tell who is alive | fence the other node before taking over | both servers think they are primary after the switch died',
  replication:
    'how does a follower catch up after it was offline | the standby is minutes behind the primary | copies of the database on several machines | writes must reach how many copies before success | reading from replicas to take load off the primary | are replicas a backup | promote a replica without losing data | the primary crashes before the follower got the last write | which writes are lost when the primary dies before the replica has them',
  'delivery-semantics':
    'my consumer handles the same kafka message two times | a message vanished although it was sent | commit the offset before or after the work | poison message that fails again and again | the worker crashed after doing the work and before the ack | does the broker guarantee exactly once | customers receive the same email two or three times from our worker | the same notification is sent several times | a message crashes the consumer every single time',
  idempotency:
    'the customer was billed two times when the connection dropped | a double click made two orders | how do I make a POST safe to send again | the same webhook comes in twice | where to keep the keys of requests that were done | repeat a payment without charging again | retries create duplicate rows',
  'sagas-and-outbox':
    'the order is in the database but the event was never sent | undo a booking when a later step fails | a transaction over three services | the undo step fails as well | save and publish together or not at all | events or a central coordinator for the checkout | two phase commit between services | undo step two when step three of the order flow breaks | roll back earlier steps that live in other services',
  scalability:
    'we get more users and everything slows down | twice the web servers and no gain | bigger machine or more machines | where is the narrowest part of the system | can it carry ten times the load | data grew fifty times and queries get slow | grow without rewriting everything | scale up or out | fine with a hundred users and dies with a thousand | works in the demo and falls over with real traffic',
  'load-balancing':
    'one server is at its limit while the others idle | all grpc calls land on the same pod | round robin or fewest connections | spread requests over several instances | the balancer keeps sending to a dead server | long lived connections stick to one backend | layer 4 or layer 7 | a new instance gets too much at once',
  statelessness:
    'users lose their cart when a pod restarts | it works with one instance and breaks with two | where do uploaded files go when there are several instances | sessions in memory | logged out after every deploy | keep nothing on the server between requests | websocket state on one node | logged out each time they land on another server | the session is unknown to the other instance',
  partitioning:
    'the table no longer fits on one machine | how do I choose the shard key | which rows move when a shard is added | queries that need all shards are slow | consistent hashing and virtual nodes | split customers over several databases | hash or range',
  'hot-key':
    'one popular customer burns a single shard | a celebrity account with millions of readers | one partition is busy and the others idle | all events of a big tenant go to one consumer | add a random suffix to the key to spread it | key salting | one redis key gets all the traffic | how to deal with an account everybody reads',
  caching:
    'users see the old price after we changed it | what ttl should I choose | delete the entry or update it on write | hit rate is too low | the local cache of each instance differs | remember results that are expensive to compute | cache aside, write through, write behind | what expires when memory is full',
  'thundering-herd':
    'the entry expired and hundreds of identical queries hit the database | all clients reconnect in the same second | every device polls at the full hour | cron jobs all start at midnight | after a restart everybody comes at once | only one should recompute the value | spread expiry times | every hour the cache key expires and the database is hammered | load spikes exactly on the hour when the cache runs out',
  'message-queues':
    'the backlog grows and consumers do not keep up | do slow work after the response | kafka or rabbitmq | decouple two services so that one may be down | oldest message is an hour old | how many consumers per partition | publish and subscribe | does a queue make it faster',
  backpressure:
    'memory grows until the process is killed because the other side is slow | Promise.all over fifty thousand users | what to do when my in-memory queue is full | the producer is faster than the consumer | a goroutine per item brings the service down | limit how much runs at the same time | stream writes return false | unbounded list of pending work',
  autoscaling:
    'new pods are there when the peak is over | which metric for queue workers | pods go up and down all the time | the autoscaler adds pods and the database dies | minimum and maximum number of instances | scale to zero and cold starts | how fast can we add machines | which metric should I scale workers on that read from a queue | scale consumers on queue length',
  'connection-pooling':
    'sorry, too many clients already | how big should the pool be | waiting for a free connection while the database idles | connections are never given back | a new client for every request | port exhaustion and TIME_WAIT | pgbouncer between app and database | too many connections from all pods together',
  'n-plus-one':
    'one page makes three hundred sql statements | await inside a for loop is slow | one request per list item | the graphql resolver asks the database for each child | fetch many ids in one call | the orm loads relations one by one | chatty calls between two services',
  'tail-latency':
    'the average is fine but some users wait five seconds | p99 gets worse the more services a page calls | a few requests are very slow | send the request to a second replica after a while | averages of percentiles | garbage collection pauses hit one request in a hundred | median or p95 | the average looks good and people still complain that it is slow | a low mean and unhappy users',
  'littles-law':
    'two hundred requests a second at 250 ms each, how many workers | why does waiting explode near full utilisation | how many requests are in the system at once | arrival rate times time | at ninety percent load queues grow | how long will the backlog take to drain | a server at full load and long queues | how many requests are in flight at a given rate and duration | requests per second and milliseconds each | slow at ninety percent cpu and good at seventy',
  'amdahl-and-usl':
    'the tenth node made the cluster slower | twice as many machines does not mean twice the throughput | the part that cannot run in parallel | coordination costs grow with each node | where is the peak when adding servers | speedup formula | we doubled the servers and got only thirty percent more | adding hardware brings less and less',
  'capacity-planning':
    'how much reserve for black friday | how many servers do we need next year | our list endpoint returns a million rows | run a proper load test | what is our limit in requests per second | peak is ten times the average | back of the envelope estimate | select without limit brings the service down | an endpoint without limit returns two million rows | a search without paging',
  'fault-tolerance':
    'how can a service go on while parts of it are broken | fault, error and failure | which failures must we survive | something always breaks, how do we live with it | keep serving when a dependency is gone | design for failure | graceful recovery without a person',
  'redundancy-and-failover':
    'everything stops when our only redis goes away | what exists only once in our system | a standby that takes over | active active or active passive | two servers so no downtime | how long does a switch to the spare take | one of two nodes is down, is the other strong enough | three availability zones',
  'health-checks':
    'kubernetes restarts all pods when the database is slow | should the health endpoint ask the database | liveness or readiness | traffic reaches the pod before it is ready | a dead instance still gets requests | how often should a probe run | the probe times out because the cpu is busy | pods restart in a loop | the pod is running but answers only errors and kubernetes thinks it is healthy | the process is up but does not work and nobody takes it out',
  timeouts:
    'requests pile up and hang when the payment provider is slow | what is a sensible time limit for a call | the call gave up but the server had finished the work | connect and read limits | who waits longer, caller or callee | threads stuck forever in a socket read | cancel the work when the user is gone | deadline passed along',
  'retries-and-backoff':
    'how many times should I try again | why add randomness to the pause | which errors are worth repeating | wait longer after each failed attempt | try again on 503 and not on 400 | a short network hiccup should not reach the user | immediate repetition makes it worse',
  'retry-storm':
    'it never recovered after the outage until we cut the traffic | three layers each repeat three times | the cause is gone and the system is still down | calls multiply through the layers | our own clients keep hammering | overload that feeds itself | repeated attempts are most of the traffic | several layers with several attempts each, how many calls in all',
  'circuit-breaker':
    'stop calling a service that is down | when does it close again after opening | which error rate should trip it | fail at once instead of waiting for the timeout each time | half open state | breaker or retry, which wraps which',
  bulkhead:
    'one slow report eats all threads and login stops | keep one tenant from slowing down the others | separate pools for separate dependencies | a noisy neighbour takes all the memory | limit what one customer can use at the same time | cells, each with its own customers | memory limits for containers',
  'graceful-degradation':
    'show the page without recommendations when that service is down | which requests do we refuse first when overloaded | an older price is better than an error page | serve less but stay up | switch features off under pressure | return an empty list when the call fails | fair to serve everyone slowly or some of them well',
  'graceful-shutdown':
    'a few 502 on every deploy | what must a process do on sigterm | requests are cut off when a pod stops | finish running jobs before exit | the worker loses its message when it is stopped | drain connections before stopping | how long is the grace period',
  'cascading-failure':
    'one server crashed, then the next, then all | one of four at eighty percent dies, what about the other three | how do I keep a failure from spreading | a slow service takes its callers along | the whole site went down because of one small dependency | load of the dead one moves to the rest',
  'multi-region-and-dr':
    'the aws region is gone for a day | fire in the data centre | how much data may we lose and how long may it take | second site with a copy of everything | switch traffic to another continent | keep running when a whole site goes dark | pilot light, warm standby | customers far away wait long | all of eu-west-1 is gone for a day | us-east-1 has an outage | our cloud region is offline',
  'backups-and-restore':
    'an intern dropped the production table | have we ever tried to restore | raid or replicas instead of a backup | ransomware encrypted our files and the copies | how often and how long to keep copies | go back to the state of yesterday noon | somebody deleted the bucket | ransomware encrypted our database and the snapshots | all copies were deleted by the attacker',
  'chaos-engineering':
    'kill an instance on purpose to see what happens | rehearse an outage with the team | inject latency between two services | start breaking things safely | prove that failover works before we need it | hypothesis, small blast radius, stop button',
  observability:
    'find out in which of five services the time is lost | follow one request through all services | logs, metrics or traces | what happened at three in the morning | dashboards that nobody reads | which alerts should wake somebody | the same id in all log lines | golden signals',
  'slos-and-error-budgets':
    'how much downtime does 99.95 percent allow | the error budget is used up in the middle of the month | how good is good enough | who decides on the target | alert on burn rate | contract or internal target | features or stability, who wins',
  'safe-deployments':
    'a bad release took everybody down at once | rename a column without downtime | give the new version to one percent first | go back to the old version quickly | old and new code run at the same time | switch a feature off without deploying | config changes broke production',
  security:
    'how do attackers usually get into our backend | what should we do first to be safe | is our system safe enough | what could a hacker do with one of our services | many small walls or one big one | which threats are there | where does security begin with many services and no clue',
  encryption:
    'two parties agree on a key while everybody listens | hash or encrypt a password | public and private key | our own secret algorithm | what does a signature prove | is base64 safe | how does scrambling with a key work | salt for password hashes',
  'tls-and-mtls':
    'what happens in the https handshake | inside our cluster we do not need https | self signed certificate and rejectUnauthorized false | the certificate expired at night | both sides show a certificate | somebody in the middle reads along | which tls version | turn verification off for a test',
  'encryption-at-rest':
    'somebody steals a backup tape or a disk | the disk is encrypted, can a hacked app still read | encrypt only some columns | search in encrypted fields | are our snapshots readable | what does volume encryption protect from',
  'key-management':
    'how often should keys be rotated | we lost the master key | a key that encrypts other keys | envelope encryption and data keys | where does the key for the database live | who may use the key | old data after a key change',
  'authn-and-authz':
    'a logged in user could open the invoice of somebody else | how long should a token live | who are you and what may you do | change the id in the url and see other data | session cookie or jwt | roles or attributes | service to service login | 401 or 403',
  'least-privilege':
    'why should a container not run as root | which rights does the database user of a service need | star in an iam policy | every service has admin | what can a stolen credential reach | only the permissions that are used | cluster admin for the build server',
  'zero-trust':
    'we have a vpn so everyone inside can be trusted | inside the network is safe | check every request as if it came from outside | castle and moat | identity instead of ip address | an attacker is already in the network',
  'secrets-management':
    'I pushed an api key to github | where do I keep database passwords | the token is in the docker image | environment variable or file for the password | are kubernetes secrets safe to commit | rotate a password without downtime | a key leaked in the logs | I committed my aws key to a public repository | an api key ended up in a public repo | access key pushed by accident',
  'rate-limiting':
    'one client hammers our api and the others suffer | somebody tries passwords all night | token bucket or window | the limiter store is down, open or closed | how many requests per minute should we allow | answer 429 with retry after | count per user or per address | each instance counts for itself',
  ddos:
    'thousands of addresses flood us | the line is full before anything reaches the firewall | a botnet attacks our shop | slow senders hold all connections | hide the origin behind a cdn | protect against an attack on the login page from everywhere',
  'network-segmentation':
    'our mongodb could be reached from the internet | which pods may talk to the database | an intruder moves from one service to the next | open port to the whole world | private subnet and security groups | default deny between services | may the service call out to anywhere | every pod can talk to every pod | limit which service may reach which other service | everything in the cluster can reach the database',
  'supply-chain':
    'a package we use was hijacked | pin docker images by digest | what is in our dependencies | lockfile and npm ci | a maintainer goes rogue | typo in a package name | the build server was compromised | list of everything in the image',
  'audit-logs':
    'somebody deleted a customer and nobody knows who | who read this record last month | prove that nobody changed the log | what belongs in a record of actions | how long to keep it | application log or record for auditors | an admin covers their tracks | who deleted the customer and nobody can say | find out afterwards which admin changed a record',
  'penetration-testing':
    'let friendly hackers try | scanner or people | how often should somebody attack us | red team exercise | bug bounty | what is in scope | the report has fifty findings, what now',
  'incident-response':
    'it is three in the morning and production is down, who does what | we were hacked, what do we do first | who talks to customers during an outage | write down what happened without blame | roll back or search for the cause | who is on call | what belongs in a post-mortem',
  'input-validation':
    'a user gives a url and our server fetches it | sql put together from user text | the server calls an internal address for the attacker | check what comes in at the border | html from users on our page | path with dots reads other files | query built with plus and req.params',
  'pillar-interplay':
    'does encryption cost performance and scaling | does a fault tolerant system scale by itself | more replicas means more to steal | availability against security | how do the three hang together | security checks slow us down | fail open or fail closed',
  'build-from-scratch':
    'we start a new product, in which order do we build | from an empty repo to production | what comes first, second and third in a new backend | blank page and a million users in mind | checklist for a new system | when do we need a second region',
};
