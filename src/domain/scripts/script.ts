import type { Language, OptionKey } from '../record/lists';

export type ScriptStep = OptionKey<'scriptStep'>;

/** Words for a step of a conversation, as the team wrote them (D10). */
export interface Script {
  readonly step: ScriptStep;
  readonly situation: string;
  readonly language: Language;
  readonly text: string;
}

/** Names of the languages as they stand in the sheet. */
export const scriptLanguages: Readonly<Record<Language, string>> = { zh: '中文', en: 'English' };

/** The language that a cell names: 中文, English, zh-CN, en; undefined for anything else. */
export function scriptLanguage(text: string): Language | undefined {
  if (/^(en|英)/i.test(text)) return 'en';
  return /^(zh|chinese|中|简|cn)/i.test(text) ? 'zh' : undefined;
}
