// Rights in deployment files that go further than any task: all of a cluster, or all of a machine.
import type { Clue, Site } from './site';

export interface Grant {
  readonly at: Site;
  /** Who gets the right, or the role that gives it. */
  readonly name: string;
  /**
   * `everything`: a role with every action on every kind of object; `namespace`: the same inside of one namespace. `secrets`: every action
   * on all secrets of the cluster; `wide`: every kind of object, or every action on some kinds of the cluster itself. `administrator`: an
   * account bound to `cluster-admin`. `everybody`: a role bound to those who have not said who they are. `machine`: a privileged container.
   * `unbounded`: a cluster whose API allows everything to everybody who logs in.
   * `loosened`: one of the things that keep a program inside of its container is switched off in so many words.
   * `host`: a capability, a name space or a folder of the machine that is nearly as much.
   */
  readonly kind: 'everything' | 'namespace' | 'secrets' | 'wide' | 'unbounded' | 'administrator' | 'everybody' | 'machine' | 'host' | 'loosened';
  /** What gives it, as written; for `host`, `loosened`, `wide`, `unbounded` and `everybody`. */
  readonly written?: string;
  readonly clues: readonly Clue[];
}
