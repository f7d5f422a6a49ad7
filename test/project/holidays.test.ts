import holidays from '#holidays';
import { holidaysFrom } from '../../build/holidays';

describe('the holiday calendar built into the desk', () => {
  const kindOn = (date: string) => holidays.days.find(([day]) => day === date)?.slice(1);

  it('knows National Day 2024 as a holiday and 29 September 2024, a Sunday, as a make-up working day', () => {
    expect(kindOn('2024-10-01')).toEqual(['holiday', '国庆节', 'National Day']);
    expect(kindOn('2024-09-29')).toEqual(['workday', '国庆节', 'National Day']);
    expect(kindOn('2024-09-30')).toBeUndefined();
  });

  it('covers every published year from 2024 on without a gap', () => {
    const [first = 0] = holidays.years;
    expect(first).toBe(2024);
    expect(holidays.years).toEqual(holidays.years.map((_, index) => first + index));
    expect(holidays.years).toContain(2026);
  });

  it('has only Saturdays and Sundays as make-up working days', () => {
    const workdays = holidays.days.filter(([, kind]) => kind === 'workday').map(([date]) => date);
    expect(workdays.length).toBeGreaterThan(0);
    expect(workdays.filter((date) => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay()))).toEqual([]);
  });

  it('lists each date once, in order', () => {
    const dates = holidays.days.map(([date]) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
  });

  it('refuses published data of another shape, naming the entry', () => {
    const published = { holidays: { '2027-1-1': "New Year's Day,元旦,1" }, workdays: {} };
    expect(() => holidaysFrom(published, 2024)).toThrow('2027-1-1');
  });
});
