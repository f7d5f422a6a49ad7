import { agent, columnOf, employ, filledIn, newDesk, owner, receiptOf, submit, tickets, type } from './desk';
import { lastCalls, pasteRows } from './typing';

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
  host.person(owner).insertColumns('处理进度', 6, 1);
  host.person(owner).type('处理进度', 1, 6, '自己的备注');
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
