/** Follows redirects by hand, because `fetch` would take the credentials along to another host. */
import { withQuery } from './address.ts';
import { RedirectError } from './errors.ts';

const statuses = [301, 302, 303, 307, 308];
const mostHops = 5;

/** A request whose headers, by their names in lower case, and query hold what proves who calls. */
export interface Authorized {
  /** `operationId` of the call. */
  readonly id: string;
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Readonly<Record<string, string>> };
  readonly query: readonly (readonly [name: string, value: string])[];
}

/**
 * What a client is told that shall follow redirects, up to five for an attempt. A function, so that a bundle without it is smaller.
 *
 * Sends a request and follows redirects. Another host gets neither credentials nor headers of the caller, and no body.
 * @throws RedirectError if a redirect cannot be followed.
 */
export async function followRedirects(
  fetch: typeof globalThis.fetch,
  request: Authorized,
): Promise<{ readonly response: Response; readonly hops: number }> {
  const { id } = request;
  let { url, query } = request;
  let init: Authorized['init'] = { ...request.init, redirect: 'manual' };
  for (let hops = 0; ; hops++) {
    const response = await fetch(url, init);
    const location = response.headers.get('Location');
    if (!statuses.includes(response.status) || location === null) return { response, hops };
    // Not waited for: where somebody else reads a copy of the response too, the cancel lasts until that is over.
    response.body?.cancel().catch(() => {});
    if (hops === mostHops) throw new RedirectError(id, `the server answered with more than ${mostHops} redirects`);
    if (!URL.canParse(location, url)) throw new RedirectError(id, 'a redirect leads to what is no address');
    const target = new URL(location, url);
    target.hash = '';
    init = adapt(id, init, response.status);
    if (target.origin !== new URL(url).origin) {
      if (!/^https?:$/.test(target.protocol)) throw new RedirectError(id, `a redirect leads to ${target.protocol}`);
      if (init.body)
        throw new RedirectError(id, 'a redirect leads to another host, which is not given the body of the request');
      init = { ...init, headers: { accept: init.headers['accept'] ?? '*/*' } };
      query = [];
    }
    url = withQuery(
      target.href,
      query.filter(([name]) => !target.searchParams.has(name)),
    );
  }
}

/** The method and the body of the next request, as the Fetch standard has it. */
function adapt(id: string, init: Authorized['init'], status: number): Authorized['init'] {
  const becomesGet = status === 303 || (status < 303 && init.method === 'POST');
  if (!becomesGet) {
    if (init.body instanceof ReadableStream)
      throw new RedirectError(id, 'a redirect asks for the body again, which is a stream');
    return init;
  }
  const { 'content-type': _, ...headers } = init.headers;
  return { ...init, method: 'GET', body: null, headers };
}
