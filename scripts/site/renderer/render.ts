/** Renders references in a thread, since each keeps a core busy for seconds. */
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReferenceData } from './document.ts';

interface Answer {
  readonly id: number;
  readonly html?: string;
  readonly failure?: string;
}

/**
 * @param server Module that `bundleServer` made.
 * @returns HTML for each reference, in their order.
 */
export async function renderReferences(
  references: readonly ReferenceData[],
  server: string,
  threads = 1,
): Promise<string[]> {
  const workers = Array.from({ length: Math.min(threads, references.length) }, () => {
    return new Worker(join(import.meta.dirname, 'worker.mjs'), {
      workerData: { server },
      // The thread runs plain JavaScript: what loads TypeScript in this process would cost it a second.
      execArgv: [],
    });
  });
  const html: string[] = [];
  let next = 0;
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (let id = next++; id < references.length; id = next++) {
          html[id] = await renderIn(worker, id, references[id] as ReferenceData);
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return html;
}

function renderIn(worker: Worker, id: number, reference: ReferenceData): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ html, failure }: Answer) => {
      worker.removeListener('error', reject);
      if (html !== undefined) resolve(html);
      else
        reject(new Error(`The reference of ${reference.slug} in ${reference.locale} cannot be rendered:\n${failure}`));
    });
    worker.postMessage({ id, reference });
  });
}
