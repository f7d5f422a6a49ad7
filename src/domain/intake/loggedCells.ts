import { withChange } from '../record/change';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { unassignedLabel } from './acceptTicket';
import { loggedStamps } from './loggedStamps';
import type { OwnLine } from './ownLine';

const nobody = Object.values(unassignedLabel);

/** Who got the ticket when; a blank name where it was taken from somebody for nobody. */
interface LoggedOwner {
  readonly at: Moment;
  readonly name: string;
}

/** Whether neither an owner stands there nor since when, and nothing says that nobody has the ticket. */
const isUnowned = ({ owner, assignedAt, missing = '', importKey }: Ticket): boolean =>
  owner === undefined &&
  assignedAt === undefined &&
  importKey === undefined &&
  !nobody.some((label) => missing.includes(label));

/** Whether a ticket in work lost its owner unseen: who clears an owner is asked for another at once (D4). */
export const isOwnerLost = (ticket: Ticket): boolean =>
  isUnowned(ticket) && ticket.status !== 'verifying' && ticket.status !== 'closed';

/** Owner and moment of assignment, where both are gone, or the moment alone of the owner who stands there. */
function assignmentIn(ticket: Ticket, last: LoggedOwner | undefined): TicketChange {
  if (last === undefined || last.name === '' || ticket.assignedAt !== undefined) return {};
  if (isUnowned(ticket)) return { owner: last.name, assignedAt: last.at };
  return ticket.owner === last.name ? { assignedAt: last.at } : {};
}

/**
 * What the log tells of cells that a ticket lost and that nobody but the desk fills (D3, D4): when it was answered,
 * resolved and closed, whose it is and since when. What the log does not tell stays blank, and a stamp that people put
 * there is null.
 * @param lines the ticket's own, the oldest first
 */
export function loggedCells(ticket: Ticket, lines: readonly OwnLine[]): TicketChange {
  const owners = lines.flatMap(({ at, owner }) => (at > 0 && owner !== undefined ? [{ at, name: owner }] : []));
  const stamps = loggedStamps(ticket, lines);
  return { ...stamps, ...assignmentIn(withChange(ticket, stamps), owners.pop()) };
}
