import type { Host } from '../../host/contract/host';
import { agent, columnOf, newDesk, owner, reopened, submit, tickets, type } from './desk';
import { employTeam, log, pass } from './team';

/** Three tickets. */
function desk(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  for (let count = 0; count < 3; count += 1) submit(host);
  pass(host, 10);
  return host;
}

const related = (host: Host) => tickets(host).map((ticket) => ticket.关联工单);
const links = (host: Host) => log(host).filter((line) => line.startsWith('关联'));

describe('D9: a number typed into 关联工单', () => {
  test('stands in the other ticket too by the next tick, once, and both logs tell', () => {
    const host = desk();
    type(host, 1, 'relatedTo', '20240520002');
    pass(host, 15);
    expect(related(host)).toEqual(['20240520002', '20240520001', undefined]);
    expect(links(host)).toEqual(['关联：20240520001 ↔ 20240520002', '关联：20240520002 ↔ 20240520001']);
  });

  test('leaves what stands in the other ticket, and several that name one ticket all stand there', () => {
    const host = desk();
    type(host, 3, 'relatedTo', '20240520001');
    pass(host, 5);
    host.person(agent).paste('工单', 1, columnOf(host, 'relatedTo'), [['20240520003、20240520002'], ['20240520003']]);
    pass(host, 15);
    expect(related(host)).toEqual(['20240520003、20240520002', '20240520003、20240520001', '20240520001、20240520002']);
  });

  test('that people take out of the other ticket again does not come back', () => {
    const host = desk();
    type(host, 1, 'relatedTo', '20240520002');
    pass(host, 10);
    type(host, 2, 'relatedTo', '');
    type(host, 1, 'remarks', '不是同一问题');
    pass(host, 70);
    expect(related(host)).toEqual(['20240520002', undefined, undefined]);
  });

  test('comes with a new row as well', () => {
    const host = desk();
    host.person(agent).paste('工单', 4, columnOf(host, 'relatedTo'), [['20240520001']]);
    pass(host, 10);
    expect(related(host)).toEqual(['20240520004', undefined, undefined, '20240520001']);
  });

  test('that no ticket was ever given is asked about until it is put right; so is the ticket’s own', () => {
    const host = desk();
    type(host, 1, 'relatedTo', '20240520009、20240520001、20240520002');
    expect(tickets(host)[0]?.待补充).toBe('关联工单(没有工单 20240520009)、关联工单(不能是本工单 20240520001)');
    type(host, 1, 'remarks', '催过一次');
    pass(host, 70);
    expect(tickets(host)[0]?.待补充).toContain('关联工单(没有工单 20240520009)');
    expect(related(host)[1]).toBe('20240520001');
    type(host, 1, 'relatedTo', '20240520002');
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test('of a ticket that was deleted or archived is not asked about', () => {
    const host = desk();
    host.person(owner).deleteRows('工单', 3, 1);
    pass(host, 70);
    type(host, 1, 'relatedTo', '20240520003');
    pass(host, 10);
    expect(tickets(host)[0]?.待补充).toBeUndefined();
  });

  test('wherever the tick is killed, is linked once', () => {
    const prepared = desk();
    type(prepared, 1, 'relatedTo', '20240520002');
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:10');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 15);
      expect([call, related(host)[1], links(host).length]).toEqual([call, '20240520001', 2]);
    }
  });
});
