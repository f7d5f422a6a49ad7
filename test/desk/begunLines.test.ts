import type { Host } from '../../host/contract/host';
import { agent, newDesk, reopened, submit, tickets } from './desk';
import { employTeam, pass, wang } from './team';

const sheet = '处理进度';
const columnOfLog = (host: Host, name: string): number => (host.displayValues(sheet)[0] ?? []).indexOf(name);
const type = (host: Host, row: number, name: string, text: string): void =>
  void host.person(wang).type(sheet, row, columnOfLog(host, name), text);
const numberOf = (serial: number): string => `20240520${String(serial).padStart(3, '0')}`;
/** No usual way of telling: where 告知客户 does not stand as set up it looks like any note. */
const word = '已跟张先生讲';

const moveAhead = (host: Host): void => void host.person(agent).moveColumns(sheet, 5, 1, 2);
const insertOne = (host: Host): void => void host.person(agent).insertColumns(sheet, 1, 1);

/** Tickets of 09:00; 告知客户 stands before 环节 since 09:06 unless told otherwise, and it is 10:00. */
function desk(count = 1, arrange = moveAhead): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (let made = 0; made < count; made += 1) submit(host, { contact: `1390000000${made}` });
  pass(host, 6);
  arrange(host);
  pass(host, 54);
  return host;
}

/** Begins a line for each ticket; @returns the row of the first. */
function begin(host: Host, count = 1): number {
  const row = host.displayValues(sheet).length;
  for (let made = 0; made < count; made += 1) type(host, row + made, '工单编号', numberOf(made + 1));
  return row;
}

const told = { 状态: '处理中', 首次响应时间: '2024-05-20 10:00', 上次告知时间: '2024-05-20 10:00' };

describe('D6: a line of the log that is finished where no edit shows it', () => {
  test.each([
    [0, '告知客户 moved', moveAhead],
    [7, '告知客户 moved', moveAhead],
    [50, '告知客户 moved', moveAhead],
    [0, 'a column inserted', insertOne],
    [50, 'a column inserted', insertOne],
  ] as const)(
    '%d minutes after its number, with %s, is heard within five, from when it was begun',
    (minutes, _what, arrange) => {
      const host = desk(1, arrange);
      const row = begin(host);
      pass(host, minutes);
      type(host, row, '告知客户', word);
      pass(host, 5);
      expect(tickets(host)[0]).toMatchObject({ 状态: '处理中', 上次告知时间: '2024-05-20 10:00' });
      pass(host, 30);
      expect(tickets(host)[0]?.上次告知时间).toBe('2024-05-20 10:00');
      expect(tickets(host, sheet).filter(({ 说明 }) => 说明 === '待处理 → 处理中')).toHaveLength(1);
    },
  );

  test('counts from the time that it gives', () => {
    const host = desk();
    const row = host.displayValues(sheet).length;
    type(host, row, '时间', '2024-05-20 09:30');
    type(host, row, '工单编号', numberOf(1));
    type(host, row, '告知客户', word);
    pass(host, 5);
    expect(tickets(host)[0]?.上次告知时间).toBe('2024-05-20 09:30');
  });

  test('is found among others, sorted meanwhile; one that says “否”, or nothing, moves no clock', () => {
    const host = desk(4);
    const row = begin(host, 4);
    for (const [at, text] of [word, '否', '', word].entries()) if (text !== '') type(host, row + at, '告知客户', text);
    host.person(agent).sort(sheet, columnOfLog(host, '工单编号'), false);
    pass(host, 5);
    const heard = tickets(host).map((ticket) => ticket.上次告知时间 ?? '');
    expect(heard).toEqual(['2024-05-20 10:00', '', '', '2024-05-20 10:00']);
  });

  test('costs a tick the same for four as for one, and nothing an hour later', () => {
    const callsFor = (count: number): readonly number[] => {
      const host = desk(4);
      const without = host.fire('tick').calls.total;
      const row = begin(host, count);
      for (let at = 0; at < count; at += 1) type(host, row + at, '告知客户', word);
      const { calls } = host.fire('tick');
      begin(host, count);
      pass(host, 65);
      return [calls.total, host.fire('tick').calls.total - without];
    };
    const [finished, waiting] = callsFor(1);
    expect(callsFor(4)).toEqual([finished, waiting]);
    expect(waiting).toBeLessThanOrEqual(1);
  });

  test('wherever the tick is killed, counts once', () => {
    const prepared = desk();
    type(prepared, begin(prepared), '告知客户', word);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 10:00');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      expect([call, tickets(host)[0]]).toEqual([call, expect.objectContaining(told)]);
      expect(tickets(host, sheet).filter(({ 说明 }) => 说明 === '待处理 → 处理中')).toHaveLength(1);
    }
  });
});
