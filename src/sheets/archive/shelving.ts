import type { OwnFormats } from '../../app/archive/archive';
import { contentOf, type FiledTable, type Line, ownHeader } from '../../domain/archive/filing';
import type { Language } from '../../domain/record/lists';
import type { StoredCell } from '../areas';
import { type Request, userEntered } from '../requests';
import { cellsOf, formatOf, lineOf, numberFormat } from './filedColumns';
import { rowRuns } from './filedPlaces';
import { type Shelf, tableOf } from './shelves';

type Rows = readonly (readonly StoredCell[])[];

/** Columns that the archive lacks, put after its last one. */
export function widened(
  table: FiledTable,
  { keys, numbers }: Shelf,
  lines: readonly Line[],
  language: Language,
): { readonly shelf: Shelf; readonly requests: readonly Request[] } {
  const known = new Set(keys);
  const missing = [...new Set(lines.flatMap((line) => Object.keys(line)))].filter((key) => !known.has(key));
  if (missing.length === 0) return { shelf: { keys, numbers }, requests: [] };
  const sheetId = tableOf(table).id;
  const labels = new Map(tableOf(table).columns.map((column) => [column.key, column[language]]));
  const header = missing.map((key) => ({
    ...userEntered(ownHeader(key) ?? labels.get(key) ?? key),
    userEnteredFormat: { textFormat: { bold: true } },
  }));
  return {
    shelf: { keys: [...keys, ...missing], numbers },
    requests: [
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: missing.length } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 0, columnIndex: keys.length },
          rows: [{ values: header }],
          fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
        },
      },
    ],
  };
}

/** A cell with the format of its column; text stays text, a date is shown as one. */
function filedCell(table: FiledTable, key: string, cell: StoredCell, ownFormats: OwnFormats) {
  if (cell === '') return {};
  const column = tableOf(table).columns.find((candidate) => candidate.key === key);
  const pattern = typeof cell === 'string' ? '@' : column === undefined ? ownFormats[key] : formatOf(table, column);
  return {
    ...userEntered(cell),
    ...(pattern === undefined ? {} : { userEnteredFormat: { numberFormat: numberFormat(pattern) } }),
  };
}

/** Lines put under the last row of a sheet of the archive. */
export const appended = (
  table: FiledTable,
  { keys }: Shelf,
  lines: readonly Line[],
  ownFormats: OwnFormats,
): readonly Request[] =>
  lines.length === 0
    ? []
    : [
        {
          appendCells: {
            sheetId: tableOf(table).id,
            rows: lines.map((line) => ({
              values: cellsOf(line, keys).map((cell, at) => filedCell(table, keys[at] ?? '', cell, ownFormats)),
            })),
            fields: 'userEnteredValue,userEnteredFormat.numberFormat',
          },
        },
      ];

/** Rows taken out from the last to the first, leaving one below the header, which Sheets demands. */
export const deleted = (table: FiledTable, rows: readonly number[]): readonly Request[] => [
  ...(rows.length === 0 ? [] : [{ appendDimension: { sheetId: tableOf(table).id, dimension: 'ROWS', length: 1 } }]),
  ...[...rowRuns(rows)].reverse().map(({ start, end }) => ({
    deleteDimension: { range: { sheetId: tableOf(table).id, dimension: 'ROWS', startIndex: start, endIndex: end + 1 } },
  })),
];

/** What a sheet holds once rows are gone and lines are appended. */
export function shelfAfter({ keys, numbers }: Shelf, gone: readonly number[], lines: readonly Line[]): Shelf {
  const without = new Set(gone);
  return {
    keys,
    numbers: [...numbers.filter((_, row) => !without.has(row)), ...lines.map((line) => String(line.number ?? ''))],
  };
}

/**
 * Whether each line stands once among the rows read back, cell by cell. Other rows are none of its business: people
 * may have written below.
 */
export function standsThere(lines: readonly Line[], rows: Rows, { keys }: Shelf): boolean {
  const counts = new Map<string, number>();
  const note = (line: Line, by: number) => counts.set(contentOf(line), (counts.get(contentOf(line)) ?? 0) + by);
  for (const row of rows) note(lineOf(row, keys), 1);
  for (const line of lines) note(line, -1);
  return lines.every((line) => counts.get(contentOf(line)) === 0);
}
