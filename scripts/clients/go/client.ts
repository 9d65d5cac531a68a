/** Emits `client.go`: how a client is made, and its resources. */
import type { Api, Credential, Parameter } from '../../model/types.ts';
import { pathFamilyOf, type PathFamily } from '../facts/path-family.ts';
import { resourcesOf } from '../facts/resources.ts';
import { comment } from './doc-comment.ts';
import { exported, isSingle, packageName, serviceType } from './names.ts';

/** What the configuration of a kind of credential consists of. */
interface Kind {
  readonly fields: string;
  readonly needed: string;
  readonly authorize: string;
  readonly declarations?: string;
}

export function clientText(api: Api): string {
  const kind = kinds[kindOf(api)];
  const bound = boundParameters(api);
  const known = baseUrlOf(api);
  const family = pathFamilyOf(api);
  const resources = [...resourcesOf(api).keys()];
  const single = isSingle(api);
  const name = packageName(api);
  const services = resources.map((resource) => {
    const tag = api.tags.find(({ name }) => name === api.operations.find((each) => each.resource === resource)?.tag);
    return { type: serviceType(api, resource), field: exported(resource), doc: tag?.description ?? resource };
  });
  const supplied = kind.fields.includes('AppID string') ? ['appId'] : [];
  const fields = [
    `${comment([
      `BaseURL is the address of the server, ${api.server.url}${known === undefined ? '' : `; ${known} unless set`}.`,
      ...Object.entries(api.server.variables).map(([variable, { description }]) => `${variable}: ${description}`),
    ])}\nBaseURL string`,
    ...[...bound]
      .filter(([option]) => !supplied.includes(option))
      .map(([option, { description }]) => `${comment([description])}\n${exported(option)} string`),
    kind.fields,
    ...(family
      ? [
          `${comment([`PathFamily names the paths that servers offer under two: ${family.from} (unless set), which all have, or ${family.to}, which newer ones prefer.`])}\nPathFamily PathFamily`,
        ]
      : []),
  ];
  const boundText = [...bound].map(
    ([option, { name: wire }]) => `${JSON.stringify(wire)}: config.${exported(option)},`,
  );
  const needed = [...bound.keys()].map(
    (option) => `{Field: ${JSON.stringify(exported(option))}, There: config.${exported(option)} != ""},`,
  );
  return `${comment(['Config says where the server is, and what proves who calls.'])}
type Config struct {
${fields.join('\n')}
}

${family ? familyText(family.from, family.to) : ''}

${kind.declarations ?? ''}

${comment([`Client calls the operations of ${api.title}. It is safe for concurrent use.`])}
type Client struct {
${single ? '' : services.map(({ field, type, doc }) => `${comment([doc])}\n${field} *${type}\n`).join('\n')}
	client *engine.Client
}

${single ? '' : services.map(({ type, doc }) => `${comment([`${type} has the operations of a resource. ${doc}`])}\ntype ${type} struct{ client *engine.Client }`).join('\n\n')}

${comment(['New makes a client. Nothing is sent.', 'It returns a [*collab.ArgumentError] if the configuration lacks something.'])}
func New(config Config, options ...collab.Option) (*Client, error) {
	${known === undefined ? '' : `if config.BaseURL == "" {\nconfig.BaseURL = ${JSON.stringify(known)}\n}`}
	client, err := engine.New(engine.Config{
		API: &engine.API{
			Name: ${JSON.stringify(name)},
			CodeAt: []string{${codePointers(api)
        .map((pointer) => JSON.stringify(pointer))
        .join(', ')}},
			Codes: errorCodes,
			${family ? `Aliased: config.PathFamily == ${familyConstant(family.to)},` : ''}
		},
		BaseURL: config.BaseURL,
		Bound: map[string]string{\n${boundText.join('\n')}\n},
		Needed: []engine.Need{\n${[...needed, kind.needed, ...(family ? [familyNeed(family)] : [])].join('\n')}\n},
	}, options)
	if err != nil {
		return nil, err
	}
	${kind.authorize}
	return &Client{
		client: client,
		${single ? '' : services.map(({ field, type }) => `${field}: &${type}{client},`).join('\n')}
	}, nil
}

// String names the client without its credentials.
func (c *Client) String() string { return c.client.String() }

// LogValue names the client without its credentials.
func (c *Client) LogValue() slog.Value { return c.client.LogValue() }`;
}

/** A misspelt family would be taken for the usual one. */
const familyNeed = ({ from, to }: PathFamily) =>
  `{Field: "PathFamily of ${from} or ${to}", There: config.PathFamily == "" || config.PathFamily == ${familyConstant(from)} || config.PathFamily == ${familyConstant(to)}},`;

const familyConstant = (value: string) => `PathFamily${exported(value)}`;

const familyText = (from: string, to: string) => `// PathFamily names the paths that servers offer under two.
type PathFamily string

// The families of paths.
const (
	// ${familyConstant(from)} is the one that all servers have.
	${familyConstant(from)} PathFamily = ${JSON.stringify(from)}
	// ${familyConstant(to)} is the one that newer servers prefer.
	${familyConstant(to)} PathFamily = ${JSON.stringify(to)}
)`;

/** By the kind of credential that decides which fields a configuration has. */
const kinds: Readonly<Record<'signature' | 'accessToken' | 'appToken', Kind>> = {
  signature: {
    fields: `// AppID is what Shimo gave you.
AppID string
// AppSecret is what Shimo gave you, by which signatures are made. It never leaves this process.
AppSecret collab.Source
// Signature makes the signatures elsewhere, so that the AppSecret stays there. It is asked for each attempt, with the scope "license"
// or none, and once more after a 401. One for a scope must not be handed out twice.
Signature func(ctx context.Context, scope string) (string, error)
// Token is that of the user on whose behalf the calls are made, issued by you.
Token collab.Source
// Transport says whether signature and token travel in headers, as they do unless it is set, or in the query, the only way for
// servers of SDK 3.10.
Transport Transport
// NoQueryAppID leaves the AppId out of the query beside a signature there. Servers of SDK 3.10 require it, later ones deprecate it.
NoQueryAppID bool
// JTI puts a random jti into license signatures, so that any number of them can be made in a second. The vendor does not document
// that claim. Unless set, they differ in exp, which allows 180 within 4 minutes.
JTI bool`,
    needed:
      '{Field: "AppSecret or Signature", There: config.AppSecret != nil || config.Signature != nil},\n{Field: "Token", There: config.Token != nil},\n{Field: "Transport of header or query", There: config.Transport == "" || config.Transport == TransportHeader || config.Transport == TransportQuery},',
    declarations: `// Transport is where signature and token travel.
type Transport string

// The transports.
const (
	TransportHeader Transport = "header"
	TransportQuery  Transport = "query"
)`,
    authorize: `credentials := engine.Credentials{
		Sources: map[string]engine.Credential{"token": engine.Plain{Source: config.Token}},
		Signs:   true,
	}
	if config.Transport == TransportQuery {
		credentials.Transport = engine.InQuery
	}
	if !config.NoQueryAppID {
		credentials.Sources["appId"] = engine.Plain{Source: collab.Static(config.AppID)}
	}
	if config.Signature != nil {
		credentials.Sources["signature"] = engine.Ready(config.Signature)
	} else {
		credentials.Sources["signature"] = &engine.Signer{AppID: config.AppID, Secret: config.AppSecret, Now: client.Now, JTI: config.JTI}
	}
	client.Authorize(credentials)`,
  },
  accessToken: {
    fields: `// AccessToken is that of the caller.
AccessToken collab.Source`,
    needed: '{Field: "AccessToken", There: config.AccessToken != nil},',
    authorize: `client.Authorize(engine.Credentials{Sources: map[string]engine.Credential{"accessToken": engine.Plain{Source: config.AccessToken}}})`,
  },
  appToken: {
    fields: `// Token is a ready App Token. Without one, the client fetches it with ClientID and ClientSecret.
Token collab.Source
// ClientID is that of the app, from the Easemob console.
ClientID string
// ClientSecret is that of the app. A token that is fetched with it is kept until nine tenths of its life are over.
ClientSecret collab.Source`,
    needed:
      '{Field: "Token, or ClientID with ClientSecret,", There: config.Token != nil || config.ClientID != "" && config.ClientSecret != nil},',
    authorize: `token := engine.Credential(engine.Plain{Source: config.Token})
	if config.Token == nil {
		token = &engine.KeptToken{Now: client.Now, Fetch: func(ctx context.Context) (string, time.Duration, error) {
			return fetchToken(ctx, client, config)
		}}
	}
	client.Authorize(engine.Credentials{Sources: map[string]engine.Credential{"appToken": token}})`,
    declarations: `func fetchToken(ctx context.Context, client *engine.Client, config Config) (string, time.Duration, error) {
	secret, err := config.ClientSecret.Secret(ctx)
	if err != nil {
		return "", 0, err
	}
	service := AuthService{client}
	token, err := service.CreateToken(ctx, CreateAppTokenParams{Body: AppTokenRequest{
		GrantType: AppTokenRequestGrantTypeClientCredentials, ClientID: config.ClientID, ClientSecret: collab.Secret(secret),
	}})
	if err != nil {
		return "", 0, err
	}
	return string(token.AccessToken), engine.Seconds(token.ExpiresIn), nil
}`,
  },
};

/** @throws Error unless exactly one kind is among the credentials. */
export function kindOf(api: Api): keyof typeof kinds {
  const present = new Set<Credential>(api.credentials.map(({ credential }) => credential));
  const [kind, ...others] = (Object.keys(kinds) as (keyof typeof kinds)[]).filter((each) => present.has(each));
  if (kind === undefined || others.length > 0) {
    throw new Error(`${api.name}: exactly one of ${Object.keys(kinds).join(', ')} has to be among its credentials`);
  }
  return kind;
}

/** One parameter for each option that supplies some. */
export function boundParameters(api: Api): Map<string, Parameter> {
  const bound = new Map<string, Parameter>();
  for (const parameter of api.operations.flatMap(({ parameters }) => parameters)) {
    if (parameter.bound !== undefined && !bound.has(parameter.bound)) bound.set(parameter.bound, parameter);
  }
  return bound;
}

/** The vendor's address where it is the same for every customer: none of its variables is the host. */
function baseUrlOf(api: Api): string | undefined {
  const url = Object.entries(api.server.variables).reduce(
    (text, [name, variable]) => (name === 'scheme' ? text.replace('{scheme}', variable.default) : text),
    api.server.url,
  );
  return url.includes('{') ? undefined : url;
}

/** Where a body may carry an application error code. */
function codePointers(api: Api): string[] {
  const documented = api.errorCodes.flatMap(({ pointer }) => (pointer === undefined ? [] : [pointer]));
  const enveloped = api.operations.flatMap(({ envelope }) => (envelope ? [envelope.code] : []));
  return [...new Set(['/code', ...documented, ...enveloped])];
}
