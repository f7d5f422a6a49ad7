import type { Host } from '../../host/contract/host';
import { agent, columnOf, employ, newDesk, submit, tickets, type } from './desk';
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
