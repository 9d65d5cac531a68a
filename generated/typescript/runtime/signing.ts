/** Shimo's signature: a JSON Web Token, HS256, keyed with the AppSecret. By WebCrypto, so that it runs anywhere. */
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
/** A license signature ends no sooner than in as many seconds. */
const licenseLeast = 60;

/** Makes a signature. The same claims give the same bytes in every language: `alg`, `typ`, `kid`; `exp`, `scope`, `jti`. */
export async function sign(claims: Claims, appSecret: string): Promise<string> {
  return signWith(claims, await importKey(appSecret));
}

/** An ordinary signature; times in Unix seconds. */
interface Kept {
  readonly made: number;
  readonly renewal: number;
  readonly signature: Promise<string>;
  text?: string;
}

/** The signatures of one app: ordinary ones are kept until half of their life is over, license ones are made once each. */
export class Signer {
  readonly #appId: string;
  readonly #appSecret: Secret;
  readonly #now: () => number;
  readonly #jti: boolean;
  readonly #licenses = new Set<number>();
  #key: { secret: string; key: Promise<CryptoKey> } | undefined;
  #ordinary: Kept | undefined;

  /**
   * @param now Unix time in milliseconds.
   * @param jti Whether license signatures differ in a random `jti` instead of in `exp`.
   */
  constructor(appId: string, appSecret: Secret, now: () => number = Date.now, jti = false) {
    this.#appId = appId;
    this.#appSecret = appSecret;
    this.#now = now;
    this.#jti = jti;
  }

  /** A signature for one attempt. No two with the scope `license` are alike. */
  async signature(scope?: 'license'): Promise<string> {
    if (scope && this.#jti) return this.#sign(this.#seconds() + licenseLifetime, scope, crypto.randomUUID());
    if (scope) return this.#sign(await this.#nextLicenseExpiry(), scope);
    const seconds = this.#seconds();
    // A clock that was set back would keep a signature for longer than it lives.
    if (!this.#ordinary || seconds >= this.#ordinary.renewal || seconds < this.#ordinary.made) {
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
  drop(signature: string): void {
    if (this.#ordinary?.text === signature) this.#ordinary = undefined;
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
    const secret = await reveal(this.#appSecret);
    if (this.#key?.secret !== secret) this.#key = { secret, key: importKey(secret) };
    return signWith({ appId: this.#appId, expires, scope, jti }, await this.#key.key);
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
