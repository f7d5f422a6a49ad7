import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';

/** A desk that lost all its marks, as by an add-on that cleans up, after people had renamed a column. */
const unmarked = (host: Host, sheet: string, from: string, to: string): Host =>
  damaged(
    host,
    `const book = SpreadsheetApp.getActiveSpreadsheet();
     const sheet = book.getSheetByName(${JSON.stringify(sheet)});
     const at = sheet.getRange("1:1").getValues()[0].indexOf(${JSON.stringify(from)});
     sheet.getRange(1, at + 1).setValue(${JSON.stringify(to)});
     for (const mark of book.createDeveloperMetadataFinder().find()) mark.remove();`,
  );

const header = (host: Host): readonly string[] => host.displayValues('工单')[0] ?? [];

test('a renamed column that nothing tells any more is named beside the one made anew; what is said puts it right', () => {
  const host = newDesk();
  submit(host);
  const shown = tickets(host)[0]?.联系方式;
  const renamed = unmarked(host, '工单', '联系方式', '电话号码');
  expect(selfCheck(renamed)).toContain(
    '“工单”里找不到这些列，已新建空列：联系方式。如果原来的列只是改了名（不认识的列：电话号码），请删除新建的空列，再把原列的表头改回去。',
  );
  const person = renamed.person(owner);
  person.deleteColumns('工单', header(renamed).indexOf('联系方式'), 1);
  person.type('工单', 0, header(renamed).indexOf('电话号码'), '联系方式');
  expect(selfCheck(renamed).join()).not.toContain('空列');
  expect(tickets(renamed)[0]?.联系方式).toBe(shown);
});

test('a column that keeps its mark may be renamed, and one of people’s own stays theirs', () => {
  const host = newDesk();
  host.person(owner).type('工单', 0, header(host).indexOf('联系方式'), '电话号码');
  host.person(owner).insertColumns('工单', 3, 1);
  host.person(owner).type('工单', 0, 3, '我的备注');
  expect(selfCheck(host)).toEqual(['已修复：5 个筛选视图。']);
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
});

test('in English', () => {
  const host = unmarked(newDesk(undefined, 'en_US'), 'Tickets', 'Contact', 'Phone number');
  expect(selfCheck(host)).toContain(
    'Tickets: these columns could not be found and were made anew, blank: Contact. If a column was only renamed (columns not known here: Phone number), delete the blank one and give the old one its header back.',
  );
});
