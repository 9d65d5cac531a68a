/** A place in a bundle: a value that knows where it stands, so that whatever reads it can say where it went wrong. */
import { flawOf } from './characters.ts';
import { ModelError } from './error.ts';
import { extensionsOf, type ExtensionPlace, type Extensions } from './extensions.ts';
import { tokensOf } from './pointer.ts';
import type { Json } from './types.ts';

const escape = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export class Node {
  private constructor(
    private readonly document: { readonly root: unknown; readonly file: string },
    readonly value: unknown,
    readonly pointer: string,
  ) {}

  /** @param file Name of the bundle as messages should show it. */
  static root(root: unknown, file: string): Node {
    return new Node({ root, file }, root, '');
  }

  fail(problem: string): never {
    throw new ModelError(this.document.file, this.pointer, problem);
  }

  /** The value under a key, undefined if there is none. */
  get(key: string): Node | undefined {
    const fields = this.record();
    return Object.hasOwn(fields, key)
      ? new Node(this.document, fields[key], `${this.pointer}/${escape(key)}`)
      : undefined;
  }

  /** The value under a key, which has to be there. */
  need(key: string): Node {
    return this.get(key) ?? this.fail(`'${key}' is missing`);
  }

  /**
   * Checks that the object has no other keys than these and only extensions that belong at such a place.
   * @returns the values of its extensions.
   */
  check(place: ExtensionPlace | 'none', keys: readonly string[]): Extensions {
    for (const key of Object.keys(this.record())) {
      if (!key.startsWith('x-') && !keys.includes(key)) {
        this.need(key).fail(
          `unknown keyword '${key}'; use one of ${keys.join(', ')}, or teach the model what it means`,
        );
      }
    }
    return extensionsOf(this, place);
  }

  entries(): [string, Node][] {
    return Object.keys(this.record()).map((key) => [key, this.need(key).named(key)]);
  }

  items(): Node[] {
    if (!Array.isArray(this.value)) this.fail('expected a list');
    return this.value.map((item, index) => new Node(this.document, item, `${this.pointer}/${index}`));
  }

  string(): string {
    if (typeof this.value !== 'string') return this.fail('expected a string');
    const flaw = flawOf(this.value);
    return flaw === undefined ? this.value : this.fail(flaw);
  }

  /** A text that stands in headings, in comments of one line and in tables. */
  line(): string {
    const text = this.string();
    return /[\n\t]/.test(text) ? this.fail('the text has to stand on one line') : text;
  }

  /** A name that clients have for something. */
  identifier(): string {
    const text = this.string();
    return /^[A-Za-z][A-Za-z0-9]*$/.test(text) ? text : this.fail(`'${text}' is no name of letters and digits`);
  }

  number(): number {
    return typeof this.value === 'number' ? this.value : this.fail('expected a number');
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('expected true or false');
  }

  /** A value of the documents is JSON, because the bundle is. */
  json(): Json {
    return this.value as Json;
  }

  strings(): string[] {
    return this.items().map((item) => item.string());
  }

  oneOf<T extends string>(allowed: readonly T[]): T {
    return allowed.find((value) => value === this.value) ?? this.fail(`expected one of ${allowed.join(', ')}`);
  }

  /** The target of `$ref`, undefined where this is none. Only references inside the bundle exist. */
  target(): string | undefined {
    if (!isRecord(this.value) || !Object.hasOwn(this.value, '$ref')) return undefined;
    const reference = this.need('$ref').string();
    if (!reference.startsWith('#/')) this.fail(`'${reference}' leads out of the bundle`);
    this.check('none', ['$ref', 'summary', 'description']);
    return decodeURIComponent(reference.slice(1));
  }

  /** This node, or where its `$ref` leads. */
  resolve(seen: readonly string[] = []): Node {
    const target = this.target();
    if (target === undefined) return this;
    if (seen.includes(target)) return this.fail(`'#${target}' leads back to itself`);
    let node = Node.root(this.document.root, this.document.file);
    for (const token of tokensOf(target)) {
      const next = isRecord(node.value) ? node.get(token) : undefined;
      node = next ?? this.fail(`'#${target}' leads nowhere`);
    }
    return node.resolve([...seen, target]);
  }

  /** This node, whose key goes over the wire and is a name in every language. */
  checkWireName(name: string): this {
    const isName = /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) && name !== '__proto__';
    return isName ? this : this.fail(`'${name}' is no name of letters, digits, _ and -`);
  }

  /** This node, whose key is a name that the author chose. */
  private named(key: string): Node {
    const flaw = flawOf(key);
    return flaw === undefined ? this : this.fail(flaw);
  }

  private record(): Record<string, unknown> {
    return isRecord(this.value) ? this.value : this.fail('expected an object');
  }
}
