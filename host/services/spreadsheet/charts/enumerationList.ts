import { Enumeration } from '../enumerations';

import Google = GoogleAppsScript.Charts;

type Charts = Google.Charts;

export const chartType = new Enumeration<Charts['ChartType'], Google.ChartType>('ChartType', [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
]);

export const mergeStrategy = new Enumeration<Charts['ChartMergeStrategy'], Google.ChartMergeStrategy>(
  'ChartMergeStrategy',
  ['MERGE_COLUMNS', 'MERGE_ROWS'],
);

export const hiddenDimensionStrategy = new Enumeration<
  Charts['ChartHiddenDimensionStrategy'],
  Google.ChartHiddenDimensionStrategy
>('ChartHiddenDimensionStrategy', ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH']);

export const position = new Enumeration<Charts['Position'], Google.Position>('Position', [
  'TOP',
  'RIGHT',
  'BOTTOM',
  'NONE',
]);

export const pointStyle = new Enumeration<Charts['PointStyle'], Google.PointStyle>('PointStyle', [
  'NONE',
  'TINY',
  'MEDIUM',
  'LARGE',
  'HUGE',
]);

export const curveStyle = new Enumeration<Charts['CurveStyle'], Google.CurveStyle>('CurveStyle', ['NORMAL', 'SMOOTH']);
