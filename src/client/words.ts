import type { Language } from '../domain/record/lists';
import { en } from './words/en';
import { zh } from './words/zh';

/** Every sentence of the pages. A key that one language lacks does not compile. */
export type Words = typeof zh;

const byLanguage: Readonly<Record<Language, Words>> = { zh, en };

export const wordsFor = (language: Language): Words => byLanguage[language];

/** The browser's language: used until the server has told the workbook's. */
export const browserLanguage = (): Language => (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** Tells browser and screen reader in which language the page speaks. */
export function speak(language: Language): Words {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  return wordsFor(language);
}
