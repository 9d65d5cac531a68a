/** Files to upload: what a caller may hand over, and what is sent of it. */

/** Bytes that are sent as they are read. Node's streams are such an AsyncIterable. They can be sent only once. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** The content of a file. */
export type Content = Blob | ArrayBuffer | ArrayBufferView | ByteStream;

/** A file by its name and its content. */
export interface NamedUpload {
  /** Name with the extension, such as `测试.docx`. */
  readonly name: string;
  /**
   * The content. A stream, and a Blob of `fs.openAsBlob`, are read while they are sent and not held in memory, unless the client
   * follows redirects; a browser collects a stream in a Blob. Give a large one time by `timeoutMs`.
   */
  readonly stream: Content;
  /** Size of a stream in bytes. Where it is known, the server is told the length of the request. */
  readonly size?: number | undefined;
  /** Media type, `application/octet-stream` unless set. */
  readonly type?: string | undefined;
}

/**
 * A file to upload. A `File` and a stream of `fs.createReadStream` bring their name; other contents have none, so hand over
 * `{ name, stream }`, or name them in the body where it has a field for that.
 */
export type Upload = Content | NamedUpload;

/** The content of a file that is read while it is sent. */
export interface StreamedFile {
  readonly name: string;
  readonly type: string;
  /** In bytes, if known. */
  readonly size: number | undefined;
  readonly stream: ByteStream;
}

/** The name that an upload brings, if it does. */
export function nameOf(upload: Upload): string | undefined {
  const { name, path } = upload as { name?: unknown; path?: unknown };
  const given = [name, path].find((text) => typeof text === 'string' && text !== '') as string | undefined;
  return given?.replace(/.*[/\\]/s, '');
}

/** What is sent of an upload under this name. */
export function toFile(upload: Upload, name: string): File | StreamedFile {
  const { stream, size, type }: NamedUpload = isNamed(upload) ? upload : { name, stream: upload };
  if (isStream(stream)) return { name, stream, size, type: type || octets };
  if (stream instanceof File && stream.name === name && type === undefined) return stream;
  const own = stream instanceof Blob ? stream.type : '';
  return new File([stream as BlobPart], name, { type: (type ?? own) || octets });
}

const octets = 'application/octet-stream';

const isNamed = (upload: Upload): upload is NamedUpload => 'stream' in upload && typeof upload.stream === 'object';

const isStream = (content: Content): content is ByteStream => Symbol.asyncIterator in content || 'getReader' in content;
