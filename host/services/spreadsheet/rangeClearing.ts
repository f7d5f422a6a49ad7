import type { Cell } from '../../model/cell';
import type { Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { Services } from './services';

export interface ClearOptions {
  readonly commentsOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
  readonly validationsOnly?: boolean | undefined;
  readonly skipFilteredRows?: boolean | undefined;
}

const known = ['commentsOnly', 'contentsOnly', 'formatOnly', 'validationsOnly'];

function clearContent(cell: Cell): void {
  cell.value = null;
  cell.formula = null;
  cell.pivot = false;
}

/** Without options contents and formats go (documented); that notes and validations stay is folklore. */
export function clearArea(services: Services, sheet: Sheet, area: Rectangle, options: ClearOptions = {}): void {
  const wanted = Object.entries(options).filter(([, value]) => value);
  const unknown = wanted.find(([name]) => !known.includes(name));
  if (unknown) throw new Error(`not implemented: clear with ${unknown[0]}`);
  const every = wanted.length === 0;
  sheet.changeStored(area, (cell) => {
    if (every || options.contentsOnly) clearContent(cell);
    if (every || options.formatOnly) cell.style = -1;
    if (options.commentsOnly) cell.note = null;
    if (options.validationsOnly) cell.validation = null;
  });
  if (options.commentsOnly || options.validationsOnly) services.workbook.changes.structure();
}

/** Range: clearing. */
export function defineRangeClearing(services: Services): void {
  const enter = services.enterRange.bind(services);

  services.classes.ranges.define({
    clear(options?: ClearOptions) {
      const { sheet, area } = enter(this, 'clear', 'write.buffered', [options], [[], ['class']]);
      clearArea(services, sheet, area, options);
      return this;
    },
    clearContent() {
      const { sheet, area } = enter(this, 'clearContent', 'write.buffered');
      sheet.clearContent(area);
      return this;
    },
    clearFormat() {
      const { sheet, area } = enter(this, 'clearFormat', 'write.buffered');
      clearArea(services, sheet, area, { formatOnly: true });
      return this;
    },
  });
}
