/** `npx collab-openapi-mock`. */
import { runCli } from '../command.ts';
import { startMock } from './index.ts';

void runCli(process.argv.slice(2), startMock);
