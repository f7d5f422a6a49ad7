import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { LoggedLine } from './loggedDeadline';
import { saysTold } from './toldBy';

/** A line of the ticket's log with who wrote it, and how the customer was told. */
export type TellingLine = Pick<LoggedLine, 'at' | 'step' | 'operator' | 'note'> & { readonly told: string };

/** Cells of which the log alone knows, and whose blank means nothing unless their column was deleted. */
const fields = ['lastToldAt', 'receiver'] as const satisfies readonly FieldKey[];

/** Steps of the lines by which a ticket was taken in, in whatever language. */
const intakes: ReadonlySet<string> = new Set(['受理', '登记', 'Received', 'Registered']);
/** The mail with the number is no word of the progress: it moves no clock. */
const receipts: ReadonlySet<string> = new Set(['受理回执', 'Receipt']);

/** Whether a ticket shows nothing where a deleted column was made again that the log may tell of. */
export const lacksPeople = (ticket: Ticket, rebuilt: ReadonlySet<FieldKey>): boolean =>
  fields.some((field) => rebuilt.has(field) && ticket[field] === undefined);

/** When a customer was last told of the progress (D6); undefined where no line says so. */
function lastTold(lines: readonly TellingLine[], now: Moment): Moment | undefined {
  const telling = lines.filter(({ at, step, told }) => at > 0 && saysTold(told) && !receipts.has(step));
  // People may type a line for later, of which nobody was told yet.
  return telling.length === 0 ? undefined : Math.min(now, Math.max(...telling.map(({ at }) => at)));
}

/**
 * What the log tells of who took the ticket in and when its customer was last told, where the columns were deleted.
 * Nobody is named who took in what came by a form or with a file.
 * @param lines the ticket's own, the oldest first
 */
export function loggedPeople(
  ticket: Ticket,
  lines: readonly TellingLine[],
  rebuilt: ReadonlySet<FieldKey>,
  now: Moment,
): TicketChange {
  const at = rebuilt.has('lastToldAt') && ticket.lastToldAt === undefined ? lastTold(lines, now) : undefined;
  const isUnnamed = rebuilt.has('receiver') && ticket.receiver === undefined && ticket.importKey === undefined;
  const intake = isUnnamed ? lines.find(({ step }) => intakes.has(step)) : undefined;
  return {
    ...(at !== undefined && { lastToldAt: at }),
    ...(intake !== undefined && intake.operator !== '' && { receiver: intake.operator }),
  };
}
