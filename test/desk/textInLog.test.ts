import type { Host } from '../../host/contract/host';
import { columnOf, later, newDesk, owner, submit, tickets, type } from './desk';
import { lastMonthAgain, lineOf, tableUnder } from './reportReader';
import { act, chen, dueAt, employTeam, pass, wang } from './team';

/** A ticket of Monday 20 May, 09:00, due on Wednesday 09:00. */
function desk(values: Readonly<Record<string, string>> = {}): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { urgency: '高', ...values });
  return host;
}
const note = (host: Host, text: string): void => void act(host, wang, { kind: 'progress', note: text, told: '' });
const shown = (host: Host, ...labels: readonly string[]) => labels.map((label) => tickets(host)[0]?.[label]);
/** Delete over a deadline and the cell beside it. */
const clearBlock = (host: Host, key: 'resolveDue' | 'promisedAt'): void =>
  void host.person(wang).clear('工单', 1, columnOf(host, key), 1, 2);

describe('D3: what people wrote about a deadline into the progress does not make it true when a block is cleared', () => {
  test('a resolution that was moved to 23 May, and a note of 30 June', () => {
    const host = desk();
    act(host, wang, dueAt('2024-05-23T12:00'));
    note(host, '已和客户说明：解决时限 2024-05-23 12:00 → 2024-06-30 12:00');
    note(host, '解决时限 2024-05-23 12:00 → 2024-06-30 12:00');
    clearBlock(host, 'resolveDue');
    expect(shown(host, '解决时限', '原解决时限')).toEqual(['2024-05-23 12:00', '2024-05-22 09:00']);
  });

  test('a promise of 09:20, and a note of a week later: it is missed at 09:20 all the same', () => {
    const host = desk({ promisedAt: '2024-05-20T09:20' });
    note(host, '承诺回复时间 2024-05-20 09:20 → 2024-05-27 09:20');
    clearBlock(host, 'promisedAt');
    expect(shown(host, '承诺回复时间')).toEqual(['2024-05-20 09:20']);
    pass(host, 60);
    expect(shown(host, '承诺达标')).toEqual(['否']);
  });

  test('a promise that was moved to 16:00, and the reason for it', () => {
    const host = desk({ promisedAt: '2024-05-20T15:00' });
    type(host, 1, 'deadlineReason', '客户来电；承诺回复时间 2024-05-20 15:00 → 2024-05-29 15:00');
    type(host, 1, 'promisedAt', '2024-05-20 16:00');
    pass(host, 5);
    clearBlock(host, 'promisedAt');
    expect(shown(host, '承诺回复时间')).toEqual(['2024-05-20 16:00']);
  });
});

test('D4, D5: an open ticket with such notes stays open, its owner’s and due, when the columns of all that are deleted', () => {
  const host = desk();
  for (const text of [
    '处理中 → 已关闭',
    '分派给 赵敏',
    '王芳 → 赵敏',
    '解决时限 2024-05-22 09:00 → 2024-06-24 12:00',
  ]) {
    note(host, text);
  }
  const asked = ['状态', '主办人', '分配时间', '解决时限', '关闭时间', 'SLA状态'] as const;
  const before = shown(host, ...asked);
  for (const key of ['status', 'owner', 'assignedAt', 'resolveDue', 'closedAt'] as const) {
    host.person(owner).deleteColumns('工单', columnOf(host, key), 1);
  }
  pass(host, 75);
  expect(shown(host, ...asked)).toEqual(before);
});

test('D15: a ticket due on Wednesday is newly overdue on Wednesday, whatever a note says of Monday', () => {
  let host = desk();
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '补发');
  pass(host, 120);
  note(host, '解决时限 2024-05-20 10:00 → 2024-05-22 09:00');
  for (const time of ['2024-05-21 08:31', '2024-05-22 08:31', '2024-05-22 09:06', '2024-05-23 08:31']) {
    host = later(host, time);
    host.fire('tick');
  }
  const daily = host.mails.filter(({ subject, to }) => subject.startsWith('客服日报 2024-05-23') && to.includes(chen));
  expect(daily.map(({ body }) => /新超时 (\d+)/.exec(body)?.[1])).toEqual(['1']);
});

test('D13: the report of May judges a response of 09:05 by 11:00, whatever a note of June says of 09:01', () => {
  const host = desk();
  pass(host, 5);
  for (const status of ['处理中', '等待客户', '处理中']) type(host, 1, 'status', status);
  const june = later(host, '2024-06-03 09:00');
  note(june, '响应时限 2024-05-20 09:01 → 2024-05-20 11:00');
  lastMonthAgain(june, '月报 2024-05');
  expect(lineOf(tableUnder(june, '月报 2024-05', '关键指标'), '响应达标率').本月).toBe('100.0%');
});
