/** All cases, by topic. */
import type { Topic } from './case.ts';
import { certificates, connections, silence } from './connections.ts';
import { contents } from './contents.ts';
import { framing } from './framing.ts';
import { redirects, refusals } from './refusals.ts';
import { sizes } from './sizes.ts';

export const topics: readonly Topic[] = [
  connections,
  silence,
  framing,
  sizes,
  contents,
  refusals,
  redirects,
  certificates,
];
