import type { StoredCell } from '../areas';
import type { PlacedTable } from './standing';

/** A cell of a sheet, zero-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A cell to be written, with the row and the column that stood there when read. */
export interface Placed extends CellPlace {
  readonly table: PlacedTable;
  /** What identifies the row; blank for one that nothing tells from others yet. */
  readonly identity: string;
  readonly header: string;
  /** Key of the column; absent where a cell that was written over is put back. */
  readonly field?: string | undefined;
  /** A value, or where the imprint holds what is to be put back. */
  readonly content: StoredCell | CellPlace;
}

export const isKept = (content: Placed['content']): content is CellPlace => typeof content === 'object';

/** Rows and columns of a sheet of which an imprint is taken. */
export interface ToImprint {
  readonly sheetId: number;
  readonly headerRow: number;
  /** Ascending, zero-based. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** How many columns of the header are kept. */
  readonly width: number;
}

/** What an imprint is taken of, and the row of the imprint where it begins. */
export interface Imprinted extends ToImprint {
  readonly from: number;
}

/** The header and the cells as they stood in the moment of the write. */
export interface Imprint {
  readonly headers: readonly string[];
  /** The kept cells of a row of the sheet, in their columns; the others are blank. */
  cellsOf(row: number): readonly StoredCell[];
}

const endOf = ({ from, rows }: Imprinted): number => from + 1 + rows.length;

/** Imprints one below the other. */
export function laidOut(parts: readonly ToImprint[], from: number): readonly Imprinted[] {
  let at = from;
  return parts.map((part) => {
    const imprinted = { ...part, from: at };
    at = endOf(imprinted);
    return imprinted;
  });
}

/** The row of the imprint below these. */
export const below = (parts: readonly Imprinted[]): number => Math.max(0, ...parts.map(endOf));

/** Where the imprint of a row stands. */
export const imprintRow = ({ rows, from }: Imprinted, row: number): number => from + 1 + rows.indexOf(row);
