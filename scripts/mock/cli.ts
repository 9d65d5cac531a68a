/** `npm run mock`: the mock of all APIs. */
import { runCli } from './command.ts';
import { startMock } from './index.ts';

await runCli(process.argv.slice(2), startMock);
