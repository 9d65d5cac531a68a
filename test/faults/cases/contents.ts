/** Whole answers with contents that were not to be expected. */
import * as faults from '../server/faults/contents.ts';
import { enveloped, once, pythons, safe, type Topic } from './case.ts';

const parse = { kind: 'parse', status: 200 } as const;
const ok = { kind: 'ok' } as const;
const reading = [{ ...safe, requests: 1 }];
/** A success that cannot be read is not sent again. */
const calls = [...reading, once];

export const contents: Topic = {
  name: 'Contents that were not to be expected',
  cases: [
    { name: 'HTML with status 200', fault: faults.htmlAsSuccess, gives: parse, calls },
    { name: 'invalid JSON', fault: faults.invalidJson, gives: parse, calls },
    { name: 'JSON that breaks off', fault: faults.cutJson, gives: parse, calls },
    { name: 'JSON with more behind it', fault: faults.jsonAndMore, gives: parse, calls },
    { name: 'NaN in JSON', fault: faults.notANumber, gives: parse, calls },
    { name: 'an empty body', fault: faults.nothing, gives: parse, calls: reading },
    { name: 'a wrong Content-Type', fault: faults.wrongContentType, gives: ok, calls },
    { name: 'no Content-Type', fault: faults.withoutContentType, gives: ok, calls },
    { name: 'a Content-Type that is none', fault: faults.brokenContentType, gives: ok, calls },
    { name: 'a wrong charset', fault: faults.wrongCharset, gives: { kind: 'ok', has: '文本' }, calls: reading },
    { name: 'an unknown charset', fault: faults.unknownCharset, gives: { kind: 'ok', has: '文本' }, calls: reading },
    {
      name: 'GBK, which JSON may not be',
      fault: faults.otherCharset,
      gives: { kind: 'ok', has: '\uFFFD' },
      but: [{ in: ['java'], ...parse, why: 'its reader takes nothing but UTF-8' }],
      calls: reading,
    },
    { name: 'a byte order mark', fault: faults.byteOrderMark, gives: { kind: 'ok', has: '"text"' }, calls: reading },
    { name: 'JSON of 100,000 levels', fault: faults.deepJson, gives: parse, calls },
    { name: 'a failure of 100,000 levels', fault: faults.deepFailure, gives: { kind: 'api', status: 400 }, calls },
    { name: 'JSON of 600 levels', fault: faults.ratherDeepJson, gives: parse, calls },
    {
      name: 'JSON of 600 levels, and a limit of 700',
      fault: faults.ratherDeepJson,
      gives: ok,
      calls,
      settings: { maxJsonDepth: 700 },
    },
    {
      name: 'a number of a million digits',
      fault: faults.manyDigits,
      gives: ok,
      but: [{ in: [...pythons, 'java'], ...parse, why: 'their exact integers have a longest form' }],
      calls,
    },
    {
      name: '`__proto__` keys',
      fault: faults.prototypeKeys,
      gives: { kind: 'ok', has: '"content":"text"' },
      calls: reading,
    },
    {
      name: '`__proto__` keys in a failure',
      fault: faults.prototypeKeysInFailure,
      gives: { kind: 'api', status: 400 },
      calls,
    },
    { name: 'duplicate keys', fault: faults.duplicateKeys, gives: { kind: 'ok', has: '"last"' }, calls: reading },
    {
      name: 'duplicate keys in an envelope',
      fault: faults.duplicateCodes,
      gives: { kind: 'ok', has: '"last"' },
      calls: [enveloped],
    },
  ],
};
