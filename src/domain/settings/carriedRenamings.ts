import type { Moment, Ticket } from '../record/ticket';
import { carriedAlong, type Renaming } from './renaming';

/** A renaming that tickets were given, and when: those that had left for the archive by then kept the old name. */
export interface CarriedRenaming extends Pick<Renaming, 'field' | 'above' | 'from' | 'to'> {
  readonly at: Moment;
}

/** More are forgotten, the oldest first. */
const carriedKept = 60;

export const withCarried = (
  known: readonly CarriedRenaming[],
  renamings: readonly Renaming[],
  at: Moment,
): readonly CarriedRenaming[] =>
  [...known, ...renamings.map(({ field, above, from, to }) => ({ field, above, from, to, at }))].slice(-carriedKept);

/**
 * Gives a ticket from the archive the names that its options have today. One reported after a renaming holds the old
 * name because that was given to something new.
 */
export function todaysNames(carried: readonly CarriedRenaming[]): (ticket: Ticket) => Ticket {
  const moments = [...new Set(carried.map(({ at }) => at))].sort((a, b) => a - b);
  const together = moments.map((at) => ({ at, renamings: carried.filter((one) => one.at === at) }));
  return (ticket) => {
    let now = ticket;
    for (const { at, renamings } of together) {
      if ((ticket.createdAt ?? 0) < at) now = { ...now, ...carriedAlong(now, renamings) };
    }
    return now;
  };
}
