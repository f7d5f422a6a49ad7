import type { Host } from '../../host/contract/host';
import { agent, newDesk, noteAt, submit, tickets, type } from './desk';
import { act, employTeam, log, pass, wang } from './team';

const sheet = '处理进度';
const header = (host: Host): readonly string[] => host.displayValues(sheet)[0] ?? [];
const columnOfLog = (host: Host, name: string): number => header(host).indexOf(name);
const lastCalls = (host: Host): number => host.executions.at(-1)?.calls.total ?? 0;

const move =
  (from: number, to: number) =>
  (host: Host): void =>
    void host.person(agent).moveColumns(sheet, from, 1, to);
const insert =
  (at: number, count: number) =>
  (host: Host): void =>
    void host.person(agent).insertColumns(sheet, at, count);

type Arrangement = readonly [what: string, arrange: (host: Host) => void];
const arrangements: readonly Arrangement[] = [
  ['as set up', () => {}],
  ['with a column of people’s own inserted', insert(1, 1)],
  ['with three inserted at the front', insert(0, 3)],
  ['with 告知客户 moved to the front', move(5, 0)],
  ['with 告知客户 moved before 环节', move(5, 2)],
  ['with 时间 moved to the end', move(0, 6)],
];

/** Two tickets of 09:00, of the first of which 王芳 noted something; the log is arranged at 09:06. */
function arranged(arrange: (host: Host) => void): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  submit(host, { contact: '13900000001' });
  act(host, wang, { kind: 'progress', note: '已查订单', told: '' });
  pass(host, 6);
  arrange(host);
  return host;
}

describe.each(arrangements)('D6: the log %s', (_what, arrange) => {
  test.each([0, 6, 60])('hears a word to the customer that is typed %d minutes later', (minutes) => {
    const host = arranged(arrange);
    pass(host, minutes);
    const typedAt = { 0: '2024-05-20 09:06', 6: '2024-05-20 09:12', 60: '2024-05-20 10:06' }[minutes];
    const row = host.displayValues(sheet).length;
    const line: Readonly<Record<string, string>> = { 工单编号: '20240520002', 说明: '已致电', 告知客户: '电话' };
    header(host).forEach((name, column) => {
      const { [name]: text } = line;
      if (text !== undefined) host.person(wang).type(sheet, row, column, text);
    });
    pass(host, 5);
    expect(tickets(host)[1]).toMatchObject({ 状态: '处理中', 首次响应时间: typedAt, 上次告知时间: typedAt });
    expect(tickets(host)[0]?.状态).toBe('待处理');
  });

  test('hears also one that is added to a line of before', () => {
    const host = arranged(arrange);
    host.person(wang).type(sheet, 3, columnOfLog(host, '告知客户'), '电话');
    pass(host, 5);
    expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 上次告知时间: '2024-05-20 09:00' });
  });

  test.each(['时间', '工单编号', '环节', '操作人', '说明'])('puts %s back where it is typed over', (name) => {
    const host = arranged(arrange);
    const before = host.displayValues(sheet);
    host.person(wang).type(sheet, 3, columnOfLog(host, name), '2024-05-19 08:00');
    expect(host.displayValues(sheet)).toEqual(before);
    expect(noteAt(host, 3, columnOfLog(host, name), sheet)).toContain('只添加、不改动');
  });

  test('puts 告知客户 back too', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    act(host, wang, { kind: 'progress', note: '已说明', told: '电话' });
    arrange(host);
    host.person(wang).type(sheet, 2, columnOfLog(host, '告知客户'), '');
    expect(host.displayValues(sheet)[2]?.[columnOfLog(host, '告知客户')]).toBe('电话');
  });

  test('says under its headers which line was cleared', () => {
    const host = arranged(arrange);
    const [first, note] = [columnOfLog(host, '操作人'), columnOfLog(host, '说明')];
    host.person(wang).clear(sheet, 3, Math.min(first, note), 1, Math.abs(first - note) + 1);
    const line = tickets(host, sheet).at(-1);
    expect(line).toMatchObject({ 时间: '2024-05-20 09:06:00', 工单编号: '20240520001', 环节: '进度改动' });
    expect(line?.说明).toContain('第 4 行被粘贴覆盖或成块清除：操作人、说明');
  });
});

describe('D6: edits of the log that are none of its lines', () => {
  test('cost nothing where 环节, 操作人, 说明 or a column of people’s own is written; that one changed, a look at the header', () => {
    const host = arranged(() => {});
    const type = (row: number, column: number, text: string): number => {
      host.person(wang).type(sheet, row, column, text);
      return lastCalls(host);
    };
    expect([type(4, 2, '跟进'), type(4, 3, '王芳'), type(4, 4, '客户来电')]).toEqual([0, 0, 0]);
    host.person(agent).insertColumns(sheet, 6, 1);
    expect([type(2, 6, '我写的'), type(2, 6, '我改的'), type(2, 6, '')]).toEqual([0, 1, 1]);
    expect(log(host)).toHaveLength(4);
    expect(host.displayValues(sheet)[2]?.[6] ?? '').toBe('');
  });
});

test('D6: a line that the trigger wrote where the columns stood before is put under its headers, also when the last column is gone since', () => {
  const host = arranged(insert(0, 1));
  submit(host, { contact: '13900000002' });
  pass(host, 6);
  const person = host.person(agent);
  person.deleteColumns(sheet, columnOfLog(host, '告知客户'), 1);
  person.deleteColumns(sheet, 0, 1);
  type(host, 1, 'urgency', '紧急');
  person.deleteColumns(sheet, (host.view().sheets.find(({ name }) => name === sheet)?.columnCount ?? 0) - 1, 1);
  const before = host.executions.length;
  pass(host, 6);
  expect(host.executions.slice(before).flatMap(({ error }) => error ?? [])).toEqual([]);
  expect(log(host).at(-1)).toContain('时限调整');
});
