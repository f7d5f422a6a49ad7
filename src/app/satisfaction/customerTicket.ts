import type { Moment } from '../../domain/record/ticket';
import type { SatisfactionWords } from '../../words/satisfaction/words';
import type { Desk } from '../desk';
import type { LogEntry, Remembered } from '../memory';
import type { SeenTicket } from '../viewing/ticketView';

/** A ticket as its customer is let see it. */
export type CustomerTicket = Omit<SeenTicket, 'actor'>;

/** Finds a ticket for its customer, with its log and tasks but no other ticket; undefined when there is none. */
export function seeForCustomer(desk: Desk, remembered: Remembered, number: string): CustomerTicket | undefined {
  const { found, ...around } = desk.seeTicket(remembered, number, undefined);
  return found === undefined ? undefined : { ...around, ...found, number };
}

/** When the customer answered last by a link; undefined when he did not. */
export const answeredAt = (
  log: readonly LogEntry[],
  { isAnswer }: Pick<SatisfactionWords, 'isAnswer'>,
): Moment | undefined => log.filter(isAnswer).pop()?.at;
