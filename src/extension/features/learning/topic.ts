// Which topic a command of the learning path is about.

/** `argument` comes from the view (a topic of the tree) or from a link (its id); undefined from the palette. */
export function topicIdOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  return typeof argument === 'object' && argument !== null && 'topic' in argument ? (argument as { readonly topic: { readonly id: string } }).topic.id : undefined;
}
