import type { Host } from '../../host/contract/host';
import { address, mailedLink, opening, reasonOf, resolved, tick } from './customerLink';
import { close, newDesk, owner, submit, tickets, type } from './desk';
import { answer, goOnAt, host, link, surveyed, surveys, ticket } from './surveyed';
import { log, pass } from './team';

surveyed();

describe('D8: the survey link goes out once a ticket waits for its customer', () => {
  test('one mail to the customer, told in the row and in the log', () => {
    expect(surveys().map((mail) => mail.to)).toEqual([['zhangwei@example.org']]);
    expect(surveys()[0]?.body).toContain(`${address}?s=20240520001m.`);
    expect(ticket().调查发送时间).toBe('2024-05-20 09:00');
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

  test('the mail offers the five answers; opening one of them chooses it and stores nothing', () => {
    const html = surveys()[0]?.htmlBody ?? '';
    const scores = [...html.matchAll(/\?s=20240520001m\.[\w-]{22}&amp;v=(\d)"[^>]*>([^<]+)/g)].map(
      ([, score, label]) => [score, label],
    );
    expect(scores).toEqual([
      ['5', '非常满意'],
      ['4', '满意'],
      ['3', '一般'],
      ['2', '不满意'],
      ['1', '非常不满意'],
    ]);
    expect(opening(host, `s=${link}&v=2`)).toMatchObject({ chosen: 2, survey: { ok: true, value: { score: null } } });
    for (const odd of ['0', '6', '55', 'x']) {
      expect(opening(host, `s=${link}&v=${odd}`)).toMatchObject({ chosen: 0 });
    }
    expect(ticket().客户满意度).toBeUndefined();
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
    expect(ticket().调查发送时间).toBeUndefined();
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
    expect(tickets(other)[0]?.调查发送时间).toBeDefined();
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

describe('D8: a link works for one ticket, cannot be guessed, and ends 7 days after closing', () => {
  test('until then it answers, a moment later it is over', () => {
    close(host, 1);
    goOnAt('2024-05-27 08:59');
    expect(reasonOf(answer(4))).toBe('done');
    goOnAt('2024-05-27 09:00');
    expect(reasonOf(answer(5))).toBe('expired');
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { ok: false, reason: 'expired' } });
  });

  test('once it was reopened and resolved again, the earlier link is refused and the new one answers', () => {
    close(host, 1);
    goOnAt('2024-06-05 09:00');
    host.publishWebApp(address);
    type(host, 1, 'reopenReason', '又坏了');
    type(host, 1, 'status', '处理中');
    type(host, 1, 'solution', '已重新退款');
    type(host, 1, 'status', '待验证');
    tick(host);
    expect(reasonOf(answer(5))).toBe('earlier');
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { ok: false, reason: 'earlier' } });
    expect(ticket().客户满意度).toBeUndefined();
    const renewed = mailedLink(host);
    expect(renewed).toMatch(/^20240520001m1\./);
    expect(reasonOf(answer(1, '', renewed.replace('m1.', 'm2.')))).toBe('badLink');
    expect(reasonOf(answer(4, '', renewed))).toBe('done');
  });

  test('an answer that reopened the closed ticket may be corrected by the same link until it is resolved again', () => {
    close(host, 1);
    answer(2);
    expect(ticket().重开次数).toBe('1');
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
    expect(ticket().客户满意度).toBeUndefined();
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
