import { ownContactSeeker } from '../../domain/customer/maskText';
import { type WrittenField, writtenFields } from '../../domain/customer/writtenFields';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket } from '../../domain/record/ticket';
import type { Zone } from '../../domain/time/zone';
import type { Desk, Masking, TicketRow } from '../desk';
import { sealedContacts } from './revealCustomer';
import { nothingRepeated, withoutContact } from './sealTickets';

/** Begins nothing that Sheets could parse, and is not seen. */
const wordJoiner = '\u2060';

/** A mask as it can take the place of a text: what it begins with is never taken for a formula. */
const inert = (mask: string): string => mask.trimStart().replace(/^[=+\-@']/u, (sign) => wordJoiner + sign);

/** Texts and what is to stand in their place. */
export function maskingsOf({ row, ticket }: TicketRow, masks: Ticket, fields: readonly FieldKey[]): readonly Masking[] {
  const { number = '' } = ticket;
  return fields.flatMap((field) => {
    const [text, mask] = [ticket[field], masks[field]];
    if (typeof text !== 'string' || typeof mask !== 'string' || text === mask) return [];
    return [{ row, number, field, text, mask: inert(mask) }];
  });
}

/** Whether a text may repeat the ticket's contact, as far as its mask tells. */
function mayRepeat(ticket: Ticket, fields: readonly WrittenField[]): boolean {
  const mayHold = ownContactSeeker(ticket.contact);
  return fields.some((field) => mayHold(ticket[field] ?? ''));
}

/** Whether one of these fields may repeat the ticket's contact, which is masked there too by the next sweep (D12). */
export const repeatsContact = (ticket: Ticket, fields: ReadonlySet<FieldKey>): boolean =>
  mayRepeat(
    ticket,
    writtenFields.filter((field) => fields.has(field)),
  );

/**
 * What people wrote of contacts that were sealed before, in the rows of tickets that show their mask (D12). The customers
 * are opened to tell them from others that look alike: one call where there may be any, none where the key is missing.
 */
export function repeatedContacts(desk: Desk, zone: Zone, sealed: readonly TicketRow[]): readonly Masking[] {
  const doubtful = sealed.filter(({ ticket }) => mayRepeat(ticket, writtenFields));
  if (doubtful.length === 0) return [];
  const contactOf = sealedContacts(desk, zone);
  return doubtful.flatMap((found) => {
    const contact = contactOf(found.ticket);
    const masks = contact === undefined ? nothingRepeated : withoutContact(found.ticket, contact);
    return masks === nothingRepeated ? [] : maskingsOf(found, masks, writtenFields);
  });
}
