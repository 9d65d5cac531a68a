/** Secrets that can be recognised wherever they turn up, whole or in parts, and whatever form they were brought into. */
import { createHash } from 'node:crypto';

export interface Canary {
  readonly name: string;
  readonly value: string;
  /** What is left alone by percent-encoding, JSON, HTML and backslashes, so that it shows in all of these. */
  readonly words: readonly string[];
}

const wordLength = 16;

/** Sixteen letters and digits that stand nowhere else. */
function wordOf(name: string, number: number): string {
  const digest = createHash('sha256').update(`canary ${name} ${number}`).digest('hex').slice(0, 40);
  return BigInt(`0x${digest}`)
    .toString(36)
    .slice(1, wordLength + 1);
}

/** Between the words stands what has an escape in some form. A header can carry all of it. */
function canary(name: string, between = `+/=&"<'>\\%;`): Canary {
  const words = [1, 2].map((number) => wordOf(name, number));
  return { name, value: words.join(between), words };
}

/** The secrets that clients are given, that their servers give them, and the part of a file's address that lets anybody in. */
export const canaries = {
  appSecret: canary('appSecret'),
  token: canary('token'),
  signature: canary('signature', `.=%"&'-`),
  clientSecret: canary('clientSecret'),
  appToken: canary('appToken'),
  accessToken: canary('accessToken'),
  fresh: canary('fresh'),
  address: canary('address', '-'),
} as const;

export type CanaryName = keyof typeof canaries;

/** The part of a signature that was made with the AppSecret; what stands before it is no secret. */
export function madeSignature(token: string): Canary | undefined {
  const mac = /^[\w-]+\.[\w-]+\.([\w-]{40,})$/.exec(token)?.[1];
  return mac === undefined ? undefined : { name: 'made signature', value: token, words: [mac] };
}

/** Shorter parts would be found by chance, and longer ones would overlook what was cut off. */
const partLength = 8;

/** The parts of a word: a text that breaks off within it shows the first. */
function partsOf(word: string): string[] {
  const parts: string[] = [];
  for (let at = 0; at + partLength <= word.length; at += partLength) parts.push(word.slice(at, at + partLength));
  return parts;
}

/** What Base64 makes of a part, whatever stands before and after it. */
function base64Of(part: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.from('\0'.repeat(before) + part).toString('base64');
    const sure = text.slice(Math.ceil((before * 8) / 6), Math.floor(((before + part.length) * 8) / 6));
    return [sure, sure.replaceAll('+', '-').replaceAll('/', '_')];
  });
}

export interface Needle {
  readonly canary: string;
  readonly form: 'plain' | 'base64' | 'hexadecimal';
  readonly text: string;
}

/** What to look for. Each stands once. */
export function needlesOf(wanted: Iterable<Canary>): Needle[] {
  const needles = new Map<string, Needle>();
  const add = (canary: string, form: Needle['form'], text: string) => needles.set(text, { canary, form, text });
  for (const { name, words } of wanted) {
    for (const part of words.flatMap(partsOf)) {
      add(name, 'plain', part);
      for (const text of base64Of(part)) add(name, 'base64', text);
      add(name, 'hexadecimal', Buffer.from(part).toString('hex'));
    }
  }
  return [...needles.values()];
}

/** What is found in a text, by `canary, form`. */
export function found(text: string, needles: readonly Needle[]): string[] {
  const shown = needles.filter((needle) => text.includes(needle.text));
  return [...new Set(shown.map(({ canary: name, form }) => `${name}, ${form}`))];
}
