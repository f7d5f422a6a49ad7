import { restoreNumbers, timesOf, withCleared } from '../../../src/domain/number/restoreNumbers';
import { at, shanghai } from '../moments';

const seconds = (text: string, more: number) => at(text) + more * 1000;

describe('D2 a number whose cell was cleared comes back by the second in which it was given', () => {
  const morning = at('2024-05-22 06:16');

  test('the number given in that second goes before one of which the log told something else just then', () => {
    const given = [
      { number: '20240521005', at: at('2024-05-21 18:00') },
      { number: '20240521005', at: morning },
      { number: '20240522001', at: morning },
    ];
    expect(restoreNumbers([{ row: 10, createdAt: morning }], given, new Set(), shanghai)).toEqual(
      new Map([[10, '20240522001']]),
    );
  });

  test('of two numbers given in that second, the one goes first of which people are known to have cleared the cell', () => {
    const given = ['20240522001', '20240522002'].map((number) => ({ number, at: morning }));
    const lost = [{ row: 10, createdAt: morning }];
    expect(restoreNumbers(lost, withCleared(given, ['20240522002']), new Set(), shanghai)).toEqual(
      new Map([[10, '20240522002']]),
    );
    expect(restoreNumbers(lost, withCleared(given, []), new Set(), shanghai)).toEqual(new Map([[10, '20240522001']]));
  });

  test('a number that stands in the sheet is given to no other row', () => {
    const given = [{ number: '20240522001', at: morning }];
    expect(restoreNumbers([{ row: 10, createdAt: morning }], given, new Set(['20240522001']), shanghai)).toEqual(
      new Map(),
    );
  });

  test('a ticket of the day before whose time was lost, so that it has that of its first line, gets its own back', () => {
    const given = [{ number: '20240521006', at: morning }];
    const lost = [{ row: 10, createdAt: morning }];
    expect(restoreNumbers(lost, given, new Set(), shanghai)).toEqual(new Map([[10, '20240521006']]));
    const ofItsDay = [...given, { number: '20240522004', at: morning }];
    expect(restoreNumbers(lost, ofItsDay, new Set(), shanghai)).toEqual(new Map([[10, '20240522004']]));
    const deleted = [...given, { number: '20240521006', at: morning, isGone: true }];
    expect(restoreNumbers(lost, deleted, new Set(), shanghai)).toEqual(new Map());
  });

  test('a ticket whose time was written over to the minute gets the only number of that minute', () => {
    const noted = (...offsets: readonly number[]) =>
      offsets.map((more, at) => ({ number: `2024052200${at + 1}`, at: seconds('2024-05-22 06:16', more) }));
    const lost = [{ row: 10, createdAt: morning }];
    expect(restoreNumbers(lost, noted(17), new Set(), shanghai)).toEqual(new Map([[10, '20240522001']]));
    expect(restoreNumbers(lost, noted(17, 44), new Set(), shanghai)).toEqual(new Map());
    expect(restoreNumbers(lost, noted(17, 44), new Set(['20240522001']), shanghai)).toEqual(
      new Map([[10, '20240522002']]),
    );
    expect(restoreNumbers(lost, noted(60), new Set(), shanghai)).toEqual(new Map());
    const late = [{ row: 10, createdAt: seconds('2024-05-22 06:16', 5) }];
    expect(restoreNumbers(late, noted(17), new Set(), shanghai)).toEqual(new Map());
  });

  test('rows of one second get their numbers in the order of the rows; a row of another second gets none', () => {
    const given = ['20240522010', '20240522009'].map((number) => ({ number, at: morning }));
    const lost = [
      { row: 12, createdAt: morning },
      { row: 11, createdAt: seconds('2024-05-22 06:16', 1) },
      { row: 10, createdAt: morning },
    ];
    expect(restoreNumbers(lost, given, new Set(), shanghai)).toEqual(
      new Map([
        [10, '20240522009'],
        [12, '20240522010'],
      ]),
    );
  });
});

describe('D3 a ticket whose time was lost was reported', () => {
  const assignedAt = at('2024-05-21 21:36');
  const lost = { row: 6, ticket: { number: '20240521016', month: '2024-05', assignedAt } };

  test('when the log first tells of it', () => {
    const given = [{ number: '20240521016', at: at('2024-05-21 21:30') }];
    expect(timesOf([lost], given, shanghai).get(6)).toBe(at('2024-05-21 21:30'));
  });

  test('when it got its owner, where people took that out of the log', () => {
    expect(timesOf([lost], [], shanghai).get(6)).toBe(assignedAt);
  });

  test('on the day of its number, where its stamps are of other days', () => {
    const later = { ...lost, ticket: { ...lost.ticket, assignedAt: at('2024-05-22 09:00') } };
    expect(timesOf([later], [], shanghai).get(6)).toBe(at('2024-05-21 00:00'));
  });

  test('but a row that the desk never took in has no such time', () => {
    expect(timesOf([{ row: 6, ticket: { number: '20240521016' } }], [], shanghai)).toEqual(new Map());
  });
});
