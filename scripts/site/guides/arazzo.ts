/** The workflows of an API, from its Arazzo document, in the site's language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Json } from '../../model/types.ts';
import { readRegistry } from '../../registry.ts';
import type { Language } from '../texts/index.ts';

export interface Workflow {
  readonly workflowId: string;
  readonly summary: string;
  readonly description: string;
  readonly inputs: { readonly properties: Readonly<Record<string, Input>> };
  /** Sent with each step. */
  readonly parameters: readonly Value[];
  readonly steps: readonly Step[];
}

interface Input {
  readonly description: string;
  readonly format?: string;
}

export interface Value {
  readonly in: string;
  readonly name: string;
  readonly value: Json;
}

export interface Step {
  readonly stepId: string;
  readonly description: string;
  readonly operationId: string;
  readonly parameters?: readonly Value[];
  readonly requestBody?: { readonly contentType: string; readonly payload: Readonly<Record<string, Json>> };
  readonly successCriteria: readonly Criterion[];
  readonly onFailure?: readonly Failure[];
  readonly outputs?: Readonly<Record<string, string>>;
}

export interface Criterion {
  readonly condition: string;
  readonly type?: 'regex';
  readonly context?: string;
}

export interface Failure {
  readonly type: 'retry' | 'end' | 'goto';
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria: readonly Criterion[];
}

const translations = join(import.meta.dirname, '..', 'texts', 'workflows.zh-CN.yaml');

/** @throws Error, naming the text, if one has no translation. */
export function workflowsOf(api: string, language: Language): Workflow[] {
  const entry = readRegistry().find(({ name }) => name === api);
  if (!entry) throw new Error(`redocly.yaml has no API ${api}`);
  const file = join(entry.folder, 'workflows.arazzo.yaml');
  const { workflows } = parse(readFileSync(file, 'utf8'), { merge: true }) as { workflows: Workflow[] };
  return language === 'en' ? workflows : translated(workflows, dictionary(), file);
}

function dictionary(): Map<string, string> {
  const entries = parse(readFileSync(translations, 'utf8')) as { en: string; zh: string }[];
  return new Map(entries.map(({ en, zh }) => [plain(en), zh]));
}

/** The same with each summary and description replaced. */
function translated<T>(value: T, words: ReadonlyMap<string, string>, file: string): T {
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, words, file)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    if (key === 'payload') return [key, child];
    if ((key !== 'summary' && key !== 'description') || typeof child !== 'string') {
      return [key, translated(child as unknown, words, file)];
    }
    const zh = words.get(plain(child));
    if (zh === undefined) throw new Error(`${file} says '${child}', which ${translations} does not translate`);
    return [key, zh];
  });
  return Object.fromEntries(entries) as T;
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
