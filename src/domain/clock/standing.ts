import type { SlaState } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { type DeadlineKind, deadlineCells } from './deadlineKinds';
import { nextChangeAt, openDeadlines, slaState } from './slaState';
import { readWaits, wholeWaits } from './waits';
import { type WarnSettings, warnRuleFor } from './warning';

/** How a ticket stands by its clocks, and the next moment at which the sweep must look at it again. */
export interface Standing {
  readonly state: SlaState | undefined;
  /** The cells that say so: SLA state, update state, and deadlines that are missed for good. */
  readonly change: TicketChange;
  readonly nextChangeAt: Moment | undefined;
}

/** Whether the customer should have heard of the progress by now (D6). */
const isUpdateDue = ({ nextUpdateDue }: Ticket, now: Moment): boolean =>
  nextUpdateDue !== undefined && nextUpdateDue <= now;

/** What is missed at `now` is missed for good, whatever becomes of the deadline (D3). */
export function missedBy(ticket: Ticket, now: Moment): TicketChange {
  const change: { [Key in (typeof deadlineCells)[DeadlineKind]['met']]?: 'no' } = {};
  for (const { deadline, dueAt } of openDeadlines(ticket)) {
    if (dueAt <= now) change[deadlineCells[deadline].met] = 'no';
  }
  return change;
}

/**
 * What a ticket that waits for its customer had missed before the wait began (D3): its clocks stood still only from then
 * on. The urgency was raised meanwhile, or nobody had looked since.
 */
export function missedBeforeWait({ status, pauses, planDue, solution, resolveDue }: Ticket, zone: Zone): TicketChange {
  const since = status === 'waiting' ? wholeWaits(readWaits(pauses, zone)).since : undefined;
  if (since === undefined) return {};
  return {
    ...(planDue !== undefined && planDue < since && solution === undefined && { planMet: 'no' }),
    ...(resolveDue !== undefined && resolveDue < since && { resolveMet: 'no' }),
  };
}

/** Judges a ticket at `now` (D3, D6). An overdue ticket is looked at again when its next deadline passes. */
export function standingOf(ticket: Ticket, now: Moment, settings: WarnSettings): Standing {
  const rule = warnRuleFor(ticket, settings);
  const state = slaState(ticket, now, rule);
  let next = Number.POSITIVE_INFINITY;
  const lookAt = (moment: Moment | undefined): void => {
    if (moment !== undefined && moment > now && moment < next) next = moment;
  };
  for (const { dueAt } of openDeadlines(ticket)) lookAt(dueAt);
  lookAt(ticket.nextUpdateDue);
  lookAt(nextChangeAt(ticket, now, rule));
  return {
    state,
    change: {
      slaState: state ?? null,
      updateState: isUpdateDue(ticket, now) ? 'due' : null,
      ...missedBy(ticket, now),
    },
    nextChangeAt: next === Number.POSITIVE_INFINITY ? undefined : next,
  };
}
