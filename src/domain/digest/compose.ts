import { headsOf } from '../notice/recipients';
import type { Moment, Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';
import { dailyParts } from './dailyParts';
import { isLate, isOpen } from './items';
import type { Audience, FilledPart, Frame, NumberKey, Part } from './part';
import { weeklyParts } from './weeklyParts';

/** The parts of one audience, blank ones included, in the order of their declaration. */
export function filledParts(audience: Audience, frame: Frame): readonly FilledPart[] {
  const parts: readonly Part[] = audience === 'weekly' ? weeklyParts : dailyParts;
  return parts
    .filter(({ audiences }) => audiences.includes(audience))
    .map(({ key, tone, items }) => ({ key, tone, items: items(frame) }));
}

/** Whether a task is a person's: asked of it, or of the department that it heads (D7). */
function isAskedOf({ settings: { people } }: Frame, name: string): (task: Task) => boolean {
  const address = people.find((member) => member.name === name)?.email.trim() ?? '';
  return ({ person, department }) =>
    person === name || (person === '' && address !== '' && headsOf(department, people).includes(address));
}

/** What of a frame is one person's own: what others do for its tickets is so once it is late (D7). */
export function ownFrame(frame: Frame, name: string): Frame {
  const tickets = frame.tickets.filter(({ ticket }) => ticket.owner === name);
  const numbers = new Set(tickets.map(({ ticket }) => ticket.number));
  const isAsked = isAskedOf(frame, name);
  return {
    ...frame,
    tickets,
    tasks: frame.tasks.filter(({ task }) => isAsked(task) || (numbers.has(task.number) && isLate(task, frame.now))),
    actions: frame.actions.filter(({ overdue }) => overdue.action.owner === name),
  };
}

/** The span of a frame in numbers: what came, was answered, was closed, turned overdue; and what is open now. */
export function numbersOf({ tickets, since, until, now }: Frame): Readonly<Record<NumberKey, number>> {
  const within = (moment: Moment | undefined): boolean => moment !== undefined && moment >= since && moment < until;
  const count = (test: (ticket: Ticket) => boolean): number => tickets.filter(({ ticket }) => test(ticket)).length;
  const missed = (due: Moment | undefined, done: Moment | undefined): boolean =>
    due !== undefined && within(due) && (done ?? now) > due;
  return {
    received: count(({ createdAt }) => within(createdAt)),
    responded: count(({ respondedAt }) => within(respondedAt)),
    closed: count(({ closedAt }) => within(closedAt)),
    breached: count(
      (ticket) =>
        missed(ticket.responseDue, ticket.respondedAt) ||
        missed(ticket.resolveDue, ticket.resolvedAt ?? ticket.closedAt),
    ),
    open: count(isOpen),
  };
}
