/** The tools' words in each language. */
import { toolsEn, type ToolTexts } from './tools.en.ts';
import { toolsZh } from './tools.zh-CN.ts';
import type { Language } from './types.ts';

export type { ToolTexts };

export const toolTexts: Record<Language, ToolTexts> = { en: toolsEn, 'zh-CN': toolsZh };
