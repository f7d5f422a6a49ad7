import { withChange } from '../record/change';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import { loggedStamps, type OwnLine, partsOf } from './loggedStamps';

/** Who got the ticket when; a blank name where it was taken from somebody for nobody. */
interface LoggedOwner {
  readonly at: Moment;
  readonly name: string;
}

const given = /^(?:在表中直接登记，)?分派给 (.+?)(?:（|$)|^(?:Typed into the sheet, a|A)ssigned to (.+?)(?: \(|$)/;
const nobody: ReadonlySet<string> = new Set(['待分配', 'To be assigned']);

/** The owner that a line names: of its intake, or of a transfer, among the names that the team has. */
function ownerIn({ at, note }: OwnLine, names: ReadonlySet<string>): LoggedOwner | undefined {
  const [, zh, en] = given.exec(note) ?? [];
  const atIntake = zh ?? en;
  if (atIntake !== undefined) return { at, name: atIntake };
  const passed = partsOf(note)
    .map((part) => part.split(' → '))
    .filter((sides) => sides.length === 2)
    .flatMap(([, to = '']) => (names.has(to) ? [to] : nobody.has(to) ? [''] : []));
  const name = passed.pop();
  return name === undefined ? undefined : { at, name };
}

/** Whether neither an owner stands there nor since when, and nothing says that nobody has the ticket. */
const isUnowned = ({ owner, assignedAt, missing = '', importKey }: Ticket): boolean =>
  owner === undefined &&
  assignedAt === undefined &&
  importKey === undefined &&
  ![...nobody].some((label) => missing.includes(label));

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
 * @param names of the team, by which a transfer is told from other changes
 */
export function loggedCells(ticket: Ticket, lines: readonly OwnLine[], names: ReadonlySet<string>): TicketChange {
  const timed = lines.filter(({ at }) => at > 0);
  const owners = timed.flatMap((line) => ownerIn(line, names) ?? []);
  const stamps = loggedStamps(ticket, lines);
  return { ...stamps, ...assignmentIn(withChange(ticket, stamps), owners.pop()) };
}
