import { pastedOverTasks, ticketsOfTasks } from '../../domain/tasks/pastedTaskNo';
import type { Desk, OpenedForDigest } from '../desk';
import type { Remembered } from '../memory';

/**
 * Puts the numbers of tasks back over which people pasted those of others (D2), after a paste in their sheet: the log is
 * asked in two calls, and what is found written in one.
 * @returns the rows that have their number back, zero-based
 */
export function restoreTaskNos(
  desk: Desk,
  opened: OpenedForDigest,
  { tasksPastedAt = 0, tasksSeenAt = 0 }: Remembered,
): readonly number[] {
  if (tasksPastedAt <= tasksSeenAt) return [];
  const log = desk.logOf(opened, ticketsOfTasks(opened.tasks));
  const pasted = pastedOverTasks(opened.tasks, (number) => log.get(number) ?? []);
  if (pasted.length === 0) return [];
  const taskChanges = pasted.map(({ row, shown, taskNo }) => ({ row, taskNo: shown, change: { taskNo } }));
  desk.commit(opened, { changes: [], log: [], taskChanges });
  return pasted.map(({ row }) => row);
}
