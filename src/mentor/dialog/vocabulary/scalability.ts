// Words in which learners name the topics of scalability, or their symptoms; phrases are set apart by `|`.

export const scalability: Readonly<Record<string, string>> = {
  scalability:
    'scalability | scale | scale up | scale out | vertical scaling | horizontal scaling | elasticity | handle increased load | handle more load | more users | growth | grows tenfold | bigger machine or more machines | add more servers | performance degradation | system gets slower with more users | ten times the traffic | data set grows',
  'load-balancing':
    'load balancing | load balancer | balancer | reverse proxy | nginx upstream | round robin | least connections | power of two choices | layer 4 layer 7 | sticky session | distribute requests | one server gets all the traffic | spread traffic | haproxy | new lanes are added efficiently',
  statelessness:
    'stateless | statelessness | stateless service | session state | state in memory | shared nothing | twelve factor | externalise state | sessions in memory | users are logged out when a server restarts | works until the second replica | local file upload lost | cart is empty after deployment',
  partitioning:
    'partitioning | partition key | sharding | shard | shard key | consistent hashing | range partitioning | rebalancing | resharding | hash slots | split the database | split rows over nodes | virtual nodes',
  'hot-key':
    'hot key | hot partition | hot spot | hotspot | skew | celebrity problem | uneven shards | one shard is overloaded | one partition gets all the load | everybody reads the same row',
  caching:
    'cache | caching | cache aside | write through | write behind | write back | ttl | eviction | lru | cdn | cache invalidation | hit ratio | hit rate | redis cache | memoize | cached value is outdated',
  'thundering-herd':
    'thundering herd | cache stampede | stampede | dog piling | request coalescing | single flight | cold start herd | all clients reconnect at once | cache expired and the database fell over',
  'message-queues':
    'message queue | queue | queues | broker | message broker | kafka | rabbitmq | sqs | pub sub | publish subscribe | event driven | async worker | consumer group | consumer lag | poison message | background jobs | backlog',
  backpressure:
    'backpressure | back pressure | flow control | bounded queue | unbounded queue | unbounded concurrency | admission control | high water mark | concurrency limit | producer faster than consumer | memory climbs | memory grows until crash | Promise.all over thousands | stream write buffers | out of memory under load',
  autoscaling:
    'autoscaling | auto scaling | autoscaler | horizontal pod autoscaler | hpa | cooldown | target tracking | serverless scaling | keda | scale to zero | minimum replicas | add pods automatically | scales too late | cold start | pod count | number of pods | minimum number of instances',
  'connection-pooling':
    'connection pool | connection pooling | pool exhausted | pool exhaustion | keep alive | max connections | pgbouncer | hikaricp | too many connections | too many clients already | connection leak | leaking connections | timeout acquiring a connection | pool size | new client per request',
  'n-plus-one':
    'n+1 | n plus one | n plus one query | chatty api | chatty | dataloader | batching | await in a loop | sequential requests | one query per row | hundreds of queries for one page | round trips | resolvers fire queries',
  'tail-latency':
    'tail latency | p99 | p95 | percentile | percentiles | latency distribution | fan out | hedged requests | straggler | coordinated omission | slowest request | averages hide | histogram | some requests are very slow',
  'littles-law':
    'little law | littles law | queueing theory | queueing | utilisation | utilization | throughput versus latency | how many concurrent requests | arrival rate | knee of the curve | waiting time grows near full load | performance formula | how many workers do i need',
  'amdahl-and-usl':
    'amdahl | performance formula | usl | universal scalability law | gunther | speedup | contention | coherency | diminishing returns | negative scaling | serial part | adding servers makes it slower | twice the servers twice the throughput',
  'capacity-planning':
    'capacity planning | load test | load testing | headroom | back of the envelope | peak traffic | stress test | k6 | forecast | black friday | how many servers do we need | plan for peak | unbounded query | pagination',
};
