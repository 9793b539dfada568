// Proper names of each topic: techniques, tools, settings, acronyms and error messages that belong to it. Who says one of them means the
// topic, even where no lesson has the word; phrases are set apart by `|`.

export const terms: Readonly<Record<string, string>> = {
  'distributed-system':
    'eight fallacies | two generals | rpc | remote procedure call | remote object | corba | monolith | modular monolith | service oriented architecture | loosely coupled | strangler fig | distributed monolith | service boundaries | domain driven design | bounded context | crash stop | fail stop | asynchronous network | partial outage | location transparency | asynchronous model | no shared memory | multi threaded or distributed',
  'cap-theorem':
    'ca system | ap system | cp system | ap store | cp store | partition tolerant | dynamo style | pa/el | pc/ec | network is cut | netsplit | link between sites cut | refuse writes during a partition',
  'consistency-models':
    'sequential consistency | strict serializability | serializability | read committed | repeatable read | dirty read | lost update | monotonic writes | writes follow reads | bounded staleness | session consistency | quorum consistency | conflict resolution | convergence | inconsistent reads | my edit disappears | acid | base semantics | optimistic locking | optimistic concurrency',
  'time-and-clocks':
    'hybrid logical clock | hlc | chrony | ptp | utc | timezone | daylight saving | epoch | unix time | clock jump | smear | performance.now | System.nanoTime | time.monotonic | hrtime | uncertainty interval | causal order | total order | concurrent events | version vector | snowflake id | uuidv7 | created_at | updated_at | nbf | iat | durations',
  'consensus-and-quorum':
    'multi paxos | viewstamped replication | consul cluster | voters | quorum read | quorum write | read quorum | write quorum | sloppy quorum | hinted handoff | n w r | joint consensus | membership change | raft term | raft log | log compaction | even number of nodes | majority side | minority side | no leader',
  'leader-election':
    'leader lease | lock service | lock ttl | lease renewal | renew interval | election timeout | bully algorithm | zookeeper lock | advisory lock | shedlock | setnx | mutex across pods | singleton job | only one instance | scheduler runs twice | epoch number | monotonic token | coordinator | active instance | lock holder',
  'split-brain':
    'witness | tie breaker | tiebreaker | arbiter node | quorum disk | heartbeat link | pacemaker | corosync | dual master | both master | diverged | two node cluster | fence the old primary | shoot the other node | each half elects | two halves | old primary comes back',
  replication:
    'wal shipping | streaming replication | logical replication | physical replication | binlog | oplog | replication slot | semi sync | semi synchronous | sync standby | standby | promote | promotion | replica set | follower reads | read scaling | multi primary | anti entropy | read repair | replication factor | catch up | secondary lag | seconds behind master | lag of the replica',
  'delivery-semantics':
    'effectively once | dlq | nack | requeue | redelivered | poison pill | commit offset | auto commit | enable.auto.commit | transactional producer | message loss | lost message | doubled message | duplicates | dedup window | ack before processing | ack after processing | prefetch | visibility | unacked | message order | fifo queue | retry topic',
  idempotency:
    'idempotent consumer | idempotent producer | Idempotency-Key | request id | unique constraint | insert on conflict | put or post | safe methods | double submit | double charge | billed twice | twice on retry | replayed request | replay | compare and set | conditional write | etag | if-match | natural key | charge again',
  'sagas-and-outbox':
    'orchestrator | compensate | undo step | refund step | process manager | debezium | inbox pattern | listen to yourself | xa transaction | two phase | tcc | semantic lock | pivot transaction | transaction across services | event never sent | dual writes | save and publish | polling publisher | step of the saga | temporal workflow',
  scalability:
    'scale up | scale out | elastic | bottleneck | shared resource | vertical | horizontal | bigger box | read heavy | write heavy | growth plan | sub linear | linear scaling | scale cube | million users | thousand users | more customers | capacity limit | same throughput | throughput does not grow',
  'load-balancing':
    'envoy | elb | alb | nlb | gslb | anycast | ip hash | weighted | least outstanding requests | slow start | outlier detection | client side balancing | service discovery | dns round robin | session affinity | backend pool | upstream | l4 | l7 | health of backends | connection draining at the balancer | subset | long lived connections | http2 balancing | vip | keepalived | metallb | ingress controller',
  statelessness:
    'session store | express-session | in memory session | memory store | sticky | local disk upload | pod local | ephemeral | twelve-factor app | server side session | websocket state | shared session | remember between requests | in process state | object storage for uploads | s3 uploads | logged out after deploy | state outside',
  partitioning:
    'shards | sharded | vnodes | virtual bucket | hash ring | jump hash | rendezvous hashing | scatter gather | cross shard | directory based | lookup table | vitess | citus | tenant id as key | split a shard | move rows | rebalance | hash partitioning | list partitioning | global secondary index | local secondary index | modulo | partition by country | range partition | monotonic key | data locality',
  'hot-key':
    'skewed | data skew | viral post | celebrity | salting | random suffix | key splitting | write sharding | counter row | like counter | popular item | popular product | big tenant | one row updated | single row contention | heavy hitter | zipf | local cache for hot items | adaptive capacity',
  caching:
    'memcached | varnish | cloudfront | read through | refresh ahead | stale while revalidate | cache-control | edge cache | lfu | fifo eviction | maxmemory | eviction policy | cache key | negative cache | cache warming | cold cache | cache poisoning | local cache | near cache | distributed cache | cache busting | write around | stale entry | old price | outdated value | cached | memoization',
  'thundering-herd':
    'dogpile | herd | singleflight | single-flight | probabilistic early expiration | xfetch | lock the rebuild | spread expiry | at midnight all | every device at once | reconnect storm | everybody reconnects | cron spike | cron at midnight | synchronized clients | wake up at once | popular entry expires | expired at the same time',
  'message-queues':
    'activemq | pulsar | nats | event bus | event stream | partition of kafka | consumer | consumers | producer | subscriber | competing consumers | retention | log compaction topic | kafka partition | bullmq | celery | sidekiq | job queue | task queue | queue depth | lag keeps rising | backlog grows | asynchronous processing | fire and forget | fan out exchange | exchange | routing key | event type | priority queue | delay queue | outstanding messages | webhooks queue',
  backpressure:
    'reactive streams | stream.pipe | highWaterMark | drain event | credit based | sliding window flow control | semaphore limit | p-limit | worker pool | bounded channel | channel capacity | blocking queue | rejected execution | oom killed | heap grows | memory explodes | slow consumer | slow client | slow reader | forEach send | fire all at once | too many promises | goroutine per item | unlimited goroutines | buffer grows | unbounded buffer | queue overflow',
  autoscaling:
    'cluster autoscaler | karpenter | vertical pod autoscaler | vpa | scale in | scale down | scaling policy | stabilization window | step scaling | predictive scaling | scheduled scaling | warm pool | provisioned concurrency | flapping pods | flap up and down | max replicas | min replicas | target cpu | scale on queue length | asg | auto scaling group | warm up time | spike is over before',
  'connection-pooling':
    'max pool size | maximumPoolSize | idle timeout | connection lifetime | proxysql | rds proxy | odyssey | session pooling | transaction pooling | ephemeral ports | port exhaustion | TIME_WAIT | socket exhaustion | too many open files | remaining connection slots | too many connections | QueuePool limit | connection is not available | connection per request | reuse connections | keepalive connections | httpclientfactory | new client each call | leak a connection | connections of 30 pods',
  'n-plus-one':
    'eager loading | lazy loading | select_related | prefetch_related | include relations | join fetch | bulk endpoint | batch request | in clause | graphql resolver | n+1 selects | query in a loop | select in a loop | per item request | requests per row | one call per item | await in for loop | batch get | round trip per item | makes 51 queries | list page many queries | sequential awaits',
  'tail-latency':
    'p50 | p90 | p999 | outliers | hedging | tied requests | gc pause | stop the world | garbage collection pause | event loop lag | blocked event loop | head of line blocking | jittery latency | slowest percent | latency spikes | wait several seconds | average is fine | hdr histogram | queueing delay | slow one in a hundred | scatter gather latency | parallel calls slowest',
  'littles-law':
    'l = lambda w | lambda w | in flight | concurrency needed | utilization | busy workers | threads are busy | mm1 | m/m/1 | requests per second times | how many in flight | backlog drain | drain a queue | drain time | near saturation | at 90 percent | at 95 percent load',
  'amdahl-and-usl':
    'amdahl law | gustafson | serial fraction | parallel fraction | crosstalk | coordination overhead | retrograde | peak throughput | adding cores | more nodes slower | throughput went down | negative returns | speed up with cores | maximum speedup | doubled the servers | scaling curve | lock contention',
  'capacity-planning':
    'gatling | jmeter | locust | soak test | spike test | saturation point | growth forecast | load model | sizing | provision | overprovision | christmas | cyber monday | launch day | peak season | spare capacity | how many machines | limit of one node | back-of-envelope | storage estimate | select without limit | list endpoint | findAll | keyset pagination | page size | cursor pagination | disk is full | runs out of disk',
  'fault-tolerance':
    'error failure | mtbf | mttf | robustness | robust | antifragile | self healing | recovery oriented | crash only | degrade gracefully | dependable | failure mode | fmea | masking faults | tolerate faults | stay up | keep working despite | high availability ha | resiliency patterns',
  'redundancy-and-failover':
    'active-active | active-passive | 2n redundancy | warm spare | cold standby | failback | automatic failover | manual failover | patroni | repmgr | sentinel | vrrp | keepalived failover | availability in parallel | availability in series | common cause | shared cause | correlated failure | two power supplies | anti affinity | topology spread | pod disruption budget | replicas: 1 | only one instance | exists only once | exist once | takes over | how fast does it switch',
  'health-checks':
    'livenessProbe | readinessProbe | startupProbe | failureThreshold | initialDelaySeconds | deep health check | shallow health check | panic threshold | fail open health | crashloopbackoff | crash loop | restarts in a loop | restarts my pod | unhealthy host | healthy host | /health | /ready | actuator health | depends_on service_healthy | dead backend | takes traffic too early | zombie instance | watchdog',
  timeouts:
    'AbortController | context.WithTimeout | context deadline exceeded | SocketTimeoutException | ReadTimeout | ETIMEDOUT | ESOCKETTIMEDOUT | deadline exceeded | statement timeout | lock timeout | idle timeout http | request timeout | write timeout | upstream timed out | 504 | gateway timeout | grpc deadline | socketRead | blocked threads | threads are stuck | thread dump | waits forever | never answers | no answer | downstream hangs | timeout budget | keepalive timeout | tcp timeout | connection timeout | cancel a request',
  'retries-and-backoff':
    'full jitter | equal jitter | decorrelated jitter | linear backoff | fixed delay | max attempts | Retry-After | tenacity | polly | spring retry | p-retry | retryable | retry on 500 | retry on 503 | idempotent retry | reconnect loop | reconnect with delay | retry policy | give up after | cap the delay | randomize the delay | random delay | backoff factor | base delay | retry a post',
  'retry-storm':
    'retry budget | retry token bucket | amplification of retries | 3x3x3 | 27 calls | nested retries | retries at every layer | layers retry | each layer retries | thundering retries | everyone kept retrying | overload stays | does not recover | stays down after the cause | sustained overload | hysteresis | load stays high',
  'circuit-breaker':
    'open state | closed state | half-open | hystrix | polly circuit breaker | gobreaker | pybreaker | failure rate threshold | trip threshold | sliding window of failures | probe request | short circuit | fails fast | breaker opens | breaker closes | reset timeout',
  bulkhead:
    'thread pool per dependency | separate thread pools | threadpool | connection pool per tenant | noisy neighbor | quotas per tenant | cgroup | cpu limit | memory limit | memory request | cpu request | resource quota | limitrange | oomkilled neighbour | pushes other pods off | evicted | eviction of pods | starve | starvation | compartments | isolate tenants | share a pool | share a thread pool | reporting queries eat',
  'graceful-degradation':
    'reduced mode | read only mode | stale data fallback | feature kill switch | kill switch | load shedder | shed | 503 with retry-after | adaptive concurrency | optional dependency | non critical dependency | cached fallback | empty list on error | swallow exceptions | swallowed exception | catch and ignore | empty catch | except pass | return null on error | return 0 on error | silent failure | reviews cannot be loaded | recommendations down',
  'graceful-shutdown':
    'shut down | shut a server down | SIGKILL | SIGINT | signal handler | terminationGracePeriodSeconds | preStop hook | lifecycle hook | srv.Shutdown | GracefulStop | http-terminator | terminus | connection draining | deregistration delay | in-flight requests | in flight uploads are cut | finish running jobs | stop accepting | 502 on every rollout | 502s for a few seconds | drop requests on deploy | cut when we roll out | lose jobs on restart',
  'cascading-failure':
    'ripple effect | snowball | knock on | avalanche | overload moves on | the next one dies | then the next | then all of them | one after another | death spiral | failure spreads | takes everything with it | blackout | power grid | n minus one | remaining nodes overloaded | one of them reboots | nodes at 90 percent',
  'multi-region-and-dr':
    'az outage | zone outage | us-east-1 | second site | second data centre | datacentre burns | route 53 failover | global load balancing | active-active regions | geo replication | aurora global | business continuity | bcp | recovery time objective | recovery point objective | switch regions | region switch | evacuate a region | failover region | dr drill | dr plan | sovereignty | cross region | stretch cluster',
  'backups-and-restore':
    'pitr | pg_dump | mysqldump | wal archive | full backup | incremental | differential | retention policy | object lock | worm | off-site copy | offline copy | air gapped | restore drill | test a restore | recovery test | drop table | dropped table | accidental delete | deleted the production | velero | restic | raid is | backup server | corrupt backup',
  'chaos-engineering':
    'litmus | gremlin | chaos mesh | chaos kong | simian army | failure injection | steady state | experiment in production | break something first | break on purpose | kill servers | unplug | latency injection | blast radius of an experiment | hypothesis | gameday',
  observability:
    'telemetry | trace id | request id | context propagation | jaeger | zipkin | tempo | loki | elk | structured logs | log level | cardinality | high cardinality | red method | use method | golden signal | exemplars | sampling | tail sampling | alert fatigue | synthetic monitoring | blackbox probe | health dashboard | apm | profiling | where is it slow | which service is slow | node exporter',
  'slos-and-error-budgets':
    '99.95 | 99.99 | 99.5 | five nines | three nines | four nines | downtime per month | downtime per year | minutes of downtime | budget policy | budget used up | budget is gone | burn rate alert | multi window | good events | availability percent | service level objective | service level indicator | service level agreement | 100 percent uptime | freeze releases | how many may fail | error rate target',
  'safe-deployments':
    'rollout | roll out | progressive delivery | argo rollouts | flagger | dark launch | shadow traffic | traffic mirroring | a/b test | feature toggle | rename a column | drop a column | schema change | backward compatible schema | migration | expand and contract | parallel change | config push | config change | hotfix | version skew | old and new version | deployment went wrong | ci/cd | continuous delivery',
  security:
    'cia | confidentiality | integrity | stride | owasp | owasp top ten | attack tree | kill chain | exploit | vulnerability | cve | patching | hardening | shift left | secure by default | secure by design | security principles | assume compromise | insider | attacker | hacker | phishing | malware | secure our api | securing | breach | least astonishment | weakest link',
  encryption:
    'sha256 | sha-256 | md5 | bcrypt | argon2 | scrypt | pbkdf2 | salt | pepper | hmac | mac | gcm | ecb | cbc | nonce | iv | initialization vector | chacha20 | elliptic curve | ecdsa | ed25519 | diffie hellman | key exchange | forward secrecy | signature | sign | signing | base 64 | encoding | rainbow table | kerckhoffs | end to end encryption | e2e | plaintext passwords | aead | padding oracle',
  'tls-and-mtls':
    'tls 1.2 | tls 1.3 | x509 | x.509 | root ca | intermediate certificate | certificate chain | cert expired | certificate expired | letsencrypt | acme | cert-manager | spiffe | spire | istio mtls | sidecar | sni | alpn | cipher suite | ocsp | crl | revocation list | hsts | starttls | verify=False | InsecureSkipVerify | self signed | signed by unknown authority | certificate pinning | mitm | sslmode | plaintext traffic | pod to pod traffic | client certificate | server certificate | encrypt traffic | wireshark',
  'encryption-at-rest':
    'luks | bitlocker | dm-crypt | ebs encryption | ebs volume | storage_encrypted | sse-kms | sse-s3 | server side encryption | bucket encryption | encrypted disk | encrypted bucket | client side encryption | tokenization | tokenisation | blind index | searchable encryption | deterministic encryption | stolen laptop | disposed disk | data on disk | volume encryption',
  'key-management':
    'kek | dek | cmk | key encryption key | data encryption key | customer managed key | byok | key policy | key escrow | rotate a key | rotate encryption keys | rotation of keys | rewrap | re-encrypt | key hierarchy | root key | wrapping key | key ceremony | crypto shredding | delete the key | deletion of the key | hashicorp transit | key versions | key id',
  'authn-and-authz':
    'pkce | sso | single sign on | openid | id token | refresh token | bearer token | scopes | claims | jwks | session fixation | csrf | mfa | 2fa | role based | attribute based | rebac | opa | policy engine | permission check | broken access control | bola | object level authorization | opens other users invoices | impersonate | api keys | basic auth | client credentials | token revocation | introspection | log out | cookie | samesite | user id in a jwt | service to service auth',
  'least-privilege':
    'administratoraccess | admin access | iam role | iam user | policy document | grant all | grant all privileges | superuser | root user | sudo | wildcard | "*" | cluster-admin | clusterrole | rolebinding | privileged container | privileged: true | cap_sys_admin | capabilities | runAsNonRoot | seccomp | just in time access | jit access | break glass | access review | unused permissions | permission boundary | cors | prod access | assume role | overprivileged | cut down rights',
  'zero-trust':
    'ztna | never trust | identity aware | device posture | continuous verification | microperimeter | vpn | corporate network | inside the network | trusted zone | policy decision point | policy enforcement point | beyond corp | software defined perimeter',
  'secrets-management':
    'secret manager | secrets manager | parameter store | sealed secrets | external secrets | sops | doppler | environment variables for secrets | env var | env vars | dotenv | password in git history | api key in the repo | leaked token | rotate the password | rotate credentials | dynamic credentials | short lived credentials | workload identity | trufflehog | gitleaks | secret scanning | docker secret | baked into the image | stripe key | default password | hunter2 | changeme | pushed a secret | public repo',
  'rate-limiting':
    'limiter in memory | bucket refills | burst | gcra | requests per minute | per user limit | per ip limit | X-RateLimit | ratelimit headers | throttled | api quota | fair use | abuse | scraper | scrapers | credential stuffing | login attempts | hammers our api | too many calls | slow down clients | express-rate-limit | bucket4j | limit_req | sliding log | concurrency limiter',
  ddos:
    'distributed denial of service | botnet floods | dns amplification | reflection attack | udp flood | layer 7 flood | cloudflare | shield | scrubbing center | blackhole | origin ip | bytes per minute | slow post | rudy | hit and run | bandwidth exhausted | flood | flooded | from many ips | thousand ips | costly request | expensive endpoint | captcha | always on protection',
  'network-segmentation':
    'dmz | bastion | jump host | nacl | network acl | security groups | calico | cilium | networkpolicy | default deny | ingress rules | egress filtering | private endpoint | privatelink | vlan | subnets | nat gateway | public ip | expose | exposed port | published port | ports in compose | port 6379 | port 5432 | port 22 | ssh from anywhere | admin ui public | inside one pod | pivot | intruder | east west traffic | flat network | metadata endpoint',
  'supply-chain':
    'dependency | package | packages | npm install | pip install | install scripts | lock file | pin versions | pinned | version ranges | renovate | dependabot | npm | pypi | registry | transitive | cosign | provenance | attestation | reproducible build | build server | solarwinds | xz | left-pad | event-stream | image digest | node:latest | distroless | trivy | vulnerable dependency | cve in a library | vendoring | private registry | mirror packages | curl pipe bash',
  'audit-logs':
    'audit | auditing | append only | hash chain | write once | log retention | who deleted | who changed | traces of what he did | forensic | access log | cloudtrail | pgaudit | admin actions | compliance | gdpr log | immutable log | delete traces | cover tracks | keep them for years',
  'penetration-testing':
    'white box | black box | grey box | gray box | pen test | pentesters | red teaming | blue team | purple team | burp | nmap | metasploit | rules of engagement | findings of the report | pentest report | retest | hackerone | ethical hacking | security assessment | vulnerability scanner | cvss',
  'incident-response':
    'on call | on-call | oncall | escalation | war room | status page | triage | mitigate | sev1 | root cause | five whys | lessons learned | action items | site is down | being hacked | hacked right now | forensics | eradicate | playbook | communication lead | incident manager | mean time to',
  'input-validation':
    'xxe | xml external entity | sqli | nosql injection | ldap injection | template injection | ssti | csp | content security policy | prepared statement | parameterized query | parameterised query | escape | escaping | allow list | whitelist | blocklist | zip bomb | billion laughs | body size limit | file upload validation | mass assignment | open redirect | request smuggling | regex dos | redos | eval | os.system | f-string sql | string concatenation | cursor.execute | joi | zod | pydantic | metadata service | 169.254.169.254',
  'pillar-interplay':
    'all three | the three of them | balance between the pillars | security versus performance | secure but slow | less available | more secure make it slower | conflict between | availability or confidentiality | which pillar first | security measure brings the site down',
  'build-from-scratch':
    'design twitter | design a chat | design instagram | url shortener | link shortener | system design | design an architecture | architecture for a new | new project | start a new system | mvp | first version | key value store from scratch | design uber | build a clone | news feed | where do i begin with a system | architecture for',
};
