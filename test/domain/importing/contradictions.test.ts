import { type FieldKey, fields } from '../../../src/domain/record/fields';
import { at } from '../moments';
import { plain, read, refusals, tickets } from './ledger';

/** Lines reported at 14:30:40 on 20 May 2024, closed unless said otherwise, each with its values of `keys`. */
const reported = (keys: readonly FieldKey[], rows: readonly (readonly string[])[], status = '已关闭') =>
  read(
    [...plain, ...keys],
    rows.map((values) => ['2024-05-20 14:30:40', '物流', status, ...values]),
  );

describe('times of a line that contradict each other (D16)', () => {
  const moments = fields.flatMap(({ key, type }) =>
    type === 'dateTime' && key !== 'createdAt' && key !== 'occurredAt' ? [key] : [],
  );

  test.each(moments)(
    '%s: the day before or 14:29 is before a report of 14:30; 14:30 and the day alone are not',
    (key) => {
      const result = reported([key], [['2024-05-19'], ['2024-05-20 14:29'], ['2024-05-20 14:30'], ['2024-05-20']]);
      expect(refusals(result)).toEqual([`2 ${key} beforeReport`, `3 ${key} beforeReport`]);
      expect(result.accepted.map(({ line }) => line)).toEqual([4, 5]);
    },
  );

  test('a report of 14:30 before an occurrence of 14:32 or of the next day is refused, naming the report', () => {
    const result = reported(
      ['occurredAt'],
      [['2024-05-20 14:32'], ['2024-05-21'], ['2024-05-20 14:30'], ['2024-05-20']],
    );
    expect(result.refused).toMatchObject([
      { line: 2, field: 'createdAt', code: 'beforeOccurrence', details: { text: '2024-05-20 14:30:40' } },
      { line: 3, field: 'createdAt', code: 'beforeOccurrence' },
    ]);
    expect(result.accepted.map(({ line }) => line)).toEqual([4, 5]);
  });

  test('a report of which the day alone is known is before no occurrence of that day', () => {
    const rows = [['2024-05-20', '物流', '已关闭', '2024-05-20 18:00']];
    expect(refusals(read([...plain, 'occurredAt'], rows))).toEqual([]);
  });

  test('bought long before the report is no contradiction', () => {
    expect(refusals(reported(['purchaseDate'], [['2023-01-01']]))).toEqual([]);
  });

  test('confirmed at 15:00 and called back at 15:30, resolved anew at 16:00, is taken', () => {
    const keys = ['confirmedAt', 'calledBackAt', 'resolvedAt'] as const;
    expect(refusals(reported(keys, [['2024-05-20 15:00', '2024-05-20 15:30', '2024-05-20 16:00']]))).toEqual([]);
  });

  test('every time that lies before the report is named', () => {
    const keys = ['assignedAt', 'responseDue', 'resolveDue'] as const;
    const early = '2024-05-19 09:00';
    expect(refusals(reported(keys, [[early, early, early]]))).toEqual([
      '2 responseDue beforeReport',
      '2 resolveDue beforeReport',
      '2 assignedAt beforeReport',
    ]);
  });
});

describe('times of an end that the status contradicts (D5, D16)', () => {
  const ends = ['resolvedAt', 'closedAt'] as const;
  const later = '2024-05-20 16:00';

  test.each(['待处理', '处理中', '等待客户'])('%s with a time of resolution or of closing is refused', (status) => {
    const result = reported(
      ends,
      [
        [later, ''],
        ['', later],
        ['', ''],
      ],
      status,
    );
    expect(result.refused).toEqual([
      { line: 2, field: 'resolvedAt', code: 'againstStatus', details: { text: later, status } },
      { line: 3, field: 'closedAt', code: 'againstStatus', details: { text: later, status } },
    ]);
    expect(result.accepted.map(({ line }) => line)).toEqual([4]);
  });

  test('待验证 with a time of resolution is taken, with one of closing refused', () => {
    const result = reported(
      ends,
      [
        [later, ''],
        ['', later],
      ],
      '待验证',
    );
    expect(tickets(result)).toMatchObject([{ status: 'verifying', resolvedAt: at('2024-05-20 16:00') }]);
    expect(refusals(result)).toEqual(['3 closedAt againstStatus']);
  });

  test('a status that nobody knows is all that is asked about', () => {
    expect(refusals(reported(ends, [[later, later]], '莫名'))).toEqual(['2 status unknownStatus']);
  });
});
