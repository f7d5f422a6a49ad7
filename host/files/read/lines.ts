import type { Sheet as FileSheet } from 'hucre/xlsx';
import type { Lines } from '../../model/lines';
import type { Sheet } from '../../model/sheet';
import { defaultColumnPixels, defaultRowPixels, pixelsPerDigit, pointsPerPixel } from '../shared/defaults';

interface FileLine {
  readonly size: number | null;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

/** Widths, heights, hidden lines and groups of a sheet. */
export function readLines(file: FileSheet, sheet: Sheet): void {
  const { summaryBelow = true, summaryRight = true } = file.outlineProperties ?? {};
  sheet.groupControl = { row: summaryBelow ? 'AFTER' : 'BEFORE', column: summaryRight ? 'AFTER' : 'BEFORE' };
  const columns = new Map<number, FileLine>();
  for (const [index, { width, ...state }] of (file.columns ?? []).entries()) {
    columns.set(index, { ...state, size: sizeOf(width, pixelsPerDigit, defaultColumnPixels) });
  }
  const rows = new Map<number, FileLine>();
  for (const [index, { height, ...state }] of file.rowDefs ?? []) {
    rows.set(index, { ...state, size: sizeOf(height, 1 / pointsPerPixel, defaultRowPixels) });
  }
  fill(sheet.columns, columns, sheet.columnCount, summaryRight);
  fill(sheet.rows, rows, sheet.rowCount, summaryBelow);
}

/** Pixels; null for the size that lines have by themselves. */
function sizeOf(measure: number | undefined, pixels: number, usual: number): number | null {
  const size = measure === undefined ? usual : Math.round(measure * pixels);
  return size === usual ? null : size;
}

function fill(lines: Lines, found: ReadonlyMap<number, FileLine>, count: number, buttonAfter: boolean): void {
  for (const [index, { size, hidden = false, outlineLevel: depth = 0 }] of found) {
    if (index < count && (size !== null || hidden || depth > 0)) lines.change(index, { size, hidden, depth });
  }
  for (const group of lines.groups()) {
    const button = found.get(buttonAfter ? group.end + 1 : group.start - 1);
    const members = Array.from({ length: group.end - group.start + 1 }, (_, offset) => group.start + offset);
    // The file hides the lines of a folded group one by one, and may have no line for its button.
    const isHidden = members.every((index) => lines.at(index).hidden);
    if (!isHidden && !button?.collapsed) continue;
    if (isHidden) for (const index of members) lines.change(index, { hidden: false });
    lines.setFolded(group, true);
  }
}
