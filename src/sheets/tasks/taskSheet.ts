import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import { labelOf, optionKey } from '../../domain/record/lists';
import { type Cell, columnPlaces, tableRows } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { openTasks } from '../../domain/tasks/openTasks';
import type { Task, TaskChange, TaskRow } from '../../domain/tasks/task';
import { isTaskMinutes } from '../../domain/tasks/taskMinutes';
import { asNumbered, ticketOfTaskNo } from '../../domain/tasks/taskNumber';
import { momentOfCell, momentToSerial } from '../../domain/time/serial';
import type { Occurrence } from '../../domain/time/zone';
import { demandColumns } from '../columns/demandColumns';
import { rowUnder } from '../columns/rowUnder';
import { type Area, type Block, readAreas, type StoredCell } from '../gateway';
import { displacedHeader, mayBeTitle } from '../setUp/columns/displacedHeaders';

const table = tables.tasks;
const sheetId = table.id;

/** What must be read to know the tasks. */
export const taskArea: Area = { sheetId };

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
const headerRow = (cells: readonly (readonly StoredCell[])[]): number => displacedHeader('tasks', cells)?.row ?? 0;

/** The header, of which the first row was read; where that looks like none, one more call looks for it below. */
function headerUnder(first: readonly StoredCell[]): readonly StoredCell[] {
  if (!mayBeTitle('tasks', first)) return first;
  const [cells = []] = readAreas([taskArea]);
  return cells[headerRow(cells)] ?? first;
}

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

/** The cells of a task by column key; what the change leaves out is absent. */
function cellsOf(change: Partial<Task>, { settings, zone }: Opened): Readonly<Record<string, StoredCell>> {
  const cells: Record<string, StoredCell> = {};
  const { dueAt, createdAt, doneAt, state, isRolledUp, minutes, ...texts } = change;
  for (const [key, text] of Object.entries(texts)) if (text !== undefined) cells[key] = text;
  for (const [key, at] of Object.entries({ dueAt, createdAt, doneAt })) {
    if (at !== undefined) cells[key] = momentToSerial(at, zone);
  }
  if (minutes !== undefined) cells.minutes = minutes;
  if (state !== undefined) cells.state = labelOf('taskState', state, settings.language) ?? '';
  // What is set back has not been done.
  if (isRolledUp === false && doneAt === undefined) cells.doneAt = '';
  if (isRolledUp !== undefined) cells.taken = isRolledUp ? (labelOf('met', 'yes', settings.language) ?? '') : '';
  return cells;
}

/**
 * Where the columns of the task sheet stand, in one call with the rows that are to change.
 * @throws Refused "busy" when people moved one of the rows since it was read
 */
function placesFor(changes: readonly TaskChange[]): Readonly<Record<string, number>> {
  const lineArea = (row: number): Area => ({ sheetId, startRow: row, endRow: row + 1 });
  const [[first = []] = [], ...lines] = readAreas([0, ...changes.map(({ row }) => row)].map(lineArea));
  const at = columnPlaces(table, headerUnder(first));
  const textIn = (line: readonly StoredCell[], key: string): string => String(line[at[key] ?? -1] ?? '').trim();
  const bears = (line: readonly StoredCell[], taskNo: string): boolean => {
    const text = textIn(line, 'taskNo');
    return text === taskNo || (taskNo === '' && ticketOfTaskNo(text) === undefined);
  };
  const areInPlace = changes.every(({ taskNo, number }, index) => {
    const line = lines[index]?.[0] ?? [];
    return bears(line, taskNo) && (number === undefined || textIn(line, 'number') === number);
  });
  if (!areInPlace) throw new Refused('busy');
  return at;
}

/** What people say of a task, and of its end. */
const toldAtFirst: ReadonlySet<string> = new Set(['department', 'person', 'what', 'dueAt']);
const toldAtEnd: ReadonlySet<string> = new Set(['output', 'minutes']);

/**
 * New tasks as rows of the sheet, changes as single cells; asks the sheet for its columns when there is any.
 * @throws Refused "busy" when people moved one of the rows since it was read, "notSetUp" when a column is gone for which
 *   there is something to write
 */
export function taskCells(
  opened: Opened,
  newTasks: readonly Task[],
  changes: readonly TaskChange[],
): { readonly rows: readonly (readonly StoredCell[])[]; readonly blocks: readonly Block[] } {
  if (newTasks.length === 0 && changes.length === 0) return { rows: [], blocks: [] };
  const at = placesFor(changes);
  const cellsOfNew = newTasks.map((task) => cellsOf(task, opened));
  demandColumns('tasks', at, cellsOfNew, toldAtFirst);
  demandColumns(
    'tasks',
    at,
    changes.map(({ change }) => cellsOf(change, opened)),
    toldAtEnd,
  );
  const rows = cellsOfNew.map((cells) => rowUnder(at, cells));
  const blocks = changes.flatMap(({ row, change }) =>
    Object.entries(cellsOf(change, opened)).flatMap(([key, cell]): readonly Block[] => {
      const column = at[key];
      return column === undefined ? [] : [{ sheetId, row, column, values: [[cell]] }];
    }),
  );
  return { rows, blocks };
}
