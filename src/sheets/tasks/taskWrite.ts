import type { Opened } from '../../app/desk';
import { Refused } from '../../app/refused';
import { labelOf } from '../../domain/record/lists';
import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import type { Task, TaskChange } from '../../domain/tasks/task';
import { ticketOfTaskNo } from '../../domain/tasks/taskNumber';
import { momentToSerial } from '../../domain/time/serial';
import type { StoredCell } from '../areas';
import { demandColumns } from '../columns/demandColumns';
import { readAreas } from '../gateway';
import { headedRows } from '../placing/headedRows';
import { placedIn, type SheetWrite } from '../placing/sheetWrite';
import { type Places, type Standing, standingIn } from '../placing/standing';
import { mayBeTitle } from '../setUp/columns/displacedHeaders';
import { taskArea } from './taskSheet';

const table = tables.tasks;

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

type Line = readonly StoredCell[];

/**
 * The header and the rows that are to change, each in its place, the others blank: one call. Where the first row looks
 * like no header, one more reads all, to look for it below.
 */
function linesOf(changes: readonly TaskChange[]): readonly Line[] {
  const rows = [0, ...changes.map(({ row }) => row)];
  const read = readAreas(rows.map((row) => ({ ...taskArea, startRow: row, endRow: row + 1 })));
  if (mayBeTitle('tasks', read[0]?.[0] ?? [])) return readAreas([taskArea])[0] ?? [];
  return Array.from({ length: Math.max(...rows) + 1 }, (_, row) => read[rows.indexOf(row)]?.[0] ?? []);
}

/** Whether a row is that of the task to be changed. */
function isOf({ taskNo, number }: TaskChange, line: Line, places: Places): boolean {
  const textIn = (key: string): string => String(line[places[key] ?? -1] ?? '').trim();
  const text = textIn('taskNo');
  const bears = text === taskNo || (taskNo === '' && ticketOfTaskNo(text) === undefined);
  return bears && (number === undefined || textIn('number') === number);
}

/**
 * Where the columns of the task sheet stand, and what identifies the rows that are to change.
 * @throws Refused "busy" when people moved one of the rows since it was read
 */
function standingFor(changes: readonly TaskChange[]): Standing {
  const lines = linesOf(changes);
  const standing = standingIn('tasks', lines);
  if (!changes.every((change) => isOf(change, lines[change.row] ?? [], standing.places))) throw new Refused('busy');
  return standing;
}

/** What people say of a task, and of its end. */
const toldAtFirst: ReadonlySet<string> = new Set(['department', 'person', 'what', 'dueAt']);
const toldAtEnd: ReadonlySet<string> = new Set(['output', 'minutes']);

/**
 * New tasks as rows of the sheet, changes as single cells; asks the sheet for its columns when there is any.
 * @throws Refused "busy" when people moved one of the rows since it was read, "notSetUp" when a column is gone for which
 *   there is something to write
 */
export function taskWrite(
  opened: Opened,
  newTasks: readonly Task[],
  changes: readonly TaskChange[],
): SheetWrite | undefined {
  if (newTasks.length === 0 && changes.length === 0) return undefined;
  const standing = standingFor(changes);
  const { places, headerRow: above } = standing;
  const cellsOfNew = newTasks.map((task) => cellsOf(task, opened));
  const changed = changes.map(({ row, change }) => ({ row, cells: cellsOf(change, opened) }));
  demandColumns('tasks', places, cellsOfNew, toldAtFirst);
  demandColumns(
    'tasks',
    places,
    changed.map(({ cells }) => cells),
    toldAtEnd,
  );
  const placesIn = (header: Line): Places => columnPlaces(table, header);
  const headed = headedRows({ table: 'tasks', headerRow: above, places, placesIn, cells: cellsOfNew, before: [] });
  return { standing, headed, cells: changed.flatMap(({ row, cells }) => placedIn(standing, row, cells)) };
}
