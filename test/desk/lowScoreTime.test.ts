import { resolved, tick } from './customerLink';
import { employ, newDesk, owner, type } from './desk';
import { employTeam, li, wang } from './team';

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

describe('D8: a low score reaches somebody also where 人员 has no supervisor', () => {
  const wangFang = ['王芳', wang, '客服', '客服部', '客服组', '是'];
  const rated = (...people: readonly (readonly string[])[]) => {
    const host = newDesk('2024-05-20 09:00');
    employ(host, ...people);
    resolved(host);
    type(host, 1, 'satisfaction', '一般');
    for (let count = 0; count < 2; count += 1) tick(host);
    const mails = host.mails.filter(({ subject }) => subject.startsWith('【低分评价】'));
    return { task: host.displayValues('协同任务')[1] ?? [], mails };
  };

  test('the administrator has the task and the mail, which says why', () => {
    const { task, mails } = rated(wangFang, ['李强', li, '管理员', '技术部', '', '是']);
    expect(task).toContain('李强');
    expect(mails.map(({ to }) => to)).toEqual([[li]]);
    expect(mails[0]?.body).toContain('“人员”里没有能收到邮件的主管');
  });

  test('without one, whoever set the desk up has both', () => {
    const { task, mails } = rated(wangFang);
    expect(task).toContain(owner);
    expect(mails.map(({ to }) => to)).toEqual([[owner]]);
    expect(mails[0]?.body).toContain('“人员”里没有能收到邮件的主管');
  });

  test('a supervisor is told nothing of standing in, and the mail leads to ticket and tasks', () => {
    const { mails } = rated(wangFang, ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是']);
    expect(mails[0]?.body).not.toContain('没有能收到邮件的主管');
    expect(mails[0]?.htmlBody).toMatch(/#gid=\d+&amp;range=A2"[^>]*>20240520001/);
    expect(mails[0]?.htmlBody).toContain('>打开协同任务</a>');
  });
});
