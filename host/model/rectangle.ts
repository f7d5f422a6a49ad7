import type { Rectangle } from '../contract/view';

export type { Rectangle } from '../contract/view';
export type Axis = 'row' | 'column';

/** Zero-based first line and the sizes, as Range counts them. */
export function rectangle(startRow: number, startColumn: number, rows: number, columns: number): Rectangle {
  return { startRow, endRow: startRow + rows - 1, startColumn, endColumn: startColumn + columns - 1 };
}

export function rowsOf(area: Rectangle): number {
  return area.endRow - area.startRow + 1;
}

export function columnsOf(area: Rectangle): number {
  return area.endColumn - area.startColumn + 1;
}

export function cellsOf(area: Rectangle): number {
  return rowsOf(area) * columnsOf(area);
}

export function intersects(left: Rectangle, right: Rectangle): boolean {
  return (
    left.startRow <= right.endRow &&
    right.startRow <= left.endRow &&
    left.startColumn <= right.endColumn &&
    right.startColumn <= left.endColumn
  );
}

export function contains(outer: Rectangle, inner: Rectangle): boolean {
  return (
    outer.startRow <= inner.startRow &&
    inner.endRow <= outer.endRow &&
    outer.startColumn <= inner.startColumn &&
    inner.endColumn <= outer.endColumn
  );
}

/** The part of `area` inside `outer`; null when there is none. */
export function clip(area: Rectangle, outer: Rectangle): Rectangle | null {
  if (!intersects(area, outer)) return null;
  return {
    startRow: Math.max(area.startRow, outer.startRow),
    endRow: Math.min(area.endRow, outer.endRow),
    startColumn: Math.max(area.startColumn, outer.startColumn),
    endColumn: Math.min(area.endColumn, outer.endColumn),
  };
}

/** First and last line on an axis, both inclusive. */
export function span(area: Rectangle, axis: Axis): readonly [first: number, last: number] {
  return axis === 'row' ? [area.startRow, area.endRow] : [area.startColumn, area.endColumn];
}

export function withSpan(area: Rectangle, axis: Axis, first: number, last: number): Rectangle {
  return axis === 'row' ? { ...area, startRow: first, endRow: last } : { ...area, startColumn: first, endColumn: last };
}
