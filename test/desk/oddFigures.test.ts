import type { Host } from '../../host/contract/host';
import { columnOf, newDesk, submit, tickets, type } from './desk';
import { act, employTeam, pass, wang } from './team';

/** A phone number in a cell of dates: no day of any calendar. */
const phone = '13812345678';

const failed = (host: Host): readonly string[] =>
  host.executions.flatMap(({ function: name, error }) => (error === null ? [] : [`${name}: ${error}`]));

const headerAt = (host: Host, sheet: string, header: string): number =>
  (host.displayValues(sheet)[0] ?? []).indexOf(header);

const desk = (): Host => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  return host;
};

describe('D2: what no column can read is a ticket that asks about it', () => {
  test.each([
    ['purchaseDate', '购买日期(请写成 2026-05-20)', phone],
    ['confirmedAt', '客户确认时间(请写成 2026-05-20 14:30)', '不知道'],
    ['workMinutes', '工时(分钟)(请填数字)', '一个下午'],
  ] as const)('%s alone in a blank row', (field, label, text) => {
    const host = desk();
    type(host, 1, field, text);
    pass(host, 10);
    const [ticket = {}] = tickets(host);
    expect(ticket).toMatchObject({ 工单编号: '20240520001', 状态: '待处理' });
    expect(ticket.待补充).toContain(label);
    expect(failed(host)).toEqual([]);
  });

  test('a readable figure takes the question away', () => {
    const host = desk();
    submit(host);
    type(host, 1, 'workMinutes', '一个下午');
    expect(tickets(host)[0]?.待补充).toBe('工时(分钟)(请填数字)');
    type(host, 1, 'workMinutes', '90');
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });
});

test('a customer number alone in a row is nobody’s ticket and goes with the next sweep', () => {
  const host = desk();
  host.person(wang).type('工单', 1, columnOf(host, 'customerNo'), '紧急');
  pass(host, 10);
  expect(tickets(host)).toEqual([]);
});

test('a long number in a date column of one pasted row stays as it is when its neighbour’s cell is written', () => {
  const host = desk();
  submit(host, { customerName: '甲' });
  submit(host, { customerName: '乙' });
  const column = columnOf(host, 'customerName');
  const times = columnOf(host, 'promisedAt');
  host.person(wang).paste('工单', 1, times, [[phone]]);
  host.person(wang).paste('工单', 1, column, [['甲某'], ['乙某']]);
  host.person(wang).paste('工单', 1, columnOf(host, 'status'), [['处理中'], ['处理中']]);
  const cells = host.view().sheets.find(({ name }) => name === '工单')?.cells ?? [];
  expect(cells.find(([row, at]) => row === 1 && at === times)?.[2]).toBe(Number(phone));
  expect(failed(host)).toEqual([]);
});

describe('a phone number in a cell of dates stops nobody', () => {
  test.each([
    ['协同任务', '时限'],
    ['处理进度', '时间'],
  ])('%s, %s', (sheet, header) => {
    const host = desk();
    submit(host);
    act(host, wang, { kind: 'task', department: '技术部', person: '赵敏', what: '查日志', dueAt: '2024-05-21T12:00' });
    pass(host, 10);
    expect(headerAt(host, sheet, header)).toBeGreaterThanOrEqual(0);
    host.person(wang).paste(sheet, 1, headerAt(host, sheet, header), [[phone]]);
    pass(host, 24 * 60);
    expect(act(host, wang, { kind: 'take' })).toBeDefined();
    expect(failed(host)).toEqual([]);
  });
});
