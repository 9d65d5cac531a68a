/** Renders references in a thread of its own: it keeps a core busy for seconds, while this process makes everything else. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReferenceData } from './document.ts';

type Answer = { readonly html: string } | { readonly failure: string };

interface Request {
  readonly reference: ReferenceData;
  readonly resolve: (html: string) => void;
  readonly reject: (error: Error) => void;
}

export interface Renderer {
  /** HTML of a reference, after those asked for before it. */
  render(reference: ReferenceData): Promise<string>;
  /** Ends the thread. */
  close(): Promise<unknown>;
}

/**
 * One thread: on two cores, a second one takes its time from the bundling and the offline pages, and warms up anew.
 * @param server Module that `bundleServer` made.
 */
export function startRenderer(server: string): Renderer {
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), {
    workerData: { server },
    // The thread runs plain JavaScript: what loads TypeScript in this process would cost it a second.
    execArgv: [],
  });
  const waiting: Request[] = [];
  worker.on('message', (answer: Answer) => {
    const { reference, resolve, reject } = waiting.shift() as Request;
    if ('html' in answer) resolve(answer.html);
    else reject(refused(reference, answer.failure));
  });
  worker.on('error', (error) => {
    for (const { reference, reject } of waiting.splice(0)) reject(refused(reference, String(error)));
  });
  return {
    render: (reference) =>
      new Promise((resolve, reject) => {
        waiting.push({ reference, resolve, reject });
        worker.postMessage(reference);
      }),
    close: () => worker.terminate(),
  };
}

const refused = ({ slug, locale }: ReferenceData, why: string) =>
  new Error(`The reference of ${slug} in ${locale} cannot be rendered:\n${why}`);
