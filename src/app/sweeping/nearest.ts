import { openDeadlines } from '../../domain/clock/slaState';
import type { Moment, Ticket } from '../../domain/record/ticket';
import type { NextDeadline } from '../memory';

/** How many the sheet of the desk's health lists. */
const listed = 8;

/** Puts the open deadlines of a ticket that are still to come in their places of `nearest`, which holds the first few. */
export function addDeadlines(nearest: NextDeadline[], number: string, ticket: Ticket, now: Moment): void {
  for (const { deadline, dueAt } of openDeadlines(ticket)) {
    const last = nearest[listed - 1];
    if (dueAt <= now || (last !== undefined && last[2] <= dueAt)) continue;
    const place = nearest.findIndex(([, , other]) => other > dueAt);
    nearest.splice(place < 0 ? nearest.length : place, 0, [number, deadline, dueAt]);
    nearest.length = Math.min(nearest.length, listed);
  }
}
