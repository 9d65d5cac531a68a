/** The command line of the mock: starts it, says where it is, and stops it on a signal. */
import { asksForHelp, exposureWarning, parseListenOptions, usage } from './cli-options.ts';
import type { RunningMock, ListenOptions } from './server.ts';

interface Description {
  apis: readonly { prefix: string; title: string; operations: number }[];
}

/** Runs until a signal comes. A failure to start is told in one line and ends the process with status 1. */
export async function runCli(
  args: readonly string[],
  start: (options: ListenOptions) => Promise<RunningMock>,
): Promise<void> {
  if (asksForHelp(args)) {
    process.stdout.write(`Starts the contract mock.\n${usage}\n`);
    return;
  }
  try {
    const options = parseListenOptions(args);
    const mock = await start(options);
    const stop = () => void mock.close().then(() => process.exit(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    const { apis } = (await (await fetch(mock.url)).json()) as Description;
    for (const { prefix, title, operations } of apis) {
      process.stdout.write(`${mock.url}${prefix}  ${title}, ${operations} operations\n`);
    }
    const warning = exposureWarning(options.host);
    if (warning !== undefined) process.stdout.write(`${warning}\n`);
    process.stdout.write(`Ready on ${mock.url}. Press Ctrl+C to stop.\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
