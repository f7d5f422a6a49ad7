import type { Sheet as FileSheet } from 'hucre/xlsx';
import { fileColumns, fileRows } from '../shared/reference';

/** What Sheets makes a sheet at least that comes from elsewhere. */
const fewestRows = 1000;
const fewestColumns = 26;

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/**
 * The size of a sheet's grid. The format has none: a file written here names every column and the last row, others
 * are made large enough to go on working in.
 */
export function readSize(file: FileSheet, writtenHere: boolean): Size {
  const used = usedSize(file);
  const columns = file.columns?.length ?? 0;
  // Other programs spread the columns to the end of their own grid when they save.
  const isExact = writtenHere && columns > 0 && columns < 1024;
  const lastRow = [...(file.rowDefs?.keys() ?? [])].reduce(
    (last, row) => (row < fileRows - 1 ? Math.max(last, row) : last),
    -1,
  );
  const rows = Math.max(used.rows, lastRow + 1);
  if (isExact) return { rows: Math.max(1, rows), columns: Math.max(used.columns, columns) };
  return {
    rows: Math.min(fileRows, Math.max(fewestRows, rows)),
    columns: Math.min(fileColumns, Math.max(fewestColumns, used.columns)),
  };
}

function usedSize({ rows, cells }: FileSheet): Size {
  let [lastRow, lastColumn] = [rows.length, rows.reduce((most, row) => Math.max(most, row.length), 0)];
  for (const key of cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    lastRow = Math.max(lastRow, row + 1);
    lastColumn = Math.max(lastColumn, column + 1);
  }
  return { rows: lastRow, columns: lastColumn };
}
