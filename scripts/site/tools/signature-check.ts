/** Says what is wrong with a signature of Shimo. Runs in the browser, and in Node under test. */

/** What can be said of a signature; the words are in texts/tools.*.ts. */
export type FindingKind =
  | 'prefix'
  | 'notJwt'
  | 'wrongAlg'
  | 'noKid'
  | 'wrongKid'
  | 'noExp'
  | 'milliseconds'
  | 'expired'
  | 'noScope'
  | 'wrongScope'
  | 'licenseTooLong'
  | 'licenseOnce'
  | 'ordinaryLong'
  | 'wrongKey'
  | 'keyUnchecked'
  | 'kidUnchecked'
  | 'fine';

/** An error is refused by the server, a warning may be, a note is neither. */
export type Severity = 'error' | 'warning' | 'note' | 'ok';

export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** What stands in the braces of the text. */
  readonly values: Readonly<Record<string, string | number>>;
}

export interface CheckInput {
  readonly signature: string;
  /** Empty: the `kid` is not compared. */
  readonly appId: string;
  /** Empty: the key is not checked. */
  readonly appSecret: string;
  /** Whether it is for an operation that asks for the scope `license`. */
  readonly license: boolean;
  /** Unix time in seconds. */
  readonly now: number;
}

export interface CheckResult {
  readonly header?: Readonly<Record<string, unknown>>;
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly findings: readonly Finding[];
}

/** Seconds that a license signature may live: the vendor recommends 4 minutes and refuses 5. */
const licenseLifetime = 4 * 60;
/** Seconds that the vendor recommends for an ordinary one. */
const ordinaryLifetime = 7 * 24 * 60 * 60;
/** Seconds of the year 5138; a larger number is a time in milliseconds. */
const milliseconds = 1e11;

export async function checkSignature({ signature, appId, appSecret, license, now }: CheckInput): Promise<CheckResult> {
  const findings: Finding[] = [];
  const say = (severity: Severity, kind: FindingKind, values: Finding['values'] = {}) =>
    findings.push({ kind, severity, values });

  const bare = signature.trim().replace(/^(?:bearer|x-shimo-signature:)\s+/i, '');
  if (bare !== signature.trim()) say('error', 'prefix');
  const parts = bare.split('.');
  const [header, payload] = [partOf(parts[0]), partOf(parts[1])];
  const mac = bytesOf(parts[2]);
  if (parts.length !== 3 || !header || !payload || !mac) {
    say('error', 'notJwt', { parts: parts.length });
    return { findings };
  }

  const { alg, kid } = header;
  if (alg !== 'HS256') say('error', 'wrongAlg', { alg: shown(alg) });
  if (typeof kid !== 'string' || kid === '') say('error', 'noKid');
  else if (appId === '') say('note', 'kidUnchecked', { kid });
  else if (kid !== appId) say('error', 'wrongKid', { kid, appId });

  checkTime(payload['exp'], { license, now }, say);
  const { scope } = payload;
  if (license && scope === undefined) say('error', 'noScope');
  else if (scope !== undefined && scope !== 'license') say('error', 'wrongScope', { scope: shown(scope) });
  if (scope === 'license') say('note', 'licenseOnce');

  if (appSecret === '') say('note', 'keyUnchecked');
  else if (alg === 'HS256' && !(await isSignedWith(appSecret, `${parts[0]}.${parts[1]}`, mac)))
    say('error', 'wrongKey');

  if (findings.every(({ severity }) => severity === 'note')) say('ok', 'fine');
  return { header, payload, findings };
}

type Say = (severity: Severity, kind: FindingKind, values?: Finding['values']) => void;

function checkTime(exp: unknown, { license, now }: Pick<CheckInput, 'license' | 'now'>, say: Say): void {
  if (typeof exp !== 'number') return say('error', 'noExp');
  if (exp > milliseconds) return say('error', 'milliseconds', { exp });
  const left = exp - now;
  if (left <= 0) say('error', 'expired', { seconds: Math.ceil(-left) });
  else if (license && left > licenseLifetime) say('error', 'licenseTooLong', { seconds: Math.floor(left) });
  else if (!license && left > ordinaryLifetime) say('warning', 'ordinaryLong', { days: Math.floor(left / 86_400) });
}

async function isSignedWith(secret: string, text: string, mac: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, ['verify']);
  return crypto.subtle.verify('HMAC', key, mac, encoder.encode(text));
}

/** A JSON object in base64url. */
export function partOf(part: string | undefined): Record<string, unknown> | undefined {
  const bytes = bytesOf(part);
  if (!bytes) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function bytesOf(part: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (!part || !/^[\w-]+$/.test(part)) return undefined;
  try {
    const text = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const shown = (value: unknown) =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
