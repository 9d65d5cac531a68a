/** The guide of the TypeScript client: its code as files of a project, and the values that it leaves to the reader. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repository } from '../../scripts/registry.ts';

export const readGuide = (): Promise<string> =>
  readFile(join(repository, 'scripts/clients/typescript/README.md'), 'utf8');

/** Packages that the guide's code uses beside the client. */
const companions = ['@tanstack/query-core', '@types/node', 'zod'];

/** What the guide takes for given, and parts of packages that this repository doesn't have, or whose types take seconds to read. */
const given = `
declare const appId: string;
declare const appSecret: string;
declare const userToken: string;
declare const clientId: string;
declare const clientSecret: string;
declare const appToken: string;
declare const accessToken: string;
declare const fileId: string;
declare const bytes: Uint8Array<ArrayBuffer>;
declare const incoming: ReadableStream<Uint8Array>;
declare let savedCursor: string | undefined;
declare const shimo: import('collab-openapi').Shimo;
declare const circle: import('collab-openapi').Circle;
declare const tokens: import('collab-openapi').AccessTokens;

declare module 'collab-openapi-mock' {
  export function startMock(): Promise<{ url: string; close(): Promise<void> }>;
}
declare module 'msw' {
  export const http: import('collab-openapi/testing').MswHttp<{ info: object }>;
}
declare module 'msw/node' {
  export function setupServer(...handlers: { info: object }[]): { listen(options: { onUnhandledRequest: 'error' }): void };
}
declare module '@tanstack/react-query' {
  import * as core from '@tanstack/query-core';
  export function useQuery<Data, Key extends core.QueryKey>(
    options: core.QueryObserverOptions<Data, Error, Data, Data, Key>,
  ): core.QueryObserverResult<Data>;
  export function useInfiniteQuery<Data, Key extends core.QueryKey, Page>(
    options: core.InfiniteQueryObserverOptions<Data, Error, core.InfiniteData<Data>, Key, Page>,
  ): core.InfiniteQueryObserverResult<Data>;
  export function useMutation<Data, Input>(
    options: core.MutationObserverOptions<Data, Error, Input>,
  ): core.MutationObserverResult<Data, Error, Input>;
}
declare module '@opentelemetry/api' {
  export interface Span {
    setAttribute(key: string, value: string | number): this;
    setStatus(status: { code: SpanStatusCode; message?: string }): this;
    end(): void;
  }
  interface Context {
    getValue(key: symbol): unknown;
  }
  export enum SpanKind {
    CLIENT = 2,
  }
  export enum SpanStatusCode {
    ERROR = 2,
  }
  export const context: { active(): Context };
  export const propagation: { inject(context: Context, carrier: Record<string, string>): void };
  export const trace: {
    getTracer(name: string): {
      startSpan(name: string, options: { kind: SpanKind; attributes: Record<string, string | number> }): Span;
    };
    setSpan(context: Context, span: Span): Context;
  };
}
`;

/**
 * Writes each block of the guide as a module, named by the line on which it starts.
 * @param folder Below a project that has the client installed.
 */
export async function writeGuideProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'given.d.ts'), given);
  for (const name of companions) {
    const link = join(folder, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(repository, 'node_modules', name), link, 'dir');
  }
  const guide = await readGuide();
  for (const { index, 1: code = '' } of guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)) {
    const line = guide.slice(0, index).split('\n').length;
    await writeFile(join(folder, `README-line-${line}.ts`), `${code}export {};\n`);
  }
}
