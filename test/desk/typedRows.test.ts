import type { Host } from '../../host/contract/host';
import { fields } from '../../src/domain/record/fields';
import { agent, columnOf, employ, filledIn, newDesk, owner, receiptOf, submit, tickets, type } from './desk';

const lastCalls = (host: Host) => host.executions[host.executions.length - 1]?.calls.total ?? 0;

/** Pastes whole ticket rows below the last one, as people do from another sheet. */
function pasteRows(host: Host, rows: readonly Readonly<Record<string, string>>[], firstRow = 1): void {
  const width = host.displayValues('工单')[0]?.length ?? 0;
  const block = rows.map((values) => {
    const cells: (string | null)[] = new Array<string | null>(width).fill(null);
    for (const [key, text] of Object.entries(values)) {
      const field = fields.find((candidate) => candidate.key === key);
      if (field !== undefined) cells[columnOf(host, field.key)] = text;
    }
    return cells;
  });
  host.person(agent).paste('工单', firstRow, 0, block);
}

test('the first thing typed into a blank row makes it a ticket, and what it lacks is named', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wf@example.com', '客服', '客服部', '客服组', '是']);
  type(host, 1, 'customerName', '张伟');
  expect(tickets(host)).toEqual([
    {
      工单编号: '20240520001',
      反馈时间: '2024-05-20 09:00',
      状态: '待处理',
      主办人: '王芳',
      分配时间: '2024-05-20 09:00',
      处理部门: '客服部',
      月份: '2024-05',
      客户姓名: '张伟',
      待补充: '紧急程度、一级分类、现象、联系方式、渠道、问题性质',
    },
  ]);
});

test('the deadlines come when the urgency is typed, counted from the first content', () => {
  const host = newDesk('2024-05-20 09:00');
  type(host, 1, 'customerName', '张伟');
  host.advanceTo(host.now() + 20 * 60_000);
  type(host, 1, 'urgency', '高');
  expect(tickets(host)[0]).toMatchObject({ 响应时限: '2024-05-20 11:00', SLA状态: '正常' });
  expect(tickets(host)[0]?.待补充).not.toContain('紧急程度');
});

test('a typed ticket costs at most 8 calls, a later edit at most 4, an edit elsewhere none', () => {
  const host = newDesk();
  type(host, 1, 'customerName', '张伟');
  expect(lastCalls(host)).toBeLessThanOrEqual(8);
  type(host, 1, 'customerName', '张大伟');
  expect(lastCalls(host)).toBeLessThanOrEqual(4);
  host.person(owner).type('处理进度', 1, 8, '自己的备注');
  expect(lastCalls(host)).toBe(0);
});

test('rows that bring another ledger’s numbers get the desk’s own and keep those, in one more call', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(
    host,
    Array.from({ length: 50 }, (_, at) => ({ number: `KF-${at}`, customerName: `张伟${at}` })),
  );
  expect(new Set(tickets(host).map(({ 工单编号: number = '' }) => number)).size).toBe(50);
  expect(tickets(host).every(({ 工单编号: number = '' }) => /^20240520\d{3}$/.test(number))).toBe(true);
  expect(tickets(host).every(({ 外部编号 = '' }) => 外部编号 !== '')).toBe(true);
  expect(lastCalls(host)).toBeLessThanOrEqual(7);
});

test('500 rows pasted at once are 500 tickets with 500 numbers, in at most 7 calls', () => {
  const host = newDesk('2024-05-20 09:00');
  pasteRows(
    host,
    Array.from({ length: 500 }, (_, index) => filledIn({ customerName: `客户${index}` })),
  );
  const made = tickets(host);
  expect(lastCalls(host)).toBeLessThanOrEqual(7);
  expect(made).toHaveLength(500);
  expect(made[0]).toMatchObject({ 工单编号: '20240520001', 客户姓名: '客户0', 解决时限: '2024-05-22 09:00' });
  expect(made[499]?.工单编号).toBe('20240520500');
});

test('a ticket copied and pasted elsewhere gets its own number and new clocks; the original keeps everything', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  type(host, 1, 'status', '处理中');
  const [original = []] = host.displayValues('工单').slice(1);
  host.advanceTo(host.now() + 3_600_000);
  host.person(agent).paste('工单', 5, 0, [original]);
  const [first, second] = tickets(host);
  expect(host.displayValues('工单')[1]).toEqual(original);
  expect(first).toMatchObject({ 工单编号: '20240520001', 反馈时间: '2024-05-20 09:00', 状态: '处理中' });
  expect(second).toMatchObject({ 工单编号: '20240520002', 反馈时间: '2024-05-20 10:00', 状态: '待处理' });
  expect(second?.首次响应时间).toBeUndefined();
});

test('a number typed over is put back', () => {
  const host = newDesk();
  submit(host);
  type(host, 1, 'number', '20240520077');
  expect(tickets(host)[0]?.工单编号).toBe('20240520001');
});

test('D2: numbers cleared from several rows are put back although the log holds a line that is no ticket’s', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  submit(host, { customerName: '乙' });
  host.advanceTo(host.now() + 60_000);
  host.person(agent).paste('处理进度', 3, 0, [['2024-05-20 09:02', '', '例会', agent, '说到退款', '']]);
  host.person(agent).clear('工单', 1, columnOf(host, 'number'), 2, 1);
  expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002']);
});

describe('D2: number and time of report, over which one block was put, are put back together', () => {
  const deskOfThree = (): Host => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是']);
    for (const phenomenon of ['甲', '乙', '丙']) {
      submit(host, { phenomenon });
      host.advanceTo(host.now() + 60_000);
    }
    return host;
  };
  const shown = (host: Host) => tickets(host).map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象]);
  const blocks: readonly (readonly [string, string[][]])[] = [
    [
      'no number and no time',
      [
        ['高', '王芳'],
        ['a', 'b'],
      ],
    ],
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'another ledger’s numbers and a time',
      [
        ['20240101001', '2024-05-03 14:30'],
        ['高', '2024-05-03 14:30'],
      ],
    ],
  ];

  test.each(blocks)('at once, where it brings %s', (_what, block) => {
    const host = deskOfThree();
    const before = shown(host);
    host.person(agent).paste('工单', 1, columnOf(host, 'number'), block);
    expect(shown(host)).toEqual(before);
    expect(lastCalls(host)).toBeLessThanOrEqual(9);
  });

  test('by the next sweep, where no trigger saw it', () => {
    const host = deskOfThree();
    const before = shown(host);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 1, columnOf(host, 'number'), 2, 2);
    host.run('checkDeadlines', [], owner);
    expect(shown(host)).toEqual(before);
  });

  test('while a block with another ticket’s number and time is a copy of it', () => {
    const host = deskOfThree();
    const [, second = []] = host.displayValues('工单').slice(1);
    host.person(agent).paste('工单', 4, 0, [[...second]]);
    expect(shown(host).map(([number]) => number)).toEqual(['20240520001', '20240520002', '20240520003', '20240520004']);
  });
});

describe('D2: numbers cleared after people changed the columns of the log are put back', () => {
  const changed: readonly (readonly [string, (host: Host) => void])[] = [
    ['时间 was moved', (host) => host.person(agent).moveColumns('处理进度', 0, 1, 3)],
    ['工单编号 was moved', (host) => host.person(agent).moveColumns('处理进度', 1, 1, 0)],
    ['时间 was deleted', (host) => host.person(agent).deleteColumns('处理进度', 0, 1)],
    ['工单编号 was deleted', (host) => host.person(agent).deleteColumns('处理进度', 1, 1)],
    [
      '时间 was renamed, and 工单编号 deleted',
      (host) => {
        host.person(agent).type('处理进度', 0, 0, '何时');
        host.person(agent).deleteColumns('处理进度', 1, 1);
      },
    ],
  ];
  /** A ticket from before, and two from after. */
  const deskAfter = (change: (host: Host) => void): Host => {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    change(host);
    for (let more = 0; more < 2; more += 1) {
      host.advanceTo(host.now() + 60_000);
      submit(host);
    }
    return host;
  };

  test.each(changed)('at once, where %s', (_what, change) => {
    const host = deskAfter(change);
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });

  test('at once, where 工单编号 was deleted, and put back by the repair after the tickets came', () => {
    const host = deskAfter((changing) => changing.person(agent).deleteColumns('处理进度', 1, 1));
    host.run('setUpWorkbook', [], owner);
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });

  test.each(changed)('by the next sweep, where no trigger saw it and %s', (_what, change) => {
    const host = deskAfter(change);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    host.run('checkDeadlines', [], owner);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });
});

test('D2: a ticket edited after the column of report times was deleted and made again keeps its number and gets its time', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  host.person(agent).deleteColumns('工单', columnOf(host, 'createdAt'), 1);
  host.run('setUpWorkbook', [], owner);
  type(host, 1, 'remarks', '已回电');
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 反馈时间: '2024-05-20 09:00', 备注: '已回电' });
});

test('D2: numbers cleared from several rows at once are put back, told by the log', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  submit(host, { customerName: '乙' });
  host.advanceTo(host.now() + 60_000);
  type(host, 3, 'customerName', '丙');
  host.advanceTo(host.now() + 3_600_000);
  host.person(agent).sort('工单', columnOf(host, 'number'), false);
  host.person(agent).clear('工单', 1, columnOf(host, 'number'), 3, 1);
  expect(tickets(host).map((ticket) => [ticket.工单编号, ticket.客户姓名])).toEqual([
    ['20240520003', '丙*'],
    ['20240520002', '乙*'],
    ['20240520001', '甲*'],
  ]);
});

test('D2: numbers pasted over those of tickets are put back', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.advanceTo(host.now() + 60_000);
  submit(host);
  host.person(agent).paste('工单', 1, columnOf(host, 'number'), [['20240520777'], ['20240520778']]);
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
});

test('columns may be moved, renamed, hidden, and others inserted: everything still lands in its own column', () => {
  const host = newDesk('2024-05-20 09:00');
  const person = host.person(owner);
  person.moveColumns('工单', columnOf(host, 'urgency'), 1, 0);
  person.insertColumns('工单', 3, 1);
  person.type('工单', 0, 3, '我的列');
  const phenomenon = columnOf(host, 'phenomenon');
  person.type('工单', 0, phenomenon, '客户说了什么');
  person.setHidden('工单', 'column', columnOf(host, 'contact'), 1, true);

  submit(host);
  type(host, 2, 'customerName', '李娜');

  const [sent, typed] = tickets(host);
  expect(sent).toMatchObject({
    工单编号: '20240520001',
    紧急程度: '中',
    客户说了什么: '退款没有到账',
    联系方式: '****5678',
  });
  expect(sent?.我的列).toBeUndefined();
  expect(typed).toMatchObject({ 工单编号: '20240520002', 客户姓名: '李娜' });
});

test('a renamed sheet is still the ticket sheet', () => {
  const host = newDesk();
  host.person(owner).renameSheet('工单', '2024 客服台账');
  expect(receiptOf(submit(host)).number).toBe('20240520001');
  expect(tickets(host, '2024 客服台账')).toHaveLength(1);
});

test('rows may be sorted: a status typed afterwards stamps the ticket of that row', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  submit(host, { customerName: '乙' });
  host.person(agent).sort('工单', columnOf(host, 'number'), false);
  type(host, 1, 'status', '处理中');
  const [first, second] = tickets(host);
  expect(first).toMatchObject({ 工单编号: '20240520002', 首次响应时间: '2024-05-20 09:00' });
  expect(second?.首次响应时间).toBeUndefined();
});

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

test('a phone number typed by hand keeps its zeros', () => {
  const host = newDesk();
  type(host, 1, 'contact', '01088886666');
  expect(tickets(host)[0]?.联系方式).toBe('01088886666');
});

test('an option that the list does not hold is refused in the sheet itself', () => {
  const host = newDesk();
  expect(() => type(host, 1, 'urgency', '十万火急')).toThrow();
  expect(tickets(host)).toEqual([]);
});

test('an option that the team adds to 设置 is in the drop-down at once', () => {
  const host = newDesk();
  const settings = host.displayValues('设置');
  const column = settings[0]?.indexOf('渠道') ?? -1;
  host.person(owner).type('设置', 7, column, '直播间');
  type(host, 1, 'channel', '直播间');
  expect(tickets(host)[0]?.渠道).toBe('直播间');
});

test('a row that no edit trigger saw is taken in by the sweep', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wf@example.com', '客服', '客服部', '客服组', '是']);
  host.plan({ kind: 'kill', at: 1 });
  type(host, 1, 'customerName', '张伟');
  expect(tickets(host)[0]?.工单编号).toBeUndefined();
  host.run('checkDeadlines');
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 主办人: '王芳' });
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
