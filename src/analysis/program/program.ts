// One source file as its language lowered it: calls, functions, names and what they may hold. Plain data, linear in the
// size of the file; nothing here knows a library or another file. Indexes count from 0; -1 means "none".
import type { Span } from '../../base/span';
import type { Value } from './value';

export type LanguageId = 'javascript' | 'python' | 'go' | 'java' | 'csharp' | 'rust';

export interface Program {
  readonly language: LanguageId;
  readonly calls: readonly Call[];
  readonly functions: readonly Fn[];
  readonly bindings: readonly Binding[];
  readonly regions: readonly Region[];
  /** Every assignment to a member whose names are constant; also what bindings and fields hold as `writes` and values. Absent: the language keeps none. */
  readonly memberWrites?: readonly MemberWrite[];
  /** Where control leaves before the end, in the order of the text. */
  readonly exits: readonly Exit[];
  /** Classes, structs: by name, with everything this file assigns to their fields. */
  readonly types: ReadonlyMap<string, TypeInfo>;
  /** What other files can import, by exported name. JavaScript's default export is `default`; Go and Python list every top-level name. */
  readonly exports: ReadonlyMap<string, Value>;
  /** Module specifiers that this file imports, each once, as written. */
  readonly imports: readonly string[];
  /** `export * from './x'`, `from x import *`. */
  readonly reexports: readonly string[];
  /** Where the next import line may be inserted (offset of a line start), and whether that spot already follows imports. */
  readonly importSlot: ImportSlot;
  /** True if the parser had to skip text; facts near errors are left out by the lowering, not guessed. */
  readonly broken: boolean;
}

/** Where and how a new import can be written. Style `group`: inside Go's parenthesised import, one quoted path a line. */
export interface ImportSlot { readonly offset: number; readonly style: ImportStyle }

/** `require`: CommonJS files take no `import`. */
export type ImportStyle = 'line' | 'group' | 'require';

/** A call, `new X(…)`, or a composite literal of a named type (`http.Client{…}`: `form` `literal`, its keys are named arguments). */
export interface Call {
  readonly callee: Value;
  readonly form: 'call' | 'new' | 'literal' | 'decorator';
  readonly arguments: readonly Argument[];
  /** The type arguments of a generic call, as far as they are classes: `AddHttpClient<Basket>()`. */
  readonly types?: readonly Value[];
  /** The whole expression. */
  readonly at: Span;
  /** The name that is called: `get` in `axios.get(…)`. */
  readonly name: Span;
  /** Between the brackets, without them. Equal ends when there is nothing; null when there are no brackets. */
  readonly inner: Span | null;
  /** The smallest statement that encloses it. */
  readonly statement: Span;
  /** The function it runs in, -1 for module level. */
  readonly fn: number;
  /** The innermost region it runs in, -1 for none. */
  readonly region: number;
  readonly awaited: boolean;
  /** Nobody looks at the result: the call stands alone as a statement. */
  readonly discarded: boolean;
  /** It runs on its own while the code goes on (`go f()`, `void f()`), or when its function ends (`defer f()`). */
  readonly runs?: 'apart' | 'at the end';
  /** Its failure is thrown away by name: the last result goes to `_` (`_ = f()`, `x, _ := f()`). */
  readonly dropsError?: boolean;
  /** Its failure is turned into nothing on the spot: `load().await.unwrap_or_default()`, `.ok()`. */
  readonly defaulted?: 'empty' | 'absent';
}

export interface Argument {
  /** Keyword, for languages that have them (`timeout=5`) and for fields of composite literals. */
  readonly name?: string;
  readonly value: Value;
  /** The argument with its keyword. */
  readonly at: Span;
  /** `...x`, `*x`, `**x`: what it brings is not visible here. */
  readonly spread?: boolean;
}

export interface Fn {
  /** Declared name, or the name it is first bound to; empty for anonymous functions. */
  readonly name: string;
  /** The class or receiver type it belongs to. */
  readonly owner?: string;
  readonly parameters: readonly FnParameter[];
  readonly returns: readonly Value[];
  /** The declared type of what it returns, where the language lowers it and it is a class. */
  readonly result?: Value;
  readonly at: Span;
  readonly async: boolean;
  /** The enclosing function, -1 for none. */
  readonly parent: number;
  /** The region its definition stands in. */
  readonly region: number;
  /** Decorators (Python, TypeScript), as values; a decorator with arguments is the result of a call of form `decorator`. */
  readonly decorators: readonly Value[];
  /** The call this function is passed to as an argument, if it is written there. */
  readonly passedTo?: { readonly call: number; readonly argument: number };
  /** It is run with the failure of what this value stands for: `promise.catch(fn)`, `promise.then(done, fn)`. */
  readonly handles?: Value;
}

export interface FnParameter {
  readonly name: string;
  readonly type?: Value;
  readonly default?: Value;
  /** The name by which a container is asked for it, where that is not its own: `@Qualifier("orders")`. */
  readonly asks?: string;
  /** It is given another value inside the function: `delay *= 2`. */
  readonly changes?: boolean;
}

/** A variable, constant or other name, with everything assigned to it in this file. */
export interface Binding {
  readonly name: string;
  readonly values: readonly Value[];
  /** Assignments to its members: `options.timeout = 5`, `req.Header`, and `x['a'] = …`. */
  readonly writes: readonly { readonly path: readonly string[]; readonly value: Value }[];
  /** Where its value is changed from what it was: `n += 1`, `n++`, `delay = delay * 2`. None if absent. */
  readonly steps?: readonly Span[];
  /** The function it is local to, -1 for module level. */
  readonly fn: number;
  readonly at: Span;
}

/** `process.env.MODE = 'x'`, `client.tls.verify = False`, `config['mode'] = 1`. */
export interface MemberWrite {
  /** The outermost object: `process`, `client`, `self`. */
  readonly of: Value;
  /** At least one name, outermost first; empty for a key that is not constant (`errors[id]`). */
  readonly path: readonly string[];
  readonly value: Value;
  /** The left side. */
  readonly at: Span;
  /** The function it stands in, -1 for module level. */
  readonly fn: number;
}

/** A stretch of code that is run in a special way, or only under a condition. */
export interface Region {
  /** `catch`: what runs after a failure, also where failures are values (`if err != nil`). `branch`: one side of an `if`, one case of a `switch`. */
  readonly kind: 'loop' | 'try' | 'catch' | 'finally' | 'with' | 'branch';
  readonly at: Span;
  readonly parent: number;
  /** What a `with`/`using` statement opens, what a loop over items goes through, or what a `catch` gives in place of the answer where it is an expression. */
  readonly value?: Value;
  /** A loop over the items of a collection (`for … of`, `for x in xs`, `range`), as against `while` and counting loops. */
  readonly each?: boolean;
  /** The items of such a loop arrive over time, and waiting for each is its purpose: `for await`, `async for`, a channel. */
  readonly stream?: boolean;
  /** A loop that its head never ends: `while (true)`, `for {`. */
  readonly endless?: boolean;
  /** How often a counting loop goes round at most: 3 for `for (let i = 0; i < 3; i++)` and `range(3)`; absent where the head does not tell. */
  readonly turns?: Value;
  /** The names that the condition of a loop or branch looks at, as variables, parameters and fields. */
  readonly tests?: readonly Value[];
  /** For `catch`: the region of kind `try` that it belongs to; absent where failures are values. */
  readonly of?: number;
  /** For `catch`: what the failure is called inside; absent where it has no name. Where failures are values, the variable that was looked at, or the result itself. */
  readonly error?: Value;
  /** For `branch`: the failure without which it runs (`if err == nil`), where no other side of it runs after that failure. */
  readonly succeeds?: Value;
  /** For `catch`: the kinds of failure it takes; absent where it takes all. */
  readonly takes?: readonly Value[];
}

/** Control leaves: a function with or without a value (for a while: `yield`), a loop, one turn of a loop, or everything up to the next `catch`. */
export interface Exit {
  readonly kind: 'return' | 'throw' | 'break' | 'continue' | 'yield';
  /** What is returned or thrown; several results as a list. Absent where nothing is said. */
  readonly value?: Value;
  readonly at: Span;
  /** The function it stands in, -1 for module level. */
  readonly fn: number;
  /** The innermost region it stands in, -1 for none. */
  readonly region: number;
}

export interface TypeInfo {
  readonly name: string;
  readonly bases: readonly Value[];
  /** Everything this file assigns to a field, and its declared type as an `instance`. */
  readonly fields: ReadonlyMap<string, readonly Value[]>;
  /** Annotations of the type as values, where what they say holds for its methods. None if absent. */
  readonly decorators?: readonly Value[];
  /** Names of the methods that an interface asks for and does not have itself, where any type that has them is one. None if absent. */
  readonly asksFor?: readonly string[];
  readonly at: Span;
}
