import type { Masking, Opened } from '../../app/desk';
import { tables } from '../../domain/tables/tables';
import { gridRange } from '../areas';
import { carryOut } from '../gateway';

/**
 * One exact replacement for each cell, so that neither an edit nor a sort between reading and writing is overwritten.
 * @returns the maskings whose text was found
 */
export function maskCells({ layout }: Opened, maskings: readonly Masking[]): readonly Masking[] {
  const asked = maskings.flatMap((masking) => {
    const column = layout.columns[masking.field];
    return column === undefined ? [] : [{ masking, column }];
  });
  const replies = carryOut(
    asked.map(({ masking: { row, text, mask }, column }) => {
      const cell = { sheetId: tables.tickets.id, startRow: row, endRow: row + 1 };
      const range = gridRange({ ...cell, startColumn: column, endColumn: column + 1 });
      return { findReplace: { find: text, replacement: mask, matchCase: true, matchEntireCell: true, range } };
    }),
  );
  return asked.flatMap(({ masking }, at) => ((replies[at]?.findReplace?.valuesChanged ?? 0) > 0 ? [masking] : []));
}
