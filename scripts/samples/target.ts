/** What a target of samples is. */
import type { Api, Json, Operation } from '../model/types.ts';
import type { RequestCase } from './request-case.ts';

export interface Target {
  /** Also the file's name without its extension, so it must never be the name of a module that the program imports. */
  readonly id: string;
  /** The name on a tab. */
  readonly label: string;
  /** For highlighting. */
  readonly lang: string;
  readonly extension: string;
}

/** A target that uses nothing of ours. */
export interface PlainTarget extends Target {
  /** The whole program, without the newline at its end. */
  /** The file in `sign/` that makes a signature in this language. */
  readonly sign: string;
  readonly program: (request: RequestCase) => string;
}

/** Seconds that a program waits for a reply. */
export const timeout = 60;

/** A target that uses a client of ours. */
export interface ClientTarget extends Target {
  /** What begins a comment that ends with the line. */
  readonly comment: string;
  /** The program without the comment at its beginning. */
  readonly program: (api: Api, operation: Operation, args: Readonly<Record<string, Json>>) => string;
}
