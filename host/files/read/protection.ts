import type { Sheet as FileSheet } from 'hucre/xlsx';
import { protect } from '../../model/protecting';
import { type Rectangle, rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';

/** A protected sheet stays one that only its owner edits, but for the cells the file leaves unlocked. */
export function readProtection(file: FileSheet, sheet: Sheet): void {
  if (!file.protection?.sheet) return;
  protect(sheet, null, sheet.workbook.owner).unprotected = unlockedAreas(file);
}

/** Runs down each column, joined with the equal run of the column before. */
function unlockedAreas(file: FileSheet): readonly Rectangle[] {
  const rowsByColumn = new Map<number, number[]>();
  for (const [key, { style }] of file.cells ?? []) {
    if (style?.protection?.locked !== false) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    rowsByColumn.set(column, [...(rowsByColumn.get(column) ?? []), row]);
  }
  const areas: Rectangle[] = [];
  for (const [column, rows] of [...rowsByColumn].sort(([left], [right]) => left - right)) {
    for (const [first, count] of runs(rows.sort((left, right) => left - right))) {
      const left = areas.findIndex(
        (area) => area.endColumn === column - 1 && area.startRow === first && area.endRow === first + count - 1,
      );
      const joined = areas[left];
      if (joined) areas[left] = { ...joined, endColumn: column };
      else areas.push(rectangle(first, column, count, 1));
    }
  }
  return areas;
}

function runs(rows: readonly number[]): readonly (readonly [first: number, count: number])[] {
  const found: [number, number][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === row) last[1] += 1;
    else found.push([row, 1]);
  }
  return found;
}
