import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { judgedAgain, type MetField, metFields } from './judgedAgain';
import { type FlowField, flowFields, loggedFlow } from './loggedFlow';
import type { OwnLine } from './loggedStamps';

/** Whether a ticket lacks what its other cells ask for: whether a deadline was met, or one of count and time of its reopening. */
export const lacksFlow = (ticket: Ticket): boolean =>
  ticket.importKey === undefined &&
  ((ticket.responseMet === undefined && ticket.respondedAt !== undefined && ticket.responseDue !== undefined) ||
    (ticket.resolveMet === undefined && ticket.resolvedAt !== undefined && ticket.resolveDue !== undefined) ||
    (ticket.reopenCount === undefined) !== (ticket.reopenedAt === undefined));

/** What log and other cells tell of those that a ticket lost and that no edit put back (D3, D5). */
export function lostFlow(ticket: Ticket, lines: readonly OwnLine[], now: Moment, zone: Zone): TicketChange {
  if (!lacksFlow(ticket)) return {};
  const isLost = (field: FlowField | MetField): boolean => ticket[field] === undefined;
  const told: TicketChange = {
    ...loggedFlow(ticket, new Set(flowFields.filter(isLost)), lines, zone),
    ...judgedAgain(ticket, lines, now, zone),
  };
  const lost = [...flowFields, ...metFields].filter((field) => isLost(field) && (told[field] ?? null) !== null);
  return Object.fromEntries(lost.map((field) => [field, told[field]]));
}
