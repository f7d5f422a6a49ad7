import type { ToldLine } from '../app/toldLines';
import { isWayToTell, saysTold } from '../domain/intake/toldBy';
import { isTicketNumber } from '../domain/number/serial';
import { memberName } from '../domain/settings/memberName';
import type { Settings } from '../domain/settings/settings';
import { logColumnPlaces } from '../domain/tables/logPlaces';
import { tables } from '../domain/tables/tables';
import { isSerialDay } from '../domain/time/serial';
import { zoneOf } from '../domain/time/zone';
import { columnLetters } from './columnLetters';
import { dateForSheets, isRealDate } from './dateCells';
import { inert } from './inert';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** Lines that people add to the progress log by hand, as they stand in its rows. */
export interface AddedLines {
  readonly header: readonly unknown[];
  /** The row of the first as spreadsheets count. */
  readonly first: number;
  readonly rows: readonly (readonly unknown[])[];
}

/** Where people write most as the sheet was set up, hence for nothing: who did what, in words of their own. */
const wordy: ReadonlySet<number> = new Set(
  tables.log.columns.flatMap(({ key }, at) => (['step', 'operator', 'note'].includes(key) ? [at + 1] : [])),
);

/** Whether an edit typed into one blank cell. */
export const isTyped = ({ range, value, oldValue }: Event): boolean =>
  value !== undefined && oldValue === undefined && range.getNumRows() * range.getNumColumns() === 1;

/**
 * Whether a cell that was typed into a blank one may make a line of a ticket, before any call tells where the columns
 * stand: a ticket's number anywhere; how the customer was told where it stands as set up, or beyond, and a usual way of
 * telling in between too.
 */
export function mayAddLine(event: Event): boolean {
  const { range, value } = event;
  if (!isTyped(event) || range.getLastRow() === 1) return false;
  const text = String(value);
  if (isTicketNumber(text)) return true;
  return wordy.has(range.getColumn()) ? isWayToTell(text) : range.getColumn() > 1 || !isSerialDay(Number(text));
}

const timeIn = (cell: unknown): number | undefined =>
  cell instanceof Date && isRealDate(cell) ? cell.getTime() : undefined;

/** When the customer was told, as the line says: at the latest now. */
const toldAt = (cell: unknown, now: number): number => Math.min(timeIn(cell) ?? now, now);

/**
 * What the desk does for lines about tickets that people add by hand (D6): one without a time gets that of the edit,
 * and who did it where Google tells.
 * @returns those that say how the customer was told, or may say so without notice, for the next tick
 */
export function completeLines(
  sheet: Sheet,
  { header, first, rows }: AddedLines,
  user: string,
  { people, timeZone }: Settings,
): readonly ToldLine[] {
  const now = Date.now();
  const places = logColumnPlaces(header.map(String));
  const lines = rows.map((cells, at) => ({
    row: first + at,
    time: cells[places.at ?? -1],
    text: (key: string): string => String(cells[places[key] ?? -1] ?? '').trim(),
  }));
  const cellsOf = (key: string, of: typeof lines) => {
    const column = places[key];
    if (column === undefined || of.length === 0) return undefined;
    return sheet.getRangeList(of.map(({ row }) => `${columnLetters(column)}${row}`));
  };
  const ofTickets = lines.filter(({ text }) => isTicketNumber(text('number')));
  const timeless = ofTickets.filter(({ text }) => text('at') === '');
  const operator = memberName(people, user);
  cellsOf('at', timeless)?.setValue(dateForSheets(now, zoneOf(timeZone)));
  const unsigned = operator === '' ? [] : timeless.filter(({ text }) => text('operator') === '');
  cellsOf('operator', unsigned)?.setValue(inert(operator));
  // A word that is typed later where people write most is not noticed: a line by itself is followed up.
  const mayFollow = rows.length === 1 && wordy.has((places.told ?? -1) + 1);
  return ofTickets.flatMap(({ text, time }): readonly ToldLine[] => {
    const line = {
      number: text('number'),
      typedAt: now,
      operator: text('operator') === '' ? operator : text('operator'),
    };
    if (saysTold(text('told'))) return [{ ...line, at: toldAt(time, now) }];
    return mayFollow && text('told') === '' ? [{ ...line, at: timeIn(time) ?? now, isBegun: true }] : [];
  });
}
