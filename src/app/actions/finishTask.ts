import type { TicketChange } from '../../domain/record/ticket';
import { outputLabel } from '../../domain/tasks/outputs';
import type { Task } from '../../domain/tasks/task';
import { Refused } from '../refused';
import { type Acting, type Deed, revisedWith } from './deed';

export interface TaskEnd {
  readonly taskNo: string;
  readonly state: 'done' | 'cancelled';
  readonly output: string;
  /** Whole minutes as typed, or blank. */
  readonly minutes: string;
}

function readMinutes(text: string): number {
  const minutes = text === '' ? 0 : Number(text);
  if (!Number.isFinite(minutes) || minutes < 0) {
    throw new Refused('fieldsWrong', [{ field: 'workMinutes', code: 'unreadableNumber', value: text }]);
  }
  return minutes;
}

/** Output and minutes of an ended task go into the ticket (D7). */
function rolledUp({ ticket }: Acting, task: Task, line: string, minutes: number): TicketChange {
  const { taskOutputs, workMinutes = 0 } = ticket;
  return {
    ...(minutes === 0 ? {} : { workMinutes: workMinutes + minutes }),
    ...(task.output === '' ? {} : { taskOutputs: taskOutputs === undefined ? line : `${taskOutputs}\n${line}` }),
  };
}

/**
 * Ends a task (D7): what came of it rolls up into the ticket, once, and the owner is told.
 * @throws Refused "taskMissing", "taskEnded", or "outputMissing" when the department owes an output of its kind
 */
export function finishTask(acting: Acting, { taskNo, state, output, minutes: typed }: TaskEnd): Deed {
  const { ticket, tasks, settings, now, words, actor, history } = acting;
  const found = tasks.find((row) => row.task.taskNo === taskNo);
  if (found === undefined) throw new Refused('taskMissing', [], taskNo);
  const { task } = found;
  if (task.state !== 'open') throw new Refused('taskEnded', [], taskNo);
  const label = outputLabel(task.department, settings.language);
  if (state === 'done' && output === '' && label !== '') throw new Refused('outputMissing', [], label);
  const minutes = readMinutes(typed);
  const ended: Task = { ...task, state, output };
  const line = words.output(task.department, label, output);
  const outcome = [output === '' ? '' : line, minutes === 0 ? '' : words.minutes(minutes)]
    .filter((part) => part !== '')
    .join(history.separator);
  const note = words.taskEnded(taskNo, task.department, outcome);
  const owner = ticket.owner ?? '';
  const change = rolledUp(acting, ended, line, minutes);
  return {
    change: revisedWith(acting, change, []),
    log: [{ step: state === 'done' ? words.taskDone : words.taskCancelled, note }],
    taskChanges: [
      {
        row: found.row,
        taskNo,
        change: { state, output, ...(minutes === 0 ? {} : { minutes }), doneAt: now, isRolledUp: true },
      },
    ],
    ...(owner === '' || owner === actor.name
      ? {}
      : { letter: { kind: 'taskEnded', person: owner, department: ticket.department ?? '', note } }),
  };
}
