// How a kind of resource is described: data that says which arguments weaken it, what the provider does if they are left out, and when none
// of this applies.
import type { CloudWeakening } from '../../concepts';

export interface ResourceRecord {
  readonly type: string;
  /** Where defaults and arguments are documented. */
  readonly source: string;
  readonly traits: readonly Trait[];
}

/** A module from the registry that is known by what its documentation says about its inputs. */
export interface ModuleRecord {
  /** Fits its source, without the version. */
  readonly module: RegExp;
  /** Where inputs and their defaults are documented. */
  readonly source: string;
  readonly traits: readonly Trait[];
}

export interface Trait {
  readonly weakens: CloudWeakening;
  /** The argument, with the blocks around it: `settings.availability_type`; a name with dots stands in brackets: `config.[min.insync.replicas]`. */
  readonly at: string;
  /** Of a list, one of its items is enough. */
  readonly weak: readonly Plain[];
  /** A list with one item is weak as well, as far as it is known to be one thing: a text, or a resource that is declared beside it; and a map with one entry. */
  readonly weakAlone?: true;
  /** What counts if it is left out, in the versions that the source describes; `weak inside`: only where the block around it is written. */
  readonly otherwise: 'weak' | 'weak inside' | 'fine';
  /** None of these may hold; one that is not known counts as holding. */
  readonly unless?: readonly Condition[];
  /** Must hold, and be known to, for an argument beside it. */
  readonly beside?: Condition;
  /** One of these must hold, and be known to. */
  readonly when?: readonly Condition[];
  /** Worth knowing only: always, or where it is left out; `style` is a matter of operation. */
  readonly mild?: 'always' | 'left out' | 'style';
  readonly means: string;
  /** `$name` stands for the last name of `at`, `$set` for the assignment of the remedy, in the language of the file. */
  readonly advice: string;
  readonly hint: string;
  /** The value a fix writes; none if the right one is the team's to choose. */
  readonly remedy?: string;
}

/** What is said about a weakness in whatever language it is declared. */
export type Words = Pick<Trait, 'weakens' | 'means' | 'advice' | 'hint'>;

export type Plain = string | number | boolean;

/** An argument that is set: to anything, to one of some values, to something else, to a text that begins so. Values are compared without case. */
export interface Condition {
  readonly at: string;
  readonly is?: readonly Plain[];
  readonly isNot?: readonly Plain[];
  readonly begins?: string;
  /** A text, or the path of a reference, has this in it. */
  readonly mentions?: string;
  /** It is a list of words that has one of these. */
  readonly lists?: readonly string[];
  /** It names another resource declared beside it, of which this holds. */
  readonly leadsTo?: Condition;
  /** A resource of this type names it, of which `of` holds. */
  readonly referredBy?: string;
  readonly of?: Condition;
}
