import type { Pause } from '../calendar/sequence';
import { readWaits } from '../clock/waits';
import type { DeadlineField } from '../intake/typedDeadline';
import type { Moment, Ticket } from '../record/ticket';
import { sameTime, type TicketEvent } from '../report/history';
import type { Zone } from '../time/zone';

/** A deadline, and the span in which it held. */
export interface HeldDue {
  readonly dueAt: Moment;
  /** When it came into being: it may have been in the past already, as when the urgency was raised. */
  readonly fromAt: Moment;
  /** When it was moved; now for the one that holds. */
  readonly untilAt: Moment;
}

/**
 * The deadlines that a ticket has had, the first one first.
 * @param stored the one that holds
 * @param events in the order in which they happened
 */
export function heldDues(
  field: DeadlineField,
  stored: Moment | undefined,
  events: readonly TicketEvent[],
  now: Moment,
): readonly HeldDue[] {
  const held: HeldDue[] = [];
  let fromAt = Number.NEGATIVE_INFINITY;
  for (const { at, duesBefore } of events) {
    const dueAt = duesBefore?.[field];
    if (dueAt === undefined) continue;
    if (dueAt !== null) held.push({ dueAt, fromAt, untilAt: at });
    fromAt = at;
  }
  return stored === undefined ? held : [...held, { dueAt: stored, fromAt, untilAt: now }];
}

/** When a ticket waited for its customer, the oldest first. */
export function waitsOf({ pauses }: Ticket, zone: Zone): readonly Pause[] {
  const { ended, since } = readWaits(pauses, zone);
  return since === undefined ? ended : [...ended, { fromAt: since, untilAt: Number.POSITIVE_INFINITY }];
}

/**
 * When a ticket was resolved and nobody sent it back or reopened it.
 * @param events in the order in which they happened
 */
export function resolvedSpans({ resolvedAt }: Ticket, events: readonly TicketEvent[]): readonly Pause[] {
  const spans: Pause[] = [];
  let since: Moment | undefined;
  for (const { at, move } of events) {
    if (move === 'resolved' || move === 'closed') since ??= at;
    if (since === undefined || (move !== 'sentBack' && move !== 'reopened')) continue;
    spans.push({ fromAt: since, untilAt: at });
    since = undefined;
  }
  // What the record says of its last resolution counts before the log, which people may have deleted.
  return resolvedAt === undefined ? spans : [...spans, { fromAt: resolvedAt, untilAt: Number.POSITIVE_INFINITY }];
}

/** Whether a ticket stood resolved when the deadline was moved, or still does, but was not yet when it passed. */
export const wasResolvedLate = ({ dueAt, untilAt }: HeldDue, resolved: readonly Pause[]): boolean =>
  resolved.some((span) => span.fromAt > dueAt && span.fromAt <= untilAt && span.untilAt >= untilAt);

/**
 * When a ticket became overdue by a deadline: once it had passed, held, and nothing put it off.
 * @param still spans in which it was not owed
 * @returns undefined where it never did
 */
export function overdueSince({ dueAt, fromAt, untilAt }: HeldDue, still: readonly Pause[]): Moment | undefined {
  let at = Math.max(dueAt, fromAt);
  for (const span of [...still].sort((a, b) => a.fromAt - b.fromAt)) {
    if (span.fromAt > at || span.untilAt <= at) continue;
    // The end of a wait moves the deadline: log and record tell of both in nearly the same second.
    at = Math.abs(span.untilAt - untilAt) <= sameTime ? Number.POSITIVE_INFINITY : span.untilAt;
  }
  return at <= untilAt ? at : undefined;
}
