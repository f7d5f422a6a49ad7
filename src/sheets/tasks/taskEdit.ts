import { isTicketNumber } from '../../domain/number/serial';
import { columnPlaces } from '../../domain/settings/readTable';
import { tables } from '../../domain/tables/tables';
import { ticketOfTaskNo } from '../../domain/tasks/taskNumber';

type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** Which number of a task a cell may have held; undefined for none, which costs no call. */
function keyOf(old: string): 'taskNo' | 'number' | undefined {
  if (ticketOfTaskNo(old) !== undefined) return 'taskNo';
  return isTicketNumber(old) ? 'number' : undefined;
}

/** Whether one cell that was typed over held a number of a task that is numbered, and is not a copied row. */
function wasNumber({ range }: Event, old: string, key: 'taskNo' | 'number'): boolean {
  const cells = range.getSheet().getDataRange().getDisplayValues();
  const places = columnPlaces(tables.tasks, cells[0] ?? []);
  const row = range.getRow() - 1;
  const textIn = (line: readonly string[] | undefined, of: 'taskNo' | 'number'): string =>
    (line?.[places[of] ?? -1] ?? '').trim();
  if (row === 0 || places[key] !== range.getColumn() - 1) return false;
  const taskNo = key === 'taskNo' ? old : textIn(cells[row], 'taskNo');
  const isCopied = cells.some((line, at) => at !== row && textIn(line, 'taskNo') === taskNo);
  return !isCopied && (key === 'taskNo' || ticketOfTaskNo(taskNo) === old);
}

/** Whether an edit may have put numbers of tasks over others, of which its event does not tell. */
export const mayHidePastedNumbers = ({ value, oldValue }: Event): boolean =>
  oldValue === undefined && (value === undefined || ticketOfTaskNo(String(value).trim()) !== undefined);

/**
 * Puts the number of a task, or that of its ticket, back where people typed over one of them or cleared it (D2: never
 * changed), with a note. A copied row is a task of its own, and may be of any ticket.
 * @returns whether the edit was one
 */
export function numberKept(event: Event, note: () => string): boolean {
  const { range } = event;
  const old = String(event.oldValue ?? '').trim();
  const key = keyOf(old);
  if (key === undefined || range.getNumRows() * range.getNumColumns() > 1) return false;
  if (!wasNumber(event, old, key)) return false;
  range.setValue(old);
  range.setNote(note());
  return true;
}
