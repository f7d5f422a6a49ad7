import type { Menu } from './chrome/menuBar';
import { type FilterViewActs, filterViewItems } from './filterViewMenu';
import type { Words } from './words';

export interface OwnMenuActs {
  undo(): void;
  redo(): void;
  sort(ascending: boolean): void;
  clearFilters(): void;
  readonly filterViews: FilterViewActs;
}

/** The few menus of a spreadsheet that the host offers itself. */
export function ownMenus(words: Words, acts: OwnMenuActs): readonly Menu[] {
  return [
    {
      label: words.edit,
      entries: [
        { label: words.undo, shortcut: 'Ctrl+Z', act: acts.undo },
        { label: words.redo, shortcut: 'Ctrl+Y', act: acts.redo },
      ],
    },
    {
      label: words.data,
      entries: [
        { label: words.sortAscending, act: () => acts.sort(true) },
        { label: words.sortDescending, act: () => acts.sort(false) },
        { label: '', separator: true },
        { label: words.clearFilters, act: acts.clearFilters },
        {
          label: words.filterViews,
          // Asked for whenever the menu opens.
          get entries() {
            return filterViewItems(words, acts.filterViews);
          },
        },
      ],
    },
  ];
}
