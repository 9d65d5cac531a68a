/** A client of a language, ready to be tried. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from './drivers/driver.ts';
import { scratchFolder } from './drivers/folder.ts';
import { makeCertificates } from './server/certificates.ts';
import { Session } from './session.ts';
import type { Tried } from './trial.ts';

export interface Language extends Tried {
  /** Starts a driver of its own, which whoever asks for it has to end. */
  start(): Session;
  stop(): Promise<void>;
}

/** Builds a driver and starts it. */
export async function startLanguage(driver: Driver): Promise<Language> {
  const folder = scratchFolder(driver.name);
  const keys = join(folder.path, 'keys');
  const built = join(folder.path, 'driver');
  mkdirSync(keys);
  mkdirSync(built);
  const { path, certificates } = makeCertificates(keys);
  await driver.prepare(built);
  const command = await driver.command(built, path);
  const start = (): Session => new Session(command);
  let session = start();
  return {
    language: driver.name,
    certificates,
    session: () => {
      if (!session.isAlive) session = start();
      return session;
    },
    start,
    async stop() {
      await session.kill();
      folder.remove();
    },
  };
}
