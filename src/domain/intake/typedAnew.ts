import { isTicketNumber } from '../number/serial';
import type { Field } from '../record/field';
import { fields } from '../record/fields';
import type { Ticket, TicketChange } from '../record/ticket';

const peopleFields = fields.filter((field) => field.writer !== 'system');

/** Whether people wrote anything into the row. */
export const hasContent = (ticket: Ticket): boolean => peopleFields.some(({ key }) => ticket[key] !== undefined);

/** A row that the desk has not taken in, whatever stands in its number cell: it gives each ticket its time with its number. */
export const isUntaken = (ticket: Ticket): boolean =>
  ticket.number === undefined || ticket.createdAt === undefined || !isTicketNumber(ticket.number);

/** The row as if people had just typed it: nothing of the desk's own but whose customer it is, the flow at its start. */
export function typedAnew(ticket: Ticket): Ticket {
  const { customerNo } = ticket;
  const kept: Record<string, unknown> = customerNo === undefined ? {} : { customerNo };
  for (const { key } of peopleFields) if (key !== 'status' && ticket[key] !== undefined) kept[key] = ticket[key];
  return kept;
}

/** Blanks for what the desk had written in a copied row; its customer, whose contact it may show masked, stays. */
export function systemBlanks(ticket: Ticket): TicketChange {
  const blanks: Record<string, null> = {};
  for (const field of fields satisfies readonly Field[]) {
    if (field.writer === 'system' && field.key !== 'customerNo' && ticket[field.key] !== undefined)
      blanks[field.key] = null;
  }
  return blanks;
}
