/** The options that every command that listens understands. */
import { parseArgs } from 'node:util';
import type { ListenOptions } from './server.ts';

/** Where the mock listens if nobody says otherwise. */
export const defaults = { port: 4010, host: '127.0.0.1' } as const;

/** The command line is wrong. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What there is to say on the command line. */
export const usage = `Options: --port N (default ${defaults.port}, 0 takes a free one), --host H (default ${defaults.host})`;

/** @throws UsageError that says what is wrong. */
export function parseListenOptions(args: readonly string[]): Required<ListenOptions> {
  const { port, host } = parse(args);
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new UsageError(`--port ${port}: a port is a number from 0 to 65535.\n${usage}`);
  }
  if (host === '') throw new UsageError(`--host needs an address or a name.\n${usage}`);
  return { port: Number(port), host };
}

/** Whether the arguments ask what there is to say. */
export const asksForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

/** What to warn of, if others than this machine can reach the host. */
export function exposureWarning(host: string): string | undefined {
  if (isLoopback(host)) return undefined;
  return `Anyone who can reach ${host} can use this mock. Leave --host off to keep it to yourself.`;
}

/** Whether only this machine can reach the host. */
export const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|::1)$/i.test(host);

function parse(args: readonly string[]): { port: string; host: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', short: 'p', default: String(defaults.port) },
        host: { type: 'string', default: defaults.host },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
