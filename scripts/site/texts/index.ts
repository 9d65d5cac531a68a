/** The site's own words in each language, and where a language stands. */
import { en } from './en.ts';
import { languages, type Language, type Texts } from './types.ts';
import { zhCN } from './zh-CN.ts';

export { languages, type Language, type Texts };

export const texts: Record<Language, Texts> = { en, 'zh-CN': zhCN };

/** Folder of a language below the site's root: English stands at the root itself. */
export const folderOf: Record<Language, string> = { en: '', 'zh-CN': 'zh/' };

export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-CN' : 'en';
}
