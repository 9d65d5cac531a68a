/** Renders references in a process of its own: it keeps a core busy for seconds, while this one makes everything else. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { briefly } from '../../node-options.ts';

export interface Renderer {
  /**
   * HTML of a reference, after those asked for before it.
   * @param file With the JSON of a `ReferenceData`.
   */
  render(file: string): Promise<string>;
  /** Ends the process. */
  close(): void;
}

interface Request {
  readonly file: string;
  readonly resolve: (html: string) => void;
  readonly reject: (error: Error) => void;
}

type Answer = { readonly html: string } | { readonly failure: string };

/**
 * One process: on two cores, a second one takes its time from the bundling and the offline pages, and warms up anew.
 * @param server Module that `bundleServer` made.
 */
export function startRenderer(server: string): Renderer {
  const child = fork(join(import.meta.dirname, 'process.mjs'), [server], { execArgv: [...briefly] });
  const waiting: Request[] = [];
  let ended: string | undefined;
  const settle = (answer: Answer) => {
    const request = waiting.shift();
    if ('html' in answer) request?.resolve(answer.html);
    else request?.reject(new Error(`${request.file} cannot be rendered:\n${answer.failure}`));
  };
  child.on('message', settle);
  const end = (why: string) => {
    ended = why;
    while (waiting.length > 0) settle({ failure: why });
  };
  child.on('error', (error) => end(String(error)));
  child.on('exit', (code, signal) => end(`its process ended with ${signal ?? `exit code ${code}`}`));
  return {
    render: (file) =>
      new Promise((resolve, reject) => {
        waiting.push({ file, resolve, reject });
        // If it cannot be sent, the process has ended, which is told by itself.
        if (ended === undefined) child.send(file, () => {});
        else settle({ failure: ended });
      }),
    close: () => void child.kill(),
  };
}
