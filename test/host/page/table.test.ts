import { readTable, tiled } from '../../../host/page/grid/table';

test('a quoted cell keeps its line end, short rows are filled with blanks', () => {
  expect(readTable('"a\nb"\tc\r\nd\r\n')).toEqual([
    ['a\nb', 'c'],
    ['d', null],
  ]);
});

test('a table fills a selection that is a multiple of it, and keeps its own size in any other', () => {
  expect(tiled([['a', 'b']], { rows: 2, columns: 4 })).toEqual([
    ['a', 'b', 'a', 'b'],
    ['a', 'b', 'a', 'b'],
  ]);
  expect(tiled([['a', 'b']], { rows: 2, columns: 3 })).toEqual([['a', 'b']]);
});
