import { maskOwnNumber } from '../../domain/customer/maskText';
import { withChange } from '../../domain/record/change';
import { isReopened } from '../../domain/tasks/correctedTask';
import { outputLabel } from '../../domain/tasks/outputs';
import type { TaskRow } from '../../domain/tasks/task';
import { readTaskMinutes } from '../../domain/tasks/taskMinutes';
import { Refused } from '../refused';
import type { Acting, Deed } from './deed';
import { type Ending, rollUpTask } from './rollUpTask';
import { withdrawTask } from './withdrawTask';

export interface TaskEnd {
  readonly taskNo: string;
  readonly state: 'done' | 'cancelled';
  readonly output: string;
  /** Whole minutes as typed, or blank. */
  readonly minutes: string;
}

function readMinutes(text: string): number {
  const minutes = readTaskMinutes(text);
  if (minutes === undefined) {
    throw new Refused('fieldsWrong', [{ field: 'workMinutes', code: 'unreadableMinutes', value: text }]);
  }
  return minutes;
}

/**
 * Ends a task (D7): what came of it rolls up into the ticket, once, and the owner is told. What is left blank is taken
 * from the task's row; a task that was ended in its sheet is rolled up if that is still owed.
 * @throws Refused "taskMissing", "taskEnded", "outputMissing" when the department owes an output of its kind, or
 *   "fieldsWrong" when the minutes are none
 */
export function finishTask(acting: Acting, { taskNo, state, output: typed, minutes }: TaskEnd): Deed {
  const found = acting.tasks.find((row) => row.task.taskNo === taskNo);
  if (found === undefined) throw new Refused('taskMissing', [], taskNo);
  const { task } = found;
  if (task.state !== 'open' && task.isRolledUp) throw new Refused('taskEnded', [], taskNo);
  const output = typed === '' ? task.output : maskOwnNumber(typed, acting.ticket.contact);
  const label = outputLabel(task.department, acting.settings.language);
  if (state === 'done' && output === '' && label !== '') throw new Refused('outputMissing', [], label);
  const ending = { state, output, minutes: minutes === '' ? (task.minutes ?? 0) : readMinutes(minutes) };
  return isReopened(found) ? rollUpAgain(acting, found, ending) : rollUpTask(acting, found, ending);
}

/** Ends a task that was set back in its sheet, before a tick saw that: what it had brought into the ticket leaves first. */
function rollUpAgain(acting: Acting, found: TaskRow, ending: Ending): Deed {
  const { change, log } = withdrawTask(acting, found);
  const ticket = withChange(acting.ticket, change);
  const { doneAt: _, ...task } = found.task;
  const rolled = rollUpTask({ ...acting, ticket }, { ...found, task }, ending);
  return { ...rolled, change: { ...change, ...rolled.change }, log: [...log, ...rolled.log] };
}
