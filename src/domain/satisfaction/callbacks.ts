import type { FieldKey } from '../record/fields';
import type { Moment, Ticket } from '../record/ticket';
import type { Zone } from '../time/zone';

/** What `callbacksOwed` looks at. */
export const callbackFields: readonly FieldKey[] = [
  'number',
  'status',
  'owner',
  'customerName',
  'callbackDue',
  'calledBackAt',
];

export interface CallbackOwed {
  readonly ticket: Ticket;
  readonly dueAt: Moment;
  readonly isLate: boolean;
}

/** Customers who wait to be called back (D8): those due until the end of the day of `now`, the longest waiting first. */
export function callbacksOwed(tickets: readonly Ticket[], now: Moment, zone: Zone): readonly CallbackOwed[] {
  const until = zone.startOfDay(zone.addDays(now, 1));
  return tickets
    .flatMap((ticket): readonly CallbackOwed[] => {
      const { callbackDue: dueAt, calledBackAt, status } = ticket;
      const isResolved = status === 'verifying' || status === 'closed';
      if (dueAt === undefined || calledBackAt !== undefined || !isResolved || dueAt >= until) return [];
      return [{ ticket, dueAt, isLate: dueAt < now }];
    })
    .sort((a, b) => a.dueAt - b.dueAt);
}
