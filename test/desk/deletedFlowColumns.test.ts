import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { newDesk, owner, submit, tickets, type } from './desk';
import { act, chen, employTeam, log, pass, wang } from './team';

const inProgress = { kind: 'move', to: 'inProgress', values: {} } as const;
const waiting = { kind: 'move', to: 'waiting', values: {} } as const;
const verifying = { kind: 'move', to: 'verifying', values: { solution: '已重新打款' } } as const;
const closed = {
  kind: 'move',
  to: 'closed',
  values: { result: '已解决', confirmedAt: '2024-05-20T09:05', overdueReason: '缺件' },
} as const;
const told = { kind: 'progress', note: '银行说今天到账', told: '电话' } as const;

/** An urgent ticket of Monday 09:00, whose response is due at 09:15, its plan at 11:00, its resolution on Tuesday 09:00. */
function desk(values: Readonly<Record<string, string>> = {}): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '紧急', impact: '付款失败', ...values });
  pass(host, 5);
  return host;
}

function without(host: Host, ...labels: readonly string[]): void {
  for (const label of labels) {
    const header = host.displayValues('工单')[0] ?? [];
    host.person(owner).deleteColumns('工单', header.indexOf(label), 1);
  }
}

/** Cells of the first ticket before columns were deleted, and once the desk has seen to them. */
function cells(host: Host, labels: readonly string[], ...asked: readonly string[]) {
  const read = () => asked.map((label) => tickets(host)[0]?.[label]);
  const before = read();
  without(host, ...labels);
  pass(host, 75);
  return { before, after: read() };
}

describe('D3: 首次响应时间 deleted, of a ticket taken at 09:05, stays 09:05 and in time', () => {
  test.each([
    ['等待客户', [waiting]],
    ['待验证', [verifying]],
    ['已关闭', [verifying, closed]],
  ] as const)('in %s', (status, moves) => {
    const host = desk();
    for (const move of [inProgress, ...moves]) act(host, chen, move);
    pass(host, 5);
    const { before, after } = cells(host, ['首次响应时间'], '状态', '首次响应时间', '响应达标', 'SLA状态');
    expect(before.slice(0, 3)).toEqual([status, '2024-05-20 09:05', '是']);
    expect(after).toEqual(before);
  });

  test('while it waits; nobody is told that it is overdue, and going on is no first response', () => {
    const host = desk();
    act(host, chen, inProgress);
    act(host, chen, waiting);
    const mails = host.mails.length;
    without(host, '首次响应时间');
    selfCheck(host);
    pass(host, 70);
    act(host, chen, inProgress);
    expect(host.mails.slice(mails)).toEqual([]);
    expect(tickets(host)[0]).toMatchObject({ 首次响应时间: '2024-05-20 09:05', '响应用时(分钟)': '5', 响应达标: '是' });
  });

  test('where somebody goes on with it before the next sweep, by the 5 minutes beside it', () => {
    const host = desk();
    act(host, chen, inProgress);
    act(host, chen, waiting);
    pass(host, 60);
    without(host, '首次响应时间');
    selfCheck(host);
    type(host, 1, 'status', '处理中');
    pass(host, 75);
    expect(tickets(host)[0]).toMatchObject({ 首次响应时间: '2024-05-20 09:05', '响应用时(分钟)': '5', 响应达标: '是' });
  });
});

describe('D3: a resolution that was moved to 24 May keeps its move', () => {
  const moved = { kind: 'deadline', dueAt: '2024-05-24T12:00', reason: '缺件' } as const;

  test.each([
    [['解决时限'], 26 * 60, [] as const],
    [['解决时限', '原解决时限'], 5, [] as const],
    [['解决时限'], 5, [verifying, closed] as const],
  ])('%j deleted, %d minutes later', (labels, minutes, moves) => {
    const host = desk();
    for (const move of [inProgress, moved, ...moves]) act(host, chen, move);
    pass(host, minutes);
    const lines = log(host);
    const { before, after } = cells(host, labels, '解决时限', '原解决时限', '解决达标', 'SLA状态');
    expect(before.slice(0, 2)).toEqual(['2024-05-24 12:00', '2024-05-21 09:00']);
    expect(after).toEqual(before);
    expect(log(host)).toEqual(lines);
  });

  test('and one that also waited for the customer', () => {
    const host = desk();
    for (const move of [inProgress, moved, waiting]) act(host, chen, move);
    pass(host, 60);
    act(host, chen, inProgress);
    const { before, after } = cells(host, ['解决时限'], '解决时限');
    expect(before).toEqual(['2024-05-24 13:00']);
    expect(after).toEqual(before);
  });
});

describe('D3: what was missed stays missed, and what was met stays met', () => {
  test.each(['处理中', '待验证', '已关闭'])('a plan that came late and a promise that was broken, in %s', (status) => {
    const host = desk({ promisedAt: '2024-05-20 09:30' });
    act(host, chen, inProgress);
    pass(host, 130);
    type(host, 1, 'solution', '已重新打款');
    act(host, chen, told);
    if (status !== '处理中') act(host, chen, verifying);
    if (status === '已关闭') act(host, chen, closed);
    const { before, after } = cells(host, ['方案达标', '承诺达标'], '状态', '方案达标', '承诺达标');
    expect(before).toEqual([status, '否', '否']);
    expect(after).toEqual(before);
  });

  test('a plan in time and a promise that was kept', () => {
    const host = desk({ promisedAt: '2024-05-20 09:30' });
    act(host, chen, inProgress);
    act(host, chen, told);
    act(host, chen, verifying);
    const { before, after } = cells(host, ['方案达标', '承诺达标'], '方案达标', '承诺达标');
    expect(before).toEqual(['是', '是']);
    expect(after).toEqual(before);
  });

  test('a plan of which nothing tells is not said to be late: 紧急 came after the solution stood there', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host, { urgency: '高', impact: '付款失败' });
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '已重新打款');
    pass(host, 25 * 60);
    type(host, 1, 'urgency', '紧急');
    const { before, after } = cells(host, ['响应达标'], '方案达标');
    expect(before).toEqual([undefined]);
    expect(after).toEqual(before);
  });
});

test.each(['待验证', '已关闭'])('D3, D4, D8: what a ticket in %s says of times and deadlines', (status) => {
  const deleted = [['回访时限', '分配时间', '响应时限'], ['解决时间', '方案时限'], ['解决时限']];
  for (const labels of deleted) {
    const host = desk();
    act(host, wang, inProgress);
    act(host, wang, verifying);
    if (status === '已关闭') act(host, wang, closed);
    pass(host, 5);
    const { before, after } = cells(host, labels, ...deleted.flat());
    expect(before).not.toContain(undefined);
    expect(after).toEqual(before);
  }
});

test('a sweep that fills such columns asks the log in two calls, and none asks it afterwards', () => {
  const callsOfSweeps = (host: Host, minutes: number): number => {
    const from = host.executions.length;
    pass(host, minutes);
    return Math.max(...host.executions.slice(from).map((record) => record.calls.total));
  };
  const host = desk();
  act(host, chen, inProgress);
  act(host, chen, waiting);
  const calm = callsOfSweeps(host, 70);
  without(host, '首次响应时间', '方案达标', '解决时限');
  selfCheck(host);
  // The ninth is the hourly look at the tasks, which goes with a look at all rows (D7).
  expect(callsOfSweeps(host, 6)).toBeLessThanOrEqual(9);
  expect(callsOfSweeps(host, 130)).toBeLessThanOrEqual(calm);
});
