/** Generated code as gofmt leaves it. The formatter is gofmt itself, compiled to WebAssembly, so that a build needs Node only. */
import { format as gofmt } from '@wasm-fmt/gofmt';
import { modulePath as module } from './module.ts';

const generated = '// Code generated from the API description. DO NOT EDIT.\n\n';

/**
 * A Go file of a package, with the imports that its code uses.
 *
 * @param head What stands before the package clause.
 * @throws Error with the text if it is no Go.
 */
export function goFile(packageName: string, code: string, head = ''): string {
  const paths = {
    context: 'context',
    json: 'encoding/json',
    fmt: 'fmt',
    slog: 'log/slog',
    iter: 'iter',
    time: 'time',
    collab: module,
    engine: `${module}/internal/engine`,
    wire: `${module}/internal/wire`,
  };
  const bare = code.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/"(?:[^"\\]|\\.)*"/g, '""');
  const used = Object.entries(paths).filter(([name]) => new RegExp(`\\b${name}\\.[A-Z]`).test(bare));
  const group = (own: boolean) =>
    used
      .filter(([, path]) => path.startsWith(module) === own)
      .map(([, path]) => JSON.stringify(path))
      .sort()
      .join('\n');
  const imports = used.length > 0 ? `import (\n${group(false)}\n\n${group(true)}\n)\n` : '';
  return gofmt(`${generated}${head}package ${packageName}\n\n${imports}\n${code}`);
}
