import { isOption } from '../../domain/intake/acceptTicket';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import type { Ticket, TicketChange } from '../../domain/record/ticket';
import type { TicketRow } from '../desk';
import type { EditContext } from './editContext';
import type { EditLook } from './editLook';
import { ownerBefore } from './ownersBefore';

/** A ticket whose number and time of report were cleared, and what is given back to it before all else. */
export interface ClearedTicket {
  readonly found: TicketRow;
  readonly back: TicketChange;
}

const identity: ReadonlySet<FieldKey> = new Set<FieldKey>(['number', 'createdAt']);

/** Whose the ticket was, as the log tells, where its cell is blank now: nobody gives a ticket away by clearing its row. */
function ownerBack(ticket: Ticket, context: EditContext): TicketChange {
  const { edited, settings, words } = context;
  if (!edited.has('owner') || ticket.owner !== undefined) return {};
  const name = ownerBefore(ticket, context);
  const member = settings.people.find((one) => words.history.nameInLog(one.name) === name);
  if (member === undefined) return {};
  const { department } = member;
  const isLacking = edited.has('department') && ticket.department === undefined && isOption(department, settings);
  return { owner: member.name, ...(isLacking && { department }) };
}

/**
 * Tickets of which a block cleared number and time of report with other cells: with both back, what else they lost is
 * seen to at once like that of any ticket (D2–D5).
 */
export function clearedTickets(
  { rows, restored, times, edited }: EditLook,
  context: EditContext,
): readonly ClearedTicket[] {
  if ([...edited].every((key) => identity.has(key))) return [];
  return rows.flatMap((found): readonly ClearedTicket[] => {
    const [number, createdAt] = [restored.get(found.row), times.get(found.row)];
    const { ticket } = found;
    const isCleared = ticket.number === undefined && ticket.createdAt === undefined;
    if (!isCleared || number === undefined || createdAt === undefined) return [];
    const back = { number, createdAt };
    const whole = { ...back, ...ownerBack(withChange(ticket, back), context) };
    return [{ found: { ...found, ticket: withChange(ticket, whole) }, back: whole }];
  });
}
