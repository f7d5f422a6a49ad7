import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { newDesk } from './desk';

/** The desk after people renamed a sheet and gave its name to a copy of it, or to a blank sheet. */
const swapped = (host: Host, name: string, kept: string, made = 'own.copyTo(book)'): Host =>
  damaged(
    host,
    `const book = SpreadsheetApp.getActiveSpreadsheet();
     const own = book.getSheetByName(${JSON.stringify(name)});
     const other = ${made};
     own.setName(${JSON.stringify(kept)});
     other.setName(${JSON.stringify(name)});`,
  );

const told = (kept: string, name: string): string =>
  `工单台用的仍是原来的表，它已被改名为“${kept}”；现在名为“${name}”的是另一张表，在那里改动不起作用。请把要用的内容改到“${kept}”里，再删除或改名那张表，并把“${kept}”改回“${name}”。`;

test.each(['设置', '工单', '人员', '处理进度'])(
  'a copy under the name of %s, which was renamed, is named: the desk reads the original',
  (name) => {
    const host = swapped(newDesk(), name, `${name} old`);
    const [first, ...said] = selfCheck(host);
    expect(first).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
    expect(said).toContain(told(`${name} old`, name));
  },
);

test('a sheet that was only renamed, and a sheet of people’s own under its name, are as they like them', () => {
  const host = swapped(newDesk(), '设置', '我们的设置', 'book.insertSheet()');
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
});

test('in English', () => {
  const host = swapped(newDesk(undefined, 'en_US'), 'Settings', 'Settings old');
  expect(selfCheck(host)).toContain(
    'The desk still uses its original sheet, which is now called “Settings old”. The sheet now called “Settings” is another one; changes there do nothing. Make your changes in “Settings old”, delete or rename the other sheet, and call “Settings old” “Settings” again.',
  );
});
