import { mailedLink, opening, reasonOf, tick } from './customerLink';
import { close, owner, type } from './desk';
import { answer, host, link, surveyed, tasks, ticket } from './surveyed';
import { chen, log, pass, zhao } from './team';

surveyed();

describe('D8: 一般 and below brings the supervisor in within 24 hours', () => {
  test('a task for the supervisor and a mail, once', () => {
    answer(3, '有点慢');
    expect(tasks()).toEqual([
      expect.arrayContaining(['20240520001-1', '20240520001', '客服部', '陈静', '2024-05-21 09:00', '待办']),
    ]);
    tick(host);
    const told = host.mails.filter((mail) => mail.subject === '【低分评价】工单 20240520001');
    expect(told.map((mail) => mail.to)).toEqual([[chen]]);
    expect(told[0]?.body).toContain('有点慢');
    pass(host, 60);
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(1);
  });

  test('a correction makes no second task while the first is open', () => {
    answer(3);
    answer(2);
    expect(tasks()).toHaveLength(1);
  });

  test('corrected while the task is open, the task tells the last answer and keeps its due time', () => {
    answer(3, '有点慢');
    pass(host, 60);
    answer(2, '还是坏的');
    expect(tasks()[0]?.join()).toContain('不满意”：“还是坏的”');
    expect(tasks()[0]).toContain('2024-05-21 09:00');
    answer(5, '好了');
    expect(tasks()).toHaveLength(1);
    expect(tasks()[0]?.join()).toContain('客户已把评价更正为“非常满意”：“好了”');
  });

  test('a task that people put in their own words stays as they wrote it', () => {
    answer(3);
    const what = host.displayValues('协同任务')[0]?.indexOf('任务内容') ?? -1;
    host.person(chen).type('协同任务', 1, what, '周三再打一次电话');
    answer(4);
    expect(tasks()[0]?.[what]).toBe('周三再打一次电话');
  });

  test('a low score of the next resolution has a task with 24 hours of its own, though the first is still open', () => {
    answer(1);
    pass(host, 23 * 60);
    type(host, 1, 'status', '待验证');
    pass(host, 60);
    tick(host);
    answer(2, '又坏了', mailedLink(host));
    expect(tasks()).toHaveLength(2);
    expect(tasks()[1]).toEqual(expect.arrayContaining(['20240520001-2', '2024-05-22 09:00', '待办']));
  });

  test('a supervisor who owns the ticket himself does not: another one, else an administrator does', () => {
    host.person(owner).type(
      '人员',
      host.displayValues('人员').findIndex(([name]) => name === '赵敏'),
      2,
      '管理员',
    );
    type(host, 1, 'owner', '陈静');
    answer(3, '有点慢');
    expect(tasks()[0]).toContain('赵敏');
    tick(host);
    const told = host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'));
    expect(told.map((mail) => mail.to)).toEqual([[zhao]]);
  });

  test('an answer is taken 10 times, taps and comments alike, and the supervisor is mailed of what became worse only', () => {
    for (const [score, comment] of [
      [3, 'a'],
      [3, 'b'],
      [2, 'c'],
      [2, 'd'],
      [3, 'e'],
      [3, 'f'],
      [3, 'g'],
      [3, 'h'],
      [3, 'i'],
      [3, 'j'],
    ] as const) {
      expect(reasonOf(answer(score, comment))).toBe('done');
      pass(host, 5);
      tick(host);
    }
    expect(reasonOf(answer(1, 'k'))).toBe('often');
    expect(ticket()).toMatchObject({ 客户满意度: '一般', 客户评价: 'j' });
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(2);
  });

  test('a score corrected upwards before the mail went out is told no more', () => {
    answer(2);
    answer(5);
    tick(host);
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toEqual([]);
  });
});

describe('D8: 不满意 and 非常不满意 reopen the ticket', () => {
  test('from 待验证 it goes back to 处理中, unconfirmed', () => {
    expect(answer(1, '还是不行')).toMatchObject({ ok: true, value: { isReopened: true } });
    expect(ticket()).toMatchObject({ 状态: '处理中', 客户满意度: '非常不满意' });
    expect(ticket().客户确认时间).toBeUndefined();
  });

  test('opened again later, and corrected, the page says that the work goes on', () => {
    answer(2, '还是不行');
    pass(host, 30);
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { value: { score: 2, isReopened: true } } });
    expect(answer(1, '真的不行')).toMatchObject({ ok: true, value: { isReopened: true } });
    expect(answer(4, '好了')).toMatchObject({ ok: true, value: { isReopened: false } });
  });

  test('from 已关闭 it is reopened, counted, with the reason in the log', () => {
    close(host, 1);
    answer(2, '又坏了');
    expect(ticket()).toMatchObject({ 状态: '处理中', 重开次数: '1' });
    expect(log(host).filter((line) => line.startsWith('重开：') && line.includes('又坏了'))).toHaveLength(1);
  });

  test('with the setting 主管 it stays closed, and the task asks for the decision', () => {
    close(host, 1);
    const row = host.displayValues('设置').findIndex(([name]) => name === '不满意时重开');
    host.person(owner).type('设置', row, 1, '主管');
    expect(answer(1)).toMatchObject({ ok: true, value: { isReopened: false } });
    expect(ticket().状态).toBe('已关闭');
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });

  test('with the setting 主管, 一般 corrected to 非常不满意 takes the confirmation off and asks for the decision', () => {
    const row = host.displayValues('设置').findIndex(([name]) => name === '不满意时重开');
    host.person(owner).type('设置', row, 1, '主管');
    answer(3);
    expect(ticket().客户确认时间).toBe('2024-05-20 09:00');
    answer(1);
    expect(ticket()).toMatchObject({ 状态: '待验证', 客户满意度: '非常不满意' });
    expect(ticket().客户确认时间).toBeUndefined();
    expect(tasks()).toHaveLength(1);
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });
});
