import type { Host } from '../../host/contract/host';
import { employ, newDesk, owner, submit, tickets } from './desk';
import { act, chen, pass, refusalOf, wang, zhao } from './team';

const sun = 'sunli@example.com';

/** A complaint of medium urgency, reported on Monday at 10:00 and given to 王芳 of 资深客服. */
function complaint(host: Host = newDesk('2024-05-20 10:00')): Host {
  employ(
    host,
    ['王芳', wang, '客服', '客服部', '资深客服', '是'],
    ['孙丽', sun, '客服', '客服部', '快速响应小组', '是'],
    ['赵敏', zhao, '主办', '技术部', '', '是'],
    ['陈静', chen, '主管', '客服部', '主管', '是'],
  );
  submit(host, { nature: '投诉', complaintLevel: '三级', urgency: '中' });
  return host;
}

const escalate = { kind: 'escalate', reason: '客户要向媒体投诉' } as const;
const tasks = (host: Host) => host.displayValues('协同任务').slice(1);

test('D4: an escalated complaint goes to 快速响应小组, who step in within 2 hours: a task and a mail', () => {
  const host = complaint();
  pass(host, 30);
  act(host, wang, escalate);
  expect(tickets(host)[0]).toMatchObject({ 主办人: '孙丽', 紧急程度: '紧急' });
  expect(tasks(host)[0]?.join(' ')).toContain('20240520001-1');
  expect(tasks(host)[0]).toEqual(
    expect.arrayContaining(['孙丽', '升级介入：客户要向媒体投诉', '2024-05-20 12:30', '待办']),
  );
  const mail = host.mails.at(-1);
  expect([mail?.subject, mail?.to, mail?.cc]).toEqual(['【升级】工单 20240520001 请立即介入', [sun], [chen]]);
  expect(mail?.body).toContain('客户要向媒体投诉');
});

test('D3: its deadlines run as those of an urgent ticket from the original start; the old ones stay in the log', () => {
  const host = complaint();
  expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-22 10:00' });
  pass(host, 30);
  act(host, wang, escalate);
  expect(tickets(host)[0]).toMatchObject({ 解决时限: '2024-05-21 10:00' });
  const line = host.displayValues('处理进度').find((cells) => cells[2] === '升级');
  expect(line?.[3]).toBe('王芳');
  expect(line?.[4]).toContain('孙丽');
});

test('D4: with nobody of the group on duty the ticket keeps its owner, and the supervisor steps in', () => {
  const host = complaint();
  const row = host.displayValues('人员').findIndex(([name]) => name === '孙丽');
  host.person(chen).type('人员', row, 5, '否');
  act(host, wang, escalate);
  expect(tickets(host)[0]).toMatchObject({ 主办人: '王芳', 紧急程度: '紧急' });
  expect(tasks(host)[0]).toEqual(expect.arrayContaining(['陈静']));
});

test('D4: a reason is demanded, and an escalation that is under way is not repeated', () => {
  const host = complaint();
  expect(refusalOf(host, wang, { kind: 'escalate', reason: ' ' }).message).toBe('请写明原因。');
  act(host, wang, escalate);
  expect(refusalOf(host, chen, escalate).message).toContain('20240520001-1');
  expect(tasks(host)).toHaveLength(1);
});

test('D4: the time to step in is the team’s own setting', () => {
  const host = newDesk('2024-05-20 10:00');
  const row = host.displayValues('设置').findIndex(([name]) => name === '升级介入时限(分钟)');
  host.person(owner).type('设置', row, 1, '45');
  complaint(host);
  act(host, wang, escalate);
  expect(tasks(host)[0]).toEqual(expect.arrayContaining(['2024-05-20 10:45']));
});

const late = (host: Host) => host.mails.filter(({ subject }) => subject.startsWith('【升级逾期】'));
const tickAfter = (host: Host, minutes: number) => {
  pass(host, minutes);
  return host.fire('tick');
};

test('D4: when the 2 hours pass and the task is not done, the supervisor is mailed once', () => {
  const host = complaint();
  act(host, wang, escalate);
  tickAfter(host, 115);
  expect(late(host)).toEqual([]);
  tickAfter(host, 5);
  tickAfter(host, 5);
  const [mail, ...more] = late(host);
  expect(more).toEqual([]);
  expect([mail?.subject, mail?.to]).toEqual(['【升级逾期】工单 20240520001 的介入任务仍未完成', [chen]]);
  expect(mail?.body).toContain('20240520001-1 客服部 孙丽：升级介入：客户要向媒体投诉（时限 2024-05-20 12:00）');
});

test('D4: whoever stepped in in time is not reported, and a later time of the task counts', () => {
  const done = complaint();
  act(done, wang, escalate);
  const [header = [], task = []] = done.displayValues('协同任务');
  done.person(sun).type('协同任务', 1, header.indexOf('任务状态'), '已完成');
  tickAfter(done, 125);
  expect([task[0], late(done)]).toEqual(['20240520001-1', []]);
  const moved = complaint();
  act(moved, wang, escalate);
  moved.person(sun).type('协同任务', 1, header.indexOf('时限'), '2024-05-20 15:00');
  tickAfter(moved, 125);
  expect(late(moved)).toEqual([]);
  tickAfter(moved, 180);
  expect(late(moved)).toHaveLength(1);
});

test('D4: the mail goes out once also when the execution that sends it is killed', () => {
  const counts: number[] = [];
  for (let at = 1; at <= 14; at += 1) {
    const host = complaint();
    act(host, wang, escalate);
    host.plan({ kind: 'kill', at });
    for (const minutes of [120, 5, 5]) tickAfter(host, minutes);
    counts.push(late(host).length);
  }
  expect(counts).toEqual(counts.map(() => 1));
});
