import type { Opened } from '../../app/desk';
import type { LogEntry } from '../../app/memory';
import { tables } from '../../domain/tables/tables';
import type { Task } from '../../domain/tasks/task';
import { readAreas } from '../gateway';
import { taskArea, tasksIn } from '../tasks/taskSheet';
import { logEntries } from './logReader';

/** The log lines and tasks of some tickets, in one call that reads both sheets. */
export function readLinesOf(
  opened: Opened,
  numbers: ReadonlySet<string>,
): { readonly log: readonly LogEntry[]; readonly tasks: readonly Task[] } {
  if (numbers.size === 0) return { log: [], tasks: [] };
  const [[header = [], ...lines] = [], tasks = []] = readAreas([{ sheetId: tables.log.id }, taskArea]);
  return {
    log: logEntries([header], lines, opened.zone).filter(({ number }) => numbers.has(number)),
    tasks: [...numbers].flatMap((number) => tasksIn(tasks, opened, number).map(({ task }) => task)),
  };
}
