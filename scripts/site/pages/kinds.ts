/** The kinds of pages, in the order of llms.txt. References come apart, because a process of their own renders them. */
import { guides } from '../guides/index.ts';
import { tools } from '../tools/pages.ts';
import { changelogPages } from './changelog.ts';
import { errors } from './errors.ts';
import { front } from './front.ts';
import type { PageKind } from './page.ts';

export const kinds: readonly PageKind[] = [front, errors, guides, tools, changelogPages];
