/** Which parameters a call takes, and how. */
import type { Operation, Parameter } from '../../model/types.ts';
import { inputsOf } from '../facts/parameters.ts';

export interface CallParameters {
  /** Arguments of the method. */
  readonly required: readonly Parameter[];
  /** Components of a record of their own. */
  readonly optional: readonly Parameter[];
}

/** Parameters that the client supplies are not among them. */
export function parametersOf(operation: Operation): CallParameters {
  const own = inputsOf(operation);
  const optional = own.filter(({ required }) => !required);
  if (optional.length > 0 && operation.body && !operation.body.required) {
    throw new Error(`${operation.id}: a method of Java cannot have an optional body beside optional parameters`);
  }
  if (own.some((parameter) => parameter.in === 'query' && parameter.type.kind === 'array' && !parameter.explode)) {
    throw new Error(`${operation.id}: lists in the query have to be repeated in the Java client`);
  }
  return { required: own.filter(({ required }) => required), optional };
}
