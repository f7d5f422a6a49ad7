import Schema = GoogleAppsScript.Sheets.Schema;

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

function spreadsheets() {
  const found = typeof Sheets === 'undefined' ? undefined : Sheets.Spreadsheets;
  if (found?.Values === undefined) throw new Error('expected the Sheets API to be enabled, actual: it is not');
  return { requests: found, values: found.Values };
}

function read(book: Book, dataFilters: Schema.DataFilter[]): Schema.BatchGetValuesByDataFilterResponse {
  SpreadsheetApp.flush();
  const request = {
    dataFilters,
    majorDimension: 'ROWS',
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  };
  return spreadsheets().values.batchGetByDataFilter(request, book.getId());
}

/** Blocks as stored, dates as serial days: the whole answer. What scripts wrote before is on the sheet first. */
export const readBlocks = (book: Book, ranges: readonly Schema.GridRange[]) =>
  read(
    book,
    ranges.map((gridRange) => ({ gridRange })),
  );

/** The rows and columns that carry developer metadata of that key. */
export const readMarked = (book: Book, metadataKey: string) =>
  read(book, [{ developerMetadataLookup: { metadataKey } }]);

/** The cells of one block. */
export function readBlock(book: Book, range: Schema.GridRange): unknown {
  return readBlocks(book, [range]).valueRanges?.[0]?.valueRange?.values;
}

/** Writes blocks as they are (RAW). */
export function writeBlocks(
  book: Book,
  blocks: readonly { readonly range: Schema.GridRange; readonly values: unknown[][] }[],
): void {
  SpreadsheetApp.flush();
  const data = blocks.map(({ range, values }) => ({
    dataFilter: { gridRange: range },
    majorDimension: 'ROWS',
    values,
  }));
  spreadsheets().values.batchUpdateByDataFilter({ valueInputOption: 'RAW', data }, book.getId());
}

/** Writes one block whose top left cell is at `row` and `column`, zero-based. */
export function writeBlock(book: Book, sheetId: number, row: number, column: number, values: unknown[][]): void {
  const range = {
    sheetId,
    startRowIndex: row,
    endRowIndex: row + values.length,
    startColumnIndex: column,
    endColumnIndex: column + (values[0]?.length ?? 0),
  };
  writeBlocks(book, [{ range, values }]);
}

/** Requests of spreadsheets.batchUpdate: all or none. */
export function request(book: Book, requests: Schema.Request[]): void {
  SpreadsheetApp.flush();
  spreadsheets().requests.batchUpdate({ requests }, book.getId());
}

/** A request that appends rows of text below the last row with content. */
export const appending = (sheetId: number, rows: readonly (readonly string[])[]): Schema.Request => ({
  appendCells: {
    sheetId,
    fields: 'userEnteredValue',
    rows: rows.map((row) => ({
      values: row.map((text) => (text === '' ? {} : { userEnteredValue: { stringValue: text } })),
    })),
  },
});
