import type { FieldKey } from './fields';
import type { Ticket, TicketChange } from './ticket';

/** The fields that a change says anything about. */
const keysOf = (change: TicketChange): readonly FieldKey[] => Object.keys(change) as FieldKey[];

/** The ticket as it stands once `change` is written. */
export function withChange(ticket: Ticket, change: TicketChange): Ticket {
  const keys = keysOf(change);
  if (keys.length === 0) return ticket;
  const merged: Record<string, unknown> = { ...ticket, ...change };
  for (const key of keys) if (change[key] === null) delete merged[key];
  return merged;
}

/** Leaves out of `change` what the ticket already holds. */
export function differences(ticket: Ticket, change: TicketChange): TicketChange {
  const kept: Record<string, unknown> = {};
  for (const key of keysOf(change)) {
    const value = change[key];
    if (value !== undefined && (ticket[key] ?? null) !== value) kept[key] = value;
  }
  return kept;
}
