// What a team or a user may decide about the analysis: plain data, the same for editor and command line.
import type { Severity } from '../../model';

export type Preset = 'learner' | 'balanced' | 'quiet';

/** What a rule is re-graded to. */
export type RuleLevel = Severity | 'off' | 'default';

export interface Configuration {
  readonly preset: Preset;
  /** Rule id or wildcard (`missing-*`, `*`) to level; the last entry that matches wins. */
  readonly rules: Readonly<Record<string, RuleLevel>>;
  /** Only these rules, if any are named. */
  readonly only: readonly string[];
  /** Globs of files whose findings show in `learner` only. In each list the last glob that matches wins, and a leading `!` takes files out. */
  readonly paths: { readonly tests: readonly string[]; readonly examples: readonly string[]; readonly development: readonly string[] };
  /** Globs of files that are never read; `!` as above. */
  readonly exclude: readonly string[];
  /** What the team knows and no file shows, each in the team's own words. */
  readonly declared: Declared;
  /** Where the globs start, for a configuration that does not lie in the root of the analysed workspace. */
  readonly place?: Place;
}

/** Absent is not declared. */
export interface Declared {
  /** What encrypts plaintext between services of the cluster: "mTLS by the mesh". */
  readonly encryption?: string | undefined;
  /** What limits how much one caller may ask of the servers: "the gateway, 100 requests a minute". */
  readonly rateLimit?: string | undefined;
  /** What calls through clients of the team's own have: by the path of the file they are made in (`src/http/client`), or by a name (`apiClient`). */
  readonly clients?: Readonly<Record<string, { readonly deadline?: string | undefined; readonly retry?: string | undefined }>> | undefined;
  /** What may be repeated although it does not look so, and why: by path or name, as above. */
  readonly idempotent?: Readonly<Record<string, string>> | undefined;
}

/** At most one of the two is given. */
export interface Place {
  /** The configuration lies below the root, in this folder: `services/cart`. */
  readonly below?: string;
  /** The configuration lies above the root; seen from it, the root is this folder. */
  readonly above?: string;
}

/** What somebody wrote down: the team in `.mentor.json`, a user in the settings of the editor, the command line in its options. */
export interface Settings {
  readonly preset?: Preset | undefined;
  readonly rules?: Readonly<Record<string, RuleLevel>> | undefined;
  readonly only?: readonly string[] | undefined;
  readonly paths?: { readonly [Kind in keyof Configuration['paths']]?: readonly string[] | undefined } | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly declared?: Declared | undefined;
}

export const defaultConfiguration: Configuration = {
  preset: 'balanced',
  rules: {},
  only: [],
  paths: {
    tests: [
      '**/{test,tests,__tests__,__mocks__,spec,specs,testing,testdata,testutil,testutils,testhelper,testhelpers,{db,http,grpc,sql,redis,kafka,mongo,pg,postgres,api,server,store,storage}test,testharness,testkit,test{-,_}{harness,kit},fixtures,__fixtures__,e2e,{integration,acceptance,functional,system,contract,smoke,load,performance,end-to-end}{-,_}{test,tests},loadtest,loadtests,mocks,mockApis,mock-apis,mock_apis,wiremock,cypress,playwright,{test,mock,fake}{-,_}{client,server,app,service,util,utils,helper,helpers,data,support},IntegrationTests,AcceptanceTests,FunctionalTests}/**',
      '**/src/{test,it,integrationTest,integration-test,componentTest,component-test,functionalTest,functional-test,acceptanceTest,acceptance-test,contractTest,smokeTest,testFixtures}/**',
      '**/*.{test,tests,spec,specs,e2e,bench,stories,cy}.{js,jsx,mjs,cjs,ts,tsx,mts,cts}',
      '**/{test_*,*_test,*_tests,tests,conftest}.py',
      '**/{test_utils,test-utils,testutils,test_util,testutil,test_helpers,test-helpers,test_support,test_harness,test-harness,testkit,test_kit}.*',
      '**/{db,http,grpc,sql,redis,kafka,mongo,pg,postgres,api,server,store,storage}test.go',
      '**/features/{bootstrap,step_definitions,steps,support}/**',
      '**/*_test.go',
      '**/*{Test,Tests,IT,Spec}.{java,kt,groovy}',
      '**/*{Test,Tests,Specs}.cs',
      '**/*{Tests,.Test,.Specs,.Testing}/**/*.{cs,json}',
      '**/*.{Test,Tests,Testing}.json',
      '**/*{.,-,_}{test,tests,testing,e2e}.{yml,yaml,env,properties,json}',
      '**/{docker-compose,compose}{.,-,_}{ci,test,tests,e2e}*.{yml,yaml}',
      // Services that run beside a build.
      '**/{buildkite,.buildkite,.woodpecker,.circleci,.gitlab,.github}/**/*.{yml,yaml}',
      '**/.env{.,-,_}{test,ci}*',
    ],
    examples: [
      '**/{example,examples,sample,samples,demo,demos,tutorial,tutorials,quickstart,cookbook,snippets,doc,docs}/**',
      '**/{example,examples,demo}.{py,js,ts,mjs,cjs}',
      '**/*{.,-,_}{sample,example,template}.{yml,yaml,properties,json}',
      // Java packages are called com.example.demo by default; they are examples only inside a folder of examples.
      '!**/src/main/{java,kotlin,scala,groovy,resources}/**',
      '**/{example,examples,sample,samples,demos,tutorial,tutorials,quickstart,docs}/**/src/main/**',
    ],
    development: [
      '**/*.{dev,devel,development,local,localhost,override}.*',
      // Settings of ASP.NET Core: `appsettings.Development.json`.
      '**/*.{Dev,Development,Local}.json',
      '**/*{-,_}{dev,devel,development,local,localhost,override}.{yml,yaml,env,properties,json,toml,conf,tf,tfvars}',
      '**/{dev,development,local}.{yml,yaml,env,properties,json,toml,conf,tfvars,Dockerfile}',
      '**/{dev,development,local}/**/*.{yml,yaml,env,tf,tfvars}',
      '**/.env{.,-,_}{dev,devel,development,local,example,sample,template}*',
      '**/Dockerfile{.,-,_}{dev,development,local}',
      '**/{codegen,code-gen,code-generation,hack}/**',
      // Programs that a build runs.
      '**/{.ci,.github,.circleci,.buildkite}/**/*.{go,rs,py,js,mjs,cjs,ts}',
      '**/{settings,config,conf,environments}/{dev,devel,development,local,local_dev,ci}.{py,js,mjs,cjs,ts,go}',
      '**/.devcontainer/**',
      '**/{Vagrantfile,Tiltfile}',
      '**/{webpack,vite,vitest,jest,karma,rollup,cypress,playwright}.config.*',
    ],
  },
  exclude: [],
  declared: {},
};

/**
 * Lays settings over a configuration: what they name wins, what they leave out stays. Rules and globs are added behind
 * those already there, so that a team need not repeat the defaults to add one line; as the last match wins, they can also
 * take back.
 */
export function withSettings(base: Configuration, settings: Settings): Configuration {
  return {
    ...base,
    preset: settings.preset ?? base.preset,
    rules: addRules(base.rules, settings.rules ?? {}),
    only: settings.only ?? base.only,
    paths: {
      tests: [...base.paths.tests, ...(settings.paths?.tests ?? [])],
      examples: [...base.paths.examples, ...(settings.paths?.examples ?? [])],
      development: [...base.paths.development, ...(settings.paths?.development ?? [])],
    },
    exclude: [...base.exclude, ...(settings.exclude ?? [])],
    declared: { ...base.declared, ...settings.declared },
  };
}

/** A key that is written again moves to the end, because the order decides. */
function addRules(base: Configuration['rules'], added: Configuration['rules']): Configuration['rules'] {
  const kept = Object.entries(base).filter(([pattern]) => !(pattern in added));
  return Object.fromEntries([...kept, ...Object.entries(added)]);
}
