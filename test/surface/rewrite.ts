/** `npm run surface`: writes the committed surfaces of the clients anew, of those languages whose tools are here. */
import { go } from './go.ts';
import { java } from './java.ts';
import { python } from './python.ts';
import { accept, type Surface } from './surface.ts';
import { typescript } from './typescript.ts';

const surfaces: readonly Surface[] = [typescript, go, python, java];

for (const surface of surfaces) {
  const missing = surface.missing();
  if (missing === undefined) await accept(surface);
  process.stdout.write(`${surface.language}: ${missing === undefined ? 'written' : `left as it is: ${missing}`}\n`);
  if (missing !== undefined) process.exitCode = 1;
}
