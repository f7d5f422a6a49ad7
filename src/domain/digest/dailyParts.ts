import { openDeadlines } from '../clock/slaState';
import { saysUnassigned } from '../intake/acceptTicket';
import type { Moment, Ticket } from '../record/ticket';
import { isLow, scoreOf } from '../satisfaction/score';
import type { Task } from '../tasks/task';
import { dateText } from '../time/format';
import { dayMillis } from '../time/local';
import { isLate, isOpen, itemOf } from './items';
import type { DigestTicket, Frame, Item, Part } from './part';

/** How long a low score stays in the list. */
const lowScoreDays = 7;

const firstDue = (ticket: Ticket): Moment | undefined => {
  const due = openDeadlines(ticket).map(({ dueAt }) => dueAt);
  return due.length === 0 ? undefined : Math.min(...due);
};

const byDue = (a: Item, b: Item): number => (a.dueAt ?? 0) - (b.dueAt ?? 0);

/** Tickets whose next deadline is as `test` wants it, the earliest first. */
function dueItems({ tickets }: Frame, test: (dueAt: Moment) => boolean): readonly Item[] {
  return tickets
    .flatMap((found) => {
      const dueAt = firstDue(found.ticket);
      return dueAt !== undefined && test(dueAt) ? [itemOf(found, { dueAt })] : [];
    })
    .sort(byDue);
}

const isLaterToday = ({ now, zone }: Frame, moment: Moment): boolean =>
  moment > now && dateText(moment, zone) === dateText(now, zone);

const chosen = ({ tickets }: Frame, test: (ticket: Ticket) => boolean): readonly DigestTicket[] =>
  tickets.filter(({ ticket }) => isOpen(ticket) && test(ticket));

const oldestFirst = (a: DigestTicket, b: DigestTicket): number => (a.ticket.createdAt ?? 0) - (b.ticket.createdAt ?? 0);

export const overdue: Part = {
  key: 'overdue',
  audiences: ['managers', 'person', 'weekly'],
  tone: 'alarm',
  items: (frame) => dueItems(frame, (dueAt) => dueAt <= frame.now),
};

const dueToday: Part = {
  key: 'dueToday',
  audiences: ['managers', 'person'],
  tone: 'attention',
  items: (frame) => dueItems(frame, (dueAt) => isLaterToday(frame, dueAt)),
};

const unassigned: Part = {
  key: 'unassigned',
  audiences: ['managers'],
  tone: 'attention',
  items: (frame) =>
    chosen(frame, ({ owner }) => owner === undefined).map((found) =>
      itemOf(found, { dueAt: found.ticket.responseDue }),
    ),
};

/** Tickets whose customer is to hear of the progress when `test` says (D6), the earliest first. */
const updateItems = (frame: Frame, test: (dueAt: Moment) => boolean): readonly Item[] =>
  chosen(frame, ({ nextUpdateDue }) => nextUpdateDue !== undefined && test(nextUpdateDue))
    .map((found) => itemOf(found, { dueAt: found.ticket.nextUpdateDue }))
    .sort(byDue);

/** The next word to the customer is owed (D6). */
const waitingForUpdate: Part = {
  key: 'waitingForUpdate',
  audiences: ['managers', 'person'],
  tone: 'attention',
  items: (frame) => updateItems(frame, (dueAt) => dueAt <= frame.now),
};

/** It will be owed before the day ends. */
const updatesToday: Part = {
  key: 'updatesToday',
  audiences: ['person'],
  tone: 'plain',
  items: (frame) => updateItems(frame, (dueAt) => isLaterToday(frame, dueAt)),
};

/** Customers to be called back by the end of today (D8). */
const callBacks: Part = {
  key: 'callBacks',
  audiences: ['managers', 'person'],
  tone: 'attention',
  items(frame) {
    const until = frame.zone.startOfDay(frame.zone.addDays(frame.now, 1));
    return frame.tickets
      .filter(({ ticket }) => ticket.calledBackAt === undefined && (ticket.callbackDue ?? until) < until)
      .map((found) => itemOf(found, { dueAt: found.ticket.callbackDue }))
      .sort(byDue);
  },
};

/**
 * When the customer answered, as far as it shows without the log: the supervisor's task of a low score quotes it (D8);
 * else the call-back or confirmation that goes with it, else the end of the ticket.
 */
function scoredAt({ tasks }: Frame, ticket: Ticket): Moment {
  const { number, satisfaction = '', calledBackAt = 0, confirmedAt = 0, closedAt, resolvedAt, createdAt = 0 } = ticket;
  const quoting = tasks.filter(({ task }) => task.number === number && task.what.includes(`“${satisfaction}”`));
  const told = quoting.map(({ task }) => task.createdAt ?? 0);
  return Math.max(...told, calledBackAt, confirmedAt) || (closedAt ?? resolvedAt ?? createdAt);
}

const lowScores: Part = {
  key: 'lowScores',
  audiences: ['managers'],
  tone: 'alarm',
  items: (frame) =>
    frame.tickets.flatMap((found) => {
      const score = scoreOf(found.ticket.satisfaction);
      if (score === undefined || !isLow(score)) return [];
      if (frame.now - scoredAt(frame, found.ticket) > lowScoreDays * dayMillis) return [];
      return [itemOf(found, { text: found.ticket.feedback, figure: { kind: 'score', value: score } })];
    }),
};

const openTasks = ({ tasks }: Frame, test: (task: Task) => boolean): readonly Item[] =>
  tasks
    .filter(({ task }) => task.state === 'open' && test(task))
    .map(({ row, task }) => ({
      title: task.taskNo,
      place: { sheet: 'tasks' as const, row },
      dueAt: task.dueAt,
      owner: task.person === '' ? task.department : task.person,
      text: task.what,
    }))
    .sort((a, b) => (a.dueAt ?? Number.MAX_SAFE_INTEGER) - (b.dueAt ?? Number.MAX_SAFE_INTEGER));

const tasks: Part = {
  key: 'tasks',
  audiences: ['person'],
  tone: 'plain',
  items: (frame) => openTasks(frame, (task) => !isLate(task, frame.now)),
};

/**
 * Tasks that should have been done, among them those of escalations: who was to step in has not (D4, D7). Besides
 * managers whoever is asked finds them here, and the owner of their ticket.
 */
const lateTasks: Part = {
  key: 'lateTasks',
  audiences: ['managers', 'person'],
  tone: 'alarm',
  items: (frame) => openTasks(frame, (task) => isLate(task, frame.now)),
};

/** Actions of improvements that should have been done (D14). */
export const actions: Part = {
  key: 'actions',
  audiences: ['managers', 'person', 'weekly'],
  tone: 'attention',
  items: (frame) =>
    frame.actions.map(({ row, overdue: { number, category, action } }) => ({
      title: number,
      place: { sheet: 'improvements' as const, row },
      dueAt: action.dueAt,
      isWholeDay: true as const,
      owner: action.owner === '' ? undefined : action.owner,
      text: category === '' ? action.what : `${category} · ${action.what}`,
    })),
};

/** Rows that lack something that is required at intake (D1); that nobody has them is told elsewhere. */
const incomplete: Part = {
  key: 'incomplete',
  audiences: ['managers', 'person'],
  tone: 'attention',
  items: (frame) =>
    [...chosen(frame, (ticket) => ticket.missing !== undefined && !saysUnassigned(ticket.missing))]
      .sort(oldestFirst)
      .map((found) =>
        itemOf(found, { text: found.ticket.missing, owner: found.ticket.owner ?? found.ticket.receiver }),
      ),
};

/** What the morning's mails list, in this order (D15). */
export const dailyParts: readonly Part[] = [
  overdue,
  dueToday,
  unassigned,
  waitingForUpdate,
  updatesToday,
  callBacks,
  lowScores,
  tasks,
  lateTasks,
  actions,
  incomplete,
];
