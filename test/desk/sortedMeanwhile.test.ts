import type { Host } from '../../host/contract/host';
import type { Answer, TicketView } from '../../src/api';
import { columnOf, newDesk, reopened, submit, tickets, type } from './desk';
import { employTeam, li, log, order, pass, wang } from './team';

function takenIn(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host, { phenomenon: '一号问题' });
  submit(host, { phenomenon: '二号问题' });
  pass(host, 10);
  return host;
}

let kept: unknown;

/** A desk with two tickets, of which the later stands first once somebody sorts by what they are about. */
function twoTickets(): Host {
  kept ??= takenIn().save();
  return reopened(structuredClone(kept), '2024-05-20 09:10');
}

const phenomenon = (host: Host): number => columnOf(host, 'phenomenon');

test('D1: rows sorted in the moment in which a typed row gets its number: no other ticket loses its own, its owner or its deadlines', () => {
  for (const ascending of [true, false]) {
    for (const call of [6, 7]) {
      const host = twoTickets();
      const sorted = () => host.person(li).sort('工单', phenomenon(host), ascending);
      const before = tickets(host);
      host.plan({ kind: 'interleave', at: call, act: sorted });
      type(host, 3, 'phenomenon', ascending ? '〇号问题' : '龙头漏水');
      pass(host, 30);
      const after = tickets(host);
      expect(after).toHaveLength(3);
      expect(after).toEqual(expect.arrayContaining(before.map((ticket) => expect.objectContaining(ticket))));
      expect(log(host).filter((line) => line.startsWith('行已删除'))).toEqual([]);
    }
  }
});

test('D4: a column moved in the moment in which a typed owner’s trigger writes: the time of the assignment stands in its own column, and the customer keeps the number', () => {
  for (const call of [3, 4, 5]) {
    const host = twoTickets();
    const [before = {}] = tickets(host);
    const move = () => host.person(li).moveColumns('工单', columnOf(host, 'status'), 1, columnOf(host, 'remarks') + 1);
    host.plan({ kind: 'interleave', at: call, act: move });
    type(host, 1, 'owner', '李强');
    pass(host, 30);
    expect(tickets(host)[0]).toEqual({ ...before, 主办人: '李强', 分配时间: '2024-05-20 09:10' });
  }
});

test('D3: rows sorted between the look of a typed urgency’s trigger and its writing: the new deadlines go to that ticket, and the other has its own', () => {
  for (const call of [3, 4, 5]) {
    const host = twoTickets();
    const [other, { 现象: about } = {}] = tickets(host);
    const sorted = () => host.person(li).sort('工单', phenomenon(host), true);
    host.plan({ kind: 'interleave', at: call, act: sorted });
    type(host, 2, 'urgency', '紧急');
    pass(host, 10);
    expect(tickets(host)).toMatchObject([{ 现象: about, 响应时限: '2024-05-20 09:15' }, other ?? {}]);
    expect(log(host).filter((line) => line.startsWith('时限调整'))).toHaveLength(1);
  }
});

test('D9: two tickets that are linked while somebody sorts name each other, and nothing else', () => {
  for (const call of [5, 6, 7, 8]) {
    const host = twoTickets();
    const [one, two] = tickets(host).map(({ 工单编号 = '' }) => 工单编号);
    const sorted = () => host.person(li).sort('工单', phenomenon(host), true);
    host.plan({ kind: 'interleave', at: call, act: sorted });
    const linked = () => order(host, wang, { kind: 'link', to: one ?? '' }, { number: two ?? '', row: 2 }).result;
    // Whoever is told that rows moved this moment tries again.
    if (!(linked() as Answer<TicketView>).ok) linked();
    expect(Object.fromEntries(tickets(host).map(({ 工单编号, 关联工单 }) => [工单编号, 关联工单]))).toEqual({
      [one ?? '']: two,
      [two ?? '']: one,
    });
  }
});

test('D2: rows sorted before the trigger of a cleared number came to it: it is put back into its own row, and no other ticket gets it', () => {
  for (const ascending of [true, false]) {
    for (const row of [1, 2]) {
      const host = twoTickets();
      const before = tickets(host);
      const sorted = () => host.person(li).sort('工单', phenomenon(host), ascending);
      host.plan({ kind: 'interleave', at: 1, act: sorted });
      host.person(li).clear('工单', row, columnOf(host, 'number'), 1, 1);
      pass(host, 30);
      expect(
        tickets(host)
          .map(({ 工单编号, 现象 }) => [工单编号, 现象])
          .sort(),
      ).toEqual(before.map(({ 工单编号, 现象 }) => [工单编号, 现象]).sort());
    }
  }
});

test('D2: a row deleted above before the trigger of a cleared number came to it: the ticket keeps its number, and none is written into an empty row', () => {
  const host = twoTickets();
  const [, below = {}] = tickets(host);
  host.plan({ kind: 'interleave', at: 1, act: () => host.person(li).deleteRows('工单', 1, 1) });
  host.person(li).clear('工单', 2, columnOf(host, 'number'), 1, 1);
  pass(host, 30);
  expect(tickets(host)).toEqual([expect.objectContaining(below)]);
});
