import type { Language } from '../../../domain/record/lists';
import { dateText } from '../../../domain/settings/readCalendar';
import { tableRows } from '../../../domain/settings/readTable';
import { tables } from '../../../domain/tables/tables';
import { readAreas } from '../../gateway';
import { appendBelow } from './appendBelow';
import { seedRows } from './seeds';

const yearOf = (date: string): string => /^\d{4}/.exec(date)?.[0] ?? '';

/**
 * Adds the holidays of years that were published since the calendar was written (D3). A year of which the team has
 * entered anything is theirs, and so is a calendar that holds none of the days that it was given.
 * @returns how many days were added
 */
export function addLaterHolidays(language: Language, timeZone: string): number {
  const published = seedRows('calendar', language, timeZone, '');
  if (published.length === 0) return 0;
  const { id: sheetId, columns } = tables.calendar;
  const [cells = []] = readAreas([{ sheetId, startColumn: 0, endColumn: columns.length }]);
  const present = new Set(tableRows(tables.calendar, cells).flatMap((row) => dateText(row.cell('date')) ?? []));
  const entered = new Set([...present].map(yearOf));
  const given = published.flatMap(([date = '']) => (present.has(date) ? [yearOf(date)] : []));
  const [last] = given.sort().slice(-1);
  if (last === undefined) return 0;
  const later = published.filter(([date = '']) => yearOf(date) > last && !entered.has(yearOf(date)));
  appendBelow('calendar', cells, later);
  return later.length;
}
