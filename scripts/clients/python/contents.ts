/** Emits `contents.py`: how to read the strings of an API that hold JSON. */
import type { Api, NamedType, Type } from '../../model/types.ts';
import { contentsOf } from '../facts/contents.ts';
import { docstring } from './docstring.ts';
import { keywords, text, tuple } from './literal.ts';
import { identifier } from './names.ts';

/** Undefined if no string of the API holds JSON of several named kinds. */
export function contentsModule(api: Api): string | undefined {
  const contents = contentsOf(api);
  if (contents.length === 0) return undefined;
  return `${docstring([`JSON that stands in strings of ${api.title}.`])}
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .._runtime.content import Mark, UnknownContent, parse_content
from . import models

${contents.map((content) => contentText(api, content)).join('\n\n')}
`;
}

/** Name of the function that reads a content. */
export const parserName = ({ name }: NamedType) => `parse_${identifier(name)}`;

function contentText(api: Api, content: NamedType): string {
  const { name, type } = content;
  const branches = type.kind === 'union' ? type.of.map((branch) => branchText(api, name, branch)) : [];
  const kinds = `_${identifier(name).toUpperCase()}_KINDS`;
  return `${kinds}: list[tuple[Mark, Callable[[Any], models.${name}]]] = [${branches.join(', ')}]

def ${parserName(content)}(text: str) -> models.${name} | UnknownContent:
    ${docstring(
      [`Parses a ${name}. It refuses nothing: what is of no known kind, or no JSON, becomes an UnknownContent.`],
      4,
    )}
    return parse_content(text, ${kinds})`;
}

/** A branch is told by the constant that marks it, or else by the fields that it has to have. */
function branchText(api: Api, union: string, branch: Type): string {
  const schema = branch.kind === 'ref' ? api.types.find((type) => type.name === branch.name) : undefined;
  if (schema?.type.kind !== 'object') {
    throw new Error(`${api.name}: each branch of '${union}' has to be a named object`);
  }
  const { properties } = schema.type;
  for (const { name, type } of properties) {
    if (type.kind !== 'const' || typeof type.value !== 'string') continue;
    return entry(schema.name, [name], text(type.value));
  }
  return entry(
    schema.name,
    properties.filter(({ required }) => required).map(({ name }) => name),
  );
}

const entry = (model: string, fields: readonly string[], value?: string) =>
  `(Mark(${keywords({ fields: tuple(fields.map(text)), value })}), models.${model}.from_wire)`;
