import { type Actor, actorOf } from '../../domain/flow/permissions';
import type { Ticket } from '../../domain/record/ticket';
import { isOfCustomer } from '../customers/sameCustomer';
import type { Desk, Opened, Surroundings, TicketRow } from '../desk';
import type { Remembered } from '../memory';
import { Refused } from '../refused';

/** A ticket as somebody looks at it. */
export interface SeenTicket extends Surroundings {
  readonly opened: Opened;
  readonly row: number;
  readonly number: string;
  readonly ticket: Ticket;
  /** Text that stands in time columns, which no clock can use. */
  readonly texts?: TicketRow['texts'];
  readonly actor: Actor;
}

/** A ticket with what belongs to it; undefined where there is none. */
function seen(
  desk: Desk,
  remembered: Remembered,
  sought: string | undefined,
  row: number | undefined,
): SeenTicket | undefined {
  const email = desk.user();
  const { found, ...around } = desk.seeTicket(remembered, sought, row, ({ contact = '', customerNo }) =>
    isOfCustomer(contact, customerNo),
  );
  const number = sought ?? found?.ticket.number;
  if (found === undefined || number === undefined) return undefined;
  return { ...around, ...found, number, actor: actorOf(email, around.opened.settings) };
}

/**
 * Finds a ticket and reads what belongs to it.
 * @param row where it stood when last seen, zero-based
 * @throws Refused "ticketMissing"
 */
export function seeTicket(desk: Desk, remembered: Remembered, number: string, row: number | undefined): SeenTicket {
  const found = seen(desk, remembered, number, row);
  if (found === undefined) throw new Refused('ticketMissing', [], number);
  return found;
}

/** The ticket in a row, zero-based, with what belongs to it; undefined where none stands there. */
export const seeRow = (desk: Desk, remembered: Remembered, row: number): SeenTicket | undefined =>
  seen(desk, remembered, undefined, row);
