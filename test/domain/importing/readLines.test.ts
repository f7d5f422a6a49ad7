import { readLines } from '../../../src/domain/importing/readLines';
import { at, newYork } from '../moments';
import { nothing, now, plain, read, refusals, settings, tickets } from './ledger';

describe('a historic record (D16)', () => {
  test('needs only a time, a category and a state', () => {
    expect(tickets(read(plain, [['2024.5.3 14:30', '物流', '已完成']]))).toEqual([
      { createdAt: at('2024-05-03 14:30'), category1: '物流', status: 'closed' },
    ]);
  });

  test('lacking all three is refused with the three named', () => {
    expect(refusals(read([...plain, 'remarks'], [['', '', '', '已电话沟通']]))).toEqual([
      '2 createdAt required',
      '2 category1 required',
      '2 status required',
    ]);
  });

  test('is as old as its occurrence when no report time is given', () => {
    const [ticket] = tickets(read(['occurredAt', 'category1', 'status'], [['2024-05-03 14:30', '物流', '新建']]));
    expect(ticket).toMatchObject({ createdAt: at('2024-05-03 14:30'), occurredAt: at('2024-05-03 14:30') });
  });

  test('keeps the deadlines that the file gives, also those ahead', () => {
    const [ticket] = tickets(read([...plain, 'resolveDue'], [['2024-05-31', '物流', '处理中', '2024-06-05 18:00']]));
    expect(ticket?.resolveDue).toBe(at('2024-06-05 18:00'));
  });

  test('closed at 15:00 and without a resolution time was resolved at 15:00', () => {
    const keys = [...plain, 'closedAt', 'resolvedAt'] as const;
    const rows = [
      ['2024-05-03 14:30', '物流', '已关闭', '2024-05-03 15:00', ''],
      ['2024-05-03 14:30', '物流', '已关闭', '2024-05-03 15:00', '2024-05-03 14:45'],
    ];
    expect(tickets(read(keys, rows)).map(({ resolvedAt }) => resolvedAt)).toEqual([
      at('2024-05-03 15:00'),
      at('2024-05-03 14:45'),
    ]);
  });

  test.each(['1900-01-01', '1999-12-31 23:59:59', '1850-01-01 09:00'])(
    'of %s, which is no year of a ticket number, is refused as too old',
    (reported) => {
      expect(refusals(read(plain, [[reported, '物流', '已完成']]))).toEqual(['2 createdAt tooOld']);
    },
  );

  test('bought in 1850 or 9999, or due in 2200, is refused with the year named, and what is no day of the calendar is unreadable', () => {
    const keys = [...plain, 'purchaseDate', 'resolveDue'] as const;
    const rows = [
      ['1850-01-01', ''],
      ['9999-12-31', ''],
      ['', '2200-01-01'],
      ['1850-02-30', ''],
    ].map((dates) => ['2024-05-03', '物流', '新', ...dates]);
    expect(refusals(read(keys, rows))).toEqual([
      '2 purchaseDate yearOutOfRange',
      '3 purchaseDate inTheFuture',
      '4 resolveDue yearOutOfRange',
      '5 purchaseDate unreadableTime',
    ]);
  });

  test('reported, answered, resolved and closed in another order is refused, each time with what it lies before', () => {
    const keys = [...plain, 'respondedAt', 'resolvedAt', 'closedAt'] as const;
    const rows = [
      ['', '', '2023-01-01 00:00'],
      ['2024-05-20 08:00', '', ''],
      ['2024-05-20 12:00', '2024-05-20 11:00', ''],
      ['', '2024-05-20 16:00', '2024-05-20 15:00'],
      ['2024-05-20 14:30', '2024-05-20 14:30', '2024-05-20'],
      ['2024-05-20 15:00', '2024-05-20', '2024-05-21'],
    ].map((times) => ['2024-05-20 14:30:40', '物流', '已关闭', ...times]);
    const shifted = rows.map((row, at) => (at === 2 || at === 3 ? ['2024-05-20 09:00', ...row.slice(1)] : row));
    expect(refusals(read(keys, shifted))).toEqual([
      '2 closedAt beforeReport',
      '3 respondedAt beforeReport',
      '4 resolvedAt beforeResponse',
      '5 closedAt beforeResolution',
    ]);
  });

  test('closed without any closing time is taken, its times unknown', () => {
    const [ticket] = tickets(read(plain, [['2024-05-03', '物流', '完结']]));
    expect(ticket).not.toHaveProperty('resolvedAt');
  });
});

describe('words for the state', () => {
  test.each([
    ['已完成', 'closed'],
    ['已解决', 'closed'],
    ['Resolved', 'closed'],
    ['DONE', 'closed'],
    ['处理中', 'inProgress'],
    ['in_progress', 'inProgress'],
    ['Pending', 'inProgress'],
    ['待处理', 'open'],
    ['New', 'open'],
    ['待客户反馈', 'waiting'],
    ['On Hold', 'waiting'],
    ['待回访', 'verifying'],
  ])('%s is %s', (word, status) => {
    expect(tickets(read(plain, [['2024-05-03', '物流', word]]))[0]?.status).toBe(status);
  });

  test('that nobody knows are refused, with the word', () => {
    expect(read(plain, [['2024-05-03', '物流', '莫名']]).refused).toEqual([
      { line: 2, field: 'status', code: 'unknownStatus', details: { text: '莫名' } },
    ]);
  });
});

describe('times of a column', () => {
  const readTimes = (...texts: readonly string[]) =>
    read(
      plain,
      texts.map((text) => [text, '物流', 'closed']),
    );

  test('have one order: with 13/1/2024 among them, 3/2/2024 is the 3rd of February', () => {
    expect(tickets(readTimes('13/1/2024', '3/2/2024')).map(({ createdAt }) => createdAt)).toEqual([
      at('2024-01-13'),
      at('2024-02-03'),
    ]);
  });

  test('are asked for when the order stays open, a year is missing or the half of the day is', () => {
    expect(refusals(readTimes('1/3/2024', '5月3日 14:30', '2024-05-03 下午'))).toEqual([
      '2 createdAt ambiguousTime',
      '3 createdAt ambiguousTime',
      '4 createdAt ambiguousTime',
    ]);
  });

  test('that cannot be read, or have not come yet, are refused with what was written', () => {
    expect(readTimes('上周', '2024-06-02').refused).toEqual([
      { line: 2, field: 'createdAt', code: 'unreadableTime', details: { text: '上周' } },
      { line: 3, field: 'createdAt', code: 'inTheFuture', details: { text: '2024-06-02' } },
    ]);
  });

  test("are meant on the workbook's wall clock", () => {
    const ledger = { headers: [], rows: [['2024-05-03 14:30', '物流', 'closed']] };
    const [line] = readLines(ledger, plain, settings, newYork, now, nothing).accepted;
    expect(line?.ticket.createdAt).toBe(at('2024-05-03 14:30', newYork));
  });

  test('a date without a time of day is a date: 2024-05-03 23:00 bought is bought on 2024-05-03', () => {
    const [ticket] = tickets(read([...plain, 'purchaseDate'], [['2024-05-31', '物流', '新', '2024-05-03 23:00']]));
    expect(ticket?.purchaseDate).toBe(at('2024-05-03'));
  });
});

describe('figures and long text', () => {
  test('1,250 minutes are 1250; "一小时" is no number', () => {
    const keys = [...plain, 'workMinutes'] as const;
    const result = read(keys, [
      ['2024-05-03', '物流', '新', '1,250'],
      ['2024-05-03', '物流', '新', '一小时'],
    ]);
    expect(tickets(result)[0]?.workMinutes).toBe(1250);
    expect(refusals(result)).toEqual(['3 workMinutes unreadableNumber']);
  });

  test('an order number keeps its leading zeros; a telephone shortened to 1.38E+10 is refused', () => {
    const keys = [...plain, 'orderNo', 'contact'] as const;
    const result = read(keys, [
      ['2024-05-03', '物流', '新', '000123', ''],
      ['2024-05-03', '物流', '新', '', '1.38E+10'],
    ]);
    expect(tickets(result)[0]?.orderNo).toBe('000123');
    expect(refusals(result)).toEqual(['3 contact damagedNumber']);
  });

  test('50,001 characters are refused, 50,000 are taken', () => {
    const keys = [...plain, 'phenomenon'] as const;
    const result = read(
      keys,
      [50_001, 50_000].map((length) => ['2024-05-03', '物流', '新', '长'.repeat(length)]),
    );
    expect(result.refused).toEqual([
      { line: 2, field: 'phenomenon', code: 'tooLong', details: { length: 50_001, limit: 50_000 } },
    ]);
    expect(result.accepted.map(({ line }) => line)).toEqual([3]);
  });

  test('a formula of the customer stays the text it is', () => {
    const text = '=IMPORTXML("http://x")';
    expect(tickets(read([...plain, 'phenomenon'], [['2024-05-03', '物流', '新', text]]))[0]?.phenomenon).toBe(text);
  });
});

test('lines are counted from the first of the file: below a header in line 4 the first is line 5', () => {
  const ledger = { headers: [], headerLine: 4, rows: [['2024-05-03', '物流', '莫名']] };
  expect(readLines(ledger, plain, settings, newYork, now, nothing).refused).toMatchObject([{ line: 5 }]);
});

test('columns that are left out, and what the desk works out itself, are not read', () => {
  const keys = [...plain, null, 'number', 'slaState'] as const;
  expect(tickets(read(keys, [['2024-05-03', '物流', '新', 'x', '20240503001', '已超时']]))).toEqual([
    { createdAt: at('2024-05-03'), category1: '物流', status: 'open' },
  ]);
});

test('of two columns for one field the first that is not blank counts', () => {
  const keys = [...plain, 'contact', 'contact'] as const;
  const rows = [
    ['2024-05-03', '物流', '新', '', 'a@x.com'],
    ['2024-05-03', '物流', '新', '13812345678', 'a@x.com'],
  ];
  expect(tickets(read(keys, rows)).map(({ contact }) => contact)).toEqual(['a@x.com', '13812345678']);
});
