/** A cell as stored: dates are serial days since 1899-12-30 in the workbook's zone, blank is ''. */
export type StoredCell = string | number | boolean;

/** A block of a sheet, zero-based, ends exclusive; a missing end reaches to the sheet's end. */
export interface Area {
  readonly sheetId: number;
  readonly startRow?: number;
  readonly endRow?: number;
  readonly startColumn?: number;
  readonly endColumn?: number;
}

/** Values for a block whose top left cell is at row and column. */
export interface Block {
  readonly sheetId: number;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly StoredCell[])[];
}

/** A block in the API's words. */
export type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;

/** The block in the API's words. */
export const gridRange = (area: Area): GridRange => ({
  sheetId: area.sheetId,
  ...(area.startRow === undefined ? {} : { startRowIndex: area.startRow }),
  ...(area.endRow === undefined ? {} : { endRowIndex: area.endRow }),
  ...(area.startColumn === undefined ? {} : { startColumnIndex: area.startColumn }),
  ...(area.endColumn === undefined ? {} : { endColumnIndex: area.endColumn }),
});

/** The block that values fill, in the API's words. */
export const filledRange = ({ sheetId, row, column, values }: Block): GridRange =>
  gridRange({
    sheetId,
    startRow: row,
    endRow: row + values.length,
    startColumn: column,
    endColumn: column + (values[0]?.length ?? 0),
  });
