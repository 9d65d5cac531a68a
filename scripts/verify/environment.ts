/** What a run is told by environment variables. */
import type { Api, Operation, Parameter, Type } from '../model/types.ts';
import { baseUrlVariable } from '../samples/environment.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

export interface Variable {
  readonly name: string;
  readonly what: string;
  readonly secret?: boolean;
  /** Whether nothing can be called without it. */
  readonly required?: boolean;
  /** Whether `--write` cannot do without it. */
  readonly write?: boolean;
}

/** The command line or the environment is not as it should be: the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The value of a variable; undefined where it is not set or empty. */
export const valueOf = (environment: Environment, name: string): string | undefined => environment[name] || undefined;

/** @throws UsageError that names all variables that are missing, each with what it is. */
export function requireVariables(variables: readonly Variable[], environment: Environment, write: boolean): void {
  const missing = variables.filter(
    ({ name, required, write: forWriting }) =>
      (required || (write && forWriting)) && valueOf(environment, name) === undefined,
  );
  if (missing.length === 0) return;
  const lines = missing.map(({ name, what }) => `  ${name}  ${what}`);
  throw new UsageError(`Set these environment variables:\n${lines.join('\n')}`);
}

/** Beginning of the names of an API's variables, such as `SHIMO_`. */
export const prefixOf = (api: Api): string => baseUrlVariable(api).replace(/BASE_URL$/, '');

/**
 * Name of the variable for a parameter that only the caller knows.
 * @param separate Resources whose parameters mean something else than those of the others, with what tells them apart.
 */
export function argumentVariable(
  api: Api,
  { resource }: Operation,
  { name }: Parameter,
  separate: Readonly<Record<string, string>>,
): string {
  const words = name.replace(/([a-z])([A-Z])/g, '$1_$2').toUpperCase();
  return `${prefixOf(api)}${separate[resource] ?? ''}${words}`;
}

/** Whether any value will do, so that the example of the description does: a number, a flag, one of a list. */
export function isAnybodys(type: Type): boolean {
  if (type.kind === 'string') return type.enum !== undefined;
  return ['integer', 'number', 'boolean', 'const'].includes(type.kind);
}
