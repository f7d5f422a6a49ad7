import { maskContactsIn } from '../../domain/customer/maskText';
import { withChange } from '../../domain/record/change';
import type { FieldKey } from '../../domain/record/fields';
import { joinLabels } from '../../domain/record/joinLabels';
import type { TicketChange } from '../../domain/record/ticket';
import { isDissatisfied, isLow, type Score, satisfactionLabel } from '../../domain/satisfaction/score';
import type { Task } from '../../domain/tasks/task';
import { type Acting, type Deed, revisedWith } from '../actions/deed';
import { newTask } from '../actions/newTask';
import { supervisorOf } from '../actions/supervisorOf';
import type { LogLine } from '../history';

/** How a rating came in: by a link that was mailed, by one that an agent passed on, or told to who called back. */
export type RatedVia = 'mail' | 'agent' | 'callback';

export interface Rating {
  readonly score: Score;
  readonly comment: string;
  readonly via: RatedVia;
  /** Who sent it in the customer's place; blank when it was the customer alone. */
  readonly by: string;
}

const hour = 3_600_000;

/** Characters of a customer's comment that a task or a reason repeats. */
const commentShown = 120;

const shortened = (comment: string): string => {
  // Masked before it is cut: half a number must not slip through (D12).
  const all = Array.from(maskContactsIn(comment).replace(/\s+/g, ' '));
  return all.length > commentShown ? `${all.slice(0, commentShown - 1).join('')}…` : all.join('');
};

/** The supervisor's task; none while the one of an earlier answer is open. */
export function supervisorTask(acting: Acting, { score, comment }: Pick<Rating, 'score' | 'comment'>): readonly Task[] {
  const words = acting.words.satisfaction;
  const { number, tasks, settings, now } = acting;
  const isThere = tasks.some(({ task }) => task.createdBy === words.step && task.state === 'open');
  if (!isLow(score) || isThere) return [];
  const { name, department } = supervisorOf(acting);
  const asksReopening = isDissatisfied(score) && settings.reopens === 'supervisor';
  const task = newTask(acting, {
    department,
    person: name,
    what: words.task(
      number,
      satisfactionLabel(score, settings),
      shortened(comment),
      settings.lowScoreHours,
      asksReopening,
    ),
    dueAt: now + settings.lowScoreHours * hour,
    createdBy: words.step,
  });
  return [task];
}

/** The log line of a task that was made. */
export const taskLine = ({ words, settings }: Acting, { taskNo, department, person }: Task): LogLine => ({
  step: words.task,
  note: `${taskNo} ${joinLabels([department, person].filter(Boolean), settings.language)}`.trim(),
});

/** Whether the customer's word makes the team work on the ticket again by itself (D8). */
export const reopensByItself = ({ status, settings }: Pick<Acting, 'status' | 'settings'>, score: Score): boolean =>
  isDissatisfied(score) && settings.reopens === 'desk' && (status === 'verifying' || status === 'closed');

/** What is typed for the customer: the answer, that he was heard, and his confirmation unless he is dissatisfied. */
function answered({ ticket, settings, now }: Acting, { score, comment, via }: Rating): TicketChange {
  const keepsComment = comment === '' && via === 'callback';
  return {
    satisfaction: satisfactionLabel(score, settings),
    ...(keepsComment ? {} : { feedback: comment === '' ? null : comment }),
    ...(ticket.calledBackAt === undefined ? { calledBackAt: now } : {}),
    ...(isDissatisfied(score) || ticket.confirmedAt !== undefined ? {} : { confirmedAt: now }),
  };
}

/** What a low rating makes the desk do. */
interface Consequences {
  readonly change: TicketChange;
  readonly edited: readonly FieldKey[];
  readonly moved: (done: TicketChange) => readonly LogLine[];
  readonly newTasks: readonly Task[];
}

/** The supervisor's task when a rating is low, and work on the ticket again when the customer is dissatisfied (D8). */
function consequences(acting: Acting, rated: Pick<Rating, 'score' | 'comment'>): Consequences {
  const { status, settings, history, zone, words, ticket } = acting;
  const newTasks = supervisorTask(acting, rated);
  if (!reopensByItself(acting, rated.score)) return { change: {}, edited: [], moved: () => [], newTasks };
  const label = satisfactionLabel(rated.score, settings);
  const reason = words.satisfaction.reopenReason(label, shortened(rated.comment));
  const moved = (done: TicketChange): readonly LogLine[] => {
    const closed = status === 'closed' ? withChange(ticket, done) : undefined;
    const line = history.moved(status, 'inProgress', closed, zone);
    return [closed === undefined ? { ...line, note: [line.note, reason].join(history.separator) } : line];
  };
  const change: TicketChange = { status: 'inProgress', ...(status === 'closed' ? { reopenReason: reason } : {}) };
  return { change, edited: ['status'], moved, newTasks };
}

/** What a rating brings about that somebody typed into its cell, where it stands already (D8). */
export function followTyped(acting: Acting, rated: Pick<Rating, 'score' | 'comment'>): Deed {
  const { change, edited, moved, newTasks } = consequences(acting, rated);
  const log = [...moved(change), ...newTasks.map((task) => taskLine(acting, task))];
  return { change: edited.length === 0 ? {} : revisedWith(acting, change, edited), log, newTasks };
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
  const { change: moves, edited, moved, newTasks } = consequences(acting, rating);
  const change: TicketChange = { ...answered(acting, rating), ...moves };
  const before = ticket.satisfaction;
  const isCorrection = before !== undefined && before !== label;
  const note = [
    words.rated(label, score, shortened(comment), via, by),
    ...(isCorrection ? [words.corrected(before)] : []),
  ].join(history.separator);
  const log: LogLine[] = [
    { step: words.step, note },
    ...moved(change),
    ...newTasks.map((task) => taskLine(acting, task)),
  ];
  return { change: revisedWith(acting, change, edited), log, newTasks };
}
