/** Whole answers with contents that were not to be expected. */
import { answers, text, whole } from '../reply.ts';

const html = '<!DOCTYPE html><html><body>Please log in.</body></html>';
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
const type = (value: string) => ({ 'Content-Type': value });

export const htmlAsSuccess = answers(whole(html, 200, type('text/html')));
export const invalidJson = answers(whole('{"content": "text", }'));
export const cutJson = answers(whole(text.slice(0, -5)));
export const jsonAndMore = answers(whole(`${text} and more`));
export const notANumber = answers(whole('{"content":"text","other":NaN}'));
export const nothing = answers(whole(''));
export const wrongContentType = answers(whole(text, 200, type('application/pdf')));
export const withoutContentType = answers(`HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`);
export const brokenContentType = answers(whole(text, 200, type('; charset=;;"')));

/** 文本 in UTF-8, whatever the header says. */
export const wrongCharset = answers(whole('{"content":"文本"}', 200, type('application/json; charset=iso-8859-1')));
export const unknownCharset = answers(whole('{"content":"文本"}', 200, type('application/json; charset=none-such')));
/** 文本 in GBK, as the header says, though JSON is always UTF-8. */
const gbk = Buffer.from([0xce, 0xc4, 0xb1, 0xbe]);
export const otherCharset = answers(
  whole(
    Buffer.concat([Buffer.from('{"content":"'), gbk, Buffer.from('"}')]),
    200,
    type('application/json; charset=gbk'),
  ),
);
export const byteOrderMark = answers(whole(`\uFEFF${text}`));

export const deepJson = answers(whole(`{"content":"text","more":${nested(100_000)}}`));
export const deepFailure = answers(whole(`{"message":"text","more":${nested(100_000)}}`, 400));
/** 600 levels. */
export const ratherDeepJson = answers(whole(`{"content":"text","more":${nested(599)}}`));
export const manyDigits = answers(whole(`{"content":"text","more":${'9'.repeat(1_000_000)}}`));

const prototypes = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}';
export const prototypeKeys = answers(whole(`{${prototypes},"content":"text","more":{${prototypes}}}`));
export const prototypeKeysInFailure = answers(whole(`{${prototypes},"message":"text","more":[{${prototypes}}]}`, 400));
export const duplicateKeys = answers(whole('{"content":"first","content":"last"}'));
/** The first code says failure, the last one success. */
export const duplicateCodes = answers(
  whole('{"code":400,"data":{"access_token":"first"},"code":200,"data":{"access_token":"last"}}'),
);
