import type { Host } from '../../host/contract/host';
import { agent, columnOf, filledIn, newDesk, receiptOf, reopened, submit, tickets } from './desk';
import { act, employTeam, pass, wang } from './team';

/** Steps of the log that tell that a ticket's row is gone, by its number. */
const goneSteps = (host: Host): readonly string[] =>
  host
    .displayValues('处理进度')
    .filter(([, , step = '']) => step === '行已删除' || step === '没有这一行')
    .map(([, number = '', step = '']) => `${number} ${step}`);

/** A desk with one ticket that was swept. */
function deskWithOne(): Host {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  submit(host);
  pass(host, 6);
  return host;
}

describe('D2: a ticket whose row was deleted is told in the log once, within the hour', () => {
  test.each([1, 3, 4])('%i minutes after it came in, whether a sweep saw it or not', (minutes) => {
    const host = deskWithOne();
    const { number } = receiptOf(submit(host, { phenomenon: '刚登记' }));
    pass(host, minutes);
    host.person(agent).deleteRows('工单', 2, 1);
    pass(host, 65);
    expect(goneSteps(host)).toEqual([`${number} 行已删除`]);
    pass(host, 24 * 60);
    expect(goneSteps(host)).toHaveLength(1);
    expect(receiptOf(submit(host)).number).toBe('20240521001');
  });

  test('also the first of a desk that has never swept, with what was noted of it', () => {
    const host = newDesk('2024-05-20 09:00');
    employTeam(host);
    submit(host);
    act(host, wang, { kind: 'progress', note: '已联系', told: '电话' });
    host.person(agent).deleteRows('工单', 1, 1);
    pass(host, 65);
    expect(goneSteps(host)).toEqual(['20240520001 行已删除']);
  });

  test('wherever the sweep is killed that finds it', () => {
    const prepared = deskWithOne();
    submit(prepared, { phenomenon: '刚登记' });
    prepared.person(agent).deleteRows('工单', 1, 2);
    pass(prepared, 50);
    const state = prepared.save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 10:20');
      host.plan({ kind: 'kill', at: call });
      isKilled = host.fire('tick').error !== null;
      pass(host, 70);
      expect(goneSteps(host)).toEqual(['20240520001 行已删除', '20240520002 行已删除']);
    }
  });

  test('typed and deleted at once: its row may never have been written, for all that the desk knows', () => {
    const host = deskWithOne();
    host.person(wang).type('工单', 2, columnOf(host, 'phenomenon'), '手填');
    expect(tickets(host)[1]?.工单编号).toBe('20240520002');
    host.person(wang).deleteRows('工单', 2, 1);
    pass(host, 24 * 60);
    expect(goneSteps(host)).toEqual(['20240520002 没有这一行']);
  });
});

describe('D2: nothing is said of a number', () => {
  test('that was promised to a typed row and not written: the row has the next', () => {
    const state = deskWithOne().save();
    const promised = new Set<string>();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:10');
      host.plan({ kind: 'kill', at: call });
      const before = host.executions.length;
      host.person(wang).type('工单', 2, columnOf(host, 'phenomenon'), '手填');
      isKilled = host.executions[before]?.error !== null;
      pass(host, 130);
      promised.add(tickets(host)[1]?.工单编号 ?? '');
      expect(goneSteps(host)).toEqual([]);
    }
    expect([...promised]).toEqual(['20240520002', '20240520003']);
  });

  test('that was promised to a form whose call died before its row and its line were written', () => {
    const state = deskWithOne().save();
    let isKilled = true;
    for (let call = 1; isKilled; call += 1) {
      const host = reopened(state, '2024-05-20 09:10');
      const before = host.executions.length;
      host.plan({ kind: 'kill', at: call });
      host.person(wang).call('submitIntake', [{ token: 'form-that-died', values: filledIn({}) }]);
      isKilled = host.executions[before]?.error !== null;
      pass(host, 130);
      expect(goneSteps(host)).toEqual([]);
    }
  });
});
