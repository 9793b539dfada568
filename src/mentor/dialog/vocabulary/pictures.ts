// The pictures by which the curriculum explains its topics, in a few words each. A learner who comes back to "the airport" is
// understood by them even where the lesson that draws the picture is not written.

export const pictures: Readonly<Record<string, string>> = {
  'distributed-system': 'letters | post | team working by letter', 'cap-theorem': 'bank branches with a cut telephone line', 'consistency-models': 'village gossip',
  'time-and-clocks': 'postmarks | stamps', 'consensus-and-quorum': 'committee', 'leader-election': 'talking stick', 'split-brain': 'two captains | ship captains', replication: 'photocopies',
  'delivery-semantics': 'registered letter', idempotency: 'lift button | elevator button | thermostat', 'sagas-and-outbox': 'travel booking | postman tray', scalability: 'highway | motorway | lanes | cashiers | supermarket tills',
  'load-balancing': 'greeter in the supermarket', statelessness: 'cashier with the order slip', partitioning: 'encyclopaedia volumes', 'hot-key': 'famous singer | celebrity', caching: 'notes on the desk | archive',
  'thundering-herd': 'shop doors on sale day', 'message-queues': 'kitchen | order rail | waiters and cooks', backpressure: 'ramp meter', autoscaling: 'opening more tills', 'connection-pooling': 'taxi rank',
  'n-plus-one': 'shopping list', 'tail-latency': 'dinner party | guests', 'littles-law': 'café', 'amdahl-and-usl': 'cooks in one kitchen', 'capacity-planning': 'bridge in rush hour',
  'fault-tolerance': 'power stations | Jenga | team of engineers', 'redundancy-and-failover': 'generator | plan B', 'health-checks': 'roll call', timeouts: 'bus stop | waiting for the bus', 'retries-and-backoff': 'redialling | busy number',
  'retry-storm': 'congested telephone line', 'circuit-breaker': 'household fuse', bulkhead: 'watertight compartments | ship', 'graceful-degradation': 'short menu | restaurant', 'graceful-shutdown': 'shop at closing time',
  'cascading-failure': 'dominoes | power grid', 'multi-region-and-dr': 'alternative route | second highway', 'backups-and-restore': 'photo at your parents', 'chaos-engineering': 'fire drill', observability: 'car dashboard | trip diary',
  'slos-and-error-budgets': 'monthly allowance | pocket money', 'safe-deployments': 'tasting the soup', security: 'fortress | castle | bank with branches', encryption: 'locked box | padlock | coded message', 'tls-and-mtls': 'courier | postcards',
  'encryption-at-rest': 'safe and burglars', 'key-management': 'hotel key cards', 'authn-and-authz': 'passport and visa', 'least-privilege': 'hotel card', 'zero-trust': 'airport | badges', 'secrets-management': 'PIN on the card',
  'rate-limiting': 'bouncer', ddos: 'crowd of fake customers', 'network-segmentation': 'fire doors', 'supply-chain': "restaurant's suppliers", 'audit-logs': 'ledger | CCTV', 'penetration-testing': 'locksmith',
  'incident-response': 'fire brigade', 'input-validation': 'customs officer', 'pillar-interplay': 'toll gates and police on the highway', 'build-from-scratch': 'building a town',
};
