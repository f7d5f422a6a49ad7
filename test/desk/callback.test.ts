import type { Host } from '../../host/contract/host';
import { address, mailedLink, opening, reasonOf, resolved, tick, visit } from './customerLink';
import { later, newDesk, tickets } from './desk';
import { act, chen, employTeam, li, log, refusalOf, view, wang } from './team';

let prepared: Host;
let host: Host;

beforeAll(() => {
  prepared = newDesk();
  prepared.publishWebApp(address);
  employTeam(prepared);
  resolved(prepared);
  tick(prepared);
});

beforeEach(() => {
  host = later(prepared, '2024-05-21 10:00');
  host.publishWebApp(address);
});

const ticket = () => tickets(host)[0] ?? {};
const callback = (by: string, score: number | null, comment = '', result: 'reached' | 'noAnswer' = 'reached') =>
  act(host, by, { kind: 'callback', result, score, comment });

describe('D8: the call-back', () => {
  test('is due two working days after the resolution and shown with its script and a link of its own', () => {
    const { satisfaction, actions } = view(host, li);
    expect(actions).toContain('callback');
    expect(satisfaction).toMatchObject({ callbackDue: '2024-05-22 09:00', isCallbackLate: false, mayRate: true });
    expect(satisfaction?.script).toContain('张先生/女士，您好');
    const shown = satisfaction?.link.split('?s=')[1] ?? '';
    expect(shown).toMatch(/^20240520001a\./);
    expect(shown).not.toBe(mailedLink(host));
  });

  test('result, score and comment are written together, marked as entered by an agent', () => {
    callback(li, 4, '态度好');
    expect(ticket()).toMatchObject({ 客户满意度: '满意', 客户评价: '态度好', 回访时间: '2024-05-21 10:00' });
    expect(log(host)).toContain('回访：已联系上客户；满意（4 分）：“态度好”（回访时由客服代录，提交账号 李强）');
  });

  test('a dissatisfied customer on the phone reopens the ticket and brings the supervisor in', () => {
    const after = callback(li, 2, '又坏了');
    expect(after.status.key).toBe('inProgress');
    expect(after.tasks.map(({ person }) => person)).toEqual(['陈静']);
    tick(host);
    expect(host.mails.some((mail) => mail.subject.startsWith('【低分评价】') && mail.to.includes(chen))).toBe(true);
  });

  test('nobody who did not answer counts as called back', () => {
    callback(li, null, '', 'noAnswer');
    expect(ticket()['回访时间']).toBeUndefined();
    expect(log(host)).toContain('回访：无人接听');
    expect(refusalOf(host, li, { kind: 'callback', result: 'noAnswer', score: 5, comment: '' }).message).toContain(
      '没有联系上客户',
    );
  });

  test('the owner calls back, but enters no score', () => {
    expect(view(host, wang).satisfaction?.mayRate).toBe(false);
    const { message } = refusalOf(host, wang, { kind: 'callback', result: 'reached', score: 5, comment: '' });
    expect(message).toContain('不能自己填写客户的评分');
    callback(wang, null, '一切正常');
    expect(ticket()).toMatchObject({ 回访时间: '2024-05-21 10:00', 客户评价: '一切正常' });
    expect(ticket()['客户满意度']).toBeUndefined();
  });

  test("the owner's note of a call-back stands in the log, never over what the customer said", () => {
    visit(host, 'answerSurvey', { link: mailedLink(host), score: 3, comment: '客服态度差' });
    callback(wang, null, '客户表示很满意');
    expect(ticket()).toMatchObject({ 客户满意度: '一般', 客户评价: '客服态度差' });
    expect(log(host)).toContain('回访：已联系上客户：“客户表示很满意”');
  });

  test('a link that an agent passed on is named so in the log', () => {
    const link = view(host, li).satisfaction?.link.split('?s=')[1] ?? '';
    expect(reasonOf(visit(host, 'answerSurvey', { link, score: 5, comment: '' }))).toBe('done');
    expect(log(host)).toContain('满意度：非常满意（5 分）（客户经客服转发的链接评价）');
    expect(opening(host, `s=${link}`)).toMatchObject({ survey: { value: { score: 5 } } });
  });
});
