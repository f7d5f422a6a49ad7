import type { FieldKey } from '../../src/domain/record/fields';
import { type Language, type ListKey, type OptionKey, optionLabel } from '../../src/domain/record/lists';
import { fieldOf } from '../../src/domain/record/ticket';
import { wordsOf } from '../../src/words/words';

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

/**
 * A path of the category tree that a new desk begins with, by its Chinese names.
 * @throws RangeError when that tree lacks it
 */
export function category(...path: readonly [string, string, string]) {
  const row = wordsOf('zh').setUp.categories.findIndex((names) => names.join('/') === path.join('/'));
  if (row < 0) throw new RangeError(`no category ${path.join('/')}`);
  const level =
    (index: number): Worded =>
    (language) =>
      wordsOf(language).setUp.categories[row]?.[index] ?? '';
  return { category1: level(0), category2: level(1), category3: level(2) };
}

/**
 * Groups to which a new desk dispatches, by their Chinese names, as they stand in the sheet of people.
 * @throws RangeError when no rule of dispatch names one of them
 */
export function groups(...names: readonly string[]): Worded {
  const rows = names.map((name) => wordsOf('zh').setUp.dispatch.findIndex((rule) => rule[4] === name));
  if (rows.includes(-1)) throw new RangeError(`no group ${names.join(', ')}`);
  return (language) => rows.map((row) => wordsOf(language).setUp.dispatch[row]?.[4]).join(', ');
}
