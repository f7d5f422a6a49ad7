import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';

const inOrder = ['工作簿完好，无需改动。'];
const header = (host: Host): readonly string[] => host.displayValues('工单')[0] ?? [];

function deskOfTwo(): Host {
  const host = newDesk();
  submit(host, { phenomenon: '屏幕不亮' });
  submit(host, { phenomenon: '无法登录' });
  return host;
}

test('all headers of 工单 blanked are written again, each over its column, wherever that stands', () => {
  const host = deskOfTwo();
  host.person(owner).insertColumns('工单', 2, 1);
  host.person(owner).type('工单', 0, 2, '工号');
  host.fire('tick');
  const before = header(host);
  host.person(owner).clear('工单', 0, 0, 1, before.length);
  expect(selfCheck(host)[0]).toMatch(/^已修复：\d+ 个表头。$/);
  expect(header(host).filter((_, at) => at !== 2)).toEqual(before.filter((_, at) => at !== 2));
  expect(selfCheck(host)).toEqual(inOrder);
  expect(tickets(host).map((ticket) => ticket.现象)).toEqual(['屏幕不亮', '无法登录']);
});

test('one blanked header is written again', () => {
  const host = deskOfTwo();
  host.person(owner).clear('工单', 0, columnOf(host, 'urgency'), 1, 1);
  expect(selfCheck(host)).toEqual(['已修复：1 个表头。']);
  expect(columnOf(host, 'urgency')).toBeGreaterThan(0);
});

test('the header row of 工单 deleted comes back above the tickets, none of which is lost', () => {
  const host = deskOfTwo();
  const looks = (of: Host) => of.view().sheets.find(({ name }) => name === '工单');
  const before = [header(host), looks(host)?.validations, looks(host)?.frozenRows, tickets(host)];
  host.person(owner).deleteRows('工单', 0, 1);
  expect(selfCheck(host)[0]).toMatch(/^已修复：\d+ 个表头/);
  expect([header(host), looks(host)?.validations, looks(host)?.frozenRows, tickets(host)]).toEqual(before);
  expect(selfCheck(host)).toEqual(inOrder);
});

test('with the row, headers that people chose themselves come back as well', () => {
  const host = deskOfTwo();
  const own = columnOf(host, 'orderNo');
  host.person(owner).type('工单', 0, own, '客户订单');
  host.fire('tick');
  submit(host);
  host.person(owner).deleteRows('工单', 0, 1);
  selfCheck(host);
  expect(header(host)[own]).toBe('客户订单');
});

test('a ticket that came in while the row was gone keeps its number and place', () => {
  const host = deskOfTwo();
  host.person(owner).deleteRows('工单', 0, 1);
  submit(host, { phenomenon: '退款未到' });
  host.fire('tick');
  selfCheck(host);
  expect(tickets(host).map(({ 工单编号, 现象 }) => [工单编号, 现象])).toEqual([
    ['20240520001', '屏幕不亮'],
    ['20240520002', '无法登录'],
    ['20240520003', '退款未到'],
  ]);
  expect(selfCheck(host)).toEqual(inOrder);
});
