import type { Host } from '../../host/contract/host';
import { columnOf, filledIn, newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { log, pass } from './team';
import { lastCalls, pasteRows } from './typing';

test('D1: a pasted time that lies ahead and a contact that is none stay as typed and are named in 待补充', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(host, [filledIn({ contact: 'abc', occurredAt: '2024-06-01 10:00', purchaseDate: '2024-06-01' })]);
  expect(tickets(host)[0]).toMatchObject({
    联系方式: 'abc',
    问题发生时间: '2024-06-01 10:00',
    购买日期: '2024-06-01',
    待补充: '联系方式(不像电话或邮箱)、购买日期(不能晚于现在)、问题发生时间(不能晚于现在)',
  });
  host.run('checkDeadlines');
  expect(tickets(host)[0]).toMatchObject({
    待补充: '联系方式(不像电话或邮箱)、购买日期(不能晚于现在)、问题发生时间(不能晚于现在)',
  });
});

test('D2: a time of report that is a slip, as the 1 that Sheets shows as 1900-01-01, gives way to that of the entry', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(host, [{ createdAt: '1', phenomenon: '杯子碎了' }]);
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 反馈时间: '2024-05-20 09:00', 月份: '2024-05' });
});

test('D1: a cell of a ticket typed over with what cannot be right is named, and no longer once it is put right', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'contact', 'abc');
  type(host, 1, 'occurredAt', '2024-05-21 08:00');
  expect(tickets(host)[0]).toMatchObject({
    联系方式: 'abc',
    待补充: '联系方式(不像电话或邮箱)、问题发生时间(不能晚于现在)',
  });
  type(host, 1, 'contact', '13812345678');
  type(host, 1, 'occurredAt', '2024-05-20 08:00');
  expect(tickets(host)[0]?.待补充).toBeUndefined();
  type(host, 1, 'complaintLevel', '二级');
  type(host, 1, 'industry', '零售');
  type(host, 1, 'customerType', '个人客户');
  expect(tickets(host)[0]).toMatchObject({
    所属行业: '零售',
    待补充: '所属行业(只用于企业客户)、投诉等级(只用于投诉)',
  });
});

test('D1: an external number that another ticket has is named as 重复 in 待补充, and not once it is put right', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'externalNo', 'WX-0077');
  type(host, 2, 'customerName', '张伟');
  type(host, 2, 'externalNo', 'WX-0077');
  expect(lastCalls(host)).toBeLessThanOrEqual(7);
  const ofSecond = () => tickets(host)[1];
  expect(ofSecond()).toMatchObject({ 外部编号: 'WX-0077', 待补充: expect.stringContaining('外部编号(重复)') });
  expect(tickets(host)[0]?.待补充).not.toContain('外部编号');
  type(host, 2, 'phenomenon', '退款没有到账');
  host.fire('tick');
  expect(ofSecond()?.待补充).toContain('外部编号(重复)');
  type(host, 2, 'externalNo', 'WX-0078');
  expect(ofSecond()?.待补充).not.toContain('外部编号');
});

test('D1: pasted rows whose external number another ticket or another of them has are named', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'externalNo', 'WX-0077');
  pasteRows(
    host,
    ['WX-0077', 'WX-0078', 'WX-0079', 'WX-0079'].map((externalNo) => ({ externalNo, phenomenon: '坏了' })),
    2,
  );
  const isRepeated = ({ 待补充 = '' }) => 待补充.includes('外部编号(重复)');
  expect(tickets(host).map(isRepeated)).toEqual([false, true, false, true, true]);
});

test('D1: within the hour the desk finds external numbers that stand twice by itself, of all their open tickets', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'externalNo', 'WX-0077');
  type(host, 2, 'externalNo', 'wx－００７７');
  host.advanceTo(host.now() + 70 * 60_000);
  expect(tickets(host).map((ticket) => ticket.待补充?.includes('外部编号(重复)'))).toEqual([true, true]);
  host.person(owner).type('工单', 1, columnOf(host, 'externalNo'), '');
  host.advanceTo(host.now() + 70 * 60_000);
  expect(tickets(host).map((ticket) => ticket.待补充?.includes('外部编号'))).toEqual([false, false]);
});

test('D9: what is typed into 关联工单 and is no ticket number is asked about', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'phenomenon', '坏了');
  type(host, 1, 'relatedTo', '20240516004、昨天那张');
  expect(tickets(host)[0]?.待补充).toContain('关联工单(不是工单编号)');
  type(host, 2, 'phenomenon', '又坏了');
  type(host, 1, 'relatedTo', '20240520002');
  expect(tickets(host)[0]?.待补充).not.toContain('关联工单');
});

describe('D1: a first category that the team’s tree lacks', () => {
  const unknown = '一级分类(不在选项中)';
  const missing = (host: Host): string => tickets(host)[0]?.待补充 ?? '';

  test('stands as typed and is asked about until one of the tree takes its place', () => {
    const host = newDesk('2024-05-20 09:00');
    type(host, 1, 'category1', '产品功鞥');
    expect(tickets(host)[0]?.一级分类).toBe('产品功鞥');
    expect(missing(host)).toContain(unknown);
    type(host, 1, 'customerName', '张伟');
    expect(missing(host)).toContain(unknown);
    type(host, 1, 'category1', '产品功能');
    expect(missing(host)).not.toContain(unknown);
  });

  test('is asked about in pasted rows too', () => {
    const host = newDesk('2024-05-20 09:00');
    pasteRows(host, [
      { category1: '无此分类', phenomenon: '一' },
      { category1: '产品功能', phenomenon: '二' },
    ]);
    expect(tickets(host).map((ticket) => (ticket.待补充 ?? '').includes(unknown))).toEqual([true, false]);
  });

  test('taken off the tree later, it is not asked about in tickets that have it', () => {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    const categories = host.displayValues('分类');
    categories.forEach(([first], row) => {
      if (first === '产品功能') host.person(owner).clear('分类', row, 0, 1, 3);
    });
    type(host, 1, 'remarks', '催过一次');
    host.advanceTo(host.now() + 3_600_000);
    expect(missing(host)).toBe('');
  });
});

test('D1: a promise pasted that is older than the report is asked about, marks nothing overdue, and can be corrected', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(host, [{ phenomenon: '杯子碎了', urgency: '中', promisedAt: '2024-05-19 16:00' }]);
  expect(tickets(host)[0]).toMatchObject({ SLA状态: '正常' });
  expect(tickets(host)[0]?.待补充).toContain('承诺回复时间(不能早于反馈时间)');
  host.advanceTo(host.now() + 60 * 60_000);
  type(host, 1, 'promisedAt', '2024-05-21 16:00');
  expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-21 16:00', SLA状态: '正常' });
  expect(tickets(host)[0]?.待补充).not.toContain('承诺');
  expect(tickets(host)[0]?.承诺达标).toBeUndefined();
});

describe.each([
  ['that lies ahead', '2024-05-27 16:00', '2024-05-27 16:00'],
  ['of another century', '1900-01-01 08:00', '1900-01-01 08:00'],
  ['that is none', '昨天下午', '昨天下午'],
])(
  'D1: a time of report %s gives way to the time of entry, and nothing is asked that could not be answered',
  (_, createdAt, told) => {
    const line = `“反馈时间”填写的“${told}”不可用，已改为登记时间。要更正，请删除此行重新登记。`;
    const shown = (host: Host) => {
      expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 反馈时间: '2024-05-20 09:00' });
      expect(tickets(host)[0]?.待补充).not.toContain('反馈时间');
      expect(noteAt(host, 1, columnOf(host, 'createdAt'))).toBe(line);
      pass(host, 5);
      expect(log(host)).toContain(`登记：${line}`);
    };

    test('pasted with its row', () => {
      const host = newDesk('2024-05-20 09:00');
      pasteRows(host, [{ phenomenon: '杯子碎了', urgency: '中', createdAt }]);
      shown(host);
    });

    test('typed before anything else of its row', () => {
      const host = newDesk('2024-05-20 09:00');
      type(host, 1, 'createdAt', createdAt);
      type(host, 1, 'phenomenon', '杯子碎了');
      shown(host);
    });
  },
);

test('D1: a time of report that a pasted row brings and that can be right is not asked about', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(host, [{ phenomenon: '杯子碎了', urgency: '中', createdAt: '2024-05-20 08:30' }]);
  expect(tickets(host)[0]?.反馈时间).toBe('2024-05-20 08:30');
  expect(tickets(host)[0]?.待补充).not.toContain('反馈时间');
});
