import type { Language } from '../../src/domain/record/lists';

/** Where the team of each language works. */
export const places = {
  zh: { locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
  en: { locale: 'en_US', timeZone: 'America/New_York' },
} as const satisfies Record<Language, { readonly locale: string; readonly timeZone: string }>;

/** @returns undefined for a locale in which no team works */
export function languageOf(locale: string): Language | undefined {
  if (locale === places.zh.locale) return 'zh';
  return locale === places.en.locale ? 'en' : undefined;
}
