import type { Host } from '../../host/contract/host';
import type { PublicRequest, RequestReceipt, Visit } from '../../src/api/visitors';
import { address, opening, reasonOf, visit } from './customerLink';
import { later, newDesk, owner, tickets } from './desk';

let prepared: Host;
let host: Host;
let opened: string;

function set(desk: Host, name: string, value: string): void {
  const row = desk.displayValues('设置').findIndex(([found]) => found === name);
  desk.person(owner).type('设置', row, 1, value);
}

beforeAll(() => {
  prepared = newDesk();
  prepared.publishWebApp(address);
  set(prepared, '开放网上提交', '是');
  const page = opening(prepared, 'p=new');
  if (page.page !== 'request') throw new Error(page.page);
  opened = page.form;
});

beforeEach(() => {
  host = later(prepared, '2024-05-20 09:01');
});

let tokens = 0;

function send(differences: Partial<PublicRequest> = {}): Visit<RequestReceipt> {
  tokens += 1;
  const form = { name: '李娜', contact: '13987654321', what: '包裹丢了', orderNo: '000123', topic: '', opened };
  return visit(host, 'sendRequest', { ...form, token: `public-form-${tokens}`, ...differences });
}

describe('D17: the public form feeds the desk', () => {
  test('is off until the team opens it', () => {
    const closed = newDesk();
    closed.publishWebApp(address);
    expect(opening(closed, 'p=new')).toEqual({ language: 'zh', page: 'closed', reason: 'off' });
    host = closed;
    expect(reasonOf(send())).toBe('off');
  });

  test('makes a ticket, marks what the team still has to find out, and answers with the number', () => {
    const answer = send();
    expect(answer).toMatchObject({ ok: true, value: { number: '20240520001' } });
    expect(tickets(host)[0]).toMatchObject({
      工单编号: '20240520001',
      客户姓名: '李*',
      联系方式: '****4321',
      现象: '包裹丢了',
      订单号: '000123',
      渠道: '网站表单',
      待补充: '紧急程度、一级分类、问题性质',
    });
  });

  test('refuses a name or a contact of more than 300 characters instead of cutting it, and makes no ticket', () => {
    const before = tickets(host).length;
    expect(send({ name: '李'.repeat(301) })).toEqual({ ok: false, reason: 'fields', fields: ['name'] });
    expect(send({ contact: `${'a'.repeat(300)}@example.com` })).toEqual({
      ok: false,
      reason: 'fields',
      fields: ['contact'],
    });
    expect(tickets(host)).toHaveLength(before);
    expect(send({ name: '李'.repeat(300) })).toMatchObject({ ok: true });
  });

  test('mails the receipt once to a customer who left an e-mail address, where the team wants that (D6)', () => {
    set(host, '受理回执邮件', '是');
    for (let at = 0; at < 2; at += 1) send({ contact: 'li.na@example.com', token: 'one-receipt-only' });
    send({ contact: '13987654321' });
    const mailed = host.mails.filter(({ to }) => to.includes('li.na@example.com'));
    expect(mailed).toMatchObject([{ subject: '您的问题已登记：20240520001' }]);
  });

  test('sent twice it is one ticket; the token of another way in is none of this one', () => {
    send({ token: 'the-same-token' });
    expect(send({ token: 'the-same-token' })).toMatchObject({ ok: true, value: { number: '20240520001' } });
    expect(tickets(host)).toHaveLength(1);
  });

  test.each([
    ['no name', { name: ' ' }, ['name']],
    ['a contact that reaches nobody', { contact: '你猜' }, ['contact']],
    ['nothing at all', { name: '', contact: '', what: '' }, ['name', 'contact', 'what']],
  ])('%s is said beside its place', (_, differences, fields) => {
    expect(send(differences)).toEqual({ ok: false, reason: 'fields', fields });
    expect(tickets(host)).toEqual([]);
  });

  test('a formula, markup and control characters are text in the row', () => {
    send({ name: '=1+1', what: '<img src=x onerror=alert(1)>\u0000\u202E', orderNo: '+1' });
    expect(tickets(host)[0]).toMatchObject({ 客户姓名: '*', 现象: '<img src=x onerror=alert(1)>', 订单号: '+1' });
  });
});

describe('D17: limits against flooding', () => {
  test('a program that fills in the hidden field, or is done within three seconds, is asked to send again', () => {
    expect(reasonOf(send({ topic: 'http://spam.example' }))).toBe('tooFast');
    host = later(prepared, '2024-05-20 09:00');
    expect(reasonOf(send())).toBe('tooFast');
    expect(tickets(host)).toEqual([]);
  });

  test('a page of yesterday, or a time that nobody signed, is refused', () => {
    host = later(prepared, '2024-05-21 09:01');
    expect(reasonOf(send())).toBe('stale');
    expect(reasonOf(send({ opened: `${opened.slice(0, -2)}xx` }))).toBe('malformed');
  });

  test('one contact sends three a day, however it is written', () => {
    for (const contact of ['13987654321', '139 8765 4321', '+86 13987654321'])
      expect(reasonOf(send({ contact }))).toBe('done');
    expect(reasonOf(send())).toBe('limited');
    expect(reasonOf(send({ contact: '13900000000' }))).toBe('done');
  });

  test('all together send as many an hour as the settings say', () => {
    set(host, '每小时可提交总数', '2');
    for (const contact of ['13900000001', '13900000002']) expect(reasonOf(send({ contact }))).toBe('done');
    expect(reasonOf(send({ contact: '13900000003' }))).toBe('limited');
    expect(tickets(host)).toHaveLength(2);
  });

  test('who is turned away because all together sent too much has his own three a day left', () => {
    set(host, '每小时可提交总数', '1');
    expect(reasonOf(send({ contact: '13900000001' }))).toBe('done');
    for (let at = 0; at < 3; at += 1) expect(reasonOf(send())).toBe('limited');
    host = later(host, '2024-05-20 10:02');
    expect(reasonOf(send())).toBe('done');
  });
});
