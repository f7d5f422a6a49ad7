import { categoryLevels } from '../record/categoryTree';
import { tables } from '../tables/tables';
import { listPlaces } from './listPlaces';
import { type Cell, columnPlaces } from './readTable';
import {
  begins,
  type Choices,
  isOpen,
  listFields,
  type Paths,
  pathsOf,
  type RenamedField,
  type Renaming,
} from './renaming';

/** Names that differ in lists of the same length, by their places. */
const renamedIn = (field: RenamedField, level: number, before: Paths, after: Paths): readonly Renaming[] =>
  before.length !== after.length
    ? []
    : after.flatMap((path, at) => {
        const [from, to] = [before[at]?.[level], path[level]];
        const above = path.slice(0, level);
        if (from === undefined || to === undefined || from === to) return [];
        return before.some((known) => begins(known, [...above, to])) ? [] : [{ field, above, from, to }];
      });

/** What was renamed between two looks at the settings, where lists kept their length: by pasting, filling, undoing. */
export const renamedSince = (before: Choices, after: Choices): readonly Renaming[] =>
  [
    ...listFields.flatMap((field) => renamedIn(field, 0, pathsOf(field, before), pathsOf(field, after))),
    ...categoryLevels.flatMap((key, level) => renamedIn(key, level, before.categories, after.categories)),
  ].filter((renaming) => isOpen(renaming, after));

/** An edit of one cell of a settings sheet, zero-based, and what it held. */
export interface TypedOver {
  readonly row: number;
  readonly column: number;
  readonly oldValue: string;
}

/** What was renamed by typing over one cell, at most one. @param cells of the sheet, header first */
export function renamedByTyping(
  table: 'settings' | 'categories',
  cells: readonly (readonly Cell[])[],
  { row, column, oldValue }: TypedOver,
  choices: Choices,
): readonly Renaming[] {
  const header = cells[0] ?? [];
  const line = cells[row] ?? [];
  const text = (at: number | undefined): string => String(line[at ?? -1] ?? '').trim();
  const levels = columnPlaces(tables.categories, header);
  const options = listPlaces(header);
  const from = oldValue.trim();
  const made: readonly Renaming[] =
    table === 'categories'
      ? categoryLevels
          .filter((key) => levels[key] === column)
          .map((field) => {
            const above = categoryLevels.slice(0, categoryLevels.indexOf(field)).map((key) => text(levels[key]));
            return { field, above, from, to: text(column) };
          })
      : listFields
          .filter((key) => options[key]?.at === column)
          .map((field) => ({ field, above: [], from, to: text(column) }));
  return row === 0 || from === '' ? [] : made.filter((renaming) => isOpen(renaming, choices));
}
