import { openDeadlines } from '../clock/slaState';
import type { Moment, Ticket } from '../record/ticket';
import { dateText } from '../time/format';
import type { Zone } from '../time/zone';

/** A ticket in a list of the digest; `dueAt` is the deadline that puts it there. */
export interface Listed {
  readonly ticket: Ticket;
  readonly dueAt: Moment | undefined;
}

/** The managers' morning figures (D15). */
export interface Digest {
  /** yyyy-MM-dd of the day it is made for. */
  readonly date: string;
  readonly overdue: readonly Listed[];
  readonly dueToday: readonly Listed[];
  readonly unassigned: readonly Listed[];
  /** Open tickets whose record lacks something, the oldest first (D1). */
  readonly incomplete: readonly Listed[];
  readonly yesterday: {
    readonly received: number;
    readonly responded: number;
    readonly closed: number;
    readonly breached: number;
    readonly open: number;
  };
}

const isOpen = (ticket: Ticket): boolean => ticket.status !== 'closed';

/** Everything of the digest in the tickets' own words; `now` decides what is overdue and which day is yesterday. */
export function digestOf(tickets: readonly Ticket[], now: Moment, zone: Zone): Digest {
  const date = dateText(now, zone);
  const yesterday = dateText(zone.addDays(now, -1), zone);
  const on = (day: string, moment: Moment | undefined): boolean =>
    moment !== undefined && dateText(moment, zone) === day;
  const overdue: Listed[] = [];
  const dueToday: Listed[] = [];
  for (const ticket of tickets) {
    const due = openDeadlines(ticket).map((deadline) => deadline.dueAt);
    const first = due.length === 0 ? undefined : Math.min(...due);
    if (first === undefined) continue;
    if (first <= now) overdue.push({ ticket, dueAt: first });
    else if (on(date, first)) dueToday.push({ ticket, dueAt: first });
  }
  const byDue = (a: Listed, b: Listed): number => (a.dueAt ?? 0) - (b.dueAt ?? 0);
  const count = (test: (ticket: Ticket) => boolean): number => tickets.filter(test).length;
  return {
    date,
    overdue: overdue.sort(byDue),
    dueToday: dueToday.sort(byDue),
    unassigned: tickets
      .filter((ticket) => isOpen(ticket) && ticket.owner === undefined)
      .map((ticket) => ({ ticket, dueAt: ticket.responseDue })),
    incomplete: toFollowUp(tickets).map((ticket) => ({ ticket, dueAt: undefined })),
    yesterday: {
      received: count((ticket) => on(yesterday, ticket.createdAt)),
      responded: count((ticket) => on(yesterday, ticket.respondedAt)),
      closed: count((ticket) => on(yesterday, ticket.closedAt)),
      breached: count((ticket) => missedOn(ticket, (moment) => on(yesterday, moment), now)),
      open: count(isOpen),
    },
  };
}

/** Open tickets whose record lacks something, the oldest first. */
const toFollowUp = (tickets: readonly Ticket[]): readonly Ticket[] =>
  tickets
    .filter((ticket) => isOpen(ticket) && ticket.missing !== undefined)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));

/** Whether a deadline of the ticket passed unmet on the day that `onDay` tells. */
function missedOn(ticket: Ticket, onDay: (moment: Moment) => boolean, now: Moment): boolean {
  const missed = (due: Moment | undefined, done: Moment | undefined): boolean =>
    due !== undefined && onDay(due) && (done ?? now) > due;
  return (
    missed(ticket.responseDue, ticket.respondedAt) || missed(ticket.resolveDue, ticket.resolvedAt ?? ticket.closedAt)
  );
}
