import type { Axis } from './rectangle';
import type { Sheet } from './sheet';

/** How many rows or columns a sheet has. */
export function lineCount(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.rowCount : sheet.columnCount;
}
