import type { Language } from '../../domain/record/lists';
import { type Table, type TableKey, tables } from '../../domain/tables/tables';
import { freeTitle } from '../freeTitle';
import { sheetsApi } from '../gateway';

const rowsAtFirst: Readonly<Partial<Record<TableKey, number>>> = { tickets: 1000, log: 1000 };
const rowsOtherwise = 200;
/** Room for the option lists beside the settings' own columns. */
const settingsColumns = 20;

const tabColours: Readonly<Partial<Record<TableKey, string>>> = { tickets: '#1a73e8', log: '#1a73e8' };
const settingsColour = '#9aa0a6';

export const tableKeys: readonly TableKey[] = [
  'tickets',
  'log',
  'settings',
  'policies',
  'calendar',
  'categories',
  'people',
  'dispatch',
];

function addSheets(missing: readonly TableKey[], language: Language, taken: ReadonlySet<string>): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const titles = new Set(taken);
  const requests = missing.map((key) => {
    const table: Table = tables[key];
    const title = freeTitle(table[language], titles);
    titles.add(title);
    return {
      addSheet: {
        properties: {
          sheetId: table.id,
          title,
          index: tableKeys.indexOf(key),
          gridProperties: {
            rowCount: rowsAtFirst[key] ?? rowsOtherwise,
            columnCount: key === 'settings' ? settingsColumns : table.columns.length,
            frozenRowCount: 1,
          },
        },
      },
    };
  });
  sheetsApi().batchUpdate({ requests }, book.getId());
}

/**
 * Adds the desk's sheets that are not there, each under its own id. A blank sheet that Sheets itself made with a new
 * workbook is taken away; no other sheet is touched.
 * @returns the sheets added
 */
export function ensureSheets(language: Language): readonly TableKey[] {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const before = book.getSheets();
  const ids = new Set(before.map((sheet) => sheet.getSheetId()));
  const missing = tableKeys.filter((key) => !ids.has(tables[key].id));
  if (missing.length === 0) return missing;
  addSheets(missing, language, new Set(before.map((sheet) => sheet.getName())));
  for (const key of missing) {
    book.getSheetById(tables[key].id)?.setTabColor(tabColours[key] ?? settingsColour);
  }
  const [only] = before;
  if (before.length === 1 && only !== undefined && only.getLastRow() === 0 && only.getSheetId() === 0) {
    book.deleteSheet(only);
  }
  return missing;
}
