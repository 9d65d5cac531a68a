/** Easemob's App Token: given, asked for, or fetched with the client's credentials and kept until shortly before it ends. */
import { secretCredential, type Credential, type Credentials } from './credentials.ts';
import type { Secret } from './secrets.ts';
import { reveal } from './secrets.ts';

export interface ClientCredentials {
  /** Client ID of the app, from the Easemob console. */
  clientId: string;
  /** Client secret of the app, a promise of it, or a function that gets it. It has no place in a browser. */
  clientSecret: Secret;
}

export interface AppTokenOptions {
  /** A ready App Token, a promise of one, a function that gets one, or the credentials to fetch it with. */
  auth: Secret | ClientCredentials;
  /** Unix time in milliseconds, `Date.now` unless set. */
  now?: (() => number) | undefined;
}

/** A token as the vendor's token operation returns it. */
export interface FetchedToken {
  readonly access_token: string;
  /** Lifetime in seconds; 0 means that it never ends. */
  readonly expires_in: number | bigint | string;
}

/**
 * Credentials of an API that takes an App Token.
 * @param fetchToken Calls the vendor's token operation.
 */
export function appTokenCredentials(
  { auth, now = Date.now }: AppTokenOptions,
  fetchToken: (credentials: { client_id: string; client_secret: string }) => PromiseLike<FetchedToken>,
): Credentials {
  if (typeof auth !== 'object' || !('clientId' in auth)) return { sources: { appToken: secretCredential(auth) } };
  const fetch = async () => fetchToken({ client_id: auth.clientId, client_secret: await reveal(auth.clientSecret) });
  return { sources: { appToken: new KeptToken(fetch, now) } };
}

/** A token ends for us when nine tenths of its life are over, so that none ends on its way to the server. */
const usableShare = 0.9;

class KeptToken implements Credential {
  readonly #fetch: () => Promise<FetchedToken>;
  readonly #now: () => number;
  #kept: { token: string; until: number } | undefined;
  #fetching: Promise<string> | undefined;

  constructor(fetch: () => Promise<FetchedToken>, now: () => number) {
    this.#fetch = fetch;
    this.#now = now;
  }

  /** One fetch serves all calls that wait for it. */
  async value(): Promise<string> {
    if (this.#kept && this.#now() < this.#kept.until) return this.#kept.token;
    this.#fetching ??= this.#renew().finally(() => {
      this.#fetching = undefined;
    });
    return this.#fetching;
  }

  /** Calls that were refused with an older token leave the newer one alone. */
  refused(token: string): void {
    if (this.#kept?.token === token) this.#kept = undefined;
  }

  async #renew(): Promise<string> {
    const started = this.#now();
    const { access_token: token, expires_in } = await this.#fetch();
    // An empty one is refused by who asked for it, and the next call fetches anew.
    if (!token) return token;
    const seconds = Number(expires_in);
    this.#kept = { token, until: seconds > 0 ? started + seconds * 1000 * usableShare : Infinity };
    return token;
  }
}
