import { isTicketNumber } from '../../../domain/number/serial';
import { labelsIn } from '../../../domain/tables/recordRow';
import { type Table, type TableKey, tables } from '../../../domain/tables/tables';
import { type Area, gridRange, type StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import type { Request } from '../../requests';

type Cells = readonly (readonly StoredCell[])[];

/** A header that stands below the first row. */
export interface DisplacedHeader {
  readonly key: TableKey;
  /** Zero-based. */
  readonly row: number;
  /** What stands above it where that is nothing or a title: no row of more than one cell. */
  readonly titles: readonly string[] | undefined;
}

/** A header that rows were inserted above stands among the first so many. */
export const headRows = 10;

/** The rows of a sheet among which its header stands. */
export const headArea = (key: TableKey): Area => ({ sheetId: tables[key].id, startRow: 0, endRow: headRows });

/** Whether a row is the header of the table: at least half of its columns have their label there. */
export const isHeaderOf = (table: Table, row: readonly StoredCell[]): boolean =>
  labelsIn(table, row) >= Math.max(2, table.columns.length / 2);

/** Whether the first row can be no header, for want of labels: then the header is to be looked for below it. */
export const mayBeTitle = (key: TableKey, first: readonly StoredCell[]): boolean => labelsIn(tables[key], first) <= 1;

/**
 * The header of a sheet where people inserted rows above it: the row in which most labels stand while the first has at
 * most one.
 */
export function displacedHeader(key: TableKey, rows: Cells): DisplacedHeader | undefined {
  const table: Table = tables[key];
  const [first = []] = rows;
  if (!mayBeTitle(key, first)) return undefined;
  const row = rows.findIndex((cells, at) => at > 0 && isHeaderOf(table, cells));
  if (row < 0) return undefined;
  return { key, row, titles: titlesIn(rows.slice(0, row)) };
}

/** The words of rows that hold one cell or none, as a title does; undefined where a row holds more. */
function titlesIn(rows: Cells): readonly string[] | undefined {
  const filled = rows.map((cells) => cells.map(String).filter((text) => text.trim() !== ''));
  return filled.some((texts) => texts.length > 1 || texts.some(isTicketNumber)) ? undefined : filled.flat();
}

/** Words added to the note of a header's first cell, which is the first of the sheet by then. */
function noting(key: TableKey, row: number, titles: readonly string[]): Request {
  const before = sheetOf(key)
    .getRange(row + 1, 1)
    .getNote();
  const note = [before, ...titles].filter((text) => text !== '').join('\n');
  const range = gridRange({ sheetId: tables[key].id, startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 });
  return { updateCells: { range, rows: [{ values: [{ note }] }], fields: 'note' } };
}

/**
 * Deletes blank rows and titles above the header, the words of titles kept in the note of its first cell; where people
 * wrote more there, the header goes above what they wrote.
 */
export function puttingBack({ key, row, titles }: DisplacedHeader): readonly Request[] {
  const rows = (startIndex: number, endIndex: number) => ({
    sheetId: tables[key].id,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });
  if (titles === undefined) return [{ moveDimension: { source: rows(row, row + 1), destinationIndex: 0 } }];
  return [{ deleteDimension: { range: rows(0, row) } }, ...(titles.length > 0 ? [noting(key, row, titles)] : [])];
}
