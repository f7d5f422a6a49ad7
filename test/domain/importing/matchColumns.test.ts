import { matchColumns } from '../../../src/domain/importing/matchColumns';
import { ledgers } from './headers';

test.each(ledgers)('the columns of %s are found', (_, expected) => {
  const headers = Object.keys(expected);
  expect(Object.fromEntries(matchColumns(headers, []).map((key, at) => [headers[at], key]))).toEqual(expected);
});

test('case, width, spaces, underscores and stars do not matter', () => {
  expect(matchColumns([' case＿STATUS * ', '反 馈 时 间：'], [])).toEqual(['status', 'createdAt']);
});

test('each field is given once, to the better name', () => {
  expect(matchColumns(['处理状态', '状态', '当前状态'], [])).toEqual([null, 'status', null]);
});

describe('the cells', () => {
  test('decide between two columns of equal names: the one with times is the report time', () => {
    expect(matchColumns(['创建时间', '提交时间'], [['张三', '2024/5/3 9:00']])).toEqual([null, 'createdAt']);
  });

  test('decide between two columns for a contact: the one with telephone numbers', () => {
    const rows = [['微信群里联系', '13812345678']];
    expect(matchColumns(['电话', '手机'], rows)).toEqual([null, 'contact']);
  });

  test('rule out a time column that holds durations', () => {
    expect(matchColumns(['响应时间'], [['15分钟'], ['2小时']])).toEqual([null]);
  });

  test('make "Subject" the description when each of 30 lines has its own, and the category when three repeat', () => {
    const column = (text: (index: number) => string) => Array.from({ length: 30 }, (_, index) => [text(index)]);
    expect(
      matchColumns(
        ['Subject'],
        column((index) => `My order ${index} is late`),
      ),
    ).toEqual(['phenomenon']);
    expect(
      matchColumns(
        ['Subject'],
        column((index) => `Topic ${index % 3}`),
      ),
    ).toEqual(['category1']);
  });
});

test('blank headers and strange ones are left out', () => {
  expect(matchColumns(['', '  ', '***', '😀', 'neighborhood'], [])).toEqual([null, null, null, null, null]);
});
