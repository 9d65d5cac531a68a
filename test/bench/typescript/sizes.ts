/** How much of a client reaches a browser. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Api, Operation } from '../../../scripts/model/types.ts';
import { moduleText, type Peer } from './peers.ts';
import { folder } from './prepare.ts';

/** Bytes of a bundle that can call the operations, minified and compressed. */
export async function bundleSize(peer: Peer, api: Api, operations: readonly Operation[]): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: moduleText(peer, [{ api, operations }], 'input', 'location.origin'),
      loader: 'ts',
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
