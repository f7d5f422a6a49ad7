import type { Host } from '../../host/contract/host';
import type { FieldKey } from '../../src/domain/record/fields';
import { fieldOf } from '../../src/domain/record/ticket';
import { agent, close, columnOf, later, newDesk, submit, tickets, type } from './desk';
import { lastMonthAgain } from './reportReader';
import { act, chen, employTeam, log, pass } from './team';

/** Two tickets that May closed, one of them late, and opened again; the second waits for its customer for the second time. */
function wentOn(): Host {
  const monday = newDesk('2024-05-20 10:00');
  employTeam(monday);
  for (const contact of ['13812345600', '13812345601']) submit(monday, { contact, urgency: '高' });
  close(monday, 1);
  const friday = later(monday, '2024-05-24 10:00');
  friday.run('checkDeadlines');
  close(friday, 2);
  for (const row of [1, 2]) {
    type(friday, row, 'reopenReason', '客户说仍未到账');
    type(friday, row, 'status', '处理中');
  }
  pass(friday, 60);
  type(friday, 2, 'status', '等待客户');
  pass(friday, 30);
  type(friday, 2, 'status', '处理中');
  pass(friday, 60);
  type(friday, 2, 'status', '等待客户');
  pass(friday, 20);
  act(
    friday,
    chen,
    { kind: 'deadline', dueAt: '2024-05-30T16:00', reason: '客户同意' },
    { number: '20240520002', row: 2 },
  );
  return friday;
}

const cells = (host: Host, ...keys: readonly FieldKey[]) =>
  tickets(host).map((ticket) => keys.map((key) => ticket[fieldOf(key).zh]));
const clear = (host: Host, first: FieldKey, last = first): void => {
  const column = columnOf(host, first);
  host.person(agent).clear('工单', 1, column, 2, columnOf(host, last) - column + 1);
};
const paste = (host: Host, key: FieldKey, text: string): void =>
  host.person(agent).paste('工单', 1, columnOf(host, key), [[text], [text]]);

describe('D3, D5: Delete over cells of the desk itself', () => {
  test.each<[FieldKey, FieldKey]>([
    ['reopenCount', 'reopenCount'],
    ['reopenedAt', 'reopenedAt'],
    ['reopenCount', 'reopenedAt'],
    ['pauses', 'pauses'],
    ['originalResolveDue', 'originalResolveDue'],
    ['pauses', 'reopenedAt'],
    ['responseMet', 'responseMet'],
    ['resolveMet', 'resolveMet'],
    ['responseDue', 'responseMet'],
    ['respondedAt', 'promiseMet'],
    ['responseDue', 'reopenedAt'],
  ])(
    'from %s to %s of two reopened tickets gives them back at once, from the log and the other cells',
    (first, last) => {
      const host = wentOn();
      const keys = [
        'reopenCount',
        'reopenedAt',
        'pauses',
        'originalResolveDue',
        'responseMet',
        'resolveMet',
        'slaState',
        'status',
      ] as const;
      const before = cells(host, ...keys);
      expect(before.map(([count]) => count)).toEqual(['1', '1']);
      clear(host, first, last);
      expect(cells(host, ...keys)).toEqual(before);
      pass(host, 20);
      type(host, 2, 'status', '处理中');
      const own = wentOn();
      pass(own, 20);
      type(own, 2, 'status', '处理中');
      expect(cells(host, ...keys, 'resolveDue')).toEqual(cells(own, ...keys, 'resolveDue'));
    },
  );

  test('over what met or missed its deadline leaves May’s report as it was, also of a miss under an earlier urgency', () => {
    const host = newDesk('2024-05-20 10:00');
    employTeam(host);
    for (const contact of ['13812345600', '13812345601']) submit(host, { contact, urgency: '高' });
    const late = later(host, '2024-05-23 10:00');
    late.run('checkDeadlines');
    type(late, 1, 'urgency', '低');
    for (const row of [1, 2]) close(late, row);
    const june = later(late, '2024-06-03 10:00');
    june.run('checkDeadlines');
    const first = lastMonthAgain(june, '月报 2024-05');
    const before = cells(june, 'responseMet', 'resolveMet');
    expect(before).toEqual([
      ['否', '否'],
      ['否', '否'],
    ]);
    for (const key of ['responseMet', 'resolveMet'] as const) clear(june, key);
    expect(cells(june, 'responseMet', 'resolveMet')).toEqual(before);
    expect(lastMonthAgain(june, '月报 2024-05')).toEqual(first);
  });

  test('and a count or 否 pasted there are put back', () => {
    const host = wentOn();
    const before = cells(host, 'reopenCount', 'responseMet', 'slaState');
    paste(host, 'reopenCount', '3');
    paste(host, 'responseMet', '是');
    expect(cells(host, 'reopenCount', 'responseMet', 'slaState')).toEqual(before);
    const closed = newDesk('2024-05-20 10:00');
    for (const contact of ['13812345600', '13812345601']) submit(closed, { contact });
    for (const row of [1, 2]) close(closed, row);
    paste(closed, 'resolveMet', '否');
    expect(cells(closed, 'resolveMet', 'slaState')).toEqual(Array(2).fill(['是', '按时完成']));
  });

  test('of two tickets whose log was deleted is named in the log where no other cell tells', () => {
    const host = wentOn();
    host.person('owner@example.com').deleteRows('处理进度', 1, host.displayValues('处理进度').length - 1);
    clear(host, 'pauses');
    pass(host, 5);
    expect(log(host).filter((line) => line.includes('暂停记录')).length).toBe(2);
  });

  test('that no trigger saw is mended within the hour', () => {
    const host = newDesk('2024-05-20 10:00');
    for (const contact of ['13812345600', '13812345601']) submit(host, { contact });
    for (const row of [1, 2]) {
      close(host, row);
      type(host, row, 'reopenReason', '客户说仍未到账');
      type(host, row, 'status', '处理中');
      close(host, row);
    }
    const keys = ['responseMet', 'resolveMet', 'reopenCount'] as const;
    const before = cells(host, ...keys);
    expect(before).toEqual(Array(2).fill(['是', '是', '1']));
    for (const key of keys) {
      host.plan({ kind: 'kill', at: 1 });
      clear(host, key);
    }
    expect(cells(host, ...keys)).toEqual(Array(2).fill([undefined, undefined, undefined]));
    pass(host, 130);
    expect(cells(host, ...keys)).toEqual(before);
  });
});
