import { readWaits, wholeWaits } from '../clock/waits';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { minuteMillis } from '../time/local';
import type { Zone } from '../time/zone';

/** A cell keeps a time a little less exactly than the clock computes it. */
const isSame = (computed: Moment | null | undefined, stored: Moment | undefined): boolean =>
  typeof computed === 'number' && stored !== undefined && Math.abs(computed - stored) < minuteMillis;

/** Whether a ticket's clocks come out as before: what was edited changes no policy. What was waited is not in the original. */
const isSamePolicy = (ticket: Ticket, { responseDue, resolveDue }: TicketChange, zone: Zone): boolean =>
  isSame(responseDue, ticket.responseDue) &&
  (wholeWaits(readWaits(ticket.pauses, zone)).ended.length > 0 || isSame(resolveDue, ticket.originalResolveDue));

/**
 * Clocks computed anew beside a resolution that people had moved with a reason (D3). It is what the customer was told,
 * so that it stands unless another policy wants the ticket solved earlier than the former one did; what the policy says is
 * its original then.
 */
export function heldToMove(ticket: Ticket, clocks: TicketChange, zone: Zone): TicketChange {
  const { originalResolveDue, resolveDue: moved } = ticket;
  if (originalResolveDue === undefined || moved === undefined) return clocks;
  const { resolveDue, originalResolveDue: _, ...others } = clocks;
  if (isSamePolicy(ticket, clocks, zone) || typeof resolveDue !== 'number') return others;
  const hasWaited = wholeWaits(readWaits(ticket.pauses, zone)).ended.length > 0;
  // With waits the former policy's own deadline cannot be told from what is kept.
  const former = hasWaited ? moved : originalResolveDue;
  return resolveDue < former - minuteMillis ? clocks : { ...others, originalResolveDue: resolveDue };
}
