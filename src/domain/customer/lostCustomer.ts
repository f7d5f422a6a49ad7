import type { Ticket } from '../record/ticket';
import { isPlain, type StoredCustomer } from './register';

/** Whether a ticket shows a sealed customer's masks and not whose they are. */
export const isCustomerLost = (ticket: Ticket): boolean =>
  ticket.customerNo === undefined && ticket.contact !== undefined && !isPlain(ticket);

/** The number of the one customer who is shown by the ticket's masks (D12); undefined where several are, or nobody. */
export function customerShownAs(
  { contact = '', customerName = '' }: Ticket,
  customers: readonly Pick<StoredCustomer, 'customerNo' | 'maskedContact' | 'maskedName'>[],
): string | undefined {
  const shown = customers.filter(
    ({ maskedContact, maskedName }) =>
      maskedContact === contact && (customerName === '' || maskedName === customerName),
  );
  const [number, ...others] = new Set(shown.map(({ customerNo }) => customerNo));
  return others.length === 0 ? number : undefined;
}
