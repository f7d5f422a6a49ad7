import { fields } from './fields';
import type { Ticket, TicketChange } from './ticket';

/** The ticket as it stands once `change` is written. */
export function withChange(ticket: Ticket, change: TicketChange): Ticket {
  const merged: Record<string, unknown> = { ...ticket, ...change };
  for (const [key, value] of Object.entries(merged)) if (value === null) delete merged[key];
  return merged;
}

/** Leaves out of `change` what the ticket already holds. */
export function differences(ticket: Ticket, change: TicketChange): TicketChange {
  const kept: Record<string, unknown> = {};
  for (const { key } of fields) {
    const value = change[key];
    if (value !== undefined && (ticket[key] ?? null) !== value) kept[key] = value;
  }
  return kept;
}
