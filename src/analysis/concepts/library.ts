// How a library is described to the analysis: one readonly record, no code. The project matches resolved calls against
// these records and so lifts them to remote calls, clients and connections; rules never see a library.
import type { LanguageId } from '../program';
import type { CloudOption } from './cloud-construct';
import type { Credential } from './credential';
import type { Growing } from './growing';
import type { LocalState } from './local-state';
import type { Protocol } from './remote-call';
import type { Weakening } from './tls';

export interface Library {
  /** Kebab-case; the name of the file that holds the record. */
  readonly id: string;
  /** As people write it: `axios`, `net/http`. */
  readonly title: string;
  readonly language: LanguageId;
  /** Module specifiers that import it; a trailing `/*` also matches everything below. Empty for what the runtime provides globally. */
  readonly modules: readonly string[];
  readonly protocol: Protocol;
  /** The version the record models, and where its defaults are documented. */
  readonly version: string;
  readonly source: string;
  /** Its requests and queries hold the thread they run on until the answer is there; an operation may say otherwise. */
  readonly blocks?: boolean;
  /** How many of its requests run side by side at most unless told otherwise, in words; absent: any number. */
  readonly bounds?: string;
  /** Its calls give promises, unless a callback is handed over: a failure is heard of only by whoever waits for the promise. */
  readonly promises?: boolean;
  /** What the other side refuses (4xx, 5xx) is an answer like any other, and raises nothing. */
  readonly refusals?: 'answers';
  readonly operations: readonly Operation[];
  /** What it asks is part of the process where a file has one of these words and none of those: `Sqlite`, but not `Postgres`. Such queries go nowhere. */
  readonly embedded?: { readonly words: readonly string[]; readonly unless: readonly string[] };
  /** How functions look that the library calls for each request, without being told by a call: the project finds them by their shape. */
  readonly handlers?: readonly HandlerShape[];
  /** Names of parameters by which its servers are handed on to what registers routes (`module.exports = (app) => …`), where nobody sees who calls. */
  readonly handedOnAs?: readonly string[];
  /** Options of TLS that mean the same wherever they are written: keys of records, keywords, fields, assigned members. */
  readonly tls?: readonly TlsKey[];
  /** Methods that check by refusing, of classes with this base: one that can only accept weakens TLS. */
  readonly checks?: readonly TlsCheck[];
  /** Names that hold a secret wherever they are written. */
  readonly credentials?: readonly SecretKey[];
  /** Settings that say where state of users is kept, by name: keys of records, assigned members, names of a module. */
  readonly stores?: readonly StoreKey[];
  /** Options by which pages of other origins are let in. */
  readonly cors?: readonly CorsKeys[];
}

/**
 * What a call means. `at` names it, as it reads after imports are resolved:
 * - `get`, `request.urlopen`: a member of the module; `` (empty): the module itself is called
 * - `Session#get`: a method of an object of that kind; `Session#Watch*`: of such a name; `Session#*`: any other method (`Session#Get*`: those that begin so); `Session#`: the object itself is called
 * - `global:fetch`: a name of the runtime
 * - `any:*Stub`: a call of that name in whatever module (`*` matches any letters), `any:*_client.*Client.new` by more than its last name; give it a `requires`
 * The first operation that matches wins.
 */
export interface Operation {
  readonly at: readonly string[];
  /**
   * `request` goes over the network; `connect` opens a connection or pool; `query` asks a database or cache over what is open already,
   * and is never asked for a deadline of its own; `make` only builds something (client, request, credentials);
   * `wrap` runs what it is given under a policy (`pRetry(fn)`, `with timeout(5)`, `@retry`); `configure` sets a policy on the object at `on`
   * afterwards (`request.setTimeout(…)`, `session.mount(…)`); `ambient` sets a policy for the whole process, also by an assignment if `at`
   * ends in `=` (`defaults.timeout=`); `handle` registers what runs for each request or message (`app.get('/', f)`, `@app.route('/')`);
   * `pause` lets time pass (`time.sleep(1)`);
   * `provide` decorates a function whose result a container hands to whoever declares that it needs one (`@Bean`); `block` holds its thread
   * for something else than an answer or a pause: a file, another program, a long computation; `listen` takes requests until it is ended; its `deadline`
   * is how long a client may take to send one.
   */
  readonly does: 'request' | 'connect' | 'query' | 'make' | 'wrap' | 'configure' | 'ambient' | 'handle' | 'provide' | 'pause' | 'block' | 'listen';
  /** For `pause`: where its length stands, and in which unit; `duration` is a value that carries its unit. `then`: what runs afterwards. */
  readonly lasts?: { readonly place: Place; readonly unit: 's' | 'ms' | 'duration'; readonly then?: Place };
  /** For requests of JavaScript: it fails where it is called, and gives no promise. */
  readonly atOnce?: true;
  /** For what gives a deadline: where its length stands, in the unit that the language uses for limits. */
  readonly waits?: readonly Place[];
  /** For what gives a retry: how often, and after what pauses. */
  readonly repeats?: Repeats;
  /** For `query`: it may bring many rows. */
  readonly lists?: Lists;
  /** For `listen`: how it is told to drain; the fix. */
  readonly ending?: readonly Remedy[];
  /** For `listen`: a server for development, which counts only where a file says that programs are started this way. */
  readonly trial?: true;
  /** For `block`: what for. */
  readonly blocksFor?: 'a file' | 'another program' | 'a computation' | 'a task' | 'an answer';
  /** How it is written without holding the thread of an event loop, where that fits any call of it. */
  readonly aside?: readonly Remedy[];
  /** For `handle`. */
  readonly handles?: Handles;
  /** Overrides `blocks` of the library: the asynchronous half of a library that has both. For `pause`: it holds its thread. */
  readonly blocks?: boolean;
  /** What it makes owns connections, and is meant to be built once and shared; `lightly`: it costs little to build anew, since it borrows them or keeps few. */
  readonly shares?: true | 'lightly';
  /** For `make`: a server, whose `deadline` means the same as that of `listen`. */
  readonly serves?: true;
  /** A queue or pool inside of the process that grows for as long as more is put in than is taken out, unless one of these places says how far. */
  readonly grows?: { readonly what: Growing['what']; readonly unless: readonly Place[] };
  /** What it keeps for requests that other processes may have to answer as well, unless one of these places names a store; what a store is by default. */
  readonly keeps?: { readonly what: LocalState['what']; readonly where: LocalState['where']; readonly unless: readonly Place[]; /** Words by which code or lists of dependencies say that there is a shared store after all. */ readonly unlessMentioned?: readonly string[] };
  /**
   * For `configure`: the object that gets the policy. For `wrap`: what is wrapped, if it stands before the dot (`load.retry(…)`). For
   * `ambient`: the object whose policies hold from then on; one that is known to have none gives none.
   */
  readonly on?: Place;
  /** For `make`: it annotates an interface (`@FeignClient`) whose calls the library makes; objects of that interface are what it makes. */
  readonly declares?: true;
  /** For `make`: what a container hands over as an object of this kind is made like this, unless the code shows another making. */
  readonly injected?: true;
  /** For `injected` and `declares`: names of settings that give it a policy it has not by itself; a configuration file of the workspace that has one makes the answer unknown. */
  readonly unlessSet?: readonly string[];
  /** For `provide`: the object at this place is handed to whoever declares that it needs one, in the same program: `.app_data(client)`. */
  readonly supplies?: Place;
  /**
   * For `provide`: what it gives stands in a list of records, each of which has under these keys the name to ask by, and the function that
   * makes it or the object itself: `@Module({ providers: [{ provide: 'STOCK', useFactory: … }] })`.
   */
  readonly factories?: { readonly list: Place; readonly name: string; readonly makes: string; readonly is: string };
  /**
   * It tells a container to hand out an object of this kind: to the constructor of the class that is its last type argument
   * (`AddHttpClient<Basket>`), or, `as: 'itself'`, as that type (`AddGrpcClient<CartClient>`); or to who asks for the name at `name`.
   */
  readonly registers?: { readonly kind: string; readonly as?: 'itself'; readonly name?: Place };
  /** What it gives was described by the call that `registers` this kind under the name at this place, or without a name if there is none. */
  readonly asks?: { readonly kind: string; readonly name?: Place };
  /** It translates the functions it is given instead of running them: a query inside is part of the one that is built (`Where(o => …)`). */
  readonly translates?: true;
  /** It is read, not called (`source.Token`); what it gives has the policies of the object it is read from. */
  readonly property?: true;
  /** Matches only calls of this form. */
  readonly form?: 'call' | 'new' | 'literal';
  /** Matches only if the values at these places are these constants, or constants from outside with that last name: `{ '0': 'timeout' }`, `{ '0': 'TEXT_EVENT_STREAM' }`. */
  readonly literals?: Readonly<Record<Place, string | number | boolean | null>>;
  /** Kind of object it gives: any name; kinds are shared by the libraries of one language (`Context`, `Request`). */
  readonly makes?: string;
  /** Kinds of objects that it hands to the functions it is given, in the order of their parameters, by the position of the argument: `{ 1: ['Socket'] }`. */
  readonly hands?: Readonly<Record<number, readonly string[]>>;
  /** Matches only if the values at these places are objects of these kinds; `*`: whatever stands there. */
  readonly requires?: Readonly<Record<Place, string>>;
  /** Matches only in files that import something of the library: a method that a trait of it adds to whatever it is called on (Rust). */
  readonly inScope?: true;
  /** Matches only if what stands at these places has one of these words in its name: a connection whose type is not to be seen. */
  readonly namedLike?: Readonly<Record<Place, readonly string[]>>;
  /** Matches only if one of these methods is called on what it gives: `Recv` tells that it opens a stream; `each`: a loop goes through it. */
  readonly thenCalled?: readonly string[];
  /** Beside `thenCalled`: it is enough that the file names a type that ends like this, `$name` being the method: `Feed_WatchClient`, which generated code has for streams only. */
  readonly orTyped?: string;
  /** Objects whose policies and address it inherits; default `['receiver']`. */
  readonly through?: readonly Place[];
  /**
   * Those of `through` that see every request go by (`http.RoundTripper`): one that the project defines itself has the policies of what
   * it is given, unless its code speaks of them.
   */
  readonly onlookers?: readonly Place[];
  /** What is sent through what it makes, or through the client it is given, is described in part only: that client has to have limits of its own. */
  readonly handsOn?: true;
  readonly deadline?: Setting;
  readonly retry?: Setting;
  readonly transport?: Transport;
  /** It declares a resource of a cloud: options that weaken it. */
  readonly cloud?: readonly CloudOption[];
  /** Options of the call that weaken TLS. */
  readonly tls?: readonly TlsPlace[];
  /** How little has to have what is written before it counts as written. */
  readonly acknowledges?: readonly Acknowledges[];
  /** Where secrets stand; of a pair (`("user", "password")`) the second counts. */
  readonly credentials?: readonly { readonly place: Place; readonly opens: Credential['opens'] }[];
  readonly address?: { readonly places: readonly Place[]; readonly form: AddressForm; /** Used when the code gives none: `localhost`. */ readonly otherwise?: string };
  /** It only names an address (`URI.create`); whatever is dialled with it is what connects there. */
  readonly names?: true;
  /** Where the topics, queues or exchanges stand that it sends to or takes from; of several places the first that is given counts. */
  readonly channel?: { readonly places: readonly Place[]; readonly does: 'sends' | 'takes' };
  /** Where stands the name under which a registry knows what is called: `@FeignClient("cart")`. */
  readonly peer?: readonly Place[];
  /** Hosts of a clustered system: a list, or a comma-separated text. */
  readonly seeds?: { readonly places: readonly Place[]; readonly member: string };
  /** For requests: may it be repeated? `method` reads the HTTP method at these places, GET if none. Default `unknown`. `reads` = names that begin with Get, List, Read, Find, Search …; `get if in one chain`: nobody can have named another method. */
  /** For requests: a refusal is not thrown; whoever does not look at the answer does not hear of it. */
  readonly tells?: 'by its answer';
  readonly repeatable?: 'yes' | 'no' | 'unknown' | 'reads' | 'get if in one chain' | { readonly method: readonly Place[] };
  /** For `wrap`, `configure` and `ambient`: which policies it gives. A deadline given this way counts as set. `encryption`, for `configure`: what was plaintext is encrypted from then on (`starttls()`). */
  readonly gives?: readonly ('deadline' | 'retry' | 'encryption')[];
  /** For `configure` and `ambient`: what is handed over sees every request go by, and gives the policies only where its code or its name speaks of them. */
  readonly looksOn?: true;
  /** For `ambient`: ids of the libraries it holds for; absent: all of the language. */
  readonly covers?: readonly string[];
}

/** How a query that brings many rows is bounded: by these places, by a condition at those, or by what is called before and after it. */
export interface Lists {
  readonly limit?: readonly Place[];
  readonly where?: readonly Place[];
  /** Only without arguments it asks for everything. */
  readonly alone?: true;
  /** It is put together at this place, beginning with `select(…)`. */
  readonly built?: Place | readonly Place[];
  /** Where the steps of a pipeline stand that the database runs: `aggregate([{ $match: … }])`. */
  readonly pipeline?: Place;
  /** What is called before it only puts the query together, though no record says so: builders with many steps. Functions of the program may do more. */
  readonly steps?: true;
  /** It says what it asks for in SQL, and nothing is known without that. */
  readonly sql?: true;
  /** The fix. */
  readonly remedies?: readonly Remedy[];
}

/** How something is tried again, as its documentation has it. */
export interface Repeats {
  /** Where the number stands: of attempts, the first included, or of retries after it. A value that itself `repeats` brings its own number. */
  readonly times?: { readonly places: readonly Place[]; readonly counts: 'attempts' | 'retries'; readonly otherwise?: number | 'endless' };
  /**
   * What says how pauses grow: the first place that is used and fits. `kind`: an object of that kind stands there; `value`: this constant, or the last
   * name of one from outside. `told`: the length itself, a list of lengths, or the function that gives it, tells.
   */
  readonly pauses?: readonly { readonly place: Place; readonly kind?: string; readonly value?: string | number | boolean; readonly is: 'none' | 'fixed' | 'growing' | 'random' | 'unknown' | 'told' }[];
  /** When none of these places is used. */
  readonly otherwise: 'none' | 'fixed' | 'growing' | 'random' | 'unknown';
}

/** `url` scheme and host; `host` host or host:port without scheme; `dsn` URL or `key=value` list (`host=db sslmode=disable`); `target` gRPC target. */
export type AddressForm = 'url' | 'host' | 'dsn' | 'target';

/** The option that lets browsers send cookies along, and those that name the origins (`*` and `true` mean every one). */
export interface CorsKeys {
  readonly credentials: string;
  readonly origins: readonly string[];
  /** Calls of these names let every origin in if none is named. */
  readonly openBy?: readonly string[];
  /** Last names of constants and calls that stand for every origin: `Any`, `mirror_request`. */
  readonly everyone?: readonly string[];
  /** Calls that let every origin in with cookies by themselves, by the end of their path: `Cors.permissive`. */
  readonly whole?: readonly string[];
  /** Origins may stand deeper inside the same call. */
  readonly nested?: true;
  /** Names of a module (Django's settings) instead of options. */
  readonly top?: true;
  /** Methods of one object, called with what is allowed: `registration.allowedOriginPatterns("*").allowCredentials(true)`. */
  readonly methods?: true;
}

/** A setting with one of these values keeps what it is about in one process or on one disk. */
export interface StoreKey {
  readonly key: string;
  readonly values: readonly string[];
  readonly what: LocalState['what'];
  readonly where: LocalState['where'];
}

/** A key, keyword or field, or an assigned member; with `on` only a member of objects of these names; `top`: a name of a module or class. */
export interface SecretKey {
  readonly key: string;
  readonly opens: Credential['opens'];
  readonly on?: readonly string[];
  readonly top?: true;
}

/** Values that weaken TLS. What is not known to be one of them weakens nothing. */
export interface TlsValues {
  readonly weakens: Weakening;
  readonly values?: readonly (string | number | boolean | null)[];
  /** Last names of constants from outside (`CERT_NONE`), with what they allow for people (`TLS 1.0`; empty: nothing to say). */
  readonly constants?: Readonly<Record<string, string>>;
  /** A function that can only answer with one of these accepts everything: `() => undefined`. */
  readonly answers?: readonly (boolean | null)[];
  /** Names of ciphers inside a text or list that are broken, unless a `!` or `-` stands before them. */
  readonly ciphers?: readonly string[];
  /** What to write instead, as source text; the fix. */
  readonly instead?: string;
  readonly when?: 'unless-configured';
  /** A word by which the file checks after all, by a call of its own. */
  readonly unlessSaid?: string;
}

/** `checkServerTrusted` of an `X509TrustManager` refuses by throwing, `verify` of a `HostnameVerifier` by its answer. */
export interface TlsCheck extends TlsValues {
  readonly base: string;
  readonly method: string;
  /** It accepts if it does nothing at all; absent: if it can only give one of the `answers`. */
  readonly byDoingNothing?: true;
  /** Beside `byDoingNothing`: last names of calls that only put the consent into words. */
  readonly consenting?: readonly string[];
}

/** Values, or last names of constants from outside, that wait for no copy at all, and those that wait for the leader's alone. */
export interface Acknowledges {
  readonly place: Place;
  readonly none?: readonly (string | number | boolean)[];
  readonly one?: readonly (string | number | boolean)[];
}

export interface TlsPlace extends TlsValues {
  /** Absent: the call itself weakens. */
  readonly place?: Place;
}

export interface TlsKey extends TlsValues {
  readonly key: string;
  /** Other keys beside it that check by other means, or say that it is about the certificates of clients. */
  readonly unless?: readonly string[];
  /** Last names of calls whose options are about the certificates of clients (`createServer`), or constants given to what makes the object (`PROTOCOL_TLS_SERVER`). */
  readonly notFor?: readonly string[];
  /** Counts only as an assigned member of objects of such names (`*session*`), in files that import the library. */
  readonly on?: readonly string[];
}

/** What a call registers to run for each request. An HTTP method is read from the name of the call (`get`), or at `methods`. */
export interface Handles {
  /** The first argument that holds a function; those after it hold functions as well, and the last of them answers. Absent: the function it decorates. */
  readonly from?: number;
  /** The functions stand at these places instead: `0.handler`. */
  readonly at?: readonly Place[];
  /** In Go and Express also `GET /orders`, method and path in one. */
  readonly path?: readonly Place[];
  readonly methods?: readonly Place[];
  /** What is called on what it gives names the methods: `HandleFunc(path, f).Methods("POST")`. */
  readonly methodsBy?: string;
  /** Default `answer`. */
  readonly role?: 'middleware';
  /** Default `http`. */
  readonly asks?: 'rpc' | 'message';
  /** For messages: one is done with as soon as the function ends without throwing. */
  readonly confirms?: true;
}

/**
 * A function with a parameter of this type of the library (`gin.Context`); the methods of classes with this base (`*` matches any
 * letters), all public ones if none are named; what files of this name below this folder export under these names; functions of such a
 * name whose first parameters are called like this (`lambda_handler(event, context)`).
 */
export type HandlerShape = { readonly asks?: 'rpc' | 'message'; readonly confirms?: true } & (
  | { readonly parameter: string }
  | { readonly base: string; readonly methods?: readonly string[] }
  | { readonly below: string; readonly file: string; readonly exports: readonly string[] }
  | { readonly named: readonly string[]; readonly first: readonly string[]; readonly second?: readonly string[] }
);

/** A policy that can be set at some places. If any place sets it, it is set; if one cannot be read, it is unknown. */
export interface Setting {
  readonly places: readonly Place[];
  /** Objects this policy is inherited from, where they are not those of the operation. */
  readonly through?: readonly Place[];
  /** Values that switch it off; default `[null, false, 0]`. */
  readonly off?: readonly (string | number | boolean | null)[];
  /** What counts when no place and no inherited object sets it: nothing at all, or the library's documented default in words ("10 s"). Absent: the inherited objects decide. */
  readonly otherwise?: 'none' | { readonly value: string };
  readonly remedies?: readonly Remedy[];
  /**
   * What the objects it is inherited from are not seen to have they have not, unless code of the workspace has one of these words, by
   * which it could be given unseen; an `ambient` operation that makes such an object tells as well.
   */
  readonly onlyWhatIsSeen?: readonly string[];
  /** The object that is made carries it for all calls, although no place or remedy says where: what lacks it is one finding there. */
  readonly carried?: true;
}

export interface Transport {
  /** Set and not switched off: TLS. */
  readonly tls?: readonly Place[];
  /** Set: known to be plaintext (insecure credentials, `sslmode=disable` …). With `values`, only those values count. */
  readonly plaintext?: readonly Place[];
  readonly plaintextValues?: readonly (string | boolean | null)[];
  /** The call itself asks for plaintext: `builder.usePlaintext()`. */
  readonly always?: 'plaintext';
  /** When none of these is there: the scheme of the address decides, or the library's default. */
  readonly otherwise: 'scheme' | 'plaintext' | 'tls' | 'unknown';
  readonly remedies?: readonly Remedy[];
}

/**
 * Where a value stands in a call:
 * `0` first argument · `1.timeout` key of a record there (deeper: `1.http.timeout`; a key with dots: `0['bootstrap.servers']`) · `timeout=` keyword or literal field (deeper: `net=.dial`)
 * · `0?sslmode` parameter inside a connection string there · `*:Kind` any argument that is an object of the kind, or a list that holds one · `receiver` the object called on ·
 * `~defaults.timeout` assigned afterwards to a member of the object that the call makes (fields of composite literals are looked for there, too).
 */
export type Place = string;

/**
 * How a fix writes a policy. Placeholders in templates: `$call` the whole call, `$await` `await ` if it was awaited, `$receiver`,
 * `$.` (the dot behind it, with the line break that may stand there), `$name` (the name that is called), `$args` (all arguments, as written), `$0`, `$1` … (one argument), `$target` (the name the result is bound to), `$indent`.
 */
export type Remedy = {
  readonly title: string;
  /** Import lines needed: module, and the name in it or null for the module itself. */
  readonly imports?: readonly (readonly [module: string, name: string | null])[];
  /** It is written not at the call but where the object at this place is made, if that is known: at `request.build()` of `client.send(request)`. */
  readonly of?: Place;
  /** Only where the call is a whole statement; with a name, only where the file has no such name yet. */
  readonly alone?: true | string;
} & (
  /** Put a value at a place: adds the argument, the key or the keyword; at `+` it becomes one more argument at the end. */
  | { readonly set: Place; readonly value: string }
  /** Write the whole call (with its `await`) anew. */
  | { readonly replace: string }
  /** Put lines before the statement; optionally write one argument anew. */
  | { readonly before: string; readonly argument?: readonly [index: number, text: string] }
  /** Put lines after the statement; only offered where the result is bound to a name. */
  | { readonly after: string }
);
