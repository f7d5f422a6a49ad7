import type { SettingDefaults } from '../../../src/domain/settings/general/setting';
import { readSettings, type SettingsCells } from '../../../src/domain/settings/readSettings';

const shanghai: SettingDefaults = { language: () => 'zh', timeZone: () => 'Asia/Shanghai' };
const blank: SettingsCells = { settings: [], policies: [], calendar: [], categories: [], people: [], dispatch: [] };

/** What is wrong in the cells, by kind, line and text. */
const wrongIn = (cells: Partial<SettingsCells>) =>
  readSettings({ ...blank, ...cells }, shanghai).problems.map(({ kind, line, value }) => [kind, line, value]);

const headers = ['规则', '问题性质', '紧急程度', '一级分类', '响应', '方案', '解决', '计时'];
const rest = ['其他', '', '', '', '4小时', '', '2个工作日', '工作时间'];
const policies = (...rows: readonly (readonly string[])[]) => wrongIn({ policies: [headers, ...rows, rest] });

describe('D3: a row of 时限 that can be read and yet cannot be meant', () => {
  test('a response of 3 h under a resolution of 2 h, a plan of 2 d under one of 1 d', () => {
    expect(policies(['甲', '投诉', '', '', '3小时', '', '2小时', ''])).toEqual([['afterResolution', 2, '3小时']]);
    expect(policies(['甲', '投诉', '', '', '1小时', '2个工作日', '1个工作日', ''])).toEqual([
      ['afterResolution', 2, '2个工作日'],
    ]);
  });

  test('a working day has 8 h open, on 7×24 it has 24', () => {
    expect(policies(['甲', '投诉', '', '', '8小时', '', '1个工作日', '工作时间'])).toEqual([]);
    expect(policies(['甲', '投诉', '', '', '9小时', '', '1个工作日', '工作时间'])).toHaveLength(1);
    expect(policies(['甲', '投诉', '', '', '24小时', '', '1个工作日', '7×24'])).toEqual([]);
    expect(policies(['甲', '投诉', '', '', '1个工作日', '', '23小时', '7×24'])).toHaveLength(1);
  });

  test('a condition that no list has; 高 counts where the list has 紧急, 一般, 低, for a 一般 of an important customer is raised to it', () => {
    const row = (nature: string, urgency: string) => ['甲', nature, urgency, '', '1小时', '', '1个工作日', ''];
    expect(policies(row('报修', ''))).toEqual([['optionUnknown', 2, '报修']]);
    expect(policies(row('', '马上'))).toEqual([['optionUnknown', 2, '马上']]);
    expect(policies(row('', '高'))).toEqual([]);
    const categories = [['一级分类'], ['产品功能']];
    const named = ['甲', '', '', '物流', '1小时', '', '无', ''];
    expect(wrongIn({ policies: [headers, named, rest], categories })).toEqual([['optionUnknown', 2, '物流']]);
  });

  test('a row without any interval; 无 in one of them says that none is meant', () => {
    expect(policies(['甲', '投诉', '', '', '', '', '', ''])).toEqual([['noInterval', 2, '甲']]);
    expect(policies(['甲', '投诉', '', '', '无', '', '无', ''])).toEqual([]);
  });

  test('a row whose 解决 was cleared while other intervals stand', () => {
    expect(policies(['甲', '投诉', '', '', '1小时', '', '', ''])).toEqual([['resolveMissing', 2, '']]);
    expect(policies(['甲', '投诉', '', '', '1小时', '', '无', ''])).toEqual([]);
  });

  test('a warning of 2 h where the longest deadline is 2 h; of 1 h it is possible, and nothing is said of a blank one', () => {
    const warned = (warning: string) =>
      wrongIn({
        policies: [[...headers, '提前提醒'], ['甲', '投诉', '', '', '1小时', '', '2小时', '', warning], rest],
      });
    expect(warned('2小时')).toEqual([['warnsTooEarly', 2, '2小时']]);
    expect(warned('1小时')).toEqual([]);
    expect(warned('')).toEqual([]);
    expect(warned('1个工作日')).toEqual([['noWarning', 2, '1个工作日']]);
  });

  test('a row without conditions above another', () => {
    expect(policies(['甲', '', '', '', '1小时', '', '1个工作日', ''])).toEqual([['coversRest', 2, '甲']]);
  });
});

describe('D3: a row of 时限 that another row, or its own cells, make pointless', () => {
  const wide = ['规则', '问题性质', '投诉等级', '紧急程度', '响应', '方案', '解决', '同步间隔'];
  const last = ['其他', '', '', '', '4小时', '', '无', ''];
  const wrong = (...rows: readonly (readonly string[])[]) => wrongIn({ policies: [wide, ...rows, last] });

  test('a complaint level of a question', () => {
    expect(wrong(['甲', '咨询', '二级', '', '1小时', '', '无', ''])).toEqual([['complaintsOnly', 2, '二级']]);
    expect(wrong(['甲', '投诉', '二级', '', '1小时', '', '无', ''])).toEqual([]);
  });

  test('below the same condition, or a wider one', () => {
    const complaint = ['投诉', '投诉', '', '', '1小时', '', '无', ''];
    const urgent = ['急诉', '投诉', '二级', '紧急', '1小时', '', '无', ''];
    expect(wrong(complaint, urgent)).toEqual([['neverReached', 3, '急诉']]);
    expect(wrong(complaint, complaint)).toEqual([['neverReached', 3, '投诉']]);
    expect(wrong(urgent, complaint)).toEqual([]);
  });

  test('a response of 4 h before a plan of 1 h, news every 10 days of what is resolved in 4 h', () => {
    expect(wrong(['甲', '投诉', '', '', '4小时', '1小时', '无', ''])).toEqual([['afterPlan', 2, '4小时']]);
    expect(wrong(['甲', '投诉', '', '', '1小时', '', '4小时', '10天'])).toEqual([['afterResolution', 2, '10天']]);
  });
});

describe('D4: what makes tickets and mails go astray', () => {
  const people = (...rows: readonly (readonly string[])[]) => [['姓名', '邮箱', '角色', '部门', '组', '在岗'], ...rows];
  const wang = ['王芳', 'wangfang@example.com', '客服', '客服部', '客服组', '是'];

  test('somebody without an address', () => {
    expect(wrongIn({ people: people(['李强', '', '主办']) })).toEqual([['addressMissing', 2, '']]);
  });

  test('an address that is none, and a name that two people have', () => {
    expect(wrongIn({ people: people(wang, ['王芳', 'wang.example.com']) })).toEqual([
      ['nameTwice', 3, '王芳'],
      ['addressWrong', 3, 'wang.example.com'],
    ]);
  });

  test('a dispatch rule for an option that no list has, and a group in which nobody is', () => {
    const rules = [
      ['规则', '问题性质', '紧急程度', '一级分类', '分派给组'],
      ['甲', '报修', '', '', '客服组'],
      ['乙', '投诉', '', '', '资深客服'],
    ];
    expect(wrongIn({ dispatch: rules, people: people(wang) })).toEqual([
      ['optionUnknown', 2, '报修'],
      ['groupEmpty', 3, '资深客服'],
    ]);
    const ungrouped = people(['王芳', 'wangfang@example.com']);
    expect(wrongIn({ dispatch: rules.slice(0, 1).concat(rules.slice(2)), people: ungrouped })).toEqual([]);
  });
});

test('D4: rules below one without conditions, and an address under two names', () => {
  const headers = ['规则', '问题性质', '紧急程度', '一级分类', '分派给组'];
  const rules = [headers, ['全部', '', '', '', '客服组'], ['投诉', '投诉', '', '', '客服组']];
  expect(wrongIn({ dispatch: rules })).toEqual([['coversRest', 2, '全部']]);
  expect(wrongIn({ dispatch: rules.slice(0, 2) })).toEqual([]);
  const people = [
    ['姓名', '邮箱'],
    ['王芳', 'wangfang@example.com'],
    ['李强', 'WangFang@example.com'],
  ];
  expect(wrongIn({ people })).toEqual([['addressTwice', 3, 'WangFang@example.com']]);
});

test('D3: a day that is both 节假日 and 调休上班', () => {
  const calendar = [
    ['日期', '类型', '名称'],
    ['2024-10-01', '节假日', '国庆'],
    ['2024-10-01', '节假日', '国庆节'],
    ['2024-10-01', '调休上班', '补班'],
  ];
  expect(wrongIn({ calendar })).toEqual([['dateTwice', 4, '2024-10-01']]);
});

test('D1: categories below a blank level, and a path that stands there twice', () => {
  const categories = [
    ['一级分类', '二级分类', '三级分类'],
    ['产品功能', '', '退款失败'],
    ['', '支付模块', ''],
    ['物流配送', '丢件', ''],
    ['物流配送', '丢件', ''],
    ['物流配送', '', ''],
  ];
  expect(wrongIn({ categories })).toEqual([
    ['levelSkipped', 2, '退款失败'],
    ['levelSkipped', 3, '支付模块'],
    ['pathTwice', 5, '丢件'],
  ]);
});

test('D1: an option that stands twice in its list, whatever its width and case', () => {
  const settings = [
    ['名称', '值', '说明', '渠道'],
    ['', '', '', '电话'],
    ['', '', '', 'App'],
    ['', '', '', 'ＡＰＰ'],
    ['', '', '', '电话'],
  ];
  const twice = wrongIn({ settings }).filter(([kind]) => kind === 'optionTwice');
  expect(twice).toEqual([
    ['optionTwice', 4, 'ＡＰＰ'],
    ['optionTwice', 5, '电话'],
  ]);
});

test('D3: the working day as a Chinese keyboard types it', () => {
  const settings = [
    ['名称', '值'],
    ['工作日', '１，２、３'],
    ['工作时间', '０９：００－１２：００，１３：００～１８：００'],
    ['日报时间', '８：１５'],
  ];
  const { settings: read } = readSettings({ ...blank, settings }, shanghai);
  expect([read.workingWeekdays, read.workingPeriods, read.digestMinutes]).toEqual([
    [1, 2, 3],
    [
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ],
    495,
  ]);
});

test.each([
  ['工作日', '周一到周五', 'weekdaysUnclear'],
  ['工作日', '1-5', 'weekdaysUnclear'],
  ['时区', 'UTC+8', 'zoneUnknown'],
  ['日报时间', '八点半', 'timeUnclear'],
  ['工作时间', '9点到18点', 'periodsUnclear'],
])('D3: %s as “%s” is named with how to write it', (name, value, kind) => {
  expect(
    wrongIn({
      settings: [
        ['名称', '值'],
        [name, value],
      ],
    }),
  ).toContainEqual([kind, 2, value]);
});
