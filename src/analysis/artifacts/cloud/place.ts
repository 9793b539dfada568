// Where declared resources stand, and what the language they are declared in says about values, names and changes.
import type { Clue, Edit } from '../../concepts';
import type { Block, Value } from './tree';

export interface Scope {
  /** What a value stands for; a value that is not known stays as it is. */
  known(value: Value): Known;
  /** The resource that a reference leads to; undefined if it is not declared here. */
  resource(path: readonly string[]): Block | undefined;
  /** Resources of a type that name another one. */
  referring(block: Block, type: string): readonly Block[];
}

export interface Known {
  readonly value: Value;
  /** Defaults of variables that decided, which may be replaced from outside. */
  readonly through: readonly Clue[];
}

export interface Place {
  readonly file: string;
  readonly text: string;
  readonly scope: Scope;
  /** What people call the resource: `aws_db_instance.orders`, `OrdersDb`. */
  addressOf(block: Block): string;
  /** How an argument is set: `multi_az = true`, `MultiAZ: true`. */
  assigned(name: string, value: string): string;
  /** An edit that adds an argument to a block; undefined where no line of its own can be added. */
  added(block: Block, name: string, value: string): Edit | undefined;
}
