import type { EditDesk } from '../edit/editDesk';
import type { Remembered } from '../memory';

/**
 * Remembers that people edited the sheet of the tasks, so that the next tick looks at it (D7): two calls. The moment
 * is kept apart from what ticks remember, for a simple trigger writes it while others hold the desk.
 * @param isPasted whether the event does not tell what stood in the cells before: numbers of tasks may be among them
 * @returns what is remembered now
 */
export function tasksEdited(desk: Pick<EditDesk, 'now' | 'recall' | 'remember'>, isPasted: boolean): Remembered {
  const remembered = desk.recall();
  const pasted = isPasted ? { tasksPastedAt: desk.now } : {};
  const after = { ...remembered, tasksEditedAt: desk.now, ...pasted };
  desk.remember(remembered, after);
  return after;
}
