/** Keeps secrets out of a report: by the names of fields and parameters, and by the values that were seen under them. */
import type { Api, Json, Type } from '../model/types.ts';

export const mask = '***';

/** Names that hold secrets wherever they stand, in fields that the description doesn't know too. */
const names = /secret|token|signature|password|passwd|authorization|credential|api_?key|session|cookie|^sig$/i;
/** Shorter values would be found by chance in other text. They are masked by their names alone. */
const leastLength = 6;
const longest = 300;
const jsonWebToken = /\beyJ[\w-]{5,}\.[\w-]*(?:\.[\w-]*)?/g;

export class Secrets {
  readonly #values = new Set<string>();
  readonly #names: ReadonlySet<string>;

  constructor({ credentials, types }: Api) {
    const carried = credentials.flatMap(({ carrier, credential }) =>
      carrier.in !== 'bearer' && credential !== 'appId' ? [carrier.name] : [],
    );
    this.#names = new Set(
      [...carried, ...types.flatMap(({ type }) => secretFields(type))].map((name) => name.toLowerCase()),
    );
  }

  /** Remembers a secret, in whatever form it is met later. */
  add(value: unknown): void {
    if (typeof value !== 'string' || value.length < leastLength || value === mask) return;
    const escaped = (text: string) => JSON.stringify(text).slice(1, -1);
    const forms = [value, encodeURIComponent(value), value.replaceAll('~', '~0').replaceAll('/', '~1')];
    // JSON may stand in a text that stands in JSON.
    for (const form of forms) for (const each of [form, escaped(form), escaped(escaped(form))]) this.#values.add(each);
  }

  isName(name: string): boolean {
    return this.#names.has(name.toLowerCase()) || names.test(name);
  }

  /** Remembers what stands in a body under the name of a secret. */
  learn(body: Json | undefined): void {
    if (typeof body !== 'object' || body === null) return;
    for (const [name, value] of Object.entries(body)) {
      if (this.isName(name) && !Array.isArray(body)) this.add(value);
      this.learn(value);
    }
  }

  /** A text without the secrets that are known, without JSON Web Tokens, and without the queries of addresses. */
  inText(text: string): string {
    const known = [...this.#values].sort((a, b) => b.length - a.length);
    return known
      .reduce((masked, value) => masked.replaceAll(value, mask), text)
      .replace(jsonWebToken, mask)
      .replace(/(https?:\/\/[^\s"'<>?#]*)\?[^\s"'<>#]*/g, `$1?${mask}`);
  }

  /** An address whose query holds no secret. */
  inUrl(address: string): string {
    const { pathname, searchParams } = new URL(address);
    const query = [...searchParams].map(
      ([name, value]) => `${name}=${this.isName(name) ? mask : encodeURIComponent(value)}`,
    );
    return this.inText(query.length === 0 ? pathname : `${pathname}?${query.join('&')}`);
  }

  /** A body whose secrets are masked and whose long texts are cut. */
  inBody(body: Json): Json {
    if (typeof body === 'string') {
      const text = this.inText(body);
      return text.length > longest ? `${text.slice(0, longest)}… (${body.length} characters)` : text;
    }
    if (Array.isArray(body)) return body.map((each) => this.inBody(each));
    if (typeof body !== 'object' || body === null) return body;
    return Object.fromEntries(
      Object.entries(body).map(([name, value]) => [
        this.inText(name),
        this.isName(name) && typeof value !== 'object' ? mask : this.inBody(value),
      ]),
    );
  }
}

function secretFields(type: Type): string[] {
  switch (type.kind) {
    case 'object':
      return type.properties.flatMap(({ name, type: each }) => (each.secret ? [name] : secretFields(each)));
    case 'array':
      return secretFields(type.items);
    case 'map':
      return secretFields(type.values);
    case 'union':
      return type.of.flatMap(secretFields);
    default:
      return [];
  }
}
