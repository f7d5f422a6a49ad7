import type { Host } from '../../host/contract/host';
import { agent, columnOf, employ, newDesk, submit, tickets } from './desk';
import { pass, wang } from './team';

const names = ['甲', '乙', '丙', '丁'] as const;

/** Four tickets, reported one after the other from Monday 10:00. */
function desk(minutesBetween: number): Host {
  const host = newDesk('2024-05-20 10:00');
  employ(host, ['王芳', wang, '客服', '客服部', '客服组', '是']);
  for (const [at, name] of names.entries()) {
    if (at > 0) pass(host, minutesBetween);
    submit(host, { phenomenon: `问题${name}`, contact: `1390000000${at}` });
  }
  pass(host, 5);
  return host;
}

const numbers = (host: Host): readonly string[] => tickets(host).map(({ 工单编号 = '' }) => 工单编号);
const numbered = (host: Host) => tickets(host).map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象]);
const callsOfEdit = (host: Host): number =>
  host.executions.filter((record) => record.function === 'onEdit').at(-1)?.calls.total ?? 0;

/** How often each execution from the `from`th on read values. */
const readsFrom = (host: Host, from: number): readonly number[] =>
  host.executions
    .slice(from)
    .map(({ calls }) => calls.byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter'] ?? 0);

/** Pastes the numbers of the tickets in `order` over the number cells from the first ticket down. */
function paste(host: Host, order: readonly number[]): void {
  const given = numbers(host);
  const block = order.map((at) => [given[at] ?? '']);
  host.person(agent).paste('工单', 1, columnOf(host, 'number'), block);
}

/** The same where no edit trigger sees it: the edit's own died at once. */
function pasteUnseen(host: Host, order: readonly number[]): void {
  host.plan({ kind: 'kill', at: 1 });
  paste(host, order);
}

const exchanges: readonly (readonly [string, readonly number[]])[] = [
  ['those of two tickets, exchanged', [1, 0]],
  ['those of three tickets, passed on in a circle', [1, 2, 0]],
  ['those of the rows below', [1, 2]],
];

describe('D2: numbers pasted over the numbers of other tickets', () => {
  test.each(exchanges)('a minute apart: %s are where they belong at once', (_what, order) => {
    const host = desk(1);
    const before = numbered(host);
    paste(host, order);
    expect(numbered(host)).toEqual(before);
    expect(callsOfEdit(host)).toBeLessThanOrEqual(9);
  });

  test.each(exchanges)('a day apart: %s, which no edit trigger saw, are so within the hour', (_what, order) => {
    const host = desk(10 * 60);
    const before = numbered(host);
    pasteUnseen(host, order);
    expect(numbered(host)).not.toEqual(before);
    pass(host, 65);
    expect(numbered(host)).toEqual(before);
  });

  test('a minute apart, those that no edit trigger saw are so too, told by when each was given to its owner', () => {
    const host = desk(1);
    const before = numbered(host);
    pasteUnseen(host, [1, 0]);
    pass(host, 65);
    expect(numbered(host)).toEqual(before);
  });

  test('the customer of each is led to his own ticket again', () => {
    const host = desk(1);
    paste(host, [1, 0]);
    host.publishWebApp('https://script.google.com/macros/s/x/exec');
    const ask = (number: string, lastFour: string): unknown =>
      host.webCall('askStatus', [{ number, lastFour }], null).result;
    expect(ask('20240520001', '0000')).toMatchObject({ ok: true });
    expect(ask('20240520001', '0001')).toMatchObject({ ok: false });
  });
});

describe('D2: numbers stay where they stand', () => {
  test('when people sort whole rows, by themselves or by pasting them in another order', () => {
    const host = desk(1);
    const shown = host.displayValues('工单').slice(1, 3);
    host.person(agent).paste(
      '工单',
      1,
      0,
      [...shown].reverse().map((row) => [...row]),
    );
    pass(host, 65);
    expect(tickets(host).map(({ 现象 }) => 现象)).toEqual(['问题乙', '问题甲', '问题丙', '问题丁']);
    expect(numbers(host)).toEqual(['20240520002', '20240520001', '20240520003', '20240520004']);
  });

  test('when times, not numbers, were exchanged unseen', () => {
    const host = desk(1);
    const before = numbers(host);
    const [first = '', second = ''] = tickets(host).map(({ 反馈时间 = '' }) => 反馈时间);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).paste('工单', 1, columnOf(host, 'createdAt'), [[second], [first]]);
    pass(host, 65);
    expect(numbers(host)).toEqual(before);
  });

  test('of rows that brought the times of tickets there are: a copy without its number is a ticket of its own', () => {
    const host = desk(1);
    const [row = []] = host.displayValues('工单').slice(1, 2);
    host.person(agent).paste('工单', 5, 1, [row.slice(1)]);
    pass(host, 130);
    expect(numbers(host)).toEqual(['20240520001', '20240520002', '20240520003', '20240520004', '20240520005']);
  });

  test('and the log is asked of the same doubt once only', () => {
    const host = desk(1);
    const [row = []] = host.displayValues('工单').slice(1, 2);
    host.person(agent).paste('工单', 5, 1, [row.slice(1)]);
    pass(host, 130);
    const from = host.executions.length;
    pass(host, 130);
    const calm = desk(1);
    pass(calm, 130);
    const calmFrom = calm.executions.length;
    pass(calm, 130);
    expect(readsFrom(host, from)).toEqual(readsFrom(calm, calmFrom));
  });
});
