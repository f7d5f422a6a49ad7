import type { Host } from '../../host/contract/host';
import { answered, newDesk, owner, submit, tickets } from './desk';
import { type Met, metAtEachCall, movings } from './meanwhile';
import { employTeam, wang } from './team';

const ofColumns = movings.filter(([name]) => name.includes('column'));
const customers = '客户';

/** An intake of a new customer at a desk that has one already. */
function intake(): Met {
  const host = newDesk();
  employTeam(host);
  submit(host, { customerName: '欧阳修远', contact: '13812345678' });
  const act: Met['act'] = (desk) => submit(desk, { customerName: '张伟', contact: '13912345679' });
  return { state: host.save(), now: '2024-05-20 09:30', sheet: customers, act };
}

/** What the sheet shows of its customers, and whether what it hides is under its header. */
const shown = (host: Host) =>
  tickets(host, customers).map((row) => [
    row.客户编号,
    row.联系方式,
    row.客户姓名,
    row.首次登记?.slice(0, 9),
    ...[row.指纹, row.加密联系方式, row.加密姓名].map((sealed = '') => sealed.length > 20),
  ]);

const first = ['C2024050001', '****5678', '欧阳*', '45432.375', true, true, true];
const second = ['C2024050002', '****5679', '张*', '45432.395', true, true, true];

test.each(ofColumns)(
  'D12: %s in 客户 at any call of an intake: the new customer stands under the headers, once, or the intake is refused',
  (_, move) => {
    const met = metAtEachCall(intake(), move);
    const taken = met.filter(([, host]) => tickets(host).length === 2);
    for (const [call, host] of met) {
      const isTaken = taken.some(([at]) => at === call);
      expect([call, shown(host)]).toEqual([call, isTaken ? [first, second] : [first]]);
    }
    expect(taken.map(([call]) => call)).toEqual(met.slice(-2).map(([call]) => call));
  },
);

test('D12: a column moved in 客户 in the moment in which an intake is written: once it is set up again, the contact is shown', () => {
  for (const [, host] of metAtEachCall(intake(), (desk) => desk.person(owner).moveColumns(customers, 2, 1, 7), 2)) {
    host.run('setUpWorkbook', [], owner);
    const revealed = answered<unknown>(host.person(wang).call('revealContact', ['20240520002', 2]));
    expect(JSON.stringify(revealed)).toContain('13912345679');
  }
});

test('D12: 客户 renamed at any call of an intake: the customer is taken in, once', () => {
  const other = "我们的'客户";
  const rename = (host: Host): void => host.person(owner).renameSheet(customers, other);
  for (const [call, host] of metAtEachCall(intake(), rename)) {
    host.person(owner).renameSheet(other, customers);
    expect([call, shown(host), tickets(host).length]).toEqual([call, [first, second], 2]);
  }
});
