import type { MergeRange } from 'hucre/xlsx';
import type { Rectangle } from '../../model/rectangle';

/** A merged cell as the library takes it. */
export function fileMerge({ startRow, startColumn, endRow, endColumn }: Rectangle): MergeRange {
  return { startRow, startCol: startColumn, endRow, endCol: endColumn };
}

/** A merged cell that the library read. */
export function readMerge({ startRow, startCol, endRow, endCol }: MergeRange): Rectangle {
  return { startRow, startColumn: startCol, endRow, endColumn: endCol };
}
