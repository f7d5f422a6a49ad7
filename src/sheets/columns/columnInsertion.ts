import type { StoredCell } from '../areas';
import { type Request, userEntered } from '../requests';

/** Writes the header of a column, zero-based. */
export const headerCell = (sheetId: number, at: number, text: StoredCell): Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: at },
    rows: [{ values: [userEntered(text)] }],
    fields: 'userEnteredValue',
  },
});

/**
 * A new column with its header, which looks like the one before it but offers none of its choices: to be carried out in
 * one call, or what is broken off would leave columns that nobody knows.
 */
export const columnInsertion = (sheetId: number, at: number, header: string): readonly Request[] => [
  {
    insertDimension: {
      range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
      inheritFromBefore: at > 0,
    },
  },
  { setDataValidation: { range: { sheetId, startColumnIndex: at, endColumnIndex: at + 1 } } },
  headerCell(sheetId, at, header),
];
