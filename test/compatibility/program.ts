import { spawnSync } from 'node:child_process';

/** Whether a program is there to be run. */
export const hasProgram = (name: string): boolean => spawnSync(name, ['--version']).error === undefined;
