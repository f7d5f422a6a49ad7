import { writtenFields } from '../../domain/customer/writtenFields';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Masking, TicketRow } from '../desk';
import { nothingRepeated, withoutContact } from './sealTickets';

/** What a replacement might be parsed as. */
const isFormulaLike = /^[\s=+\-@']/u;

/** Of texts and what is to stand in their place, those that can be put there. */
export function maskingsOf({ row, ticket }: TicketRow, masks: Ticket, fields: readonly FieldKey[]): readonly Masking[] {
  const { number = '' } = ticket;
  return fields.flatMap((field) => {
    const [text, mask] = [ticket[field], masks[field]];
    if (typeof text !== 'string' || typeof mask !== 'string' || text === mask || isFormulaLike.test(mask)) return [];
    return [{ row, number, field, text, mask }];
  });
}

/** The texts of a ticket that repeat its contact, as they are to show it. */
const repeatsIn = (ticket: Ticket): ReturnType<typeof withoutContact> => withoutContact(ticket, ticket.contact ?? '');

/** Whether one of these fields repeats the ticket's contact, which is masked there too (D12). */
export const repeatsContact = (ticket: Ticket, fields: ReadonlySet<FieldKey>): boolean =>
  Object.keys(repeatsIn(ticket)).some((key) => [...fields].some((field) => field === key));

/** What people wrote of contacts that were sealed before, in the rows of tickets that show their mask (D12). */
export function repeatedContacts(sealed: readonly TicketRow[]): readonly Masking[] {
  const maskings: Masking[] = [];
  for (const found of sealed) {
    const masks = repeatsIn(found.ticket);
    // Nearly all rows of a large ledger end here.
    if (masks !== nothingRepeated) maskings.push(...maskingsOf(found, masks, writtenFields));
  }
  return maskings;
}
