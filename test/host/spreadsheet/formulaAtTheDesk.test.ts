import type { Host } from '../../../host/contract/host';
import { newDesk, owner, submit, tickets, type } from '../../desk/desk';
import { at } from '../../domain/moments';

/** A ticket whose date of purchase, effort and a column of the team's own are formulas that a person typed. */
function deskWithFormulas(): Host {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  const headings = host.displayValues('工单')[0] ?? [];
  const person = host.person(owner);
  person.type('工单', 1, headings.indexOf('购买日期'), '=TODAY()-10');
  person.type('工单', 1, headings.indexOf('工时(分钟)'), '=30+15');
  const own = headings.indexOf('工时(分钟)') + 1;
  person.insertColumns('工单', own, 1);
  person.type('工单', 0, own, '在册');
  person.type('工单', 1, own, '=COUNTA(A2:A)');
  return host;
}

const errors = (host: Host) => host.executions.flatMap(({ error }) => error ?? []);
const ownColumn = (host: Host) => tickets(host)[0]?.在册;

test("formulas in people's cells of the ticket sheet show their values", () => {
  const host = deskWithFormulas();
  expect(tickets(host)[0]).toMatchObject({ 购买日期: '2024-05-10', '工时(分钟)': '45' });
  expect(ownColumn(host)).toBe('1');
});

test('they do not stop the intake of the next ticket, which they count', () => {
  const host = deskWithFormulas();
  submit(host);
  expect(ownColumn(host)).toBe('2');
  expect(errors(host)).toEqual([]);
});

test('the ticket with the formulas goes on, and they stay formulas', () => {
  const host = deskWithFormulas();
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '渠道重发');
  type(host, 1, 'status', '待验证');
  expect(tickets(host)[0]).toMatchObject({ 状态: '待验证', '工时(分钟)': '45' });
  const formulas = host.view().sheets.flatMap(({ cells }) => cells.flatMap(([, , , , formula]) => formula ?? []));
  expect(formulas).toEqual(['=TODAY()-10', '=30+15', '=COUNTA(A2:A)']);
  expect(errors(host)).toEqual([]);
});

test('sweeps and the digest of the next working day run over them, and days go on', () => {
  const host = deskWithFormulas();
  host.advanceTo(at('2024-05-21 09:00'));
  expect(host.mails.some(({ subject }) => subject.startsWith('客服日报'))).toBe(true);
  expect(tickets(host)[0]).toMatchObject({ 购买日期: '2024-05-11' });
  expect(errors(host)).toEqual([]);
});
