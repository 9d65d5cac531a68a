/** The parameters of a call, and what is said about them. */
import type { Operation, Parameter, Type } from '../../model/types.ts';
import { limitsText } from './limits.ts';

/** Parameters that a call takes; the client supplies the others. */
export const inputsOf = (operation: Operation) => operation.parameters.filter(({ bound }) => bound === undefined);

/** Description of a parameter with what limits its value. */
export function parameterDoc(parameter: Parameter): string[] {
  const limits = limitsOf(parameter.type);
  return [parameter.description.trim(), ...(limits === '' ? [] : [limits])];
}

function limitsOf(type: Type): string {
  const facts = [limitsText(type)];
  if ('knownValues' in type) facts.push(`Known values: ${type.knownValues?.join(', ')}.`);
  if (type.default !== undefined) facts.push(`Default: ${JSON.stringify(type.default)}.`);
  return facts.filter((fact) => fact !== '').join(' ');
}
