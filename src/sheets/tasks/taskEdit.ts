import { isTicketNumber } from '../../domain/number/serial';
import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { ticketOfTaskNo } from '../../domain/tasks/taskNumber';
import type { ReadCell } from '../cells/codec';
import { readSheet, type SheetCells } from '../editing/sheetFollowed';
import { writeFollowed } from '../editing/writeFollowed';
import type { CellPlace } from '../placing/imprinted';
import { type Places, textIn } from '../placing/standing';

type Event = GoogleAppsScript.Events.SheetsOnEdit;
type Key = 'taskNo' | 'number';

/** Which number of a task a cell may have held; undefined for none, which costs no call. */
function keyOf(old: string): Key | undefined {
  if (ticketOfTaskNo(old) !== undefined) return 'taskNo';
  return isTicketNumber(old) ? 'number' : undefined;
}

const oldOf = ({ oldValue }: Event): string => String(oldValue ?? '').trim();

const shown = (cell: ReadCell | undefined): string => textIn(cell instanceof Date ? '' : cell);

/** What the sheet of the tasks says, as an edit trigger reads it. */
class TasksRead {
  readonly header: readonly string[];
  private readonly places: Places;

  constructor(readonly cells: SheetCells) {
    this.header = (cells[0] ?? []).map(shown);
    this.places = columnPlaces(tables.tasks, this.header);
  }

  /** Where numbers of a kind stand. */
  columnOf(key: Key): number {
    return this.places[key] ?? -1;
  }

  textIn(row: number, key: Key): string {
    return shown(this.cells[row]?.[this.columnOf(key)]);
  }

  /** Whether a row may be that of a task that is numbered, and is not a copied one, which bore this number. */
  mayHaveBorne(row: number, key: Key, old: string): boolean {
    const taskNo = key === 'taskNo' ? old : this.textIn(row, 'taskNo');
    const isCopied = this.cells.some((_, other) => other !== row && this.textIn(other, 'taskNo') === taskNo);
    return row > 0 && !isCopied && (key === 'taskNo' || ticketOfTaskNo(taskNo) === old);
  }
}

/**
 * The cell that was typed over, where it held a number of a task. Where people moved it before it was read, it is known
 * by what was typed and by the other number of its row, if only one can be it.
 */
function typedOver(event: Event, tasks: TasksRead, key: Key): CellPlace | undefined {
  const old = oldOf(event);
  const typed = String(event.value ?? '').trim();
  const [row, at] = [event.range.getRow() - 1, event.range.getColumn() - 1];
  const column = tasks.columnOf(key);
  const isThere = tasks.cells[row]?.some((cell) => shown(cell) !== '') && shown(tasks.cells[row]?.[at]) === typed;
  if (column < 0 || (isThere && at !== column && tasks.header[at] !== '')) return undefined;
  const mayBe = (other: number): boolean => tasks.textIn(other, key) === typed && tasks.mayHaveBorne(other, key, old);
  const isTold = (other: number): boolean =>
    mayBe(other) && (key === 'number' || tasks.textIn(other, 'number') === ticketOfTaskNo(old));
  if (isThere && isTold(row)) return { row, column };
  const [only, ...others] = [...tasks.cells.keys()].filter(isTold);
  if (only !== undefined && others.length === 0) return { row: only, column };
  return isThere && mayBe(row) ? { row, column } : undefined;
}

/** Whether an edit may have put something over numbers of tasks that is not to be told from its event alone. */
export const mayHidePastedNumbers = (event: Event): boolean => {
  const { value, oldValue } = event;
  if (oldValue !== undefined) return keyOf(oldOf(event)) === 'taskNo';
  return value === undefined || ticketOfTaskNo(String(value).trim()) !== undefined;
};

/**
 * Puts the number of a task, or that of its ticket, back where people typed over one of them or cleared it (D2: never
 * changed), with a note, wherever its row stands by then. A copied row is a task of its own, and may be of any ticket.
 * @returns whether the edit was one
 */
export function numberKept(event: Event, note: () => string): boolean {
  const { range } = event;
  const key = keyOf(oldOf(event));
  if (key === undefined || range.getNumRows() * range.getNumColumns() > 1) return false;
  const sheet = range.getSheet();
  const cells = readSheet(sheet);
  const cell = typedOver(event, new TasksRead(cells), key);
  if (cell === undefined) return false;
  const placeNow = writeFollowed(sheet, cells, [{ ...cell, value: oldOf(event) }]);
  const now = placeNow(cell);
  if (now !== undefined) sheet.getRange(now.row + 1, now.column + 1).setNote(note());
  return true;
}
