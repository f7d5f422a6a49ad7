import { Refused } from '../../app/refused';
import { type Table, type TableKey, tables } from '../../domain/tables/tables';
import type { StoredCell } from '../areas';

/**
 * Makes sure that what people wrote has a column in the sheet: nothing of it is to be lost.
 * @param places zero-based, by column key
 * @param written cells by column key, as they are to be written
 * @param told the columns that people fill; what the desk works out may go without its column
 * @throws Refused "notSetUp" naming sheet and column where somebody deleted one; nothing is written
 */
export function demandColumns(
  key: TableKey,
  places: Readonly<Partial<Record<string, number>>>,
  written: readonly Readonly<Record<string, StoredCell>>[],
  told: ReadonlySet<string>,
): void {
  const table: Table = tables[key];
  const isNeeded = (column: string): boolean =>
    places[column] === undefined && told.has(column) && written.some((cells) => (cells[column] ?? '') !== '');
  const gone = table.columns.find((column) => isNeeded(column.key));
  if (gone !== undefined) throw new Refused('notSetUp', [], `${table.zh} › ${gone.zh}`);
}
