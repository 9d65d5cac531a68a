/** Serves the built site: policy, caching, compressed twins. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { policy } from './shell/policy.ts';

export type SiteHandler = (request: IncomingMessage, response: ServerResponse) => void;

export interface ServeOptions {
  /** Whether the same server answers as the mock; the pages ask at `site.json`. */
  readonly mock: boolean;
}

/** @param folder A built site. */
export function siteHandler(folder: string, { mock }: ServeOptions): SiteHandler {
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => setHeaders(response, path),
  });
  return (request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*/, '');
    if (mock && path === '/site.json') return send(response, 200, 'application/json', '{"mock":true}\n');
    files(request, response, () => {
      const text = `There is no page at ${path}. The reference starts at /\n`;
      send(response, 404, 'text/plain; charset=utf-8', text);
    });
  };
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

function send(response: ServerResponse, status: number, type: string, body: string): void {
  setCommonHeaders(response);
  response.setHeader('content-security-policy', "default-src 'none'");
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' });
  response.end(body);
}
