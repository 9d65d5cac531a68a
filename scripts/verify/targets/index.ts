import type { Target } from '../target.ts';
import { accessToken } from './access-token.ts';
import { circle } from './circle.ts';
import { shimo } from './shimo.ts';

/** By the names of redocly.yaml. */
export const targets: Readonly<Record<string, Target>> = { shimo, circle, 'access-token': accessToken };
