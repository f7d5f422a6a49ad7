import { labelsIn } from '../../../domain/tables/recordRow';
import { type Table, type TableKey, tables } from '../../../domain/tables/tables';
import type { Area, Request, StoredCell } from '../../gateway';

type Cells = readonly (readonly StoredCell[])[];

/** A header that stands below the first row. */
export interface DisplacedHeader {
  readonly key: TableKey;
  /** Zero-based. */
  readonly row: number;
  /** Nothing stands above it. */
  readonly isBlankAbove: boolean;
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
  return { key, row, isBlankAbove: rows.slice(0, row).every((cells) => cells.every((cell) => cell === '')) };
}

/** Deletes the blank rows above the header; where people wrote there, the header goes above what they wrote. */
export function puttingBack({ key, row, isBlankAbove }: DisplacedHeader): Request {
  const rows = (startIndex: number, endIndex: number) => ({
    sheetId: tables[key].id,
    dimension: 'ROWS',
    startIndex,
    endIndex,
  });
  if (isBlankAbove) return { deleteDimension: { range: rows(0, row) } };
  return { moveDimension: { source: rows(row, row + 1), destinationIndex: 0 } };
}
