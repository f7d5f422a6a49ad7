import { BarChart, BoxplotChart, CandlestickChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { chartOption } from '../../chart/chartOption';
import { Options } from '../../chart/options';
import type { ChartView } from '../../contract/floating';
import { element } from '../element';
import type { Words } from '../words';
import { chartTable } from './chartTable';

use([
  BarChart,
  BoxplotChart,
  CandlestickChart,
  LineChart,
  PieChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  TitleComponent,
  TooltipComponent,
  LabelLayout,
  SVGRenderer,
]);

/** One chart over the grid. */
export class ChartPanel {
  readonly place = element('figure', { class: 'chart' });
  private drawn: ReturnType<typeof init> | undefined;
  private shown = '';

  constructor(private readonly words: Words) {}

  /** Draws the chart where it differs from what is drawn. Its place must have its size already. */
  show(view: ChartView, zoom: number): void {
    const { anchor: _, ...content } = view;
    const wanted = JSON.stringify([content, zoom]);
    if (wanted === this.shown) {
      return;
    }
    this.shown = wanted;
    this.place.setAttribute('aria-label', new Options(view.options).text('title') ?? '');
    const option = chartOption(view);
    if (option === undefined) {
      this.clear();
      this.place.replaceChildren(this.withoutDrawing(view));
      return;
    }
    if (!this.drawn) {
      this.place.replaceChildren();
      this.drawn = init(this.place, null, { renderer: 'svg' });
    }
    this.drawn.resize({ width: view.width * zoom, height: view.height * zoom });
    this.drawn.setOption(option, true);
  }

  remove(): void {
    this.clear();
    this.place.remove();
  }

  private clear(): void {
    this.drawn?.dispose();
    this.drawn = undefined;
  }

  private withoutDrawing(view: ChartView): HTMLElement {
    return view.type === 'TABLE'
      ? chartTable(view)
      : element('p', { class: 'chart-undrawn' }, `${this.words.chartUndrawn}${view.type}`);
  }
}
