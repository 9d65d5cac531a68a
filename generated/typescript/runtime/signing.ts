/** Shimo's signature: a JSON Web Token, HS256, keyed with the AppSecret. By WebCrypto, so that it runs anywhere. */
import type { Credential, SignatureSource } from './credentials.ts';
import { serverTimeOf } from './reply-headers.ts';
import { reveal, type Secret } from './secrets.ts';

export interface Claims {
  /** Goes into the header as `kid`. */
  readonly appId: string;
  /** When the signature ends, in Unix seconds. */
  readonly expires: number;
  readonly scope?: 'license' | undefined;
  /** Tells signatures apart that are alike otherwise. The vendor does not document this claim. */
  readonly jti?: string | undefined;
}

/** Lifetime of an ordinary signature in seconds, as in the vendor's own SDK. The vendor allows 7 days. */
const ordinaryLifetime = 24 * 60 * 60;
/** Lifetime of a license signature in seconds. The vendor refuses 5 minutes and more. */
const licenseLifetime = 4 * 60;
/** Seconds that a secret may take. */
const longestWait = 60;
/** A license signature ends no sooner than in as many seconds. */
const licenseLeast = 60;

/** Makes a signature. The same claims give the same bytes in every language: `alg`, `typ`, `kid`; `exp`, `scope`, `jti`. */
export async function sign(claims: Claims, appSecret: string): Promise<string> {
  return signWith(claims, await importKey(appSecret));
}

/** What a signer makes signatures with. */
export interface SignerOptions {
  /** The AppId that Shimo gave you. */
  appId: string;
  /**
   * The AppSecret that Shimo gave you, a promise of it, or a function that gets it. It never leaves this process, and it has no
   * place in a browser: hand over a `signature` there.
   */
  appSecret: Secret;
  /**
   * Puts a random `jti` into license signatures, so that any number of them can be made in a second. The vendor does not
   * document that claim. Unless set, they differ in `exp`, which allows 180 within 4 minutes.
   */
  jti?: boolean | undefined;
  /** Unix time in milliseconds, `Date.now` unless set. */
  now?: (() => number) | undefined;
}

/** Who signs: this process with the AppSecret, or whoever hands over ready signatures. */
export type Signing =
  (SignerOptions & { signature?: undefined }) | { appSecret?: undefined; signature: SignatureSource | Credential };

/**
 * Makes the signatures of an app, for clients that are told a `signature`, and for a server that hands them to browsers:
 * `await createSigner({ appId, appSecret }).value({ scope: 'license' })`.
 */
export const createSigner = (options: SignerOptions): Signer => new Signer(options);

/**
 * What gets the signatures of a client.
 * @throws TypeError if there is neither an AppSecret nor a function for signatures, or both.
 */
export function signatureFrom(options: Signing): SignatureSource | Credential {
  if (!options.appSecret === !options.signature) {
    throw new TypeError('a client of Shimo needs either appSecret or signature');
  }
  return options.signature ?? createSigner(options as SignerOptions);
}

/** Statuses with which a server may answer to a signature that is not valid, by the vendor's FAQ and by HTTP. */
const mayConcernSignature = [400, 401, 403];
/** Seconds. A difference of this size harms no signature. */
const harmlessDifference = 45;

/** An ordinary signature; times in Unix seconds. */
interface Kept {
  readonly made: number;
  readonly renewal: number;
  readonly signature: Promise<string>;
  text?: string;
}

/** The signatures of one app: ordinary ones are kept until half of their life is over, license ones are made once each. */
export class Signer implements Credential {
  readonly #options: SignerOptions;
  readonly #now: () => number;
  readonly #licenses = new Set<number>();
  #key: { secret: string; key: Promise<CryptoKey> } | undefined;
  #ordinary: Kept | undefined;

  constructor(options: SignerOptions) {
    this.#options = options;
    this.#now = options.now ?? Date.now;
  }

  /** A signature for one attempt. No two with the scope `license` are alike. */
  async value({ scope }: { readonly scope?: 'license' | undefined } = {}): Promise<string> {
    if (scope) {
      return this.#options.jti
        ? this.#sign(this.#seconds() + licenseLifetime, scope, crypto.randomUUID())
        : this.#sign(await this.#nextLicenseExpiry(), scope);
    }
    const seconds = this.#seconds();
    const { made = 0, renewal = 0, text } = this.#ordinary ?? {};
    // A secret that does not come is asked for anew.
    const isStuck = text === undefined && seconds - made > longestWait;
    // A clock that was set back would keep a signature for longer than it lives.
    if (!this.#ordinary || isStuck || seconds >= renewal || seconds < made) {
      const signature = this.#sign(seconds + ordinaryLifetime);
      const ordinary: Kept = { made: seconds, renewal: seconds + ordinaryLifetime / 2, signature };
      this.#ordinary = ordinary;
      signature.then(
        (text) => (ordinary.text = text),
        () => this.#forget(ordinary),
      );
    }
    return this.#ordinary.signature;
  }

  /** Makes a new ordinary signature next time, if this one is kept still. */
  refused(signature: string): void {
    if (this.#ordinary?.text === signature) this.#ordinary = undefined;
  }

  /** That the clock is off, where it is so much that the server may have refused a signature for it. */
  explain({ status, headers }: Response): string | undefined {
    if (!mayConcernSignature.includes(status)) return undefined;
    const ahead = Math.round((this.#now() - (serverTimeOf(headers) ?? NaN)) / 1000);
    if (!(Math.abs(ahead) > harmlessDifference)) return undefined;
    const difference = `${Math.abs(ahead)} s ${ahead > 0 ? 'ahead of' : 'behind'}`;
    return `the clock of this machine is ${difference} the server's, so the signature may have been refused: set the clock`;
  }

  #forget(ordinary: Kept): void {
    if (this.#ordinary === ordinary) this.#ordinary = undefined;
  }

  /**
   * Descends from the longest lifetime, because nothing but the expiry tells two license signatures apart.
   * Waits for the next second when all are used up.
   */
  async #nextLicenseExpiry(): Promise<number> {
    for (;;) {
      const seconds = this.#seconds();
      for (const used of this.#licenses) if (used < seconds) this.#licenses.delete(used);
      for (let expiry = seconds + licenseLifetime; expiry > seconds + licenseLeast; expiry--) {
        if (this.#licenses.has(expiry)) continue;
        this.#licenses.add(expiry);
        return expiry;
      }
      await new Promise((resolve) => setTimeout(resolve, 1000 - (this.#now() % 1000)));
    }
  }

  async #sign(expires: number, scope?: 'license', jti?: string): Promise<string> {
    const { appId, appSecret } = this.#options;
    const secret = await reveal(appSecret);
    if (this.#key?.secret !== secret) this.#key = { secret, key: importKey(secret) };
    return signWith({ appId, expires, scope, jti }, await this.#key.key);
  }

  #seconds(): number {
    return Math.floor(this.#now() / 1000);
  }
}

const encoder = new TextEncoder();

async function signWith({ appId, expires, scope, jti }: Claims, key: CryptoKey): Promise<string> {
  const header = encode(encoder.encode(JSON.stringify({ alg: 'HS256', typ: 'JWT', kid: appId })));
  const payload = encode(encoder.encode(JSON.stringify({ exp: expires, scope, jti })));
  const mac = await crypto.subtle.sign('HMAC', key, encoder.encode(`${header}.${payload}`));
  return `${header}.${payload}.${encode(new Uint8Array(mac))}`;
}

function importKey(secret: string): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Base64url without padding. */
function encode(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
