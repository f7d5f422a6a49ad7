import { type Table, tables } from '../../../domain/tables/tables';
import type { Area, StoredCell } from '../../areas';
import { readAreas } from '../../gateway';
import type { ColumnMarks } from './columnMarks';
import { type CompletedTable, unmarked } from './tableColumns';

/** Whether something stands in a row of records while nothing does in the column. */
const lacksAny = (rows: readonly (readonly StoredCell[])[], at: number): boolean =>
  rows.some((cells) => (cells[at] ?? '') === '' && cells.some((cell) => cell !== ''));

/**
 * The sheets with the columns that people lost: those put back now, and those that were made again since set-up last told
 * of such, by the next line of the log or by a repair that was broken off. The latter bear no mark yet, unlike their
 * neighbours. One call, only where there is such a column; one that people filled again is none.
 */
export function withRemade(completed: readonly CompletedTable[], marks: ColumnMarks): readonly CompletedTable[] {
  const remade = completed.map((table) => unmarked(table, marks).filter((column) => !table.added.includes(column)));
  const areas = completed.map(({ key }): Area => ({ sheetId: tables[key].id, startRow: 1 }));
  const isAsked = remade.map((columns, at) => columns.length > 0 && completed[at]?.key !== 'health');
  if (!isAsked.includes(true)) return completed;
  const read = readAreas(areas.filter((_, at) => isAsked[at]));
  const asked = completed.filter((_, at) => isAsked[at]);
  return completed.map((table, at) => {
    const rows = read[asked.indexOf(table)];
    if (rows === undefined) return table;
    const lost = (remade[at] ?? []).filter(({ key }) => lacksAny(rows, table.places.get(key) ?? 0));
    const inOrder = (tables[table.key] as Table).columns.filter(
      (column) => table.added.includes(column) || lost.includes(column),
    );
    return { ...table, added: inOrder };
  });
}
