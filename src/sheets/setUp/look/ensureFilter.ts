type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;

/** What a filter hides, by its column, counted from 1. */
function criteriaOf(filter: GoogleAppsScript.Spreadsheet.Filter, first: number, last: number) {
  const found = new Map<number, Criteria>();
  for (let column = first; column <= last; column += 1) {
    const criteria = filter.getColumnFilterCriteria(column);
    if (criteria !== null) found.set(column, criteria);
  }
  return found;
}

/**
 * One filter over the whole sheet, so that rows to come are in it. One that leaves out rows or columns with content is
 * spread over the sheet, and hides what it hid.
 * @returns whether it was missing or too small
 */
export function ensureFilter(sheet: Sheet): boolean {
  const filter = sheet.getFilter();
  let criteria = new Map<number, Criteria>();
  if (filter !== null) {
    const range = filter.getRange();
    const isWhole = range.getRow() === 1 && range.getColumn() === 1;
    const reaches = range.getLastRow() >= sheet.getLastRow() && range.getLastColumn() >= sheet.getLastColumn();
    if (isWhole && reaches) return false;
    criteria = criteriaOf(filter, range.getColumn(), range.getLastColumn());
    filter.remove();
  }
  const spread = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).createFilter();
  for (const [column, kept] of criteria) spread.setColumnFilterCriteria(column, kept);
  return true;
}
