import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { damaged, selfCheck, withoutSheet } from './damage';
import { columnOf, newDesk, owner, submit, tickets } from './desk';
import { employTeam, log, wang } from './team';

/** A desk with one ticket, at nine, its clock just seen to. */
function deskOfOne(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { contact: '13812345678' });
  host.advanceTo(at('2024-05-20 09:05'));
  return host;
}

/** Somebody types a ticket with its customer into the sheet's row 3. */
function typeTicket(host: Host): void {
  const values = { phenomenon: '手打单', customerName: '戊五', contact: '13600000006', urgency: '高' } as const;
  for (const [key, text] of Object.entries(values)) {
    host.person(wang).type('工单', 2, columnOf(host, key as keyof typeof values), text);
  }
}

const typedLines = (host: Host) => log(host).filter((line) => line.includes('在表中直接登记'));
const subjectsTo = (host: Host, person: string) =>
  host.mails.filter(({ to }) => to.includes(person)).map(({ subject }) => subject);
const health = (host: Host) => host.displayValues('运行状态').find(([item]) => item === '检查时限') ?? [];

const withoutColumn =
  (label: string) =>
  (host: Host): Host =>
    damaged(
      host,
      `const sheet = SpreadsheetApp.getActive().getSheetByName('客户');
       sheet.deleteColumn(sheet.getDataRange().getValues()[0].indexOf('${label}') + 1);`,
    );
const withTitle = (host: Host): Host =>
  damaged(
    host,
    `SpreadsheetApp.getActive().getSheetByName('客户').insertRowBefore(1).getRange('A1').setValue('客户');`,
  );

const damages: readonly (readonly [string, (host: Host) => Host])[] = [
  ['客户 was deleted', (host) => withoutSheet(host, '客户')],
  ['its fingerprints were deleted', withoutColumn('指纹')],
  ['its sealed contacts were deleted', withoutColumn('加密联系方式')],
  ['somebody put a title above its header', withTitle],
];

describe.each(damages)('while customers cannot be sealed, since %s', (_, damage) => {
  test('D6: a ticket typed into the sheet is told by one line, however many checks fail', () => {
    const host = damage(deskOfOne());
    typeTicket(host);
    host.advanceTo(at('2024-05-20 10:00'));
    expect(typedLines(host)).toHaveLength(1);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002']);
  });

  test('D3, D4: its owner is mailed that it came, and that its deadline passed, and its state says so', () => {
    const host = damage(deskOfOne());
    typeTicket(host);
    host.advanceTo(at('2024-05-20 09:15'));
    expect(subjectsTo(host, wang)).toContain('【新工单】20240520002');
    host.advanceTo(at('2024-05-20 11:15'));
    expect(tickets(host)[1]).toMatchObject({ SLA状态: '已超时' });
    expect(subjectsTo(host, wang)).toContain('【超时】工单 20240520002');
  });

  test('D15: 运行状态 and one mail to the administrator tell what fails, until the repair lets it be sealed', () => {
    const host = damage(deskOfOne());
    typeTicket(host);
    host.advanceTo(at('2024-05-20 10:00'));
    expect(health(host)[1]).toBe('出错');
    expect(health(host).join()).toContain('缺少：客户');
    expect(subjectsTo(host, owner).filter((subject) => subject.includes('检查时限出错'))).toHaveLength(1);
    selfCheck(host);
    host.advanceTo(at('2024-05-20 11:15'));
    expect(tickets(host)[1]).toMatchObject({ 联系方式: '****0006', 客户姓名: '戊*' });
    expect(health(host)[1]).toBe('正常');
    expect(typedLines(host)).toHaveLength(1);
  });
});
