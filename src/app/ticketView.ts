import { type Actor, actorOf } from '../domain/flow/permissions';
import type { Ticket } from '../domain/record/ticket';
import { isOfCustomer } from './customers/sameCustomer';
import type { Desk, Opened, Surroundings, TicketRow } from './desk';
import type { Remembered } from './memory';
import { Refused } from './refused';

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

/**
 * Finds a ticket and reads what belongs to it.
 * @param row where it stood when last seen, zero-based
 * @throws Refused "ticketMissing"
 */
export function seeTicket(desk: Desk, remembered: Remembered, number: string, row: number | undefined): SeenTicket {
  const email = desk.user();
  const { found, ...around } = desk.seeTicket(remembered, number, row, ({ contact = '', customerNo }) =>
    isOfCustomer(contact, customerNo),
  );
  if (found === undefined) throw new Refused('ticketMissing', [], number);
  return { ...around, ...found, number, actor: actorOf(email, around.opened.settings) };
}
