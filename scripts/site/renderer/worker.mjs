/** A thread that renders references, one after another. */
import { parentPort, workerData } from 'node:worker_threads';

const { renderReference } = await import(workerData.server);
parentPort.on('message', async (reference) => {
  try {
    parentPort.postMessage({ html: await renderReference(reference) });
  } catch (error) {
    parentPort.postMessage({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
});
