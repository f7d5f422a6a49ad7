import type { Host } from '../../host/contract/host';
import { employ, newDesk, owner, submit, tickets, type } from './desk';

const sheetNamed = (host: Host, name: string) => {
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const titles = (host: Host, sheet = '工单') => sheetNamed(host, sheet).filterViews.map(({ title }) => title);

function viewCalled(host: Host, title: string): number {
  const found = sheetNamed(host, '工单').filterViews.find((view) => view.title === title);
  if (found === undefined) throw new Error(`no filter view ${title}`);
  return found.id;
}

/** Names of the customers whose tickets the view shows. */
function shown(host: Host, title: string): readonly string[] {
  const hidden = new Set(host.filterViewRows(viewCalled(host, title)));
  return tickets(host).flatMap((ticket, index) => (hidden.has(index + 1) ? [] : [ticket.客户姓名 ?? '']));
}

/** A desk on Monday 20 May 2024, 09:00, on which one person works. */
function staffed(): Host {
  const host = newDesk('2024-05-20 09:00');
  employ(host, ['王芳', 'wangfang@example.com', '客服', '技术部', '客服组, 主管, 资深客服, 技术支持组', '是']);
  return host;
}

const minutes = 60_000;

test('set-up offers 超时, 今日到期, 待分配, 待更新, 紧急未关闭, 投诉, 待回访 and one view for each department', () => {
  expect(titles(newDesk())).toEqual([
    ...['超时', '今日到期', '待分配', '待更新', '紧急未关闭', '投诉', '待回访'],
    ...['客服部：未关闭', '技术部：未关闭', '产品部：未关闭', '物流部：未关闭', '财务部：未关闭'],
  ]);
});

test('in an English workbook they have English titles', () => {
  expect(titles(newDesk(undefined, 'en_US'), 'Tickets')).toEqual(
    expect.arrayContaining(['Overdue', 'Due today', 'Unassigned', 'Update due', 'Urgent and open', 'Complaints']),
  );
});

test('an urgent ticket reported 09:00 is under 紧急未关闭, from 09:15 under 超时 and, its update owed since 10:00, under 待更新', () => {
  const host = staffed();
  submit(host, { customerName: '急', urgency: '紧急', impact: '门店停业' });
  submit(host, { customerName: '缓', urgency: '低' });
  expect(shown(host, '紧急未关闭')).toEqual(['急*']);
  expect(shown(host, '超时')).toEqual([]);
  host.advanceTo(host.now() + 75 * minutes);
  expect(shown(host, '超时')).toEqual(['急*']);
  expect(shown(host, '待更新')).toEqual(['急*']);
});

test('今日到期 shows a ticket reported Monday and due Wednesday 09:00 only on Wednesday', () => {
  const host = staffed();
  submit(host, { customerName: '中', urgency: '中' });
  type(host, 1, 'status', '处理中');
  type(host, 1, 'solution', '换货');
  expect(tickets(host)[0]?.解决时限).toBe('2024-05-22 09:00');
  expect(shown(host, '今日到期')).toEqual([]);
  host.advanceTo(host.now() + 2 * 24 * 60 * minutes - 30 * minutes);
  expect(shown(host, '今日到期')).toEqual(['中*']);
});

test('今日到期 counts every deadline as the daily mail does: a response due today until it is given, a promise for today', () => {
  const host = staffed();
  submit(host, { customerName: '中', urgency: '中' });
  submit(host, { customerName: '低', urgency: '低', promisedAt: '2024-05-20T17:00' });
  submit(host, { customerName: '缓', urgency: '低' });
  expect(tickets(host).map((ticket) => ticket.响应时限?.slice(0, 10))).toEqual([
    '2024-05-20',
    '2024-05-21',
    '2024-05-21',
  ]);
  expect(shown(host, '今日到期')).toEqual(['中*', '低*']);
  type(host, 1, 'status', '处理中');
  expect(shown(host, '今日到期')).toEqual(['低*']);
  type(host, 2, 'deadlineReason', '客户改期');
  type(host, 2, 'promisedAt', '2024-05-22 17:00');
  expect(shown(host, '今日到期')).toEqual([]);
});

test('紧急未关闭 shows a 高 of a VIP or of an agitated customer too, which runs and is dispatched as 紧急 (D3)', () => {
  const host = staffed();
  submit(host, { customerName: '贵', urgency: '高', customerTier: '高价值(VIP)' });
  submit(host, { customerName: '怒', urgency: '高', mood: '激动' });
  submit(host, { customerName: '高', urgency: '高' });
  submit(host, { customerName: '普', urgency: '中', customerTier: '高价值(VIP)' });
  expect(shown(host, '紧急未关闭')).toEqual(['贵*', '怒*']);
});

test('待分配 shows open tickets without 主办人 and no blank rows; 投诉 shows complaints', () => {
  const host = staffed();
  submit(host, { customerName: '诉', nature: '投诉', complaintLevel: '二级', urgency: '高' });
  submit(host, { customerName: '问' });
  type(host, 2, 'owner', '');
  expect(tickets(host)[1]?.主办人).toBeUndefined();
  const hidden = new Set(host.filterViewRows(viewCalled(host, '待分配')));
  const rows = sheetNamed(host, '工单').rowCount;
  expect(Array.from({ length: rows }, (_, row) => row).filter((row) => !hidden.has(row))).toEqual([0, 2]);
  expect(shown(host, '投诉')).toEqual(['诉*']);
});

test('a department’s view shows its open tickets', () => {
  const host = staffed();
  submit(host, { customerName: '问' });
  type(host, 1, 'department', '技术部');
  expect(shown(host, '技术部：未关闭')).toEqual(['问*']);
  expect(shown(host, '物流部：未关闭')).toEqual([]);
});

test('a view of the desk that was deleted or filtered otherwise is put right; people’s own stay as they are', () => {
  const host = staffed();
  const person = host.person(owner);
  submit(host, { customerName: '诉', nature: '投诉', complaintLevel: '二级', urgency: '高' });
  submit(host, { customerName: '问' });
  person.filter('工单', 3, ['没有这个人']);
  person.saveFilterView('工单', '我的');
  person.deleteFilterView('工单', viewCalled(host, '投诉'));
  person.saveFilterView('工单', '投诉');
  person.deleteFilterView('工单', viewCalled(host, '超时'));
  const mine = viewCalled(host, '我的');
  expect(shown(host, '投诉')).toEqual([]);
  host.run('setUpWorkbook');
  expect(shown(host, '投诉')).toEqual(['诉*']);
  expect(titles(host)).toContain('超时');
  expect(viewCalled(host, '我的')).toBe(mine);
  expect(shown(host, '我的')).toEqual([]);
});

test('a view that was deleted and that of a new department come by themselves the night after', () => {
  const host = newDesk();
  const person = host.person(owner);
  const column = (host.displayValues('设置')[0] ?? []).indexOf('处理部门');
  const line = host.displayValues('设置').findIndex((row, at) => at > 0 && (row[column] ?? '') === '');
  person.type('设置', line, column, '市场部');
  person.deleteFilterView('工单', viewCalled(host, '超时'));
  host.advanceTo(host.now() + 24 * 60 * minutes);
  expect(titles(host)).toEqual(expect.arrayContaining(['超时', '市场部：未关闭']));
  expect(titles(host)).toHaveLength(13);
});

test('a department that is renamed has its view under the new name only; one that people changed stays theirs', () => {
  const host = newDesk();
  const person = host.person(owner);
  const column = (host.displayValues('设置')[0] ?? []).indexOf('处理部门');
  const rename = (from: string, to: string) =>
    person.type(
      '设置',
      host.displayValues('设置').findIndex((row) => row[column] === from),
      column,
      to,
    );
  person.deleteFilterView('工单', viewCalled(host, '物流部：未关闭'));
  person.filter('工单', 3, ['没有这个人']);
  person.saveFilterView('工单', '物流部：未关闭');
  const theirs = viewCalled(host, '物流部：未关闭');
  rename('技术部', '研发部');
  rename('物流部', '仓储部');
  host.run('setUpWorkbook');
  expect(titles(host)).toEqual(expect.arrayContaining(['研发部：未关闭', '仓储部：未关闭', '财务部：未关闭']));
  expect(titles(host)).not.toContain('技术部：未关闭');
  expect(viewCalled(host, '物流部：未关闭')).toBe(theirs);
  expect(titles(host)).toHaveLength(13);
});

test('columns that people moved are followed, also by views made anew', () => {
  const host = staffed();
  const person = host.person(owner);
  submit(host, { customerName: '诉', nature: '投诉', complaintLevel: '二级', urgency: '高' });
  submit(host, { customerName: '问' });
  person.deleteFilterView('工单', viewCalled(host, '投诉'));
  person.insertColumns('工单', 3, 2);
  host.run('setUpWorkbook');
  expect(shown(host, '投诉')).toEqual(['诉*']);
});

test('a department that the team adds gets its view with the next repair; in another language the titles follow', () => {
  const host = newDesk();
  const person = host.person(owner);
  const header = host.displayValues('设置')[0] ?? [];
  const column = header.indexOf('处理部门');
  const line = host.displayValues('设置').findIndex((row, at) => at > 0 && (row[column] ?? '') === '');
  person.type('设置', line, column, '市场部');
  host.run('setUpWorkbook');
  expect(titles(host)).toContain('市场部：未关闭');
  person.type('设置', 1, 1, 'en');
  host.run('setUpWorkbook');
  expect(titles(host)).toEqual(expect.arrayContaining(['Overdue', '市场部: open']));
  expect(titles(host)).toHaveLength(13);
});

test('投诉 renamed to 客诉 is still under 投诉; 紧急 cleared from its list is still asked for by 紧急未关闭', () => {
  const host = staffed();
  submit(host, { customerName: '急', urgency: '紧急', impact: '门店停业' });
  const person = host.person(owner);
  const placeOf = (option: string): readonly [number, number] => {
    const row = host.displayValues('设置').findIndex((cells) => cells.includes(option));
    return [row, host.displayValues('设置')[row]?.indexOf(option) ?? -1];
  };
  person.type('设置', ...placeOf('投诉'), '客诉');
  person.clear('设置', ...placeOf('紧急'), 1, 1);
  submit(host, { customerName: '诉', nature: '客诉', complaintLevel: '二级', urgency: '高' });
  host.run('setUpWorkbook');
  expect(shown(host, '投诉')).toEqual(['诉*']);
  expect(shown(host, '紧急未关闭')).toEqual(['急*']);
});
