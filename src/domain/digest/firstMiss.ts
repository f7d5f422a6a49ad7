import type { Pause } from '../calendar/sequence';
import { type DeadlineKind, deadlineCells, deadlineKinds } from '../clock/deadlineKinds';
import { resolutionMissed } from '../clock/resolutionMissed';
import { missedBy } from '../clock/standing';
import { withChange } from '../record/change';
import type { Moment, Ticket } from '../record/ticket';
import type { TicketEvent } from '../report/history';
import type { Zone } from '../time/zone';
import { type HeldDue, heldDues, overdueSince, resolvedSpans, waitsOf, wasResolvedLate } from './heldDues';

/** What the log tells of a ticket, as far as it decides its misses. */
export interface LoggedCourse {
  /** In the order in which they happened. */
  readonly events: readonly TicketEvent[];
  /** What its customer was promised, and when that was answered: an answered promise leaves the record. */
  readonly promises: readonly { readonly promisedAt: Moment; readonly answeredAt: Moment }[];
}

interface Course extends LoggedCourse {
  readonly ticket: Ticket;
  readonly resolved: readonly Pause[];
  readonly waits: readonly Pause[];
  readonly now: Moment;
}

/** The earliest of those moments. */
const earliest = (moments: readonly (Moment | undefined)[]): Moment | undefined => {
  const known = moments.flatMap((moment) => moment ?? []);
  return known.length === 0 ? undefined : Math.min(...known);
};

/** Spans of work that was done in time: done too late it did not keep a ticket from being overdue. */
const inTime = (done: readonly Pause[], { dueAt }: HeldDue): readonly Pause[] =>
  done.filter(({ fromAt }) => fromAt <= dueAt);

/**
 * When the first of the deadlines was missed. Where no such moment is to be found, work was judged late that had been
 * done before its deadline was moved there.
 */
const missedOf = (dues: readonly HeldDue[], done: readonly Pause[], waits: readonly Pause[]): Moment | undefined =>
  earliest(dues.map((due) => overdueSince(due, [...done, ...waits]))) ??
  earliest(dues.map((due) => overdueSince(due, [...inTime(done, due), ...waits])));

const missed: Readonly<Record<DeadlineKind, (course: Course) => Moment | undefined>> = {
  response({ ticket: { responseDue, respondedAt }, events, now }) {
    const answered = respondedAt === undefined ? [] : [{ fromAt: respondedAt, untilAt: Number.POSITIVE_INFINITY }];
    return missedOf(heldDues('responseDue', responseDue, events, now), answered, []);
  },
  plan({ ticket: { planDue }, events, resolved, waits, now }) {
    const dues = heldDues('planDue', planDue, events, now);
    // Nobody knows when a plan was written that came with the resolution at the latest: another one was missed, if any was.
    const certain = dues.filter((due) => !wasResolvedLate(due, resolved));
    return missedOf(certain, resolved, waits) ?? missedOf(dues, resolved, waits);
  },
  resolve({ ticket, events, resolved, waits, now }) {
    const isMoved = events.some(({ duesBefore }) => duesBefore?.resolveDue !== undefined);
    const stored = isMoved ? ticket.resolveDue : resolutionMissed(ticket);
    return missedOf(heldDues('resolveDue', stored, events, now), resolved, waits);
  },
  promised({ ticket, promises }) {
    const late = promises.filter(({ promisedAt, answeredAt }) => promisedAt < answeredAt);
    return earliest([...late.map(({ promisedAt }) => promisedAt), ticket.promisedAt]);
  },
};

/** When a deadline that was missed was due by the record, where the log does not tell how it came to that. */
const missedByRecord = (kind: DeadlineKind, ticket: Ticket): Moment | undefined =>
  kind === 'resolve' ? resolutionMissed(ticket) : ticket[deadlineCells[kind].due];

/**
 * When a ticket became overdue for the first time, by whichever deadline (D3) and as it was due then: what people are told
 * of. One that was put off in time, or that a later policy, wait or reopening brought, takes nothing back.
 * @returns undefined where it missed none by `now`, or neither record nor log holds any that it missed
 */
export function firstMissAt(
  ticket: Ticket,
  logged: LoggedCourse | undefined,
  now: Moment,
  zone: Zone,
): Moment | undefined {
  const standing = withChange(ticket, missedBy(ticket, now));
  const kinds = deadlineKinds.filter((kind) => standing[deadlineCells[kind].met] === 'no');
  if (kinds.length === 0) return undefined;
  const { events, promises } = logged ?? { events: [], promises: [] };
  const course: Course = {
    ticket,
    events,
    promises,
    resolved: resolvedSpans(ticket, events),
    waits: waitsOf(ticket, zone),
    now,
  };
  const misses = kinds.map((kind) => missed[kind](course) ?? missedByRecord(kind, ticket));
  const first = earliest(misses);
  return first === undefined || first > now ? undefined : first;
}
