import type { FUniver } from '@univerjs/core/facade';
import type { FloatingView } from '../../contract/floating';
import type { Words } from '../words';
import { ChartPanel } from './chartPanel';
import { Panes } from './panes';
import { SlicerCard } from './slicerCard';
import { type SheetWindow, windowOf } from './window';

export interface FloatingPorts {
  readonly words: Words;
  /** A slicer shall keep back these display values; null clears it. */
  slice(sheetId: number, slicer: number, hidden: readonly string[] | null): void;
}

const slicerWidth = 200;

/** Charts and slicers over the grid: they hang on their cells and go along when it is scrolled. */
export class Floating {
  private readonly panes: Panes;
  private readonly charts = new Map<number, ChartPanel>();
  private readonly slicers = new Map<number, SlicerCard>();
  private views: readonly FloatingView[] = [];
  private drawing = 0;
  private isResting = true;

  constructor(
    private readonly api: FUniver,
    container: HTMLElement,
    private readonly ports: FloatingPorts,
  ) {
    this.panes = new Panes(container);
    for (const event of [api.Event.Scroll, api.Event.ActiveSheetChanged, api.Event.SheetZoomChanged] as const) {
      api.addEvent(event, () => this.drawSoon());
    }
    new ResizeObserver(() => this.drawSoon()).observe(container);
  }

  /** While the grid is made anew there is no sheet to measure; `show` ends the rest. */
  rest(): void {
    this.isResting = true;
  }

  /** Shows other charts and slicers, or the same with other data. */
  show(views: readonly FloatingView[]): void {
    this.isResting = false;
    this.views = views;
    this.drawSoon();
  }

  drawSoon(): void {
    cancelAnimationFrame(this.drawing);
    this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const sheet = this.isResting ? undefined : this.api.getActiveWorkbook()?.getActiveSheet();
    const view = this.views.find(({ sheetId }) => String(sheetId) === sheet?.getSheetId());
    if (!sheet || !view || view.charts.length + view.slicers.length + this.charts.size + this.slicers.size === 0) {
      return;
    }
    const window = windowOf(sheet);
    if (!window || !this.panes.fit(window)) {
      // A sheet that has just come up can be measured some frames later.
      this.drawSoon();
      return;
    }
    this.drawCharts(view, window);
    this.drawSlicers(view, window);
  }

  private drawCharts(view: FloatingView, window: SheetWindow): void {
    removeOthers(this.charts, view.charts);
    for (const chart of view.charts) {
      const panel = this.charts.get(chart.id) ?? new ChartPanel(this.ports.words);
      this.charts.set(chart.id, panel);
      this.panes.hang(panel.place, chart.anchor, chart.width, chart.height, window);
      panel.show(chart, window.zoom);
    }
  }

  private drawSlicers(view: FloatingView, window: SheetWindow): void {
    removeOthers(this.slicers, view.slicers);
    for (const slicer of view.slicers) {
      const card =
        this.slicers.get(slicer.id) ??
        new SlicerCard(this.ports.words, (hidden) => this.ports.slice(view.sheetId, slicer.id, hidden));
      this.slicers.set(slicer.id, card);
      this.panes.hang(card.place, slicer.anchor, slicerWidth, 0, window);
      card.show(slicer);
    }
  }
}

function removeOthers(shown: Map<number, { remove(): void }>, wanted: readonly { readonly id: number }[]): void {
  for (const [id, hung] of shown) {
    if (!wanted.some((each) => each.id === id)) {
      hung.remove();
      shown.delete(id);
    }
  }
}
