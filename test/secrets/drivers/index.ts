/** The clients that are searched. */
import type { Driver } from './driver.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { python, pythonAsync } from './python.ts';
import { typescript } from './typescript.ts';

export const drivers: readonly Driver[] = [typescript, go, python, pythonAsync, java];
