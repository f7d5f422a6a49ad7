import { respondedBy } from '../clock/outcome';
import { resumed } from '../clock/resumed';
import { type ClockContext, clocksOf, nextUpdateDue } from '../clock/ticketClocks';
import { readWaits, waitsText } from '../clock/waits';
import { withChange } from '../record/change';
import type { Language, Status } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { asEarlierReason } from './earlierReason';
import { wasBreached } from './moves';

/** What a move rests on; the language of what the desk writes into the record. */
export interface FlowContext extends ClockContext {
  readonly settings: ClockContext['settings'] & { readonly language?: Language };
}

/** The status that the ticket's stamps tell of, whatever stands in its status cell (D5). */
export function stampedStatus(ticket: Ticket, zone: Zone): Status {
  if (ticket.closedAt !== undefined) return 'closed';
  if (ticket.resolvedAt !== undefined) return 'verifying';
  if (readWaits(ticket.pauses, zone).since !== undefined) return 'waiting';
  return ticket.respondedAt === undefined ? 'open' : 'inProgress';
}

/** Response, resolution and closing as the new status has them; going back takes the latter two off. */
function stamps(ticket: Ticket, to: Status, now: Moment): TicketChange {
  const resolved = to === 'verifying' || to === 'closed';
  return {
    respondedAt: ticket.respondedAt ?? (to === 'open' ? null : (respondedBy(ticket) ?? now)),
    resolvedAt: resolved ? (ticket.resolvedAt ?? now) : null,
    closedAt: to === 'closed' ? (ticket.closedAt ?? now) : null,
  };
}

/** A reopened ticket is planned anew: what closed it stands in the log, not in the record (D5), but for why it was late. */
const reopening = (ticket: Ticket, now: Moment, language: Language): TicketChange => ({
  reopenCount: (ticket.reopenCount ?? 0) + 1,
  reopenedAt: now,
  solution: null,
  result: null,
  unresolvedReason: null,
  confirmedAt: null,
  reopenReason: null,
  overdueReason:
    wasBreached(ticket) && ticket.overdueReason !== undefined ? asEarlierReason(ticket.overdueReason, language) : null,
  promisedAt: null,
  ...(ticket.planMet === 'no' ? {} : { planMet: null }),
  ...(ticket.resolveMet === 'no' ? {} : { resolveMet: null }),
  resolveMinutes: null,
});

/** The waits, and plan and resolution, which stand still while the customer is awaited (D3). */
function waiting(ticket: Ticket, to: Status, now: Moment, context: ClockContext): TicketChange {
  const waits = readWaits(ticket.pauses, context.zone);
  if (to === 'waiting') {
    return waits.since === undefined ? { pauses: waitsText({ ...waits, since: now }, context.zone) } : {};
  }
  return resumed(ticket, now, context);
}

/**
 * What a status brings with it (D3, D5, D6): stamps, pauses, deadlines that go on, the next update; a reopened ticket
 * begins a new cycle. Whether the move is allowed is not asked here.
 * @param ticket as it stood before the move, whatever its status cell says
 * @param from the status before, where it is known; else the stamps tell
 */
export function moveStatus(
  ticket: Ticket,
  to: Status,
  now: Moment,
  context: FlowContext,
  from: Status = stampedStatus(ticket, context.zone),
): TicketChange {
  const isReopened = from === 'closed' && to !== 'closed';
  const change: TicketChange = {
    status: to,
    ...stamps(ticket, to, now),
    ...waiting(ticket, to, now, context),
    ...(isReopened ? reopening(ticket, now, context.settings.language ?? 'zh') : {}),
  };
  const moved = withChange(ticket, change);
  const { planDue, resolveDue } = isReopened ? clocksOf(moved, context) : {};
  return {
    ...change,
    ...(isReopened ? { planDue: planDue ?? null, resolveDue: resolveDue ?? null, originalResolveDue: null } : {}),
    nextUpdateDue: nextUpdateDue(moved, context) ?? null,
  };
}
