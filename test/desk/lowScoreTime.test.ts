import { resolved, tick } from './customerLink';
import { newDesk, owner, type } from './desk';
import { employTeam } from './team';

test('D8: the time for the supervisor to step in is the team’s own setting, in the task and in its mail', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const row = host.displayValues('设置').findIndex(([name]) => name === '低分介入时限(小时)');
  host.person(owner).type('设置', row, 1, '4');
  resolved(host);
  type(host, 1, 'satisfaction', '一般');
  for (let count = 0; count < 2; count += 1) tick(host);
  const [task = []] = host.displayValues('协同任务').slice(1);
  expect(task).toContain('2024-05-20 13:00');
  expect(task.join()).toContain('4 小时内');
  expect(host.mails.some(({ body }) => body.includes('4 小时内'))).toBe(true);
});
