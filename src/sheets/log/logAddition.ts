import type { ToldLine } from '../../app/edit/toldLines';
import { isWayToTell, saysTold } from '../../domain/intake/toldBy';
import { isTicketNumber } from '../../domain/number/serial';
import { memberName } from '../../domain/settings/memberName';
import type { Settings } from '../../domain/settings/settings';
import { logColumnPlaces } from '../../domain/tables/logPlaces';
import { tables } from '../../domain/tables/tables';
import { isSerialDay } from '../../domain/time/serial';
import { zoneOf } from '../../domain/time/zone';
import { dateForSheets, isRealDate } from '../cells/dateCells';
import { inert } from '../cells/inert';
import { columnLetters } from '../columns/columnLetters';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Event = GoogleAppsScript.Events.SheetsOnEdit;

/** Lines that people add to the progress log by hand, as they stand in its rows. */
export interface AddedLines {
  readonly header: readonly unknown[];
  /** The row of the first as spreadsheets count. */
  readonly first: number;
  readonly rows: readonly (readonly unknown[])[];
}

const placeOf = (wanted: string): number => tables.log.columns.findIndex(({ key }) => key === wanted) + 1;

/**
 * Where words are looked at, counted from 1: how the customer was told as the sheet was set up, and where times and
 * numbers stand then. Elsewhere people write in words of their own, in their own columns too, and that is to cost nothing.
 */
const lookedAt: ReadonlySet<number> = new Set(['at', 'number', 'told'].map(placeOf));

/** Whether an edit typed into one blank cell. */
export const isTyped = ({ range, value, oldValue }: Event): boolean =>
  value !== undefined && oldValue === undefined && range.getNumRows() * range.getNumColumns() === 1;

/**
 * Whether a cell that was typed into a blank one may make a line of a ticket, before any call tells where the columns
 * stand: a ticket's number anywhere; how the customer was told where words are looked at, and elsewhere a usual way of
 * telling.
 */
export function mayAddLine(event: Event): boolean {
  const { range, value } = event;
  if (!isTyped(event) || range.getLastRow() === 1) return false;
  const text = String(value);
  const column = range.getColumn();
  if (isTicketNumber(text)) return true;
  return lookedAt.has(column) ? column !== placeOf('at') || !isSerialDay(Number(text)) : isWayToTell(text);
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
  // A word that is typed later where none is looked at goes unnoticed: a line by itself is followed up.
  const mayFollow = rows.length === 1 && places.told !== undefined && !lookedAt.has(places.told + 1);
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
