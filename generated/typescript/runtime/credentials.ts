/** What a client proves itself with, and how that gets into a request. */
import type { Carrier, CredentialName, Operation } from './operation.ts';
import { reveal, type Secret } from './secrets.ts';

/** Gives the value of a credential for one attempt. */
export interface Credential {
  value(operation: Operation): string | Promise<string>;
  /** Called when the server answered 401 to a value; afterwards `value` is asked once more. */
  refused?(value: string): void;
  /** What may have made the server refuse, for the text of the error. */
  explain?(response: Response): string | undefined;
}

/** The credentials of a client. */
export interface Credentials {
  readonly sources: Readonly<Partial<Record<CredentialName, Credential>>>;
  /** Which alternative to take where an operation offers several. */
  readonly transport?: 'header' | 'query' | undefined;
}

/** Gets a signature for one attempt. */
export type SignatureSource = (wanted: { readonly scope: 'license' | undefined }) => string | Promise<string>;

/** Who calls Shimo, and how that travels. */
export interface UserOptions {
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

export interface SignatureOptions extends UserOptions {
  /**
   * Gets a signature that your own server made, so that the AppSecret stays there. It is asked for each attempt, and once more
   * after a 401. One for the scope `license` must not be handed out twice. Or a signer, which `createSigner` makes.
   */
  signature: SignatureSource | Credential;
}

/** Credentials of an API that takes a signature and a user's token. */
export function signatureCredentials(options: SignatureOptions): Credentials {
  const { appId, token, transport = 'header', queryAppId = true, signature } = options;
  // The function decides for itself when to get a new one, so a refusal just asks it again.
  const ready: Credential =
    typeof signature === 'function' ? { value: ({ scope }) => signature({ scope }), refused: () => {} } : signature;
  const sources = { signature: ready, token: secretCredential(token) };
  return { sources: queryAppId ? { ...sources, appId: { value: () => appId } } : sources, transport };
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

/**
 * The credentials for one attempt of an operation.
 * @throws TypeError if one is missing; what a function for a secret throws.
 */
export function collect(operation: Operation, { transport, sources }: Credentials): Promise<SentCredential[]> {
  const { id, security } = operation;
  const carriers = security.find((one) => one.every((carrier) => carrier.in === transport)) ?? security[0] ?? [];
  const sent = carriers.map(async (carrier): Promise<SentCredential | []> => {
    const { credential } = carrier;
    const source = sources[credential];
    // The one credential that a client may be told not to send.
    if (!source && credential === 'appId') return [];
    const value = await source?.value(operation);
    if (source && value) return { carrier, value, source };
    throw new TypeError(`${id}: '${credential}' is ${source ? 'empty' : 'not among the options of the client'}`);
  });
  return Promise.all(sent).then((all) => all.flat());
}

/** What is secret of the credentials: all but the identifier of the app. */
export const secretsOf = (sent: readonly SentCredential[]): string[] =>
  sent.filter(({ carrier }) => carrier.credential !== 'appId').map(({ value }) => value);

/** The parameters that carry credentials in the query. */
export const queryOf = (sent: readonly SentCredential[]): [name: string, value: string][] =>
  sent.flatMap(({ carrier, value }) => (carrier.in === 'query' ? [[carrier.name, value]] : []));

/** The headers that carry credentials. */
export const headersOf = (sent: readonly SentCredential[]): Record<string, string> =>
  Object.fromEntries(
    sent.flatMap(({ carrier, value }) => {
      if (carrier.in === 'bearer') return [['authorization', `Bearer ${value}`]];
      return carrier.in === 'header' ? [[carrier.name, value]] : [];
    }),
  );
