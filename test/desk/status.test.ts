import type { Host } from '../../host/contract/host';
import { address, opening, reasonOf, visit } from './customerLink';
import { later, newDesk, submit } from './desk';
import { act, employTeam, li, log, wang } from './team';

let prepared: Host;
let host: Host;

beforeAll(() => {
  prepared = newDesk();
  prepared.publishWebApp(address);
  employTeam(prepared);
  submit(prepared, { contact: '13812345678', phenomenon: '=1+1 <b>退款</b>' });
  act(prepared, wang, { kind: 'progress', note: '内部：怀疑是支付渠道', told: '' });
  act(prepared, wang, { kind: 'progress', note: '已电话 13812345678 说明，退款明天到账', told: '电话' });
  act(prepared, wang, { kind: 'progress', note: '内部：等财务', told: '' });
});

beforeEach(() => {
  host = later(prepared, '2024-05-20 10:00');
});

const ask = (lastFour: string, number = '20240520001') => visit(host, 'askStatus', { number, lastFour });

describe('D17: ticket number and last four of the contact tell the state, and nothing else', () => {
  test('state, the last word to the customer without any contact in it, and the next answer', () => {
    expect(ask('5678')).toEqual({
      ok: true,
      value: {
        number: '20240520001',
        status: 'inProgress',
        progress: { at: '2024-05-20 09:00', note: '已电话 ****5678 说明，退款明天到账' },
        nextAt: { zh: '5月21日（周二）09:00', en: 'Tue 21 May, 09:00' },
      },
    });
  });

  test('D12: the log of what people wrote masks the contacts in it', () => {
    act(host, li, { kind: 'progress', note: '再拨 138.1234.5678，2024-05-21 09:00 前回复', told: '' });
    expect(log(host)).toContain('跟进：再拨 ****5678，2024-05-21 09:00 前回复');
    expect(log(host).join()).not.toMatch(/138.?1234/);
  });

  test('of a call-back nothing is told but that we were in touch: comment and account are for the team', () => {
    act(host, wang, { kind: 'move', to: 'verifying', values: { solution: '已退款' } });
    act(host, li, { kind: 'callback', result: 'reached', score: 2, comment: '态度差，要投诉' });
    expect(log(host).join()).toContain('态度差，要投诉');
    expect(ask('5678')).toMatchObject({ value: { progress: { at: '2024-05-20 10:00', note: '' } } });
  });

  test('a contact that people put into the log with a time that nobody can read is told without one', () => {
    const row = host.displayValues('处理进度').length;
    host.person(li).paste('处理进度', row, 0, [['上午', '20240520001', '跟进', '李强', '已致电', '电话']]);
    expect(ask('5678')).toMatchObject({ value: { progress: { at: '', note: '已致电' } } });
  });

  test('a wrong number and wrong digits are one answer', () => {
    expect(ask('0000')).toEqual({ ok: false, reason: 'wrong' });
    expect(ask('5678', '20240520999')).toEqual({ ok: false, reason: 'wrong' });
    expect(ask('5678', '=1+1')).toEqual({ ok: false, reason: 'wrong' });
  });

  test('what cannot be a ticket number is neither looked up nor logged as typed, and its keys jam nothing', () => {
    for (let at = 0; at < 3; at += 1) {
      const typed = `13812345678\u0007${'\ufdfa'.repeat(90)}${at}`;
      expect(ask('5678', typed)).toEqual({ ok: false, reason: 'wrong' });
      const { logs, calls } = host.executions.at(-1) ?? { logs: [], calls: { total: -1 } };
      expect(JSON.stringify(logs)).toContain('status page: not a number');
      expect(JSON.stringify(logs)).not.toContain('13812345678');
      expect(calls.total).toBeLessThanOrEqual(1);
    }
    expect(reasonOf(ask('5678'))).toBe('done');
  });

  test('spaces and wide digits are read', () => expect(reasonOf(ask(' ５６７８ ', '２０２４0520001'))).toBe('done'));
});

describe('D17: guessing is limited for each ticket and for all, and logged', () => {
  test('after five wrong ones even the right digits are not answered about for an hour; one line says so', () => {
    for (let at = 0; at < 5; at += 1) expect(reasonOf(ask(`000${at}`))).toBe('wrong');
    expect(reasonOf(ask('5678'))).toBe('limited');
    expect(log(host).filter((line) => line.startsWith('自助查询：'))).toHaveLength(1);
    host = later(host, '2024-05-20 11:01');
    expect(reasonOf(ask('5678'))).toBe('done');
  });

  test('right ones do not count', () => {
    for (let at = 0; at < 8; at += 1) expect(reasonOf(ask('5678'))).toBe('done');
  });

  test('over all tickets the limit of the settings holds, and one line says so, though nobody has the numbers', () => {
    const row = host.displayValues('设置').findIndex(([name]) => name === '每小时可输错总次数');
    host.person('owner@example.com').type('设置', row, 1, '3');
    for (let at = 0; at < 3; at += 1) expect(reasonOf(ask('0000', `2024052000${at + 2}`))).toBe('wrong');
    for (let at = 0; at < 2; at += 1) expect(reasonOf(ask('5678'))).toBe('limited');
    expect(log(host).filter((line) => line.includes('各工单共输错 3 次'))).toHaveLength(1);
  });
});

test('the address without a link opens the status page; a number in it is filled in, anything else is not', () => {
  expect(opening(host, '')).toEqual({ language: 'zh', page: 'status', number: '', form: '' });
  expect(opening(host, 'n=20240520001')).toMatchObject({ number: '20240520001' });
  expect(opening(host, 'n=%3Cscript%3E')).toMatchObject({ number: '' });
});
