/** Emits the builders of requests. */
import type { Type } from '../../model/types.ts';
import { javadoc } from './javadoc.ts';
import { call, print, quoted } from './layout.ts';
import { componentDoc } from './component-doc.ts';
import type { Component } from './java-types.ts';

interface Built {
  readonly name: string;
  readonly type: Type & { kind: 'object' };
  readonly components: readonly Component[];
  /** Without fields of the caller's own. */
  readonly isForm: boolean;
}

/** The method that gives a builder, and its class. */
export function builderText({ name, type, components, isForm }: Built): string[] {
  const fields = components.map((each) => `    private ${each.type} ${each.name}${preset(each)};`);
  if (!isForm) fields.push('    private final Map<String, JsonNode> extra = new LinkedHashMap<>();');
  const setters = components.map(setterText);
  const extra = `    /**
     * Adds a field that the description does not name.
     *
     * @param name its name on the wire
     * @param value what Jackson can write as JSON
     * @return this builder
     */
    public Builder extra(String name, Object value) {
      extra.put(name, Json.node(value));
      return this;
    }
`;
  return [
    `  /**
   * Returns a builder.
   *
   * @return a builder without values
   */
  public static Builder builder() {
    return new Builder();
  }
`,
    `  /** Builds {@link ${name}}. */
  public static final class Builder {
${fields.join('\n')}

    private Builder() {}

${[...setters, ...(isForm ? [] : [extra]), buildText(name, type, components, isForm)].join('\n')}  }
`,
  ];
}

/** A field that can have only one value has it. */
function preset({ property }: Component): string {
  const { type, required } = property;
  return required && type.kind === 'string' && type.enum?.length === 1 ? ` = ${quoted(type.enum[0] ?? '')}` : '';
}

function setterText(component: Component): string {
  const { name, type, nullable } = component;
  const inner = nullable ? type.slice('Nullable<'.length, -1) : type;
  const comment = javadoc(
    componentDoc({ ...component, property: { ...component.property, required: true } }),
    [
      { tag: `param ${name}`, text: nullable ? 'the value, null for null on the wire' : 'the value' },
      { tag: 'return', text: 'this builder' },
    ],
    4,
  );
  const value = nullable ? `new Nullable<>(${name})` : name;
  return `${comment}    public Builder ${name}(${inner} ${name}) {
      this.${name} = ${value};
      return this;
    }
`;
}

function buildText(
  name: string,
  type: Type & { kind: 'object' },
  components: readonly Component[],
  isForm: boolean,
): string {
  const required = components.filter(({ property }) => property.required);
  const isNull = (wire: string) => `${components.find((each) => each.wire === wire)?.name ?? wire} == null`;
  const sets = type.requireOneOf ?? [];
  const checks = required.map(
    (each) => `      if (${each.name} == null) {
${print(['throw new IllegalArgumentException(', quoted(`${name}: '${each.name}' is missing`), ');'], 8)}
      }
`,
  );
  if (sets.length > 0) {
    const missing = sets.map((set) => (set.length > 1 ? `(${set.map(isNull).join(' || ')})` : isNull(set[0] ?? '')));
    const text = `${name}: set ${sets.map((set) => set.join(' and ')).join(', or ')}`;
    checks.push(`      if (${missing.join(' && ')}) {
        throw new IllegalArgumentException(${quoted(text)});
      }
`);
  }
  const args = [...components.map((each) => each.name), ...(isForm ? [] : ['extra'])];
  const throws = checks.length > 0 ? '\n     * @throws IllegalArgumentException if a value is missing' : '';
  return `    /**
     * Makes the value.
     *
     * @return a value with what was set${throws}
     */
    public ${name} build() {
${checks.join('')}${print(['return ', call(`new ${name}`, args), ';'], 6)}
    }
`;
}
