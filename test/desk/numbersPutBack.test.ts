import type { Host } from '../../host/contract/host';
import { agent, columnOf, employ, newDesk, owner, submit, tickets, type } from './desk';
import { lastCalls } from './typing';

test('a number typed over is put back', () => {
  const host = newDesk();
  submit(host);
  type(host, 1, 'number', '20240520077');
  expect(tickets(host)[0]?.工单编号).toBe('20240520001');
});

test('D2: numbers cleared from several rows are put back although the log holds a line that is no ticket’s', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  submit(host, { customerName: '乙' });
  host.advanceTo(host.now() + 60_000);
  host.person(agent).paste('处理进度', 3, 0, [['2024-05-20 09:02', '', '例会', agent, '说到退款', '']]);
  host.person(agent).clear('工单', 1, columnOf(host, 'number'), 2, 1);
  expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002']);
});

describe('D2: number and time of report, over which one block was put, are put back together', () => {
  const deskOfThree = (): Host => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是']);
    for (const phenomenon of ['甲', '乙', '丙']) {
      submit(host, { phenomenon });
      host.advanceTo(host.now() + 60_000);
    }
    return host;
  };
  const shown = (host: Host) => tickets(host).map(({ 工单编号, 反馈时间, 现象 }) => [工单编号, 反馈时间, 现象]);
  const blocks: readonly (readonly [string, string[][]])[] = [
    [
      'no number and no time',
      [
        ['高', '王芳'],
        ['a', 'b'],
      ],
    ],
    [
      'nothing',
      [
        ['', ''],
        ['', ''],
      ],
    ],
    [
      'another ledger’s numbers and a time',
      [
        ['20240101001', '2024-05-03 14:30'],
        ['高', '2024-05-03 14:30'],
      ],
    ],
  ];

  test.each(blocks)('at once, where it brings %s', (_what, block) => {
    const host = deskOfThree();
    const before = shown(host);
    host.person(agent).paste('工单', 1, columnOf(host, 'number'), block);
    expect(shown(host)).toEqual(before);
    expect(lastCalls(host)).toBeLessThanOrEqual(9);
  });

  test('by the next sweep, where no trigger saw it', () => {
    const host = deskOfThree();
    const before = shown(host);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 1, columnOf(host, 'number'), 2, 2);
    host.run('checkDeadlines', [], owner);
    expect(shown(host)).toEqual(before);
  });

  test('while a block with another ticket’s number and time is a copy of it', () => {
    const host = deskOfThree();
    const [, second = []] = host.displayValues('工单').slice(1);
    host.person(agent).paste('工单', 4, 0, [[...second]]);
    expect(shown(host).map(([number]) => number)).toEqual(['20240520001', '20240520002', '20240520003', '20240520004']);
  });
});

describe('D2: numbers cleared after people changed the columns of the log are put back', () => {
  const changed: readonly (readonly [string, (host: Host) => void])[] = [
    ['时间 was moved', (host) => host.person(agent).moveColumns('处理进度', 0, 1, 3)],
    ['工单编号 was moved', (host) => host.person(agent).moveColumns('处理进度', 1, 1, 0)],
    ['时间 was deleted', (host) => host.person(agent).deleteColumns('处理进度', 0, 1)],
    ['工单编号 was deleted', (host) => host.person(agent).deleteColumns('处理进度', 1, 1)],
    [
      '时间 was renamed, and 工单编号 deleted',
      (host) => {
        host.person(agent).type('处理进度', 0, 0, '何时');
        host.person(agent).deleteColumns('处理进度', 1, 1);
      },
    ],
  ];
  /** A ticket from before, and two from after. */
  const deskAfter = (change: (host: Host) => void): Host => {
    const host = newDesk('2024-05-20 09:00');
    submit(host);
    change(host);
    for (let more = 0; more < 2; more += 1) {
      host.advanceTo(host.now() + 60_000);
      submit(host);
    }
    return host;
  };

  test.each(changed)('at once, where %s', (_what, change) => {
    const host = deskAfter(change);
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });

  test('at once, where 工单编号 was deleted, and put back by the repair after the tickets came', () => {
    const host = deskAfter((changing) => changing.person(agent).deleteColumns('处理进度', 1, 1));
    host.run('setUpWorkbook', [], owner);
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });

  test.each(changed)('by the next sweep, where no trigger saw it and %s', (_what, change) => {
    const host = deskAfter(change);
    host.plan({ kind: 'kill', at: 1 });
    host.person(agent).clear('工单', 2, columnOf(host, 'number'), 2, 1);
    host.run('checkDeadlines', [], owner);
    expect(tickets(host).map(({ 工单编号 }) => 工单编号)).toEqual(['20240520001', '20240520002', '20240520003']);
  });
});

test('D2: a ticket edited after the column of report times was deleted and made again keeps its number and gets its time', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  host.person(agent).deleteColumns('工单', columnOf(host, 'createdAt'), 1);
  host.run('setUpWorkbook', [], owner);
  type(host, 1, 'remarks', '已回电');
  expect(tickets(host)[0]).toMatchObject({ 工单编号: '20240520001', 反馈时间: '2024-05-20 09:00', 备注: '已回电' });
});

test('D2: numbers cleared from several rows at once are put back, told by the log', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host, { customerName: '甲' });
  host.advanceTo(host.now() + 60_000);
  submit(host, { customerName: '乙' });
  host.advanceTo(host.now() + 60_000);
  type(host, 3, 'customerName', '丙');
  host.advanceTo(host.now() + 3_600_000);
  host.person(agent).sort('工单', columnOf(host, 'number'), false);
  host.person(agent).clear('工单', 1, columnOf(host, 'number'), 3, 1);
  expect(tickets(host).map((ticket) => [ticket.工单编号, ticket.客户姓名])).toEqual([
    ['20240520003', '丙*'],
    ['20240520002', '乙*'],
    ['20240520001', '甲*'],
  ]);
});

test('D2: numbers pasted over those of tickets are put back', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.advanceTo(host.now() + 60_000);
  submit(host);
  host.person(agent).paste('工单', 1, columnOf(host, 'number'), [['20240520777'], ['20240520778']]);
  expect(tickets(host).map((ticket) => ticket.工单编号)).toEqual(['20240520001', '20240520002']);
});
