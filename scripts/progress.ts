/** Prints one line per step with its time, so that a reader sees what a build does and what it waits for. */
export async function step<T>(name: string, work: () => Promise<T> | T): Promise<T> {
  const start = performance.now();
  try {
    const result = await work();
    process.stdout.write(`  ${name.padEnd(40)}${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write(`  ${name.padEnd(40)}failed\n`);
    throw error;
  }
}

/**
 * Ends a command with the message of an error, without a stack unless it is a bug of our own.
 *
 * @param advice What to do, where the message itself doesn't say it.
 */
export function fail(error: unknown, advice?: string): never {
  const known = error instanceof Error && error.name !== 'Error' && error.name !== 'TypeError';
  const text = known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(advice === undefined ? `${text}\n` : `\n${text}\n\n${advice}\n`);
  process.exit(1);
}
