/** The languages that have a driver: each module of `drivers/` exports one under its own name. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from './language.ts';

const folder = join(import.meta.dirname, 'drivers');

/** In alphabetical order, TypeScript at the head. */
export async function loadLanguages(): Promise<Language[]> {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => basename(name, '.ts'));
  const languages = await Promise.all(names.map(loadLanguage));
  const rank = ({ name }: Language): string => (name === 'typescript' ? '' : name);
  return languages.sort((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

async function loadLanguage(name: string): Promise<Language> {
  const module = (await import(pathToFileURL(join(folder, `${name}.ts`)).href)) as Record<string, Language | undefined>;
  const language = module[name];
  if (language?.name !== name)
    throw new Error(`test/conformance/drivers/${name}.ts has to export the Language ${name}.`);
  return language;
}
