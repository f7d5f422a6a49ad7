import type { TicketChange } from '../../domain/record/ticket';
import { outputLabel } from '../../domain/tasks/outputs';
import type { TaskRow } from '../../domain/tasks/task';
import { type Acting, type Deed, revisedWith } from './deed';

/** How a task ended; `minutes` is what it took, 0 when nobody said. */
export interface Ending {
  readonly state: 'done' | 'cancelled';
  readonly output: string;
  readonly minutes: number;
}

/** Output and minutes as the ticket takes them in: a line of its own, and a sum. */
function intoTicket({ ticket }: Acting, line: string, minutes: number): TicketChange {
  const { taskOutputs, workMinutes = 0 } = ticket;
  return {
    ...(minutes === 0 ? {} : { workMinutes: workMinutes + minutes }),
    ...(line === '' ? {} : { taskOutputs: taskOutputs === undefined ? line : `${taskOutputs}\n${line}` }),
  };
}

/**
 * What the end of a task brings about (D7): its output and minutes in the ticket, a log line, a letter to the owner
 * unless he ended it. That it is rolled up is written together with it, so that it is done once.
 */
export function rollUpTask(acting: Acting, { row, task }: TaskRow, { state, output, minutes }: Ending): Deed {
  const { ticket, settings, now, words, actor, history } = acting;
  const { taskNo, department } = task;
  const line = output === '' ? '' : words.output(department, outputLabel(department, settings.language), output);
  const outcome = [line, minutes === 0 ? '' : words.minutes(minutes)]
    .filter((part) => part !== '')
    .join(history.separator);
  const note = words.taskEnded(taskNo, department, outcome);
  const owner = ticket.owner ?? '';
  const ended = { state, output, ...(minutes === 0 ? {} : { minutes }), doneAt: task.doneAt ?? now };
  return {
    change: revisedWith(acting, intoTicket(acting, line, minutes), []),
    log: [{ step: state === 'done' ? words.taskDone : words.taskCancelled, note }],
    taskChanges: [{ row, taskNo, change: { ...ended, isRolledUp: true } }],
    ...(owner === '' || owner === actor.name
      ? {}
      : { letter: { kind: 'taskEnded', person: owner, department: ticket.department ?? '', note } }),
  };
}
