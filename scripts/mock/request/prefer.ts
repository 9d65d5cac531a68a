/** Reads the Prefer header (RFC 7240), as far as it is meant for the mock. */
import { Problem } from '../refusal/problem.ts';

export type TaskState = 'running' | 'done' | 'failed';

export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly task?: TaskState;
}

const states: readonly string[] = ['running', 'done', 'failed'] satisfies TaskState[];

/**
 * `code`, `example` and `task`, separated by commas or semicolons. Other preferences are ignored, and of one that is sent twice the
 * first counts, as the RFC demands.
 * @throws Problem `unknown-preference` for a value that cannot be meant.
 */
export function parsePrefer(header: string | undefined): Preference {
  const preference: { code?: number; example?: string; task?: TaskState } = {};
  for (const part of header?.split(/[,;]/) ?? []) {
    const [, name = '', text = ''] = /^\s*([^\s=]+)\s*(?:=\s*(.*?)\s*)?$/.exec(part) ?? [];
    const value = text.replace(/^"(.*)"$/, '$1');
    switch (name.toLowerCase()) {
      case 'code':
        if (!/^[1-5]\d\d$/.test(value)) throw unknown(`code=${value}`, 'a code is a status such as 404');
        preference.code ??= Number(value);
        break;
      case 'example':
        if (value === '') throw unknown('example', 'an example has a name');
        preference.example ??= value;
        break;
      case 'task':
        if (!states.includes(value)) throw unknown(`task=${value}`, `a task is one of ${states.join(', ')}`);
        preference.task ??= value as TaskState;
        break;
      case 'dynamic':
      case 'seed':
        throw unknown(name, 'every answer comes from an example, none is invented');
    }
  }
  return preference;
}

/** The Prefer header asks for what does not exist. */
export function unknownPreference(detail: string, hint: string): Problem {
  return new Problem('unknown-preference', detail, { violations: [{ place: 'header/prefer', message: detail }], hint });
}

function unknown(what: string, why: string): Problem {
  return unknownPreference(
    `'Prefer: ${what}' means nothing to the mock: ${why}`,
    'Send Prefer: code=<status>, example=<name>, or task=running|done|failed.',
  );
}
