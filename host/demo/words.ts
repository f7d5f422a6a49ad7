import type { FieldKey } from '../../src/domain/record/fields';
import { type Language, type ListKey, type OptionKey, optionLabel } from '../../src/domain/record/lists';
import { fieldOf } from '../../src/domain/record/ticket';

/** A text that depends on the language, chosen when it is used. */
export type Worded = (language: Language) => string;

export const both =
  (zh: string, en: string): Worded =>
  (language) =>
    language === 'zh' ? zh : en;

/** The same in every language: a telephone number, an order number. */
export const same =
  (text: string): Worded =>
  () =>
    text;

/** A built-in option of a list. */
export const option =
  <L extends ListKey>(list: L, key: OptionKey<L>): Worded =>
  (language) =>
    optionLabel(list, key, language);

/** The header of a ticket column. */
export const headerOf = (key: FieldKey, language: Language): string => fieldOf(key)[language];
