import type { Moment } from '../../domain/record/ticket';
import { afterFailure } from '../jobs/turnMemory';
import type { Remembered } from '../memory';

/** What the health sheet looks up of the workbook. */
export interface BookState {
  /** Blank and hidden ones included. */
  readonly cells: number;
  /** Name of the sheet that has most of them. */
  readonly largest: string;
  /** As File › Settings has it. */
  readonly timeZone: string;
}

/** Google takes no more in a workbook. */
export const mostCells = 10_000_000;

/** From this share on people are told: there is time for archiving then. */
const warnedShare = 0.6;

export const isFilling = ({ cells }: BookState): boolean => cells > warnedShare * mostCells;

/** What is told of the workbook, beside what fails. */
export type WarningKey = 'cells' | 'zone' | 'formTrigger' | 'archives';
export const warningKeys: readonly WarningKey[] = ['cells', 'zone', 'formTrigger', 'archives'];

/** What is to be told now. */
export type Warnings = Readonly<Partial<Record<WarningKey, string>>>;

/** Memory by which the administrators are told of each warning once, until it has gone. */
export function withWarnings(remembered: Remembered, warnings: Warnings, now: Moment): Remembered {
  const jobs = { ...remembered.jobs };
  for (const key of warningKeys) {
    const { [key]: known } = remembered.jobs;
    const { [key]: text } = warnings;
    if (text !== undefined) jobs[key] = afterFailure(known ?? {}, { at: now, took: 0, requests: 0 }, text);
    else if (known?.state === 'failed') jobs[key] = { state: 'done' };
  }
  return { ...remembered, jobs };
}
