/** Bodies that are too large. */
import * as faults from '../server/faults/size.ts';
import { impatient, once, safe, type Topic } from './case.ts';

const parse = { kind: 'parse', status: 200 } as const;
const mebibyte = 2 ** 20;
const usualLimit = 64 * mebibyte;
/** What a client may need to take in a body up to the usual limit. */
const memory = 512;
/** A success that cannot be read is not sent again. */
const calls = [{ ...safe, requests: 1 }, once];
const smallLimit = { maxResponseBytes: mebibyte };

export const sizes: Topic = {
  name: 'Bodies that are too large',
  cases: [
    {
      name: '10 GB announced and not sent',
      fault: faults.announcedOnly,
      gives: { kind: 'timeout' },
      settings: impatient,
      memory: 64,
    },
    {
      name: '10 GB sent',
      fault: faults.announcedAndSent,
      gives: parse,
      calls,
      memory,
      bytes: 2 * usualLimit,
    },
    {
      name: 'a body without end',
      fault: faults.endlessBody,
      gives: parse,
      calls,
      memory,
      bytes: 2 * usualLimit,
    },
    {
      name: 'a body without end and framing',
      fault: faults.endlessBodyWithoutLength,
      gives: parse,
      calls,
      memory,
      bytes: 2 * usualLimit,
    },
    {
      name: 'a failure without end',
      fault: faults.endlessFailure,
      gives: { kind: 'api', status: 400 },
      calls,
      memory,
      bytes: 2 * usualLimit,
    },
    {
      name: 'a body without end, and a limit of 1 MiB',
      fault: faults.endlessBody,
      gives: parse,
      calls,
      settings: smallLimit,
      memory: 64,
      bytes: 32 * mebibyte,
    },
    {
      name: 'a body just over a limit of 1 MiB',
      fault: faults.overOneMebibyte,
      gives: parse,
      calls,
      settings: smallLimit,
    },
    { name: 'the same body within the usual limit', fault: faults.overOneMebibyte, gives: { kind: 'ok' } },
    { name: '50,000 chunks', fault: faults.tinyChunks, gives: { kind: 'ok' }, memory: 128 },
    {
      name: 'a gzip bomb of 10 GB',
      fault: faults.gzipBomb,
      gives: parse,
      calls,
      memory,
      bytes: 2 * usualLimit,
    },
    {
      name: 'gzip that is cut',
      fault: faults.gzipThatIsCut,
      gives: parse,
      but: [{ in: ['go'], kind: 'network', why: 'Go looks at the sum at the end; the others hand out what there is' }],
    },
    {
      name: 'gzip that is none',
      fault: faults.gzipThatIsNone,
      gives: { kind: 'network' },
      but: [{ in: ['java'], kind: 'ok', why: 'it asks for no compression and unpacks none' }],
    },
  ],
};
