import type { Host } from '../../host/contract/host';
import { close, columnOf, newDesk, submit, type } from './desk';
import { act, chen, employTeam, li, pass, queue, wang, zhao } from './team';

const teamDesk = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  return host;
};
const numbers = (host: Host, by: string, scope?: 'mine' | 'unassigned' | 'overdue' | 'updates') =>
  queue(host, by, scope).items.map((item) => item.number);

test('D4: 我的 holds the open tickets that one owns or helps with, nearest deadline first', () => {
  const host = teamDesk();
  submit(host, { urgency: '低' });
  submit(host, { urgency: '中' });
  submit(host);
  type(host, 3, 'owner', '李强');
  type(host, 1, 'collaborators', '赵敏、李强');
  expect(numbers(host, wang)).toEqual(['20240520002', '20240520001']);
  expect(numbers(host, li)).toEqual(['20240520003', '20240520001']);
  expect(queue(host, wang)).toMatchObject({
    user: '王芳',
    counts: { mine: 2, unassigned: 0, overdue: 0, updates: 0 },
    items: [
      {
        row: 2,
        customer: '张*',
        summary: '退款没有到账',
        status: { key: 'open', label: '待处理' },
        sla: { key: 'onTrack', label: '正常' },
        urgency: '中',
        due: { label: '首次响应', text: '2024-05-20 14:00' },
      },
      { number: '20240520001' },
    ],
  });
});

test('D4: 待分配, 超时 and 待更新 hold everybody’s tickets, for an agent as for the supervisor', () => {
  const host = teamDesk();
  submit(host);
  submit(host);
  type(host, 2, 'owner', '');
  pass(host, 25 * 60);
  for (const person of [chen, li]) {
    expect(numbers(host, person, 'unassigned')).toEqual(['20240520002']);
    expect(numbers(host, person, 'overdue')).toEqual(['20240520001', '20240520002']);
    expect(queue(host, person).counts).toEqual({ mine: 0, unassigned: 1, overdue: 2, updates: 2 });
  }
});

test('D6: 待更新 names the time at which the customer should have heard, until the customer is told', () => {
  const host = teamDesk();
  submit(host);
  pass(host, 24 * 60);
  expect(queue(host, wang, 'updates').items).toMatchObject([
    { isUpdateDue: true, due: { label: '同步客户', text: '2024-05-21 09:00' } },
  ]);
  act(host, wang, { kind: 'progress', note: '已催财务', told: '电话' });
  expect(numbers(host, wang, 'updates')).toEqual([]);
});

test('whoever has no tickets sees what waits', () => {
  const host = teamDesk();
  submit(host);
  type(host, 1, 'owner', '');
  expect(queue(host, zhao, 'unassigned')).toMatchObject({
    user: '赵敏',
    items: [{ number: '20240520001', owner: '' }],
    counts: { mine: 0 },
  });
  expect(numbers(host, zhao)).toEqual([]);
});

test('a closed ticket is in no queue', () => {
  const host = teamDesk();
  submit(host);
  close(host, 1);
  expect(queue(host, wang).counts).toEqual({ mine: 0, unassigned: 0, overdue: 0, updates: 0 });
});

test('the queue costs at most 4 service calls, with one open ticket as with 300 or 700, and shows at most 200', () => {
  const host = teamDesk();
  submit(host);
  const owners = (count: number) => Array.from({ length: count }, () => ['王芳']);
  const calls = () => host.person(wang).call('openQueue', ['mine']).calls.total;
  const measured = [calls()];
  host.person(wang).paste('工单', 2, columnOf(host, 'owner'), owners(299));
  measured.push(calls());
  host.person(wang).paste('工单', 301, columnOf(host, 'owner'), owners(400));
  measured.push(calls());
  expect(measured).toEqual([4, 4, 4]);
  expect(queue(host, wang)).toMatchObject({ counts: { mine: 700 } });
  expect(queue(host, wang).items).toHaveLength(200);
});

test('a scope that is none is refused', () => {
  const record = teamDesk().person(wang).call('openQueue', ['all']);
  expect(record.result).toMatchObject({ ok: false, refusal: { message: expect.stringContaining('无法识别') } });
});
