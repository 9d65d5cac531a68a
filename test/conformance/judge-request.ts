/** Compares a request with the one that a vector expects. */
import type { IncomingHttpHeaders } from 'node:http';
import { parseExact, sameValue, show, mapTexts, type Exact } from './compare.ts';
import type { Fill } from './placeholders.ts';
import { isUpload, type ExpectedRequest } from './vector.ts';

/** A request as it came. */
export interface Received {
  readonly method: string;
  /** Path and query, after the base URL of the vector. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const credentialHeaders = ['authorization', 'x-shimo-signature', 'x-shimo-token'];

/** What is wrong with the request; empty if nothing is. */
export async function judgeRequest(expected: ExpectedRequest, received: Received, fill: Fill): Promise<string[]> {
  const faults: string[] = [];
  const expect = (what: string, found: string | undefined, wanted: string | undefined): void => {
    if (found !== wanted) faults.push(`${what} is ${found ?? 'absent'}, expected is ${wanted ?? 'none'}`);
  };
  const { headers = {} } = expected;
  expect('method', received.method, expected.method);
  expect('target', received.target, fill(expected.target));
  for (const name of new Set([...Object.keys(headers), ...credentialHeaders])) {
    const value = headers[name];
    expect(name, received.headers[name]?.toString(), value === undefined ? undefined : fill(value));
  }
  return [...faults, ...(await judgeBody(expected, received, fill))];
}

async function judgeBody(
  { json, text, form }: ExpectedRequest,
  { headers, body }: Received,
  fill: Fill,
): Promise<string[]> {
  const type = headers['content-type'] ?? '';
  if (form !== undefined) return judgeForm(form, type, body);
  const wanted = text === undefined ? json && mapTexts(json, fill) : parseExact(fill(text));
  if (wanted === undefined) {
    if (body.length > 0) return [`body is ${body.toString()}, expected is none`];
    return type === '' ? [] : [`content-type is ${type}, expected is no body`];
  }
  const faults: string[] = [];
  if (!/^application\/json(;|$)/.test(type)) faults.push(`content-type is ${type}, expected is application/json`);
  const sent = jsonOf(body);
  if (sent === undefined) faults.push(`body is no JSON: ${body.toString()}`);
  else if (!sameValue(sent, wanted)) faults.push(`body is ${show(sent)}, expected is ${show(wanted)}`);
  return faults;
}

function jsonOf(body: Buffer): Exact | undefined {
  try {
    return parseExact(body.toString());
  } catch {
    return undefined;
  }
}

async function judgeForm(
  expected: NonNullable<ExpectedRequest['form']>,
  type: string,
  body: Buffer,
): Promise<string[]> {
  if (!type.startsWith('multipart/form-data')) return [`content-type is ${type}, expected is multipart/form-data`];
  const parts: Record<string, Exact> = {};
  const faults: string[] = [];
  // RFC 7578 forbids it, and a server that knows it from elsewhere would take it for the name.
  if (body.includes('filename*=')) return ['the file has a second name, filename*'];
  const sent = new Response(new Uint8Array(body), { headers: { 'content-type': type } });
  const form = await sent.formData().catch((error: unknown) => error as Error);
  if (form instanceof Error) return [`form cannot be read: ${form.message}`];
  for (const [name, part] of form) {
    if (name in parts) faults.push(`the part ${name} comes twice`);
    if (typeof part === 'string') parts[name] = part;
    else parts[name] = { name: part.name, base64: Buffer.from(await part.arrayBuffer()).toString('base64') };
  }
  const wanted = expected as Record<string, Exact>;
  if (!sameValue(parts, wanted)) faults.push(`form is ${show(parts)}, expected is ${show(wanted)}`);
  const hasFile = Object.values(expected).some((part) => typeof part !== 'string' && isUpload(part));
  if (hasFile && !body.includes('filename="')) faults.push('the file has no name');
  return faults;
}
