/** Files that the server names by an address. */
import { defaultTimeoutMs } from './attempt.ts';
import { deadlineIn } from './deadline.ts';
import { ApiError, NetworkError, TimeoutError } from './errors.ts';
import { redactError } from './secrets.ts';

/** A file on its way. It can be handed to an upload as it is. */
export interface RemoteFile {
  /** As the server calls it, or the last part of its address. */
  readonly name: string;
  /** Media type, '' if the server named none. */
  readonly type: string;
  /** In bytes, undefined if the server did not tell. */
  readonly size: number | undefined;
  /** The content. Whoever doesn't read it to its end has to cancel it. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
}

export interface DownloadContext {
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time limit until the content starts, in milliseconds; 0 for none. */
  readonly timeoutMs?: number | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Opens the file at an address, for whoever is told to end a task in a file. */
export type Downloader = (operation: string, url: string, context: DownloadContext) => Promise<RemoteFile>;

/** What a client is told as `download`. */
export const downloadFile: Downloader = async (operation, url, context) =>
  remoteFile(await open(operation, url, context), url);

/**
 * Opens an address without credentials, and follows redirects, since there is nothing that could go with them.
 * The address gives access to the file, so that no error shows it.
 * @throws ApiError if the server refuses; NetworkError, TimeoutError, or the signal's reason.
 */
async function open(operation: string, url: string, context: DownloadContext): Promise<Response> {
  const { fetch = globalThis.fetch, timeoutMs = defaultTimeoutMs, signal } = context;
  const deadline = deadlineIn(timeoutMs, signal);
  const response = await fetch(url, { credentials: 'omit', redirect: 'follow', signal: deadline.signal }).catch(
    (error: unknown) => {
      deadline.done();
      if (signal?.aborted) throw signal.reason;
      if (deadline.expired()) throw new TimeoutError(operation, timeoutMs);
      throw new NetworkError(operation, 'the file cannot be downloaded', { cause: redactError(error, [url]) });
    },
  );
  deadline.done(true);
  if (response.ok) return response;
  deadline.done();
  // Not waited for: where somebody else reads a copy of the response too, the cancel lasts until that is over.
  response.body?.cancel().catch(() => {});
  throw new ApiError(operation, {
    status: response.status,
    body: undefined,
    message: 'the file cannot be downloaded',
  });
}

/** A server does not choose the folder. */
const lastPart = (name: string) => name.replace(/.*[/\\]/s, '');

/** The file that a response carries. */
function remoteFile({ headers, body }: Response, url: string): RemoteFile {
  const size = headers.get('Content-Length');
  return {
    name: lastPart(named(headers.get('Content-Disposition') ?? '') ?? decode(new URL(url).pathname)),
    type: headers.get('Content-Type') ?? '',
    // The length is that of the compressed content, if it is compressed.
    size: size === null || headers.has('Content-Encoding') ? undefined : Number(size),
    stream: body ?? new Blob().stream(),
  };
}

/** RFC 6266: `filename*` in UTF-8 goes before `filename`. */
function named(disposition: string): string | undefined {
  const extended = /filename\*\s*=\s*UTF-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  if (extended !== undefined) return decode(extended);
  const [, quoted, plain] = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  return quoted?.replace(/\\(.)/g, '$1') ?? plain;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
