import { type Table, tables } from '../tables/tables';
import type { SettingProblem, SettingProblemKind } from './problem';
import type { SettingsTable } from './readSettings';
import type { TableRow } from './readTable';

/** A cell of a table that cannot be used, named by its column. */
export function cellProblem(
  kind: SettingProblemKind,
  table: SettingsTable,
  row: TableRow,
  key: string,
): SettingProblem {
  const declared: Table = tables[table];
  const { zh = key, en = key } = declared.columns.find((column) => column.key === key) ?? {};
  return { kind, table, line: row.line, at: row.place(key), label: { zh, en }, value: row.text(key) };
}
