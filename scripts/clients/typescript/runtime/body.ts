/** Reads the bodies of answers, as far as they are wanted. */
import { ParseError } from './errors.ts';
import { isObject } from './pointer.ts';

/** What is read of a body at most. */
export interface BodyLimits {
  /** Bytes of a body after decompression; 64 MiB unless set. */
  readonly maxResponseBytes?: number | undefined;
  /** How deeply arrays and objects may be nested in JSON; 512 unless set. */
  readonly maxJsonDepth?: number | undefined;
}

/** @throws ParseError if the body of a success is larger than it may be. That of a refusal is cut. */
export async function textOf(
  id: string,
  response: Response,
  { maxResponseBytes = 2 ** 26 }: BodyLimits,
): Promise<string> {
  // Some platforms, and some stand-ins for fetch, have bodies that cannot be read piece by piece.
  const reader = response.body?.getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { value } = await reader.read();
    if (!value) return text + decoder.decode();
    size += value.length;
    if (size > maxResponseBytes) {
      reader.cancel().catch(() => {});
      // What arrived of a refusal is better than nothing.
      if (!response.ok) return text;
      throw new ParseError(id, response.status, `the body has more than ${maxResponseBytes} bytes (maxResponseBytes)`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Whether arrays and objects are nested more deeply. */
export const isDeeper = (value: unknown, levels: number): boolean =>
  isObject(value) && (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));
