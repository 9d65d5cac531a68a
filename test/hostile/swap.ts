/** Replaces a folder by others, again and again, until it is killed. */
import { replaceFolder } from '../../scripts/folder-diff.ts';

const [target = '', ...sources] = process.argv.slice(2);
process.stdout.write('started\n');
for (;;) for (const source of sources) await replaceFolder(target, source);
