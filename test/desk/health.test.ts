import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { altered, columnOf, employ, later, newDesk, owner, reopened, submit } from './desk';
import { employTeam } from './team';

const liu = 'liuchang@example.com';
const admin = ['刘畅', liu, '管理员', '客服部', '', '是'];
const chen = ['陈静', 'chenjing@example.com', '主管', '客服部', '主管', '是'];

const ticks = (host: Host) => host.executions.filter((run) => run.function === 'tick');
const failures = (host: Host) => host.mails.filter(({ subject }) => subject.startsWith('【工单台】'));
const told = (host: Host) => failures(host).map(({ to, subject }) => [...to, subject]);

/** The sheet 运行状态 by item: the other cells, joined. */
const health = (host: Host): Readonly<Record<string, string>> =>
  Object.fromEntries(
    host
      .displayValues('运行状态')
      .slice(1)
      .map(([item = '', ...cells]) => [item, cells.join('|')]),
  );

test('the sheet 运行状态 has a line for each job: last run, seconds, Sheets API requests, state, next turn', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, admin, chen);
  host.advanceTo(at('2024-05-20 09:20'));
  const lines = health(host);
  expect(lines.检查时限).toMatch(/^正常\|2024-05-20 0\d:\d\d\|\d+\.\d\|\d+\|2024-05-20 \d\d:\d\d\|\|$/);
  expect(lines.日报).toMatch(/^正常\|2024-05-20 08:30\|\d+\.\d\|\d+\|2024-05-21 08:30\|\|$/);
  expect(lines.月报).toBe('尚未运行||||2024-06-01 00:00||');
  expect(lines.定时触发器).toContain(`由 ${owner} 的触发器运行`);
  expect(lines.今日邮件额度).toMatch(/^剩 149\d 位/);
  expect(lines.待发邮件).toBe('无||||||');
});

test('D15: the sheet tells of each job how many requests its last turn sent to the Sheets API, as Google counted them', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, chen);
  host.advanceTo(at('2024-05-20 08:40'));
  const digest = ticks(host).find(({ calls }) => calls.byMethod['MailApp.sendEmail'] === 1);
  const counted = Object.entries(digest?.calls.byMethod ?? {}).filter(([method]) => method.startsWith('Sheets.'));
  expect(counted.length).toBeGreaterThan(0);
  host.advanceTo(at('2024-05-20 09:20'));
  const [header = [], ...rows] = host.displayValues('运行状态');
  const requests = (item: string) => rows.find(([name]) => name === item)?.[header.indexOf('表格 API 请求数')];
  expect(requests('日报')).toBe(String(counted.reduce((sum, [, count]) => sum + count, 0)));
  expect(requests('月报')).toBe('');
});

test('the sheet lists the deadlines that come next, the nearest first, without a word of the customer', () => {
  const host = newDesk('2024-05-20 09:00');
  employ(host, chen);
  submit(host, { customerName: '欧阳文静', phenomenon: '退款没有到账' });
  host.advanceTo(at('2024-05-20 10:20'));
  const due = host.displayValues('运行状态').filter(([item]) => item?.startsWith('即将到期'));
  expect(due.map(([item, state, , , , nextAt]) => [item, state, nextAt])).toEqual([
    ['即将到期 20240520001', '首次响应', '2024-05-20 14:00'],
    ['即将到期 20240520001', '解决方案', '2024-05-21 09:00'],
    ['即将到期 20240520001', '解决', '2024-05-22 09:00'],
  ]);
  expect(JSON.stringify(host.displayValues('运行状态'))).not.toMatch(/欧阳|退款/);
});

test('a tick that writes the sheet costs at most 6 service calls more than an idle one, which costs 2', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, chen);
  host.advanceTo(at('2024-05-20 13:00'));
  const idle = ticks(host).filter(({ calls }) => calls.total === 2);
  expect(idle.length).toBeGreaterThan(ticks(host).length / 2);
  // The header, the size of the workbook and the triggers are all that is read.
  const written = ticks(host).filter(
    ({ calls: { byMethod } }) =>
      byMethod['MailApp.getRemainingDailyQuota'] === 1 &&
      byMethod['Sheets.Spreadsheets.Values.batchGetByDataFilter'] === 1 &&
      byMethod['MailApp.sendEmail'] === undefined,
  );
  expect(written.length).toBeGreaterThan(2);
  for (const { calls } of written) expect(calls.total).toBe(2 + 6);
});

test('people’s own columns in the sheet stay, and columns that were moved are found', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, chen);
  host.advanceTo(at('2024-05-20 08:20'));
  const person = host.person(owner);
  person.insertColumns('运行状态', 1, 1);
  person.type('运行状态', 0, 1, '我的备注');
  person.type('运行状态', 1, 1, '看过了');
  host.advanceTo(at('2024-05-20 10:20'));
  expect(host.displayValues('运行状态')[1]?.slice(0, 3)).toEqual(['定时触发器', '看过了', '正常']);
});

test('a sheet that was deleted disturbs nothing and comes back with the repair', () => {
  const first = newDesk('2024-05-20 08:00');
  employ(first, chen);
  const host = altered(first, { without: '运行状态' });
  host.advanceTo(at('2024-05-20 10:20'));
  expect(ticks(host).every(({ error }) => error === null)).toBe(true);
  host.run('setUpWorkbook');
  host.advanceTo(at('2024-05-20 12:20'));
  expect(health(host).日报).toContain('正常');
});

/** The next tick's fourth call fails. Lock, memory, reading, quota: it is the digest's. */
function failAt(host: Host, time: string): void {
  host.advanceTo(at(time) - 60_000);
  host.plan({ kind: 'fail', at: 4, message: 'Service error near "王小明 13812345678"' });
  host.advanceTo(at(time) + 60_000);
}

test('a job that failed is told to the administrators once, masked, and again only after it went well in between', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, chen, admin);
  failAt(host, '2024-05-20 08:30');
  failAt(host, '2024-05-20 09:00');
  host.advanceTo(at('2024-05-20 12:00'));
  expect(told(host)).toEqual([[liu, '【工单台】日报出错']]);
  expect(failures(host)[0]?.body).toContain('Service error near “…”');
  expect(health(host).日报).toMatch(/^正常\|2024-05-20 09:30\|.*\|2024-05-21 08:30\|2024-05-20 09:00\|上次错误/);
  const logs = ticks(host).flatMap((run) => run.logs);
  for (const text of [failures(host)[0]?.body, JSON.stringify(logs), JSON.stringify(health(host))]) {
    expect(text).not.toMatch(/王小明|13812345678/);
  }
  const next = later(host, '2024-05-21 08:25');
  failAt(next, '2024-05-21 08:30');
  next.advanceTo(at('2024-05-21 12:00'));
  expect(told(next)).toHaveLength(2);
});

test('a job that lacks a sheet is told with the menu that mends it, in the mail and in 运行状态', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, chen, admin);
  const lacking = altered(host, { without: '处理进度' });
  lacking.advanceTo(at('2024-05-20 08:40'));
  const mends = '工作簿还没有准备好，请先点菜单“客服台 › 初始化 / 修复工作簿”。（缺少：处理进度）';
  expect(failures(lacking)[0]?.body).toContain(mends);
  expect(Object.values(health(lacking)).join()).toContain(mends);
});

test('without an administrator whoever runs the clock is told', () => {
  const host = newDesk('2024-05-20 08:20');
  employ(host, chen);
  failAt(host, '2024-05-20 08:30');
  host.advanceTo(at('2024-05-20 10:00'));
  expect(told(host)).toEqual([[owner, '【工单台】日报出错']]);
});

test.each(['kept', 'lost'] as const)(
  'news of a failure, killed at any service call with unflushed writes %s, reach each administrator exactly once',
  (unflushed) => {
    const state = newDesk('2024-05-20 08:20');
    employ(state, admin, ['赵敏', 'zhaomin@example.com', '管理员', '客服部', '', '是']);
    state.advanceTo(at('2024-05-20 08:28'));
    for (let call = 5; call <= 14; call += 1) {
      const host = later(state, '2024-05-20 08:29');
      host.plan({ kind: 'fail', at: 4, message: 'Service error' });
      host.plan({ kind: 'kill', at: call, unflushed });
      host.advanceTo(at('2024-05-20 08:31'));
      host.advanceTo(at('2024-05-20 11:00'));
      // At the fifth call the failure itself is about to be remembered: the digest is simply tried again.
      expect([call, told(host).map(([to]) => to)]).toEqual([call, call === 5 ? [] : [liu, 'zhaomin@example.com']]);
    }
  },
);

test('a check of the clocks that fails is told once however long it lasts, costs no mail each tick, and is seen to be well again', () => {
  const first = newDesk('2024-05-20 09:30');
  employ(first, admin);
  first.advanceTo(at('2024-05-20 09:45'));
  const host = altered(first, { without: '日历' });
  host.advanceTo(at('2024-05-20 12:00'));
  expect(told(host)).toEqual([[liu, '【工单台】检查时限出错']]);
  expect(failures(host)[0]?.body).toContain('日历');
  expect(health(host).检查时限).toMatch(/^出错/);
  host.run('setUpWorkbook');
  host.advanceTo(at('2024-05-20 14:00'));
  expect(health(host).检查时限).toMatch(/^正常/);
  expect(told(host)).toHaveLength(1);
});

test('mails that the day’s quota left out stand in the sheet, and are gone from it once they went out', () => {
  const host = newDesk('2024-05-20 09:00', 'zh_CN', { mailQuota: 1 });
  employ(host, chen, ['王芳', 'wangfang@example.com', '客服', '客服部', '资深客服', '是']);
  submit(host, { urgency: '紧急', impact: '停业', nature: '投诉', complaintLevel: '二级' });
  host.person(owner).type('工单', 1, columnOf(host, 'owner'), '王芳');
  host.advanceTo(at('2024-05-20 11:30'));
  expect(health(host).待发邮件).toMatch(/^[1-9] 项\|.*超时提醒/);
  expect(health(host).今日邮件额度).toMatch(/额度将尽/);
});

/** The workbook with so many rows in the sheet 话术, which has 4 columns. */
function withRows(host: Host, rowCount: number, now: string): Host {
  const saved = host.save() as { readonly workbook: { readonly sheets: readonly { readonly name: string }[] } };
  const sheets = saved.workbook.sheets.map((sheet) => (sheet.name === '话术' ? { ...sheet, rowCount } : sheet));
  return reopened({ ...saved, workbook: { ...saved.workbook, sheets } }, now);
}

test('the sheet tells how many of the 10,000,000 cells of the workbook are there, blank ones and hidden sheets included', () => {
  const host = newDesk('2024-05-20 08:00');
  employ(host, admin);
  host.advanceTo(at('2024-05-20 09:20'));
  const count = host.view().sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  const share = `${Math.round(count / 10_000) / 10}%`;
  expect(health(host).单元格用量).toBe(
    `${share}||||||${Math.round(count / 10_000)} 万个，Google 的上限是 1,000 万个；超过 60% 会提醒`,
  );
  expect(host.mails.filter(({ subject }) => subject.includes('单元格'))).toEqual([]);
});

test('above 60 % of the cells 运行状态 says what to do, and each administrator is told once until it is less again', () => {
  const first = newDesk('2024-05-20 08:00');
  employ(first, admin, chen);
  const host = withRows(first, 1_500_000, '2024-05-20 09:00');
  host.advanceTo(at('2024-05-20 11:00'));
  expect(health(host).单元格用量).toMatch(
    /^6\d(\.\d)?%.*“话术”最多：请点“客服台 › 立即归档”，并删除各表多余的空白行列$/,
  );
  const alarms = (own: Host) => own.mails.filter(({ subject }) => subject.includes('单元格'));
  expect(alarms(host).map(({ to, subject }) => [...to, subject])).toEqual([[liu, '【工单台】请留意：单元格用量']]);
  expect(alarms(host)[0]?.body).toContain('立即归档');
  expect(alarms(host)[0]?.body).not.toContain('重试');
  const less = withRows(host, 1000, '2024-05-21 09:00');
  less.advanceTo(at('2024-05-21 12:00'));
  expect(health(less).单元格用量).toContain('超过 60% 会提醒');
  const more = withRows(less, 1_500_000, '2024-05-22 09:00');
  more.advanceTo(at('2024-05-22 12:00'));
  expect(alarms(more)).toHaveLength(2);
});

test('a zone changed later under File › Settings is noticed: 运行状态 says what to do, and the administrators are told once', () => {
  const first = newDesk('2024-05-20 08:00');
  employ(first, admin);
  const host = altered(first, { timeZone: 'America/New_York' });
  host.advanceTo(at('2024-05-20 12:00'));
  expect(health(host).时区).toBe(
    '不一致||||||“设置”里是 Asia/Shanghai，“文件 › 设置”里是 America/New_York，时间会错位：请把两处改成相同的时区',
  );
  expect(told(host)).toEqual([[liu, '【工单台】请留意：时区']]);
  const again = altered(host, { timeZone: 'Asia/Singapore' });
  again.advanceTo(at('2024-05-20 14:00'));
  expect(health(again).时区).toBeUndefined();
  expect(told(again)).toHaveLength(1);
});

test('D15: eight assignments that a quota of four held back for two days are given up, and 运行状态 says how many and whose', () => {
  const monday = newDesk('2024-05-27 09:00', 'zh_CN', { mailQuota: 4 });
  employTeam(monday);
  for (let count = 0; count < 8; count += 1) submit(monday, { contact: `1381234567${count}`, urgency: '低' });
  const wednesday = later(monday, '2024-05-29 12:00');
  const waiting = () =>
    wednesday
      .displayValues('运行状态')
      .find(([name]) => name === '待发邮件')
      ?.join() ?? '';
  wednesday.advanceTo(at('2024-05-29 14:00'));
  expect(waiting()).toMatch(/已放弃 8 项分派通知，请当面告知.*王芳/);
});
