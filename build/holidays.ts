/** `date` is yyyy-MM-dd in China; a `workday` is a weekend day worked to make up for a holiday (调休). */
export type HolidayDay = readonly [date: string, kind: 'holiday' | 'workday', zh: string, en: string];

/** Days that break the plain week, sorted by date, and the years for which the State Council has published them. */
export interface Holidays {
  readonly days: readonly HolidayDay[];
  readonly years: readonly number[];
}

/** Date (yyyy-MM-dd) → "English name,中文名,days off". */
type Published = Readonly<Record<string, string>>;

/**
 * The holiday calendar of the People's Republic of China from `firstYear` on (D3).
 * @throws Error naming the entry when the published data has another shape
 */
export function holidaysFrom(
  published: { readonly holidays: Published; readonly workdays: Published },
  firstYear: number,
): Holidays {
  const days = [...daysOf(published.holidays, 'holiday'), ...daysOf(published.workdays, 'workday')]
    .filter(([date]) => yearOf(date) >= firstYear)
    .sort(([one], [other]) => one.localeCompare(other));
  return { days, years: [...new Set(days.map(([date]) => yearOf(date)))] };
}

/** The calendar as a module that states each name once: most of it repeats. */
export function holidayModule({ days, years }: Holidays): string {
  const names = [...new Set(days.map(([, , zh, en]) => JSON.stringify([zh, en])))];
  const stated = days.map(
    ([date, kind, zh, en]) => `${date}${kind === 'workday' ? 'w' : 'h'}${names.indexOf(JSON.stringify([zh, en]))}`,
  );
  return `const names = [${names}];
const read = (day) => [day.slice(0, 10), day[10] === 'w' ? 'workday' : 'holiday', ...names[day.slice(11)]];
export default { days: '${stated.join(' ')}'.split(' ').map(read), years: ${JSON.stringify(years)} };`;
}

function daysOf(published: Published, kind: 'holiday' | 'workday'): HolidayDay[] {
  return Object.entries(published).map(([date, names]) => {
    const [en, zh] = names.split(',');
    if (!/^\d{4}-\d\d-\d\d$/.test(date) || !en || !zh) {
      throw new Error(`Holiday data of another shape: ${date} = ${names}`);
    }
    return [date, kind, zh, en];
  });
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
