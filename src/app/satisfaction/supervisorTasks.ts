import { isDissatisfied, isLow, type Score, satisfactionLabel, scoreOf } from '../../domain/satisfaction/score';
import type { Task, TaskChange, TaskRow } from '../../domain/tasks/task';
import { hourMillis } from '../../domain/time/local';
import type { Acting } from '../actions/deed';
import { newTask } from '../actions/newTask';
import { supervisorOf } from '../actions/supervisorOf';
import { shortened } from './shortened';

interface Answer {
  readonly score: Score;
  readonly comment: string;
}

export interface SupervisorTasks {
  readonly newTasks: readonly Task[];
  readonly taskChanges: readonly TaskChange[];
}

/** What the supervisor is asked after an answer. */
function asked({ number, settings, words }: Acting, { score, comment }: Answer): string {
  const { task, taskCorrected } = words.satisfaction;
  const label = satisfactionLabel(score, settings);
  if (!isLow(score)) return taskCorrected(number, label, shortened(comment));
  const asksReopening = isDissatisfied(score) && settings.reopens === 'supervisor';
  return task(number, label, shortened(comment), settings.lowScoreHours, asksReopening);
}

/** The open task of an answer that was given since the ticket was last resolved. */
function openTask({ tasks, ticket, words }: Acting): TaskRow | undefined {
  const { resolvedAt = 0 } = ticket;
  const isOfThisCycle = ({ createdAt = 0 }: Task): boolean => createdAt >= resolvedAt;
  const isOpen = ({ createdBy, state }: Task): boolean => createdBy === words.satisfaction.step && state === 'open';
  return tasks.filter(({ task }) => isOpen(task) && isOfThisCycle(task)).pop();
}

/** The open task told anew, unless people put it in words of their own. */
function rewritten(acting: Acting, { row, task }: TaskRow, answer: Answer): readonly TaskChange[] {
  const { satisfaction, feedback = '' } = acting.ticket;
  const before = scoreOf(satisfaction);
  const what = asked(acting, answer);
  const isOurs = before !== undefined && task.what === asked(acting, { score: before, comment: feedback });
  return isOurs && what !== task.what ? [{ row, taskNo: task.taskNo, change: { what } }] : [];
}

/**
 * The supervisor's task of a low score (D8): one for each resolution. While it is open, a corrected answer is written
 * into it, with its due time as it was.
 */
export function supervisorTasks(acting: Acting, answer: Answer): SupervisorTasks {
  const { settings, now, words } = acting;
  const open = openTask(acting);
  if (open !== undefined) return { newTasks: [], taskChanges: rewritten(acting, open, answer) };
  if (!isLow(answer.score)) return { newTasks: [], taskChanges: [] };
  const { name, department } = supervisorOf(acting);
  const task = newTask(acting, {
    department,
    person: name,
    what: asked(acting, answer),
    dueAt: now + settings.lowScoreHours * hourMillis,
    createdBy: words.satisfaction.step,
  });
  return { newTasks: [task], taskChanges: [] };
}
