/** The guides' own words in each language. */
import { guidesEn, type GuideTexts } from './guides.en.ts';
import { guidesZh } from './guides.zh-CN.ts';
import type { Language } from './types.ts';

export type { GuideTexts };

export const guideTexts: Record<Language, GuideTexts> = { en: guidesEn, 'zh-CN': guidesZh };
