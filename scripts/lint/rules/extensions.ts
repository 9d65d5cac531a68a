import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { readExtensions, type Extension, type Place } from '../extensions.ts';
import { fields, follow, refOf, type Node } from '../node.ts';
import { tokens } from '../pointer.ts';

const places: Readonly<Record<string, Place>> = {
  Root: 'document',
  Operation: 'operation',
  Parameter: 'parameter',
  RequestBody: 'requestBody',
  Response: 'response',
  Schema: 'schema',
  SecurityScheme: 'securityScheme',
  Example: 'example',
  Tag: 'tag',
};

/** Every extension is known, stands where it may, is there where it must be, and has a value of its schema. */
export const extensions: Oas3Rule = () => {
  const known = readExtensions();
  return {
    any: (value: unknown, ctx: UserContext) => {
      if (ctx.type.extensionsPrefix === undefined) return; // a map of names, where x- may begin one
      const place = places[ctx.type.name];
      for (const key of Object.keys(fields(value)).filter((name) => name.startsWith('x-'))) {
        const extension = known.get(key);
        const node = { value: fields(value)[key], location: ctx.location.child([key]) };
        if (!extension) {
          const location = node.location.key();
          ctx.report({
            message: `Unknown extension ${key}. openapi/extensions.yaml lists all that there are.`,
            location,
          });
        } else if (!place || !extension.on.includes(place)) {
          const message = `${key} may not stand here (${place ?? ctx.type.name}), only on: ${extension.on.join(', ')}.`;
          ctx.report({ message, location: node.location.key() });
        } else {
          checkValue(extension, follow(node, ctx), ctx);
        }
      }
      for (const { name, summary, required, on } of known.values()) {
        if (!required || !place || !on.includes(place) || Object.hasOwn(fields(value), name)) continue;
        ctx.report({ message: `The ${place} needs ${name}: ${summary}`, location: ctx.location.key() });
      }
    },
  };
};

function checkValue({ name, validate }: Extension, { value, location }: Node, ctx: UserContext): void {
  if (refOf(value) !== undefined || validate(value)) return; // no-unresolved-refs reports a reference that leads nowhere
  const found = specific(validate.errors ?? []).map(({ instancePath, message, params }) => {
    const detail = Object.values(params).flat().join(', ');
    return [`${name}${instancePath} ${message} (${detail}). openapi/extensions.yaml has its schema.`, instancePath];
  });
  for (const [message, pointer] of new Map(found.map(([text, path]) => [text!, path!]))) {
    ctx.report({ message, location: pointer === '' ? location : location.child(tokens(pointer)) });
  }
}

/** Without the errors of the branches of a `oneOf` that the value was not meant for: those whose `style` differs. */
function specific(errors: NonNullable<Extension['validate']['errors']>): typeof errors {
  const branch = (schemaPath: string): string | undefined => /^#\/oneOf\/\d+/.exec(schemaPath)?.[0];
  const other = new Set(
    errors.filter(({ keyword }) => keyword === 'const').map(({ schemaPath }) => branch(schemaPath)),
  );
  const left = errors.filter(({ keyword, schemaPath }) => keyword !== 'oneOf' && !other.has(branch(schemaPath) ?? ''));
  return left.length > 0 ? left : errors;
}
