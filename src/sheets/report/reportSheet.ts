import { freeTitle } from '../freeTitle';
import { carryOut } from '../gateway';
import { workbook } from '../workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reports have ids from here on, the first that is free. */
const firstReportId = 731_000;

/**
 * A blank sheet for a report of the desk: the one that carries its mark, whatever it is called now, else a new one at
 * the end of the tabs. A sheet without the mark is somebody's own and is left alone, also when it has the name.
 * @param mark key of the developer metadata
 * @param value tells reports of one kind apart
 */
export function reportSheet(mark: string, value: string, name: string): Sheet {
  const book = workbook();
  const found = book.createDeveloperMetadataFinder().withKey(mark).withValue(value).find()[0];
  const sheet = found?.getLocation().getSheet() ?? null;
  if (sheet !== null) {
    for (const pivot of sheet.getPivotTables()) pivot.remove();
    for (const slicer of sheet.getSlicers()) slicer.remove();
    for (const chart of sheet.getCharts()) sheet.removeChart(chart);
    sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).breakApart();
    sheet.showColumns(1, sheet.getMaxColumns());
    sheet.clear();
    return sheet;
  }
  return markedSheet(book, name, { metadataKey: mark, metadataValue: value });
}

/** A new sheet with its mark: both in one call, or a run that was broken off would leave a sheet that nobody knows. */
function markedSheet(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  name: string,
  mark: { readonly metadataKey: string; readonly metadataValue: string },
): Sheet {
  const sheets = book.getSheets();
  const ids = new Set(sheets.map((other) => other.getSheetId()));
  let sheetId = firstReportId;
  while (ids.has(sheetId)) sheetId += 1;
  const title = freeTitle(
    name,
    sheets.map((other) => other.getName()),
  );
  const developerMetadata = { ...mark, location: { sheetId }, visibility: 'DOCUMENT' };
  const requests = [
    { addSheet: { properties: { sheetId, title, index: sheets.length } } },
    { createDeveloperMetadata: { developerMetadata } },
  ];
  SpreadsheetApp.flush();
  carryOut(requests);
  const made = book.getSheetById(sheetId);
  if (made === null) throw new Error(`the sheet ${title} was not made`);
  return made;
}
