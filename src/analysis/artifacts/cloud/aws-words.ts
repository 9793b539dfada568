// What is said about resources of AWS, in whatever language they are declared: the tables of each language add names and defaults.
import type { Words } from './record';

export const oneZone: Words = {
  weakens: 'redundancy',
  means: 'runs in one availability zone, without a standby',
  advice: 'Set `$set`: a standby in a second zone takes over within a minute or two',
  hint: 'one zone: its failure is an outage of the database',
};

export const oneMember: Words = {
  weakens: 'redundancy',
  means: 'has one instance, and none that could take over',
  advice: 'Add a second instance in another zone: it serves reads, and is promoted within a minute when the first one fails',
  hint: 'one instance: its failure is an outage of the database',
};

export const oneGateway: Words = {
  weakens: 'redundancy',
  means: 'is the only way out for the subnets of several availability zones',
  advice: 'Put a gateway into each zone, with a route table of its own for the private subnets there',
  hint: 'one zone: without it nothing behind it reaches the outside',
};

export const unencryptedDatabase: Words = {
  weakens: 'storage',
  means: 'keeps its data, snapshots and replicas unencrypted',
  advice: 'Set `$set`; it cannot be switched on later without moving the data',
  hint: 'its disks and snapshots can be read as they are',
};

export const unencryptedWarehouse: Words = {
  weakens: 'storage',
  means: 'keeps the warehouse unencrypted',
  advice: 'Set `$set`',
  hint: 'the disks of the warehouse can be read as they are',
};

export const publicDatabase: Words = {
  weakens: 'exposure',
  means: 'has an address that the internet can reach',
  advice: 'Set `$set` and reach it from inside the network, through a bastion or a VPN if people need it',
  hint: 'the database has a public address',
};

export const noBackups: Words = {
  weakens: 'durability',
  means: 'keeps no automatic backups, so that a wrong DELETE or a lost disk is final',
  advice: 'Set `$name` to seven days or more, and try a restore',
  hint: 'no backups: nothing brings deleted data back',
};

export const plaintextProxy: Words = {
  weakens: 'transport',
  means: 'accepts clients that do not use TLS',
  advice: 'Set `$set`',
  hint: 'clients may talk to the proxy in plaintext',
};

export const noWayBack: Words = {
  weakens: 'durability',
  means: 'cannot be set back to a moment before a mistake',
  advice: 'Switch its point-in-time recovery on',
  hint: 'no point-in-time recovery: deleted items stay deleted',
};

export const noFailover: Words = {
  weakens: 'redundancy',
  means: 'does not promote a replica when its primary fails',
  advice: 'Switch `$name` on, with at least two nodes in different zones',
  hint: 'no failover: the cache is gone with its primary',
};

export const shardOnOneNode: Words = {
  weakens: 'redundancy',
  means: 'keeps each shard on one node',
  advice: 'Set `$name` to one or more, so that a replica can take over a shard',
  hint: 'one node a shard: its data goes with it',
};

export const unencryptedCache: Words = {
  weakens: 'storage',
  means: 'writes snapshots and swapped data unencrypted',
  advice: 'Set `$set`',
  hint: 'snapshots of the cache can be read as they are',
};

export const plaintextCache: Words = {
  weakens: 'transport',
  means: 'talks to its clients and between its nodes in plaintext',
  advice: 'Set `$set` and use `rediss://` in the clients',
  hint: 'cached data and passwords travel in plaintext',
};

export const cacheOfOneNode: Words = {
  weakens: 'redundancy',
  means: 'is a cache of one node',
  advice: 'Use a replication group with automatic failover for Redis or Valkey, or several nodes for Memcached',
  hint: 'one node: its failure empties the cache for all',
};

export const plaintextMemory: Words = {
  weakens: 'transport',
  means: 'talks to its clients in plaintext',
  advice: 'Leave `$name` on and use `rediss://` in the clients',
  hint: 'data and passwords travel in plaintext',
};

export const oneDaxNode: Words = {
  weakens: 'redundancy',
  means: 'has one node',
  advice: 'Set `$set`, one node a zone',
  hint: 'one node: its failure sends every read to the table',
};

export const unencryptedDax: Words = {
  weakens: 'storage',
  means: 'keeps cached items unencrypted',
  advice: 'Switch its encryption at rest on',
  hint: 'cached items lie on its disks as they are',
};

export const oneDataNode: Words = {
  weakens: 'redundancy',
  means: 'has one data node',
  advice: 'Set `$name` to three, spread over zones with zone awareness, so that replicas of the indexes have somewhere to be',
  hint: 'one node: search is gone when it restarts',
};

export const unencryptedIndexes: Words = {
  weakens: 'storage',
  means: 'keeps indexes and logs unencrypted',
  advice: 'Switch its encryption at rest on',
  hint: 'its disks and snapshots can be read as they are',
};

export const plaintextSearch: Words = {
  weakens: 'transport',
  means: 'answers over HTTP as well',
  advice: 'Set `$set`',
  hint: 'queries and answers may travel in plaintext',
};

export const plaintextNodes: Words = {
  weakens: 'transport',
  means: 'sends data between its nodes unencrypted',
  advice: 'Switch encryption between its nodes on',
  hint: 'nodes talk to each other in plaintext',
};

export const singleBroker: Words = {
  weakens: 'redundancy',
  means: 'is a single broker',
  advice: 'Set `$name` to `ACTIVE_STANDBY_MULTI_AZ` (ActiveMQ) or `CLUSTER_MULTI_AZ` (RabbitMQ)',
  hint: 'one broker: nobody sends or receives while it restarts',
};

export const publicBroker: Words = {
  weakens: 'exposure',
  means: 'has an address that the internet can reach',
  advice: 'Set `$set` and reach it from inside the network',
  hint: 'the broker has a public address',
};

export const plaintextClients: Words = {
  weakens: 'transport',
  means: 'accepts clients that do not use TLS',
  advice: 'Set `$set`',
  hint: 'clients may talk to the brokers in plaintext',
};

export const plaintextBrokers: Words = {
  weakens: 'transport',
  means: 'copies messages between its brokers in plaintext',
  advice: 'Set `$set`',
  hint: 'brokers talk to each other in plaintext',
};

export const unencryptedDisk: Words = {
  weakens: 'storage',
  means: 'keeps its data and snapshots unencrypted',
  advice: 'Set `$set`; an existing disk has to be copied for it',
  hint: 'the disk and its snapshots can be read as they are',
};

export const unencryptedFiles: Words = {
  weakens: 'storage',
  means: 'keeps its files unencrypted',
  advice: 'Set `$set`; an existing file system has to be copied for it',
  hint: 'files lie on its disks as they are',
};

export const unencryptedQueue: Words = {
  weakens: 'storage',
  means: 'keeps waiting messages unencrypted',
  advice: 'Set `$set`, or name a key',
  hint: 'waiting messages are kept as they are',
};

export const unencryptedTopic: Words = {
  weakens: 'storage',
  means: 'keeps messages that it could not deliver yet unencrypted',
  advice: 'Name a key (`alias/aws/sns`, or one of your own)',
  hint: 'messages on their way are kept as they are',
};

export const unencryptedStream: Words = {
  weakens: 'storage',
  means: 'keeps its records unencrypted',
  advice: 'Encrypt it with the key `alias/aws/kinesis`, or one of your own',
  hint: 'records are kept as they are',
};

export const servedOverHttp: Words = {
  weakens: 'transport',
  means: 'serves its targets over HTTP and does not redirect',
  advice: 'Serve on 443 with a certificate, and let this listener answer with a redirect to HTTPS',
  hint: 'HTTP is served, not redirected: everyone between can read',
};

export const classicOverHttp: Words = {
  weakens: 'transport',
  means: 'serves its instances over HTTP, and this kind of load balancer cannot redirect',
  advice: 'Listen with `https` and a certificate; an application load balancer can redirect what still comes over HTTP',
  hint: 'HTTP is served: everyone between can read',
};

export const viewersOverHttp: Words = {
  weakens: 'transport',
  means: 'serves viewers over HTTP as well, without redirecting them',
  advice: 'Set `$set`',
  hint: 'viewers may talk to it in plaintext',
};

export const uncheckedTargets: Words = {
  weakens: 'health',
  means: 'sends requests to targets without asking whether they work',
  advice: 'Set `$set` and name a path that answers only when the program can work',
  hint: 'requests go to targets that may be dead',
};

export const oneInstance: Words = {
  weakens: 'redundancy',
  means: 'may leave one instance behind the load balancer',
  advice: 'Set `$set` and spread it over zones, so that one instance can fail or be replaced unnoticed',
  hint: 'one instance: nobody answers while it is replaced',
};

export const oneZoneGroup: Words = {
  weakens: 'redundancy',
  means: 'starts all its instances in one availability zone',
  advice: 'Name subnets in two or three zones in `$name`, so that the failure of one zone leaves the others',
  hint: 'one zone: all instances are gone with it',
};

export const hungInstances: Words = {
  weakens: 'health',
  means: 'replaces an instance only when the machine is broken, not when the program on it no longer answers',
  advice: 'Set `$set`, so that what the load balancer finds dead is replaced',
  hint: 'a hung program stays in the group',
};

export const oneCopy: Words = {
  weakens: 'redundancy',
  means: 'is asked for one task',
  advice: 'Set `$set`, so that one task can fail or be replaced unnoticed',
  hint: 'one task: nobody answers while it is replaced',
};

export const oneTask: Words = {
  weakens: 'redundancy',
  means: 'runs one task behind its load balancer',
  advice: 'Set `$set`, so that one task can fail or be replaced unnoticed',
  hint: 'one task: nobody answers while it is replaced',
};

export const oneNamedTask: Words = {
  weakens: 'redundancy',
  means: 'runs one task behind the name that others call',
  advice: 'Set `$set`, so that one task can fail or be replaced unnoticed; a store that keeps its data in the task wants a managed service instead',
  hint: 'one task: whoever calls it waits while it is replaced',
};

export const publicBucket: Words = {
  weakens: 'exposure',
  means: 'lets the whole internet read what is in it',
  advice: 'Keep it private and let a distribution or signed addresses hand out what is meant for others',
  hint: 'everyone on the internet may read the bucket',
};

export const writableBucket: Words = {
  weakens: 'exposure',
  means: 'lets the whole internet write to it',
  advice: 'Keep it private and let others upload with signed addresses',
  hint: 'everyone on the internet may write to the bucket',
};

export const openBucket: Words = {
  weakens: 'exposure',
  means: 'lets policies and lists open the bucket to the whole internet',
  advice: 'Set all four blocks to `true`; let a distribution hand out what is meant for others',
  hint: 'the bucket may be opened to everybody',
};

export const openCluster: Words = {
  weakens: 'exposure',
  means: 'opens the interface by which the cluster is administered to the whole internet',
  advice: 'List the networks of those who administer it in `$name`, or switch public access off',
  hint: 'the API of the cluster is open to the whole internet',
};

export const openFunction: Words = {
  weakens: 'authentication',
  means: 'runs for whoever knows the address',
  advice: 'Set `$set`, or check a signature or a token in the function',
  hint: 'the function runs for everybody',
};

export const openBrokers: Words = {
  weakens: 'authentication',
  means: 'lets clients in that have not said who they are',
  advice: 'Leave `$name` off, and let clients log in with IAM, SASL/SCRAM or certificates',
  hint: 'whoever reaches the brokers reads and writes',
};

export const unencryptedByDefault: Words = {
  weakens: 'storage',
  means: 'makes new disks unencrypted',
  advice: 'Set `$set`',
  hint: 'new disks can be read as they are',
};

export const unsafeParameter: Words = {
  weakens: 'transport',
  means: 'lets clients in that do not use TLS',
  advice: 'Switch it on, which is the default of newer versions',
  hint: 'queries and passwords may travel in plaintext',
};

export const plaintextFiles: Words = {
  weakens: 'transport',
  means: 'reads and writes the shared files in plaintext',
  advice: 'Set `$set`',
  hint: 'shared files travel in plaintext',
};
