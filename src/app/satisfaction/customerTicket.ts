import type { Moment } from '../../domain/record/ticket';
import type { Desk } from '../desk';
import type { LogEntry, Remembered } from '../memory';
import type { SeenTicket } from '../ticketView';

/** A ticket as its customer is let see it. */
export type CustomerTicket = Omit<SeenTicket, 'actor'>;

/** Finds a ticket for its customer, with its log and tasks but no other ticket; undefined when there is none. */
export function seeForCustomer(desk: Desk, remembered: Remembered, number: string): CustomerTicket | undefined {
  const { found, ...around } = desk.seeTicket(remembered, number, undefined);
  return found === undefined ? undefined : { ...around, ...found, number };
}

/** When the customer answered last by a link; undefined when he did not. @param step under which answers are logged */
export const answeredAt = (log: readonly LogEntry[], step: string, operator: string): Moment | undefined =>
  log.filter((line) => line.step === step && line.operator === operator).pop()?.at;
