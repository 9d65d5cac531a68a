/** What to tell a caller whose request breaks the contract. */
import type { Operation, SecurityScheme } from '../model/types.ts';
import type { Answers } from './answers.ts';
import type { Rejected } from './engine.ts';
import { Problem, type Violation } from './problem.ts';

export function rejection({ violations, lacksCredentials }: Rejected, operation: Operation, answers: Answers): Problem {
  const placed = violations.map((violation) => withDeclaredName(violation, operation));
  const credentials = operation.security.map((schemes) => schemes.map(carrierOf).join(' and ')).join('; or ');
  const all = placed.map((each) =>
    each.place === 'security' ? { ...each, message: `${operation.id} needs ${credentials}` } : each,
  );
  const detail = `${operation.httpMethod} ${operation.path} (${operation.id}): ${all.map(({ message }) => message).join('. ')}`;
  return new Problem(lacksCredentials ? 'unauthorized' : 'invalid-request', detail, {
    violations: all,
    hint: `Mend the request. To get a response of the vendor, whatever the request, mend it first and then send Prefer: code=… or example=…; there is ${answers.summary}.`,
    ...(lacksCredentials && { headers: { 'www-authenticate': challengeOf(operation) } }),
  });
}

/** The engine spells parameters in lower case. */
function withDeclaredName(violation: Violation, { parameters }: Operation): Violation {
  const [place, name] = violation.place.split('/');
  const declared = parameters.find((each) => each.in === place && each.name.toLowerCase() === name);
  if (!declared || name === undefined) return violation;
  return { place: `${place}/${declared.name}`, message: violation.message.replace(name, declared.name) };
}

function carrierOf({ carrier }: SecurityScheme): string {
  if (carrier.in === 'bearer') return "header 'Authorization: Bearer …'";
  return `${carrier.in === 'query' ? 'query parameter' : 'header'} '${carrier.name}'`;
}

function challengeOf({ security }: Operation): string {
  return security.flat().some(({ carrier }) => carrier.in === 'bearer') ? 'Bearer' : 'ApiKey';
}
