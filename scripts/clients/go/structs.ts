/** Emits `types.go`: the structs and enums of an API, and how they are read and written as JSON. */
import type { NamedType, Property, Type } from '../../model/types.ts';
import { comment, fieldDoc } from './doc-comment.ts';
import { exported, readerName, writerName } from './names.ts';
import { constantName, type GoEnum, type GoType, type GoTypes } from './types.ts';

type ObjectType = Extract<Type, { kind: 'object' }>;

/** A field of a struct. */
export interface Field {
  readonly wire: string;
  readonly name: string;
  readonly type: GoType;
  /** How it can be missing: not at all, by nil, or by a Nullable. */
  readonly absence: 'none' | 'nil' | 'nullable';
  /** The type as it is declared, with a pointer where it needs one. */
  readonly declared: string;
  readonly property: Property;
}

/**
 * Fields of an object.
 *
 * @param sent Whether the object stands in requests, where null is told from absent.
 */
export function fieldsOf(types: GoTypes, owner: string, { properties }: ObjectType, sent: boolean): Field[] {
  return properties.map((property) => {
    const name = exported(property.name);
    const type = types.of(property.type, owner + name);
    const nullable = types.isNullable(property.type) && type.kind !== 'scalar';
    if (sent && nullable && !property.required) {
      return {
        wire: property.name,
        name,
        type,
        absence: 'nullable',
        declared: `collab.Nullable[${type.go}]`,
        property,
      };
    }
    const missing = nullable || !property.required || type.kind === 'file';
    const declared = missing && !type.nilable ? `*${type.go}` : type.go;
    return { wire: property.name, name, type, absence: missing ? 'nil' : 'none', declared, property };
  });
}

/** Declares a struct with its codec. A form has none, since it is no JSON. */
export function structText(
  types: GoTypes,
  { name, description, type }: NamedType,
  sent: boolean,
  isForm: boolean,
): string {
  if (type.kind !== 'object') throw new Error(`${name} is no object`);
  const goName = exported(name);
  const fields = fieldsOf(types, goName, type, sent);
  const declarations = fields.map(
    (field) =>
      `${fieldDoc(descriptionOf(types, field.property), types.resolve(field.property.type), factsOf(field))}\n${field.name} ${field.declared} ${tagOf(field)}`,
  );
  const sets = type.requireOneOf?.map((set) => set.map((field) => exported(field)).join(' and ')).join(', or ');
  const doc = comment([`${goName}: ${description.trim()}`, sets === undefined ? '' : `It needs ${sets}.`]);
  const extra =
    '// Extra are the fields that the description does not name.\nExtra map[string]json.RawMessage `json:"-"`';
  const struct = `${doc}\ntype ${goName} struct {\n${[...declarations, ...(isForm ? [] : [extra])].join('\n')}\n}`;
  if (isForm) return struct;
  return [
    struct,
    readerText(goName, fields),
    writerText(goName, fields),
    methodsText(goName),
    secretText(types, goName, type),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What an unnamed use of a named type says no more of stands in the description of the type. */
function descriptionOf(types: GoTypes, { type }: Property): string {
  if (type.description !== undefined) return type.description;
  if (type.kind !== 'ref')
    return type.kind === 'union'
      ? (type.of.map((each) => each.description ?? '').find((text) => text !== '') ?? '')
      : '';
  const { name, description, type: target } = types.named(type.name);
  return target.kind === 'object' || types.enums.has(exported(name)) ? `See ${exported(name)}.` : description;
}

function factsOf({ absence, property, type }: Field): string[] {
  if (absence === 'none') return [];
  return [property.required ? `Nil for ${type.kind === 'file' ? 'none' : 'null'}.` : 'Optional.'];
}

const tagOf = ({ wire, absence }: Field) => `\`json:"${wire}${absence === 'none' ? '' : ',omitempty'}"\``;

function readerText(name: string, fields: readonly Field[]): string {
  const cases = fields.map(({ wire, name: field, type, absence, declared }) => {
    const target = `&v.${field}`;
    const read =
      absence === 'nullable'
        ? `engine.ReadNullable(r, ${target}, ${type.read})`
        : declared.startsWith('*')
          ? `wire.ReadPtr(r, ${target}, ${type.read})`
          : readCall(type, target);
    return `case ${JSON.stringify(wire)}:\n${read}`;
  });
  return `func ${readerName(name)}(r *wire.Reader, v *${name}) {
	for more := r.Object(); more; more = r.More() {
		switch string(r.Name()) {
		${cases.join('\n')}
		default:
			r.Extra(&v.Extra)
		}
	}
}`;
}

/** Lists and maps are read without a function of their own. */
function readCall(type: GoType, target: string): string {
  if (type.kind === 'list') return `wire.ReadList(r, ${target}, ${type.inner?.read ?? ''})`;
  if (type.kind === 'map') return `wire.ReadMap(r, ${target}, ${type.inner?.read ?? ''})`;
  return `${type.read}(r, ${target})`;
}

function writerText(name: string, fields: readonly Field[]): string {
  const writes = fields.map(({ wire, name: field, type, absence, declared, property }) => {
    const begin = `w.Name(${JSON.stringify(wire)})`;
    const source = `&v.${field}`;
    if (absence === 'nullable') return `engine.WriteNullable(w, ${JSON.stringify(wire)}, ${source}, ${type.write})`;
    if (absence === 'none') return `${begin}\n${writeCall(type, source)}`;
    const write = declared.startsWith('*') ? `${type.write}(w, v.${field})` : writeCall(type, source);
    if (property.required) return `${begin}\nif v.${field} == nil {\nw.Null()\n} else {\n${write}\n}`;
    return `if v.${field} != nil {\n${begin}\n${write}\n}`;
  });
  return `func ${writerName(name)}(w *wire.Writer, v *${name}) {
	w.Object()
	${writes.join('\n')}
	w.End(v.Extra)
}`;
}

function writeCall(type: GoType, source: string): string {
  if (type.kind === 'list') return `wire.WriteList(w, ${source}, ${type.inner?.write ?? ''})`;
  if (type.kind === 'map') return `wire.WriteMap(w, ${source}, ${type.inner?.write ?? ''})`;
  return `${type.write}(w, ${source})`;
}

const methodsText = (name: string) => `// MarshalJSON writes the form that is sent, Extra included.
func (v ${name}) MarshalJSON() ([]byte, error) { return wire.Write(&v, ${writerName(name)}) }

// UnmarshalJSON reads the form that is sent.
func (v *${name}) UnmarshalJSON(data []byte) error {
	*v = ${name}{}
	return wire.Read(data, v, ${readerName(name)})
}

// String gives the form that is sent, with *** for secrets.
func (v ${name}) String() string { return wire.Print(&v, ${writerName(name)}) }`;

/** A logger that writes JSON would show the secrets of a struct. */
function secretText(types: GoTypes, name: string, type: ObjectType): string {
  if (!holdsSecret(types, type)) return '';
  return `// LogValue logs JSON with *** for the secrets.
func (v ${name}) LogValue() slog.Value { return slog.StringValue(v.String()) }`;
}

function holdsSecret(types: GoTypes, type: Type): boolean {
  switch (type.kind) {
    case 'ref':
      return holdsSecret(types, types.resolve(type));
    case 'array':
      return holdsSecret(types, type.items);
    case 'map':
      return holdsSecret(types, type.values);
    case 'union':
      return type.of.some((branch) => holdsSecret(types, branch));
    case 'object':
      return type.properties.some((property) => holdsSecret(types, property.type));
    default:
      return type.secret ?? false;
  }
}

/** Declares an enum with a constant for each known value. */
export function enumText({ name, description, values, open }: GoEnum): string {
  const constants = values.map((value) => `${constantName(name, value)} ${name} = ${JSON.stringify(value)}`);
  return `${comment([`${name}: ${description.trim()}`, open ? 'Other values may come.' : ''])}
type ${name} string

// Known values of ${name}.
const (
${constants.join('\n')}
)`;
}
