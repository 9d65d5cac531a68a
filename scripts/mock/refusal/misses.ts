/** What to tell a caller whose request leads to no operation. */
import type { Api } from '../../model/types.ts';
import type { MockedApi } from '../contract.ts';
import { Problem } from './problem.ts';
import type { Routes } from '../routes.ts';
import type { Target } from '../request/target.ts';

export function noApi(apis: readonly MockedApi[], method: string, { segments }: Target): Problem {
  const path = `/${segments.join('/')}`;
  const home = apis.find(({ routes }) => routes.methods(segments).length > 0);
  const prefixes = apis.map(({ api }) => `/${api.name}`).join(', ');
  return new Problem('unknown-api', `${method} ${path} starts with no API's prefix`, {
    hint: home
      ? `${home.api.title} has this path: send /${home.api.name}${path}.`
      : `The prefixes are ${prefixes}. GET / tells what is mocked.`,
  });
}

export function noPath(api: Api, routes: Routes<unknown>, segments: readonly string[]): Problem {
  const path = `/${segments.join('/')}`;
  const trimmed = segments.filter((segment) => segment !== '');
  const isCloser = trimmed.length < segments.length && routes.methods(trimmed).length > 0;
  return new Problem('unknown-path', `${api.title} has no path ${path}`, {
    hint: isCloser
      ? `There is /${trimmed.join('/')}: an empty segment is no value.`
      : segments.includes('')
        ? 'The path has an empty segment: a path parameter may have got no value.'
        : closest(api, segments),
  });
}

export function noMethod(path: string, method: string, allowed: readonly string[]): Problem {
  return new Problem('unknown-method', `${path} has no method ${method}`, {
    hint: `It has ${allowed.join(', ')}.`,
    headers: { allow: [...allowed, 'OPTIONS'].join(', ') },
  });
}

/** The paths that share the most leading segments. */
function closest(api: Api, segments: readonly string[]): string {
  const shared = (template: string) => {
    const parts = template.slice(1).split('/');
    const end = parts.findIndex(
      (part, i) => part !== segments[i] && !(part.startsWith('{') && segments[i] !== undefined),
    );
    return end < 0 ? parts.length : end;
  };
  const paths = [...new Set(api.operations.map(({ path }) => path))];
  const best = Math.max(...paths.map(shared));
  return `Paths that are close: ${paths
    .filter((path) => shared(path) === best)
    .slice(0, 5)
    .join(', ')}.`;
}
