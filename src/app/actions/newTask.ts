import type { Task } from '../../domain/tasks/task';
import { nextTaskNo } from '../../domain/tasks/taskNumber';
import type { Acting } from './deed';

/** A task of the ticket that begins now, under the next number (D2, D7). */
export const newTask = (
  { number, tasks, now }: Pick<Acting, 'number' | 'tasks' | 'now'>,
  asked: Pick<Task, 'department' | 'person' | 'what' | 'dueAt' | 'createdBy'>,
): Task => ({
  taskNo: nextTaskNo(
    number,
    tasks.map(({ task }) => task.taskNo),
  ),
  number,
  ...asked,
  state: 'open',
  output: '',
  createdAt: now,
  isRolledUp: false,
});
