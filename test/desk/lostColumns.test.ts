import type { Host } from '../../host/contract/host';
import { deskWithArchive } from './archives';
import { damaged, selfCheck } from './damage';
import { columnOf, newDesk, owner, receiptOf, reopened, submit, tickets } from './desk';
import { employTeam, li, wang } from './team';

const history =
  '找回内容：在“文件 › 版本历史记录 › 查看版本历史记录”中打开删除之前的版本，把内容复制回来，或恢复那个版本。';
const inOrder = ['工作簿完好，无需改动。'];

const header = (host: Host, sheet: string): readonly string[] => host.displayValues(sheet)[0] ?? [];

function without(host: Host, sheet: string, ...labels: readonly string[]): Host {
  for (const label of labels) host.person(owner).deleteColumns(sheet, header(host, sheet).indexOf(label), 1);
  return host;
}

/** Every table with its own sheet but that of the tickets; what matters is the place: first, between, last. */
const deletions: readonly (readonly [sheet: string, ...columns: string[]])[] = [
  ['处理进度', '工单编号'],
  ['处理进度', '告知客户'],
  ['协同任务', '任务状态'],
  ['知识库', '处理步骤'],
  ['话术', '话术'],
  ['改进', '改进编号', '效果'],
  ['设置', '值'],
  ['设置', '说明'],
  ['时限', '响应', '示例'],
  ['日历', '类型'],
  ['分类', '一级分类', '三级分类'],
  ['分派', '分派给组'],
  ['运行状态', '说明'],
];

test.each(deletions)(
  '%s, of which people deleted %s %s: put back in place, named, and found in order the next time',
  (sheet, ...columns) => {
    const host = newDesk();
    const before = header(host, sheet);
    const labels = columns.filter((label) => label !== undefined);
    const [done, ...said] = selfCheck(without(host, sheet, ...labels));
    // Drop-downs that showed a deleted column are put back with it.
    expect(done).toMatch(new RegExp(`^已修复：${labels.length} 列(、(“.+”\\d 列)+的下拉选项)?。$`));
    expect(said.slice(0, 2)).toEqual([`补回的列是空的：“${sheet}”的${labels.join('、')}。`, history]);
    expect(header(host, sheet)).toEqual(before);
    // What of the settings only people can write again, the next self-check still says.
    const isLeft = ['值', '类型', '一级分类', '分派给组'].some((label) => labels.includes(label));
    expect(selfCheck(host)[0]).toBe(isLeft ? '没有可以自动修复的内容，但下面的问题需要您处理。' : inOrder[0]);
  },
);

test('归档, once there is an archive, is completed as well (D11)', () => {
  const host = deskWithArchive();
  const before = header(host, '归档');
  expect(selfCheck(without(host, '归档', '归档工作簿', '所属工作簿'))[1]).toBe(
    '补回的列是空的：“归档”的归档工作簿、所属工作簿。',
  );
  expect(header(host, '归档')).toEqual(before);
});

test('people’s own columns and rows stay, also where theirs stands in the place of one that they deleted', () => {
  const host = newDesk();
  const person = host.person(owner);
  person.insertColumns('分派', 5, 1);
  person.type('分派', 0, 5, '备注');
  person.type('分派', 1, 5, '周末也看');
  selfCheck(host);
  without(host, '分派', '分派给组');
  selfCheck(host);
  expect(header(host, '分派').slice(3)).toEqual(['一级分类', '分派给组', '备注']);
  expect(host.displayValues('分派')[1]?.slice(4)).toEqual(['', '周末也看']);
});

test('a header that people renamed is still the column’s: nothing is added', () => {
  const host = newDesk();
  host.person(owner).type('人员', 0, 1, '电子邮件');
  host.person(owner).type('处理进度', 0, 5, '怎样告知');
  expect(selfCheck(host)).toEqual(inOrder);
  without(host, '人员', '姓名');
  expect(selfCheck(host)[1]).toBe('补回的列是空的：“人员”的姓名。');
  expect(header(host, '人员').slice(0, 3)).toEqual(['姓名', '电子邮件', '角色']);
});

test('a header that people blanked is written again', () => {
  const host = newDesk();
  host.person(owner).clear('协同任务', 0, 6, 1, 2);
  expect(selfCheck(host)).toEqual(['已修复：2 个表头。']);
  expect(header(host, '协同任务').slice(6, 8)).toEqual(['任务状态', '产出']);
  expect(selfCheck(host)).toEqual(inOrder);
});

test('a desk whose columns bear no marks yet, as an earlier version left it, gets them back just so', () => {
  const host = damaged(
    newDesk(),
    'for (const mark of SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey("sheetdesk.column").find()) mark.remove();',
  );
  without(host, '人员', '角色');
  without(host, '设置', '说明');
  expect(selfCheck(host)[1]).toBe('补回的列是空的：“设置”的说明；“人员”的角色。');
  expect(header(host, '设置').slice(0, 4)).toEqual(['设置项', '值', '说明', '渠道']);
  expect(selfCheck(host)[0]).toBe(inOrder[0]);
});

test('lines of the log stand under their headers again after 说明 was deleted and put back (D6)', () => {
  const host = newDesk();
  employTeam(host);
  selfCheck(without(host, '处理进度', '说明'));
  submit(host);
  const line = host.displayValues('处理进度').at(-1) ?? [];
  expect([line[1], line[4]?.slice(0, 6), line[5] ?? '']).toEqual(['20240520001', '分派给 王芳', '']);
});

test('without 人员·角色 nobody but who set the desk up has a role: the repair says so and offers the roles again', () => {
  const host = newDesk();
  employTeam(host);
  expect(selfCheck(without(host, '人员', '角色'))).toContain(
    '现在除您以外没有人有角色，都不能使用工单台：请先填好“人员”。',
  );
  const rules = host.view().sheets.find(({ name }) => name === '人员')?.validations ?? [];
  expect(rules.find(({ ranges }) => ranges.some(({ startColumn }) => startColumn === 2))?.items).toContain('主管');
});

describe('客户', () => {
  const revealed = (host: Host, number: string, row: number) =>
    host.person(wang).call('revealContact', [number, row]).result;

  test('without its sealed contacts says so; contacts registered from then on can be shown (D12)', () => {
    const host = newDesk();
    employTeam(host);
    submit(host);
    expect(selfCheck(without(host, '客户', '加密联系方式')).slice(0, 3)).toEqual([
      '已修复：1 列。',
      '补回的列是空的：“客户”的加密联系方式。',
      '以前加密保存的联系方式不在了，找回之前无法查看。',
    ]);
    const { number } = receiptOf(submit(host, { contact: '13711112222' }));
    expect(JSON.stringify(revealed(host, number, 2))).toContain('13711112222');
  });

  test('with headers renamed and a column moved is put in order, as the desk reads it by place', () => {
    const host = newDesk();
    employTeam(host);
    const { number } = receiptOf(submit(host));
    const moved = damaged(
      host,
      'const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName("客户"); sheet.getRange(1, 1).setValue("号"); sheet.moveColumns(sheet.getRange("C:C"), 6);',
    );
    expect(selfCheck(moved)[0]).toMatch(/^已修复：\d 个表头。$/);
    expect(JSON.stringify(revealed(moved, number, 1))).toContain('13812345678');
    expect(selfCheck(moved)[0]).not.toContain('已修复');
  });
});

test.each(['status', 'urgency', 'contact', 'owner'] as const)(
  'of a ticket column that people deleted (%s) the repair says that its cells are blank, and how to get them back',
  (key) => {
    const host = newDesk();
    submit(host);
    const label = header(host, '工单')[columnOf(host, key)] ?? '';
    const [, lost, ...said] = selfCheck(without(host, '工单', label));
    expect(lost).toBe(`补回的列是空的：“工单”的${label}。`);
    expect(said).toContain(history);
    expect(selfCheck(host)).toEqual(inOrder);
  },
);

test('option lists of 设置 that people deleted come back in place with their first options, and the repair says so', () => {
  const host = newDesk();
  const before = header(host, '设置');
  const options = host.displayValues('设置').map((row) => row[before.indexOf('紧急程度')]);
  expect(selfCheck(without(host, '设置', '紧急程度', '客户满意度'))).toEqual([
    '已修复：2 列、“工单”2 列的下拉选项。',
    '补回的选项列只有初始选项：紧急程度、客户满意度。',
    history,
  ]);
  expect(header(host, '设置')).toEqual(before);
  expect(host.displayValues('设置').map((row) => row[before.indexOf('紧急程度')])).toEqual(options);
  expect(selfCheck(host)).toEqual(inOrder);
});

test('of 状态, which the desk had made again by itself before anybody chose the repair, the repair tells all the same, once', () => {
  const host = newDesk();
  submit(host);
  without(host, '工单', '状态');
  host.fire('tick');
  expect(header(host, '工单')).toContain('状态');
  expect(selfCheck(host)).toEqual(expect.arrayContaining(['补回的列是空的：“工单”的状态。', history]));
  expect(selfCheck(host)).toEqual(inOrder);
});

test('of a column that the desk writes itself the repair says that it is filled again within minutes, and it is', () => {
  const host = newDesk();
  submit(host);
  const due = tickets(host)[0]?.解决时限;
  expect(selfCheck(without(host, '工单', '解决时限'))).toContain('其中由系统填写的列，几分钟内会补上能推算出的内容。');
  host.fire('tick');
  expect(tickets(host)[0]?.解决时限).toBe(due);
});

test('in English', () => {
  const host = newDesk(undefined, 'en_US');
  expect(selfCheck(without(host, 'People', 'Role')).slice(0, 2)).toEqual([
    'Repaired: 1 column.',
    'The columns put back are blank: People: Role.',
  ]);
});

test('a repair that Google breaks off is made good by the next', () => {
  const whole = without(newDesk(), '人员', '角色', '在岗');
  const calls = whole.run('setUpWorkbook').calls.total;
  const seen = (host: Host) => {
    const sheet = host.view().sheets.find(({ name }) => name === '人员');
    return JSON.stringify([sheet?.cells, sheet?.columnWidths, sheet?.validations]);
  };
  for (const unflushed of ['kept', 'lost'] as const) {
    for (let place = 1; place <= 6; place += 1) {
      const host = reopened(without(newDesk(), '人员', '角色', '在岗').save(), '2024-05-20 09:00');
      host.plan({ kind: 'kill', at: Math.floor((place * calls) / 7), unflushed });
      host.run('setUpWorkbook');
      host.run('setUpWorkbook');
      expect([place, unflushed, seen(host) === seen(whole)]).toEqual([place, unflushed, true]);
    }
  }
});

test('agents named in 人员 stay named: putting 技能 back touches no other cell', () => {
  const host = newDesk();
  employTeam(host);
  selfCheck(without(host, '人员', '技能'));
  expect(
    host
      .displayValues('人员')
      .find(([, email]) => email === li)
      ?.slice(0, 6),
  ).toEqual(['李强', li, '客服', '客服部', '', '是']);
});

test('a column that is put back beside one with a drop-down does not take that drop-down over', () => {
  const host = newDesk();
  const choices = (): readonly string[] => {
    const at = header(host, '工单').indexOf('SLA状态');
    const { validations = [] } = host.view().sheets.find(({ name }) => name === '工单') ?? {};
    const own = validations.filter(({ ranges }) =>
      ranges.some(({ startColumn, endColumn }) => startColumn <= at && at <= endColumn),
    );
    return own.map(({ criteria }) => criteria);
  };
  expect(choices()).toEqual([]);
  selfCheck(without(host, '工单', 'SLA状态'));
  expect(header(host, '工单')).toContain('SLA状态');
  expect(choices()).toEqual([]);
});

test('D3: a column of the desk’s own that a mere look at a ticket made again is filled by the next check, and told of', () => {
  const host = newDesk('2024-05-20 09:00');
  employTeam(host);
  const { number } = receiptOf(submit(host));
  host.person(wang).call('actOnTicket', [{ number, row: 1, token: 'take-for-the-look', kind: 'take' }]);
  const before = tickets(host)[0];
  without(host, '工单', '响应达标');
  host.person(wang).call('openTicket', ['20240520999', null]);
  expect(tickets(host)[0]?.响应达标).toBeUndefined();
  host.advanceTo(host.now() + 10 * 60_000);
  expect(tickets(host)[0]).toEqual(before);
  expect(selfCheck(host)).toContain('补回的列是空的：“工单”的响应达标。');
});
