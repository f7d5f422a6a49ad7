/**
 * Writes notes on cells of one column: one call where they lie together, else two, for the notes between are people's.
 * @param column zero-based
 * @param texts by row, zero-based
 */
export function noteCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  column: number | undefined,
  texts: ReadonlyMap<number, string>,
): void {
  const rows = [...texts.keys()];
  if (column === undefined || rows.length === 0) return;
  const first = Math.min(...rows);
  const count = Math.max(...rows) - first + 1;
  const range = sheet.getRange(first + 1, column + 1, count, 1);
  const before = count === rows.length ? [] : range.getNotes();
  range.setNotes(Array.from({ length: count }, (_, at) => [texts.get(first + at) ?? before[at]?.[0] ?? '']));
}
