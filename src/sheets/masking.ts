import type { Masking, Opened } from '../app/desk';
import { tables } from '../domain/tables/tables';
import { carryOut, gridRange } from './gateway';

/** One exact replacement for each cell, so that neither an edit nor a sort between reading and writing is overwritten. */
export function maskCells({ layout }: Opened, maskings: readonly Masking[]): void {
  carryOut(
    maskings.flatMap(({ row, field, text, mask }) => {
      const column = layout.columns[field];
      if (column === undefined) return [];
      const cell = { sheetId: tables.tickets.id, startRow: row, endRow: row + 1 };
      const range = gridRange({ ...cell, startColumn: column, endColumn: column + 1 });
      return [{ findReplace: { find: text, replacement: mask, matchCase: true, matchEntireCell: true, range } }];
    }),
  );
}
