import type { Host } from '../../host/contract/host';
import { at } from '../domain/moments';
import { altered, answered, close, later, newDesk, owner, submit, tickets, type } from './desk';
import { pivotUnder } from './pivots';
import { lineOf, tableUnder } from './reportReader';

/** One ticket of April, three of May. */
function deskOfMay(): Host {
  const april = newDesk('2024-04-30 10:00');
  submit(april, { category1: '物流配送' });
  const host = later(april, '2024-05-06 10:00');
  submit(host, { category1: '产品功能', urgency: '高' });
  submit(host, { category1: '产品功能', urgency: '中', channel: '邮件' });
  submit(host, { category1: '物流配送', urgency: '中', nature: '投诉', complaintLevel: '三级' });
  close(host, 2);
  return host;
}

test('D13: the report of May counts category × urgency, channel × nature and owner × SLA state of May alone', () => {
  const host = deskOfMay();
  host.run('reportThisMonth');
  expect(pivotUnder(host, '月报 2024-05', '一级分类 × 紧急程度')).toEqual({
    产品功能: { 中: '1', 高: '1', 总计: '2' },
    物流配送: { 中: '1', 高: '', 总计: '1' },
    总计: { 中: '2', 高: '1', 总计: '3' },
  });
  expect(pivotUnder(host, '月报 2024-05', '渠道 × 问题性质').总计).toEqual({ 咨询: '2', 投诉: '1', 总计: '3' });
  expect(pivotUnder(host, '月报 2024-05', '主办人 × SLA状态').总计).toEqual({ 按时完成: '1', 正常: '2', 总计: '3' });
});

describe('D13: tickets without a product', () => {
  const choose = { zh_CN: { nature: '故障', product: '手机应用' }, en_US: { nature: 'Fault', product: 'Mobile app' } };
  const rest = { zh_CN: {}, en_US: { urgency: 'Medium', channel: 'Phone', nature: 'Question', category1: 'Product' } };
  const shown = {
    zh_CN: ['月报 2024-05', '产品/服务 × 一级分类', '（空）', '手机应用', '总计', '没有标签的行或列是该项空白的工单'],
    en_US: [
      'Report 2024-05',
      'Product or service × Category 1',
      '(blank)',
      'Mobile app',
      'Grand Total',
      'A row or column without a label counts tickets where the field is blank',
    ],
  } as const;

  test.each(['zh_CN', 'en_US'] as const)('are counted under a name in the language of the workbook: %s', (locale) => {
    const may = newDesk('2024-05-20 09:00', locale);
    submit(may, rest[locale]);
    submit(may, { ...rest[locale], ...choose[locale] });
    const [sheet, title, blank, product, total, note] = shown[locale];
    may.run('reportThisMonth');
    expect(may.displayValues(sheet).flat().join()).toContain(note);
    const host = later(may, '2024-06-03 09:00');
    host.run('reportLastMonth');
    const rows = host.displayValues(sheet);
    const top = rows.findIndex(([first]) => first === title);
    expect(rows.slice(top + 3, top + 6).map(([label]) => label)).toEqual([blank, product, total]);
  });
});

test('D12: a telephone number that stands in 主办人 is masked in the report’s tables', () => {
  const host = deskOfMay();
  type(host, 3, 'owner', '13812345678');
  host.run('reportThisMonth');
  expect(lineOf(tableUnder(host, '月报 2024-05', '按主办人'), '****5678')).toBeDefined();
});

test('the report’s pivot tables are pivot tables: a ticket that comes later is in them', () => {
  const host = deskOfMay();
  host.run('reportThisMonth');
  expect(host.view().sheets.find((sheet) => sheet.name === '月报 2024-05')?.pivots).toHaveLength(4);
  submit(host, { category1: '使用咨询' });
  expect(pivotUnder(host, '月报 2024-05', '一级分类 × 紧急程度').总计?.总计).toBe('4');
});

test('made again the report is remade in place, also when its sheet was renamed', () => {
  const host = deskOfMay();
  host.run('reportThisMonth');
  host.person(owner).renameSheet('月报 2024-05', '五月');
  host.run('reportThisMonth');
  const sheets = host.view().sheets.filter((sheet) => sheet.pivots.length > 0);
  expect(sheets.map((sheet) => [sheet.name, sheet.pivots.length])).toEqual([['五月', 4]]);
});

test('on the 1st the report of the month before makes itself, once', () => {
  const host = later(deskOfMay(), '2024-05-31 23:40');
  host.advanceTo(at('2024-05-31 23:50'));
  expect(host.view().sheets.some((sheet) => sheet.name === '月报 2024-05')).toBe(false);
  host.advanceTo(at('2024-06-01 00:30'));
  const shown = host.view().sheets.filter(({ name, hidden }) => name.startsWith('月报 2024-05') && !hidden);
  expect(shown).toHaveLength(1);
});

test('D14: a workbook whose sheet 改进 was deleted gets its report all the same, by hand and by the clock', () => {
  const host = altered(deskOfMay(), { without: '改进' });
  expect(host.run('reportThisMonth').error).toBeNull();
  expect(pivotUnder(host, '月报 2024-05', '一级分类 × 紧急程度').总计).toMatchObject({ 总计: '3' });
  const june = later(host, '2024-05-31 23:50');
  june.advanceTo(at('2024-06-01 00:30'));
  june.advanceTo(at('2024-06-01 07:30'));
  expect(june.mails.map(({ subject }) => subject).filter((subject) => subject.startsWith('售后问题月报'))).toHaveLength(
    1,
  );
  expect(june.executions.filter(({ error }) => error !== null)).toEqual([]);
});

test('any month can be asked for; what is no month is refused in words', () => {
  const host = deskOfMay();
  const made = host.person(owner).call('makeMonthReport', ['2024-04']);
  expect(answered<{ message: string }>(made).message).toContain('月报 2024-04');
  expect(host.person(owner).call('makeMonthReport', ['2024-13']).result).toMatchObject({
    ok: false,
    refusal: { message: '“2024-13”不是有效的月份，请按 2026-10 这样的格式填写。' },
  });
});

test('D13: the report reads twice, however many tickets there are', () => {
  const host = later(deskOfMay(), '2024-06-03 10:00');
  const { calls } = host.run('reportLastMonth');
  const reads = Object.entries(calls.byMethod).filter(([method]) => /batchGet|getValues/.test(method));
  expect(reads).toEqual([['Sheets.Spreadsheets.Values.batchGetByDataFilter', 2]]);
});

test('D13: May’s closings, backlog, reopen rate, first contacts and hours late stay as they were when June reopens one of its tickets and closes it again', () => {
  const host = later(deskOfMay(), '2024-06-05 10:00');
  host.run('checkDeadlines');
  const figures = () => {
    host.run('reportLastMonth');
    const lines = tableUnder(host, '月报 2024-05', '关键指标');
    const late = tableUnder(host, '月报 2024-05', '超时工单与原因').map((line) => [line.工单编号, line['超时(小时)']]);
    return [['关闭工单', '期末积压', '重开率', '首次解决率'].map((name) => lineOf(lines, name).本月), late];
  };
  const before = figures();
  expect(before[0]).toEqual(['1', '3', '0.0%', '100.0%']);
  type(host, 2, 'reopenReason', '客户说仍未到账');
  type(host, 2, 'status', '处理中');
  expect(tickets(host)[1]).toMatchObject({ 状态: '处理中', 重开次数: '1' });
  expect(figures()).toEqual(before);
  host.advanceTo(at('2024-06-05 16:00'));
  close(host, 2);
  expect(tickets(host)[1]?.状态).toBe('已关闭');
  expect(figures()).toEqual(before);
});

test('D13: the report says what is flagged: above 5 %, or 20 tickets or more in each of 3 months, not in their sum', () => {
  const host = deskOfMay();
  host.run('reportThisMonth');
  expect(host.displayValues('月报 2024-05').map(([first]) => first)).toContain(
    '标为重点：占本期工单超过 5%；或连同本期连续 3 期，每一期都不少于 20 张（各期分别计数，不是合计）。',
  );
});

test('D13: once May is over its pivot tables show the SLA states of its end, whatever becomes of its tickets in June', () => {
  const end = later(deskOfMay(), '2024-05-07 18:00');
  end.run('checkDeadlines');
  type(end, 3, 'status', '处理中');
  type(end, 3, 'status', '等待客户');
  const june = later(end, '2024-06-01 08:00');
  june.run('checkDeadlines');
  const states = () => {
    june.run('reportLastMonth');
    return pivotUnder(june, '月报 2024-05', '主办人 × SLA状态').总计;
  };
  const first = states();
  expect(first).toEqual({ 按时完成: '1', 已暂停: '1', 已超时: '1', 总计: '3' });
  for (const row of [3, 4]) close(june, row);
  type(june, 2, 'reopenReason', '客户说仍未到账');
  type(june, 2, 'status', '处理中');
  expect(tickets(june).map((ticket) => ticket.SLA状态)).toEqual(['已超时', '正常', '按时完成', '超时完成']);
  expect(states()).toEqual(first);
  const sheet = june.view().sheets.find(({ name }) => name === '月报 2024-05');
  expect(sheet?.pivots).toHaveLength(4);
  expect(june.displayValues('月报 2024-05').map(([text]) => text)).toContain(
    'SLA状态为期末时的状态，其他各项为本期结束后首次生成时工单上的内容；可用上方切片器按部门、主办人、渠道筛选。',
  );
});
