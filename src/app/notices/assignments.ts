import type { Moment, Ticket } from '../../domain/record/ticket';
import type { Remembered } from '../memory';
import { type Assignment, isAssignment, type Notice, withNotices } from './notice';
import { aboutOf } from './notices';

/** Tickets told one by one; more that come at once are told in one line a person. */
const toldSingly = 20;

const assignmentOf = (ticket: Ticket, at: Moment): Assignment => ({
  ...aboutOf(ticket),
  assignedAt: at,
  count: 1,
  urgency: ticket.urgency ?? '',
  ...(ticket.responseDue !== undefined && { responseDue: ticket.responseDue }),
});

/** One notice for all that one person got. */
function perPerson(assignments: readonly Assignment[]): readonly Assignment[] {
  const byPerson = new Map<string, Assignment>();
  for (const assignment of assignments) {
    const key = JSON.stringify([assignment.owner, assignment.department]);
    const known = byPerson.get(key);
    byPerson.set(key, known === undefined ? assignment : { ...known, count: known.count + 1 });
  }
  return [...byPerson.values()];
}

/**
 * Memory without the mails to owners whose tickets went on to somebody else before they were told (D4). A line that
 * stands for several tickets stays.
 */
export function withoutAssignments(remembered: Remembered, numbers: ReadonlySet<string | undefined>): Remembered {
  const isLeft = (notice: Notice): boolean =>
    !(isAssignment(notice) && notice.count === 1 && numbers.has(notice.number));
  const notices = remembered.notices.filter(isLeft);
  return notices.length === remembered.notices.length ? remembered : { ...remembered, notices };
}

/**
 * Memory with a mail to each owner of `tickets`, given out at `at`; for a ticket that nobody was found for, to the
 * supervisor (D4). An owner who was not told yet and is replaced here is told no more.
 */
export function withAssignments(remembered: Remembered, tickets: readonly Ticket[], at: Moment): Remembered {
  if (tickets.length === 0) return remembered;
  const running = tickets.filter((ticket) => ticket.status !== 'closed');
  const single = running.map((ticket) => assignmentOf(ticket, at));
  const given = new Set(tickets.map((ticket) => ticket.number));
  const told = single.length > toldSingly ? perPerson(single) : single;
  return withNotices(withoutAssignments(remembered, given), told);
}
