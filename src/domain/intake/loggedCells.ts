import { withChange } from '../record/change';
import type { FieldKey } from '../record/fields';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { Zone } from '../time/zone';
import { unassignedLabel } from './acceptTicket';
import { loggedDeadline } from './loggedDeadline';
import { inOrder } from './loggedFlow';
import { loggedStamps, moveIn, stampFields } from './loggedStamps';
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

/** Owner and moment of assignment, as far as they are gone: who clears an owner's cell means it, who deletes the column does not. */
function assignmentIn(ticket: Ticket, last: LoggedOwner | undefined, rebuilt: ReadonlySet<FieldKey>): TicketChange {
  if (last === undefined || last.name === '') return {};
  const isLost = ticket.owner === undefined && (rebuilt.has('owner') || isUnowned(ticket));
  if (!isLost && ticket.owner !== last.name) return {};
  return {
    ...(isLost && { owner: last.name }),
    ...(ticket.assignedAt === undefined && { assignedAt: last.at }),
  };
}

const besideStatus = [...stampFields, 'pauses'] as const satisfies readonly FieldKey[];

/** The status, where its column was deleted together with cells that would tell it; an import need not have these. */
function statusIn({ status, importKey }: Ticket, { lines, rebuilt }: LoggedTicket): TicketChange {
  const isUntold = importKey !== undefined || besideStatus.some((field) => rebuilt.has(field));
  if (status !== undefined || !rebuilt.has('status') || !isUntold) return {};
  const to = inOrder(lines)
    .flatMap((line) => moveIn(line) ?? [])
    .pop()?.to;
  return to === undefined ? {} : { status: to };
}

/** The promise that was not answered yet, where its column was deleted. */
function promiseIn({ promisedAt }: Ticket, { lines, rebuilt, zone }: LoggedTicket): TicketChange {
  if (promisedAt !== undefined || !rebuilt.has('promisedAt')) return {};
  const told = loggedDeadline('promisedAt', lines, zone) ?? undefined;
  return told === undefined ? {} : { promisedAt: told };
}

/** Whether a cell is blank whose column was made again, and of which the log may tell. */
export const lacksCells = (ticket: Ticket, rebuilt: ReadonlySet<FieldKey>): boolean =>
  (['status', 'owner', 'promisedAt'] as const).some((field) => rebuilt.has(field) && ticket[field] === undefined);

/** What tells of a ticket's cells. */
export interface LoggedTicket {
  /** The ticket's own, the oldest first. */
  readonly lines: readonly OwnLine[];
  /** Columns that people deleted and that are there again, blank. */
  readonly rebuilt: ReadonlySet<FieldKey>;
  readonly zone: Zone;
}

/**
 * What the log tells of cells that a ticket lost (D3–D5): where it stands, when it was answered, resolved and closed,
 * whose it is and since when, what was promised. What the log does not tell stays blank, and a stamp that people put there
 * is null.
 */
export function loggedCells(ticket: Ticket, logged: LoggedTicket): TicketChange {
  const { lines, rebuilt } = logged;
  const owners = lines.flatMap(({ at, owner }) => (at > 0 && owner !== undefined ? [{ at, name: owner }] : []));
  // The other cells are read by where the ticket stands.
  const status = statusIn(ticket, logged);
  const stamps = { ...status, ...loggedStamps(withChange(ticket, status), lines) };
  return {
    ...stamps,
    ...promiseIn(ticket, logged),
    ...assignmentIn(withChange(ticket, stamps), owners.pop(), rebuilt),
  };
}
