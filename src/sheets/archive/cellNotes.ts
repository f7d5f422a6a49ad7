import type { CellNote, ReadNotes } from '../../app/archive/keepNotes';
import { tables } from '../../domain/tables/tables';
import { type Area, gridRange } from '../areas';
import { rowRuns } from '../columns/rowRuns';
import { readAreas, sheetsApi, workbookId } from '../gateway';

const sheetId = tables.tickets.id;

/** Notes by row of the ticket sheet, zero-based, in one call. */
function notesIn(areas: readonly Area[], headers: readonly string[]): ReadonlyMap<number, readonly CellNote[]> {
  const answer = sheetsApi().getByDataFilter(
    { dataFilters: areas.map((area) => ({ gridRange: gridRange(area) })) },
    workbookId(),
    { fields: 'sheets(data(startRow,rowData.values.note))' },
  );
  const found = new Map<number, readonly CellNote[]>();
  for (const { startRow = 0, rowData = [] } of (answer.sheets ?? []).flatMap(({ data = [] }) => data)) {
    rowData.forEach(({ values = [] }, at) => {
      const notes = values.flatMap(({ note = '' }, column) =>
        note === '' ? [] : [{ header: headers[column] ?? '', text: note }],
      );
      if (notes.length > 0) found.set(startRow + at, notes);
    });
  }
  return found;
}

/**
 * The notes on cells of tickets, by number: one call, and where there are any a second, which leaves out tickets that
 * are not in their rows any more.
 */
export const readNotes: ReadNotes = ({ layout }, tickets) => {
  const rows = tickets.map(({ row }) => row).sort((a, b) => a - b);
  if (rows.length === 0) return new Map();
  const across = { sheetId, startColumn: 0, endColumn: layout.headers.length };
  const found = notesIn(
    rowRuns(rows).map(({ start, end }) => ({ ...across, startRow: start, endRow: end })),
    layout.headers,
  );
  const noted = tickets.filter(({ row }) => found.has(row));
  if (noted.length === 0) return new Map();
  const column = layout.columns.number ?? 0;
  const [numbers = []] = readAreas([{ sheetId, startColumn: column, endColumn: column + 1 }]);
  return new Map(
    noted
      .filter(({ row, number }) => String(numbers[row]?.[0] ?? '') === number)
      .map(({ row, number }) => [number, found.get(row) ?? []]),
  );
};
