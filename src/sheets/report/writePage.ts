import type { StoredCell } from '../areas';
import { carryOut } from '../gateway';
import { firstWidth, type Look, otherWidth, type PageCell } from './measures';
import type { Page } from './page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type CellData = GoogleAppsScript.Sheets.Schema.CellData;

/** What of a cell is written; what a look leaves out becomes the sheet's own. */
const written = [
  'userEnteredValue',
  'userEnteredFormat.backgroundColor',
  'userEnteredFormat.horizontalAlignment',
  'userEnteredFormat.verticalAlignment',
  'userEnteredFormat.wrapStrategy',
  'userEnteredFormat.numberFormat',
  'userEnteredFormat.textFormat.bold',
  'userEnteredFormat.textFormat.fontSize',
  'userEnteredFormat.textFormat.foregroundColor',
].join(',');

const colorOf = (hex: string) => ({
  red: Number.parseInt(hex.slice(1, 3), 16) / 255,
  green: Number.parseInt(hex.slice(3, 5), 16) / 255,
  blue: Number.parseInt(hex.slice(5, 7), 16) / 255,
});

const enteredValue = (value: StoredCell): CellData => {
  if (value === '') return {};
  if (typeof value === 'number') return { userEnteredValue: { numberValue: value } };
  if (typeof value === 'boolean') return { userEnteredValue: { boolValue: value } };
  return { userEnteredValue: { stringValue: value } };
};

const alignments = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const;

function formatOf({ bold, size, color, fill, align, format, wraps }: Look): CellData['userEnteredFormat'] {
  return {
    verticalAlignment: 'MIDDLE',
    wrapStrategy: wraps === true ? 'WRAP' : 'OVERFLOW_CELL',
    ...(fill !== undefined && { backgroundColor: colorOf(fill) }),
    ...(align !== undefined && { horizontalAlignment: alignments[align] }),
    ...(format !== undefined && { numberFormat: { type: 'NUMBER', pattern: format } }),
    textFormat: {
      fontSize: size ?? 10,
      ...(bold === true && { bold }),
      ...(color !== undefined && { foregroundColor: colorOf(color) }),
    },
  };
}

const cellData = (cell: PageCell | undefined): CellData =>
  cell === undefined ? {} : { ...enteredValue(cell.value), userEnteredFormat: formatOf(cell.look) };

const rowData = (cells: readonly (PageCell | undefined)[]) => ({ values: Array.from(cells, cellData) });

/** Neighbouring rows of one height in one request. */
function heightRequests(sheetId: number, heights: readonly number[]): readonly Request[] {
  const runs: { start: number; end: number; height: number }[] = [];
  heights.forEach((height, row) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.height === height) last.end = row + 1;
    else runs.push({ start: row, end: row + 1, height });
  });
  return runs.map(({ start, end, height }) => sized(sheetId, 'ROWS', start, end, height));
}

const sized = (
  sheetId: number,
  dimension: string,
  startIndex: number,
  endIndex: number,
  pixelSize: number,
): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension, startIndex, endIndex },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});

/** Figures that only charts read, beside the page. */
export interface ChartFigures {
  readonly column: number;
  readonly rows: readonly (readonly StoredCell[])[];
}

/**
 * Writes a page and the figures of its charts into a blank sheet in one call; text is never parsed. The sheet must
 * hold the rows and columns already.
 */
export function writePage(sheet: Sheet, page: Page, figures: ChartFigures, columns: number): void {
  const sheetId = sheet.getSheetId();
  const at = (row: number, column: number) => ({ sheetId, rowIndex: row, columnIndex: column });
  const requests: Request[] = [
    { updateCells: { start: at(0, 0), rows: page.cells.map(rowData), fields: written } },
    {
      updateCells: {
        start: at(0, figures.column),
        rows: figures.rows.map((row) => ({ values: row.map(enteredValue) })),
        fields: 'userEnteredValue',
      },
    },
    sized(sheetId, 'COLUMNS', 0, 1, firstWidth),
    sized(sheetId, 'COLUMNS', 1, columns, otherWidth),
    ...heightRequests(sheetId, page.heights),
  ];
  SpreadsheetApp.flush();
  carryOut(requests);
  for (const { row, column, rows, columns: across } of page.merges) {
    sheet.getRange(row + 1, column + 1, rows, across).mergeAcross();
  }
}
