import type { Host } from '../../host/contract/host';
import { selfCheck } from './damage';
import { newDesk, owner, submit, tickets } from './desk';
import { act, chen, employTeam, log, pass, queue, wang } from './team';

const inProgress = { kind: 'move', to: 'inProgress', values: {} } as const;
const told = { kind: 'progress', note: '银行说今天到账', told: '电话' } as const;

/**
 * A ticket of Monday 10:00, answered at 10:30 and told of at 11:00; another of the least urgency, which has no plan and
 * which nobody answered. It is 11:10.
 */
function desk(): Host {
  const host = newDesk('2024-05-20 10:00');
  employTeam(host);
  submit(host, { urgency: '高' });
  submit(host, { urgency: '低', contact: '13900000009' });
  pass(host, 30);
  act(host, wang, inProgress);
  pass(host, 30);
  act(host, wang, told);
  pass(host, 10);
  return host;
}

function without(host: Host, ...labels: readonly string[]): Host {
  for (const label of labels) {
    const header = host.displayValues('工单')[0] ?? [];
    host.person(owner).deleteColumns('工单', header.indexOf(label), 1);
  }
  return host;
}

const sweepsOf = (host: Host, minutes: number): readonly number[] => {
  const from = host.executions.length;
  pass(host, minutes);
  return host.executions.slice(from).map((record) => record.calls.total);
};

const columns = ['下次同步时限', '方案时限', '上次告知时间', '响应用时(分钟)', '受理人'];

describe('a column of the desk that people deleted is filled again from what the rest of the record tells', () => {
  test.each([...columns.map((column) => [column]), [columns.slice(0, 3).join('、')], [columns.join('、')]])(
    'D3, D6: %s, by the next sweeps, and nothing is said of it in the log',
    (labels) => {
      const host = desk();
      const before = tickets(host);
      const lines = log(host);
      without(host, ...labels.split('、'));
      pass(host, 70);
      expect(tickets(host)).toEqual(before);
      expect(log(host)).toEqual(lines);
    },
  );

  test.each(columns.map((column) => [column]))('D3, D6: %s that the self-check put back', (label) => {
    const host = desk();
    const before = tickets(host);
    expect(selfCheck(without(host, label))).toContain('其中由系统填写的列，几分钟内会补上能推算出的内容。');
    pass(host, 10);
    expect(tickets(host)).toEqual(before);
  });

  test('D6: a ticket due for a word to its customer at 16:00 is listed at 16:00, 下次同步时限 deleted at 11:10 or not', () => {
    const host = without(desk(), '下次同步时限');
    pass(host, 4 * 60 + 45);
    expect(queue(host, chen, 'updates').items.map(({ number }) => number)).toEqual([]);
    pass(host, 10);
    expect(queue(host, chen, 'updates').items.map(({ number }) => number)).toEqual(['20240520001']);
    expect(tickets(host)[0]?.同步状态).toBe('待更新');
  });

  test('D3: how long a closed ticket took is there again as well', () => {
    const host = desk();
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '已重新打款' } });
    act(host, wang, { kind: 'move', to: 'closed', values: { result: '已解决', confirmedAt: '2024-05-20T11:10' } });
    pass(host, 5);
    const before = tickets(host).map((ticket) => [ticket['响应用时(分钟)'], ticket['处理用时(分钟)'], ticket.受理人]);
    without(host, '响应用时(分钟)', '处理用时(分钟)', '受理人');
    pass(host, 70);
    expect(before[0]).toEqual(['30', '70', 'agent@example.com']);
    expect(tickets(host).map((ticket) => [ticket['响应用时(分钟)'], ticket['处理用时(分钟)'], ticket.受理人])).toEqual(
      before,
    );
  });
});

describe('what the log alone tells of is filled again from it', () => {
  test.each([
    ['by the self-check', true],
    ['by the next sweeps', false],
  ])('D3: since when a ticket waits, 暂停记录 deleted meanwhile and put back %s', (_, isChecked) => {
    const host = desk();
    act(host, wang, { kind: 'move', to: 'waiting', values: {} });
    pass(host, 30);
    const lines = log(host);
    without(host, '暂停记录');
    if (isChecked) selfCheck(host);
    pass(host, 70);
    expect(tickets(host)[0]?.暂停记录).toBe('2024-05-20 11:10:00 →');
    expect(log(host)).toEqual(lines);
  });

  test('D3: the waits that have ended', () => {
    const host = desk();
    act(host, wang, { kind: 'move', to: 'waiting', values: {} });
    pass(host, 30);
    act(host, wang, inProgress);
    without(host, '暂停记录');
    pass(host, 70);
    expect(tickets(host)[0]?.暂停记录).toBe('2024-05-20 11:10:00 → 2024-05-20 11:40:00');
  });

  test('D3: the resolution before it was moved, so that another urgency leaves the move where it is', () => {
    const host = desk();
    act(host, wang, { kind: 'deadline', dueAt: '2024-05-24T09:00', reason: '缺件' });
    pass(host, 6);
    without(host, '原解决时限');
    selfCheck(host);
    pass(host, 70);
    expect(tickets(host).map(({ 原解决时限 }) => 原解决时限)).toEqual(['2024-05-22 10:00', undefined]);
    host.person(wang).type('工单', 1, (host.displayValues('工单')[0] ?? []).indexOf('紧急程度'), '低');
    expect(tickets(host)[0]?.解决时限).toBe('2024-05-24 09:00');
  });
});

test('D3: the resolution that another policy gave beside a move that stood is that of the policy', () => {
  const host = desk();
  act(host, wang, { kind: 'deadline', dueAt: '2024-05-24T09:00', reason: '缺件' });
  host.person(wang).type('工单', 1, (host.displayValues('工单')[0] ?? []).indexOf('紧急程度'), '低');
  const before = tickets(host)[0]?.原解决时限;
  without(host, '原解决时限');
  pass(host, 70);
  expect([before, tickets(host)[0]?.原解决时限]).toEqual(['2024-05-27 10:00', before]);
});

describe('what nobody knows stays blank', () => {
  /** The response of the policy 高 is another from now on. */
  function setResponse(host: Host, text: string): void {
    const [header = [], ...rows] = host.displayValues('时限');
    const row = 1 + rows.findIndex(([name]) => name === '高');
    host.person(chen).type('时限', row, header.indexOf('响应'), text);
    pass(host, 5);
  }

  test('D3: the plan of a ticket whose deadlines are of rules that were edited since; the next word is due by those that hold', () => {
    const host = desk();
    setResponse(host, '3小时');
    const [before] = tickets(host);
    without(host, '方案时限', '下次同步时限');
    pass(host, 70);
    expect(tickets(host)[0]).toMatchObject({ 响应时限: before?.响应时限, 下次同步时限: before?.下次同步时限 });
    expect(tickets(host)[0]?.方案时限).toBeUndefined();
  });

  test('D1: who took a ticket in that came by a form', () => {
    const host = desk();
    host.submitForm('表单回复 1', { 您的姓名: ['李雷'], 手机号: ['138 1234 5678'], 问题描述: ['收到的杯子是碎的'] });
    pass(host, 70);
    const before = tickets(host).map(({ 受理人 }) => 受理人);
    without(host, '受理人');
    pass(host, 70);
    expect(before).toEqual(['agent@example.com', 'agent@example.com', undefined]);
    expect(tickets(host).map(({ 受理人 }) => 受理人)).toEqual(before);
  });
});

test('the log is asked once, whichever of them is gone, and not at all afterwards', () => {
  const host = desk();
  const calm = Math.max(...sweepsOf(host, 180));
  without(host, ...columns, '暂停记录', '原解决时限');
  pass(host, 70);
  expect(Math.max(...sweepsOf(host, 180))).toBeLessThanOrEqual(calm);
});
