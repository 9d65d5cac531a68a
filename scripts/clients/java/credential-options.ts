/** The options by which each kind of client is told its credentials, as parts of the class of its builder. */
import { javadoc } from './javadoc.ts';

/** Options of a client for one kind of credential, and what makes its credentials of them. */
export interface Kind {
  /** Bound parameters that the credentials need too. */
  readonly supplies: readonly string[];
  readonly fields: string;
  readonly setters: string;
  /** Statements that declare `credentials`; the bound parameters and `client` are there. */
  readonly make: string;
}

export const setter = (
  doc: string,
  name: string,
  type: string,
  parameter: string,
  statement: string,
) => `${doc}    public Builder ${name}(${type} ${parameter}) {
      ${statement}
      return this;
    }
`;

export const option = (text: string, parameter: string, said: string) =>
  javadoc(
    text,
    [
      { tag: `param ${parameter}`, text: said },
      { tag: 'return', text: 'this builder' },
    ],
    4,
  );

export const kinds: Readonly<Record<'signature' | 'accessToken' | 'appToken', Kind>> = {
  signature: {
    supplies: ['appId'],
    fields: `    private Supplier<String> appSecret;
    private Function<Optional<String>, String> signature;
    private Credential token;
    private Carrier.Place transport = Carrier.Place.HEADER;
    private boolean queryAppId = true;
    private boolean jti;`,
    setters: [
      setter(
        option('Sets the AppSecret that Shimo gave you. It never leaves this process.', 'secret', 'the AppSecret'),
        'appSecret',
        'String',
        'secret',
        'return appSecret(() -> secret);',
      ).replace('\n      return this;', ''),
      setter(
        option(
          'Sets where to get the AppSecret; it is asked each time that a signature is made.',
          'source',
          'gets the AppSecret',
        ),
        'appSecret',
        'Supplier<String>',
        'source',
        'this.appSecret = source;',
      ),
      setter(
        option(
          'Sets what gets a signature that your own server made, instead of the AppSecret. It is asked for each attempt, with the scope that is wanted, and once more after a 401. One for the scope `license` must not be handed out twice.',
          'source',
          'gets a signature for a scope, which is empty for an ordinary one',
        ),
        'signature',
        'Function<Optional<String>, String>',
        'source',
        'this.signature = source;',
      ),
      setter(
        option('Sets the token of the user on whose behalf the calls are made, issued by you.', 'value', 'the token'),
        'token',
        'String',
        'value',
        'this.token = Credential.fixed(value);',
      ),
      setter(
        option(
          'Sets where to get the token of the user; it is asked for each attempt, and once more after a 401.',
          'source',
          'gets the token',
        ),
        'token',
        'Supplier<String>',
        'source',
        'this.token = Credential.of(source);',
      ),
      setter(
        option(
          'Sets whether signature and token travel in the query, the only way for servers of SDK 3.10, instead of in headers.',
          'inQuery',
          'whether they travel in the query',
        ),
        'credentialsInQuery',
        'boolean',
        'inQuery',
        'this.transport = inQuery ? Carrier.Place.QUERY : Carrier.Place.HEADER;',
      ),
      setter(
        option(
          'Sets whether the AppId travels in the query beside a signature there; true unless set. Servers of SDK 3.10 require the parameter, later ones deprecate it.',
          'sent',
          'whether it is sent',
        ),
        'queryAppId',
        'boolean',
        'sent',
        'this.queryAppId = sent;',
      ),
      setter(
        option(
          'Sets whether license signatures hold a random `jti`, so that any number of them can be made in a second. The vendor does not document that claim. Unless set, they differ in `exp`, which allows 180 within 4 minutes.',
          'random',
          'whether they hold one',
        ),
        'jti',
        'boolean',
        'random',
        'this.jti = random;',
      ),
    ].join('\n'),
    make: `      if ((appSecret == null) == (signature == null)) {
        throw new IllegalArgumentException("a client of Shimo needs either appSecret or signature");
      }
      if (token == null) {
        throw new IllegalArgumentException("token is missing");
      }
      Map<Carrier.Kind, Credential> sources = new LinkedHashMap<>();
      sources.put(
          Carrier.Kind.SIGNATURE,
          signature == null
              ? new Signer(appId, appSecret, options.clock(), jti)
              : Credential.scoped(signature));
      sources.put(Carrier.Kind.TOKEN, token);
      if (queryAppId) {
        sources.put(Carrier.Kind.APP_ID, Credential.fixed(appId));
      }
      Credentials credentials = new Credentials(sources, transport, signature == null);
`,
  },
  accessToken: {
    supplies: [],
    fields: '    private Credential accessToken;',
    setters: [
      setter(
        option('Sets the access token of the caller.', 'value', 'the token'),
        'accessToken',
        'String',
        'value',
        'this.accessToken = Credential.fixed(value);',
      ),
      setter(
        option(
          'Sets where to get the access token; it is asked for each attempt, and once more after a 401.',
          'source',
          'gets the token',
        ),
        'accessToken',
        'Supplier<String>',
        'source',
        'this.accessToken = Credential.of(source);',
      ),
    ].join('\n'),
    make: `      if (accessToken == null) {
        throw new IllegalArgumentException("accessToken is missing");
      }
      Credentials credentials =
          new Credentials(Map.of(Carrier.Kind.ACCESS_TOKEN, accessToken), null, false);
`,
  },
  appToken: {
    supplies: [],
    fields: `    private Credential appToken;
    private String clientId;
    private Supplier<String> clientSecret;`,
    setters: [
      setter(
        option('Sets a ready App Token.', 'value', 'the token'),
        'appToken',
        'String',
        'value',
        'this.appToken = Credential.fixed(value);',
      ),
      setter(
        option(
          'Sets where to get an App Token; it is asked for each attempt, and once more after a 401.',
          'source',
          'gets the token',
        ),
        'appToken',
        'Supplier<String>',
        'source',
        'this.appToken = Credential.of(source);',
      ),
      javadoc(
        'Sets the credentials of the app, from the Easemob console. The client fetches an App Token with them, keeps it until nine tenths of its life are over, and fetches it anew after a 401.',
        [
          { tag: 'param id', text: 'the client ID' },
          { tag: 'param secret', text: 'the client secret' },
          { tag: 'return', text: 'this builder' },
        ],
        4,
      ) +
        `    public Builder clientCredentials(String id, String secret) {
      return clientCredentials(id, () -> secret);
    }
`,
      javadoc(
        'Sets the credentials of the app with a function for the secret, which is asked for each fetch.',
        [
          { tag: 'param id', text: 'the client ID' },
          { tag: 'param secret', text: 'gets the client secret' },
          { tag: 'return', text: 'this builder' },
        ],
        4,
      ) +
        `    public Builder clientCredentials(String id, Supplier<String> secret) {
      this.clientId = id;
      this.clientSecret = secret;
      return this;
    }
`,
    ].join('\n'),
    make: `      if ((appToken == null) == (clientId == null)) {
        throw new IllegalArgumentException("a client needs either appToken or clientCredentials");
      }
      Credential source =
          appToken == null
              ? new KeptToken(left -> fetch(options, left), options.clock())
              : appToken;
      Credentials credentials =
          new Credentials(Map.of(Carrier.Kind.APP_TOKEN, source), null, false);
`,
  },
};

/** Fetches an App Token, in the class of the builder. */
export const fetchText = `
    /** Fetches an App Token, which takes no credential of the kind. */
    private KeptToken.Fetched fetch(ClientOptions options, long left) {
      AppTokenRequest body =
          AppTokenRequest.builder().clientId(clientId).clientSecret(clientSecret.get()).build();
      Client plain = new Client(api(), options, new Credentials(Map.of(), null, false), bound());
      CallOptions limits = CallOptions.builder().deadline(Duration.ofNanos(left)).build();
      AppTokenResult result = new AuthService(plain).createToken(body, limits);
      return new KeptToken.Fetched(result.accessToken(), result.expiresIn());
    }
`;
