import { readFileSync } from 'node:fs';
import path from 'node:path';
import { documents } from '../../build/documents';
import { ruleIds } from '../../build/documents/rules';
import { ruleTests } from '../../build/documents/ruleTable';

const root = path.resolve(__dirname, '../..');

test.each([...documents()])(
  'docs/%s says what the declarations and tests say; `npm run documents` writes it',
  (name, text) => {
    expect(readFileSync(path.join(root, 'docs', name), 'utf8')).toBe(text);
  },
);

test('every rule is carried by a test that names it', () => {
  const carried = new Set(ruleTests(root).flatMap((named) => named.rules));
  expect(ruleIds.filter((id) => !carried.has(id))).toEqual([]);
});

test.each([
  ['settings.md', '| Time zone | 时区 | the workbook’s own (File › Settings) |'],
  ['settings.zh-CN.md', '| 时区 | Time zone | 工作簿的时区（文件 › 设置） |'],
])('%s names the zone that set-up writes: that of the workbook, wherever it is', (name, row) => {
  expect(documents().get(name)).toContain(row);
});
