import type { StoredCell } from '../areas';
import { type Look, lineHeight, type PageCell, plainSize, textHeight, widthOf } from './measures';
import { linesOf } from './textLines';

/** A column of a table: how many columns of the page it takes, its head, and what it shows of a line. */
export interface TableColumn<Line> {
  readonly head: string;
  readonly span: number;
  readonly look: Look;
  of(line: Line, index: number): StoredCell | PageCell | undefined;
}

/** The cells of a table's row, and how high it is. */
export function rowOf<Line>(
  columns: readonly TableColumn<Line>[],
  places: readonly number[],
  cellOf: (column: TableColumn<Line>) => PageCell,
): { readonly cells: (PageCell | undefined)[]; readonly height: number } {
  const cells: (PageCell | undefined)[] = [];
  let lines = 1;
  columns.forEach((column, at) => {
    const place = places[at] ?? 0;
    const cell = cellOf(column);
    for (let covered = 0; covered < column.span; covered += 1) {
      cells[place + covered] = { value: covered === 0 ? cell.value : '', look: cell.look };
    }
    if (typeof cell.value === 'string')
      lines = Math.max(lines, linesOf(cell.value, widthOf(column.span, place === 0), cell.look.size ?? plainSize));
  });
  return { cells, height: lineHeight + (lines - 1) * textHeight };
}
