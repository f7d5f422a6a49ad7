import type { Opened } from '../app/desk';
import { labelOf, optionKey } from '../domain/record/lists';
import { type Cell, columnPlaces, tableRows } from '../domain/settings/readTable';
import { tables } from '../domain/tables/tables';
import type { Task, TaskChange, TaskRow } from '../domain/tasks/task';
import { momentToSerial, serialToMoment } from '../domain/time/serial';
import { type Area, type Block, readAreas, type StoredCell } from './gateway';

const table = tables.tasks;
const sheetId = table.id;

/** What must be read to know the tasks. */
export const taskArea: Area = { sheetId };

/** The tasks in what was read of the sheet. */
export function allTasksIn(
  cells: readonly (readonly StoredCell[])[],
  { zone }: Pick<Opened, 'zone'>,
): readonly TaskRow[] {
  const moment = (cell: Cell | undefined) => (typeof cell === 'number' ? serialToMoment(cell, zone) : undefined);
  return tableRows(table, cells).map(({ line, text, cell }): TaskRow => {
    const minutes = cell('minutes');
    const task: Task = {
      taskNo: text('taskNo'),
      number: text('number'),
      department: text('department'),
      person: text('person'),
      what: text('what'),
      dueAt: moment(cell('dueAt')),
      state: optionKey('taskState', text('state')) ?? 'open',
      output: text('output'),
      minutes: typeof minutes === 'number' ? minutes : undefined,
      createdAt: moment(cell('createdAt')),
      createdBy: text('createdBy'),
      doneAt: moment(cell('doneAt')),
      isRolledUp: text('taken') !== '',
    };
    return { row: line - 1, task };
  });
}

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
  if (isRolledUp !== undefined) cells.taken = isRolledUp ? (labelOf('met', 'yes', settings.language) ?? '') : '';
  return cells;
}

/** Where the columns of the task sheet stand, in one call. */
const places = (): Readonly<Record<string, number>> => {
  const [[header = []] = []] = readAreas([{ sheetId, startRow: 0, endRow: 1 }]);
  return columnPlaces(table, header);
};

/** New tasks as rows of the sheet, changes as single cells; asks the sheet for its columns when there is any. */
export function taskCells(
  opened: Opened,
  newTasks: readonly Task[],
  changes: readonly TaskChange[],
): { readonly rows: readonly (readonly StoredCell[])[]; readonly blocks: readonly Block[] } {
  if (newTasks.length === 0 && changes.length === 0) return { rows: [], blocks: [] };
  const at = places();
  const rows = newTasks.map((task) => {
    const row: StoredCell[] = [];
    for (const [key, cell] of Object.entries(cellsOf(task, opened))) {
      const column = at[key];
      if (column !== undefined) row[column] = cell;
    }
    return Array.from(row, (cell) => cell ?? '');
  });
  const blocks = changes.flatMap(({ row, change }) =>
    Object.entries(cellsOf(change, opened)).flatMap(([key, cell]): readonly Block[] => {
      const column = at[key];
      return column === undefined ? [] : [{ sheetId, row, column, values: [[cell]] }];
    }),
  );
  return { rows, blocks };
}
