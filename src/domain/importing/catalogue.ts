import type { ListKey } from '../record/lists';
import { sameOption, sameText } from '../record/sameOption';

/** What the team's settings hold: options by list, and category paths of one to three names. */
export interface ImportSettings {
  readonly lists: Readonly<Partial<Record<ListKey, readonly string[]>>>;
  readonly categories: readonly (readonly string[])[];
}

/** An option that the list lacks, and how many accepted lines use it. */
export interface NewOption {
  readonly list: ListKey;
  readonly option: string;
  readonly lines: number;
}

/** A category path that the tree lacks, and how many accepted lines use it. */
export interface NewCategory {
  readonly path: readonly string[];
  readonly lines: number;
}

/**
 * Finds the settings' spelling of options and categories; what they lack keeps the spelling of its first line.
 * Text is compared without regard to case, width and spaces, built-in options in either language.
 */
export interface Catalogue {
  option(list: ListKey, text: string): string;
  category(path: readonly string[]): readonly string[];
  /** Notes that an accepted line uses these. */
  count(options: readonly (readonly [list: ListKey, option: string])[], category: readonly string[]): void;
  newOptions(): readonly NewOption[];
  newCategories(): readonly NewCategory[];
}

/** Names once met under one key, found again at once. */
function namesIn(known: readonly string[], same: (a: string, b: string) => boolean): (text: string) => string {
  const names = [...known];
  const met = new Map<string, string>();
  return (text) => {
    const found = met.get(text) ?? names.find((name) => same(name, text)) ?? text;
    if (!names.includes(found)) names.push(found);
    met.set(text, found);
    return found;
  };
}

const pathKey = (path: readonly string[]): string => JSON.stringify(path);

export function catalogueOf({ lists, categories }: ImportSettings): Catalogue {
  const options = new Map<ListKey, (text: string) => string>();
  const levels = new Map<string, (text: string) => string>();
  const paths = new Set(categories.flatMap((path) => path.map((_, at) => pathKey(path.slice(0, at + 1)))));
  const optionUses = new Map<string, NewOption>();
  const categoryUses = new Map<string, NewCategory>();

  const level = (above: readonly string[]): ((text: string) => string) => {
    const known = categories.filter((path) => above.every((name, at) => path[at] === name));
    return namesIn(
      known.flatMap((path) => path[above.length] ?? []),
      sameText,
    );
  };
  const finder = <K>(finders: Map<K, (text: string) => string>, key: K, make: () => (text: string) => string) => {
    const found = finders.get(key) ?? make();
    finders.set(key, found);
    return found;
  };
  return {
    option: (list, text) =>
      finder(options, list, () => namesIn(lists[list] ?? [], (a, b) => sameOption(list, a, b)))(text),
    category: (path) => {
      const found: string[] = [];
      for (const name of path) found.push(finder(levels, pathKey(found), () => level([...found]))(name));
      return found;
    },
    count: (used, category) => {
      for (const [list, option] of used) {
        if (lists[list]?.includes(option)) continue;
        const key = pathKey([list, option]);
        optionUses.set(key, { list, option, lines: (optionUses.get(key)?.lines ?? 0) + 1 });
      }
      const key = pathKey(category);
      if (category.length === 0 || paths.has(key)) return;
      categoryUses.set(key, { path: category, lines: (categoryUses.get(key)?.lines ?? 0) + 1 });
    },
    newOptions: () => [...optionUses.values()],
    newCategories: () => [...categoryUses.values()],
  };
}
