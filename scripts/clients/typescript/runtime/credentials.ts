/** What a client proves itself with, and how that gets into a request. */
import type { CredentialName, Operation } from './operation.ts';
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

/** The credentials of one attempt. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: readonly (readonly [name: string, value: string])[];
  /** What of them is secret: all but the identifier of the app. */
  readonly secrets: readonly string[];
  readonly sent: readonly { readonly source: Credential; readonly value: string }[];
}

/**
 * Gets the credentials for one attempt of an operation.
 * @throws TypeError if one is missing; what a function for a secret throws.
 */
export async function prove(operation: Operation, { transport, sources }: Credentials): Promise<Proof> {
  const { id, security } = operation;
  const carriers = security.find((one) => one.every((carrier) => carrier.in === transport)) ?? security[0] ?? [];
  // All at once, since some ask a server.
  const sent = await Promise.all(
    carriers
      // The one credential that a client may be told not to send.
      .filter(({ credential }) => sources[credential] || credential !== 'appId')
      .map(async (carrier) => {
        const source = sources[carrier.credential];
        const value = await source?.value(operation);
        if (!source || !value) throw new TypeError(`${id}: the client has no '${carrier.credential}'`);
        return { carrier, source, value };
      }),
  );
  const headers: Record<string, string> = {};
  const query: [string, string][] = [];
  const secrets: string[] = [];
  for (const { carrier, value } of sent) {
    if (carrier.in === 'query') query.push([carrier.name, value]);
    else if (carrier.in === 'header') headers[carrier.name] = value;
    else headers['authorization'] = `Bearer ${value}`;
    if (carrier.credential !== 'appId') secrets.push(value);
  }
  return { headers, query, secrets, sent };
}
