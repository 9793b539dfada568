// The five conversations the product was born from: what the learner says, and what an answer must be. The mentor's words are not
// written down; they come from the lessons and may improve.
import type { Move } from '../../src/mentor/dialog';

export interface SeedTurn {
  readonly says: string;
  /** Any of these is right. */
  readonly moves: readonly Move[];
  /** The first topic of the answer is one of these; empty for social turns. */
  readonly topics: readonly string[];
}

export const seeds: readonly (readonly SeedTurn[])[] = [
  [
    { says: 'I\'m not entirely sure. I feel like I\'m missing some fundamental understanding. Can you start by explaining what scalability means in this context?', moves: ['clarify-vague', 'define'], topics: ['scalability'] },
    { says: 'Okay, got it. But what about fault tolerance? How does that fit into the picture?', moves: ['define', 'relate'], topics: ['fault-tolerance', 'pillar-interplay'] },
    { says: 'That makes sense. But how do we ensure that the system is secure? I\'ve heard horror stories about data breaches...', moves: ['explain-how'], topics: ['security'] },
    { says: 'Okay, I think I\'m starting to get it. But can you give me an example of how you would approach fault tolerance in a real-world scenario?', moves: ['example'], topics: ['fault-tolerance', 'redundancy-and-failover'] },
    { says: 'That\'s really helpful. But can you repeat that last part about the servers?', moves: ['repeat'], topics: ['redundancy-and-failover'] },
    { says: 'Okay, I think I understand. But what about when the entire data center goes down? How do we keep the system running in that scenario?', moves: ['what-if'], topics: ['multi-region-and-dr'] },
    { says: 'Whoa, that\'s a lot to take in. Can you go back to the highway analogy and explain how that would work?', moves: ['return-to-analogy'], topics: ['multi-region-and-dr'] },
    { says: 'Okay, I think I\'m starting to get it. But what about the security aspect in this scenario?', moves: ['explain-how'], topics: ['security', 'multi-region-and-dr', 'pillar-interplay'] },
    { says: 'I feel like I\'m starting to grasp it better now. But can you walk me through the process of setting up a distributed system from scratch?', moves: ['walkthrough'], topics: ['build-from-scratch'] },
  ],
  [
    { says: 'That\'s a lot to cover. Can you explain scalability first? I\'m having trouble understanding how a system can handle increased load without performance degradation.', moves: ['define', 'explain-how'], topics: ['scalability'] },
    { says: 'I see what you mean about the highway analogy. But how do systems ensure that new lanes are added efficiently and don\'t cause bottlenecks?', moves: ['explain-how', 'return-to-analogy'], topics: ['load-balancing', 'scalability', 'autoscaling'] },
    { says: 'I think I understand load balancing. What about fault tolerance? How do systems prevent failures from impacting overall performance?', moves: ['define', 'explain-how'], topics: ['fault-tolerance', 'graceful-degradation'] },
    { says: 'I\'m still having trouble grasping how this works. Can you give me an example of a fault-tolerant system in action?', moves: ['example'], topics: ['fault-tolerance', 'replication'] },
    { says: 'That makes sense. But how do systems secure data stored across multiple nodes?', moves: ['explain-how'], topics: ['encryption-at-rest', 'tls-and-mtls', 'authn-and-authz', 'key-management'] },
    { says: 'I\'m not sure I fully understand how encryption works. Can you explain it in simpler terms?', moves: ['simplify'], topics: ['encryption'] },
    { says: 'I think I understand encryption now. But what about security threats like denial-of-service attacks? How do systems prevent these types of attacks?', moves: ['explain-how'], topics: ['ddos', 'rate-limiting'] },
    { says: 'That\'s a lot to take in. Can you summarize the key points on scalability, fault tolerance, and security?', moves: ['summarize'], topics: ['scalability', 'fault-tolerance', 'security', 'pillar-interplay'] },
  ],
  [
    { says: 'Thanks for your time! I\'m really interested in learning about scalability, fault tolerance, and security. Can you explain how these concepts relate to each other?', moves: ['relate'], topics: ['pillar-interplay'] },
    { says: 'That makes sense. But how do these concepts interact? For example, if a system is fault-tolerant, does that automatically make it more scalable?', moves: ['check-understanding', 'correct-misconception'], topics: ['pillar-interplay'] },
    { says: 'Okay, I think I understand. But can you give me an example of how these concepts play out in real-world scenarios?', moves: ['example'], topics: ['pillar-interplay'] },
    { says: 'That\'s a great analogy! But what about security concerns in a distributed system? How do you ensure data is protected?', moves: ['explain-how'], topics: ['security'] },
    { says: 'I\'m starting to get a better grasp of these concepts. But can you elaborate on how scalability and fault tolerance interact?', moves: ['relate'], topics: ['pillar-interplay'] },
    { says: 'I think I\'m starting to understand. But can you give me another example to reinforce your explanation?', moves: ['another-example'], topics: ['pillar-interplay'] },
    { says: 'That\'s really helpful. I\'m starting to see how these concepts intersect. But can you explain why security is critical in distributed systems?', moves: ['explain-how'], topics: ['security'] },
    { says: 'That makes a lot of sense. But can you summarize the key takeaways for me?', moves: ['summarize'], topics: ['pillar-interplay', 'scalability', 'fault-tolerance', 'security'] },
    { says: 'Thank you for your time and expertise! I think I have a much better understanding of these complex concepts now.', moves: ['thanks'], topics: [] },
  ],
  [
    { says: 'Hi! Thanks for mentoring me. I\'m having trouble understanding how distributed systems scale. Can you explain that?', moves: ['greet', 'explain-how'], topics: ['scalability'] },
    { says: 'That makes sense. But what about fault tolerance? I don\'t get how a system can keep running if one part fails.', moves: ['define', 'simplify'], topics: ['fault-tolerance'] },
    { says: 'Okay... I think I understand. But what if multiple stations fail? Wouldn\'t the whole system collapse?', moves: ['what-if'], topics: ['redundancy-and-failover', 'cascading-failure'] },
    { says: 'I see. So, it\'s like having a plan B and plan C in case plan A fails?', moves: ['check-understanding'], topics: ['redundancy-and-failover'] },
    { says: 'Yeah, I can see why that\'s important. But how do you ensure security in a system with so many moving parts?', moves: ['explain-how'], topics: ['security'] },
    { says: 'That sounds complex. Can you explain encryption in simpler terms?', moves: ['simplify'], topics: ['encryption'] },
    { says: 'Ah, I get it now. Thanks for explaining that!', moves: ['thanks'], topics: [] },
    { says: 'Actually, can you go back to fault tolerance and explain it again? I want to make sure I understand it.', moves: ['explain-how', 'repeat'], topics: ['fault-tolerance'] },
    { says: 'Ah, I think I finally get it! Thanks for your patience and for explaining it in a way that makes sense to me.', moves: ['thanks', 'goodbye'], topics: [] },
  ],
  [
    { says: 'Hi! I\'m interested in understanding how scalability, fault tolerance, and security work together. Can you explain?', moves: ['greet', 'relate'], topics: ['pillar-interplay'] },
    { says: 'That makes sense. But how do these concepts relate to each other?', moves: ['relate'], topics: ['pillar-interplay'] },
    { says: 'I\'m having trouble understanding how fault tolerance works. Can you give an example?', moves: ['explain-how', 'example'], topics: ['fault-tolerance', 'replication'] },
    { says: 'Okay, I think I\'m starting to get it. But what about security threats in distributed systems?', moves: ['explain-how'], topics: ['security'] },
    { says: 'That\'s a lot to take in. Can you explain it again, maybe using a simpler analogy?', moves: ['simplify', 'analogy'], topics: ['security', 'network-segmentation'] },
    { says: 'That helps a lot, thank you!', moves: ['thanks'], topics: [] },
    { says: 'Actually, yes. What\'s the best way to implement security in a distributed system?', moves: ['best-practice'], topics: ['security'] },
    { says: 'That makes sense. Thanks again for your help, I feel more confident now.', moves: ['thanks'], topics: [] },
    { says: 'I will, thank you!', moves: ['thanks', 'goodbye'], topics: [] },
    { says: 'Thanks, you too!', moves: ['goodbye'], topics: [] },
  ],
];
