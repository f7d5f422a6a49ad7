import type { SlaState } from '../record/lists';
import type { Moment, Ticket } from '../record/ticket';
import { nextChangeAt, openDeadlines, slaState, type WarnRule } from './slaState';

/** The SLA state of a ticket and the next moment at which the sweep must look at it again. */
export interface Standing {
  readonly state: SlaState | undefined;
  readonly nextChangeAt: Moment | undefined;
}

/** Judges a ticket at `now` (D3). An overdue ticket is looked at again when its next deadline passes. */
export function standingOf(ticket: Ticket, now: Moment, rule: WarnRule): Standing {
  const moments = openDeadlines(ticket)
    .map((deadline) => deadline.dueAt)
    .filter((dueAt) => dueAt > now);
  const change = nextChangeAt(ticket, now, rule);
  if (change !== undefined) moments.push(change);
  return {
    state: slaState(ticket, now, rule),
    nextChangeAt: moments.length === 0 ? undefined : Math.min(...moments),
  };
}
