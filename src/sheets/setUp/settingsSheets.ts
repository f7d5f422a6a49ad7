import { type Language, lists, optionLabel } from '../../domain/record/lists';
import type { SettingsTable } from '../../domain/settings/readSettings';
import { type Table, type TableKey, tables } from '../../domain/tables/tables';
import { sheetOf } from '../locate';
import { listColumns, seedRows } from './seeds';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const listWidth = 120;

function dressHeader(sheet: Sheet, columns: number): void {
  sheet.getRange(1, 1, 1, columns).setFontWeight('bold').setFontColor('#3c4043').setBackground('#f1f3f4');
}

function writeText(
  sheet: Sheet,
  column: number,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const body = sheet.getRange(2, column, sheet.getMaxRows() - 1, header.length);
  body.setNumberFormat('@').setVerticalAlignment('middle');
  sheet.getRange(1, column, 1, header.length).setValues([[...header]]);
  if (rows.length > 0) sheet.getRange(2, column, rows.length, header.length).setValues(rows.map((row) => [...row]));
}

function offer(sheet: Sheet, column: number, labels: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...labels], true)
    .setAllowInvalid(false)
    .build();
  sheet.getRange(2, column, sheet.getMaxRows() - 1, 1).setDataValidation(rule);
}

/** Drop-downs inside the settings sheets, for words that must be met exactly. */
function offerWords(key: SettingsTable, sheet: Sheet, language: Language): void {
  const place = (column: string): number => tables[key].columns.findIndex((candidate) => candidate.key === column) + 1;
  const labels = (list: 'clock' | 'dayKind' | 'role' | 'met'): readonly string[] =>
    lists[list].options.map((option) => option[language]);
  if (key === 'policies') offer(sheet, place('calendar'), labels('clock'));
  if (key === 'calendar') offer(sheet, place('kind'), labels('dayKind'));
  if (key === 'people') {
    offer(sheet, place('role'), labels('role'));
    offer(sheet, place('onDuty'), [optionLabel('met', 'yes', language), optionLabel('met', 'no', language)]);
  }
}

/** The option lists, side by side after the settings' own columns, one table as long as the longest list. */
function fillLists(sheet: Sheet, language: Language): void {
  const columns = listColumns(language);
  const first = tables.settings.columns.length + 1;
  const longest = Math.max(...columns.map(({ options }) => options.length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map(({ options }) => options[row] ?? ''));
  writeText(
    sheet,
    first,
    columns.map(({ header }) => header),
    rows,
  );
  sheet.setColumnWidths(first, columns.length, listWidth);
  dressHeader(sheet, first + columns.length - 1);
}

/** Gives a sheet that was just added its header and first content. */
export function fillNewSheet(
  key: Exclude<TableKey, 'tickets'>,
  language: Language,
  timeZone: string,
  owner: string,
): void {
  const sheet = sheetOf(key);
  const table: Table = tables[key];
  const header = table.columns.map((column) => column[language]);
  writeText(sheet, 1, header, key === 'log' ? [] : seedRows(key, language, timeZone, owner));
  if (key === 'log') sheet.getRange(2, 1, sheet.getMaxRows() - 1, 1).setNumberFormat('yyyy-mm-dd hh:mm:ss');
  table.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
  });
  dressHeader(sheet, header.length);
  if (key === 'log') return;
  offerWords(key, sheet, language);
  if (key === 'settings') fillLists(sheet, language);
}
