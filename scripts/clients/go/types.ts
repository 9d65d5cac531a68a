/** Types of the model as Go, with how they are read and written. */
import type { Api, NamedType, Type } from '../../model/types.ts';
import { exported, readerName, writerName } from './names.ts';

/** A type as Go has it. */
export interface GoType {
  /** As it is written in code. */
  readonly go: string;
  /** Function that reads it from JSON, and the one that writes it. */
  readonly read: string;
  readonly write: string;
  /** Whether nil stands for none, so that an optional field needs no pointer. */
  readonly nilable?: true;
  readonly kind:
    'text' | 'integer' | 'number' | 'boolean' | 'object' | 'list' | 'map' | 'scalar' | 'texts' | 'raw' | 'file';
  /** Type of the items or values. */
  readonly inner?: GoType;
  /** The named type of an object or an enum. */
  readonly name?: string;
}

/** A type with values that are known by name. */
export interface GoEnum {
  readonly name: string;
  readonly description: string;
  readonly values: readonly string[];
  readonly open: boolean;
}

const plain = (kind: GoType['kind'], go: string, name: string): GoType => ({
  kind,
  go,
  read: `wire.Read${name}`,
  write: `wire.Write${name}`,
});

const text = (go: string): GoType => plain('text', go, 'Text');
const integer = (go: string): GoType => plain('integer', go, 'Int');
const scalar: GoType = plain('scalar', 'collab.Scalar', 'Value');
const raw: GoType = { ...plain('raw', 'json.RawMessage', 'Raw'), nilable: true };

/** Makes Go types of one API, and remembers the enums that they need. */
export class GoTypes {
  readonly #api: Api;
  /** By name. */
  readonly enums = new Map<string, GoEnum>();

  constructor(api: Api) {
    this.#api = api;
    for (const named of api.types) {
      const values = valuesOf(named.type);
      if (values) this.#addEnum(exported(named.name), named.description, values, named.type);
    }
  }

  named(name: string): NamedType {
    const found = this.#api.types.find((type) => type.name === name);
    if (!found) throw new Error(`${this.#api.name}: there is no schema '${name}'`);
    return found;
  }

  /** The type behind names. */
  resolve(type: Type): Type {
    return type.kind === 'ref' ? this.resolve(this.named(type.name).type) : type;
  }

  /** Whether null may stand for it. */
  isNullable(type: Type): boolean {
    const target = this.resolve(type);
    return (
      (type.nullable ?? false) ||
      (target.nullable ?? false) ||
      (target.kind === 'union' && target.of.some(({ kind }) => kind === 'null'))
    );
  }

  /** @param owner Names an enum that has no name of its own. */
  of(type: Type, owner: string): GoType {
    if (type.kind === 'ref') return this.#ofRef(type.name);
    switch (type.kind) {
      case 'string': {
        if (type.secret) return { ...text('collab.Secret'), write: 'wire.WriteSecret' };
        const values = valuesOf(type);
        return text(values ? this.#enumFor(owner, type.description ?? '', values, type) : 'string');
      }
      case 'const':
        if (typeof type.value !== 'string') throw new Error(`${owner}: a constant that is no text`);
        return text('string');
      case 'integer':
        return integer(type.format === 'int64' ? 'int64' : 'int');
      case 'number':
        return plain('number', 'float64', 'Float');
      case 'boolean':
        return plain('boolean', 'bool', 'Bool');
      case 'any':
        return raw;
      case 'file':
        return { kind: 'file', go: 'collab.File', read: '', write: '' };
      case 'array':
        return this.#list(type.items, owner);
      case 'map': {
        const inner = this.of(type.values, owner);
        return { ...wrapped('map', `map[string]${inner.go}`, 'Map', inner), nilable: true };
      }
      case 'union':
        return this.#union(type, owner);
      case 'object':
      case 'null':
        throw new Error(`${owner}: Go needs a name for a type of the kind '${type.kind}'`);
    }
  }

  #ofRef(name: string): GoType {
    const { type } = this.named(name);
    const goName = exported(name);
    if (type.kind === 'object') {
      return { kind: 'object', go: goName, read: readerName(goName), write: writerName(goName), name };
    }
    return this.enums.has(goName) ? text(goName) : this.of(type, goName);
  }

  #list(items: Type, owner: string): GoType {
    const inner = this.of(items, owner);
    return { ...wrapped('list', `[]${inner.go}`, 'List', inner), nilable: true };
  }

  #union({ of }: Extract<Type, { kind: 'union' }>, owner: string): GoType {
    const branches = of.filter(({ kind }) => kind !== 'null');
    const kinds = branches.map((branch) => this.resolve(branch));
    const [only, ...others] = branches;
    if (only && others.length === 0) return this.of(only, owner);
    const digits = kinds.some((type) => type.kind === 'string' && type.pattern === '^-?\\d+$');
    if (digits && kinds.length === 2 && kinds.some((type) => type.kind === 'integer' && type.format === 'int64')) {
      return { ...integer('int64'), read: 'wire.ReadDigits' };
    }
    if (kinds.every(({ kind }) => kind === 'string' || kind === 'integer' || kind === 'number')) return scalar;
    const [first, second] = kinds;
    if (
      first?.kind === 'string' &&
      second?.kind === 'array' &&
      kinds.length === 2 &&
      this.resolve(second.items).kind === 'string'
    ) {
      return plain('texts', 'collab.Texts', 'Value');
    }
    throw new Error(`${owner}: Go has no form for a union of ${kinds.map(({ kind }) => kind).join(', ')}`);
  }

  #enumFor(owner: string, description: string, values: readonly string[], type: Type): string {
    const twin = [...this.enums.values()].find((each) => each.values.join() === values.join());
    if (twin) return twin.name;
    this.#addEnum(owner, description, values, type);
    return owner;
  }

  #addEnum(name: string, description: string, values: readonly string[], type: Type): void {
    if (this.enums.has(name)) throw new Error(`${this.#api.name}: Go would have two enums '${name}'`);
    this.enums.set(name, { name, description, values, open: !('enum' in type) });
  }
}

function wrapped(kind: 'list' | 'map', go: string, name: string, inner: GoType): GoType {
  const call = (way: 'Read' | 'Write', pointer: string, context: string, function_: string) =>
    `func(${context} *wire.${way === 'Read' ? 'Reader' : 'Writer'}, v *${go}) { wire.${way}${name}(${context}, ${pointer}, ${function_}) }`;
  return {
    kind,
    go,
    inner,
    read: call('Read', 'v', 'r', inner.read),
    write: call('Write', 'v', 'w', inner.write),
  };
}

/** Texts that are all, or all known ones, of a type. */
export function valuesOf(type: Type): readonly string[] | undefined {
  return type.kind === 'string' ? (type.enum ?? type.knownValues) : undefined;
}

/** Name of the constant of a value. */
export function constantName(name: string, value: string): string {
  return `${name}${value === '' ? 'None' : exported(value)}`;
}
