import fc from 'fast-check';
import { calendarsOf } from '../../../src/domain/clock/calendars';
import { lists, openLists } from '../../../src/domain/record/lists';
import type { SettingDefaults } from '../../../src/domain/settings/general/setting';
import { builtInOptions } from '../../../src/domain/settings/readLists';
import { readSettings, type SettingsCells, zoneProblems } from '../../../src/domain/settings/readSettings';
import type { Cell } from '../../../src/domain/settings/readTable';
import { zoneOf } from '../../../src/domain/time/zone';

const newYork: SettingDefaults = { language: () => 'en', timeZone: () => 'America/New_York' };
const blank: SettingsCells = { settings: [], policies: [], calendar: [], categories: [], people: [], dispatch: [] };
const read = (cells: Partial<SettingsCells>, defaults = newYork) => readSettings({ ...blank, ...cells }, defaults);

const listHeaders = openLists.map((key) => lists[key].zh);
const options = openLists.map((key) => builtInOptions(key, 'zh'));

/** The settings sheet as set up: its own rows at the left, the lists with their first options at the right. */
const settingsSheet = (rows: readonly (readonly Cell[])[], headers: readonly string[] = listHeaders): Cell[][] => [
  ['设置项', '值', '说明', ...headers],
  ...Array.from({ length: 8 }, (_, line) => [
    ...[0, 1, 2].map((at) => rows[line]?.[at] ?? ''),
    ...options.map((list) => list[line] ?? ''),
  ]),
];

test('settings that were never filled in are the defaults of the rules', () => {
  const { settings, problems } = read({});
  expect(problems).toEqual([]);
  expect(settings.workingPeriods).toEqual([
    { from: 540, to: 720 },
    { from: 780, to: 1080 },
  ]);
  expect(settings.digestMinutes).toBe(8 * 60 + 30);
  expect(settings.policies).toHaveLength(7);
});

test('the option lists are the columns beside the settings, in whatever order people put them', () => {
  const { settings } = read({
    settings: [
      ['设置项', '值', '说明', '备注列', '紧急程度', '渠道'],
      ['', '', '', '', '紧急', '电话'],
      ['', '', '', '', '一般', ''],
      ['', '', '', '', '', '邮件'],
    ],
  });
  expect(settings.lists).toMatchObject({ urgency: ['紧急', '一般'], channel: ['电话', '邮件'] });
});

test('a working time that cannot be read is named with its row, and the default stands in', () => {
  const { settings, problems } = read({
    settings: settingsSheet([['工作时间', '18:00-09:00']]),
  });
  expect(problems).toEqual([
    {
      kind: 'periodOvernight',
      table: 'settings',
      line: 2,
      at: 1,
      label: { zh: '工作时间', en: 'Working hours' },
      value: '18:00-09:00',
    },
  ]);
  expect(settings.workingPeriods[0]).toEqual({ from: 540, to: 720 });
});

test('a time that Sheets turned into a fraction of a day is still a time: 0.375 is 09:00', () => {
  const { settings } = read({
    settings: [
      ['设置项', '值'],
      ['日报时间', 0.375],
    ],
  });
  expect(settings.digestMinutes).toBe(540);
});

test('a policy with an unreadable duration is named with its row and column', () => {
  const { problems, settings } = read({
    policies: [
      ['规则', '问题性质', '投诉等级', '紧急程度', '一级分类', '响应', '方案', '解决', '同步间隔', '计时'],
      ['急', '', '', '紧急', '', '很快', '–', '2小时', '1小时', '7×24'],
    ],
  });
  expect(problems[0]).toEqual({
    kind: 'noDeadline',
    table: 'policies',
    line: 2,
    at: 5,
    label: { zh: '响应', en: 'Response' },
    value: '很快',
  });
  expect(settings.policies[0]).toMatchObject({
    when: { urgency: '紧急' },
    resolve: { minutes: 120 },
    calendar: 'always',
  });
});

test('calendar days are read from text and from date cells; 46023 is 1 January 2026', () => {
  const { settings } = read({
    calendar: [
      ['日期', '类型', '名称'],
      [46023, '节假日', '元旦'],
      ['2026-1-4', 'Working day', ''],
    ],
  });
  expect(settings.specialDays).toEqual([
    { date: '2026-01-01', kind: 'holiday', name: '元旦' },
    { date: '2026-01-04', kind: 'workday', name: '' },
  ]);
});

test('people: groups are split at Chinese and English commas, a blank 在岗 means on duty', () => {
  const { settings } = read({
    people: [
      ['姓名', '邮箱', '角色', '部门', '组', '在岗'],
      ['王芳', 'wf@example.com', '主管', '客服部', '资深客服，客服组', ''],
      ['李强', '', 'Agent', '', 'A, B', '否'],
    ],
  });
  expect(settings.people.map(({ role, groups, onDuty }) => ({ role, groups, onDuty }))).toEqual([
    { role: 'supervisor', groups: ['资深客服', '客服组'], onDuty: true },
    { role: 'agent', groups: ['A', 'B'], onDuty: false },
  ]);
});

test('a language or zone that is blank or cannot be read is the workbook’s own, not Chinese in Shanghai', () => {
  const unreadable = read({
    settings: settingsSheet([
      ['语言', 'Klingon'],
      ['时区', 'Mars/Olympus'],
    ]),
  });
  expect(unreadable.settings).toMatchObject({ language: 'en', timeZone: 'America/New_York' });
  expect(unreadable.problems.map(({ line, value }) => [line, value])).toEqual([
    [2, 'Klingon'],
    [3, 'Mars/Olympus'],
  ]);
  const unsaid = read({ settings: settingsSheet([['语言', ' ']]) });
  expect(unsaid.settings).toMatchObject({ language: 'en', timeZone: 'America/New_York' });
  expect(unsaid.problems).toEqual([]);
});

test('where language and zone are stated, the workbook is not asked for its own', () => {
  const unasked = (): never => {
    throw new Error('asked');
  };
  const { settings } = read(
    {
      settings: settingsSheet([
        ['语言', 'zh-CN'],
        ['时区', 'Asia/Tokyo'],
      ]),
    },
    { language: unasked, timeZone: unasked },
  );
  expect(settings).toMatchObject({ language: 'zh', timeZone: 'Asia/Tokyo' });
});

test('a zone that keeps other hours than the workbook’s own is a problem at its cell; another name for the same hours is none', () => {
  const cells = settingsSheet([['时区', 'Asia/Shanghai']]);
  const compared = (workbook: string) =>
    zoneProblems(cells, zoneOf('Asia/Shanghai'), zoneOf(workbook), Date.UTC(2024, 4, 20));
  expect(compared('Asia/Chongqing')).toEqual([]);
  expect(compared('America/New_York')).toMatchObject([
    { kind: 'zoneDiffers', line: 2, at: 1, value: 'America/New_York' },
  ]);
});

test.each([13_812_345_678, 2_958_466, 0, -5, 1e300, Number.NaN, Number.POSITIVE_INFINITY, '2026-13-45', '2026-02-30'])(
  'a calendar date cell holding %p is named and its row passed over',
  (date) => {
    const { settings, problems } = read({
      calendar: [
        ['日期', '类型', '名称'],
        [date, '节假日', '某日'],
      ],
    });
    expect(settings.specialDays).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'rowIgnored', table: 'calendar', line: 2, at: 0, value: String(date) }]);
  },
);

test('the last day that Sheets can show is a day: 2958465 is 31 December 9999', () => {
  const { settings } = read({
    calendar: [
      ['日期', '类型', '名称'],
      [2_958_465, '节假日', ''],
    ],
  });
  expect(settings.specialDays[0]?.date).toBe('9999-12-31');
});

test('a person without 角色 only looks on (D12) and a policy without 计时 runs on working hours: a blank is no mistake, a wrong word is', () => {
  const withWords = (role: string, clock: string) =>
    read({
      people: [
        ['姓名', '邮箱', '角色'],
        ['王芳', 'wf@example.com', role],
      ],
      policies: [
        ['规则', '问题性质', '投诉等级', '紧急程度', '一级分类', '响应', '方案', '解决', '同步间隔', '计时'],
        ['全部', '', '', '', '', '1小时', '', '无', '', clock],
      ],
    });
  const blankOnes = withWords('', '');
  expect(blankOnes.settings.people[0]?.role).toBe('onlooker');
  expect(blankOnes.settings.policies[0]?.calendar).toBe('working');
  expect(blankOnes.problems).toEqual([]);
  expect(withWords('老板', '随便').problems.map(({ kind, value }) => [kind, value])).toEqual([
    ['workingHours', '随便'],
    ['agent', '老板'],
  ]);
});

test('a deadline of more than 1000 days is a slip and sets none', () => {
  const { settings, problems } = read({
    policies: [
      ['规则', '问题性质', '投诉等级', '紧急程度', '一级分类', '响应', '方案', '解决', '同步间隔', '计时'],
      ['全部', '', '', '', '', '99999999天', '1000天', '99999999小时', '', '工作时间'],
    ],
  });
  expect(settings.policies[0]).toMatchObject({ response: { kind: 'none' }, plan: { days: 1000 } });
  expect(problems.map(({ kind, at }) => [kind, at])).toEqual([
    ['durationTooLong', 5],
    ['durationTooLong', 7],
  ]);
});

test('nothing that a settings sheet may hold throws', () => {
  const cell = fc.oneof(fc.string(), fc.double(), fc.integer(), fc.boolean(), fc.constantFrom('语言', '时区', '日期'));
  const sheet = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 });
  const sheets = fc.record({
    settings: sheet,
    policies: sheet,
    calendar: sheet,
    categories: sheet,
    people: sheet,
    dispatch: sheet,
  });
  fc.assert(
    fc.property(sheets, (cells) => {
      const { settings } = read(cells);
      expect(() => calendarsOf(settings, zoneOf(settings.timeZone))).not.toThrow();
    }),
    { numRuns: 300, seed: 20260120 },
  );
});

describe('a renamed list header does not close the form', () => {
  const renamed = (from: string, to: string) => listHeaders.map((header) => (header === from ? to : header));

  test('渠道 renamed 来源渠道 is read at its place as set up, and is named', () => {
    const { settings, problems } = read({ settings: settingsSheet([], renamed('渠道', '来源渠道')) });
    expect(settings.lists.channel).toEqual(builtInOptions('channel', 'zh'));
    expect(problems).toEqual([
      { kind: 'listRenamed', table: 'settings', line: 1, at: 3, label: lists.channel, value: '来源渠道' },
    ]);
  });

  test('where another list stands in its place, the list has its first options in the desk’s language', () => {
    const headers = [...listHeaders.slice(1), '来源渠道'];
    const { settings, problems } = read({ settings: settingsSheet([], headers) });
    expect(settings.lists.channel).toEqual(builtInOptions('channel', 'en'));
    expect(problems[0]).toMatchObject({ kind: 'listMissing', at: undefined, label: lists.channel });
  });
});

test('an urgency that no policy gives a deadline is named at its option', () => {
  const cells = settingsSheet([]);
  const at = 3 + openLists.indexOf('urgency');
  const [, first = [], second = []] = cells;
  first[at] = '马上';
  second[at] = '紧急';
  const { problems } = read({ settings: cells });
  expect(problems).toEqual([{ kind: 'noPolicy', table: 'settings', line: 2, at, label: lists.urgency, value: '马上' }]);
});
