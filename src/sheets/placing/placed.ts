import type { Opened } from '../../app/desk';
import type { Layout } from '../../app/memory';
import { Refused } from '../../app/refused';
import type { FieldKey } from '../../domain/record/fields';
import { tables } from '../../domain/tables/tables';
import { type Addition, appending, type Block, carryOut, type Request, type StoredCell, writing } from '../gateway';
import { again, lookAnew, numberIn, putBack } from './astray';
import {
  type CellPlace,
  carryOutImprinted,
  type Imprint,
  type Imprinted,
  puttingBack,
  readImprint,
  wipeImprint,
} from './imprint';

/** A cell to be written, with the ticket and the column that stood there when read. */
export interface Placed extends CellPlace {
  /** Number of the ticket in the row; blank for a row that has none yet. */
  readonly number: string;
  readonly header: string;
  /** Absent where a cell that was written over is put back. */
  readonly field?: FieldKey | undefined;
  /** A value, or where the imprint holds what is to be put back. */
  readonly content: StoredCell | CellPlace;
}

/** What goes with the cells, in the same call. */
export interface Beside {
  readonly blocks: readonly Block[];
  readonly additions: readonly Addition[];
  readonly others: readonly Request[];
}

export const nothingBeside: Beside = { blocks: [], additions: [], others: [] };

/** So often a write is put right that people moved under; each time takes less than a second. */
const attempts = 4;

const isKept = (content: Placed['content']): content is CellPlace => typeof content === 'object';

const byPlace = (a: CellPlace, b: CellPlace): number => a.column - b.column || a.row - b.row;

/** Cells of one column in neighbouring rows become one block. */
export function verticalBlocks(cells: readonly Placed[]): readonly Block[] {
  const blocks: { sheetId: number; row: number; column: number; values: StoredCell[][] }[] = [];
  for (const { column, row, content } of [...cells].sort(byPlace)) {
    if (isKept(content)) continue;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column === column && last.row + last.values.length === row)
      last.values.push([content]);
    else blocks.push({ sheetId: tables.tickets.id, row, column, values: [[content]] });
  }
  return blocks;
}

const ascending = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Of cells written, those that did not stand below their header and beside their number. */
function astrayAmong(cells: readonly Placed[], imprint: Imprint, numberColumn: number): readonly Placed[] {
  return cells.filter(
    ({ row, column, number, header }) =>
      (imprint.headers[column] ?? '') !== header || numberIn(imprint.cellsOf(row)[numberColumn]) !== number,
  );
}

/**
 * Cells that stood where they belong in the very place of one that did not, as when a ticket that was read later had
 * moved into the row of one read before: what is put back there covers them too.
 */
const underAstray = (cells: readonly Placed[], astray: readonly Placed[]): readonly Placed[] =>
  cells.filter(
    (cell) => !astray.includes(cell) && astray.some(({ row, column }) => row === cell.row && column === cell.column),
  );

/** Whether a sheet ended before the cells: somebody deleted rows or columns, and nothing was written. */
const isBeyond = (error: unknown): boolean => /exceeds grid limits|beyond the/i.test(String(error));

/** What is to be kept of the ticket sheet when the cells are written. */
const imprintedFor = (cells: readonly Placed[], { headers, columns }: Layout, from: number): Imprinted => ({
  rows: ascending(cells.map(({ row }) => row)),
  columns: ascending([columns.number ?? 0, ...cells.map(({ column }) => column)]),
  width: headers.length,
  from,
});

const requestsOf = (cells: readonly Placed[], { blocks, additions, others }: Beside): readonly Request[] => [
  ...cells.flatMap(({ content, row, column }) => (isKept(content) ? [puttingBack(content, { row, column })] : [])),
  ...writing([...verticalBlocks(cells), ...blocks]),
  ...appending(additions),
  ...others,
];

/** Customers in full (D12), whom no copy may outlive. */
const isConfidential = ({ field }: Placed): boolean => field === 'contact' || field === 'customerName';

/**
 * Writes cells of tickets in one call with what goes beside them: all of it, or nothing. People who sort, insert,
 * delete or move may shift rows and columns between a script's reading and its writing; so the call keeps how the
 * cells looked before, which is read afterwards: what landed elsewhere is written where it belongs, and what it
 * covered is put back. Undisturbed that is one call more.
 * @returns whether the columns stood elsewhere than read when all that goes beside the cells was written
 * @throws Refused "busy" when people kept moving rows or columns
 */
export function writePlaced({ layout, settings }: Opened, cells: readonly Placed[], beside: Beside): boolean {
  if (cells.length === 0) {
    carryOut(requestsOf([], beside));
    return false;
  }
  const isMoved = placeAll({ layout, settings }, cells, beside);
  if (cells.some(isConfidential)) wipeImprint();
  return isMoved;
}

function placeAll(
  { layout, settings }: Pick<Opened, 'layout' | 'settings'>,
  cells: readonly Placed[],
  beside: Beside,
): boolean {
  let standing = layout;
  let isMoved: boolean | undefined;
  let pending = cells;
  let left = beside;
  let from = 0;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const imprinted = imprintedFor(pending, standing, from);
    try {
      carryOutImprinted(imprinted, requestsOf(pending, left), settings.language);
    } catch (error) {
      if (!isBeyond(error)) throw error;
      const now = lookAnew();
      pending = again(pending, now);
      standing = now.layout;
      continue;
    }
    left = nothingBeside;
    const imprint = readImprint(imprinted);
    isMoved ??= layout.headers.some((header, column) => (imprint.headers[column] ?? '') !== header);
    const astray = astrayAmong(pending, imprint, standing.columns.number ?? 0);
    if (astray.length === 0) return isMoved;
    const now = lookAnew();
    const rewritten = [...astray, ...underAstray(pending, astray)];
    pending = [...putBack(astray, { imprinted, imprint, layout: standing }, now), ...again(rewritten, now)];
    standing = now.layout;
    from += 1 + imprinted.rows.length;
    if (pending.length === 0) return isMoved;
  }
  throw new Refused('busy');
}
