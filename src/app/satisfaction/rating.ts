import { maskContactsIn } from '../../domain/customer/maskText';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import { joinLabels } from '../../domain/record/joinLabels';
import type { Status } from '../../domain/record/lists';
import type { Moment, Ticket, TicketChange } from '../../domain/record/ticket';
import { isDissatisfied, type Score, satisfactionLabel } from '../../domain/satisfaction/score';
import type { Task, TaskChange } from '../../domain/tasks/task';
import { type Acting, type Deed, revisedWith } from '../actions/deed';
import type { LogLine } from '../history';
import { shortened } from './shortened';
import { supervisorTasks } from './supervisorTasks';

/** How a rating came in: by a link that was mailed, by one that an agent passed on, or told to who called back. */
export type RatedVia = 'mail' | 'agent' | 'callback';

export interface Rating {
  readonly score: Score;
  readonly comment: string;
  readonly via: RatedVia;
  /** Who sent it in the customer's place; blank when it was the customer alone. */
  readonly by: string;
}

/** The log line of a task that was made. */
export const taskLine = ({ words, settings }: Acting, { taskNo, department, person }: Task): LogLine => ({
  step: words.task,
  note: `${taskNo} ${joinLabels([department, person].filter(Boolean), settings.language)}`.trim(),
});

/** Whether the customer's word makes the team work on the ticket again by itself (D8). */
const reopensByItself = ({ status, settings }: Pick<Acting, 'status' | 'settings'>, score: Score): boolean =>
  isDissatisfied(score) && settings.reopens === 'desk' && (status === 'verifying' || status === 'closed');

/** What is typed for the customer: the answer, that he was heard, and his confirmation unless he is dissatisfied. */
function answered({ ticket, status, settings, now }: Acting, { score, comment, via }: Rating): TicketChange {
  const keepsComment = comment === '' && via === 'callback';
  return {
    satisfaction: satisfactionLabel(score, settings),
    ...(keepsComment ? {} : { feedback: comment === '' ? null : comment }),
    ...(ticket.calledBackAt === undefined ? { calledBackAt: now } : {}),
    ...confirmation(ticket, status, score, now),
  };
}

/** The customer's last word counts: who turns dissatisfied takes back what he confirmed; a closed ticket keeps its history. */
function confirmation(ticket: Ticket, status: Status, score: Score, now: Moment): TicketChange {
  if (!isDissatisfied(score)) return ticket.confirmedAt === undefined ? { confirmedAt: now } : {};
  return ticket.confirmedAt === undefined || status === 'closed' ? {} : { confirmedAt: null };
}

/** What a low rating makes the desk do. */
interface Consequences {
  readonly change: TicketChange;
  readonly edited: readonly FieldKey[];
  readonly moved: (done: TicketChange) => readonly LogLine[];
  readonly newTasks: readonly Task[];
  readonly taskChanges: readonly TaskChange[];
}

/** The supervisor's task when a rating is low, and work on the ticket again when the customer is dissatisfied (D8). */
function consequences(acting: Acting, rated: Pick<Rating, 'score' | 'comment'>): Consequences {
  const { status, settings, history, zone, words, ticket } = acting;
  const tasks = supervisorTasks(acting, rated);
  if (!reopensByItself(acting, rated.score)) return { change: {}, edited: [], moved: () => [], ...tasks };
  const label = satisfactionLabel(rated.score, settings);
  const reason = words.satisfaction.reopenReason(label, shortened(rated.comment));
  const moved = (done: TicketChange): readonly LogLine[] => {
    const closed = status === 'closed' ? withChange(ticket, done) : undefined;
    const line = history.moved(status, 'inProgress', closed, zone);
    return [closed === undefined ? { ...line, note: [line.note, reason].join(history.separator) } : line];
  };
  const change: TicketChange = { status: 'inProgress', ...(status === 'closed' ? { reopenReason: reason } : {}) };
  return { change, edited: ['status'], moved, ...tasks };
}

/** What a rating brings about that somebody typed into its cell, where it stands already (D8). */
export function followTyped(acting: Acting, rated: Pick<Rating, 'score' | 'comment'>): Deed {
  const { change, edited, moved, newTasks, taskChanges } = consequences(acting, rated);
  const log = [...moved(change), ...newTasks.map((task) => taskLine(acting, task))];
  return { change: edited.length === 0 ? {} : revisedWith(acting, change, edited), log, newTasks, taskChanges };
}

/**
 * What a rating brings about (D8): the answer in the record, a task for the supervisor when it is low, and work on the
 * ticket again when the customer is dissatisfied. All of it is written together.
 */
export function rate(acting: Acting, rating: Rating): Deed {
  const words = acting.words.satisfaction;
  const { ticket, settings, history } = acting;
  const { score, comment, via, by } = rating;
  const label = satisfactionLabel(score, settings);
  const { change: moves, edited, moved, newTasks, taskChanges } = consequences(acting, rating);
  const change: TicketChange = { ...answered(acting, rating), ...moves };
  const before = ticket.satisfaction;
  const isCorrection = before !== undefined && before !== label;
  const note = [
    // Whole, for the log proves what the customer said.
    words.rated(label, score, maskContactsIn(comment), via, by),
    ...(isCorrection ? [words.corrected(before)] : []),
  ].join(history.separator);
  const log: LogLine[] = [
    { step: words.step, note },
    ...moved(change),
    ...newTasks.map((task) => taskLine(acting, task)),
  ];
  return { change: revisedWith(acting, change, edited), log, newTasks, taskChanges };
}
