/** What a client proves itself with, and how that gets into a request. */
import type { Carrier, CredentialName, Operation, Security } from './operation.ts';
import { reveal, type Secret } from './secrets.ts';
import { Signer } from './signing.ts';

/** Gives the value of a credential for one attempt. */
export interface Credential {
  value(operation: Operation): Promise<string>;
  /** Called when the server answered 401 to a value; afterwards `value` is asked once more. */
  refused?(value: string): void;
}

/** The credentials of a client. */
export interface Credentials {
  readonly sources: Readonly<Partial<Record<CredentialName, Credential>>>;
  /** Which alternative to take where an operation offers several. */
  readonly transport?: 'header' | 'query' | undefined;
  /** Clock that signatures depend on, Unix time in milliseconds; undefined if none does. */
  readonly now?: (() => number) | undefined;
}

/** Credentials of Shimo: the app's, by which signatures are made, or ready signatures, and the user's token. */
export type SignatureOptions = UserOptions & (SecretOptions | ReadyOptions);

interface UserOptions {
  /** The AppId that Shimo gave you. */
  appId: string;
  /** The token of the user on whose behalf the calls are made, issued by you. */
  token: Secret;
  /** Whether signature and token travel in headers (the default) or in the query, the only way for servers of SDK 3.10. */
  transport?: 'header' | 'query' | undefined;
  /**
   * Whether the AppId travels in the query beside a signature there; true unless set. Servers of SDK 3.10 require the
   * parameter, later ones deprecate it.
   */
  queryAppId?: boolean | undefined;
}

interface SecretOptions {
  /**
   * The AppSecret that Shimo gave you, a promise of it, or a function that gets it. It never leaves this process, and it has no
   * place in a browser: hand over a `signature` there.
   */
  appSecret: Secret;
  signature?: undefined;
  /**
   * Puts a random `jti` into license signatures, so that any number of them can be made in a second. The vendor does not
   * document that claim. Unless set, they differ in `exp`, which allows 180 within 4 minutes.
   */
  jti?: boolean | undefined;
  /** Unix time in milliseconds, `Date.now` unless set. */
  now?: (() => number) | undefined;
}

interface ReadyOptions {
  appSecret?: undefined;
  /**
   * Gets a signature that your own server made, so that the AppSecret stays there. It is asked for each attempt, and once more
   * after a 401. One for the scope `license` must not be handed out twice.
   */
  signature: (wanted: { readonly scope: 'license' | undefined }) => string | Promise<string>;
}

/**
 * Credentials of an API that takes a signature and a user's token.
 * @throws TypeError if there is neither an AppSecret nor a function for signatures, or both.
 */
export function signatureCredentials(options: SignatureOptions): Credentials {
  const { appId, token, transport = 'header', queryAppId = true } = options;
  if ((options.appSecret === undefined) === (options.signature === undefined)) {
    throw new TypeError('a client of Shimo needs either appSecret or signature');
  }
  const shared = { token: secretCredential(token), ...(queryAppId && { appId: { value: async () => appId } }) };
  if (options.signature) {
    const { signature } = options;
    const ready = { value: async ({ scope }: Operation) => signature({ scope }), refused: () => {} };
    return { sources: { ...shared, signature: ready }, transport };
  }
  const { now, jti } = options;
  const signer = new Signer(appId, options.appSecret, now, jti);
  const made = {
    value: ({ scope }: Operation) => signer.signature(scope),
    refused: (signature: string) => signer.drop(signature),
  };
  return { sources: { ...shared, signature: made }, transport, now: now ?? Date.now };
}

export interface AccessTokenOptions {
  /** The access token of the caller, a promise of it, or a function that gets it, which is asked once more after a 401. */
  accessToken: Secret;
}

/** Credentials of an API that takes an access token. */
export function accessTokenCredentials(options: AccessTokenOptions): Credentials {
  return { sources: { accessToken: secretCredential(options.accessToken) } };
}

/** A secret as a credential. A function decides for itself when to get a new one, so a refusal just asks it again. */
export function secretCredential(secret: Secret): Credential {
  const value = () => reveal(secret);
  return typeof secret === 'function' ? { value, refused: () => {} } : { value };
}

/** A credential as one attempt sends it. */
export interface SentCredential {
  readonly carrier: Carrier;
  readonly value: string;
  readonly source: Credential;
}

/** The credentials for one attempt of an operation. */
export function collect(operation: Operation, credentials: Credentials): Promise<SentCredential[]> {
  return Promise.all(
    choose(operation.security, credentials).map(async (carrier) => {
      const source = credentials.sources[carrier.credential];
      if (!source) throw new TypeError(`${operation.id}: the client was created without '${carrier.credential}'`);
      const value = await source.value(operation);
      if (!value) throw new TypeError(`${operation.id}: '${carrier.credential}' is empty`);
      return { carrier, value, source };
    }),
  );
}

/** What is secret of the credentials: all but the identifier of the app. */
export const secretsOf = (sent: readonly SentCredential[]): string[] =>
  sent.filter(({ carrier }) => carrier.credential !== 'appId').map(({ value }) => value);

/** The parameters that carry credentials in the query. */
export const queryOf = (sent: readonly SentCredential[]): [name: string, value: string][] =>
  sent.flatMap(({ carrier: { in: place, name = '' }, value }) => (place === 'query' ? [[name, value]] : []));

/**
 * Puts the credentials that travel in headers there.
 * @throws TypeError, which does not show the value, if one of them cannot stand in a header.
 */
export function authorize(operation: Operation, headers: Headers, sent: readonly SentCredential[]): void {
  for (const { carrier, value } of sent) {
    try {
      if (carrier.in === 'bearer') headers.set('Authorization', `Bearer ${value}`);
      else if (carrier.in === 'header') headers.set(carrier.name ?? '', value);
    } catch {
      throw new TypeError(`${operation.id}: '${carrier.credential}' has characters that cannot stand in a header`);
    }
  }
}

function choose(security: Security, { transport, sources }: Credentials): readonly Carrier[] {
  const preferred = security.find((carriers) => carriers.every((carrier) => carrier.in === transport));
  // The one credential that a client may be told not to send.
  return (preferred ?? security[0] ?? []).filter(({ credential }) => credential !== 'appId' || sources.appId);
}
