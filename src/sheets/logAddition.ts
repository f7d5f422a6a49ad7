import type { ToldLine } from '../app/toldLines';
import { saysTold } from '../domain/intake/toldBy';
import { isTicketNumber } from '../domain/number/serial';
import { memberName } from '../domain/settings/memberName';
import type { Settings } from '../domain/settings/settings';
import { logColumnPlaces } from '../domain/tables/logPlaces';
import { tables } from '../domain/tables/tables';
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

const { columns } = tables.log;
const toldDeclared = columns.findIndex(({ key }) => key === 'told') + 1;

/**
 * Whether one cell that was typed into a blank one makes a line of a ticket: its number, or, where the sheet is as it
 * was set up, how the customer was told.
 */
export const mayAddLine = ({ range, value, oldValue }: Event): boolean =>
  range.getLastRow() > 1 &&
  range.getColumn() <= columns.length &&
  oldValue === undefined &&
  value !== undefined &&
  (isTicketNumber(String(value)) || range.getColumn() === toldDeclared);

/** When the customer was told, as the line says: at the latest now. */
const toldAt = (cell: unknown, now: number): number =>
  cell instanceof Date && isRealDate(cell) ? Math.min(cell.getTime(), now) : now;

/**
 * What the desk does for lines about tickets that people add by hand (D6): one without a time gets that of the edit,
 * and who did it where Google tells.
 * @returns those that say how the customer was told, for the next tick
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
  return ofTickets
    .filter(({ text }) => saysTold(text('told')))
    .map(({ text, time }) => ({
      number: text('number'),
      at: toldAt(time, now),
      typedAt: now,
      operator: text('operator') === '' ? operator : text('operator'),
    }));
}
