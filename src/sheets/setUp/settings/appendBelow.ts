import { columnPlaces } from '../../../domain/settings/readTable';
import { tables } from '../../../domain/tables/tables';
import { ensureRoom } from '../../additions';
import type { StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { writeBlocks } from '../../gateway';

type Cells = readonly (readonly StoredCell[])[];

/**
 * Writes rows of a settings sheet below what stands there, each text in the column that it belongs to now.
 * @param cells the sheet as read, header first
 * @param rows texts in the order of the declared columns
 */
export function appendBelow(table: 'settings' | 'calendar', cells: Cells, rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const { id: sheetId, columns } = tables[table];
  ensureRoom(sheetOf(table), rows.length + 1);
  const last = cells.reduce((found, row, at) => (row.some((cell) => String(cell).trim() !== '') ? at : found), 0);
  const places = columnPlaces(tables[table], cells[0] ?? []);
  writeBlocks(
    columns.flatMap(({ key }, at) => {
      const column = places[key];
      const values = rows.map((row) => [row[at] ?? '']);
      return column === undefined ? [] : [{ sheetId, row: last + 1, column, values }];
    }),
  );
}
