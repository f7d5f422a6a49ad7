import { chartSvg } from '../../host/print/chartSvg';
import { newDesk, owner, submit } from './desk';
import { tableUnder } from './reportReader';
import { springDesk } from './springLedger';

const title = '处理用时分布（小时）：箱体 Q1–Q3，须至 1.5 倍四分位距';

test('D13: the chart of the times to resolve is a box plot: a box for each category, a ring for each outlier', () => {
  const host = springDesk();
  host.person(owner).call('makeMonthReport', ['2024-05']);
  const lines = tableUnder(host, '月报 2024-05', '各分类处理用时（小时）');
  const charts = host.floating().flatMap((floating) => floating.charts);
  const chart = charts.find(({ options }) => options.title === title);
  if (chart === undefined) throw new Error('no box plot');
  const drawn = chartSvg(chart) ?? '';
  const outliers = lines.reduce((sum, line) => sum + Number(line.离群), 0);
  const paths = [...drawn.matchAll(/<path d="([^"]*)"/g)].map(([, path = '']) => path);
  // A box, two whiskers with their ends, and the line of the median.
  const boxes = paths.filter((path) => path.includes('Z') && path.split('M').length === 7);
  const rings = paths.filter((path) => path.includes('A1 1'));
  expect(outliers).toBeGreaterThan(10);
  expect([boxes.length, rings.length]).toEqual([lines.length, outliers]);
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
