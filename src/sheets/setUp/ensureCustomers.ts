import { customerKey, holdsKey, ringText, withKey } from '../../domain/customer/sealing/keys';
import type { Language } from '../../domain/record/lists';
import { isRecordRow } from '../../domain/tables/recordRow';
import { type Table, tables } from '../../domain/tables/tables';
import { randomSource } from '../customers';
import { freeTitle } from '../freeTitle';
import { carryOut } from '../gateway';
import { keysProperty, scriptProperties, storeProperties } from '../memory/properties';
import { userEntered } from '../requests';
import { workbook } from '../workbook';
import { warningOnly } from './look/warningOnly';

const table: Table = tables.customers;

/** Hidden, and whoever edits it is warned: agents add to it under their own name, so it cannot be closed to them. */
function addSheet(language: Language): void {
  const titles = new Set(
    workbook()
      .getSheets()
      .map((sheet) => sheet.getName()),
  );
  const title = freeTitle(table[language], titles);
  const { id: sheetId, columns } = table;
  const header = columns.map((column) => ({
    ...userEntered(column[language]),
    userEnteredFormat: { textFormat: { bold: true } },
  }));
  const gridProperties = { rowCount: 200, columnCount: columns.length, frozenRowCount: 1 };
  carryOut([
    { addSheet: { properties: { sheetId, title, gridProperties, hidden: true } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [{ values: header }],
        fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
      },
    },
    warningOnly(sheetId, title),
  ]);
}

/** Hides the sheet and warns its editors again, where somebody took that away; answers whether anything was missing. */
function guard(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const isUnguarded = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0;
  const isShown = !sheet.isSheetHidden();
  if (isUnguarded) carryOut([warningOnly(sheet.getSheetId(), sheet.getName())]);
  if (isShown) sheet.hideSheet();
  return isUnguarded || isShown;
}

/** Whether anything is sealed in the sheet, also where the row of its headers was deleted. */
function holdsCustomers(sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean {
  const last = sheet.getLastRow();
  return last > 1 || (last === 1 && isRecordRow(table, sheet.getRange('1:1').getDisplayValues()[0] ?? []));
}

/**
 * Sees to the customers' sheet and, while nothing is sealed in it, to a key (D12). Where something is sealed and the
 * key is gone, as in a copied workbook, no other key is made: it must be restored from its backup.
 * @returns whether the sheet was there and had lost its protection; whether it had to be made, and there was a key already
 */
export function ensureCustomers(language: Language): {
  readonly wasUnguarded: boolean;
  readonly isMade: boolean;
  readonly hadKey: boolean;
} {
  const sheet = workbook().getSheetById(table.id);
  if (sheet === null) addSheet(language);
  const wasUnguarded = sheet !== null && guard(sheet);
  const hadKey = holdsKey(scriptProperties().getProperty(keysProperty) ?? '');
  const found = { wasUnguarded, isMade: sheet === null, hadKey };
  if (hadKey || (sheet !== null && holdsCustomers(sheet))) return found;
  const secretBytes = 32;
  storeProperties({ [keysProperty]: ringText(withKey(undefined, customerKey(randomSource()(secretBytes)))) });
  return found;
}
