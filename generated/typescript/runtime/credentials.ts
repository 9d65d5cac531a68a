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
}

export interface SignatureOptions {
  /** The AppId that Shimo gave you. */
  appId: string;
  /** The AppSecret that Shimo gave you, or a function that gets it. It never leaves this process. */
  appSecret: Secret;
  /** The token of the user on whose behalf the calls are made, issued by you. */
  token: Secret;
  /** Whether signature and token travel in headers (the default) or in the query, the only way for servers of SDK 3.10. */
  transport?: 'header' | 'query' | undefined;
  /** Unix time in milliseconds, `Date.now` unless set. */
  now?: (() => number) | undefined;
}

/** Credentials of an API that takes a signature and a user's token. */
export function signatureCredentials(options: SignatureOptions): Credentials {
  const signer = new Signer(options.appId, options.appSecret, options.now);
  return {
    sources: {
      signature: { value: (operation) => signer.signature(operation.scope) },
      token: { value: () => reveal(options.token) },
      appId: { value: async () => options.appId },
    },
    transport: options.transport ?? 'header',
  };
}

export interface AccessTokenOptions {
  /** The access token of the caller, or a function that gets it. */
  accessToken: Secret;
}

/** Credentials of an API that takes an access token. */
export function accessTokenCredentials(options: AccessTokenOptions): Credentials {
  return { sources: { accessToken: { value: () => reveal(options.accessToken) } } };
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
    choose(operation.security, credentials.transport).map(async (carrier) => {
      const source = credentials.sources[carrier.credential];
      if (!source) throw new TypeError(`${operation.id}: the client was created without '${carrier.credential}'`);
      const value = await source.value(operation);
      if (!value) throw new TypeError(`${operation.id}: '${carrier.credential}' is empty`);
      return { carrier, value, source };
    }),
  );
}

function choose(security: Security, transport: string | undefined): readonly Carrier[] {
  const preferred = security.find((carriers) => carriers.every((carrier) => carrier.in === transport));
  return preferred ?? security[0] ?? [];
}
