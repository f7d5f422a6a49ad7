import type { Language } from '../../domain/record/lists';
import { columnPlaces } from '../../domain/settings/readTable';
import { type Table, tables } from '../../domain/tables/tables';
import { sheetsApi } from '../gateway';
import { sheetOf } from '../locate';
import { dressHeader } from './settingsSheets';

const table: Table = tables.policies;

/** A column with its header, in one call. */
function insert(at: number, header: string): void {
  const sheetId = table.id;
  const range = { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 };
  const rows = [{ values: [{ userEnteredValue: { stringValue: header } }] }];
  const requests = [
    { insertDimension: { range, inheritFromBefore: true } },
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: at }, rows, fields: 'userEnteredValue' } },
  ];
  sheetsApi().batchUpdate({ requests }, SpreadsheetApp.getActiveSpreadsheet().getId());
}

/** Gives the policy sheet of an earlier version its column of examples, before any that people added. */
export function addExampleColumn(language: Language): void {
  const declared = table.columns.find(({ isDerived }) => isDerived === true);
  if (declared === undefined) return;
  const sheet = sheetOf('policies');
  const places = columnPlaces(table, sheet.getRange('1:1').getDisplayValues()[0] ?? []);
  const at = places[declared.key] ?? Math.max(...Object.values(places)) + 1;
  if (places[declared.key] === undefined) insert(at, declared[language]);
  sheet
    .getRange(2, at + 1, sheet.getMaxRows() - 1, 1)
    .clearDataValidations()
    .setNumberFormat('@')
    .setVerticalAlignment('middle');
  sheet.setColumnWidth(at + 1, declared.width);
  dressHeader(sheet, at + 1, 1);
}
