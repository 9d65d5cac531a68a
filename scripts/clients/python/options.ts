/** What the constructors of the clients take, and what becomes of it. */
import type { Api, Credential, Parameter } from '../../model/types.ts';
import { pathFamilyOf } from '../facts/path-family.ts';
import { text } from './literal.ts';
import { identifier } from './names.ts';
import { typeText } from './type-text.ts';

/** An argument of a constructor. */
export interface Option {
  readonly name: string;
  readonly type: string;
  /** None if it has to be given. */
  readonly initial?: string;
  readonly doc: string;
}

type Kind = 'signature' | 'accessToken' | 'appToken';

/** The kind of credential that decides which options a client has. */
export function kindOf(api: Api): Kind {
  const present = new Set<Credential>(api.credentials.map(({ credential }) => credential));
  const found = (['signature', 'accessToken', 'appToken'] as const).filter((kind) => present.has(kind));
  const [kind, ...others] = found;
  if (kind === undefined || others.length > 0) {
    throw new Error(`${api.name}: exactly one of signature, accessToken and appToken has to be among its credentials`);
  }
  if (kind === 'appToken' && !api.operations.some(({ id }) => id === 'createAppToken')) {
    throw new Error(`${api.name}: the operation createAppToken is missing, which fetches the App Token`);
  }
  return kind;
}

/** The vendor's address where it is the same for every customer: none of its variables is the host. */
export function baseUrlOf(api: Api): string | undefined {
  const url = api.server.url.replace('{scheme}', api.server.variables['scheme']?.default ?? '{scheme}');
  return url.includes('{') ? undefined : url;
}

/** One parameter for each option that supplies some, by the names of the options. */
export function boundParameters(api: Api): Map<string, Parameter> {
  const bound = new Map<string, Parameter>();
  for (const parameter of api.operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.bound !== undefined && !bound.has(parameter.bound)) bound.set(parameter.bound, parameter);
  }
  return bound;
}

/** What only this client is told. */
export function optionsOf(api: Api, isAsync: boolean): Option[] {
  const prefix = isAsync ? 'Async' : '';
  const family = pathFamilyOf(api);
  const awaited = isAsync ? ' It may be asynchronous.' : '';
  const bound = [...boundParameters(api)]
    .filter(([option]) => kindOf(api) !== 'signature' || option !== 'appId')
    .map(([option, { type, description }]) => ({ name: identifier(option), type: typeText(type), doc: description }));
  const families: Option[] = family
    ? [
        {
          name: 'path_family',
          type: `Literal[${text(family.from)}, ${text(family.to)}]`,
          initial: text(family.from),
          doc: `Name of the paths that servers offer under two: \`${family.from}\`, which all have, or \`${family.to}\`, which newer ones prefer.`,
        },
      ]
    : [];
  const credentials: Record<Kind, Option[]> = {
    signature: [
      { name: 'app_id', type: 'str', doc: 'The AppId that Shimo gave you.' },
      {
        name: 'token',
        type: `${prefix}Secret`,
        doc: 'The token of the user on whose behalf the calls are made, issued by you, or a function that gets it.',
      },
      {
        name: 'app_secret',
        type: `${prefix}Secret | None`,
        initial: 'None',
        doc: 'The AppSecret that Shimo gave you, or a function that gets it. It never leaves this process.',
      },
      {
        name: 'signature',
        type: `Callable[[Literal["license"] | None], ${isAsync ? 'str | Awaitable[str]' : 'str'}] | None`,
        initial: 'None',
        doc: `Instead of app_secret: gets a ready signature for a scope. It is asked for each attempt, and once more after a 401; one for the scope license must not be handed out twice.${awaited}`,
      },
      {
        name: 'transport',
        type: 'Literal["header", "query"]',
        initial: '"header"',
        doc: 'Whether signature and token travel in headers or in the query, the only way for servers of SDK 3.10.',
      },
      {
        name: 'query_app_id',
        type: 'bool',
        initial: 'True',
        doc: 'Whether the AppId travels in the query beside a signature there. Servers of SDK 3.10 require the parameter, later ones deprecate it.',
      },
      {
        name: 'jti',
        type: 'bool',
        initial: 'False',
        doc: 'Puts a random `jti` into license signatures, so that any number of them can be made in a second. The vendor does not document that claim. Without it they differ in `exp`, which allows 180 within 4 minutes.',
      },
    ],
    accessToken: [
      {
        name: 'access_token',
        type: `${prefix}Secret`,
        doc: `The access token of the caller, or a function that gets it, which is asked once more after a 401.${awaited}`,
      },
    ],
    appToken: [
      {
        name: 'auth',
        type: `${prefix}Secret | ${isAsync ? 'ClientCredentials | AsyncClientCredentials' : 'ClientCredentials'}`,
        doc: `A ready App Token, a function that gets one, or the credentials to fetch it with.${awaited}`,
      },
    ],
  };
  return [...credentials[kindOf(api)], ...bound, ...families];
}

/** What every client is told. */
export const sharedOptions: readonly Option[] = [
  {
    name: 'timeout',
    type: 'float | None',
    initial: 'DEFAULT_TIMEOUT',
    doc: 'Time limit of an attempt in seconds, body included; None for none.',
  },
  {
    name: 'deadline',
    type: 'float | None',
    initial: 'None',
    doc: 'Time limit of a call in seconds, with all its attempts and the pauses between them; None for none.',
  },
  {
    name: 'retries',
    type: 'int | None',
    initial: 'None',
    doc: 'How often a call that is safe to repeat is sent again after a network fault, a timeout, or the status 408, 429 or 5xx; 0 for never, 2 unless set.',
  },
  {
    name: 'follow_redirects',
    type: 'bool',
    initial: 'False',
    doc: 'Redirects are errors unless set. Another host gets no credentials, no headers of yours and no body.',
  },
  {
    name: 'max_response_bytes',
    type: 'int',
    initial: 'DEFAULT_MAX_RESPONSE_BYTES',
    doc: 'The largest body of an answer that is read into memory; files of exports have no limit.',
  },
  {
    name: 'max_json_depth',
    type: 'int',
    initial: 'DEFAULT_MAX_JSON_DEPTH',
    doc: 'How deeply arrays and objects of an answer may be nested. The own limit of Python holds too.',
  },
  {
    name: 'limiter',
    type: 'Limiter | None',
    initial: 'None',
    doc: 'Decides when an attempt may start. Clients can share one.',
  },
  {
    name: 'hooks',
    type: 'Hooks | None',
    initial: 'None',
    doc: 'Told what the client does, for logs, metrics and traces.',
  },
  {
    name: 'headers',
    type: 'Mapping[str, str] | None',
    initial: 'None',
    doc: 'Sent with every request.',
  },
  {
    name: 'clock',
    type: 'Callable[[], float]',
    initial: 'time.time',
    doc: 'Unix time in seconds, which signatures and tokens depend on.',
  },
];
