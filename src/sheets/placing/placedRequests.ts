import { tables } from '../../domain/tables/tables';
import type { Block, StoredCell } from '../areas';
import { type Addition, appending, type Request, writing } from '../requests';
import type { HeadedRows } from './headedRows';
import { puttingBack } from './imprint';
import { isKept, type Placed, type ToImprint } from './imprinted';
import { identifying, type Standing } from './standing';

/** What goes with the cells, in the same call. */
export interface Beside {
  /** The sheets of the cells as they were read, but for that of the tickets. */
  readonly standings: readonly Standing[];
  readonly headed: readonly HeadedRows[];
  readonly additions: readonly Addition[];
  readonly others: readonly Request[];
}

export const nothingBeside: Beside = { standings: [], headed: [], additions: [], others: [] };

const byPlace = (a: Placed, b: Placed): number =>
  tables[a.table].id - tables[b.table].id || a.column - b.column || a.row - b.row;

/** Cells of one column in neighbouring rows become one block. */
export function verticalBlocks(cells: readonly Placed[]): readonly Block[] {
  const blocks: { sheetId: number; row: number; column: number; values: StoredCell[][] }[] = [];
  for (const { table, column, row, content } of [...cells].sort(byPlace)) {
    if (isKept(content)) continue;
    const { id: sheetId } = tables[table];
    const last = blocks[blocks.length - 1];
    const isNext = last?.sheetId === sheetId && last.column === column && last.row + last.values.length === row;
    if (isNext) last.values.push([content]);
    else blocks.push({ sheetId, row, column, values: [[content]] });
  }
  return blocks;
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** What is to be kept of a sheet when the cells are written: of tickets, which are wide, what tells them and the cells. */
export function toImprint(cells: readonly Placed[], { table, headerRow, headers, places }: Standing): ToImprint {
  const telling = identifying[table].flatMap((key) => places[key] ?? []);
  const needed = ascending([...telling, ...cells.map(({ column }) => column)]);
  const width = Math.max(headers.length, ...needed.map((column) => column + 1));
  return {
    sheetId: tables[table].id,
    headerRow,
    rows: ascending(cells.map(({ row }) => row)),
    columns: table === 'tickets' ? needed : Array.from({ length: width }, (_, at) => at),
    width,
  };
}

/** What writes cells, and what goes beside them. */
export const requestsOf = (cells: readonly Placed[], { headed, additions, others }: Beside): readonly Request[] => [
  ...cells.flatMap((cell) => (isKept(cell.content) ? [puttingBack(cell.content, cell)] : [])),
  ...writing(verticalBlocks(cells)),
  ...appending([...additions, ...headed]),
  ...others,
];
