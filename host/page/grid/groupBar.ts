import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/preset-sheets-core';
import type { SheetView } from '../../contract/view';
import { element } from '../element';
import type { Words } from '../words';

type Group = SheetView['columnGroups'][number];

export interface GroupBarPorts {
  /** Resolves when the sheet is drawn and can be measured. */
  readonly ready: Promise<void>;
  readonly words: Words;
  sheetView(sheetId: number): SheetView | undefined;
  fold(sheetId: number, group: Group, folded: boolean): void;
}

const levelHeight = 15;

/** The lines above the column letters that show column groups, with a button to fold each, as in Sheets. */
export class GroupBar {
  private readonly bar = element('div', { class: 'group-bar' });
  private drawing = 0;
  private isReady = false;

  constructor(
    private readonly api: FUniver,
    private readonly container: HTMLElement,
    private readonly ports: GroupBarPorts,
  ) {
    for (const event of [api.Event.Scroll, api.Event.ActiveSheetChanged, api.Event.SheetZoomChanged] as const) {
      api.addEvent(event, () => this.drawSoon());
    }
    void ports.ready.then(() => {
      this.isReady = true;
      this.drawSoon();
    });
  }

  drawSoon(): void {
    cancelAnimationFrame(this.drawing);
    if (!this.isReady) {
      return;
    }
    this.drawing = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    const sheet = this.api.getActiveWorkbook()?.getActiveSheet();
    const view = sheet && this.ports.sheetView(Number(sheet.getSheetId()));
    const groups = view?.columnGroups ?? [];
    this.place();
    this.bar.style.height = `${Math.max(0, ...groups.map(({ depth }) => depth)) * levelHeight}px`;
    const edges = sheet && columnEdges(sheet);
    this.bar.replaceChildren(...(view && edges ? groups.flatMap((group) => this.drawGroup(view, group, edges)) : []));
  }

  /** Between the formula bar and the canvas. */
  private place(): void {
    const formulaBar = this.container.querySelector('[data-u-comp="formula-bar"]');
    if (formulaBar && formulaBar.nextElementSibling !== this.bar) {
      formulaBar.after(this.bar);
    }
  }

  private drawGroup(view: SheetView, group: Group, edges: ColumnEdges): readonly HTMLElement[] {
    const left = edges.left(group.start);
    const right = edges.left(group.end + 1);
    if (right < edges.first) {
      return [];
    }
    const from = Math.max(left, edges.first);
    const { words } = this.ports;
    const name = `${group.collapsed ? words.expand : words.collapse} ${rangeName(view, group)}`;
    const toggle = element(
      'button',
      {
        class: 'group-toggle',
        attributes: { type: 'button', title: name, 'aria-label': name, 'aria-expanded': String(!group.collapsed) },
        click: () => this.ports.fold(view.id, group, !group.collapsed),
      },
      group.collapsed ? '+' : '−',
    );
    const top = `${(group.depth - 1) * levelHeight}px`;
    Object.assign(toggle.style, { left: `${Math.max(right, edges.first) + 2}px`, top });
    const line = element('span', { class: 'group-line' });
    Object.assign(line.style, { left: `${from + 3}px`, width: `${Math.max(0, right - from - 2)}px`, top });
    return group.collapsed ? [toggle] : [line, toggle];
  }
}

/** Where columns begin in the window of the sheet, pixels from its left side. */
interface ColumnEdges {
  /** The left side of the columns that scroll. */
  readonly first: number;
  left(column: number): number;
}

function columnEdges(sheet: FWorksheet): ColumnEdges | undefined {
  const skeleton = sheet.getSkeleton();
  if (!skeleton) {
    return undefined;
  }
  const zoom = sheet.getZoom();
  const { xSplit } = sheet.getFreeze();
  const { sheetViewStartColumn, offsetX } = sheet.getScrollState();
  const widths = skeleton.columnWidthAccumulation;
  const start = (column: number) => (column === 0 ? 0 : (widths[Math.min(column, widths.length) - 1] ?? 0));
  const scrolled = start(sheetViewStartColumn + xSplit) - start(xSplit) + offsetX;
  return {
    first: (skeleton.rowHeaderWidth + start(xSplit)) * zoom,
    left: (column) => (skeleton.rowHeaderWidth + start(column) - (column < xSplit ? 0 : scrolled)) * zoom,
  };
}

/** The headers of the first and the last column, or their letters' place when there are none. */
function rangeName(view: SheetView, { start, end }: Group): string {
  const headers = new Map(view.cells.filter(([row]) => row === 0).map(([, column, value]) => [column, value]));
  return `${headers.get(start) ?? start + 1} – ${headers.get(end) ?? end + 1}`;
}
