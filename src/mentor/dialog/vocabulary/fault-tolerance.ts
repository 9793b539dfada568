// Words in which learners name the topics of fault tolerance, or their symptoms; phrases are set apart by `|`.

export const faultTolerance: Readonly<Record<string, string>> = {
  'fault-tolerance':
    'fault tolerance | fault tolerant | resilience | resilient | reliability | high availability | fault versus failure | survive failures | keep running when one part fails | prevent failures from impacting | keep working if something breaks | component fails',
  'redundancy-and-failover':
    'redundancy | redundant | failover | fail over | single point of failure | spof | active passive | active active | hot standby | standby | n+1 redundancy | backup server | spare | takeover | plan b | one server dies | multiple servers fail | database failover | one instance only | another server takes over | server goes down | backup generator',
  'health-checks':
    'health check | health checks | healthcheck | liveness | liveness probe | readiness | readiness probe | startup probe | probe | heartbeat | failure detector | failure detection | gray failure | healthz | pod keeps restarting | pods restarted in waves | is the instance alive | restart policy | traffic before ready',
  timeouts:
    'timeout | timeouts | time out | times out | deadline | deadlines | abort controller | abort signal | hanging request | request hangs | hangs forever | hangs | service hangs | dependency hangs | never comes back | deadline propagation | connect timeout | read timeout | socket timeout | how long to wait for a reply',
  'retries-and-backoff':
    'retry | retries | exponential backoff | backoff | jitter | retry after | axios retry | transient error | temporary error | try again after an error | wait between attempts | attempts | schedule of wait times | retry budget',
  'retry-storm':
    'retry storm | retry amplification | metastable | metastable failure | overload feedback loop | retries make the outage worse | still down after the cause is gone | multiplied retries | clients keep hammering',
  'circuit-breaker':
    'circuit breaker | breaker | opossum | resilience4j | half open | fail fast | trip | stop calling a broken dependency',
  bulkhead:
    'bulkhead | bulkheads | isolation | separate pools | semaphore | compartment | noisy neighbour | cell based architecture | shuffle sharding | one tenant starves the others | resource limits | one slow dependency uses all threads',
  'graceful-degradation':
    'graceful degradation | degrade | fallback | load shedding | shed load | brownout | partial results | degraded mode | drop requests first | prioritise requests | which requests to drop | show the page without recommendations | swallowed error',
  'graceful-shutdown':
    'graceful shutdown | sigterm | draining | drain connections | prestop | server.close | zero downtime deploy | termination grace period | shutdown | stop cleanly | requests dropped during deployment | errors on every deploy | 502 during rollout | instances are stopped',
  'cascading-failure':
    'cascading failure | cascade | domino effect | dominoes | failure propagation | overload spreads | chain reaction | blast radius of an outage | whole system collapses | one failure takes everything down | servers fell one after the other | multiple stations fail | one slow service brings down the rest',
  'multi-region-and-dr':
    'multi region | disaster recovery | data center goes down | datacenter outage | entire data center | availability zone | geo redundancy | rto | rpo | several regions | second region | pilot light | warm standby | dns failover | region outage | whole region fails | fire in the data center | geographically dispersed',
  'backups-and-restore':
    'backup | backups | restore | snapshot | point in time recovery | 3-2-1 rule | restore test | ransomware | immutable backup | dropped the table | deleted by mistake | disaster copy of the data',
  'chaos-engineering':
    'chaos engineering | chaos monkey | game day | fault injection | resilience testing | toxiproxy | break things on purpose | kill random instances',
  observability:
    'observability | monitoring | logging | logs | metrics | tracing | trace | distributed tracing | opentelemetry | correlation id | golden signals | alerting | alerts | dashboard | prometheus | grafana | where did the request get slow',
  'slos-and-error-budgets':
    'slo | sla | sli | slos | service level | nines | error budget | burn rate | uptime | availability target | 99.9 | how much downtime is allowed',
  'safe-deployments':
    'deployment | deploy | safe deployment | canary | canary release | blue green | rolling update | rollback | roll back | feature flag | expand contract | database migration without downtime | backward compatible | release went wrong',
};
