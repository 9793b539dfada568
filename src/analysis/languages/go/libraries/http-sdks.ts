// Clients of services that are called through an `http.Client`: whoever gives them none, or one without a limit, waits for ever. The
// calls themselves are described as far as a context may limit them.
import type { Library, Operation, Place, Setting } from '../../../concepts';

interface Sdk extends Pick<Library, 'id' | 'title' | 'modules' | 'version' | 'source'> {
  readonly makers: readonly string[];
  /** The `http.Client` is this argument, or what one of these options brings. */
  readonly argument?: '0';
  readonly options?: readonly string[];
  /** The kind of object it makes; no other library of Go may have the same. */
  readonly kind: string;
  readonly calls: readonly Calls[];
  /** Options that hand a context to a call, or to all of them. */
  readonly contexts?: readonly string[];
  readonly retry: Setting;
  readonly address?: Operation['address'];
  /** Methods that send nothing. */
  readonly quiet?: readonly string[];
}

/** How calls read on the object, and where a context may limit them. */
interface Calls { readonly at: readonly string[]; readonly context?: 'first' | 'option' }

const noRetry: Setting = { places: [], otherwise: 'none' };

function sdk({ makers, argument, options = [], kind, calls, contexts = [], retry, address, quiet = [], ...about }: Sdk): Library {
  const [option, limit] = [`${kind}HttpClient`, `*:${kind}Context`];
  const limits = contexts.length > 0 ? [limit] : [];
  const made = { at: makers, does: 'make', makes: kind, shares: 'lightly', ...(address ? { address } : {}) } as const;
  const given: readonly (readonly [place: Place, kind: string])[] = [...(argument === undefined ? [] : [[argument, 'Client']] as const), ...(options.length > 0 ? [[`*:${option}`, option]] as const : [])];
  const alone: Operation = { ...made, handsOn: true, through: limits, deadline: { places: [], otherwise: 'none', carried: true }, retry: { ...retry, carried: true } };
  return {
    ...about,
    language: 'go',
    protocol: 'http',
    operations: [
      ...(options.length > 0 ? [{ at: options, does: 'make', makes: option, through: ['0'], handsOn: true } as const] : []),
      ...(contexts.length > 0 ? [{ at: contexts, does: 'make', makes: `${kind}Context`, through: ['0'] } as const] : []),
      ...given.map(([place, what]): Operation => ({ ...made, requires: { [place]: what }, through: [place, ...limits], handsOn: true, retry })),
      // No client at all is known to have no limit; of one that cannot be seen nothing is known.
      ...(argument === undefined ? [] : [{ ...alone, literals: { [argument]: null } }]),
      { ...alone, deadline: { ...alone.deadline, places: argument === undefined ? [`*:${option}`] : [argument] } },
      ...(quiet.length > 0 ? [{ at: quiet.map((name) => `${kind}#${name}`), does: 'make' } as const] : []),
      ...calls.map(({ at, context }): Operation => ({
        at: at.map((call) => `${kind}#${call}`),
        does: 'request',
        repeatable: 'reads',
        ...(context === 'first' ? { requires: { 0: 'Context' } } : {}),
        through: [...(context === undefined ? [] : [context === 'first' ? '0' : limit]), 'receiver'],
        deadline: { places: [], otherwise: 'none' },
        retry: { places: [], through: ['receiver'] },
      })),
    ],
  };
}

export const httpSdks: readonly Library[] = [
  sdk({
    id: 'go-github',
    title: 'go-github',
    modules: ['github.com/google/go-github/*'],
    version: '60: http.Client without a timeout',
    source: 'https://pkg.go.dev/github.com/google/go-github/v60/github#NewClient',
    makers: ['NewClient', 'NewEnterpriseClient'],
    argument: '0',
    options: ['WithHTTPClient'],
    kind: 'GithubClient',
    calls: [{ at: ['*.*'], context: 'first' }],
    retry: noRetry,
  }),
  sdk({
    id: 'gitlab-client-go',
    title: 'gitlab/client-go',
    modules: ['gitlab.com/gitlab-org/api/client-go', 'github.com/xanzy/go-gitlab'],
    version: '1.46: 5 retries; no timeout',
    source: 'https://pkg.go.dev/gitlab.com/gitlab-org/api/client-go#NewClient',
    makers: ['NewClient', 'NewOAuthClient', 'NewBasicAuthClient', 'NewJobClient', 'NewAuthSourceClient'],
    options: ['WithHTTPClient'],
    kind: 'GitlabClient',
    calls: [{ at: ['*.*'], context: 'option' }],
    contexts: ['WithContext'],
    retry: { places: [], otherwise: { value: '5 retries' } },
  }),
  sdk({
    id: 'gitea-sdk',
    title: 'gitea SDK',
    modules: ['code.gitea.io/sdk/gitea', 'codeberg.org/mvdkleijn/forgejo-sdk/forgejo/*', 'codeberg.org/mvdkleijn/forgejo-sdk/forgejo'],
    version: '0.25: http.Client without a timeout',
    source: 'https://pkg.go.dev/code.gitea.io/sdk/gitea#NewClient',
    makers: ['NewClient'],
    options: ['SetHTTPClient'],
    kind: 'GiteaClient',
    calls: [{ at: ['*'] }],
    contexts: ['SetContext'],
    quiet: ['Set*'],
    retry: noRetry,
    address: { places: ['0'], form: 'url' },
  }),
  sdk({
    id: 'slack-go',
    title: 'slack-go',
    modules: ['github.com/slack-go/slack', 'github.com/nlopes/slack'],
    version: '0.36: http.Client without a timeout; no retries unless OptionRetry',
    source: 'https://pkg.go.dev/github.com/slack-go/slack#New',
    makers: ['New'],
    options: ['OptionHTTPClient'],
    kind: 'SlackClient',
    calls: [{ at: ['*Context'], context: 'first' }, { at: ['*'] }],
    quiet: ['NewRTM', 'Debug', 'Debugf', 'Debugln'],
    retry: { places: [] },
  }),
  sdk({
    id: 'go-jira',
    title: 'go-jira',
    modules: ['github.com/andygrunwald/go-jira', 'github.com/andygrunwald/go-jira/v2/cloud', 'github.com/andygrunwald/go-jira/v2/onpremise'],
    version: '1.x: http.DefaultClient',
    source: 'https://pkg.go.dev/github.com/andygrunwald/go-jira#NewClient',
    makers: ['NewClient'],
    argument: '0',
    kind: 'JiraClient',
    calls: [{ at: ['*.*'], context: 'first' }, { at: ['*.*'] }],
    quiet: ['*.Set*'],
    retry: noRetry,
  }),
];
