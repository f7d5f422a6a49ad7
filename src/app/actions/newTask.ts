import { maskOwnNumber } from '../../domain/customer/maskText';
import type { Task } from '../../domain/tasks/task';
import { nextTaskNo } from '../../domain/tasks/taskNumber';
import type { Acting } from './deed';

/** A task of the ticket that begins now, under the next number (D2, D7); it repeats the ticket's contact masked (D12). */
export const newTask = (
  { number, tasks, log, now, ticket }: Pick<Acting, 'number' | 'tasks' | 'log' | 'now' | 'ticket'>,
  asked: Pick<Task, 'department' | 'person' | 'what' | 'dueAt' | 'createdBy'>,
): Task => ({
  taskNo: nextTaskNo(
    number,
    tasks.map(({ task }) => task.taskNo),
    log.map(({ note }) => note),
  ),
  number,
  ...asked,
  what: maskOwnNumber(asked.what, ticket.contact),
  state: 'open',
  output: '',
  createdAt: now,
  isRolledUp: false,
});
