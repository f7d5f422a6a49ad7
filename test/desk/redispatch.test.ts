import type { Host } from '../../host/contract/host';
import { close, employ, newDesk, submit, tickets, type } from './desk';
import { act, chen, log, pass, wang, zhao } from './team';

const sun = 'sunli@example.com';

function desk(): Host {
  const host = newDesk('2024-05-20 10:00');
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '客服组', '是'],
    ['孙丽', sun, '客服', '客服部', '快速响应小组', '是'],
    ['赵敏', zhao, '主办', '技术部', '客服组', '是'],
    ['陈静', chen, '主管', '客服部', '主管', '是'],
  );
  return host;
}
const ownerOf = (host: Host, at = 0): string | undefined => tickets(host)[at]?.主办人;

describe('D4: a row typed cell by cell', () => {
  test('goes where the same ticket from the form goes, once nature and urgency stand there', () => {
    const host = desk();
    type(host, 1, 'customerName', '张伟');
    expect(ownerOf(host)).toBe('王芳');
    type(host, 1, 'nature', '投诉');
    type(host, 1, 'urgency', '紧急');
    expect(ownerOf(host)).toBe('孙丽');
    pass(host, 5);
    expect(log(host).join('\n')).toContain('孙丽');
    expect(host.mails.some(({ to, subject }) => to.includes(sun) && subject.includes('20240520001'))).toBe(true);
  });

  test('goes there also when the edit triggers died: the clock sees it, tells the log and mails', () => {
    const host = desk();
    type(host, 1, 'customerName', '张伟');
    for (const [field, text] of [
      ['nature', '投诉'],
      ['urgency', '紧急'],
    ] as const) {
      host.plan({ kind: 'kill', at: 1 });
      type(host, 1, field, text);
    }
    expect(ownerOf(host)).toBe('王芳');
    pass(host, 70);
    expect(tickets(host)[0]).toMatchObject({ 主办人: '孙丽', 响应时限: '2024-05-20 10:15' });
    expect(log(host).filter((line) => line.includes('孙丽'))).toHaveLength(1);
    const told = host.mails.filter(({ to, subject }) => to.includes(sun) && subject.includes('新工单'));
    expect(told).toHaveLength(1);
  });

  test('whoever gets it by the clock is told of it, however often the clock’s execution is killed', () => {
    for (let at = 2; at <= 17; at += 3) {
      const host = desk();
      type(host, 1, 'customerName', '张伟');
      pass(host, 55);
      for (const text of ['投诉', '紧急']) {
        host.plan({ kind: 'kill', at: 1 });
        type(host, 1, text === '投诉' ? 'nature' : 'urgency', text);
      }
      for (let tick = 0; tick < 4; tick += 1) {
        host.plan({ kind: 'kill', at });
        pass(host, 5);
      }
      pass(host, 70);
      const told = host.mails.filter(({ to, subject }) => to.includes(sun) && subject.includes('新工单'));
      // A kill between the mail and its being forgotten repeats that one mail.
      expect([at, ownerOf(host), told.length > 0, told.length <= 2]).toEqual([at, '孙丽', true, true]);
    }
  });

  test('stays with whom people named', () => {
    const host = desk();
    type(host, 1, 'customerName', '张伟');
    type(host, 1, 'owner', '陈静');
    type(host, 1, 'nature', '投诉');
    type(host, 1, 'urgency', '紧急');
    expect(ownerOf(host)).toBe('陈静');
  });

  test('stays with who has begun', () => {
    const host = desk();
    type(host, 1, 'customerName', '张伟');
    type(host, 1, 'nature', '投诉');
    type(host, 1, 'status', '处理中');
    type(host, 1, 'urgency', '紧急');
    expect(ownerOf(host)).toBe('王芳');
  });
});

describe('D4: fairness counts what people have now', () => {
  test('who closed theirs gets the next one, by sidebar or by typing', () => {
    const host = desk();
    for (let count = 0; count < 3; count += 1) submit(host);
    expect([0, 1, 2].map((at) => ownerOf(host, at))).toEqual(['王芳', '赵敏', '王芳']);
    close(host, 1);
    close(host, 3);
    submit(host);
    expect(ownerOf(host, 3)).toBe('王芳');
  });

  test('a ticket that is given away by typing counts for its new owner', () => {
    const host = desk();
    submit(host);
    type(host, 1, 'owner', '赵敏');
    submit(host);
    expect(ownerOf(host, 1)).toBe('王芳');
  });
});

test('D4: the department follows a new owner who is typed in, and its head is in copy', () => {
  const host = desk();
  submit(host);
  type(host, 1, 'owner', '赵敏');
  expect(tickets(host)[0]).toMatchObject({ 主办人: '赵敏', 处理部门: '技术部' });
});

test('D3, D6: deadlines that an action moves stay in the log', () => {
  const host = desk();
  submit(host, { urgency: '中' });
  act(host, wang, { kind: 'escalate', reason: '客户激动' });
  expect(log(host).join('\n')).toContain('2024-05-22 10:00');
});
