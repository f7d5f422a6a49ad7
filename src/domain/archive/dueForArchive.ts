import type { Moment, Ticket } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { dayMillis } from '../time/local';
import { archiveYear } from './filing';

/** A row of the ticket sheet with what decides. */
export interface ClosedRow {
  readonly row: number;
  readonly ticket: Ticket;
}

/** A ticket that may leave, where it stood, and the year whose archive it goes to. */
export interface Leaving {
  readonly row: number;
  readonly number: string;
  readonly year: number;
}

/** Days for which a closed ticket stays (D11): at least as long as its customer may answer the survey and correct the answer (D8). */
export const daysBeforeArchive = ({
  archiveAfterDays,
  surveyDays,
}: Pick<Settings, 'archiveAfterDays' | 'surveyDays'>): number => Math.max(archiveAfterDays, surveyDays);

/** When a ticket was done with. Records from before the desk may lack the time of closing. */
const doneAt = ({ closedAt, resolvedAt, createdAt }: Ticket): Moment | undefined => closedAt ?? resolvedAt ?? createdAt;

/**
 * The tickets that were closed more than `days` ago (D11), the oldest year first. One with a task that is not done, or
 * whose number stands in two rows, stays until that is put right.
 * @param withOpenTasks numbers of tickets that still wait for another department
 */
export function dueForArchive(
  rows: readonly ClosedRow[],
  withOpenTasks: ReadonlySet<string>,
  now: Moment,
  days: number,
): readonly Leaving[] {
  const before = now - days * dayMillis;
  const counts = new Map<string, number>();
  for (const { ticket } of rows) {
    const { number = '' } = ticket;
    counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const leaving = rows.flatMap(({ row, ticket }): readonly Leaving[] => {
    const { number = '', status } = ticket;
    const [year, done] = [archiveYear(number), doneAt(ticket)];
    if (status !== 'closed' || year === undefined || done === undefined || done >= before) return [];
    return counts.get(number) === 1 && !withOpenTasks.has(number) ? [{ row, number, year }] : [];
  });
  return leaving.sort((a, b) => a.year - b.year || a.row - b.row);
}
