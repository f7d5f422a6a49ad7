import type { Host } from '../../host/contract/host';
import { damaged, selfCheck } from './damage';
import { altered, copyOf, newDesk, owner, submit } from './desk';

test('what only people can put right is named: another zone, a corrupt setting, a key that is missing', () => {
  const host = newDesk();
  submit(host);
  const row = host.displayValues('设置').findIndex(([name]) => name === '日报时间');
  host.person(owner).type('设置', row, 1, '早上');
  const elsewhere = altered(host, { timeZone: 'America/New_York' });
  const [done, ...left] = selfCheck(elsewhere);
  expect(done).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
  expect(left.join()).toContain('America/New_York');
  expect(left.join()).toContain('早上');
  expect(selfCheck(copyOf(host)).join()).toContain('客户密钥缺失');
});

test.each([
  ['garbage', '客户密钥缺失'],
  ['0'.repeat(64), '客户密钥不对，打不开 1 位客户的资料'],
])('D12: a key that was written over with %s opens nothing, which the repair says with what to do', (key, says) => {
  const host = newDesk();
  submit(host);
  const broken = damaged(host, `PropertiesService.getScriptProperties().setProperty("customers.keys", "${key}")`);
  expect(selfCheck(broken).join()).toContain(says);
  expect(selfCheck(broken).join()).toContain('密钥…”用备份恢复');
});

const cleared = (host: Host, sheet: string, label: string): Host => {
  const [header = [], ...rows] = host.displayValues(sheet);
  host.person(owner).clear(sheet, 1, header.indexOf(label), rows.length, 1);
  return host;
};

test.each([
  ['设置', '紧急程度', '设置 第2行“紧急程度”：紧急程度一个选项也没有，登记工单时填不了；请在表头下面逐行填写选项'],
  ['设置', '渠道', '设置 第2行“渠道”：渠道一个选项也没有，登记工单时填不了；请在表头下面逐行填写选项'],
  ['分类', '一级分类', '分类 第2行“一级分类”：一个分类也没有，登记不了工单；请至少填写一级分类'],
])(
  'D1: while %s offers no %s nobody can register a ticket, so nothing is said to be in order',
  (sheet, label, says) => {
    const host = cleared(newDesk(), sheet, label);
    for (const said of [selfCheck(host), selfCheck(host)]) {
      expect(said[0]).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
      expect(said.join()).toContain(`设置有误：${says}`);
    }
  },
);

test('D1: a list that no ticket must have may be empty', () => {
  expect(selfCheck(cleared(newDesk(), '设置', '客户情绪'))[0]).toBe('工作簿完好，无需改动。');
});

const customerSheet = 'const customers = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("客户");';

test.each([
  ['cleared', 'customers.getRange(2, 1, 2, 7).clearContent()', 2],
  ['with a ciphertext written over', 'customers.getRange(2, 3).setValue("xxxx")', 1],
  [
    'with one digit of a ciphertext changed',
    'const cell = customers.getRange(2, 3); const text = cell.getValue(); cell.setValue(text.slice(0, -1) + (text.endsWith("0") ? "1" : "0"))',
    1,
  ],
  ['with the ciphertext of another', 'customers.getRange(2, 3).setValue(customers.getRange(3, 3).getValue())', 1],
  ['without a ciphertext', 'customers.getRange(3, 3).clearContent()', 1],
])('D12: rows of 客户 that were %s are told as often as somebody looks, with what to do', (_, source, lost) => {
  const host = newDesk();
  submit(host);
  submit(host, { customerName: '李雷', contact: 'lilei@example.com' });
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
  const broken = damaged(host, `${customerSheet} ${source}`);
  for (const said of [selfCheck(broken), selfCheck(broken)]) {
    expect(said[0]).toBe('没有可以自动修复的内容，但下面的问题需要您处理。');
    expect(said.join()).toContain(`${lost} 位客户的联系方式无法读取了`);
    expect(said.join()).toContain('版本历史记录');
  }
});
