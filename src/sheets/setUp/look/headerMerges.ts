/** Breaks apart the cells of the first row that people merged: only the first of them would show its header. */
export function breakHeaderMerges(sheet: GoogleAppsScript.Spreadsheet.Sheet): void {
  for (const merged of sheet.getRange('1:1').getMergedRanges()) merged.breakApart();
}

/**
 * Breaks apart cells that people merged over several rows: what the desk writes into the lower ones nobody would see, and
 * the sheet could not be sorted.
 * @returns how many there were
 */
export function breakRowMerges(sheet: GoogleAppsScript.Spreadsheet.Sheet): number {
  const merged = sheet.getDataRange().getMergedRanges();
  const tall = merged.filter((range) => range.getNumRows() > 1);
  for (const range of tall) range.breakApart();
  return tall.length;
}
