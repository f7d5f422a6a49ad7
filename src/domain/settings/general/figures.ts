import type { Limits } from '../problem';
import type { Cell } from '../readTable';

/** The figure that a cell states; undefined for what is none. */
export function figureIn(cell: Cell): number | undefined {
  const figure = typeof cell === 'boolean' || String(cell).trim() === '' ? Number.NaN : Number(cell);
  return Number.isFinite(figure) ? figure : undefined;
}

/** How a setting that is a figure from `least` to `most` is read, and what is said of one that is not. */
function figureBetween(limits: Limits) {
  const { least, most, isWhole } = limits;
  const read = (cell: Cell): number | undefined => {
    const figure = figureIn(cell);
    const isFit = figure !== undefined && figure >= least && figure <= most;
    return isFit && (!isWhole || Number.isInteger(figure)) ? figure : undefined;
  };
  return { limits, read };
}

/** A whole number from `least` to `most`, in a setting's declaration. */
export const whole = (least: number, most: number) => figureBetween({ least, most, isWhole: true });

/** Any number from `least` to `most`, in a setting's declaration. */
export const figure = (least: number, most: number) => figureBetween({ least, most, isWhole: false });
