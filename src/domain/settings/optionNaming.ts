import { builtInKey, type Language, type ListKey, labelOf, lists, openLists, optionKey } from '../record/lists';
import { foldedName, type OptionName } from '../record/optionNames';
import type { Cell } from './readTable';
import { listFields, type Renaming } from './renaming';

/** More are forgotten, the oldest first. */
const namesKept = 40;

const listNamed = (text: string): ListKey | undefined =>
  openLists.find((key) => [lists[key].zh, lists[key].en].some((label) => foldedName(label) === foldedName(text)));

/** "问题性质：客诉=投诉": its list, the name and the built-in option. */
function readLine(line: string): OptionName | undefined {
  const [, listText = '', name = '', original = ''] = /^([^:：]+)[:：](.+)[=＝]([^=＝]+)$/u.exec(line) ?? [];
  const list = listNamed(listText);
  const key = list && builtInKey(list, original);
  return list === undefined || key === undefined ? undefined : { list, name: name.trim(), key };
}

/** The team's names for built-in options, one a line; undefined when a line says something else. */
export function readOptionNames(cell: Cell): readonly OptionName[] | undefined {
  const lines = String(cell)
    .split(/[\r\n;；]/)
    .filter((line) => line.trim() !== '');
  const names = lines.map(readLine).filter((one) => one !== undefined);
  return names.length === lines.length ? names : undefined;
}

/** What `readOptionNames` reads. */
export const optionNamesText = (names: readonly OptionName[], language: Language): string =>
  names
    .map(({ list, name, key }) => {
      const colon = language === 'zh' ? '：' : ': ';
      return `${lists[list][language]}${colon}${name}=${labelOf(list, key, language) ?? key}`;
    })
    .join('\n');

/**
 * The names after options were renamed: one that stood for a built-in option still does under its new name.
 * @returns `known` itself when that makes none
 */
export function optionNamesAfter(known: readonly OptionName[], made: readonly Renaming[]): readonly OptionName[] {
  const more = listFields.flatMap((list) =>
    made.flatMap(({ field, from, to }): readonly OptionName[] => {
      const key = field === list ? optionKey(list, from) : undefined;
      return key === undefined || optionKey(list, to) !== undefined ? [] : [{ list, name: to, key }];
    }),
  );
  return more.length === 0 ? known : [...known, ...more].slice(-namesKept);
}
