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

/** A resolution that people moved, of a ticket that came under another policy afterwards (D3). */
export interface EarlierMove {
  readonly number: string;
  /** When the other policy came. */
  readonly at: Moment;
  readonly resolveDue: Moment;
  /** What the policy said under which it was moved. */
  readonly originalResolveDue: Moment;
}

/** Whether the policy that applies now bears the earlier move; a ticket that was reopened since began anew. */
const isStillHeld = (
  { reopenedAt = 0 }: Ticket,
  { move, unpausedDue = 0 }: { readonly move: EarlierMove; readonly unpausedDue: Moment | undefined },
): boolean => reopenedAt <= move.at && unpausedDue >= move.originalResolveDue - minuteMillis;

/**
 * The move that is to be remembered once clocks are computed anew: it is given up, or no longer tells by which policy it was
 * made.
 * @param earlier one that is remembered already
 */
export function moveToRemember(
  { number, originalResolveDue, resolveDue, reopenedAt = 0 }: Ticket,
  change: TicketChange,
  at: Moment,
  earlier: EarlierMove | undefined,
): EarlierMove | undefined {
  if (number === undefined || originalResolveDue === undefined || resolveDue === undefined) return undefined;
  if (change.originalResolveDue === undefined) return undefined;
  const isKnown = earlier !== undefined && reopenedAt <= earlier.at;
  return { number, at, resolveDue, originalResolveDue: isKnown ? earlier.originalResolveDue : originalResolveDue };
}

/**
 * Clocks computed anew beside a resolution that people had moved with a reason (D3). It is what the customer was told,
 * so that it stands unless another policy wants the ticket solved earlier than the former one did; what the policy says is
 * its original then.
 * @param earlier a move that another policy put aside since, and when the one that applies now wants the ticket solved,
 *   waits not counted: where that is no earlier than the policy of the move did, the move holds again
 */
export function heldToMove(
  ticket: Ticket,
  clocks: TicketChange,
  zone: Zone,
  earlier?: { readonly move: EarlierMove; readonly unpausedDue: Moment | undefined },
): TicketChange {
  const { resolveDue, originalResolveDue: _, ...others } = clocks;
  if (earlier !== undefined && typeof resolveDue === 'number' && isStillHeld(ticket, earlier)) {
    const { originalResolveDue: before, resolveDue: stands } = ticket;
    const to = before === undefined || stands === undefined ? earlier.move.resolveDue : stands;
    return { ...others, resolveDue: to, originalResolveDue: resolveDue };
  }
  const { originalResolveDue, resolveDue: moved } = ticket;
  if (originalResolveDue === undefined || moved === undefined) return clocks;
  if (isSamePolicy(ticket, clocks, zone) || typeof resolveDue !== 'number') return others;
  const hasWaited = wholeWaits(readWaits(ticket.pauses, zone)).ended.length > 0;
  // With waits the former policy's own deadline cannot be told from what is kept.
  const former = hasWaited ? moved : originalResolveDue;
  return resolveDue < former - minuteMillis ? clocks : { ...others, originalResolveDue: resolveDue };
}
