import type { Calendars } from '../clock/deadlines';
import { standingOf } from '../clock/standing';
import { type FieldKey, fields } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Settings } from '../settings/settings';
import { clocksOf, missingText, withChange } from './acceptTicket';
import { measures, stamps } from './stamps';

/** Fields on which the choice of the SLA policy rests (D3). */
const policyFields: readonly FieldKey[] = ['nature', 'complaintLevel', 'urgency', 'category1', 'customerTier', 'mood'];

/**
 * All clocks after an edit of what the policy rests on, else those that someone cleared. An imported ticket keeps to
 * the deadlines that its file gave (D16).
 */
function clocksOwed(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  settings: Settings,
  calendars: Calendars,
): TicketChange {
  if (ticket.createdAt === undefined) return {};
  if (policyFields.some((key) => edited.has(key))) return clocksOf(ticket, ticket.createdAt, settings, calendars);
  const isWhole = ticket.responseDue !== undefined && ticket.resolveDue !== undefined;
  if (isWhole || !isOpen(ticket) || ticket.importKey !== undefined) return {};
  const { responseDue, planDue, resolveDue } = clocksOf(ticket, ticket.createdAt, settings, calendars);
  return {
    ...(ticket.responseDue === undefined && responseDue !== undefined ? { responseDue } : {}),
    ...(ticket.planDue === undefined && planDue !== undefined ? { planDue } : {}),
    ...(ticket.resolveDue === undefined && resolveDue !== undefined ? { resolveDue } : {}),
  };
}

const isOpen = ({ status }: Ticket): boolean => status !== 'closed' && status !== 'verifying';

/** Leaves out what the ticket already holds. */
function differences(ticket: Ticket, change: TicketChange): TicketChange {
  const kept: Record<string, unknown> = {};
  for (const { key } of fields) {
    const value = change[key];
    if (value !== undefined && (ticket[key] ?? null) !== value) kept[key] = value;
  }
  return kept;
}

/**
 * What the desk owes a ticket after people edited `edited`: clocks from the original start (D3), stamps of the
 * flow (D5), the state and what is still missing.
 * @returns only cells that differ from what stands there
 */
export function reviseTicket(
  ticket: Ticket,
  edited: ReadonlySet<FieldKey>,
  context: { readonly now: Moment; readonly settings: Settings; readonly calendars: Calendars },
): TicketChange {
  const { now, settings, calendars } = context;
  const clocks = clocksOwed(ticket, edited, settings, calendars);
  const flow = edited.has('status') ? stamps(ticket, now) : {};
  const assigned: TicketChange = edited.has('owner') ? { assignedAt: ticket.owner === undefined ? null : now } : {};
  const moved = withChange(ticket, { ...clocks, ...flow, ...assigned });
  return differences(ticket, {
    ...clocks,
    ...flow,
    ...assigned,
    ...(edited.has('status') || policyFields.some((key) => edited.has(key)) ? measures(moved) : {}),
    missing: isOpen(ticket) ? missingText(ticket, settings) : null,
    slaState: standingOf(moved, now, settings).state ?? null,
  });
}
