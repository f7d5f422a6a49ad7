import fc from 'fast-check';
import { evaluated, FRIDAY_MORNING, hostOf } from './fixture';

/** The wall clock that Intl tells for an instant. */
function wallClock(instant: number, timeZone: string): number[] {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return ['year', 'month', 'day', 'hour', 'minute', 'second'].map((name) => parts[name] ?? Number.NaN);
}

const source = `function fields(instants) {
  return instants.map((instant) => {
    const d = new Date(instant);
    const made = new Date(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds());
    return [d.getFullYear(), d.getMonth() + 1, d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds(), made.getHours()];
  });
}`;

describe('dates of a script', () => {
  test.each(['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe', 'Etc/GMT'])(
    'local fields follow the script time zone %s, whatever the machine has',
    (timeZone) => {
      const project = { scripts: { Code: source }, pages: {}, manifest: { timeZone } };
      const host = hostOf('', { project });
      const seconds = fc.integer({ min: Date.UTC(1971, 0) / 1000, max: Date.UTC(2037, 0) / 1000 });
      fc.assert(
        fc.property(fc.array(seconds, { minLength: 200, maxLength: 200 }), (list) => {
          const instants = list.map((second) => second * 1000);
          const expected = instants.map((instant) => wallClock(instant, timeZone));
          expect(host.run('fields', [instants]).result).toEqual(expected.map((fields) => [...fields, fields[3]]));
        }),
        { numRuns: 5 },
      );
    },
  );

  test('the present is the host clock', () => {
    expect(evaluated('[Date.now(), new Date().getTime(), typeof Date()]')).toEqual([
      FRIDAY_MORNING,
      FRIDAY_MORNING,
      'string',
    ]);
  });

  test('a date prints itself in the script time zone', () => {
    expect(evaluated('String(new Date(0))')).toBe('Thu Jan 01 1970 08:00:00 GMT+0800 (China Standard Time)');
    expect(evaluated('new Date(0).toDateString()')).toBe('Thu Jan 01 1970');
    expect(evaluated('new Date(0).toLocaleString()')).toBe('1/1/1970, 8:00:00 AM');
    expect(evaluated('new Intl.DateTimeFormat().resolvedOptions().timeZone')).toBe('Asia/Shanghai');
    expect(evaluated('String(new Date(NaN))')).toBe('Invalid Date');
  });

  test.each([
    ['2026-05-01', '2026-05-01T00:00:00.000Z'],
    ['2026-05-01T10:00', '2026-05-01T02:00:00.000Z'],
    ['2026-05-01T10:00:00Z', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00.000Z'],
    ['2026/05/01 10:00', '2026-05-01T02:00:00.000Z'],
    ['May 1, 2026 10:00', '2026-05-01T02:00:00.000Z'],
    ['Fri May 01 2026 10:00:00 GMT+0800 (China Standard Time)', '2026-05-01T02:00:00.000Z'],
    ['Fri, 01 May 2026 10:00:00 GMT', '2026-05-01T10:00:00.000Z'],
  ])('the text "%s" means %s', (text, instant) => {
    expect(evaluated(`new Date(${JSON.stringify(text)}).toISOString()`)).toBe(instant);
  });

  test('setting an hour keeps the local day; months and days overflow as usual', () => {
    expect(evaluated('(() => { const d = new Date(0); d.setHours(0, 30); return d.toISOString() })()')).toBe(
      '1969-12-31T16:30:00.000Z',
    );
    expect(evaluated('new Date(2026, 13, 32).toDateString()')).toBe('Thu Mar 04 2027');
  });

  test('a class of dates is still a Date', () => {
    const made =
      '(() => { class Day extends Date {} const d = new Day(5); return [d instanceof Day, d instanceof Date, +d] })()';
    expect(evaluated(made)).toEqual([true, true, 5]);
  });
});
