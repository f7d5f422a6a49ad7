import type { Language } from '../../domain/record/lists';
import { settingKeys } from '../../domain/settings/general/general';
import { isNamed } from '../../domain/settings/readSettings';
import { columnPlaces, tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { ensureRoom } from '../additions';
import { readAreas, writeBlocks } from '../gateway';
import { sheetOf } from '../locate';
import { settingRows } from './seeds';

/**
 * Adds the settings that a workbook of an earlier version lacks, or whose row people deleted, with their first values
 * below the others: two calls where something is missing.
 * @returns how many were missing
 */
export function addMissingSettings(language: Language, timeZone: string): number {
  const { id: sheetId, columns } = tables.settings;
  const [cells = []] = readAreas([{ sheetId, startColumn: 0, endColumn: columns.length }]);
  const present = tableRows(tables.settings, cells).map((row) => row.text('name'));
  const rows = settingRows(language, timeZone);
  const missing = settingKeys.flatMap((key, at) =>
    present.some((name) => isNamed(name, key)) ? [] : [rows[at] ?? []],
  );
  if (missing.length === 0) return 0;
  ensureRoom(sheetOf('settings'), missing.length + 1);
  const last = cells.reduce((found, row, at) => (row.some((cell) => String(cell).trim() !== '') ? at : found), 0);
  const places = columnPlaces(tables.settings, cells[0] ?? []);
  writeBlocks(
    columns.flatMap(({ key }, at) => {
      const column = places[key];
      const values = missing.map((row) => [row[at] ?? '']);
      return column === undefined ? [] : [{ sheetId, row: last + 1, column, values }];
    }),
  );
  return missing.length;
}
