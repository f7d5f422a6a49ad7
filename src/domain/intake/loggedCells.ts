import { withChange } from '../record/change';
import { optionKey, type Status } from '../record/lists';
import type { Moment, Ticket, TicketChange } from '../record/ticket';
import type { LoggedLine } from './loggedDeadline';

/** A line of the ticket's log, as far as it is read here. */
export type OwnLine = Pick<LoggedLine, 'at' | 'note'>;

interface LoggedMove {
  readonly at: Moment;
  readonly from: Status;
  readonly to: Status;
}

/** Who got the ticket when; a blank name where it was taken from somebody for nobody. */
interface LoggedOwner {
  readonly at: Moment;
  readonly name: string;
}

const partsOf = (note: string): readonly string[] => note.split(/；|; /);

/** The move that a line tells of: it stands first in its note. */
function moveIn({ at, note }: OwnLine): LoggedMove | undefined {
  const [before = '', after = ''] = (partsOf(note)[0] ?? '').split(' → ');
  const [from, to] = [optionKey('status', before), optionKey('status', after)];
  return from === undefined || to === undefined ? undefined : { at, from, to };
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

/** Stamps of a status that lie in the log: the first answer, and the last resolution and closing if that is where it stands. */
function stampsIn(ticket: Ticket, moves: readonly LoggedMove[]): TicketChange {
  const { status, respondedAt, resolvedAt, closedAt } = ticket;
  const last = moves[moves.length - 1];
  const answered = moves.find(({ from }) => from === 'open');
  const isResolved = (one: Status): boolean => one === 'verifying' || one === 'closed';
  const resolved = moves.filter(({ from, to }) => isResolved(to) && !isResolved(from)).pop();
  const isStanding = last !== undefined && last.to === status;
  return {
    ...(respondedAt === undefined && status !== 'open' && answered !== undefined && { respondedAt: answered.at }),
    ...(resolvedAt === undefined && isStanding && isResolved(last.to) && resolved && { resolvedAt: resolved.at }),
    ...(closedAt === undefined && isStanding && last.to === 'closed' && { closedAt: last.at }),
  };
}

/** Owner and moment of assignment, where both are gone, or the moment alone of the owner who stands there. */
function assignmentIn(ticket: Ticket, last: LoggedOwner | undefined): TicketChange {
  if (last === undefined || last.name === '' || ticket.assignedAt !== undefined) return {};
  if (isUnowned(ticket)) return { owner: last.name, assignedAt: last.at };
  return ticket.owner === last.name ? { assignedAt: last.at } : {};
}

/**
 * What the log tells of cells that a ticket lost and that nobody but the desk fills (D3, D4): when it was answered,
 * resolved and closed, whose it is and since when. What the log does not tell stays blank.
 * @param lines the ticket's own, the oldest first
 * @param names of the team, by which a transfer is told from other changes
 */
export function loggedCells(ticket: Ticket, lines: readonly OwnLine[], names: ReadonlySet<string>): TicketChange {
  const timed = lines.filter(({ at }) => at > 0);
  const moves = timed.flatMap((line) => moveIn(line) ?? []);
  const owners = timed.flatMap((line) => ownerIn(line, names) ?? []);
  const stamps = stampsIn(ticket, moves);
  return { ...stamps, ...assignmentIn(withChange(ticket, stamps), owners.pop()) };
}
