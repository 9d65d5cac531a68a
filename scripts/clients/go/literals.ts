/** Renders arguments, which are JSON, as Go: what samples and drivers call the client with. */
import type { Api, Json, Operation } from '../../model/types.ts';
import { exported, packageName, paramsType } from './names.ts';
import { bodyType, hasParams, parameterFields } from './params.ts';
import { fieldsOf } from './structs.ts';
import { constantName, GoTypes, type GoType } from './types.ts';

/** An upload among the arguments. */
export interface UploadArgument {
  readonly name: string;
  readonly base64: string;
}

/** How a caller writes what the arguments alone don't say. */
export interface Context {
  /** An expression of the type *collab.File. */
  readonly file: (upload: UploadArgument) => string;
  /** An expression of the type string for a field of the body that comes from elsewhere. */
  readonly field?: (wire: string) => string | undefined;
}

/** Renders the arguments of the operations of one API. */
export class Literals {
  readonly #api: Api;
  readonly #package: string;
  readonly #types: GoTypes;

  constructor(api: Api) {
    this.#api = api;
    this.#package = packageName(api);
    this.#types = new GoTypes(api);
  }

  /**
   * The params of a call, undefined if the operation takes none.
   *
   * @param args Parameters by their names on the wire, and `body`. An integer may be a string of its digits.
   * @throws Error for an argument that the operation does not have.
   */
  params(operation: Operation, args: Readonly<Record<string, Json>>, context: Context): string | undefined {
    const fields = parameterFields(this.#types, operation);
    const known = [...fields.map(({ parameter }) => parameter.name), ...(operation.body ? ['body'] : [])];
    const stray = Object.keys(args).find((name) => !known.includes(name));
    if (stray !== undefined) throw new Error(`${operation.id} has no parameter '${stray}'`);
    if (!hasParams(operation)) return undefined;
    const parts = fields.flatMap(({ parameter, name, type, declared }) => {
      const value = Object.hasOwn(args, parameter.name) ? args[parameter.name] : undefined;
      return value === undefined ? [] : [`${name}: ${this.#optional(type, declared, value, context)}`];
    });
    const { body } = args;
    if (operation.body && body !== undefined) {
      const text = this.#object(bodyType(operation), body, true, context);
      parts.push(`Body: ${operation.body.required ? '' : '&'}${text}`);
    }
    return braces(`${this.#package}.${paramsType(operation)}`, parts);
  }

  #optional(type: GoType, declared: string, value: Json, context: Context): string {
    if (!declared.startsWith('*')) return this.#value(type, value, context);
    if (value === null) return 'nil';
    if (type.kind === 'file') return context.file(value as unknown as UploadArgument);
    const text = this.#value(type, value, context);
    if (type.kind === 'object') return `&${text}`;
    const inferred =
      { string: 'string', int: 'int', bool: 'bool' }[type.go] !== undefined || text.startsWith(`${this.#package}.`);
    return inferred ? `collab.Ptr(${text})` : `collab.Ptr[${this.#qualified(type)}](${text})`;
  }

  #value(type: GoType, value: Json, context: Context): string {
    switch (type.kind) {
      case 'text': {
        const text = String(value ?? '');
        const known = this.#types.enums.get(type.go)?.values.includes(text);
        return known ? `${this.#package}.${constantName(type.go, text)}` : JSON.stringify(text);
      }
      case 'integer':
      case 'number':
      case 'boolean':
        return String(value);
      case 'object':
        return this.#object(type.name ?? '', value, true, context);
      case 'list':
        return this.#list(type, value, context);
      case 'scalar':
        return scalarText(value);
      default:
        throw new Error(`${this.#api.name}: there is no literal of the kind '${type.kind}'`);
    }
  }

  #list({ inner }: GoType, value: Json, context: Context): string {
    if (!Array.isArray(value) || !inner) throw new Error(`${JSON.stringify(value)} is no list`);
    // Types of items are not repeated.
    const items = value.map((item) =>
      this.#value(inner, item, context).replace(/^\[\][\w.[\]]*(?=\{)|^[a-z]+\.[A-Z]\w*(?=\{\w+:|\{\})/, ''),
    );
    return braces(`[]${this.#qualified(inner)}`, items, inner.kind === 'list');
  }

  #qualified({ kind, go, inner, name }: GoType): string {
    if (kind === 'list' && inner) return `[]${this.#qualified(inner)}`;
    return name !== undefined || this.#types.enums.has(go) ? `${this.#package}.${go}` : go;
  }

  #object(name: string, value: Json, sent: boolean, context: Context): string {
    const { type } = this.#types.named(name);
    if (type.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new Error(`${name}: ${JSON.stringify(value)} is no object`);
    }
    const fields = fieldsOf(this.#types, exported(name), type, sent);
    const parts = fields.flatMap(({ wire, name: field, type: goType, absence, declared }) => {
      const given = Object.hasOwn(value, wire) ? value[wire] : undefined;
      if (given === undefined) return [];
      const elsewhere = context.field?.(wire);
      if (elsewhere !== undefined)
        return [`${field}: ${goType.go === 'string' ? elsewhere : `${this.#qualified(goType)}(${elsewhere})`}`];
      if (absence !== 'nullable') return [`${field}: ${this.#optional(goType, declared, given, context)}`];
      if (given === null) return [`${field}: collab.Null[${goType.go}]()`];
      return [`${field}: collab.Value(${this.#value(goType, given, context)})`];
    });
    const extra = Object.entries(value).filter(([wire]) => !fields.some((field) => field.wire === wire));
    if (extra.length > 0) {
      const entries = extra.map(
        ([wire, given]) => `${JSON.stringify(wire)}: json.RawMessage(${JSON.stringify(JSON.stringify(given))})`,
      );
      parts.push(`Extra: ${braces('map[string]json.RawMessage', entries)}`);
    }
    return braces(`${this.#package}.${exported(name)}`, parts);
  }
}

function scalarText(value: Json): string {
  if (value === null) return 'collab.Scalar{}';
  if (typeof value === 'string') return `collab.Text(${JSON.stringify(value)})`;
  if (typeof value !== 'number') throw new Error(`${JSON.stringify(value)} is neither a text nor a number nor null`);
  return Number.isSafeInteger(value) ? `collab.Int(${value})` : `collab.Float(${value})`;
}

const width = 90;

/** A composite literal, on several lines if it is long. */
function braces(type: string, parts: readonly string[], isTall = false): string {
  const line = `${type}{${parts.join(', ')}}`;
  if (parts.length === 0 || (!isTall && line.length <= width && !line.includes('\n'))) return line;
  return `${type}{\n${parts.map((part) => `${part},\n`).join('')}}`;
}
