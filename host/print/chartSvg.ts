import type * as Echarts from 'echarts';
import { chartOption } from '../chart/chartOption';
import type { ChartView } from '../contract/floating';

/** A chart as a drawing that needs no script; undefined for types that are not drawn. */
export function chartSvg(view: ChartView): string | undefined {
  const option = chartOption(view);
  if (option === undefined) return undefined;
  // Large, and needed by few prints.
  const { init }: typeof Echarts = require('echarts');
  const { width, height } = view;
  const drawn = init(null, null, { renderer: 'svg', ssr: true, width, height });
  drawn.setOption({ ...option, animation: false });
  const svg = drawn.renderToSVGString();
  drawn.dispose();
  return svg;
}
