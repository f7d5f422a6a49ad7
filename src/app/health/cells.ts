import type { Moment } from '../../domain/record/ticket';
import { afterFailure } from '../jobs/turnMemory';
import type { Remembered } from '../memory';

/** Cells of the workbook, blank and hidden ones included, and the sheet that has most of them. */
export interface CellsUsed {
  readonly count: number;
  readonly largest: string;
}

/** Google takes no more in a workbook. */
export const mostCells = 10_000_000;

/** From this share on people are told: there is time for archiving then. */
const warnedShare = 0.6;

export const isFilling = ({ count }: CellsUsed): boolean => count > warnedShare * mostCells;

/** Memory by which the administrators are told once of a workbook that fills up. @param text what is told */
export function withCells(remembered: Remembered, cells: CellsUsed, text: string, now: Moment): Remembered {
  const { cells: known = {}, ...jobs } = remembered.jobs;
  if (isFilling(cells)) {
    const cells = afterFailure(known, { at: now, took: 0, requests: 0 }, text);
    return { ...remembered, jobs: { ...jobs, cells } };
  }
  return known.state === undefined ? remembered : { ...remembered, jobs: { ...jobs, cells: { state: 'done' } } };
}
