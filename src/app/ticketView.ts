import { recognizeContact } from '../domain/customer/contact';
import { type Actor, actorOf } from '../domain/flow/permissions';
import type { Ticket } from '../domain/record/ticket';
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
  readonly texts: NonNullable<TicketRow['texts']>;
  readonly actor: Actor;
}

/** Whether a text is the same contact, however it was typed (D9). */
function sameContact(wanted: string): (text: string) => boolean {
  const normal = recognizeContact(wanted)?.normal;
  if (wanted === '') return () => false;
  return (text) =>
    text === wanted || (normal !== undefined && text !== '' && recognizeContact(text)?.normal === normal);
}

/**
 * Finds a ticket and reads what belongs to it.
 * @param row where it stood when last seen, zero-based
 * @throws Refused "ticketMissing"
 */
export function seeTicket(desk: Desk, remembered: Remembered, number: string, row: number | undefined): SeenTicket {
  const email = desk.user();
  const { opened, found } = desk.openTicket(remembered, number, row);
  if (found === undefined) throw new Refused('ticketMissing', [], number);
  return {
    opened,
    row: found.row,
    number,
    ticket: found.ticket,
    texts: found.texts ?? {},
    actor: actorOf(email, opened.settings),
    ...desk.around(opened, found, sameContact(found.ticket.contact ?? '')),
  };
}
