import type { Host } from '../../host/contract/host';
import { agent, columnOf, employ, newDesk, noteAt, submit, tickets, type } from './desk';
import { log, pass, wang } from './team';

function desk(): Host {
  const host = newDesk('2024-05-20 10:00');
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是']);
  return host;
}

describe('D5: a row that begins with a status', () => {
  test('stands as far as the flow lets its record come, and the log says what is missing', () => {
    const host = desk();
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 状态: '处理中' });
    pass(host, 5);
    expect(log(host).join('\n')).toContain('解决方案');
  });

  test('has a note beside each status that did not stand, which says what is missing', () => {
    const host = desk();
    const width = host.displayValues('工单')[0]?.length ?? 0;
    const rows = ['处理中', '待验证', '已关闭'].map((status) => {
      const row = new Array<string | null>(width).fill(null);
      row[columnOf(host, 'phenomenon')] = '退款没有到账';
      row[columnOf(host, 'status')] = status;
      return row;
    });
    host.person(agent).paste('工单', 1, 0, rows);
    expect(tickets(host).map(({ 状态 }) => 状态)).toEqual(['处理中', '处理中', '处理中']);
    expect([1, 2, 3].map((row) => noteAt(host, row, columnOf(host, 'status')))).toEqual([
      '',
      '不能改为“待验证”：还缺 解决方案。请先补上再改；状态已恢复为“处理中”。',
      '不能改为“已关闭”：还缺 解决方案。请先补上再改；状态已恢复为“处理中”。',
    ]);
  });

  test('is taken as it is when its record bears it', () => {
    const host = desk();
    const row = new Array<string | null>(host.displayValues('工单')[0]?.length ?? 0).fill(null);
    row[columnOf(host, 'solution')] = '已重新打款';
    row[columnOf(host, 'status')] = '待验证';
    host.person(agent).paste('工单', 1, 0, [row]);
    expect(tickets(host)[0]?.状态).toBe('待验证');
  });
});

describe('D5: a copied row', () => {
  test('brings the problem, not how the original ended', () => {
    const host = desk();
    submit(host, { orderNo: '00123', promisedAt: '2024-05-20 12:00' });
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '已重新打款');
    type(host, 1, 'status', '待验证');
    pass(host, 180);
    host.person(agent).paste('工单', 2, 0, [host.displayValues('工单')[1] ?? []]);
    const copy = tickets(host)[1];
    expect(copy).toMatchObject({ 工单编号: '20240520002', 状态: '待处理', 订单号: '00123', SLA状态: '正常' });
    expect([copy?.解决方案, copy?.承诺回复时间, copy?.解决时间]).toEqual([undefined, undefined, undefined]);
  });
});

describe('D3: a promise', () => {
  const noteBeside = (host: Host): string | undefined =>
    host
      .view()
      .sheets.find(({ name }) => name === '工单')
      ?.notes.find(([row, column]) => row === 1 && column === columnOf(host, 'promisedAt'))?.[2];

  test('for 09:00 of a ticket reported at 10:00 is not taken, and a note says why; another one that stood there stays', () => {
    const host = desk();
    submit(host);
    type(host, 1, 'promisedAt', '2024-05-20 09:00');
    expect(tickets(host)[0]).toMatchObject({ SLA状态: '正常' });
    expect(tickets(host)[0]?.承诺回复时间).toBeUndefined();
    expect(noteBeside(host)).toBe('“承诺回复时间”早于这张工单的反馈时间，没有采用；请核对日期，填反馈之后的时间。');
    type(host, 1, 'promisedAt', '2024-05-20 12:00');
    type(host, 1, 'promisedAt', '2023-05-20 12:00');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 12:00', SLA状态: '正常' });
  });

  test('for 14:00, typed at 15:20, is not taken, as the form takes none, and a note says so until it is put right', () => {
    const host = desk();
    submit(host);
    pass(host, 320);
    type(host, 1, 'promisedAt', '2024-05-20 14:00');
    expect(tickets(host)[0]?.承诺回复时间).toBeUndefined();
    expect(noteBeside(host)).toBe('“承诺回复时间”要晚于现在，没有采用；请填还没到的时间。');
    type(host, 1, 'promisedAt', '2024-05-21 14:00');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-21 14:00' });
    expect(tickets(host)[0]?.承诺达标).toBeUndefined();
    expect(noteBeside(host)).toBeUndefined();
    type(host, 1, 'promisedAt', '5月20日下午3点');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-21 14:00' });
    expect(noteBeside(host)).toContain('要晚于现在');
    expect(host.mails.filter(({ subject }) => subject.includes('承诺'))).toEqual([]);
  });

  test('that a row pasted with its time of report brings is taken, though it has passed', () => {
    const host = desk();
    const row = new Array<string | null>(host.displayValues('工单')[0]?.length ?? 0).fill(null);
    row[columnOf(host, 'createdAt')] = '2024-05-17 09:00';
    row[columnOf(host, 'phenomenon')] = '退款没有到账';
    row[columnOf(host, 'promisedAt')] = '2024-05-17 16:00';
    host.person(agent).paste('工单', 1, 0, [row]);
    pass(host, 65);
    expect(tickets(host)[0]).toMatchObject({ 反馈时间: '2024-05-17 09:00', 承诺回复时间: '2024-05-17 16:00' });
    expect(noteBeside(host)).toBeUndefined();
  });

  test('of a time before the report that comes with a pasted row is asked about in 待补充', () => {
    const host = desk();
    const row = new Array<string | null>(host.displayValues('工单')[0]?.length ?? 0).fill(null);
    row[columnOf(host, 'phenomenon')] = '退款没有到账';
    row[columnOf(host, 'promisedAt')] = '2024-05-20 09:00';
    host.person(agent).paste('工单', 1, 0, [row]);
    expect(tickets(host)[0]?.待补充).toContain('承诺回复时间(不能早于反馈时间)');
    pass(host, 60);
    expect(tickets(host)[0]?.待补充).toContain('承诺回复时间(不能早于反馈时间)');
  });

  test('that has passed is not put off by typing: it stands as it was, and a note says why', () => {
    const host = desk();
    submit(host, { promisedAt: '2024-05-20 10:30' });
    pass(host, 60);
    type(host, 1, 'promisedAt', '2024-05-30 10:00');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 10:30', SLA状态: '已超时' });
  });

  test('is due while the customer is awaited, and gone once the ticket is opened again', () => {
    const host = desk();
    submit(host, { promisedAt: '2024-05-20 11:30' });
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 100);
    expect(tickets(host)[0]?.SLA状态).toBe('已超时');
  });
});

test('D3: what was missed stays overdue while the customer is awaited', () => {
  const host = desk();
  submit(host, { urgency: '紧急', impact: '停产' });
  type(host, 1, 'status', '处理中');
  pass(host, 25 * 60);
  expect(tickets(host)[0]?.SLA状态).toBe('已超时');
  type(host, 1, 'status', '等待客户');
  expect(tickets(host)[0]).toMatchObject({ SLA状态: '已超时', 解决达标: '否' });
});
