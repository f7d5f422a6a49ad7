import fc from 'fast-check';
import { secondText } from '../../../src/domain/time/format';
import { localDate } from '../../../src/domain/time/local';
import { momentForSheets, momentToSerial, serialToMoment } from '../../../src/domain/time/serial';
import { zoneOf } from '../../../src/domain/time/zone';
import { newYork, shanghai } from '../moments';

const zones = ['America/New_York', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Shanghai'].map(zoneOf);
const anyZone = fc.constantFrom(...zones);
const anyMoment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) });
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a wall clock', () => {
  test('in Shanghai is 8 hours ahead of UTC in May 2024, and was 9 ahead in its summer time of 1990', () => {
    expect(secondText(utc('2024-05-24T09:45:00'), shanghai)).toBe('2024-05-24 17:45:00');
    expect(secondText(utc('1990-07-01T09:45:00'), shanghai)).toBe('1990-07-01 18:45:00');
  });

  test('of 02:30 that the spring change skips in New York reads as 03:30', () => {
    const skipped = localDate(2024, 3, 10) + 2.5 * 3_600_000;
    expect(newYork.toMoment(skipped)).toBe(utc('2024-03-10T07:30:00'));
    expect(secondText(newYork.toMoment(skipped), newYork)).toBe('2024-03-10 03:30:00');
  });

  test('of 01:30 that the autumn change repeats in New York is its first occurrence', () => {
    const repeated = localDate(2024, 11, 3) + 1.5 * 3_600_000;
    expect(newYork.toMoment(repeated)).toBe(utc('2024-11-03T05:30:00'));
    expect(newYork.toMoment(repeated, 'last')).toBe(utc('2024-11-03T06:30:00'));
    expect(newYork.toLocal(utc('2024-11-03T06:30:00'))).toBe(repeated);
    expect(newYork.occurrenceOf(utc('2024-11-03T06:30:00'))).toBe('last');
    expect(newYork.occurrenceOf(utc('2024-11-03T07:30:00'))).toBeUndefined();
  });

  test('on Lord Howe Island moves by half an hour', () => {
    const lordHowe = zoneOf('Australia/Lord_Howe');
    expect(secondText(utc('2024-04-06T14:59:59'), lordHowe)).toBe('2024-04-07 01:59:59');
    expect(secondText(utc('2024-04-06T15:00:00'), lordHowe)).toBe('2024-04-07 01:30:00');
  });

  test('comes back to the moment it was read from, but for the hour that autumn repeats', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, moment) => {
        const local = zone.toLocal(moment);
        const back = zone.toMoment(local);
        expect(zone.toLocal(back)).toBe(local);
        expect([0, 1_800_000, 3_600_000]).toContain(moment - back);
      }),
    );
  });

  test('shows 00:00 at the start of a day, or the first time that the day has', () => {
    expect(secondText(shanghai.startOfDay(utc('2024-05-24T17:00:00')), shanghai)).toBe('2024-05-25 00:00:00');
    const saoPaulo = zoneOf('America/Sao_Paulo');
    expect(secondText(saoPaulo.startOfDay(utc('2018-11-04T12:00:00')), saoPaulo)).toBe('2018-11-04 01:00:00');
  });

  test('shows the same time a day later, though the day had only 23 hours', () => {
    const before = utc('2024-03-09T22:00:00');
    expect(newYork.addDays(before, 1) - before).toBe(23 * 3_600_000);
    expect(secondText(newYork.addDays(before, 1), newYork)).toBe('2024-03-10 17:00:00');
  });

  test('of an unknown place is refused by name', () => {
    expect(() => zoneOf('Asia/Atlantis')).toThrow('unknown time zone: Asia/Atlantis');
  });
});

describe('a date cell', () => {
  test('holding 45436.75 in Shanghai is 2024-05-24 18:00', () => {
    expect(serialToMoment(45_436.75, shanghai)).toBe(utc('2024-05-24T10:00:00'));
    expect(momentToSerial(utc('2024-05-24T10:00:00'), shanghai)).toBe(45_436.75);
  });

  test('with a third of a day comes out as whole seconds', () => {
    expect(secondText(serialToMoment(45_436 + 1 / 3, shanghai), shanghai)).toBe('2024-05-24 08:00:00');
    expect(serialToMoment(45_436.7395833333, shanghai)).toBe(utc('2024-05-24T09:45:00'));
  });

  test('gives back the moment that was written, to the second in the hour that autumn repeats', () => {
    const autumn = fc.integer({ min: -7_200_000, max: 7_200_000 }).map((apart) => utc('2024-11-03T06:00:00') + apart);
    fc.assert(
      fc.property(anyZone, fc.oneof(anyMoment, autumn), (zone, moment) => {
        const isRepeated = zone.occurrenceOf(moment) !== undefined;
        const written = isRepeated ? Math.floor(moment / 1000) * 1000 : moment;
        expect(serialToMoment(momentToSerial(moment, zone), zone)).toBe(written);
        expect(secondText(momentForSheets(moment, zone), zone)).toBe(secondText(moment, zone));
      }),
    );
  });

  test('that people typed for 01:30 where autumn repeats it is the first, or the last where that is asked for', () => {
    const typed = 45_599 + 1.5 / 24;
    expect(serialToMoment(typed, newYork)).toBe(utc('2024-11-03T05:30:00'));
    expect(serialToMoment(typed, newYork, 'last')).toBe(utc('2024-11-03T06:30:00'));
    expect(momentToSerial(utc('2024-11-03T06:30:00'), newYork) - typed).toBeLessThan(0.5 / 86_400);
  });

  test('holding no finite number is refused', () => {
    expect(() => serialToMoment(Number.NaN, shanghai)).toThrow(RangeError);
  });
});
