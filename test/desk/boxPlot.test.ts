import type { Host } from '../../host/contract/host';
import { chartSvg } from '../../host/print/chartSvg';
import type { Ticket } from '../../src/domain/record/ticket';
import { resolveScale } from '../../src/domain/report/resolveScale';
import { resolveTimes } from '../../src/domain/report/resolveTimes';
import { newDesk, owner, submit } from './desk';
import { tableUnder } from './reportReader';
import { springDesk } from './springLedger';

const taking = (hours: readonly number[]): readonly Ticket[] =>
  hours.map((each) => ({ category1: '物流配送', resolveMinutes: each * 60 }));

const title = '处理用时分布（小时）：箱体 Q1–Q3，须至 1.5 倍四分位距';

/** The box plot among the charts of a desk, and its drawing. */
function boxPlotOf(host: Host) {
  const charts = host.floating().flatMap((floating) => floating.charts);
  const chart = charts.find(({ type }) => type === 'CANDLESTICK');
  if (chart === undefined) throw new Error('no box plot');
  return { chart, drawn: chartSvg(chart) ?? '' };
}

/** Where lines of a drawing's paths end, by their heights. */
const heightsOf = (path: string): readonly number[] =>
  [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map(([, height]) => Number(height));

test('D13: the chart of the times to resolve is a box plot: a box for each category, an outlier a ring, or told of at the edge', () => {
  const host = springDesk();
  host.person(owner).call('makeMonthReport', ['2024-05']);
  const lines = tableUnder(host, '月报 2024-05', '各分类处理用时（小时）');
  const { chart, drawn } = boxPlotOf(host);
  expect(chart.options.title).toBe(title);
  const outliers = lines.reduce((sum, line) => sum + Number(line.离群), 0);
  const paths = [...drawn.matchAll(/<path d="([^"]*)"/g)].map(([, path = '']) => path);
  // A box, two whiskers with their ends, and the line of the median.
  const boxes = paths.filter((path) => path.includes('Z') && path.split('M').length === 7);
  const rings = paths.filter((path) => path.includes('A1 1'));
  expect(outliers).toBeGreaterThan(10);
  // 14 outliers: 54, 54 and 52 hours to scale, eleven of 220 to 222 hours beyond it.
  expect([boxes.length, rings.length + 11]).toEqual([lines.length, outliers]);
  const beyond = [...drawn.matchAll(/<text[^>]*>(\d ×|[≤ ]*22\d)<\/text>/g)].map(([, text]) => text);
  expect(beyond).toEqual(['6 ×', '≤ 222', '3 ×', '≤ 222', '220', '221']);
});

test('D13: tickets of 220 hours do not press the boxes of 54 hours together: the scale ends at 80 and says so', () => {
  const host = springDesk();
  host.person(owner).call('makeMonthReport', ['2024-05']);
  const { chart, drawn } = boxPlotOf(host);
  expect(chart.options).toMatchObject({
    subtitle: '刻度到 80 小时为止；另有 11 件离群，最久 222 小时，见下方离群工单表',
    vAxis: { viewWindow: { max: 80 } },
  });
  const heights = [...drawn.matchAll(/<path d="([^"]*)"/g)]
    .map(([, path = '']) => path)
    .filter((path) => path.includes('Z') && path.split('M').length === 7)
    .flatMap(heightsOf);
  expect((Math.max(...heights) - Math.min(...heights)) / chart.height).toBeGreaterThan(0.3);
  const listed = tableUnder(host, '月报 2024-05', '处理用时离群的工单').filter(
    (line) => Number(line['用时(小时)']) > 80,
  );
  expect(listed).toHaveLength(11);
});

test('D13: the mail says at which hours its box plots end, how many outliers they leave out, and the longest of them', () => {
  const host = springDesk();
  host.run('mailLastMonth');
  const html = host.mails.at(-1)?.htmlBody ?? '';
  expect(html).toMatch(/刻度到 \d+ 小时为止；另有 14 件离群没有画出，最久 222 小时，见月报的离群工单表。/);
});

test('D13: where no ticket took twice as long as the whiskers reach, the scale shows all and there is no caption', () => {
  expect(resolveScale(resolveTimes(taking([10, 12, 14, 16, 18, 30]), ['物流配送']))).toBeUndefined();
  expect(resolveScale(resolveTimes(taking([0, 0, 0, 0, 0, 30]), ['物流配送']))).toBeUndefined();
});

test('D13: one ticket of 700 hours among those of 10 to 18 lies alone beyond a scale of 25 hours', () => {
  expect(resolveScale(resolveTimes(taking([10, 12, 14, 16, 18, 700]), ['物流配送']))).toEqual({
    endHours: 25,
    beyond: [{ count: 1, longestHours: 700 }],
  });
});

test('D13: with one ticket in the month the axes that count tickets show 0 to 4, each number once', () => {
  const host = newDesk('2024-05-20 09:00');
  submit(host);
  host.run('reportThisMonth');
  const charts = host.floating().flatMap((floating) => floating.charts);
  for (const name of ['每日受理与超时', '问题最多的分类']) {
    const chart = charts.find(({ options }) => options.title === name);
    const drawn = chart === undefined ? '' : (chartSvg(chart) ?? '');
    const numbers = [...drawn.matchAll(/<text[^>]*>(\d[\d.]*)<\/text>/g)].map(([, text]) => text);
    expect([...numbers].sort()).toEqual(['0', '1', '2', '3', '4']);
  }
});
