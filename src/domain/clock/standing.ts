import type { SlaState } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { nextChangeAt, openDeadlines, slaState, type WarnRule } from './slaState';

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
function missed(ticket: Ticket, now: Moment): TicketChange {
  const passed = new Set(openDeadlines(ticket).flatMap(({ deadline, dueAt }) => (dueAt <= now ? [deadline] : [])));
  return {
    ...(passed.has('response') && { responseMet: 'no' as const }),
    ...(passed.has('resolve') && { resolveMet: 'no' as const }),
  };
}

/** Judges a ticket at `now` (D3, D6). An overdue ticket is looked at again when its next deadline passes. */
export function standingOf(ticket: Ticket, now: Moment, rule: WarnRule): Standing {
  const state = slaState(ticket, now, rule);
  const due = [...openDeadlines(ticket).map((deadline) => deadline.dueAt), ticket.nextUpdateDue ?? now];
  const change = nextChangeAt(ticket, now, rule);
  const moments = [...due, change ?? now].filter((moment) => moment > now);
  return {
    state,
    change: {
      slaState: state ?? null,
      updateState: isUpdateDue(ticket, now) ? 'due' : null,
      ...missed(ticket, now),
    },
    nextChangeAt: moments.length === 0 ? undefined : Math.min(...moments),
  };
}
