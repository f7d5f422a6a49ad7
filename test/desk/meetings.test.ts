import type { Host } from '../../host/contract/host';
import { newDesk, submit, tickets, type } from './desk';
import { act, employTeam, li, log, pass, wang } from './team';

function oneTicket(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  pass(host, 5);
  return host;
}

const newTicketMails = (host: Host, to: string): number =>
  host.mails.filter((mail) => mail.to.includes(to) && mail.subject.startsWith('【新工单】')).length;

describe('two who come to one ticket at once', () => {
  test('D4: the clock between an urgency and its trigger leaves a complete ticket with its owner', () => {
    for (const call of [1, 2, 3]) {
      const host = oneTicket();
      host.plan({ kind: 'interleave', at: call, act: () => void host.run('checkDeadlines') });
      type(host, 1, 'urgency', '紧急');
      pass(host, 15);
      expect(tickets(host)[0]).toMatchObject({ 紧急程度: '紧急', 主办人: '王芳', 待补充: '影响' });
    }
  });

  test('D6: a word to the customer is the first response, though somebody has just typed a status that is forbidden', () => {
    for (const call of [1, 2, 3, 4, 5]) {
      const host = oneTicket();
      const tell = () => act(host, wang, { kind: 'progress', note: '已联系', told: '电话' });
      host.plan({ kind: 'interleave', at: call, act: () => void tell() });
      type(host, 1, 'status', '已关闭');
      pass(host, 75);
      expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 首次响应时间: '2024-05-20 09:05', 响应达标: '是' });
      expect(log(host).filter((line) => line.includes('已联系'))).toHaveLength(1);
    }
  });

  test('D4: an owner who is the owner no more when mails go out is told of nothing', () => {
    const host = oneTicket();
    const takeAway = () => void type(host, 1, 'owner', '李强');
    host.plan({ kind: 'interleave', at: 7, act: takeAway });
    act(host, wang, { kind: 'escalate', reason: '客户激动' });
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 主办人: '陈静' });
    expect(newTicketMails(host, li)).toBe(0);
  });

  test('D4: an owner typed and undone, which no trigger sees, is told of nothing', () => {
    const host = oneTicket();
    type(host, 1, 'owner', '李强');
    host.plan({ kind: 'kill', at: 1 });
    type(host, 1, 'owner', '王芳');
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 主办人: '王芳' });
    expect(newTicketMails(host, li)).toBe(0);
  });

  test('D3: an urgency typed while a sweep is on its way, whose deadlines are past by then, is told once', () => {
    for (const call of [1, 3, 5, 7, 9, 11]) {
      const host = oneTicket();
      submit(host, { urgency: '紧急', impact: '门店停业' });
      pass(host, 10);
      host.plan({ kind: 'interleave', at: call, act: () => void type(host, 1, 'urgency', '紧急') });
      pass(host, 15);
      const overdue = host.mails.filter(({ subject }) => subject.startsWith('【超时】'));
      const [first] = tickets(host);
      expect(overdue.filter(({ subject }) => subject.includes(String(first?.工单编号)))).toHaveLength(1);
    }
  });
});
