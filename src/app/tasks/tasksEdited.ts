import type { EditDesk } from '../editDesk';

/**
 * Remembers that people edited the sheet of the tasks, so that the next tick looks at it (D7): two calls. The moment
 * is kept apart from what ticks remember, for a simple trigger writes it while others hold the desk.
 */
export function tasksEdited(desk: Pick<EditDesk, 'now' | 'recall' | 'remember'>): void {
  const remembered = desk.recall();
  desk.remember(remembered, { ...remembered, tasksEditedAt: desk.now });
}
