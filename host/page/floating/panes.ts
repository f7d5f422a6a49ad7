import type { Anchor } from '../../contract/floating';
import { element } from '../element';
import type { SheetWindow } from './window';

/** Univer's scroll bars, which stay in front. */
const scrollBar = 12;

/**
 * What hangs over the cells of the sheet, in four panes: what hangs on frozen rows or columns stays there, the rest
 * slides away under them.
 */
export class Panes {
  readonly place = element('div', { class: 'floating' });
  private readonly panes = [false, true].flatMap((frozenRow) =>
    [false, true].map((frozenColumn) => ({
      frozenRow,
      frozenColumn,
      pane: element('div', { class: 'floating-pane' }),
    })),
  );

  constructor(private readonly container: HTMLElement) {
    this.place.append(...this.panes.map(({ pane }) => pane));
    this.place.addEventListener('wheel', (event) => this.scrollSheet(event), { passive: false });
  }

  /** Lays the panes over the sheet's window. @returns whether there is one */
  fit(window: SheetWindow): boolean {
    const canvas = this.canvas();
    if (!canvas) {
      return false;
    }
    if (this.place.parentElement !== this.container) {
      this.container.append(this.place);
    }
    const box = canvas.getBoundingClientRect();
    const outer = this.container.getBoundingClientRect();
    setBox(this.place, box.x - outer.x, box.y - outer.y, box.width - scrollBar, box.height - scrollBar);
    for (const { frozenRow, frozenColumn, pane } of this.panes) {
      pane.style.left = `${frozenColumn ? window.columns.header : window.columns.scrolling}px`;
      pane.style.top = `${frozenRow ? window.rows.header : window.rows.scrolling}px`;
    }
    return true;
  }

  /** Hangs something on its cell. Sizes are pixels before zooming; a height of 0 is left to the content. */
  hang(
    hung: HTMLElement,
    { row, column, offsetX, offsetY }: Anchor,
    width: number,
    height: number,
    window: SheetWindow,
  ) {
    const { columns, rows, zoom } = window;
    const [frozenRow, frozenColumn] = [rows.isFrozen(row), columns.isFrozen(column)];
    const pane = this.panes.find((each) => each.frozenRow === frozenRow && each.frozenColumn === frozenColumn)?.pane;
    if (pane && hung.parentElement !== pane) {
      pane.append(hung);
    }
    const left = columns.start(column) + offsetX * zoom - (frozenColumn ? columns.header : columns.scrolling);
    const top = rows.start(row) + offsetY * zoom - (frozenRow ? rows.header : rows.scrolling);
    setBox(hung, left, top, width * zoom, height * zoom);
  }

  /** The canvas of the sheet; others belong to the editors. */
  private canvas(): HTMLCanvasElement | undefined {
    const area = (canvas: HTMLCanvasElement) => canvas.clientWidth * canvas.clientHeight;
    return [...this.container.querySelectorAll<HTMLCanvasElement>('canvas')]
      .filter((canvas) => !this.place.contains(canvas))
      .sort((left, right) => area(right) - area(left))[0];
  }

  /** A wheel turned over a chart scrolls the sheet, unless something in the chart scrolls. */
  private scrollSheet(event: WheelEvent): void {
    if (event.target instanceof Element && event.target.closest('.floating-scrolls')) {
      return;
    }
    event.preventDefault();
    this.canvas()?.dispatchEvent(new WheelEvent('wheel', event));
  }
}

function setBox(box: HTMLElement, left: number, top: number, width: number, height: number): void {
  const size = { left: `${left}px`, top: `${top}px`, width: `${width}px` };
  Object.assign(box.style, size, height > 0 ? { height: `${height}px` } : {});
}
