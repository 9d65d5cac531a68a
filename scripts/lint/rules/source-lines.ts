import { basename, dirname } from 'node:path';
import type { Oas3Rule } from '@redocly/openapi-core';
import { children, written } from '../node.ts';

interface Options {
  /** The vendors' documents: which API each describes and how many lines it has. */
  documents?: Record<string, { api: string; lines: number }>;
}

/** `x-sources` names lines that exist, in a document of this vendor. */
export const sourceLines: Oas3Rule = ({ documents = {} }: Options) => {
  let api = '';
  return {
    Root: (_root, { location }) => {
      api = basename(dirname(location.source.absoluteRef));
    },
    Operation: (value, ctx) => {
      const sources = written({ value, location: ctx.location }, 'x-sources');
      for (const [, source] of children(sources, ctx)) {
        const problem = problemOf(String(source.value), api, documents);
        if (problem) ctx.report({ message: `${String(source.value)}: ${problem}`, location: source.location });
      }
    },
  };
};

function problemOf(source: string, api: string, documents: NonNullable<Options['documents']>): string | undefined {
  const [, id = '', first = '', last = first] = /^(\d{3}):(\d+)(?:-(\d+))?$/.exec(source) ?? [];
  if (id === '') return undefined;
  const document = documents[id];
  if (!document) return `there is no document ${id}. redocly.yaml lists them.`;
  if (document.api !== api) return `document ${id} describes ${document.api}.`;
  if (Number(first) < 1 || Number(first) > Number(last))
    return 'the first line has to be 1 or more, and not after the last.';
  return Number(last) > document.lines ? `document ${id} has ${document.lines} lines.` : undefined;
}
