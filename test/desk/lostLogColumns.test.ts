import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';

const history =
  '找回内容：在“文件 › 版本历史记录 › 查看版本历史记录”中打开删除之前的版本，把内容复制回来，或恢复那个版本。';
const inOrder = ['工作簿完好，无需改动。'];
const asked = '没有可以自动修复的内容，但下面的问题需要您处理。';

const header = (host: Host, sheet: string): readonly string[] => host.displayValues(sheet)[0] ?? [];
const without = (host: Host, sheet: string, label: string): void =>
  host.person(owner).deleteColumns(sheet, header(host, sheet).indexOf(label), 1);

/** A desk whose log had lost the column and got it again with the line of the second ticket. */
function remade(label: string): Host {
  const host = newDesk();
  submit(host);
  without(host, '处理进度', label);
  submit(host, { contact: '13700000002' });
  expect(header(host, '处理进度')).toContain(label);
  return host;
}

test.each(['时间', '工单编号', '环节', '操作人', '说明', '告知客户'])(
  'of 处理进度·%s, which the next line of the log had made again, the repair tells all the same, once (D6)',
  (label) => {
    const host = remade(label);
    expect(selfCheck(host)).toEqual([asked, `补回的列是空的：“处理进度”的${label}。`, history]);
    expect(selfCheck(host)).toEqual(inOrder);
    without(host, '处理进度', label);
    submit(host, { contact: '13700000003' });
    expect(selfCheck(host)).toContain(`补回的列是空的：“处理进度”的${label}。`);
  },
);

test('in English', () => {
  const host = newDesk(undefined, 'en_US');
  const category1 = host.displayValues('Categories')[1]?.[0] ?? '';
  const values = { channel: 'Phone', nature: 'Question', urgency: 'Medium', category1 };
  submit(host, values);
  without(host, 'Progress', 'Note');
  submit(host, { ...values, contact: '13700000002' });
  expect(selfCheck(host).slice(0, 2)).toEqual([
    'There was nothing to repair automatically, but what follows needs you.',
    'The columns put back are blank: Progress: Note.',
  ]);
  expect(selfCheck(host)).toEqual(['The workbook is in order; nothing to change.']);
});

test('also where a line written by an edit made the column again', () => {
  const host = newDesk();
  submit(host);
  without(host, '处理进度', '说明');
  host.person(owner).type('工单', 1, header(host, '工单').indexOf('紧急程度'), '高');
  submit(host, { contact: '13700000002' });
  expect(selfCheck(host)).toContain('补回的列是空的：“处理进度”的说明。');
});

test('nothing is lost where people filled the column again, or where no line stood in the log yet', () => {
  const filled = remade('说明');
  const at = header(filled, '处理进度').indexOf('说明');
  filled.person(owner).type('处理进度', 1, at, '从版本历史复制回来');
  expect(selfCheck(filled)).toEqual(inOrder);
  const early = newDesk();
  without(early, '处理进度', '说明');
  submit(early);
  expect(tickets(early)).toHaveLength(1);
  expect(selfCheck(early)).toEqual(inOrder);
});

test('a repair that is broken off once a column was put back leaves it to the next to tell', () => {
  const host = damaged(
    newDesk(),
    `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("人员");
     const header = sheet.getRange("1:1").getValues()[0];
     const at = header.indexOf("组") + 1;
     sheet.deleteColumn(at);
     sheet.insertColumnBefore(at);
     sheet.getRange(1, at).setValue("组");`,
  );
  expect(selfCheck(host)).toContain('补回的列是空的：“人员”的组。');
});
