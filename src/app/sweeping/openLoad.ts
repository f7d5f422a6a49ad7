import { isCounted, type Load, loadOf } from '../../domain/dispatch/chooseOwner';
import type { TicketRow } from '../desk';

/** Open tickets by owner, counted anew so that the load never drifts. */
export function openLoad(rows: readonly TicketRow[], before: Load): Load {
  const load: Record<string, { open: number; assignedAt: number }> = {};
  for (const [name, known] of Object.entries(before)) load[name] = { open: 0, assignedAt: known.assignedAt };
  for (const { ticket } of rows) {
    if (ticket.owner === undefined || ticket.status === 'closed' || !isCounted(ticket.owner)) continue;
    const { open, assignedAt } = loadOf(load, ticket.owner);
    load[ticket.owner] = { open: open + 1, assignedAt };
  }
  return load;
}
