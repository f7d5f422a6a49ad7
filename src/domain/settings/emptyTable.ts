import { type Table, tables } from '../tables/tables';
import type { SettingProblem, SettingProblemKind } from './problem';
import type { SettingsTable } from './readSettings';
import { type Cell, columnPlaces, type TableRow, tableRows } from './readTable';

/**
 * The problem of a sheet that is there and says nothing, named at its first row under the column `key`.
 * @param tells whether a row says anything
 */
export function emptyTable(
  kind: SettingProblemKind,
  table: SettingsTable,
  key: string,
  cells: readonly (readonly Cell[])[],
  tells: (row: TableRow) => boolean,
): readonly SettingProblem[] {
  const declared: Table = tables[table];
  if (cells.length === 0 || tableRows(declared, cells).some(tells)) return [];
  const { zh, en } = declared.columns.find((column) => column.key === key) ?? declared;
  const at = columnPlaces(declared, cells[0] ?? [])[key];
  return [{ kind, table, line: 2, at, label: { zh, en }, value: '' }];
}
