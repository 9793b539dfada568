// What is said about resources whose data goes too easily, whichever cloud they are of and in whatever language they are declared.
import type { Words } from './record';

export const noLastSnapshot: Words = {
  weakens: 'durability',
  means: 'keeps no last snapshot when it is deleted or has to be replaced',
  advice: 'Set `$set` and name the snapshot: a wrong `destroy`, or a change that replaces it, can then be undone',
  hint: 'deleting or replacing it loses all of its data',
};

export const unguarded: Words = {
  weakens: 'durability',
  means: 'can be deleted by any run that no longer finds it in the files, with all of its data',
  advice: 'Set `$set` where its data matters: whoever means to delete it then has to say so first',
  hint: 'not protected against being deleted by mistake',
};

export const noSnapshots: Words = {
  weakens: 'durability',
  means: 'takes no automatic snapshots, so that a wrong DELETE is final',
  advice: 'Set `$name` to seven days or more, and try a restore',
  hint: 'no snapshots: nothing brings deleted data back',
};

export const noVersions: Words = {
  weakens: 'durability',
  means: 'no longer keeps what is overwritten or deleted',
  advice: 'Set `$set`, with a rule that removes old versions after some weeks',
  hint: 'what is overwritten or deleted is gone',
};

export const noPurgeProtection: Words = {
  weakens: 'durability',
  means: 'lets whoever may delete its keys and secrets remove them for good at once, and with the keys all that they encrypt',
  advice: 'Set `$set`',
  hint: 'keys can be removed for good at once',
};

export const cacheForEverybody: Words = {
  weakens: 'authentication',
  means: 'asks its clients for no password',
  advice: 'Switch TLS on and set a token from a secret, or users with rights of their own',
  hint: 'whoever reaches the network reads and deletes all of it',
};

export const noBucketVersions: Words = {
  weakens: 'durability',
  means: 'keeps nothing of what is overwritten or deleted',
  advice: 'Set `$set`, with a rule that removes old versions after some weeks',
  hint: 'what is overwritten or deleted is gone',
};
