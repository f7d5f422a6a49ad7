import path from 'node:path';
import type { Host } from '../../host/contract/host';
import { openHost } from '../../host/host';
import { loadProject } from '../../host/project';
import { columnOf, newDesk, owner, submit, tickets } from './desk';

interface Saved {
  readonly workbook: {
    readonly sheets: readonly { readonly name: string; readonly filterViews?: unknown }[];
    readonly metadata: readonly { readonly key: string; readonly value: string }[];
  };
}

/** A desk of the first version with people's own things in it: no tasks, no filter views, no examples, no marks. */
function olderDesk(): Host {
  const host = newDesk();
  const person = host.person(owner);
  submit(host);
  person.deleteColumns('工单', columnOf(host, 'updateState'), 1);
  person.deleteColumns('工单', columnOf(host, 'lastToldAt'), 1);
  person.insertColumns('时限', 12, 1);
  person.deleteColumns('时限', 10, 2);
  person.type('时限', 0, 10, '负责部门');
  person.type('时限', 1, 10, '客服部');
  person.deleteColumns('人员', 7, 4);
  person.insertColumns('人员', 7, 1);
  person.type('人员', 0, 7, '工号');
  person.deleteColumns('运行状态', 4, 1);
  person.insertColumns('运行状态', 6, 1);
  person.type('运行状态', 0, 6, '值班');
  person.resize('分派', 'column', 0, 1, 300);
  person.clear('日历', 1, 0, 5, 3);
  for (const { id } of sheetNamed(host, '工单').filterViews) person.deleteFilterView('工单', id);
  person.filter('工单', 3, ['王芳']);
  person.saveFilterView('工单', '我的');
  person.filter('工单', 3, null);
  const saved = host.save() as Saved;
  const { workbook } = saved;
  const state = {
    ...saved,
    workbook: {
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => name !== '协同任务'),
      metadata: workbook.metadata.filter(({ key }) => key !== 'sheetdesk.setUp'),
    },
  };
  const project = loadProject(path.resolve(__dirname, '../../dist'));
  return openHost({ project, owner, state, now: host.now() });
}

const sheetNamed = (host: Host, name: string) => {
  const sheet = host.view().sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
};

const upgraded = (): Host => {
  const host = olderDesk();
  expect(host.run('setUpWorkbook').error).toBeNull();
  return host;
};

test('a desk of the first version gets 协同任务 with its header, drop-downs and place', () => {
  const host = upgraded();
  expect(
    host
      .view()
      .sheets.map(({ name }) => name)
      .slice(0, 3),
  ).toEqual(['工单', '处理进度', '协同任务']);
  expect(host.displayValues('协同任务')[0]?.[0]).toBe('任务编号');
  expect(sheetNamed(host, '协同任务').validations).toHaveLength(3);
});

test('it gets the new ticket columns in their declared place, the examples and the filter views', () => {
  const host = upgraded();
  expect(columnOf(host, 'updateState')).toBe(columnOf(host, 'nextUpdateDue') + 1);
  expect(columnOf(host, 'lastToldAt')).toBe(columnOf(host, 'updateState') + 1);
  expect(host.displayValues('时限')[4]?.[11]).toContain('周五 17:45 反馈 →');
  expect(sheetNamed(host, '工单').filterViews).toHaveLength(13);
  expect(tickets(host)).toHaveLength(1);
});

test('policies get 提前提醒 beside 计时, blank in every row, before 示例 and a column of the team’s own (D3)', () => {
  const [header = [], ...rows] = upgraded().displayValues('时限');
  expect(header.slice(9)).toEqual(['计时', '提前提醒', '示例', '负责部门']);
  expect(rows.map((row) => row[10] ?? '').join('')).toBe('');
});

test('people get the columns of their wishes about mails, before a column of their own', () => {
  const host = upgraded();
  expect(host.displayValues('人员')[0]?.slice(6)).toEqual(['技能', '日报', '周报', '月报', '通知', '工号']);
});

test('运行状态 gets the count of requests beside the seconds, before a column of the team’s own, without a check', () => {
  const host = upgraded();
  expect(host.displayValues('运行状态')[0]?.slice(3)).toEqual([
    '用时(秒)',
    '表格 API 请求数',
    '下次',
    '上次出错',
    '值班',
    '说明',
  ]);
  expect(sheetNamed(host, '运行状态').validations).toHaveLength(0);
});

test('people’s own column, widths, cleared rows and filter view stay', () => {
  const host = upgraded();
  expect([host.displayValues('时限')[0]?.[12], host.displayValues('时限')[1]?.[12]]).toEqual(['负责部门', '客服部']);
  expect(sheetNamed(host, '分派').columnWidths[0]).toBe(300);
  expect(host.displayValues('日历')[1]?.[0]).toBe('');
  expect(sheetNamed(host, '工单').filterViews.map(({ title }) => title)).toContain('我的');
});

test('a migration that Google breaks off is made good by the next run, once and for all', () => {
  // What is sealed is another text each time.
  const shown = (host: Host): string =>
    JSON.stringify(
      host
        .view()
        .sheets.filter(({ name }) => name !== '客户')
        .map(({ name, cells, columnWidths }) => ({ name, cells, columnWidths })),
    );
  const finished = shown(upgraded());
  const calls = olderDesk().run('setUpWorkbook').calls.total;
  for (const unflushed of ['kept', 'lost'] as const) {
    for (let place = 1; place <= 4; place += 1) {
      const host = olderDesk();
      host.plan({ kind: 'kill', at: Math.floor((place * calls) / 5), unflushed });
      host.run('setUpWorkbook');
      host.run('setUpWorkbook');
      expect([place, unflushed, shown(host) === finished]).toEqual([place, unflushed, true]);
    }
  }
});

test('migrated, a further run changes nothing', () => {
  const host = upgraded();
  const before = JSON.stringify(host.view());
  host.run('setUpWorkbook');
  expect(JSON.stringify(host.view())).toBe(before);
});

describe('a desk of version 3, before policies stated when to warn and missed plans and promises were kept', () => {
  function thirdVersion(): Host {
    const host = newDesk();
    const person = host.person(owner);
    submit(host);
    for (const key of ['promiseMet', 'planMet'] as const) person.deleteColumns('工单', columnOf(host, key), 1);
    person.deleteColumns('时限', host.displayValues('时限')[0]?.indexOf('提前提醒') ?? 0, 1);
    const saved = host.save() as Saved;
    const metadata = saved.workbook.metadata.map((mark) =>
      mark.key === 'sheetdesk.setUp' ? { ...mark, value: '3' } : mark,
    );
    const state = { ...saved, workbook: { ...saved.workbook, metadata } };
    const project = loadProject(path.resolve(__dirname, '../../dist'));
    return openHost({ project, owner, state, now: host.now() });
  }
  const headers = (host: Host, sheet: string) => host.displayValues(sheet)[0] ?? [];

  test('has its month report at once: it adds the columns that it lacks (D13)', () => {
    const host = thirdVersion();
    expect(headers(host, '工单')).not.toContain('方案达标');
    expect(host.run('reportThisMonth').error).toBeNull();
    expect(host.view().sheets.map(({ name }) => name)).toContain('月报 2024-05');
    expect(headers(host, '工单')).toEqual(expect.arrayContaining(['方案达标', '承诺达标']));
  });

  test('is brought to the newest by set-up, in which a further run changes nothing', () => {
    const host = thirdVersion();
    expect(host.run('setUpWorkbook').error).toBeNull();
    expect(headers(host, '时限').slice(9, 12)).toEqual(['计时', '提前提醒', '示例']);
    expect(headers(host, '工单')).toEqual(headers(newDesk(), '工单'));
    const versions = (host.save() as Saved).workbook.metadata.filter(({ key }) => key === 'sheetdesk.setUp');
    expect(new Set(versions.map(({ value }) => value))).toEqual(new Set(['5']));
    const before = JSON.stringify(host.view());
    host.run('setUpWorkbook');
    expect(JSON.stringify(host.view())).toBe(before);
  });
});
