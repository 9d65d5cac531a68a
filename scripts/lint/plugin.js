// Redocly loads plugins as JavaScript. This one line lets the rules be TypeScript like everything else.
import { tsImport } from 'tsx/esm/api';

export default (await tsImport('./plugin.ts', import.meta.url)).default;
