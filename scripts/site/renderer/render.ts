/** Renders references in a thread of their own: it keeps a core busy for seconds, while this process makes the other pages. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReferenceData } from './document.ts';

interface Answer {
  readonly html?: string;
  readonly failure?: string;
}

/**
 * One thread: on two cores, a second one takes its time from the bundling and the offline pages, and warms up anew.
 * @param server Module that `bundleServer` made.
 * @returns HTML for each reference, in their order.
 */
export async function renderReferences(references: readonly ReferenceData[], server: string): Promise<string[]> {
  const worker = new Worker(join(import.meta.dirname, 'worker.mjs'), {
    workerData: { server },
    // The thread runs plain JavaScript: what loads TypeScript in this process would cost it a second.
    execArgv: [],
  });
  const html: string[] = [];
  try {
    for (const reference of references) html.push(await renderIn(worker, reference));
  } finally {
    await worker.terminate();
  }
  return html;
}

function renderIn(worker: Worker, reference: ReferenceData): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ html, failure }: Answer) => {
      worker.removeListener('error', reject);
      if (html !== undefined) resolve(html);
      else
        reject(new Error(`The reference of ${reference.slug} in ${reference.locale} cannot be rendered:\n${failure}`));
    });
    worker.postMessage(reference);
  });
}
