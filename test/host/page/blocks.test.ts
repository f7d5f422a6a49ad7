import { actsFor } from '../../../host/page/grid/blocks';

const cell = (row: number, column: number, value: string | null) => ({ row, column, value });

test('four neighbouring cells are one paste', () => {
  expect(actsFor(7, [cell(1, 1, 'a'), cell(1, 2, 'b'), cell(2, 1, null), cell(2, 2, 'd')])).toEqual([
    {
      kind: 'paste',
      sheetId: 7,
      row: 1,
      column: 1,
      block: [
        ['a', 'b'],
        [null, 'd'],
      ],
    },
  ]);
});

test('two separate ranges that become empty are two clears', () => {
  expect(actsFor(7, [cell(1, 1, null), cell(2, 1, null), cell(1, 5, null)])).toEqual([
    { kind: 'clear', sheetId: 7, row: 1, column: 1, rows: 2, columns: 1 },
    { kind: 'clear', sheetId: 7, row: 1, column: 5, rows: 1, columns: 1 },
  ]);
});
