import type { Additions, Opened, OptionAdditions } from '../app/desk';
import { Refused } from '../app/refused';
import { listPlaces } from '../domain/settings/listPlaces';
import { columnPlaces } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import type { Block, StoredCell } from './areas';
import { encodeRow } from './cells/codec';
import { columnRuns, neighbouring } from './columns/columnRuns';
import { sheetOf } from './columns/locate';
import { appendRows, readAreas, writeBlocks } from './gateway';
import { appendAll } from './writer';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows kept free under the last ticket, so that people find prepared rows to type into. */
const spareRows = 200;

/** Tickets appended in one call; it costs three times as much a cell as writing into known rows. */
const appendedTogether = 2000;
const attempts = 3;

/**
 * Grows a sheet to hold so many rows below its last one with content; new rows take format and drop-downs of the row
 * above. On the sheet at once, so that calls of the Sheets API find them.
 */
export function ensureRoom(sheet: Sheet, rows: number): void {
  const last = sheet.getMaxRows();
  const needed = sheet.getLastRow() + rows;
  if (needed <= last) return;
  sheet.insertRowsAfter(last, needed - last);
  SpreadsheetApp.flush();
}

const isBlank = (rows: readonly (readonly StoredCell[])[]): boolean => rows.every((row) => row.every((c) => c === ''));

/** The columns of new rows that hold anything: a ledger fills a third of them, and blank cells cost as much as others. */
function filledBlocks(row: number, values: readonly (readonly StoredCell[])[]): readonly Block[] {
  const width = values[0]?.length ?? 0;
  const filled = Array.from({ length: width }, (_, at) => at).filter((at) => values.some((cells) => cells[at] !== ''));
  return columnRuns(filled, neighbouring).map(({ start, end }) => ({
    sheetId: tables.tickets.id,
    row,
    column: start,
    values: values.map((cells) => cells.slice(start, end + 1)),
  }));
}

/**
 * Writes tickets in one piece into rows made for them above the first blank one, which moves down with whatever is
 * typed into it; where somebody typed, sorted or inserted meanwhile, it makes other rows.
 * @throws Refused "busy" when people came in between each time; nothing is written
 */
function writeIntoNewRows(opened: Opened, tickets: Additions['tickets']): void {
  const sheet = sheetOf('tickets');
  const { headers, columns } = opened.layout;
  const notation = { language: opened.settings.language, zone: opened.zone };
  const values = tickets.map((ticket) => encodeRow(ticket, columns, headers.length, notation));
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    ensureRoom(sheet, spareRows);
    const row = sheet.getLastRow();
    // Below the first prepared row at least, or drop-downs and colours that begin there would not cover the new ones.
    sheet.insertRowsBefore(Math.max(row + 1, 3), values.length);
    SpreadsheetApp.flush();
    const area = { sheetId: tables.tickets.id, startRow: row, endRow: row + values.length };
    if (!isBlank(readAreas([area])[0] ?? [])) continue;
    writeBlocks(filledBlocks(row, values));
    return;
  }
  throw new Refused('busy');
}

/**
 * Adds many tickets with their log lines below the last row. Up to 2,000 go in one call in which Sheets itself finds
 * that row, so that rows which people type meanwhile stay; more would take the call too long.
 */
export function appendTicketBlock(opened: Opened, { tickets, log, customers = [] }: Additions): void {
  if (tickets.length <= appendedTogether) {
    ensureRoom(sheetOf('tickets'), tickets.length + spareRows);
    appendAll(opened, { tickets, log, customers });
    return;
  }
  // Customers first: their tickets' rows hold no more than their masks.
  appendAll(opened, { tickets: [], log: [], customers });
  writeIntoNewRows(opened, tickets);
  appendAll(opened, { tickets: [], log });
}

/** The first blank row of a column, zero-based. */
function firstBlank(cells: readonly (readonly StoredCell[])[], column: number): number {
  let last = 0;
  cells.forEach((row, index) => {
    if (String(row[column] ?? '').trim() !== '') last = index;
  });
  return last + 1;
}

/** The options as blocks below their lists, which are columns of unequal length. */
function optionBlocks(options: OptionAdditions['options'], cells: readonly (readonly StoredCell[])[]): Block[] {
  const places = listPlaces(cells[0] ?? []);
  return [...new Set(options.map(({ list }) => list))].flatMap((list) => {
    const column = places[list]?.at ?? -1;
    if (column < 0) return [];
    const values = options.filter((option) => option.list === list).map(({ option }) => [option]);
    return [{ sheetId: tables.settings.id, row: firstBlank(cells, column), column, values }];
  });
}

/** Category paths as rows of the tree's sheet. */
function categoryRows(categories: OptionAdditions['categories'], header: readonly StoredCell[]): StoredCell[][] {
  const places = columnPlaces(tables.categories, header);
  return categories.map((path) => {
    const cells: StoredCell[] = [];
    tables.categories.columns.forEach(({ key }, level) => {
      const column = places[key];
      if (column !== undefined) cells[column] = path[level] ?? '';
    });
    return Array.from(cells, (cell) => cell ?? '');
  });
}

/** Adds options below their list and category paths below the tree. */
export function addOptionsToSettings({ options, categories }: OptionAdditions): void {
  if (options.length > 0) ensureRoom(sheetOf('settings'), options.length + 1);
  if (categories.length > 0) ensureRoom(sheetOf('categories'), categories.length + 1);
  const [settings = [], tree = []] = readAreas([
    { sheetId: tables.settings.id },
    { sheetId: tables.categories.id, startRow: 0, endRow: 1 },
  ]);
  writeBlocks(optionBlocks(options, settings));
  appendRows([{ sheetId: tables.categories.id, rows: categoryRows(categories, tree[0] ?? []) }]);
}
