import fc from 'fast-check';
import { isTicketNumber, nextNumber, type Serials, serialsAfter } from '../../../src/domain/number/serial';

const take = (serials: Serials, day: string, count: number): { numbers: string[]; serials: Serials } => {
  const numbers: string[] = [];
  let known = serials;
  for (let i = 0; i < count; i += 1) {
    const next = nextNumber(known, day);
    numbers.push(next.number);
    known = next.serials;
  }
  return { numbers, serials: known };
};

test('D2: the first ticket of 20 May 2024 is 20240520001, the second 20240520002', () => {
  expect(take({}, '20240520', 2).numbers).toEqual(['20240520001', '20240520002']);
});

test('D2: the 1000th ticket of a day simply has four digits', () => {
  expect(take({}, '20240520', 1000).numbers[999]).toBe('202405201000');
});

test('D2: each day counts from 001, also when an import goes back to an earlier day', () => {
  const { serials } = take({}, '20240521', 3);
  expect(nextNumber(serials, '20240520').number).toBe('20240520001');
  expect(nextNumber(serials, '20240521').number).toBe('20240521004');
});

test('D2: counters that were lost are raised over the numbers that the rows show', () => {
  const serials = serialsAfter({}, ['20240520007', '20240520003', 'not a number', '202405201000']);
  expect(nextNumber(serials, '20240520').number).toBe('202405201001');
});

test('D2: raising never lowers a counter: a deleted ticket keeps its number used', () => {
  const { serials } = take({}, '20240520', 9);
  expect(nextNumber(serialsAfter(serials, ['20240520004']), '20240520').number).toBe('20240520010');
});

test('D2: in whatever order days are asked for, no number is given twice', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((date) => `202402${String(date).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.array(day, { maxLength: 60 }), (days) => {
      let serials: Serials = {};
      const given = days.map((asked) => {
        const next = nextNumber(serials, asked);
        serials = serialsAfter(next.serials, []);
        return next.number;
      });
      expect(new Set(given).size).toBe(given.length);
    }),
  );
});

test('D2: a mobile number has the digits of a ticket number and is none', () => {
  expect(['13812345678', '19901015678', '20241340001', '20240520001'].filter(isTicketNumber)).toEqual(['20240520001']);
});
