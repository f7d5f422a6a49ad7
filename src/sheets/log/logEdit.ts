import type { ToldLine } from '../../app/edit/toldLines';
import { momentOf } from '../../app/edit/typedCells';
import type { LogEntry } from '../../app/memory';
import { isTicketNumber } from '../../domain/number/serial';
import { memberName } from '../../domain/settings/memberName';
import type { Settings } from '../../domain/settings/settings';
import { logColumnPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import { zoneOf } from '../../domain/time/zone';
import { dateForSheets } from '../cells/dateCells';
import { inert } from '../cells/inert';
import { completeLines, isTyped, mayAddLine } from './logAddition';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** What is said of lines that people changed. */
export interface LogEditWords {
  /** The note on a cell that was put back. */
  readonly kept: string;
  readonly step: string;
  /** @param columns as their headers call them */
  changed(first: number, last: number, columns: readonly string[]): string;
}

const { columns } = tables.log;

/** The log's own columns that the edit touched, by key. */
function editedColumns(header: readonly unknown[], range: Event['range']): readonly string[] {
  const places = logColumnPlaces(header.map(String));
  const first = range.getColumn() - 1;
  const last = range.getLastColumn() - 1;
  return columns.map(({ key }) => key).filter((key) => (places[key] ?? -1) >= first && (places[key] ?? -1) <= last);
}

/** Puts one cell of a line back as it was, with a note that says why. */
function putBack({ range, oldValue }: Event, key: string, { timeZone }: Settings, note: string): void {
  const text = String(oldValue);
  const moment = key === 'at' ? momentOf(text, zoneOf(timeZone), Date.now()) : undefined;
  range.setValue(moment === undefined ? inert(text) : dateForSheets(moment, zoneOf(timeZone)));
  range.setNote(note);
}

/** Whether a block may be lines added below all others: nothing of its rows stands beside it, and nothing below it. */
function isAddition(sheet: Sheet, range: Event['range'], rows: readonly (readonly unknown[])[]): boolean {
  const from = range.getColumn() - 1;
  const until = range.getLastColumn();
  const isInside = (_: unknown, column: number): boolean => column >= from && column < until;
  const hasContent = rows.some((row) => row.filter(isInside).some((cell) => cell !== ''));
  const hasBeside = rows.some((row) => row.some((cell, column) => cell !== '' && !isInside(cell, column)));
  return hasContent && !hasBeside && sheet.getLastRow() <= range.getLastRow();
}

/** The ticket of the rows, where they are about one. */
function ticketOf(header: readonly unknown[], rows: readonly (readonly unknown[])[]): string {
  const at = logColumnPlaces(header.map(String)).number ?? -1;
  const numbers = new Set(rows.map((row) => String(row[at] ?? '').trim()).filter((number) => number !== ''));
  const [only = ''] = numbers;
  return numbers.size === 1 ? only : '';
}

/** Whether an edit can have changed a line: not a cell that was blank or has what it had, not the header. */
const mayChangeLines = ({ range, value, oldValue }: Event): boolean =>
  range.getLastRow() > 1 &&
  (oldValue === undefined
    ? value === undefined || range.getNumRows() * range.getNumColumns() > 1
    : String(value ?? '') !== String(oldValue));

/** An edit of the log's own columns: the header as it stands, and which of them it touched, by key. */
export interface LogEdit {
  readonly event: Event;
  readonly header: readonly unknown[];
  readonly edited: readonly string[];
}

/**
 * What an edit of the log's sheet is to its lines, wherever people have the columns: one call, and none where the event
 * alone shows that no line was changed or added.
 * @returns undefined where the edit concerns no line
 */
export function logEdit(event: Event): LogEdit | undefined {
  const { range, value } = event;
  if (!mayChangeLines(event) && !mayAddLine(event)) return undefined;
  const header = range.getSheet().getRange('1:1').getValues()[0] ?? [];
  const edited = editedColumns(header, range);
  const isOfLine = !isTyped(event) || edited.includes('told') || isTicketNumber(String(value));
  return edited.length > 0 && isOfLine ? { event, header, edited } : undefined;
}

/**
 * Lines of the progress log are added, not changed (D6): one cell that people typed over or cleared is put back with a
 * note; of a block put over lines, or cleared, the event does not tell what stood there, so the log says who did it.
 * Lines that people add by hand stay, and get what they lack.
 * @param append adds a line under the header
 * @returns those of them that say how the customer was told
 */
export function logEdited(
  { event, header, edited }: LogEdit,
  settings: Settings,
  words: LogEditWords,
  append: (entry: LogEntry, header: readonly unknown[]) => void,
): readonly ToldLine[] {
  const { range, oldValue } = event;
  const sheet = range.getSheet();
  const [key = ''] = edited;
  if (oldValue !== undefined) {
    putBack(event, key, settings, words.kept);
    return [];
  }
  const first = Math.max(2, range.getRow());
  const rows = sheet.getRange(`${first}:${range.getLastRow()}`).getValues();
  const email = event.user?.getEmail() ?? '';
  if (isTyped(event) || isAddition(sheet, range, rows)) {
    return completeLines(sheet, { header, first, rows }, email, settings);
  }
  const labels = columns.filter((column) => edited.includes(column.key)).map((column) => column[settings.language]);
  const line = {
    at: Date.now(),
    number: ticketOf(header, rows),
    step: words.step,
    operator: memberName(settings.people, email),
    note: words.changed(first, range.getLastRow(), labels),
    told: '',
  };
  append(line, header);
  return [];
}
