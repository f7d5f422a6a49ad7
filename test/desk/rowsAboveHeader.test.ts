import type { Host } from '../../host/contract/host';
import type { Answer } from '../../src/api';
import { at } from '../domain/moments';
import { damaged, selfCheck } from './damage';
import { columnOf, newDesk, noteAt, owner, submit, tickets } from './desk';
import { act, askedOfZhao, employTeam, log, order, wang } from './team';

const sentence =
  '“工单”的第一行不是表头，工单台已暂停，以免写错行。请点菜单“客服台 › 初始化 / 修复工作簿”，表头会移回第一行，工单不会丢失。';

/** A desk with two tickets at nine, seen to by the clock, above whose header somebody then puts blank rows. */
function deskWithRowsAbove(rows: number): {
  readonly host: Host;
  readonly phenomenon: number;
  readonly remarks: number;
} {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { phenomenon: '屏幕不亮' });
  submit(host, { phenomenon: '无法登录', urgency: '高' });
  host.advanceTo(at('2024-05-20 09:15'));
  const places = { phenomenon: columnOf(host, 'phenomenon'), remarks: columnOf(host, 'remarks') };
  host.person(owner).insertRows('工单', 0, rows);
  return { host, ...places };
}

const written = (host: Host) => [host.displayValues('工单'), log(host), host.displayValues('客户')];
const toldBy = (result: unknown): string => {
  const answer = result as Answer<unknown>;
  return answer.ok ? 'it was done' : answer.refusal.message;
};
const stateOfChecks = (host: Host) => host.displayValues('运行状态').find(([item]) => item === '检查时限') ?? [];

describe.each([1, 2])('with rows above the header of 工单: %d', (rows) => {
  test('intake, actions, ticket and queue are refused with what to do, and nothing is written', () => {
    const { host } = deskWithRowsAbove(rows);
    const before = written(host);
    const place = { number: '20240520001', row: rows + 1 };
    const answers = [
      submit(host, { phenomenon: '退款未到' }),
      order(host, wang, { kind: 'progress', note: '已联系客户', told: '电话' }, place),
      order(host, wang, { kind: 'take' }, place),
      host.person(wang).call('openTicket', [place.number, place.row]),
      host.person(wang).call('openQueue', ['mine']),
    ];
    expect(answers.map(({ result }) => toldBy(result))).toEqual(answers.map(() => sentence));
    expect(written(host)).toEqual(before);
  });

  test('D3: the next deadline finds it: 运行状态 says so, and the administrator is mailed', () => {
    const { host } = deskWithRowsAbove(rows);
    const before = written(host);
    host.advanceTo(at('2024-05-20 11:15'));
    expect(stateOfChecks(host)[1]).toBe('出错');
    expect(stateOfChecks(host).join()).toContain(sentence);
    const mails = host.mails.filter(({ to, subject }) => to.includes(owner) && subject.includes('出错'));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.body).toContain(sentence);
    expect(written(host)).toEqual(before);
  });
});

test('a title typed there is found by the next tick, and told to the administrator', () => {
  const { host, remarks } = deskWithRowsAbove(1);
  host.person(wang).type('工单', 0, remarks, '客服部工单总表');
  host.advanceTo(at('2024-05-20 09:20'));
  expect(host.mails.at(-1)).toMatchObject({ to: [owner], body: expect.stringContaining(sentence) });
});

test('the repair takes the title away, keeps its words in a note of the first header and says so; every ticket is as it was', () => {
  for (const column of [0, 5]) {
    const { host } = deskWithRowsAbove(0);
    const before = tickets(host);
    host.person(owner).insertRows('工单', 0, 2);
    host.person(wang).type('工单', 0, column, '客服部工单总表');
    expect(selfCheck(host)[0]).toBe(
      '已修复：“工单”的表头行（移回第一行）、“工单”表头上方的标题（改记在表头第一格的批注里）、表头的冻结。',
    );
    expect(noteAt(host, 0, 0)).toBe('客服部工单总表');
    expect(tickets(host)).toEqual(before);
  }
});

test('what is more than a title stays where it can be read, below the header', () => {
  const { host, phenomenon, remarks } = deskWithRowsAbove(1);
  host.person(wang).type('工单', 0, phenomenon, '退款未到');
  host.person(wang).type('工单', 0, remarks, '明早回电');
  selfCheck(host);
  expect(tickets(host)).toContainEqual(expect.objectContaining({ 现象: '退款未到', 备注: '明早回电' }));
  expect(noteAt(host, 0, 0)).toBe('');
});

test('whoever edits a ticket meanwhile is told at once, and the next tick finds it too', () => {
  const { host, remarks } = deskWithRowsAbove(1);
  host.person(wang).type('工单', 2, remarks, '已联系');
  expect(host.toasts.at(-1)?.message).toBe(sentence);
  host.advanceTo(at('2024-05-20 09:20'));
  expect(host.mails.at(-1)).toMatchObject({ to: [owner], body: expect.stringContaining(sentence) });
});

test('D2, D4: what was typed below becomes a ticket once the repair has moved the header back, with one line', () => {
  const { host, phenomenon } = deskWithRowsAbove(1);
  host.person(wang).type('工单', 4, phenomenon, '退款未到');
  host.advanceTo(at('2024-05-20 10:15'));
  expect(host.executions.filter(({ error }) => error !== null)).toEqual([]);
  expect(host.displayValues('工单')[4]?.filter((text) => text !== '')).toEqual(['退款未到']);
  expect(selfCheck(host)[0]).toMatch(/^已修复：“工单”的表头行（移回第一行）/);
  host.advanceTo(at('2024-05-20 10:30'));
  const typed = tickets(host).find(({ 现象 }) => 现象 === '退款未到');
  expect(typed).toMatchObject({ 工单编号: '20240520003', 状态: '待处理', 主办人: '王芳' });
  expect(log(host).filter((line) => line.includes('在表中直接登记'))).toHaveLength(1);
  host.advanceTo(at('2024-05-20 12:15'));
  expect(stateOfChecks(host)[1]).toBe('正常');
  expect(tickets(host).find(({ 现象 }) => 现象 === '无法登录')?.SLA状态).toBe('已超时');
});

test('in English it is said in English', () => {
  const host = newDesk('2024-05-20 09:00', 'en_US');
  host.person(owner).insertRows('Tickets', 0, 1);
  expect(toldBy(submit(host).result)).toBe(
    'The first row of “Tickets” is not its header, and the desk waits so that nothing goes into a wrong row. ' +
      'Choose “Service desk › Set up / repair workbook”: it moves the header back, and no ticket is lost.',
  );
});

test('a team that calls its columns otherwise works on as before', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const headers = host.displayValues('工单')[0] ?? [];
  host.person(owner).paste('工单', 0, 0, [headers.map((header, column) => `${column + 1} ${header}`)]);
  expect(toldBy(submit(host).result)).toBe('it was done');
  host.advanceTo(at('2024-05-20 09:10'));
  expect(toldBy(order(host, wang, { kind: 'take' }).result)).toBe('it was done');
});

test('D7: a task asked for while a title stands above the header of 协同任务 goes under its own headers, with its own number', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  act(host, wang, askedOfZhao);
  const titled = damaged(
    host,
    `const sheet = SpreadsheetApp.getActive().getSheetByName('协同任务');
     sheet.moveColumns(sheet.getRange('E1'), 1);
     sheet.insertRowBefore(1).getRange('A1').setValue('任务总表');`,
  );
  act(titled, wang, { ...askedOfZhao, what: '补发货' });
  expect(titled.displayValues('协同任务').map((cells) => cells.slice(0, 3))).toEqual([
    ['任务总表', '', ''],
    ['任务内容', '任务编号', '工单编号'],
    ['查退款日志', '20240520001-1', '20240520001'],
    ['补发货', '20240520001-2', '20240520001'],
  ]);
});
