import { isNamed } from '../flow/permissions';
import { headsOf } from '../notice/recipients';
import type { Moment, Ticket } from '../record/ticket';
import type { Task } from '../tasks/task';
import { dailyParts } from './dailyParts';
import { firstMissAt } from './firstMiss';
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

/**
 * What of a frame is people's own who share a mailbox, most often one person's: tickets, tasks asked of it or of the
 * department that it heads, and what others do for its tickets once it is late (D7).
 * @param names as in the people sheet
 */
export function ownFrame(frame: Frame, ...names: readonly string[]): Frame {
  const { people } = frame.settings;
  const actors = names.map((name) => {
    const email = people.find((member) => member.name === name)?.email.trim() || name;
    return { name, email, isKnown: true };
  });
  const isOwn = (text: string | undefined): boolean => actors.some((actor) => isNamed(actor, text));
  const isAsked = ({ person, department }: Task): boolean =>
    isOwn(person) || (person === '' && actors.some(({ email }) => headsOf(department, people).includes(email)));
  const tickets = frame.tickets.filter(({ ticket }) => isOwn(ticket.owner));
  const numbers = new Set(tickets.map(({ ticket }) => ticket.number));
  return {
    ...frame,
    tickets,
    tasks: frame.tasks.filter(({ task }) => isAsked(task) || (numbers.has(task.number) && isLate(task, frame.now))),
    actions: frame.actions.filter(({ overdue }) => isOwn(overdue.action.owner)),
  };
}

/**
 * The span of a frame in numbers: what came, was answered, was closed, became overdue for the first time (D3), by
 * whichever deadline; and what is open now.
 */
export function numbersOf({ tickets, courses, since, until, now, zone }: Frame): Readonly<Record<NumberKey, number>> {
  const within = (moment: Moment | undefined): boolean => moment !== undefined && moment >= since && moment < until;
  const count = (test: (ticket: Ticket) => boolean): number => tickets.filter(({ ticket }) => test(ticket)).length;
  return {
    received: count(({ createdAt }) => within(createdAt)),
    responded: count(({ respondedAt }) => within(respondedAt)),
    closed: count(({ closedAt }) => within(closedAt)),
    breached: count((ticket) => within(firstMissAt(ticket, courses.get(ticket.number ?? ''), now, zone))),
    open: count(isOpen),
  };
}
