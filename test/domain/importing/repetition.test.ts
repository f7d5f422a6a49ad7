import { existingOf } from '../../../src/domain/importing/existing';
import type { ReadLedger } from '../../../src/domain/importing/readLines';
import { withChange } from '../../../src/domain/record/change';
import type { Ticket } from '../../../src/domain/record/ticket';
import { at } from '../moments';
import { nothing, plain, read, refusals, settings } from './ledger';

/** The tickets that an import makes of the accepted lines. */
const imported = (result: ReadLedger): readonly Ticket[] =>
  result.accepted.map(({ key, ticket }, index) =>
    withChange({}, { ...ticket, number: `2024050300${index + 1}`, importKey: key }),
  );

const byPerson = (ticket: Ticket): Ticket => {
  const { importKey: _, ...typed } = ticket;
  return typed;
};

describe('what is there already', () => {
  const keys = ['externalNo', ...plain] as const;
  const rows = [
    ['A1', '2024-05-03', '物流', '新'],
    ['', '2024-05-04', '物流', '新'],
  ];

  test('is counted by its external number, not refused, also when its line is faulty now', () => {
    const existing = { ...nothing, externalNos: new Set(['A1', 'A2']) };
    const lines = [
      ['A1', '2024-05-03', '物流', '新'],
      ['A2', '', '', ''],
      ['A3', '2024-05-03', '物流', '新'],
    ];
    const result = read(keys, lines, existing);
    expect(result.alreadyThere).toEqual([2, 3]);
    expect(result.accepted.map(({ line }) => line)).toEqual([4]);
    expect(result.refused).toEqual([]);
  });

  test('the same file again adds nothing', () => {
    const existing = existingOf(imported(read(keys, rows)));
    expect(read(keys, rows, existing)).toMatchObject({ accepted: [], alreadyThere: [2, 3] });
  });

  test('the same file again adds nothing after people corrected every field of its tickets', () => {
    const corrected = imported(read(keys, rows)).map((ticket) => ({
      ...ticket,
      createdAt: at('2024-05-02 08:00'),
      category1: '产品功能',
      customerName: '张三',
      externalNo: 'B7',
    }));
    expect(read(keys, rows, existingOf(corrected))).toMatchObject({ accepted: [], alreadyThere: [2, 3] });
  });

  test('a line whose state has moved on since the last import is the same line', () => {
    const existing = existingOf(imported(read(keys, rows)));
    const later = rows.map((row) => [...row.slice(0, 3), '已关闭']);
    expect(read(keys, later, existing).alreadyThere).toEqual([2, 3]);
  });

  test('the same line is known however the settings spell its category since', () => {
    const lines = [['2024-05-03', '物 流', '新']];
    const existing = existingOf(imported(read(plain, lines)));
    const renamed = { ...settings, categories: [['物流配送']] };
    expect(read(plain, lines, existing, renamed)).toMatchObject({ accepted: [], alreadyThere: [2] });
  });

  test('a ticket that people typed is known by what was reported, whatever became of it', () => {
    const described = [...plain, 'phenomenon', 'customerName', 'contact'] as const;
    const lines = [['2024-05-03 14:30', '物流', '新', '包裹  丢失', '张三', '13812345678']];
    const handled = imported(read(described, lines)).map((ticket) => ({
      ...byPerson(ticket),
      status: 'closed' as const,
      owner: '李四',
      customerName: '张*',
      contact: '****5678',
    }));
    const result = read(described, lines, existingOf(handled));
    expect(result).toMatchObject({ accepted: [], alreadyThere: [2], refused: [] });
  });
});

describe('equal lines without an external number', () => {
  const line = ['2024-05-01', '物流', '完成'];
  const three = [line, line, line];

  test('three in one file are three tickets', () => {
    expect(read(plain, three)).toMatchObject({ accepted: [{ line: 2 }, { line: 3 }, { line: 4 }], refused: [] });
  });

  test('three against two existing tickets add one, and again none', () => {
    const existing = imported(read(plain, [line, line]));
    const second = read(plain, three, existingOf(existing));
    expect(second).toMatchObject({ accepted: [{ line: 4 }], alreadyThere: [2, 3] });
    const all = [...existing, ...imported(second)];
    expect(read(plain, three, existingOf(all))).toMatchObject({ accepted: [], alreadyThere: [2, 3, 4] });
  });

  test('three against one imported and one typed ticket add one', () => {
    const [first, second] = imported(read(plain, [line, line]));
    const existing = existingOf([first ?? {}, byPerson(second ?? {})]);
    expect(read(plain, three, existing)).toMatchObject({ accepted: [{ line: 4 }], alreadyThere: [2, 3] });
  });

  test('a faulty one does not stand in for the good one behind it', () => {
    const lines = [['2024-05-01', '物流', '莫名'], line];
    const first = read(plain, lines);
    const again = read(plain, lines, existingOf(imported(first)));
    expect(again).toMatchObject({ accepted: [], alreadyThere: [3] });
    expect(refusals(again)).toEqual(['2 status unknownStatus']);
  });
});

describe('lines under one external number', () => {
  const keys = ['externalNo', ...plain, 'customerName'] as const;

  test('the second of two equal lines is refused with the line it repeats', () => {
    const line = ['A1', '2024-05-03', '物流', '新', '张三'];
    expect(read(keys, [line, ['', '', '', '', ''], line]).refused).toEqual([
      { line: 4, field: null, code: 'sameAsLine', details: { line: 2 } },
    ]);
  });

  test('a number used by two different lines is refused at the second', () => {
    const rows = ['张三', '李四'].map((name) => ['A1', '2024-05-03', '物流', '新', name]);
    expect(read(keys, rows).refused).toEqual([
      { line: 3, field: 'externalNo', code: 'sameExternalNo', details: { line: 2 } },
    ]);
  });
});
