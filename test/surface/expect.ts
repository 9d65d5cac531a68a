import { expect } from 'vitest';
import { committed, type Surface } from './surface.ts';

/** Fails, with a diff, if the surface is not the committed one. */
export async function expectAsCommitted(surface: Surface): Promise<void> {
  const advice = `The public surface of the ${surface.language} client has changed. If it should: npm run surface`;
  expect((await surface.read()).split('\n'), advice).toEqual(committed(surface).split('\n'));
}
