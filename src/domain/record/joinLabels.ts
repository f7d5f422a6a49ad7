import type { Language } from './lists';

const separatorOf = (language: Language): string => (language === 'zh' ? '、' : ', ');

/** Labels one after the other, as the language lists things. */
export const joinLabels = (labels: readonly string[], language: Language): string => labels.join(separatorOf(language));

/** The labels that `joinLabels` put together. */
export const splitLabels = (text: string, language: Language): readonly string[] => text.split(separatorOf(language));
