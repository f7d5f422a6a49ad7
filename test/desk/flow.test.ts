import type { Host } from '../../host/contract/host';
import { agent, altered, close, columnOf, newDesk, noteAt, owner, submit, tickets, type } from './desk';
import { act } from './team';

const minute = 60_000;
const pass = (host: Host, minutes: number): void => void host.advanceTo(host.now() + minutes * minute);
const noteOn = (host: Host, row: number): string => noteAt(host, row, columnOf(host, 'status'));
const log = (host: Host): readonly string[] =>
  host.displayValues('处理进度').map((cells) => `${cells[2]}：${cells[4]}`);

const oneTicket = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  return host;
};

describe('D5: typed into the status cell', () => {
  test('a move that the flow forbids is put back, with a note that says where the ticket may go', () => {
    const host = oneTicket();
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('待处理');
    expect(noteOn(host, 1)).toContain('“待处理”不能直接改为“已关闭”，现在可改为：处理中');
  });

  test('a move that lacks something is put back, with a note that names it', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '待验证');
    expect(tickets(host)[0]?.状态).toBe('处理中');
    expect(noteOn(host, 1)).toContain('还缺 解决方案');
  });

  test('the desk’s note goes once the ticket has gone on, by hand or from the sidebar; what a person wrote there stays', () => {
    const host = oneTicket();
    submit(host);
    submit(host);
    for (const row of [1, 2, 3]) type(host, row, 'status', '已关闭');
    const told = noteOn(host, 2);
    type(host, 1, 'status', '处理中');
    act(host, owner, { kind: 'take' }, { number: '20240520002', row: 2 });
    pass(host, 10);
    expect([1, 2, 3].map((row) => noteOn(host, row))).toEqual(['', '', told]);
    const written = altered(host, { note: [told, '请先联系客户'] });
    type(written, 3, 'status', '处理中');
    pass(written, 10);
    expect(noteOn(written, 3)).toBe('请先联系客户');
  });

  test('the desk’s note is gone as soon as the status is set to one that stands; what a person wrote there stays', () => {
    const host = oneTicket();
    type(host, 1, 'status', '已关闭');
    const written = altered(host, { note: [noteOn(host, 1), '请先联系客户'] });
    type(written, 1, 'status', '处理中');
    expect(noteOn(written, 1)).toBe('请先联系客户');
    type(host, 1, 'status', '处理中');
    expect(noteOn(host, 1)).toBe('');
    type(host, 1, 'status', '待验证');
    expect(noteOn(host, 1)).toContain('还缺 解决方案');
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'status', '待验证');
    expect(noteOn(host, 1)).toBe('');
  });

  test('a status where no note stands costs no call for it', () => {
    const host = oneTicket();
    const calls = () => host.executions[host.executions.length - 1]?.calls.byMethod ?? {};
    type(host, 1, 'status', '处理中');
    expect(Object.keys(calls()).filter((method) => /Note/.test(method))).toEqual([]);
  });

  test('once that is there the move goes through, and both moves are in the log', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '渠道重发');
    type(host, 1, 'status', '待验证');
    expect(tickets(host)[0]).toMatchObject({ 状态: '待验证', 解决时间: '2024-05-20 09:00' });
    expect(log(host).slice(-2)).toEqual(['状态：待处理 → 处理中', '状态：处理中 → 待验证']);
  });

  test('a block of statuses pasted over several tickets is judged row by row', () => {
    const host = oneTicket();
    submit(host);
    host.person(agent).paste('工单', 1, columnOf(host, 'status'), [['处理中'], ['已关闭']]);
    expect(tickets(host).map((ticket) => ticket.状态)).toEqual(['处理中', '待处理']);
  });

  test('statuses put back in every other of nine rows each have their note, and what people noted between stays', () => {
    const host = oneTicket();
    for (let more = 0; more < 8; more += 1) submit(host);
    type(host, 2, 'status', '已关闭');
    const own = altered(host, { note: [noteOn(host, 2), '请先联系客户'] });
    const statuses = Array.from({ length: 9 }, (_, at) => [at % 2 === 0 ? '已关闭' : '处理中']);
    own.person(agent).paste('工单', 1, columnOf(own, 'status'), statuses);
    for (const row of [1, 3, 5, 7, 9]) expect(noteOn(own, row)).toContain('“待处理”不能直接改为“已关闭”');
    expect([2, 4, 6, 8].map((row) => noteOn(own, row))).toEqual(['请先联系客户', '', '', '']);
    expect(tickets(own).map(({ 状态 }) => 状态)).toEqual(
      Array.from({ length: 9 }, (_, at) => (at % 2 === 0 ? '待处理' : '处理中')),
    );
  });

  test('six statuses pasted in one go and put back each have their note', () => {
    const host = oneTicket();
    for (let more = 0; more < 5; more += 1) submit(host);
    const closed = Array.from({ length: 6 }, () => ['已关闭']);
    host.person(agent).paste('工单', 1, columnOf(host, 'status'), closed);
    expect(tickets(host).map(({ 状态 }) => 状态)).toEqual(Array.from({ length: 6 }, () => '待处理'));
    for (let row = 1; row <= 6; row += 1) expect(noteOn(host, row)).toContain('“待处理”不能直接改为“已关闭”');
  });

  test('an overdue ticket is closed only with the overdue reason', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    pass(host, 3 * 24 * 60);
    type(host, 1, 'solution', '补发');
    type(host, 1, 'status', '待验证');
    type(host, 1, 'result', '已解决');
    type(host, 1, 'confirmedAt', '2024-05-23 09:00');
    type(host, 1, 'status', '已关闭');
    expect([tickets(host)[0]?.状态, noteOn(host, 1)]).toEqual(['待验证', expect.stringContaining('超时原因')]);
    type(host, 1, 'overdueReason', '缺货');
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]).toMatchObject({ 状态: '已关闭', SLA状态: '超时完成' });
  });
});

describe('D5: reopened by typing', () => {
  test('needs a reason; then it is counted, planned anew, and what had closed it stands in the log', () => {
    const host = oneTicket();
    close(host, 1);
    type(host, 1, 'status', '处理中');
    expect([tickets(host)[0]?.状态, noteOn(host, 1)]).toEqual(['已关闭', expect.stringContaining('重开原因')]);
    pass(host, 60);
    type(host, 1, 'reopenReason', '客户说仍未到账');
    type(host, 1, 'status', '处理中');
    const [ticket] = tickets(host);
    expect(ticket).toMatchObject({ 状态: '处理中', 重开次数: '1', 方案时限: '2024-05-21 10:00', SLA状态: '正常' });
    expect(ticket?.解决方案).toBeUndefined();
    expect(log(host).at(-1)).toBe(
      '重开：已关闭 → 处理中；解决方案: 已处理；处理结果: 已解决；超时原因: 等待配件；客户确认时间: 2024-05-20 09:00；重开原因: 客户说仍未到账；' +
        '方案时限 2024-05-21 09:00 → 2024-05-21 10:00；解决时限 2024-05-22 09:00 → 2024-05-22 10:00',
    );
  });
});

describe('D3: waiting for the customer by typing', () => {
  test('the resolution deadline moves by the open time of the wait, and the log keeps the old one', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 120);
    expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-22 09:00', SLA状态: '已暂停' });
    type(host, 1, 'status', '处理中');
    expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 11:00');
    expect(log(host).at(-1)).toBe(
      '状态：等待客户 → 处理中；方案时限 2024-05-21 09:00 → 2024-05-21 11:00；' +
        '解决时限 2024-05-22 09:00 → 2024-05-22 11:00',
    );
  });
});

describe('what no edit trigger saw', () => {
  test('a status that a script put in is put back by the sweep, and the log says so', () => {
    const host = oneTicket();
    type(host, 1, 'status', '处理中');
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'status', '已关闭');
    expect(tickets(host)[0]?.状态).toBe('已关闭');
    host.run('checkDeadlines');
    expect(tickets(host)[0]?.状态).toBe('处理中');
    expect(log(host).at(-1)).toContain('“处理中”不能直接改为“已关闭”');
  });
});

test('D4: a transfer typed into the owner’s cell is in the log', () => {
  const host = oneTicket();
  type(host, 1, 'owner', '王芳');
  type(host, 1, 'owner', '李强');
  expect(log(host).at(-1)).toBe('转派：王芳 → 李强');
});

test('D4: owners pasted over several tickets, or into one, are in the log, each under its own ticket', () => {
  const host = oneTicket();
  submit(host);
  host.person(agent).paste('工单', 1, columnOf(host, 'owner'), [['李强'], ['赵敏']]);
  host.run('checkDeadlines');
  expect(log(host).filter((line) => line.startsWith('转派'))).toEqual(['转派：owner → 李强', '转派：owner → 赵敏']);
  type(host, 1, 'owner', '');
  host.person(agent).paste('工单', 1, columnOf(host, 'owner'), [['王芳']]);
  expect(log(host).slice(-2)).toEqual(['转派：李强 → 待分配', '转派：待分配 → 王芳']);
});

test('D3: a raised urgency is recomputed from the report; the old deadlines stay in the log', () => {
  const host = oneTicket();
  pass(host, 10);
  type(host, 1, 'urgency', '高');
  expect(tickets(host)[0]?.响应时限).toBe('2024-05-20 11:00');
  expect(log(host).at(-1)).toBe('时限调整：响应时限 2024-05-20 14:00 → 2024-05-20 11:00');
});

test('D3: a plan that a raised urgency asks for anew is in the log like the deadlines that it moves', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { urgency: '低' });
  type(host, 1, 'urgency', '高');
  expect(log(host).at(-1)).toBe(
    '时限调整：响应时限 2024-05-21 09:00 → 2024-05-20 11:00；方案时限 无 → 2024-05-21 09:00；解决时限 2024-05-27 09:00 → 2024-05-22 09:00',
  );
});
