import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Host } from '../../host/contract/host';
import type { ImportPreview, ImportReport, ImportRequest } from '../../src/api';
import { matchColumns } from '../../src/domain/importing/matchColumns';
import { answered, newDesk, owner, tickets } from './desk';
import { pivotUnder, totals } from './pivots';
import { lineOf, tableUnder } from './reportReader';

/** City of Boston 311 requests; see test/data/README.md. */
const file = readFileSync(path.resolve(__dirname, '../data/boston311-2022-2023.csv'), 'utf8');
const [headers = [], ...rows] = Papa.parse<string[]>(file.trim()).data;
const column = (name: string): number => headers.indexOf(name);
const cell = (row: readonly string[], name: string): string => row[column(name)] ?? '';

/** The city tells neither of reopenings nor of waits: of every tenth case each is made up, by the end of its number. */
const isReopened = (row: readonly string[]): boolean => cell(row, 'CASE_ENQUIRY_ID').endsWith('7');
const hasWaited = (row: readonly string[]): boolean => cell(row, 'CASE_ENQUIRY_ID').endsWith('3');
const withMadeUp = (row: readonly string[]): readonly string[] => [
  ...row,
  isReopened(row) ? '1' : '',
  hasWaited(row) ? `${cell(row, 'OPEN_DT')} → ${cell(row, 'OPEN_DT')}` : '',
];

const request = (differences: Partial<ImportRequest> = {}): ImportRequest => ({
  token: 'boston-import',
  table: { name: 'boston311.csv', headers: [...headers, 'Reopened', 'Waits'], rows: rows.map(withMadeUp) },
  columns: [...matchColumns(headers, rows), 'reopenCount', 'pauses'],
  addOptions: true,
  ...differences,
});

const run = (host: Host, sent = request()) => answered<ImportReport>(host.person(owner).call('runImport', [sent]));

let imported: { host: Host; report: ImportReport };
beforeAll(() => {
  const host = newDesk('2024-05-20 09:00');
  imported = { host, report: run(host) };
});

test('the preview promises 1,172 tickets, refuses none, and lists the options and categories that 设置 lacks', () => {
  const host = newDesk('2024-05-20 09:00');
  const preview = answered<ImportPreview>(host.person(owner).call('previewImport', [request()]));
  expect([preview.accepted, preview.alreadyThere, preview.refusedCount]).toEqual([1172, 0, 0]);
  expect(preview.newOptions.filter((option) => option.list === '渠道')).toHaveLength(5);
  expect(tickets(host)).toEqual([]);
});

test('importing the Boston file makes 1,172 tickets with 1,172 numbers of their own day', () => {
  const made = tickets(imported.host);
  expect(imported.report.imported).toBe(1172);
  expect(made).toHaveLength(1172);
  expect(new Set(made.map((ticket) => ticket.工单编号)).size).toBe(1172);
  expect(
    made.every((ticket) => ticket.工单编号?.startsWith((ticket.反馈时间 ?? '').slice(0, 10).replace(/-/g, ''))),
  ).toBe(true);
});

test('the SLA outcome equals the city’s verdict in all 1,041 cases that have a target', () => {
  const byNumber = new Map(tickets(imported.host).map((ticket) => [ticket.外部编号, ticket.SLA状态]));
  const judged = rows.filter((row) => cell(row, 'TARGET_DT') !== '');
  expect(judged).toHaveLength(1041);
  for (const row of judged) {
    const verdict = cell(row, 'OnTime_Status') === 'ONTIME' ? '按时完成' : '超时完成';
    expect([cell(row, 'CASE_ENQUIRY_ID'), byNumber.get(cell(row, 'CASE_ENQUIRY_ID'))]).toEqual([
      cell(row, 'CASE_ENQUIRY_ID'),
      verdict,
    ]);
  }
});

test('original times and words are kept to the minute and the letter', () => {
  const [first] = rows;
  const ticket = tickets(imported.host).find(
    (candidate) => candidate.外部编号 === cell(first ?? [], 'CASE_ENQUIRY_ID'),
  );
  expect(ticket).toMatchObject({
    反馈时间: '2022-01-03 02:50',
    解决时限: '2022-01-04 03:30',
    关闭时间: '2022-01-03 05:39',
    状态: '已关闭',
    一级分类: 'Transportation - Traffic Division',
    三级分类: 'Parking Enforcement',
    渠道: 'Citizens Connect App',
  });
});

const count = (chosen: readonly (readonly string[])[], key: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of chosen) counts[cell(row, key)] = (counts[cell(row, key)] ?? 0) + 1;
  return counts;
};

const months = [...new Set(rows.map((row) => cell(row, 'OPEN_DT').slice(0, 7)))].sort();

test('the file spans 24 months', () => {
  expect(months).toHaveLength(24);
});

/** Minutes between two times of the file, as the sheet holds them: to the minute. */
const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000);

/** Quartiles as QUARTILE gives them, by counting the ranks between which they lie. */
function quartiles(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return [0, 1, 2, 3, 4].map((quarter) => {
    const whole = Math.floor((quarter * (sorted.length - 1)) / 4);
    const rest = ((quarter * (sorted.length - 1)) % 4) / 4;
    const [below = 0, above = below] = sorted.slice(whole, whole + 2);
    return below * (1 - rest) + above * rest;
  });
}

/** The ends of the whiskers, and what lies beyond them. */
function whiskers(values: readonly number[]): readonly [low: number, high: number, outliers: readonly number[]] {
  const [, first = 0, , third = 0] = quartiles(values);
  const room = (third - first) * 1.5;
  let [low, high] = [first, third];
  const outliers: number[] = [];
  for (const value of values) {
    if (first - value > room || value - third > room) outliers.push(value);
    else if (value < low) low = value;
    else if (value > high) high = value;
  }
  return [low, high, outliers];
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`);
const grouped = (value: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const closedBefore = (row: readonly string[], month: string): boolean =>
  cell(row, 'CLOSED_DT') !== '' && cell(row, 'CLOSED_DT').slice(0, 7) <= month;

/** Whether the city's verdict stood when the month ended: the case was closed, or its target had passed. */
const judgedBefore = (row: readonly string[], month: string): boolean =>
  cell(row, 'TARGET_DT') !== '' && (closedBefore(row, month) || cell(row, 'TARGET_DT').slice(0, 7) <= month);

/** Of many outlying tickets the report lists the slowest. */
const outliersListed = 20;

test.each(months)('the month report of %s equals a direct count of the file', (month) => {
  const { host } = imported;
  const made = host.person(owner).call('makeMonthReport', [month]);
  expect(made.error).toBeNull();
  const sheet = `月报 ${month}`;
  const of = (wanted: string) => rows.filter((row) => cell(row, 'OPEN_DT').startsWith(wanted));
  const chosen = of(month);
  const judged = chosen.filter((row) => judgedBefore(row, month));
  const onTime = judged.filter((row) => cell(row, 'OnTime_Status') === 'ONTIME');
  const closedThen = chosen.filter((row) => closedBefore(row, month));
  const reopened = chosen.filter(isReopened);
  // When a case was reopened nobody tells: it counts as closed once before.
  const onceClosed = chosen.filter((row) => closedBefore(row, month) || isReopened(row));
  // What the month after closed was not finished yet when it ended.
  const late = closedThen.filter((row) => cell(row, 'OnTime_Status') === 'OVERDUE').length;

  const { 总计: all, ...byCategory } = totals(pivotUnder(host, sheet, '一级分类 × 紧急程度'));
  expect(byCategory).toEqual(count(chosen, 'SUBJECT'));
  expect(all).toBe(chosen.length);
  const { 总计: _, ...byChannel } = totals(pivotUnder(host, sheet, '渠道 × 问题性质'));
  expect(byChannel).toEqual(count(chosen, 'Source'));
  const { 总计: __, ...byOwner } = totals(pivotUnder(host, sheet, '主办人 × SLA状态'));
  expect(byOwner).toEqual(count(chosen, 'QUEUE'));
  expect(Number(pivotUnder(host, sheet, '主办人 × SLA状态').总计?.超时完成 ?? 0)).toBe(late);

  const figures = tableUnder(host, sheet, '关键指标');
  const now = Object.fromEntries(figures.map((line) => [line.指标, line.本月]));
  expect(now).toMatchObject({
    受理工单: String(chosen.length),
    关闭工单: String(rows.filter((row) => cell(row, 'CLOSED_DT').startsWith(month)).length),
    解决达标率: percent(onTime.length, judged.length),
    超时工单: String(judged.length - onTime.length),
    重开率: percent(reopened.length, onceClosed.length),
    首次解决率: percent(closedThen.filter((row) => !isReopened(row) && !hasWaited(row)).length, closedThen.length),
    期末积压: String(
      rows.filter((row) => cell(row, 'OPEN_DT').slice(0, 7) <= month && !closedBefore(row, month)).length,
    ),
  });
  const before = of(months[months.indexOf(month) - 1] ?? 'none');
  expect(lineOf(figures, '受理工单').上月).toBe(String(before.length));

  const largest = Object.entries(count(chosen, 'SUBJECT')).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const volumes = tableUnder(host, sheet, '重点问题 TOP5');
  expect(volumes.slice(0, 5).map((line) => [line.一级分类, line.工单数, line.占比])).toEqual(
    largest.slice(0, 5).map(([name, n]) => [name, String(n), percent(n, chosen.length)]),
  );
  expect(volumes.filter((line) => line.重点标记?.includes('占比')).map((line) => line.一级分类)).toEqual(
    largest.filter(([, n]) => n / chosen.length > 0.05).map(([name]) => name),
  );

  const outlying: number[] = [];
  const boxes = tableUnder(host, sheet, '各分类处理用时（小时）');
  for (const [name] of largest) {
    const closed = chosen.filter((row) => cell(row, 'SUBJECT') === name && closedBefore(row, month));
    if (closed.length === 0) continue;
    const minutes = closed.map((row) => minutesBetween(cell(row, 'OPEN_DT'), cell(row, 'CLOSED_DT')));
    const box = lineOf(boxes, name);
    expect([name, box.最小, box.Q1, box.中位数, box.Q3, box.最大]).toEqual([
      name,
      ...quartiles(minutes).map((value) => grouped(value / 60)),
    ]);
    const [low, high, outliers] = whiskers(minutes);
    expect([name, box.下须, box.上须, box.离群]).toEqual([
      name,
      grouped(low / 60),
      grouped(high / 60),
      String(outliers.length),
    ]);
    outlying.push(...outliers);
  }
  const listed = outlying.length === 0 ? [] : tableUnder(host, sheet, '处理用时离群的工单');
  expect(listed.flatMap((line) => line['用时(小时)'] || [])).toEqual(
    [...outlying]
      .sort((a, b) => b - a)
      .slice(0, outliersListed)
      .map((value) => grouped(value / 60)),
  );
});

test('the same file again adds nothing', () => {
  const again = run(imported.host);
  expect([again.imported, again.alreadyThere]).toEqual([0, 1172]);
  expect(tickets(imported.host)).toHaveLength(1172);
});

test('imported options and categories are in the settings, once', () => {
  const settings = imported.host.displayValues('设置');
  const channels = settings.slice(1).map((row) => row[settings[0]?.indexOf('渠道') ?? -1] ?? '');
  expect(channels.filter((text) => text === 'Citizens Connect App')).toHaveLength(1);
  const categories = imported.host.displayValues('分类').map((row) => row.join(' › '));
  expect(new Set(categories).size).toBe(categories.length);
});

test('an import of 1,172 lines mails nobody about deadlines of years ago', () => {
  const { host } = imported;
  host.advanceTo(host.now() + 30 * 60_000);
  expect(host.mails.filter((mail) => mail.subject.includes('超时】'))).toEqual([]);
});
