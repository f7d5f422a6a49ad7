import type { Language } from '../../../domain/record/lists';
import type { SettingsTable } from '../../../domain/settings/readSettings';
import { type Table, type TableKey, tables } from '../../../domain/tables/tables';
import type { StoredCell } from '../../areas';
import { sheetOf } from '../../columns/locate';
import { readAreas } from '../../gateway';
import { headerGround, headerInk } from '../look/headerLook';
import { formatColumns } from '../look/recordFormats';
import { scriptRows } from './scriptSeeds';
import { listColumns, seedRows } from './seeds';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The sheets that are filled from their table's declaration. */
export type FilledTable = Exclude<TableKey, 'tickets'>;

const listWidth = 120;
const textFormat = '@';

/** Sheets that hold what the team works with, not what it sets. */
const recordTables: ReadonlySet<FilledTable> = new Set([
  'log',
  'tasks',
  'articles',
  'scripts',
  'improvements',
  'health',
]);

const isSettings = (key: FilledTable): key is SettingsTable => !recordTables.has(key);

/** The look of a header: `columns` of them from `first`, counted from 1. */
export function dressHeader(sheet: Sheet, first: number, columns: number): void {
  sheet.getRange(1, first, 1, columns).setFontWeight('bold').setFontColor(headerInk).setBackground(headerGround);
}

/** What a sheet holds, header first. */
type Cells = readonly (readonly StoredCell[])[];

/** A header with the rows under it, as text; what people wrote since a broken-off set-up stays. */
function writeText(
  sheet: Sheet,
  column: number,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  present: Cells,
): void {
  const isBlank = (lines: Cells): boolean =>
    lines.every((cells) => header.every((_, at) => (cells[column - 1 + at] ?? '') === ''));
  const body = sheet.getRange(2, column, sheet.getMaxRows() - 1, header.length);
  body.setVerticalAlignment('middle');
  // With the header, after which a row that people insert below it may take.
  sheet.getRange(1, column, sheet.getMaxRows(), header.length).setNumberFormat(textFormat);
  if (isBlank(present.slice(0, 1))) sheet.getRange(1, column, 1, header.length).setValues([[...header]]);
  if (rows.length === 0 || !isBlank(present.slice(1))) return;
  sheet
    .getRange(2, column, rows.length, header.length)
    .setValues(rows.map((row) => header.map((_, at) => row[at] ?? '')));
}

/** The look of the column of an option list that was put back; `at` counts from 1. */
export function dressList(sheet: Sheet, at: number): void {
  sheet
    .getRange(2, at, sheet.getMaxRows() - 1, 1)
    .clearDataValidations()
    .setNumberFormat(textFormat);
  sheet.setColumnWidth(at, listWidth);
  dressHeader(sheet, at, 1);
}

/** The option lists, side by side after the settings' own columns, one table as long as the longest list. */
function fillLists(sheet: Sheet, language: Language, present: Cells): void {
  const columns = listColumns(language);
  const first = tables.settings.columns.length + 1;
  const longest = Math.max(...columns.map(({ options }) => options.length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map(({ options }) => options[row] ?? ''));
  writeText(
    sheet,
    first,
    columns.map(({ header }) => header),
    rows,
    present,
  );
  sheet.setColumnWidths(first, columns.length, listWidth);
  dressHeader(sheet, first, columns.length);
}

/** Columns whose text is read in the sheet, however long it is. */
const wrapped: Readonly<Partial<Record<FilledTable, readonly string[]>>> = {
  articles: ['title', 'symptoms', 'steps'],
  scripts: ['text'],
};

/** Wraps the text of a column that is read in the sheet; `at` counts from 1. */
export function wrapColumn(key: FilledTable, sheet: Sheet, column: string, at: number): void {
  if (wrapped[key]?.includes(column) === true) sheet.getRange(2, at, sheet.getMaxRows() - 1, 1).setWrap(true);
}

function firstRows(key: FilledTable, { language, timeZone, owner }: FirstContent): readonly (readonly string[])[] {
  if (key === 'scripts') return scriptRows(language);
  return isSettings(key) ? seedRows(key, language, timeZone, owner) : [];
}

function fillSheet(key: FilledTable, present: Cells, { language, timeZone, owner }: FirstContent): void {
  const sheet = sheetOf(key);
  const table: Table = tables[key];
  const header = table.columns.map((column) => column[language]);
  writeText(sheet, 1, header, firstRows(key, { language, timeZone, owner }), present);
  formatColumns(key, sheet);
  table.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
    wrapColumn(key, sheet, column.key, index + 1);
  });
  dressHeader(sheet, 1, header.length);
  if (key === 'settings') fillLists(sheet, language, present);
}

/** What the first content depends on: `owner` is the e-mail of whoever sets the desk up. */
export interface FirstContent {
  readonly language: Language;
  readonly timeZone: string;
  readonly owner: string;
}

/** Gives sheets whose set-up is not finished their header, first content and look. */
export function fillSheets(keys: readonly FilledTable[], content: FirstContent): void {
  if (keys.length === 0) return;
  const present = readAreas(keys.map((key) => ({ sheetId: tables[key].id })));
  keys.forEach((key, at) => {
    fillSheet(key, present[at] ?? [], content);
  });
}
