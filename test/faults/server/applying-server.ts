/** A server that carries calls out, or not, and then breaks its answer; it counts how often it did. */
import type { Socket } from 'node:net';
import * as connection from './faults/connection.ts';
import * as contents from './faults/contents.ts';
import * as framing from './faults/framing.ts';
import * as refusals from './faults/refusals.ts';
import { gzipThatIsCut } from './faults/size.ts';
import { startFaultServer, type Fault } from './fault-server.ts';
import { answers, text, whole } from './reply.ts';

/** A good answer, after which the connection ends soon, perhaps while it is used again. */
const fineAndThen = (end: (socket: Socket) => void): Fault => ({
  answer: (socket) => {
    socket.write(whole(text));
    setTimeout(() => end(socket), 5);
  },
});

/** How an answer can break, by name. */
export const breaks: Readonly<Record<string, Fault>> = {
  fine: answers(whole(text)),
  'fine, then closed': fineAndThen((socket) => void socket.end()),
  'fine, then reset': fineAndThen((socket) => void socket.resetAndDestroy()),
  'reset before an answer': connection.resetBeforeAnswer,
  'closed before an answer': connection.closedBeforeAnswer,
  'reset in the headers': connection.resetInHeaders,
  'reset before the body': connection.resetBeforeBody,
  'reset in the body': connection.resetInBody,
  'silent before an answer': connection.silentBeforeAnswer,
  'silent in the body': connection.silentInBody,
  truncated: framing.truncatedWithLength,
  'without the last chunk': framing.missingLastChunk,
  'no chunk size': framing.chunkSizeIsNoNumber,
  'two lengths': framing.twoLengths,
  'another protocol': framing.anotherProtocol,
  'interim answers': framing.interimAnswers,
  'gzip that is cut': gzipThatIsCut,
  HTML: contents.htmlAsSuccess,
  'invalid JSON': contents.invalidJson,
  'deep JSON': contents.ratherDeepJson,
  '408': answers(whole('{}', 408, { 'Retry-After': '0' })),
  '429': refusals.tooManyRequests,
  '500': answers(whole('{}', 500, { 'Retry-After': '0' })),
  '502': answers(whole('<html>bad gateway</html>', 502, { 'Content-Type': 'text/html' })),
  '503': refusals.unavailable,
  '307': refusals.redirectLoop,
};

/** What happens to the next call of a lane. */
export interface Plan {
  /** A name of `breaks`, or `401`: the call is refused once, without being carried out. */
  readonly breaks: string;
  /** Whether each request is carried out before its answer breaks. */
  readonly applies: boolean;
}

/** How often one call reached the server, and how often it was carried out. A request that is late still counts for its call. */
export interface Counts {
  readonly requests: number;
  readonly applied: number;
}

/** Where calls are made one after another. */
export interface Lane {
  /** Base URL of the call that was begun last. */
  readonly base: string;
  /** Says what happens to the next call. */
  begin(plan: Plan): Counts;
}

class Counting implements Counts {
  requests = 0;
  applied = 0;

  constructor(readonly plan: Plan) {}

  /** What the next request is answered with. */
  next(): Fault | undefined {
    this.requests++;
    if (this.plan.breaks === '401') {
      if (this.requests === 1) return answers(whole('{}', 401));
      this.applied++;
      return breaks['fine'];
    }
    if (this.plan.applies) this.applied++;
    return breaks[this.plan.breaks];
  }
}

/** Starts a server with so many lanes. */
export async function startApplyingServer(count: number): Promise<{ lanes: readonly Lane[]; close(): Promise<void> }> {
  /** By the number in the path. */
  const calls: (Counting | undefined)[] = [];
  const { url, close } = await startFaultServer({
    answer: (socket, request, around) => {
      const call = calls[Number(/^\/lane(\d+)\//.exec(request.target)?.[1])];
      call?.next()?.answer?.(socket, request, around);
    },
  });
  const laneOf = (): Lane => {
    let number = calls.push(undefined) - 1;
    return {
      get base() {
        return `${url}/lane${number}`;
      },
      begin(plan) {
        // The request of a call that was given up may still come, to where it was sent.
        if (calls[number]?.requests === 0) number = calls.push(undefined) - 1;
        return (calls[number] = new Counting(plan));
      },
    };
  };
  return { lanes: Array.from({ length: count }, laneOf), close };
}
