import type { Host } from '../../host/contract/host';
import { address, mailedLink, opening, reasonOf, resolved, tick, visit } from './customerLink';
import { later, newDesk, tickets, type } from './desk';
import { act, chen, closing, employTeam, li, log, pass, refusalOf, view, wang } from './team';

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
    expect(ticket().回访时间).toBeUndefined();
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
    expect(ticket().客户满意度).toBeUndefined();
  });

  describe('D8: handing a ticket on frees nobody to rate his own work', () => {
    const own = { kind: 'callback', result: 'reached', score: 5, comment: '' } as const;
    const transferred = (by: string, to: string) => act(host, by, { kind: 'transfer', owner: to, reason: '换班' });

    test('王芳 resolved it and transferred it to 李强: neither enters the score, 陈静 does', () => {
      transferred(wang, '李强');
      for (const person of [wang, li]) {
        expect(view(host, person).satisfaction?.mayRate).toBe(false);
        expect(refusalOf(host, person, own).message).toContain('您主办或解决过这张工单');
      }
      expect(ticket().客户满意度).toBeUndefined();
      callback(chen, 5);
      expect(ticket().客户满意度).toBe('非常满意');
    });

    test('a new owner put in by typing frees the former one no more', () => {
      type(host, 1, 'owner', '李强');
      pass(host, 5);
      tick(host);
      expect(refusalOf(host, wang, own).message).toContain('您主办或解决过');
    });

    test('who moved it to 待验证 for the owner does not rate it either', () => {
      act(host, li, { kind: 'move', to: 'inProgress', values: {} });
      act(host, li, { kind: 'move', to: 'verifying', values: { solution: '重新退款' } });
      expect(refusalOf(host, li, own).message).toContain('您主办或解决过');
      callback(chen, 4);
    });

    test('once it was closed, reopened and resolved by others, 王芳 may enter the score of that cycle', () => {
      transferred(wang, '李强');
      act(host, li, closing);
      pass(host, 60);
      act(host, li, { kind: 'move', to: 'inProgress', values: { reopenReason: '又坏了' } });
      act(host, li, { kind: 'move', to: 'verifying', values: { solution: '换新' } });
      callback(wang, 5);
      expect(ticket().客户满意度).toBe('非常满意');
    });

    test('the survey page turns the former owner away where Google tells who looks', () => {
      transferred(wang, '李强');
      const given = { link: mailedLink(host), score: 5, comment: '' };
      expect(reasonOf(visit(host, 'answerSurvey', given, wang))).toBe('ownRating');
      expect(reasonOf(visit(host, 'answerSurvey', given, null))).toBe('done');
    });
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
