import type { Opened } from '../../app/desk';
import { optionKey } from '../../domain/record/lists';
import { type Cell, tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { openTasks } from '../../domain/tasks/openTasks';
import type { Task, TaskRow } from '../../domain/tasks/task';
import { isTaskMinutes } from '../../domain/tasks/taskMinutes';
import { asNumbered, ticketOfTaskNo } from '../../domain/tasks/taskNumber';
import { momentOfCell } from '../../domain/time/serial';
import type { Occurrence } from '../../domain/time/zone';
import type { Area, StoredCell } from '../areas';
import { readAreas } from '../gateway';
import { displacedHeader } from '../setUp/columns/displacedHeaders';

const table = tables.tasks;
/** What must be read to know the tasks. */
export const taskArea: Area = { sheetId: table.id };

/** Whose each number is: the first row's that bears it, but rather of one whose ticket is the number's. */
function bearers(rows: readonly TaskRow[]): ReadonlyMap<string, Task> {
  const found = new Map<string, Task>();
  const isOfItsTicket = ({ taskNo, number }: Task): boolean => ticketOfTaskNo(taskNo) === number;
  for (const { task } of rows) {
    const known = found.get(task.taskNo);
    if (known === undefined || (isOfItsTicket(task) && !isOfItsTicket(known))) found.set(task.taskNo, task);
  }
  return found;
}

/**
 * Rows as tasks (D2): one that bears the number of another row was copied, and is a task without a number yet; what
 * people put over the numbers of the others counts for nothing.
 */
function asTasks(rows: readonly TaskRow[]): readonly TaskRow[] {
  const bearing = bearers(rows);
  return rows.map((read) => {
    const { taskNo, number, state, output, minutes } = read.task;
    const original = bearing.get(taskNo) ?? read.task;
    const isNumber = ticketOfTaskNo(taskNo) !== undefined;
    if (original === read.task || !isNumber) {
      const task = asNumbered(read.task);
      const isAsTold = task.taskNo === taskNo && task.number === number;
      return { ...read, task, ...(!isAsTold && { typedOver: { taskNo, number } }) };
    }
    const isAsWas = state === original.state && output === original.output && minutes === original.minutes;
    const { createdAt, doneAt: _, ...own } = read.task;
    const copyOf = { taskNo, isAsWas, ...(createdAt !== undefined && { createdAt }) };
    return { ...read, task: { ...own, taskNo: '', isRolledUp: false }, copyOf };
  });
}

/** The row in which the header stands: below the first only where people put a title above it. */
export const headerRow = (cells: readonly (readonly StoredCell[])[]): number =>
  displacedHeader('tasks', cells)?.row ?? 0;

/** The tasks in what was read of the sheet. */
export function allTasksIn(
  cells: readonly (readonly StoredCell[])[],
  { zone }: Pick<Opened, 'zone'>,
): readonly TaskRow[] {
  const moment = (cell: Cell | undefined, unmarked?: Occurrence) => momentOfCell(cell, zone, unmarked);
  const above = headerRow(cells);
  const rows = tableRows(table, cells.slice(above)).map(({ line, text, cell }): TaskRow => {
    const minutes = cell('minutes');
    const isMinutes = typeof minutes === 'number' && isTaskMinutes(minutes);
    const task: Task = {
      taskNo: text('taskNo'),
      number: text('number'),
      department: text('department'),
      person: text('person'),
      what: text('what'),
      dueAt: moment(cell('dueAt'), 'last'),
      state: optionKey('taskState', text('state')) ?? 'open',
      output: text('output'),
      minutes: isMinutes ? minutes : undefined,
      createdAt: moment(cell('createdAt')),
      createdBy: text('createdBy'),
      doneAt: moment(cell('doneAt')),
      isRolledUp: text('taken') !== '',
    };
    const isUnread = !isMinutes && text('minutes') !== '';
    const isNoTime = task.dueAt === undefined && text('dueAt') !== '';
    return {
      row: above + line - 1,
      task,
      ...(isUnread && { minutesText: text('minutes') }),
      ...(isNoTime && { dueText: text('dueAt') }),
    };
  });
  return asTasks(rows);
}

/** All tasks that have not ended: one call. */
export const readOpenTasks = (opened: Opened): readonly Task[] =>
  openTasks(allTasksIn(readAreas([taskArea])[0] ?? [], opened));

/** The tasks of a ticket in what was read of the sheet. */
export const tasksIn = (
  cells: readonly (readonly StoredCell[])[],
  opened: Opened,
  number: string,
): readonly TaskRow[] => allTasksIn(cells, opened).filter(({ task }) => task.number === number);
