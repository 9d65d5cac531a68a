import { createHash } from 'node:crypto';

/** For names of files that change with their content, as the bundler makes them. */
export function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8).toUpperCase();
}
