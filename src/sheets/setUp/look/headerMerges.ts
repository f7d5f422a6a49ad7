/** Breaks apart the cells of the first row that people merged: only the first of them would show its header. */
export function breakHeaderMerges(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const merged of sheet.getRange('1:1').getMergedRanges()) merged.breakApart();
}
