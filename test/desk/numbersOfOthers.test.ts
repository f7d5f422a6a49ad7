import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { agent, columnOf, filledIn, newDesk, receiptOf, submit, tickets, type } from './desk';
import { employTeam, pass } from './team';

/** A whole row as another ledger shows it. */
const rowOf = (host: Host, values: Readonly<Partial<Record<FieldKey, string>>>): readonly string[] => {
  const row = (host.displayValues('工单')[0] ?? []).map(() => '');
  for (const [key, text] of Object.entries(filledIn(values))) row[columnOf(host, key as FieldKey)] = text;
  return row;
};

function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  return host;
}

const paste = (host: Host, values: Readonly<Partial<Record<FieldKey, string>>>, row = 1): void =>
  host.person(agent).paste('工单', row, 0, [rowOf(host, values)]);

const shown = (host: Host) =>
  tickets(host).map(({ 工单编号, 反馈时间, 主办人, 外部编号 = '' }) => [工单编号, 反馈时间, 主办人, 外部编号]);

describe('D2: a number is given by the desk alone', () => {
  test('a pasted row with a number of another ledger and its time becomes a ticket under its own, the other kept beside it', () => {
    const host = desk();
    paste(host, { number: '20240118005', createdAt: '2024-01-18 09:00' });
    expect(shown(host)).toEqual([['20240118001', '2024-01-18 09:00', '王芳', '20240118005']]);
  });

  test('a number that will be the next one is given to the ticket of which the desk tells it', () => {
    const host = desk();
    paste(host, { number: '20240520002', createdAt: '2024-05-20 08:00' });
    const numbers = [1, 2].map((at) => receiptOf(submit(host, { contact: `1381234567${at}` })).number);
    pass(host, 130);
    expect(numbers).toEqual(['20240520002', '20240520003']);
    expect(shown(host).map(([number, at]) => [number, at])).toEqual([
      ['20240520001', '2024-05-20 08:00'],
      ['20240520002', '2024-05-20 09:00'],
      ['20240520003', '2024-05-20 09:00'],
    ]);
  });

  test('the same typed cell by cell', () => {
    const host = desk();
    type(host, 1, 'number', '20240520002');
    type(host, 1, 'createdAt', '2024-05-20 08:00');
    type(host, 1, 'phenomenon', '退款没有到账');
    const { number } = receiptOf(submit(host));
    pass(host, 130);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', number]);
  });

  test('pasted where no trigger saw it, so it is at the next sweep', () => {
    const host = desk();
    host.plan({ kind: 'kill', at: 1 });
    paste(host, { number: '20240520007', createdAt: '2024-05-20 08:00' });
    pass(host, 5);
    expect(shown(host)).toEqual([['20240520001', '2024-05-20 08:00', '王芳', '20240520007']]);
  });

  test('of two rows under one number the ticket is the one that the log tells of, though the other says it is older', () => {
    const host = desk();
    const { number } = receiptOf(submit(host));
    host.plan({ kind: 'kill', at: 1 });
    paste(host, { number, createdAt: '2024-05-20 08:00', phenomenon: '另一件事' }, 2);
    pass(host, 65);
    expect(tickets(host).map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象])[0]).toEqual([
      number,
      '2024-05-20 09:00',
      '退款没有到账',
    ]);
  });

  test('two rows that share a number of another ledger keep it beside them, and each its own time', () => {
    const host = desk();
    host
      .person(agent)
      .paste('工单', 1, 0, [
        rowOf(host, { number: '20240519002', createdAt: '2024-05-19 08:00' }),
        rowOf(host, { number: '20240519002', createdAt: '2024-05-19 09:00', phenomenon: '另一件事' }),
      ]);
    expect(shown(host).map(([number, at, , other]) => [number, at, other])).toEqual([
      ['20240519001', '2024-05-19 08:00', '20240519002'],
      ['20240519002', '2024-05-19 09:00', '20240519002'],
    ]);
  });

  test.each([
    ['of another form', 'GD-17', 'GD-17'],
    ['in figures', '88', '88'],
    ['of the desk’s form without a time', '20240519001', '20240519001'],
    ['that is a telephone number', '13812345678', ''],
    ['that is a word', '加急', ''],
  ])('a number %s is kept where it may be one', (_, number, other) => {
    const host = desk();
    paste(host, { number });
    expect(tickets(host).map(({ 工单编号, 外部编号 = '' }) => [工单编号, 外部编号])).toEqual([['20240520001', other]]);
  });

  test('a ticket that was deleted and comes back from a copy keeps its number', () => {
    const host = desk();
    const { number } = receiptOf(submit(host));
    const row = host.displayValues('工单')[1] ?? [];
    host.person(agent).deleteRows('工单', 1, 1);
    pass(host, 5);
    host.person(agent).paste('工单', 1, 0, [row]);
    pass(host, 65);
    expect(tickets(host).map(({ 工单编号, 外部编号 = '' }) => [工单编号, 外部编号])).toEqual([[number, '']]);
  });
});
