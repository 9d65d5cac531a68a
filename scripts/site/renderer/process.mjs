/** A process that renders references: `node process.mjs <module that renders>`. Ends with the one that started it. */
import { on } from 'node:events';
import { readFile } from 'node:fs/promises';

process.on('disconnect', () => process.exit());

const [, , server] = process.argv;
const files = on(process, 'message');
const loading = import(server);
// Told with the first reference instead.
loading.catch(() => {});

// One after another: the renderer keeps the language and the notes of the one that it is at.
for await (const [file] of files) {
  // If it cannot be sent, the process that started this one was killed, and this one ends too.
  process.send(await render(file), () => {});
}

async function render(file) {
  try {
    const { renderReference } = await loading;
    return { html: await renderReference(JSON.parse(await readFile(file, 'utf8'))) };
  } catch (error) {
    return { failure: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
