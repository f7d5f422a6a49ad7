import { contactsIn } from '../customer/contactsIn';
import type { IsGiven } from '../number/givenNumbers';
import { isTicketNumber } from '../number/serial';
import type { Field } from '../record/field';
import { type FieldKey, fields } from '../record/fields';
import type { Ticket, TicketChange } from '../record/ticket';

const peopleFields: readonly (Field & { readonly key: FieldKey })[] = fields.filter(
  (field) => field.writer !== 'system',
);

/** What tells of the work on a ticket, not of the problem: a copy begins without it. */
const isPast = ({ key, group }: Field): boolean =>
  group === 'handling' || group === 'closing' || key === 'externalNo' || key === 'relatedTo';

/**
 * Whether people wrote anything into the row.
 * @param unread fields whose cells hold something that is no value of theirs
 */
export const hasContent = (ticket: Ticket, unread: readonly string[] = []): boolean =>
  peopleFields.some(({ key }) => ticket[key] !== undefined || unread.includes(key));

/**
 * A row that the desk has not taken in, whatever stands in its number cell: it gives each ticket its time with its number.
 * @param isGiven whether the desk ever gave a number; undefined where it does not know, and believes the row
 */
export const isUntaken = (ticket: Ticket, isGiven: IsGiven | undefined): boolean =>
  ticket.number === undefined ||
  ticket.createdAt === undefined ||
  !isTicketNumber(ticket.number) ||
  (ticket.importKey === undefined && isGiven?.(ticket.number) === false);

/** Whether a text may be the number of a ticket in another ledger: of one that was typed by mistake nothing is kept. */
const isNumberOfAnother = (text: string): boolean => /\d/.test(text) && contactsIn(text).length === 0;

/**
 * What a row that came with a number is written with before it is taken in: that number as the one of another ledger (D1)
 * and, where it came with its time as well, blanks for the other cells that only the desk fills.
 */
export function broughtAlong({ number = '', externalNo, ...ticket }: Ticket): TicketChange {
  const kept = externalNo === undefined && isNumberOfAnother(number) ? { externalNo: number } : {};
  if (!isTicketNumber(number) || ticket.createdAt === undefined) return kept;
  const blanks: Record<string, null> = {};
  for (const { key, writer } of fields)
    if (writer === 'system' && key !== 'customerNo' && key !== 'createdAt' && key in ticket) blanks[key] = null;
  return { ...blanks, ...kept };
}

/**
 * A copied row as if people had just typed it: the problem and whose it is; nothing of the desk's own, of the work done
 * on the original and of how that ended.
 */
export function typedAnew(ticket: Ticket): Ticket {
  const { customerNo } = ticket;
  const kept: Record<string, unknown> = customerNo === undefined ? {} : { customerNo };
  for (const field of peopleFields) {
    const { key } = field;
    if (key !== 'status' && !isPast(field) && ticket[key] !== undefined) kept[key] = ticket[key];
  }
  return kept;
}

/** Blanks for what the desk had written in a copied row, and for what people wrote about the original's handling; its customer, whose contact it may show masked, stays. */
export function systemBlanks(ticket: Ticket): TicketChange {
  const blanks: Record<string, null> = {};
  for (const field of fields satisfies readonly Field[]) {
    const isOwn = field.writer === 'system' && field.key !== 'customerNo';
    if ((isOwn || isPast(field)) && ticket[field.key] !== undefined) blanks[field.key] = null;
  }
  return blanks;
}

/** Cells that only the desk fills once it gave a number, and that stay with the ticket. */
const ownFields = fields.filter(
  ({ key, writer }: Field) => writer === 'system' && !['number', 'createdAt', 'customerNo'].includes(key),
);

/** Whether the row is a ticket whose time was cleared: its number and others of the desk's own cells are still there. */
export const lacksTime = (ticket: Ticket): boolean =>
  ticket.createdAt === undefined &&
  isTicketNumber(ticket.number ?? '') &&
  ownFields.some(({ key }) => ticket[key] !== undefined);
