import type { Host } from '../../host/contract/host';
import { type FieldKey, fields } from '../../src/domain/record/fields';
import { damaged, selfCheck } from './damage';
import { columnOf, filledIn, newDesk, owner, submit, tickets, type } from './desk';
import { sheet as tasks, typeTask } from './taskSheet';
import { act, closing, employTeam, pass, wang } from './team';

const time = /^2024-05-20 \d\d:\d\d$/;

const fresh = (): Host => newDesk('2024-05-20 09:00');

/** The desk with its team, and one ticket, of 王芳. */
function atWork(host: Host): Host {
  employTeam(host);
  submit(host);
  return host;
}

/** As an earlier version set it up: headers have no format of their own. */
const withPlainHeaders = (host: Host): Host =>
  damaged(
    host,
    `for (const name of ['工单', '协同任务']) {
      const sheet = SpreadsheetApp.getActive().getSheetByName(name);
      sheet.getRange(1, 1, 1, sheet.getMaxColumns()).setNumberFormat('General');
    }`,
  );

/** A task typed into a row that somebody inserted under the header, once the clock has taken it up. */
function taskUnderHeader(host: Host) {
  host.person(owner).insertRows(tasks, 1, 1);
  typeTask(host, 1, { 工单编号: '20240520001', 部门: '技术部', 任务内容: '查退款日志', 时限: '2024-05-20 18:00' });
  pass(host, 10);
  return tickets(host, tasks)[0];
}

test('D7: a task typed into a row inserted under the header shows when it was asked for as a time', () => {
  expect(taskUnderHeader(atWork(fresh()))).toMatchObject({
    任务编号: '20240520001-1',
    提出时间: expect.stringMatching(time),
  });
});

test('D3: what the sidebar writes of a ticket in such a row is shown as times, and an order number keeps its zeros', () => {
  const host = atWork(fresh());
  host.person(owner).insertRows('工单', 1, 1);
  const typed: Readonly<Partial<Record<FieldKey, string>>> = filledIn({ orderNo: '00123' });
  for (const { key } of fields) if (typed[key] !== undefined) type(host, 1, key, typed[key]);
  pass(host, 5);
  const place = { number: '20240520002', row: 1 };
  act(host, wang, { kind: 'move', to: 'inProgress', values: {} }, place);
  act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '已重装' } }, place);
  act(host, wang, closing, place);
  expect(tickets(host)[0]).toMatchObject({
    ...{ 工单编号: '20240520002', 状态: '已关闭', 订单号: '00123' },
    ...{ 反馈时间: expect.stringMatching(time), 响应时限: expect.stringMatching(time) },
    ...{ 首次响应时间: expect.stringMatching(time), 关闭时间: expect.stringMatching(time) },
  });
});

test('headers that an earlier version left without a format get that of their columns at the next repair, which has nothing to tell', () => {
  const host = withPlainHeaders(fresh());
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
  expect(taskUnderHeader(atWork(host))?.提出时间).toMatch(time);
});

test('a trap for a repair: a header takes after the look of times that people chose below it', () => {
  const at = (host: Host) => columnOf(host, 'createdAt') + 1;
  const first = withPlainHeaders(fresh());
  const host = damaged(
    first,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('工单');
    sheet.getRange(2, ${at(first)}, sheet.getMaxRows() - 1, 1).setNumberFormat('m/d h:mm');`,
  );
  expect(selfCheck(host)).toEqual(['工作簿完好，无需改动。']);
  host.person(owner).insertRows('工单', 1, 1);
  host.person(owner).type('工单', 1, at(host) - 1, '2024-05-20 09:00');
  expect(host.displayValues('工单')[1]?.[at(host) - 1]).toBe('5/20 9:00');
});
