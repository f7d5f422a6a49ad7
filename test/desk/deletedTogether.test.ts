import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { act, chen, dueAt, employTeam, li, log, pass, queue, wang } from './team';

const inProgress = { kind: 'move', to: 'inProgress', values: {} } as const;
const moves = {
  等待客户: [inProgress, { kind: 'move', to: 'waiting', values: {} }],
  待验证: [inProgress, { kind: 'move', to: 'verifying', values: { solution: '已重新打款' } }],
  已关闭: [
    inProgress,
    { kind: 'move', to: 'verifying', values: { solution: '已重新打款' } },
    { kind: 'move', to: 'closed', values: { result: '已解决', confirmedAt: '2024-05-20T09:05' } },
  ],
} as const;
const place = (row: number) => ({ number: `2024052000${row}`, row });

/** Urgent tickets of Monday 09:00, which wait for their customer, are being verified and are closed since 09:05. */
function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const contact of ['13900000001', '13900000002', '13900000003']) {
    submit(host, { urgency: '紧急', impact: '付款失败', contact });
  }
  pass(host, 5);
  Object.values(moves).forEach((way, index) => {
    for (const move of way) act(host, chen, move, place(index + 1));
  });
  pass(host, 30);
  return host;
}

function without(host: Host, ...labels: readonly string[]): void {
  for (const label of labels) {
    const header = host.displayValues('工单')[0] ?? [];
    host.person(owner).deleteColumns('工单', header.indexOf(label), 1);
  }
}

describe('D3, D5, D6: all cells are as before, and nobody is told anything, once columns deleted together are back', () => {
  test.each([
    ['状态', '首次响应时间'],
    ['状态', '首次响应时间', '响应用时(分钟)'],
    ['状态', '暂停记录'],
    ['状态', '解决时间', '关闭时间'],
    ['状态', '首次响应时间', '解决时间', '关闭时间', '暂停记录'],
    ['状态', '主办人'],
    ['主办人'],
  ])('%s %s %s', (...labels) => {
    const host = desk();
    const [before, lines, mails] = [tickets(host), log(host), host.mails.length];
    expect(before.map(({ 状态 }) => 状态)).toEqual(Object.keys(moves));
    without(host, ...labels);
    pass(host, 130);
    expect(tickets(host)).toEqual(before);
    expect(log(host)).toEqual(lines);
    expect(host.mails.slice(mails)).toEqual([]);
    expect(queue(host, chen, 'updates').items).toEqual([]);
  });
});

describe('D4: 主办人 deleted', () => {
  /** Three tickets of 王芳, the second of which went to 李强 and the third to nobody. */
  function given(): Host {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    for (const contact of ['13900000001', '13900000002', '13900000003']) submit(host, { contact });
    pass(host, 10);
    act(host, wang, { kind: 'transfer', owner: '李强', reason: '我休假；李强 → 赵敏' }, place(2));
    host.person(chen).clear('工单', 3, columnOf(host, 'owner'), 1, 1);
    pass(host, 70);
    return host;
  }

  test('everybody has his tickets back, and one taken from everybody stays 待分配', () => {
    const host = given();
    const before = tickets(host);
    expect(before.map((ticket) => [ticket.主办人, ticket.待补充])).toEqual([
      ['王芳', undefined],
      ['李强', undefined],
      [undefined, '待分配'],
    ]);
    without(host, '主办人');
    pass(host, 70);
    expect(tickets(host)).toEqual(before);
    const mine = (email: string) => queue(host, email).items.map(({ number }) => number);
    expect([mine(wang), mine(li)]).toEqual([['20240520001'], ['20240520002']]);
  });

  test('an owner whose cell somebody clears is gone, column deleted before or not', () => {
    const host = given();
    without(host, '主办人');
    pass(host, 75);
    host.person(chen).clear('工单', 1, columnOf(host, 'owner'), 1, 1);
    pass(host, 75);
    expect(tickets(host)[0]).toMatchObject({ 待补充: '待分配' });
    expect(tickets(host)[0]?.主办人).toBeUndefined();
  });
});

test.each([[['处理部门']], [['主办人', '处理部门']]])(
  'D4: %j deleted, the set-up brings the owner’s department back',
  (labels) => {
    const host = desk();
    const before = tickets(host);
    without(host, ...labels);
    selfCheck(host);
    pass(host, 75);
    expect(tickets(host)).toEqual(before);
  },
);

test('D3: a promise whose column is deleted is that of the log: as it was made, as it was moved, none where it was kept', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (const contact of ['13900000001', '13900000002', '13900000003']) {
    submit(host, { contact, promisedAt: '2024-05-20T15:00' });
  }
  host.person(wang).type('工单', 2, columnOf(host, 'deadlineReason'), '客户改期');
  host.person(wang).type('工单', 2, columnOf(host, 'promisedAt'), '2024-05-20 17:00');
  act(host, wang, { kind: 'progress', note: '已说明', told: '电话' }, place(3));
  act(host, wang, dueAt('2024-05-24T12:00'), place(1));
  pass(host, 5);
  const before = tickets(host);
  expect(before.map((ticket) => ticket.承诺回复时间)).toEqual(['2024-05-20 15:00', '2024-05-20 17:00', undefined]);
  without(host, '承诺回复时间');
  selfCheck(host);
  pass(host, 75);
  expect(tickets(host)).toEqual(before);
});
