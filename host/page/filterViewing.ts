import type { SheetView } from '../contract/view';
import type { FilterViewActs } from './filterViewMenu';
import type { FilterViewPorts } from './grid/filterViews';
import type { Grid } from './grid/grid';
import type { Link } from './link';
import type { Words } from './words';

export interface FilterViewingPorts {
  readonly link: Link;
  readonly words: Words;
  /** The grid exists only after its own ports. */
  grid(): Grid;
  showFreshView(): Promise<void>;
  complain(message: string): void;
}

/** Filter and filter views between menu, grid and host. */
export class FilterViewing implements FilterViewPorts, FilterViewActs {
  constructor(private readonly ports: FilterViewingPorts) {}

  /** A view that cannot be evaluated is not opened, and the person is told why. */
  async filterViewRows(viewId: number): Promise<readonly number[] | null> {
    try {
      return (await this.ports.link.filterViewRows(viewId)).hiddenRows;
    } catch (reason) {
      this.ports.complain(reason instanceof Error ? reason.message : this.ports.words.notAnswered);
      return null;
    }
  }

  filterViewChosen(): void {
    void this.ports.link.betweenEvents(() => this.ports.showFreshView());
  }

  inFilterView(): void {
    this.ports.complain(this.ports.words.inFilterView);
  }

  current() {
    const grid = this.ports.grid();
    const sheet = grid.sheetView(grid.place()?.sheetId ?? -1);
    return sheet && { sheet, open: grid.filterViews.openOn(sheet.id)?.id ?? null };
  }

  open(sheetId: number, viewId: number | null): void {
    this.ports.grid().filterViews.choose(sheetId, viewId);
  }

  /** Keeps the filter as a view and goes on in it, as Sheets does. */
  async save(sheet: SheetView): Promise<void> {
    const grid = this.ports.grid();
    const title = freeTitle(this.ports.words, sheet);
    await grid.perform([{ kind: 'saveFilterView', sheetId: sheet.id, title }]);
    const made = grid.sheetView(sheet.id)?.filterViews.find((view) => view.title === title);
    if (made) {
      this.open(sheet.id, made.id);
    }
  }

  remove(sheetId: number, view: number): void {
    void this.ports.grid().perform([{ kind: 'deleteFilterView', sheetId, view }]);
  }

  /** Closes the filter view in use, or else clears the basic filter. */
  showAllRows(): void {
    const grid = this.ports.grid();
    const sheetId = grid.place()?.sheetId ?? -1;
    const filter = grid.sheetView(sheetId)?.filter;
    if (grid.filterViews.openOn(sheetId)) {
      this.open(sheetId, null);
    } else if (filter) {
      const columns = Object.keys(filter.hiddenValues).map(Number);
      void grid.perform(columns.map((column) => ({ kind: 'filter', sheetId, column, values: null })));
    } else {
      this.ports.complain(this.ports.words.noFilter);
    }
  }
}

/** A title that no filter view of the sheet has. */
function freeTitle(words: Words, sheet: SheetView): string {
  const taken = new Set(sheet.filterViews.map(({ title }) => title));
  let number = 1;
  while (taken.has(`${words.filterViewTitle} ${number}`)) {
    number += 1;
  }
  return `${words.filterViewTitle} ${number}`;
}
