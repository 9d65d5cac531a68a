/** What to tell a caller whose request breaks the contract. */
import type { Operation, SecurityScheme } from '../../model/types.ts';
import type { Answers } from '../behaviour/answers.ts';
import { Problem, type Violation } from './problem.ts';

/** A violation; with `lacksCredentials`, it is that no alternative of the security is complete. */
type Finding = Violation & { readonly lacksCredentials?: boolean };

/** The detail names so many violations; all stand in `violations`. */
const mostNamed = 5;

export function rejection(findings: readonly Finding[], operation: Operation, answers: Answers): Problem {
  const credentials = operation.security.map((schemes) => schemes.map(carrierOf).join(' and ')).join('; or ');
  const violations = findings.map(({ place, message, lacksCredentials }) =>
    lacksCredentials
      ? { place, message: `${operation.id} needs ${credentials}` }
      : withDeclaredName({ place, message }, operation),
  );
  const lacksCredentials = findings.some((finding) => finding.lacksCredentials);
  const { httpMethod, path, id } = operation;
  const named = violations.slice(0, mostNamed).map(({ message }) => message);
  const more = violations.length > mostNamed ? [`And ${violations.length - mostNamed} more`] : [];
  const detail = `${httpMethod} ${path} (${id}): ${[...named, ...more].join('. ')}`;
  return new Problem(lacksCredentials ? 'unauthorized' : 'invalid-request', detail, {
    violations,
    hint: `Mend the request. Responses of the vendor can be chosen with a valid one and Prefer: code=…, example=…; there is ${answers.summary}.`,
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
