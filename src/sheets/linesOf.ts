import type { Opened } from '../app/desk';
import type { LogEntry } from '../app/memory';
import { tableRows } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import type { Task } from '../domain/tasks/task';
import { momentOfCell } from '../domain/time/serial';
import { readAreas } from './gateway';
import { taskArea, tasksIn } from './taskSheet';

/** The log lines and tasks of some tickets, in one call that reads both sheets. */
export function readLinesOf(
  opened: Opened,
  numbers: ReadonlySet<string>,
): { readonly log: readonly LogEntry[]; readonly tasks: readonly Task[] } {
  if (numbers.size === 0) return { log: [], tasks: [] };
  const [log = [], tasks = []] = readAreas([{ sheetId: tables.log.id }, taskArea]);
  return {
    log: tableRows(tables.log, log).flatMap((line): readonly LogEntry[] => {
      const number = line.text('number');
      if (!numbers.has(number)) return [];
      const texts = {
        step: line.text('step'),
        operator: line.text('operator'),
        note: line.text('note'),
        told: line.text('told'),
      };
      return [{ at: momentOfCell(line.cell('at'), opened.zone) ?? 0, number, ...texts }];
    }),
    tasks: [...numbers].flatMap((number) => tasksIn(tasks, opened, number).map(({ task }) => task)),
  };
}
