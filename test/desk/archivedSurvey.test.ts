import { reasonOf } from './customerLink';
import { close, owner, tickets } from './desk';
import { answer, goOnAt, host, surveyed } from './surveyed';

surveyed();

test('D8, D11: a ticket stays while its customer may still answer, however early closed ones are archived', () => {
  const row = host.displayValues('设置').findIndex(([name]) => name === '关闭后归档(天)');
  host.person(owner).type('设置', row, 1, '1');
  close(host, 1);
  goOnAt('2024-05-25 09:00');
  expect(host.run('archiveNow').error).toBeNull();
  expect(reasonOf(answer(5))).toBe('done');
  goOnAt('2024-05-27 08:59');
  host.run('archiveNow');
  expect(tickets(host)).toHaveLength(1);
  goOnAt('2024-05-27 09:01');
  host.run('archiveNow');
  expect(tickets(host)).toHaveLength(0);
});
