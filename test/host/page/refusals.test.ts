import { refusalIn } from '../../../host/page/refusals';

const strict = 'The data you entered in cell C7 violates the data validation rules set on this cell. 只能选列出的项';
const guarded =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

test('on a Chinese page a strict drop-down and a protected cell refuse in Chinese, with the cell and its help', () => {
  expect(refusalIn('zh', strict)).toBe('单元格 C7 不接受这个值：不符合数据验证规则。只能选列出的项');
  expect(refusalIn('zh', guarded)).toBe('这是受保护的单元格，您没有编辑权限。');
});

test('on an English page they refuse in the words of Sheets; other reasons are told as they are', () => {
  expect([refusalIn('en', strict), refusalIn('en', guarded)]).toEqual([strict, guarded]);
  expect(refusalIn('zh', 'This sheet is no longer there.')).toBe('This sheet is no longer there.');
});
