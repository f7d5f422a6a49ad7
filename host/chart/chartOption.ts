import type { EChartsCoreOption } from 'echarts/core';
import type { ChartView } from '../contract/floating';
import { candlesticks } from './candlestick';
import { histogram } from './histogram';
import { pie } from './pie';
import { scatter } from './scatter';
import { series } from './series';

const drawings: Readonly<Record<string, (view: ChartView) => object>> = {
  AREA: series,
  BAR: series,
  COLUMN: series,
  COMBO: series,
  LINE: series,
  STEPPED_AREA: series,
  CANDLESTICK: candlesticks,
  HISTOGRAM: histogram,
  PIE: pie,
  SCATTER: scatter,
};

/** A chart in the terms of echarts; undefined for types that are not drawn. */
export function chartOption(view: ChartView): EChartsCoreOption | undefined {
  const option = drawings[view.type]?.(view);
  return option && { ...option };
}
