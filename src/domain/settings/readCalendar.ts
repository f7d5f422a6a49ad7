import { optionKey } from '../record/lists';
import { tables } from '../tables/tables';
import { dayMillis, dayNumberOf } from '../time/local';
import { isSerialDay, serialOf1970 } from '../time/serial';
import { cellProblem } from './cellProblem';
import type { SettingProblem } from './problem';
import { type Cell, tableRows } from './readTable';
import type { SpecialDay } from './settings';

/** A serial day number or text as yyyy-MM-dd; undefined for what is no day. */
export function dateText(cell: Cell | undefined): string | undefined {
  if (typeof cell === 'number') {
    const day = Math.floor(cell);
    if (!isSerialDay(day)) return undefined;
    return new Date((day - serialOf1970) * dayMillis).toISOString().slice(0, 10);
  }
  const match = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(String(cell ?? '').trim());
  if (match === null) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return dayNumberOf(text) === undefined ? undefined : text;
}

/**
 * The days that differ from their weekday; a row whose date or kind cannot be read is a problem and left out, a day
 * that two rows make a holiday and a working day is one too.
 */
export function readCalendar(cells: readonly (readonly Cell[])[], problems: SettingProblem[]): readonly SpecialDay[] {
  const days: SpecialDay[] = [];
  for (const row of tableRows(tables.calendar, cells)) {
    const date = dateText(row.cell('date'));
    const kind = optionKey('dayKind', row.text('kind'));
    if (date !== undefined && kind !== undefined && days.some((day) => day.date === date && day.kind !== kind)) {
      problems.push({ ...cellProblem('dateTwice', 'calendar', row, 'date'), value: date });
    }
    if (date !== undefined && kind !== undefined) days.push({ date, kind, name: row.text('name') });
    else problems.push(cellProblem('rowIgnored', 'calendar', row, date === undefined ? 'date' : 'kind'));
  }
  return days;
}
