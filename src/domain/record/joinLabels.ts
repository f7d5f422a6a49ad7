import type { Language } from './lists';

/** Labels one after the other, as the language lists things. */
export const joinLabels = (labels: readonly string[], language: Language): string =>
  labels.join(language === 'zh' ? '、' : ', ');
