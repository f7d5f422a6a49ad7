import { type OpenDeadline, openDeadlines } from '../clock/slaState';
import type { SlaState } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';

/** The deadlines that passed after `since`, up to and including `now`: each is found by exactly one sweep (D3). */
export const breachesBetween = (ticket: Ticket, since: Moment, now: Moment): readonly OpenDeadline[] =>
  openDeadlines(ticket).filter(({ dueAt }) => dueAt > since && dueAt <= now);

/**
 * Deadlines that lay in the past when they came into being: the urgency was raised, a pause ended, a row was typed
 * with the time of its call. No span of a sweep holds them, but the row turns overdue only now.
 * @param stored the SLA state in the row before
 * @param state the SLA state now
 */
export function breachesFromBefore(
  ticket: Ticket,
  stored: SlaState | undefined,
  state: SlaState | undefined,
  since: Moment,
): readonly OpenDeadline[] {
  if (state !== 'overdue' || stored === 'overdue') return [];
  return openDeadlines(ticket).filter(({ dueAt }) => dueAt <= since);
}

/**
 * Deadlines that an edit leaves in the past. A sweep may be on its way that looked at the row before the edit: what
 * moved is told by the edit itself, also on this side of the last sweep.
 * @param before the ticket as it was
 * @param state the SLA state now
 * @param since up to then sweeps have told of what passed
 */
export function breachesOfEdit(
  before: Ticket,
  after: Ticket,
  state: SlaState | undefined,
  { since, now }: { readonly since: Moment; readonly now: Moment },
): readonly OpenDeadline[] {
  if (state !== 'overdue') return [];
  const wasOverdue = before.slaState === 'overdue';
  const dueBefore = new Map(openDeadlines(before).map(({ deadline, dueAt }) => [deadline, dueAt]));
  return openDeadlines(after).filter(({ deadline, dueAt }) => {
    const was = dueBefore.get(deadline);
    if (was === dueAt) return !wasOverdue && dueAt <= since;
    return dueAt <= now && (!wasOverdue || was === undefined || was > since);
  });
}
