import type { ListKey } from '../record/lists';
import type { NewCategory, NewOption } from './catalogue';

/**
 * So many new options of one list, and new paths of the tree, come with one import at most (D16): a column that holds
 * more holds no options, but people's words, or was matched with the wrong field.
 */
export const optionsTogether = 500;

/** What an import brings that the settings lack, as far as it can be added to them. */
export interface AddableOptions {
  readonly newOptions: readonly NewOption[];
  readonly newCategories: readonly NewCategory[];
  /** Of how many different values each list, or the tree, lacks too many; none of those is added. */
  readonly tooMany: ReadonlyMap<ListKey | 'categories', number>;
}

/** Parts what can be added to the settings from what is too much to be options. */
export function addableOptions(options: readonly NewOption[], categories: readonly NewCategory[]): AddableOptions {
  const counts = new Map<ListKey | 'categories', number>([['categories', categories.length]]);
  for (const { list } of options) counts.set(list, (counts.get(list) ?? 0) + 1);
  const tooMany = new Map([...counts].filter(([, count]) => count > optionsTogether));
  return {
    newOptions: options.filter(({ list }) => !tooMany.has(list)),
    newCategories: tooMany.has('categories') ? [] : categories,
    tooMany,
  };
}
