/** Answers whose framing is broken. */
import * as faults from '../server/faults/framing.ts';
import { impatient, pythons, type Topic } from './case.ts';

const network = { kind: 'network' } as const;
const ok = { kind: 'ok' } as const;

export const framing: Topic = {
  name: 'Broken framing',
  cases: [
    { name: 'truncated, with Content-Length', fault: faults.truncatedWithLength, gives: network },
    { name: 'truncated, without Content-Length', fault: faults.truncatedWithoutLength, gives: { kind: 'parse' } },
    { name: 'truncated chunks', fault: faults.truncatedChunks, gives: network },
    { name: 'chunks without the last one', fault: faults.missingLastChunk, gives: network },
    { name: 'a chunk size that is no number', fault: faults.chunkSizeIsNoNumber, gives: network },
    { name: 'a negative chunk size', fault: faults.chunkSizeIsNegative, gives: network },
    { name: 'a chunk size beyond 64 bits', fault: faults.chunkSizeIsHuge, gives: network },
    { name: 'a chunk longer than its size', fault: faults.chunkIsLongerThanItsSize, gives: network },
    {
      name: 'a chunk extension without end',
      fault: faults.endlessChunkExtension,
      gives: network,
      but: [{ in: ['typescript'], kind: 'timeout', why: 'Node reads past it without keeping it' }],
      settings: impatient,
      memory: 64,
    },
    { name: 'two lengths that differ', fault: faults.twoLengths, gives: network },
    { name: 'a length that is no number', fault: faults.lengthIsNoNumber, gives: network },
    { name: 'a negative length', fault: faults.lengthIsNegative, gives: network },
    { name: 'another protocol', fault: faults.anotherProtocol, gives: network },
    { name: 'a status that is no number', fault: faults.statusIsNoNumber, gives: network },
    { name: 'a NUL in a header', fault: faults.headerWithNul, gives: network },
    { name: 'interim answers (102, 103)', fault: faults.interimAnswers, gives: ok },
    {
      name: 'a 100 that nobody asked for',
      fault: faults.lateInvitation,
      gives: ok,
      but: [{ in: ['typescript'], kind: 'network', why: 'the fetch of Node takes it for a fault' }],
    },
    {
      name: 'interim answers without end',
      fault: faults.endlessInterimAnswers,
      gives: network,
      but: [{ in: pythons, kind: 'timeout', why: 'httpx sets no limit to their number' }],
      settings: impatient,
      memory: 64,
    },
    {
      name: 'another protocol by status 101',
      fault: faults.switchedProtocols,
      gives: network,
      but: [{ in: ['go'], kind: 'api', status: 101, why: 'net/http hands it out as an answer' }],
      settings: impatient,
    },
    { name: 'duplicate headers', fault: faults.duplicateHeaders, gives: ok },
    { name: 'a header of 20 MiB', fault: faults.hugeHeader, gives: network, memory: 64 },
    { name: 'headers without end', fault: faults.endlessHeaders, gives: network, memory: 64 },
  ],
};
