import type { Ticket } from '../../domain/record/ticket';
import type { Desk, Masking, Opened, RowChange, TicketRow } from '../desk';

/** Whether the sweep knows of this ticket that it shows the mask by right: since before, or because it was sealed. */
function isOwnMask(ticket: Ticket, { field, mask }: Masking, before: ReadonlyMap<string, Ticket>): boolean {
  const known = before.get(ticket.number ?? '');
  return known !== undefined && (known[field] === mask || ticket.customerNo !== undefined);
}

/**
 * Gives names and contacts back to rows that people put in the place of those meant, after these were looked for and
 * before the masks were written: a namesake's text was taken there without being sealed (D12). Undisturbed it is one
 * call, none where nothing was masked.
 * @param taken masks that took the place of a text
 */
export function giveBack(desk: Desk, opened: Opened, rows: readonly TicketRow[], taken: readonly Masking[]): void {
  if (taken.length === 0) return;
  const fields = ['number', 'customerNo', 'customerName', 'contact'] as const;
  const places = [...new Set(taken.map(({ row }) => row))].sort((a, b) => a - b);
  const [standing = []] = desk.partsAt(opened, [{ rows: places, fields }]);
  const found = new Map(standing.map(({ row, ticket }) => [row, ticket]));
  const before = new Map(rows.map(({ ticket }) => [ticket.number ?? '', ticket]));
  const changes = taken.flatMap((masking): readonly RowChange[] => {
    const { row, number, field, text, mask } = masking;
    const ticket = found.get(row);
    if (ticket === undefined || ticket.number === number || ticket[field] !== mask) return [];
    if (isOwnMask(ticket, masking, before)) return [];
    return [{ row, number: ticket.number ?? '', change: { [field]: text } }];
  });
  if (changes.length > 0) desk.write(opened, changes);
}
