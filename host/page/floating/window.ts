import type { FWorksheet } from '@univerjs/preset-sheets-core';

interface Axis {
  /** Where the cells begin, behind the header: pixels of the window. */
  readonly header: number;
  /** Where the lines that scroll begin. */
  readonly scrolling: number;
  /** Whether a line stays where it is when the sheet is scrolled. */
  isFrozen(line: number): boolean;
  /** Where a line begins. */
  start(line: number): number;
}

/** Where the cells of a sheet are in its window, in pixels from the window's corner. */
export interface SheetWindow {
  readonly zoom: number;
  readonly columns: Axis;
  readonly rows: Axis;
}

/** @returns undefined while the sheet cannot be measured */
export function windowOf(sheet: FWorksheet): SheetWindow | undefined {
  const skeleton = sheet.getSkeleton();
  if (!skeleton) {
    return undefined;
  }
  const zoom = sheet.getZoom();
  const { xSplit, ySplit } = sheet.getFreeze();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const axis = (header: number, ends: readonly number[], frozen: number, first: number, offset: number): Axis => {
    const start = (line: number) => (line === 0 ? 0 : (ends[Math.min(line, ends.length) - 1] ?? 0));
    // The first line in view is counted as if none were frozen.
    const scrolled = start(first) + offset;
    const isFrozen = (line: number) => line < frozen;
    return {
      header: header * zoom,
      scrolling: (header + start(frozen)) * zoom,
      isFrozen,
      start: (line) => (header + start(line) - (isFrozen(line) ? 0 : scrolled)) * zoom,
    };
  };
  return {
    zoom,
    columns: axis(skeleton.rowHeaderWidth, skeleton.columnWidthAccumulation, xSplit, sheetViewStartColumn, offsetX),
    rows: axis(skeleton.columnHeaderHeight, skeleton.rowHeightAccumulation, ySplit, sheetViewStartRow, offsetY),
  };
}
