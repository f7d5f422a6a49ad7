import { freeTitle } from './freeTitle';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A blank sheet for a report of the desk: the one that carries its mark, whatever it is called now, else a new one at
 * the end of the tabs. A sheet without the mark is somebody's own and is left alone, also when it has the name.
 * @param mark key of the developer metadata
 * @param value tells reports of one kind apart
 */
export function reportSheet(mark: string, value: string, name: string): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const found = book.createDeveloperMetadataFinder().withKey(mark).withValue(value).find()[0];
  const sheet = found?.getLocation().getSheet() ?? null;
  if (sheet !== null) {
    for (const pivot of sheet.getPivotTables()) pivot.remove();
    for (const slicer of sheet.getSlicers()) slicer.remove();
    sheet.clear();
    return sheet;
  }
  const sheets = book.getSheets();
  const made = book.insertSheet(
    freeTitle(
      name,
      sheets.map((other) => other.getName()),
    ),
    sheets.length,
  );
  made.addDeveloperMetadata(mark, value);
  return made;
}
