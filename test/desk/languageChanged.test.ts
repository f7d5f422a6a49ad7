import type { Host } from '../../host/contract/host';
import { newDesk, owner, submit, tickets, type } from './desk';
import { chen, employTeam, pass, queue } from './team';

/** Writes the setting 语言, and repairs the workbook as people do afterwards. */
function setLanguage(host: Host, language: string): void {
  const row = host.displayValues('设置').findIndex(([name]) => name === '语言');
  host.person(owner).type('设置', row, 1, language);
  host.run('setUpWorkbook');
}

const states = (host: Host) => tickets(host).map((ticket) => ticket.SLA状态);

/** Numbers of the tickets that a filter view shows. */
function shown(host: Host, title: string): readonly string[] {
  const view = host
    .view()
    .sheets.find(({ name }) => name === '工单')
    ?.filterViews.find((one) => one.title === title);
  const hidden = new Set(host.filterViewRows(view?.id ?? -1));
  return tickets(host).flatMap((ticket, at) => (hidden.has(at + 1) ? [] : [ticket.工单编号 ?? '']));
}

/** One ticket overdue since 09:15 under Chinese words, one since 09:40 under English ones. */
function overdueInBoth(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const urgent = { urgency: '紧急', impact: '门店停业' };
  submit(host, urgent);
  pass(host, 20);
  setLanguage(host, 'en');
  submit(host, { ...urgent, contact: '13900000002' });
  pass(host, 20);
  return host;
}

test('D3: rows overdue in the words of either language stand under “Overdue”, and under 超时 once the language is back', () => {
  const host = overdueInBoth();
  const both = ['20240520001', '20240520002'];
  expect(states(host)).toEqual(['已超时', 'Overdue']);
  expect(shown(host, 'Overdue')).toEqual(both);
  setLanguage(host, 'zh');
  expect(shown(host, '超时')).toEqual(both);
  expect(queue(host, chen, 'overdue').items.map(({ number, sla }) => [number, sla?.label])).toEqual(
    both.map((number) => [number, '已超时']),
  );
});

test('D5: a ticket in the words of one language goes on in those of the other', () => {
  const host = overdueInBoth();
  type(host, 1, 'status', 'In progress');
  setLanguage(host, 'zh');
  type(host, 2, 'status', '处理中');
  type(host, 1, 'solution', '已重新发起退款');
  type(host, 1, 'status', '待验证');
  const log = host.displayValues('处理进度').map(([, number, step, , note]) => [number, step, note]);
  expect(tickets(host).map((ticket) => ticket.状态)).toEqual(['待验证', '处理中']);
  expect(log).toEqual(
    expect.arrayContaining([
      ['20240520001', 'Status', 'Open → In progress'],
      ['20240520002', '状态', '待处理 → 处理中'],
      ['20240520001', '状态', '处理中 → 待验证'],
    ]),
  );
});
