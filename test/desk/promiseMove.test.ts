import type { Host } from '../../host/contract/host';
import { columnOf, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, employTeam, log, pass, wang } from './team';
import { lastCalls, pasteRows } from './typing';

/** Tickets of 09:00, each with a promise or none. */
const promisedAt = (...times: readonly (string | undefined)[]): Host => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  times.forEach((at, index) => {
    submit(host, { contact: `1390000000${index}`, ...(at !== undefined && { promisedAt: `2024-05-20T${at}` }) });
  });
  return host;
};
const promised = (): Host => promisedAt('15:00');
const paste = (host: Host, rows: string[][]): void => {
  host.person(wang).paste('工单', 1, columnOf(host, 'promisedAt'), rows);
};
const noteOf = (host: Host, row = 1): string => noteAt(host, row, columnOf(host, 'promisedAt'));
const moves = (host: Host) => log(host).filter((line) => line.startsWith('时限调整'));
const shown = (host: Host, ...keys: string[]) => tickets(host).map((ticket) => keys.map((key) => ticket[key]));

describe('D3: a promise of 15:00 that is typed over before it passes', () => {
  const put = (host: Host, text: string): void => {
    host.person(wang).type('工单', 1, columnOf(host, 'promisedAt'), text);
  };
  const clear = (host: Host): void => void host.person(wang).clear('工单', 1, columnOf(host, 'promisedAt'), 1, 1);

  test.each([
    ['moved to 17:00', (host: Host) => put(host, '2024-05-20 17:00'), '2024-05-20 17:00'],
    ['taken out', clear, undefined],
  ])('is %s with the reason in 改期原因; the log tells both, and the reason is used up', (_, edit, stands) => {
    const host = promised();
    type(host, 1, 'deadlineReason', '客户改期');
    edit(host);
    expect(tickets(host)[0]?.承诺回复时间).toBe(stands);
    expect(tickets(host)[0]?.改期原因).toBeUndefined();
    expect(moves(host)).toEqual([`时限调整：承诺回复时间 2024-05-20 15:00 → ${stands ?? '无'}；原因：客户改期`]);
  });

  test.each([
    ['moved', (host: Host) => put(host, '2024-05-20 17:00'), '先在“改期原因”里写明原因'],
    ['taken out', clear, '先在“改期原因”里写明原因'],
    ['made what is no time', (host: Host) => put(host, '等供应商'), '要填一个时间'],
  ])('is put back where it was %s without a reason, and a note says why', (_, edit, told) => {
    const host = promised();
    edit(host);
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 15:00' });
    expect(tickets(host)[0]?.待补充).toBeUndefined();
    expect(noteOf(host)).toContain(told);
    expect(moves(host)).toEqual([]);
  });

  test('while the customer is awaited, it parts no wait: plan and resolution stand still from the beginning of it', () => {
    const host = promised();
    type(host, 1, 'status', '处理中');
    type(host, 1, 'status', '等待客户');
    pass(host, 30);
    type(host, 1, 'deadlineReason', '客户改期');
    type(host, 1, 'promisedAt', '2024-05-20 17:00');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 17:00', 暂停记录: '2024-05-20 09:00:00 →' });
  });

  test('the first one needs no reason and is no move', () => {
    const host = promisedAt(undefined);
    type(host, 1, 'promisedAt', '2024-05-20 17:00');
    expect(tickets(host)[0]).toMatchObject({ 承诺回复时间: '2024-05-20 17:00' });
    expect(moves(host)).toEqual([]);
  });
});

describe('D3: promises over which a block is put', () => {
  const late = '2024-05-21 11:00';

  test.each([
    ['pasted over', (host: Host) => paste(host, [[late], [late]])],
    ['cleared', (host: Host) => void host.person(wang).clear('工单', 1, columnOf(host, 'promisedAt'), 2, 1)],
  ])('%s at 11:30: the one of 11:00 is missed for good, the one of 16:00 stands for want of a reason', (_, edit) => {
    const host = promisedAt('11:00', '16:00');
    pass(host, 150);
    edit(host);
    expect(shown(host, '承诺回复时间', '承诺达标', 'SLA状态')).toEqual([
      ['2024-05-20 11:00', '否', '已超时'],
      ['2024-05-20 16:00', undefined, '正常'],
    ]);
    expect(noteOf(host, 1)).toContain('时限只能在到期之前调整');
    expect(noteOf(host, 2)).toContain('先在“改期原因”里写明原因');
    expect(moves(host)).toEqual([]);
  });

  test('one alone, pasted over as single cell, is put back as well', () => {
    const host = promisedAt('11:00');
    pass(host, 150);
    paste(host, [[late]]);
    expect(shown(host, '承诺回复时间', 'SLA状态')).toEqual([['2024-05-20 11:00', '已超时']]);
  });

  test('two of 09:12, cleared at 09:13 before anybody looked, are missed, and a mail tells of both', () => {
    const host = promisedAt('09:12', '09:12');
    pass(host, 13);
    host.person(wang).clear('工单', 1, columnOf(host, 'promisedAt'), 2, 1);
    pass(host, 60);
    expect(shown(host, '承诺回复时间', '承诺达标')).toEqual(Array(2).fill(['2024-05-20 09:12', '否']));
    expect(host.mails.map(({ subject }) => subject)).toContain('【超时】2 个时限已过：20240520001 等');
  });

  test('pasted with the reason beside it, a new time is a move: the log tells both times, and the reason is used up', () => {
    const host = promised();
    paste(host, [['2024-05-25 15:00', '客户改期']]);
    expect(shown(host, '承诺回复时间', '改期原因')).toEqual([['2024-05-25 15:00', undefined]]);
    expect(moves(host)).toEqual(['时限调整：承诺回复时间 2024-05-20 15:00 → 2024-05-25 15:00；原因：客户改期']);
    // What the log tells now is the moved one.
    pass(host, 10);
    paste(host, [['2024-05-28 15:00'], ['']]);
    expect(shown(host, '承诺回复时间')).toEqual([['2024-05-25 15:00']]);
  });

  test('with a time that has passed, or that is none, they take nothing', () => {
    const host = promisedAt(undefined, '15:00');
    pass(host, 120);
    paste(host, [['2024-05-20 10:00'], ['明天再说']]);
    expect(shown(host, '承诺回复时间', '承诺达标', '待补充')).toEqual([
      [undefined, undefined, undefined],
      ['2024-05-20 15:00', undefined, undefined],
    ]);
    expect(noteOf(host, 1)).toContain('要晚于现在，没有采用');
    expect(noteOf(host, 2)).toContain('要填一个时间');
  });

  test('with what stood there, change nothing and say nothing, also after they passed', () => {
    const host = promisedAt('11:00', '16:00');
    pass(host, 150);
    const before = log(host);
    paste(host, [['2024-05-20 11:00'], ['2024-05-20 16:00']]);
    expect(shown(host, '承诺回复时间')).toEqual([['2024-05-20 11:00'], ['2024-05-20 16:00']]);
    expect([noteOf(host, 1), noteOf(host, 2)]).toEqual(['', '']);
    pass(host, 10);
    expect(log(host)).toEqual(before);
  });

  test('are known to the log where they were typed, pasted with new rows or put there by a block', () => {
    const host = promisedAt(undefined);
    const row = { phenomenon: '退款没有到账', contact: '13900000009' };
    pasteRows(host, [{ ...row, promisedAt: '2024-05-20 14:00' }, row], 2);
    type(host, 1, 'promisedAt', '2024-05-20 13:00');
    host.person(wang).paste('工单', 3, columnOf(host, 'promisedAt'), [['2024-05-20 15:00'], ['']]);
    pass(host, 5);
    expect(log(host).filter((line) => line.startsWith('承诺回复'))).toEqual([
      '承诺回复：承诺回复时间 无 → 2024-05-20 14:00',
      '承诺回复：承诺回复时间 无 → 2024-05-20 13:00',
      '承诺回复：承诺回复时间 无 → 2024-05-20 15:00',
    ]);
    host.person(wang).clear('工单', 1, columnOf(host, 'promisedAt'), 3, 1);
    expect(shown(host, '承诺回复时间')).toEqual([['2024-05-20 13:00'], ['2024-05-20 14:00'], ['2024-05-20 15:00']]);
  });

  test('and that was answered, is none any more: a new one is taken', () => {
    const host = promisedAt('11:00', undefined);
    pass(host, 130);
    act(host, wang, { kind: 'progress', note: '已回电', told: '电话' });
    paste(host, [[late], [late]]);
    expect(shown(host, '承诺回复时间', '承诺达标')).toEqual([
      [late, '否'],
      [late, undefined],
    ]);
    expect(noteOf(host)).toBe('');
  });
});

test('D3: a first promise typed into its cell costs one call more than a remark: the log is to know of it', () => {
  const host = promisedAt(undefined);
  type(host, 1, 'remarks', '已转告');
  const remark = lastCalls(host);
  type(host, 1, 'promisedAt', '2024-05-25 09:40');
  expect(lastCalls(host)).toBe(remark + 1);
});
