import type { ImportReport, ImportRequest } from '../../src/api';
import { answered, newDesk, owner, submit, tickets } from './desk';
import { tableUnder } from './reportReader';
import { springDesk } from './springLedger';
import { act, employTeam, pass, wang } from './team';

test('a wait that the customer was not told of stands in the report with who began it and how long it was', () => {
  const host = newDesk('2024-05-20 10:00');
  employTeam(host);
  submit(host);
  act(host, wang, { kind: 'take' });
  act(host, wang, { kind: 'move', to: 'waiting', values: {} });
  pass(host, 90);
  act(host, wang, { kind: 'move', to: 'inProgress', values: {} });
  host.run('reportThisMonth');
  const [pause] = tableUnder(host, '月报 2024-05', '暂停计时记录');
  expect(pause).toMatchObject({
    工单编号: '20240520001',
    操作人: '王芳',
    暂停: '2024-05-20 10:00',
    恢复: '2024-05-20 11:30',
    '时长(小时)': '1.5',
    告知客户: '未告知',
  });
});

test('what a customer wrote stands in the report as text, never as a formula', () => {
  const host = springDesk();
  host.person(owner).call('makeMonthReport', ['2024-05']);
  const comments = tableUnder(host, '月报 2024-05', '不满意工单（3 分及以下）').map((line) => line.客户评价);
  expect(comments).toContain('=HYPERLINK("http://example.com")');
});

test('the report of a week counts Monday to Sunday against the week before', () => {
  const host = springDesk();
  const made = host.run('reportLastWeek');
  expect(made.error).toBeNull();
  const received = (from: string, until: string): string =>
    String(tickets(host).filter(({ 反馈时间: at = '' }) => at >= from && at < until).length);
  const [figures] = tableUnder(host, '周报 2024-05-27', '关键指标');
  expect([figures?.本周, figures?.上周]).toEqual([
    received('2024-05-27', '2024-06-03'),
    received('2024-05-20', '2024-05-27'),
  ]);
});

/** A ticket of 6 May, closed after so many hours. */
const closedAfter = (hours: number): readonly string[] => {
  const closedAt = `2024-05-${String(6 + Math.floor(hours / 24)).padStart(2, '0')} ${String(hours % 24).padStart(2, '0')}:00`;
  return ['2024-05-06 00:00', '物流配送', '已关闭', closedAt, closedAt];
};

test('of 22 tickets with outlying times the report lists the 20 slowest and says that there are two more', () => {
  const host = newDesk('2024-06-03 09:00');
  const slow = Array.from({ length: 22 }, (_, at) => closedAfter(100 + at));
  const rows = [...Array.from({ length: 80 }, (_, at) => closedAfter(1 + (at % 4))), ...slow];
  const columns: ImportRequest['columns'] = ['createdAt', 'category1', 'status', 'resolvedAt', 'closedAt'];
  const table = { name: 'may.csv', headers: ['反馈时间', '一级分类', '状态', '解决时间', '关闭时间'], rows };
  const request: ImportRequest = { token: 'outliers-import', table, columns, addOptions: true };
  answered<ImportReport>(host.person(owner).call('runImport', [request]));
  host.run('reportLastMonth');
  const hours = tableUnder(host, '月报 2024-05', '处理用时离群的工单').map((line) => line['用时(小时)']);
  const cells = host.displayValues('月报 2024-05').map(([first]) => first);
  const heading = cells.indexOf('处理用时离群的工单 · 22');
  expect([hours[0], hours[19], heading > 0]).toEqual(['121.0', '102.0', true]);
  expect(cells.slice(heading).find((text) => text?.includes('未列出'))).toBe('另有 2 行未列出');
});
