import type { Cell } from '../readTable';

/** A whole number from `least` to `most`. */
export const readWhole =
  (least: number, most: number) =>
  (cell: Cell): number | undefined => {
    const count = typeof cell === 'boolean' || cell === '' ? Number.NaN : Number(cell);
    return Number.isInteger(count) && count >= least && count <= most ? count : undefined;
  };
