/** What an indiscreet server shows of a request. */
import type { IncomingMessage } from 'node:http';
import type { Json } from '../../../scripts/model/types.ts';

/** A request with what of it is secret. */
export interface Incoming {
  readonly request: IncomingMessage;
  readonly body: string;
  /** The values of credentials, as they are and not as the request has them. Signatures stand at the end. */
  readonly secrets: readonly string[];
}

const headers = ['x-shimo-signature', 'x-shimo-token', 'authorization'];
const parameters = ['signature', 'token'];

/** Reads a request. */
export function incoming(request: IncomingMessage, body: string): Incoming {
  const inHeaders = headers.map((name) => String(request.headers[name] ?? '').replace(/^Bearer /, ''));
  const query = new URL(request.url ?? '/', 'http://any').searchParams;
  const inQuery = parameters.map((name) => query.get(name) ?? '');
  const secrets = [...inHeaders, ...inQuery, secretIn(body)].filter((value) => value !== '');
  const rank = (value: string): number => (value.startsWith('eyJ') ? 1 : 0);
  return { request, body, secrets: [...new Set(secrets)].sort((one, other) => rank(one) - rank(other)) };
}

function secretIn(body: string): string {
  if (!body.startsWith('{')) return '';
  const { client_secret: secret } = JSON.parse(body) as { client_secret?: Json };
  return typeof secret === 'string' ? secret : '';
}

const html = (text: string): string => text.replace(/[&<>"']/g, (one) => `&#${one.codePointAt(0)};`);
const named = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
const units = (text: string): string =>
  text.replace(/\W/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
const percent = (text: string): string =>
  text.replace(/[^\w.~-]/g, (one) =>
    encodeURIComponent(one).replace(/^[^%]$/, (each) => `%${each.charCodeAt(0).toString(16)}`),
  );

/** The ways in which servers write a text. */
export const forms: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  percent,
  'percent in small letters': (text) => percent(text).replace(/%../g, (one) => one.toLowerCase()),
  'percent twice': (text) => percent(percent(text)),
  form: (text) => new URLSearchParams({ '': text }).toString().slice(1),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON with escaped slashes': (text) => JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/'),
  'JSON with code units': units,
  HTML: named,
  'HTML by numbers': html,
};

/** Everything that was sent, in all forms. */
export function dumpOf({ request: { method, url, rawHeaders }, body, secrets }: Incoming): string {
  const lines = rawHeaders.map((text, index) => (index % 2 === 0 ? `${text}: ` : `${text}\n`)).join('');
  const each = secrets.flatMap((secret) => Object.values(forms).map((form) => form(secret)));
  return `${method} ${url} HTTP/1.1\n${lines}\n${body}\n${each.join('\n')}\n`;
}

/** A value of a header or of a query that holds all secrets. */
export const valueOf = ({ secrets }: Incoming): string => secrets.join(' ');
