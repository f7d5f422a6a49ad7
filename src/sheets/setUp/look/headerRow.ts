import { isRecordRow, labelsIn } from '../../../domain/tables/recordRow';
import { type Table, type TableKey, tables } from '../../../domain/tables/tables';
import { gridRange, type StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import type { Request } from '../../requests';
import { colourStyle, headerGround, headerInk } from './headerLook';
import { alignmentOf } from './recordFormats';

type Cells = readonly (readonly StoredCell[])[];

/** Where columns stand by their marks, zero-based; undefined in a sheet that bears none. */
type Marked = ReadonlyMap<string, number> | undefined;

const textIn = (row: readonly StoredCell[] | undefined, at: number): string => String(row?.[at] ?? '').trim();

/** Whether no cell of the first row looks like a header: each is bold, whatever people call it. */
function isPlain(key: TableKey, places: readonly number[]): boolean {
  const width = Math.max(...places) + 1;
  const weights = sheetOf(key).getRange(1, 1, 1, width).getFontWeights()[0] ?? [];
  return places.every((at) => weights[at] !== 'bold');
}

/**
 * Whether somebody deleted the row of the headers, so that a record stands first: by what the row holds; where that tells
 * nothing, as in the categories, by its look, which is asked of the sheet only then.
 * @param rows the first ones of the sheet
 */
export function isHeaderRowGone(key: TableKey, rows: Cells, marked: Marked): boolean {
  const table: Table = tables[key];
  const [first = [], ...others] = rows;
  if (isRecordRow(table, first, marked) || isRecordRow(table, first)) return true;
  const places = table.columns.map((column, at) => marked?.get(column.key) ?? at);
  const filled = places.filter((at) => textIn(first, at) !== '');
  if (filled.length === 0 || labelsIn(table, first) > 0) return false;
  const [head = 0] = places;
  const isRepeated = textIn(first, head) !== '' && others.some((row) => textIn(row, head) === textIn(first, head));
  return isRepeated || isPlain(key, filled);
}

const bold = { textFormat: { bold: true } };
const dressed = {
  textFormat: { bold: true, foregroundColorStyle: colourStyle(headerInk) },
  backgroundColorStyle: colourStyle(headerGround),
};
const formatFields = [
  'numberFormat',
  'horizontalAlignment',
  'wrapStrategy',
  'backgroundColorStyle',
  'textFormat.foregroundColorStyle',
  'textFormat.bold',
]
  .map((field) => `userEnteredFormat.${field}`)
  .join();

/** The sheets that the desk writes alone have no more than bold headers. */
const undressed: ReadonlySet<TableKey> = new Set(['customers', 'archives']);

/**
 * Puts a row for the headers above the first record, which would hand down its formats and drop-downs: to be carried out in
 * one call with what writes the headers.
 * @param places of the columns, zero-based
 */
export function headerRowInsertion(key: TableKey, places: ReadonlyMap<string, number>): readonly Request[] {
  const table: Table = tables[key];
  const { id: sheetId } = table;
  const row = (startColumn: number, endColumn: number) =>
    gridRange({ sheetId, startRow: 0, endRow: 1, startColumn, endColumn });
  const wholeRow = gridRange({ sheetId, startRow: 0, endRow: 1 });
  const userEnteredFormat = undressed.has(key) ? bold : dressed;
  const isLoose = sheetOf(key).getFrozenRows() === 0;
  const properties = { sheetId, gridProperties: { frozenRowCount: 1 } };
  const aligned = table.columns.flatMap((column): readonly Request[] => {
    const [at, horizontalAlignment] = [places.get(column.key), alignmentOf(key, column)?.toUpperCase()];
    if (at === undefined || horizontalAlignment === undefined) return [];
    const cell = { userEnteredFormat: { horizontalAlignment } };
    return [{ repeatCell: { range: row(at, at + 1), cell, fields: 'userEnteredFormat.horizontalAlignment' } }];
  });
  return [
    {
      insertDimension: {
        range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 1 },
        inheritFromBefore: false,
      },
    },
    { repeatCell: { range: wholeRow, cell: {}, fields: `dataValidation,${formatFields}` } },
    ...[...places.values()].map((at) => ({
      repeatCell: { range: row(at, at + 1), cell: { userEnteredFormat }, fields: formatFields },
    })),
    ...aligned,
    ...(isLoose ? [{ updateSheetProperties: { properties, fields: 'gridProperties.frozenRowCount' } }] : []),
  ];
}
