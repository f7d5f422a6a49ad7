import type { Host } from '../../host/contract/host';
import { columnOf, newDesk, tickets } from '../desk/desk';
import { log } from '../desk/team';
import { at } from '../domain/moments';
import { agent, colleague, employRapidTeam, firstTask, handler, logistics, mailsTo, supervisor } from './rapidTeam';
import { Session } from './session';
import { SidebarHand } from './sidebarHand';

/** An urgent complaint from call to closing, in the order of a working day; each test goes on from the one before. */
let host: Host;
let session: Session;
let sidebar: SidebarHand;

const number = '20240520001';

const ticket = () => tickets(host)[0];

/** Lets the host's clock go on to a moment like '2024-05-20 15:10', with all that falls due on the way. */
async function until(moment: string): Promise<void> {
  host.advanceTo(at(moment));
  await session.settled();
}

beforeAll(async () => {
  host = newDesk('2024-05-20 15:00');
  employRapidTeam(host);
  host.person(agent).activate('工单', 1, 0);
  session = await Session.open({ host });
  sidebar = new SidebarHand(session);
  // A step that fails makes those after it fail, too: none of them is waited for long.
  session.page.setDefaultTimeout(60_000);
});

afterAll(async () => {
  await session.close();
  expect(session.complaints).toEqual([]);
});

test('D1, D3, D4: the agent takes the call: an urgent complaint of level 1 goes to the rapid response, due in 24 hours', async () => {
  await sidebar.become(agent);
  await sidebar.submitIntake({
    渠道: '电话',
    客户姓名: '张伟',
    联系方式: '13812345678',
    问题性质: '投诉',
    投诉等级: '一级(安全/重大)',
    一级分类: '物流配送',
    紧急程度: '紧急',
    现象: '收到的配件破损，划伤了手',
    影响: '门店停业',
  });
  expect(ticket()).toMatchObject({
    工单编号: number,
    状态: '待处理',
    主办人: '李强',
    响应时限: '2024-05-20 15:15',
    解决时限: '2024-05-21 15:00',
  });
  await session.picture('day-1-receipt');
});

test('D5, D3: the owner finds it in 我的 and takes it up at 15:12, just in time: 处理中, the response is met', async () => {
  await until('2024-05-20 15:12');
  expect(mailsTo(host, handler)).toContain(`【新工单】${number}`);
  await sidebar.become(handler);
  await sidebar.openMine(number);
  expect(await sidebar.chips()).toEqual(['待处理', '即将超时', '紧急']);
  await sidebar.act('受理');
  expect(await sidebar.chips()).toEqual(['处理中', '正常', '紧急']);
  expect(await sidebar.clock('response')).toEqual({ state: '已达标', at: '2024-05-20 15:15' });
  expect(await sidebar.newest()).toContain('待处理 → 处理中');
  expect(ticket()).toMatchObject({ 状态: '处理中', '响应用时(分钟)': '12', 响应达标: '是' });
  await session.picture('day-2-taken');
});

test('D6: told by telephone at 15:40, the customer is next to hear within the hour', async () => {
  await until('2024-05-20 15:40');
  await sidebar.act('记录进展', { 进展: '已联系仓库核对批次', 告知客户: '电话' });
  expect(await sidebar.newest()).toContain('已告知：电话');
  expect(await sidebar.clock('update')).toMatchObject({ at: '2024-05-20 16:40' });
  expect(log(host).at(-1)).toBe('跟进：已联系仓库核对批次');
});

test('D3: the plan typed into 解决方案 in the sheet by 17:00 meets its time', async () => {
  host.person(handler).type('工单', 1, columnOf(host, 'solution'), '补发配件并赔付医药费');
  await session.settled();
  await sidebar.frame.getByRole('button', { name: '刷新' }).last().click();
  await sidebar.frame.locator('[data-clock="plan"].met').waitFor();
  expect(await sidebar.clock('plan')).toEqual({ state: '已达标', at: '2024-05-20 17:00' });
});

test('D3, D5: two hours of 等待客户 stop the clock and move the resolution by two hours', async () => {
  await until('2024-05-20 16:00');
  await sidebar.act('转为等待客户');
  expect(await sidebar.chips()).toEqual(['等待客户', '已暂停', '紧急']);
  expect(await sidebar.clock('resolve')).toEqual({ state: '已暂停', at: '2024-05-21 15:00' });
  expect(await sidebar.actions()).toContain('转为处理中');
  await session.picture('day-3-waiting');
  await until('2024-05-20 18:00');
  await sidebar.act('转为处理中');
  expect(await sidebar.chips()).toEqual(['处理中', '正常', '紧急']);
  expect(await sidebar.clock('resolve')).toMatchObject({ at: '2024-05-21 17:00' });
  expect(ticket()).toMatchObject({ 状态: '处理中', 解决时限: '2024-05-21 17:00' });
});

test('D4: transferred with its reason, it is the colleague’s, who is mailed; it keeps its history', async () => {
  await sidebar.act('转派', { 转给: '赵敏', 原因: '需要技术鉴定' });
  expect(await sidebar.newest()).toContain('李强 → 赵敏');
  expect(ticket()).toMatchObject({ 主办人: '赵敏', 处理部门: '技术部' });
  expect(log(host).at(-1)).toBe('转派：李强 → 赵敏；原因：需要技术鉴定');
  expect(mailsTo(host, colleague)).toContain(`【转派】工单 ${number} 由您主办`);
  expect(await sidebar.actions()).not.toContain('转派');
});

test('D7: a task for 物流部 is given, and ended by them with its tracking number, which rolls up', async () => {
  await sidebar.become(colleague);
  await sidebar.openMine(number);
  await sidebar.act('发起协同', { 部门: '物流部', 负责人: '孙磊', 任务内容: '补发配件', 完成期限: '2024-05-21T12:00' });
  expect(mailsTo(host, logistics)).toContain(`【协同任务】工单 ${number}`);
  expect(firstTask(host)).toMatchObject({ 部门: '物流部', 任务状态: '待办' });
  await session.picture('day-4-task');
  await until('2024-05-21 11:00');
  await sidebar.become(logistics);
  await sidebar.find(number);
  await sidebar.act('结束任务', { 物流单号: 'SF0012345', 工时: '30' });
  expect(ticket()).toMatchObject({ 协同产出: '物流部：物流单号 SF0012345', '工时(分钟)': '30' });
  expect(firstTask(host)).toMatchObject({ 任务状态: '已完成', 产出: 'SF0012345' });
  expect(mailsTo(host, colleague)).toContain(`【协同任务结束】工单 ${number}`);
  await session.picture('day-5-task-ended');
});

test('D3: at 17:00 the deadline passes: 已超时, the owner is told once, the supervisor finds it under 超时 and 待更新', async () => {
  await until('2024-05-21 16:55');
  expect(mailsTo(host, colleague).filter((subject) => subject.startsWith('【超时】'))).toEqual([]);
  await until('2024-05-21 17:30');
  expect(mailsTo(host, colleague).filter((subject) => subject.startsWith('【超时】'))).toEqual([
    `【超时】工单 ${number}`,
  ]);
  await sidebar.become(supervisor);
  expect(await sidebar.inScope('超时')).toEqual([number]);
  expect(await sidebar.inScope('待更新')).toEqual([number]);
  await session.picture('day-6-supervisor');
});

test('D3, D5: solved at 17:30 it is 待验证, too late for good', async () => {
  await sidebar.become(colleague);
  await sidebar.openMine(number);
  expect(await sidebar.chips()).toEqual(['处理中', '已超时', '紧急']);
  expect(await sidebar.actions()).not.toContain('调整时限');
  await session.picture('day-6-overdue');
  await sidebar.act('转为待验证', { 解决方案: '已补发配件，赔付医药费' });
  expect(await sidebar.chips()).toEqual(['待验证', '超时完成', '紧急']);
  expect(await sidebar.clock('resolve')).toEqual({ state: '未达标', at: '2024-05-21 17:00' });
  expect(ticket()).toMatchObject({ 状态: '待验证', 解决达标: '否', 解决方案: '已补发配件，赔付医药费' });
});

test('D3, D5: to close it an overdue reason is demanded beside its field; given, it is 已关闭', async () => {
  await until('2024-05-21 18:00');
  await sidebar.press('转为已关闭');
  await sidebar.send({ 处理结果: '已解决', 客户确认时间: '2024-05-21T17:50' });
  await sidebar.form.getByText('请填写超时原因').waitFor();
  expect(ticket()?.状态).toBe('待验证');
  await session.picture('day-7-reason-demanded');
  await sidebar.send({ 超时原因: '等待补发的配件' });
  await sidebar.frame.getByRole('status').getByText('已转为已关闭', { exact: true }).waitFor();
  await session.settled();
  expect(await sidebar.chips()).toEqual(['已关闭', '超时完成', '紧急']);
  expect(ticket()).toMatchObject({
    状态: '已关闭',
    处理结果: '已解决',
    客户确认时间: '2024-05-21 17:50',
    超时原因: '等待补发的配件',
    关闭时间: '2024-05-21 18:00',
  });
  await session.picture('day-8-closed');
});

test('D5: only owner and supervisor may reopen it; the supervisor does, with a reason, and it is planned anew', async () => {
  await until('2024-05-22 09:00');
  await sidebar.become(agent);
  await sidebar.find(number);
  expect(await sidebar.actions()).not.toContain('重开');
  await sidebar.become(supervisor);
  await sidebar.find(number);
  await sidebar.act('重开', { 重开原因: '客户说补发的配件型号不对' });
  expect(await sidebar.chips()).toEqual(['处理中', '正常', '紧急']);
  expect(await sidebar.newest()).toContain('客户说补发的配件型号不对');
  expect(ticket()).toMatchObject({ 状态: '处理中', 重开次数: '1', 解决时限: '2024-05-23 09:00', 主办人: '赵敏' });
  expect(ticket()).not.toHaveProperty('处理结果');
  await session.picture('day-9-reopened');
});

test('D6: the log in the workbook tells the whole way, in order', () => {
  const steps = log(host).map((line) => line.split('：')[0]);
  expect(steps.join(' ')).toBe('受理 状态 跟进 状态 状态 转派 协同任务 协同完成 状态 状态 重开');
});
