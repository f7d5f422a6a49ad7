import type { TicketChange } from '../../domain/record/ticket';
import { toldMinutes, toldOf, withoutOutput } from '../../domain/tasks/correctedTask';
import type { TaskRow } from '../../domain/tasks/task';
import { type Acting, type Deed, revisedWith } from './deed';

/**
 * What setting an ended task back brings about (D7): its output and minutes leave the ticket, as the log told of them,
 * with a log line. It is to be done once more, and rolls up again when it ends.
 */
export function withdrawTask(acting: Acting, { row, task }: TaskRow): Deed & { readonly note: string } {
  const { ticket, words, history, log } = acting;
  const { taskNo, department } = task;
  const told = toldOf(
    taskNo,
    log.map(({ note }) => note),
  );
  const { outputs, before } = withoutOutput(ticket.taskOutputs ?? '', told);
  const minutes = toldMinutes(taskNo, told);
  const left = Math.max(0, (ticket.workMinutes ?? 0) - minutes);
  const change: TicketChange = {
    ...(before === undefined ? {} : { taskOutputs: outputs === '' ? null : outputs }),
    ...(minutes === 0 ? {} : { workMinutes: left === 0 ? null : left }),
  };
  const parts = [before ?? '', minutes === 0 ? '' : words.minutes(minutes)].filter((part) => part !== '');
  const note = words.taskEnded(taskNo, department, parts.join(history.separator));
  return {
    change: revisedWith(acting, change, []),
    log: [{ step: words.taskReopened, note }],
    taskChanges: [{ row, taskNo, change: { isRolledUp: false } }],
    note,
  };
}
