import type { Sheet as FileSheet } from 'hucre/xlsx';
import { filteredRows, isHiddenByFilter } from '../../model/filter';
import { clip } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { parseReference } from '../shared/reference';
import { decodeText } from '../shared/xmlText';

/** The basic filter; rows that it hides are no longer hidden by themselves. */
export function readFilter({ autoFilter }: FileSheet, sheet: Sheet): void {
  const range = parseReference(autoFilter?.range ?? '')?.area;
  const area = range && clip(range, sheet.grid.whole());
  if (!autoFilter || !area) return;
  const criteria = (autoFilter.columns ?? []).flatMap(({ colIndex, filters = [] }) => {
    const column = area.startColumn + colIndex;
    if (column > area.endColumn) return [];
    const hiddenValues = hiddenIn({ area, criteria: new Map() }, sheet, column, filters.map(decodeText));
    return hiddenValues.length > 0 ? [[column, { hiddenValues, visibleValues: null, condition: null }] as const] : [];
  });
  sheet.filter = { area, criteria: new Map(criteria) };
  for (let row = area.startRow + 1; row <= area.endRow; row += 1) {
    if (sheet.rows.at(row).hidden && isHiddenByFilter(sheet, row)) sheet.rows.change(row, { hidden: false });
  }
}

/**
 * The values a column hides. The file names the visible ones, and dates and blanks in other ways than by their text:
 * a value of which any row is shown is visible too.
 */
function hiddenIn(
  filter: NonNullable<Sheet['filter']>,
  sheet: Sheet,
  column: number,
  visible: readonly string[],
): readonly string[] {
  const [hidden, shown] = [new Set<string>(), new Set(visible)];
  const rows = filteredRows(sheet, filter);
  for (let row = rows?.startRow ?? 0; rows && row <= rows.endRow; row += 1) {
    (sheet.rows.at(row).hidden ? hidden : shown).add(sheet.shownAt(row, column));
  }
  return [...hidden].filter((value) => !shown.has(value));
}
