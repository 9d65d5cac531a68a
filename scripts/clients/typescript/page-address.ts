/** Emits the functions that give the address of a page, for a browser that loads it by itself, such as in an `iframe`. */
import type { Operation } from '../../model/types.ts';
import { comment } from './doc-comment.ts';

/** Name of the method beside that of the operation. */
export const pageMethod = 'url';

/** 'getPreviewPage' -> 'getPreviewPageUrl'. */
export const pageFunction = ({ id }: Operation) => `${id}Url`;

export const pageDoc = (operation: Operation, link: string) =>
  comment([
    `The signed address of what {@link ${link}} gets, for the \`src\` of an \`iframe\`. Nothing is sent.`,
    '',
    'It holds the signature and the token in plain text: hand it to the browser of the user whose token it is and to nobody',
    'else, make it anew for each page, and keep it out of logs. An ordinary signature is good for 12 hours at least.',
    '',
    '@throws TypeError if an argument is missing.',
    ...(operation.docsUrl === undefined ? [] : [`@see ${operation.docsUrl}`]),
  ]);
