import { type CategoryLevel, categoryLevels } from '../record/categoryTree';
import { tables } from '../tables/tables';
import { cellProblem } from './cellProblem';
import { emptyTable } from './emptyTable';
import type { SettingProblem } from './problem';
import { type Cell, type TableRow, tableRows } from './readTable';

/** The first name that stands below a level left blank: what is below a gap is on offer nowhere. */
function belowGap(row: TableRow): CategoryLevel | undefined {
  const gap = categoryLevels.findIndex((level) => row.text(level) === '');
  return gap < 0 ? undefined : categoryLevels.slice(gap).find((level) => row.text(level) !== '');
}

/** A tree without a first level, which every ticket demands (D1). */
export const missingCategories = (cells: readonly (readonly Cell[])[]): readonly SettingProblem[] =>
  emptyTable('noCategories', 'categories', 'category1', cells, (row) => row.text('category1') !== '');

/** Rows of the category tree that leave out a level, and paths that more than one row has (D1). */
export function doubtfulCategories(cells: readonly (readonly Cell[])[]): readonly SettingProblem[] {
  const paths = new Set<string>();
  return tableRows(tables.categories, cells).flatMap((row) => {
    const skipped = belowGap(row);
    if (skipped !== undefined) return [cellProblem('levelSkipped', 'categories', row, skipped)];
    const path = categoryLevels.map((level) => row.text(level)).filter((name) => name !== '');
    const key = JSON.stringify(path);
    const isTwice = paths.has(key);
    paths.add(key);
    const last = categoryLevels[path.length - 1];
    return isTwice && last !== undefined ? [cellProblem('pathTwice', 'categories', row, last)] : [];
  });
}
