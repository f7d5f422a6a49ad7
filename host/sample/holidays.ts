import { TZDate } from '@date-fns/tz';
import { type Language, optionLabel } from '../../src/domain/record/lists';
import { tables } from '../../src/domain/tables/tables';
import type { Host } from '../contract/host';
import { places } from './place';

/** MM-dd and name of the holidays in New York that keep their date. */
const fixedHolidays = [
  ['01-01', 'New Year’s Day'],
  ['06-19', 'Juneteenth'],
  ['07-04', 'Independence Day'],
  ['11-11', 'Veterans Day'],
  ['12-25', 'Christmas Day'],
] as const;

/** The desk knows the public holidays of China. The team in New York enters its own, for the year of `now` and the next. */
export function enterHolidays(host: Host, language: Language, now: number): void {
  if (language === 'zh') return;
  const year = new TZDate(now, places[language].timeZone).getFullYear();
  const kind = optionLabel('dayKind', 'holiday', language);
  const rows = [year, year + 1].flatMap((of) =>
    fixedHolidays.map(([date, holiday]) => [`${of}-${date}`, kind, holiday]),
  );
  host.person(host.owner).paste(tables.calendar[language], 1, 0, rows);
}
