/** Serves the built site: policy, caching, compressed twins. */
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join, posix, sep } from 'node:path';
import sirv from 'sirv';
import { policy } from './shell/policy.ts';

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  /** Whether the same server answers as the mock; the pages ask at `site.json`. */
  readonly mock: boolean;
}

/** @param folder A built site. */
export function siteHandler(folder: string, { mock }: ServeOptions): SiteHandler {
  const files = sirv(folder, { etag: true, brotli: true, gzip: true, setHeaders });
  const pages = pagesIn(folder);
  return (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split(/(?=[?#])/);
    if (mock && path === '/site.json') return send(response, 200, 'application/json', '{"mock":true}\n');
    // Links of a page are relative, so they need the slash at the end of its address.
    if (pages.has(path)) {
      // Relative, so that it holds below a base path too.
      response.setHeader('location', `${posix.basename(path)}/${query ?? ''}`);
      return send(response, 308, 'text/plain; charset=utf-8', `The page is at ${path}/\n`);
    }
    files(request, response, () => notFound(folder, path, request, response));
  };
}

/** Addresses of all pages but the first, without the slash at the end. */
function pagesIn(folder: string): ReadonlySet<string> {
  const indexes = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith(`${sep}index.html`),
  );
  return new Set(indexes.map((file) => `/${dirname(file).replaceAll(sep, '/')}`));
}

/** A page for browsers, a line for others. */
function notFound(folder: string, path: string, { headers }: IncomingMessage, response: ServerResponse): void {
  if (!/\btext\/html\b/.test(headers.accept ?? '')) {
    const text = `There is no page at ${path}. The reference starts at /\n`;
    return send(response, 404, 'text/plain; charset=utf-8', text);
  }
  const page = readFileSync(join(folder, '404.html'), 'utf8');
  send(response, 404, 'text/html; charset=utf-8', page, policy({ connectsAnywhere: false, inMeta: false }));
}

/** Names of assets carry a hash, so they can be kept for ever. All else is asked for again, and answered by its ETag. */
function setHeaders(response: ServerResponse, path: string): void {
  const hashed = /(?:^|\/)(?:assets\/[^/]+|search)-[0-9A-Z]{8}\.[a-z]+$/.test(path);
  response.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  // Text files are UTF-8, and Markdown has no type that sirv would know for sure.
  if (/\.(md|txt|yaml)$/.test(path)) response.setHeader('content-type', 'text/plain; charset=utf-8');
  // The offline page is one file with its script inside, and has a policy of its own for that.
  if (!path.endsWith('/offline.html')) {
    const connectsAnywhere = path.includes('/reference/');
    response.setHeader('content-security-policy', policy({ connectsAnywhere, inMeta: false }));
  }
  setCommonHeaders(response);
}

function setCommonHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('permissions-policy', 'camera=(), geolocation=(), microphone=()');
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  contentPolicy = "default-src 'none'",
): void {
  setCommonHeaders(response);
  response.setHeader('content-security-policy', contentPolicy);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}
