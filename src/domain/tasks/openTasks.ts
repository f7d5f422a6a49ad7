import { joinLabels } from '../record/joinLabels';
import type { Language, Status } from '../record/lists';
import { outputLabel } from './outputs';
import type { Task, TaskRow } from './task';

/** A row with no more than the ticket's number asks nothing of anybody. */
const asksSomething = ({ taskNo, what, department, person }: Task): boolean =>
  taskNo !== '' || what !== '' || department !== '' || person !== '';

/** Whether somebody still owes something: also a task that was called done without its output. */
const isUnfinished = ({ state, isRolledUp, output, department }: Task): boolean =>
  state === 'open' || (state === 'done' && !isRolledUp && output === '' && outputLabel(department, 'zh') !== '');

/** Whether a ticket of this status is one on whose work nobody else should still be busy (D7). */
export const asksForTasks = (status: Status | undefined): boolean => status === 'verifying' || status === 'closed';

/** What others still have to do (D7). */
export const openTasks = (tasks: readonly TaskRow[]): readonly Task[] =>
  tasks.map(({ task }) => task).filter((task) => asksSomething(task) && isUnfinished(task));

/** A task by its number, with whom it asks; one without a number yet by what it asks. */
export function taskName({ taskNo, department, person, what }: Task, language: Language): string {
  const asked = [department, person].filter((part) => part !== '').join(' ');
  const name = taskNo === '' ? what : taskNo;
  if (asked === '') return name;
  return language === 'zh' ? `${name}（${asked}）` : `${name} (${asked})`;
}

/** Several tasks in a row. */
export const taskNames = (tasks: readonly Task[], language: Language): string =>
  joinLabels(
    tasks.map((task) => taskName(task, language)),
    language,
  );
