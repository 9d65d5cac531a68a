/** The command line of `npm run verify:live`, and what it says about itself. */
import { parseArgs } from 'node:util';
import type { Api } from '../model/types.ts';
import { argumentVariable, isAnybodys, UsageError } from './environment.ts';
import { argumentsOf, readsOf } from './reads.ts';
import { targets } from './targets/index.ts';

export interface Options {
  readonly api: Api;
  readonly write: boolean;
  /** Where the Markdown goes; the JSON goes beside it. */
  readonly report: string;
}

/** @throws UsageError that says what is wrong. */
export function parseOptions(args: readonly string[], apis: readonly Api[]): Options | 'help' {
  const names = apis.map(({ name }) => name).join(', ');
  const values = parse(args);
  if (values.help) return 'help';
  if (values.api === undefined) throw new UsageError(`--api is missing: one of ${names}. --help tells the rest.`);
  const api = apis.find(({ name }) => name === values.api);
  if (!api) throw new UsageError(`--api ${values.api}: there is ${names}.`);
  if (values.report === '') throw new UsageError('--report needs the name of a file.');
  return { api, write: values.write ?? false, report: values.report ?? `dist/verify/${api.name}.md` };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        api: { type: 'string' },
        write: { type: 'boolean' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n--help tells what there is.`);
  }
}

/** What `--help` prints. */
export function help(apis: readonly Api[]): string {
  return `npm run verify:live -- --api NAME [--write] [--report FILE]

Calls a real deployment through the client, and tells what differs from the description.

  --api NAME     ${apis.map(({ name }) => name).join(', ')}
  --write        also creates something, uses it and deletes it; without it only calls that change nothing are made
  --report FILE  where the report goes (default dist/verify/NAME.md), with the same as JSON beside it

Ends with 0 if nothing differs, 1 if something does, 2 for a wrong command line or a missing variable.

${apis.map(variablesOf).join('\n\n')}
`;
}

function variablesOf(api: Api): string {
  const target = targets[api.name];
  const own = (target?.variables ?? []).map(({ name, what, required, write }) => {
    return [name, `${what}${required ? ' (required)' : write ? ' (required by --write)' : ''}`] as const;
  });
  const known = new Set(own.map(([name]) => name));
  const derived = new Map<string, { what: string; ids: string[] }>();
  for (const operation of readsOf(api)) {
    for (const parameter of argumentsOf(operation)) {
      const name = argumentVariable(api, operation, parameter, target?.separate ?? {});
      if (known.has(name) || isAnybodys(parameter.type)) continue;
      const what = parameter.description.split('\n')[0] ?? '';
      derived.set(name, { what, ids: [...(derived.get(name)?.ids ?? []), operation.id] });
    }
  }
  const wanted = [...derived].map(
    ([
      name,
      {
        what,
        ids: [first, ...more],
      },
    ]) => {
      const users = more.length === 0 ? first : `${first} and ${more.length} more`;
      return [name, `${what} (for ${users})`] as const;
    },
  );
  const rows = [...own, ...wanted].map(([name, what]) => `  ${name.padEnd(22)}  ${what}`);
  return `Environment variables of ${api.name}:\n${rows.join('\n')}`;
}
