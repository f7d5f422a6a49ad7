import type { Language } from '../../domain/record/lists';
import { en } from './words/en';
import { zh } from './words/zh';

/** Every sentence of the customers' pages. */
export type VisitorWords = typeof zh;

/** The words of a language, which browser and screen reader are told that the page is in. */
export function speakTo(language: Language): VisitorWords {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  return language === 'zh' ? zh : en;
}
