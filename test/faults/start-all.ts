/** The languages whose tools are there, started for a test file. */
import { expect, it } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { drivers } from './drivers/index.ts';
import { startLanguage, type Language } from './language.ts';

/** Builds and starts all drivers that can run here, by their names. */
export async function startAll(): Promise<Map<string, Language>> {
  const present = drivers.filter((driver) => driver.missing() === undefined);
  const languages = await Promise.all(present.map(startLanguage));
  return new Map(languages.map((language) => [language.language, language]));
}

/** Ends them. */
export async function stopAll(languages: ReadonlyMap<string, Language>): Promise<void> {
  for (const language of languages.values()) await language.stop();
}

/**
 * Whether a driver cannot run here, with a test that says so: on a developer's machine a language may lack its tools; where the project
 * is checked, none may.
 */
export function isMissing(driver: Driver): boolean {
  const missing = driver.missing();
  if (missing === undefined) return false;
  it.skipIf(!process.env['CI'])(`has its tools: ${missing}`, () => {
    expect.fail(missing);
  });
  return true;
}
