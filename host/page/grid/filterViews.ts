import type { Rectangle, WorkbookView } from '../../contract/view';
import type { Act } from '../../contract/wire';

/** A filter view as it is looked through: rows that are not seen, zero-based. */
export interface OpenFilterView {
  readonly id: number;
  readonly title: string;
  readonly range: Rectangle;
  readonly hiddenRows: readonly number[];
}

export interface FilterViewPorts {
  /** Zero-based rows that a filter view hides; null when there is no such view. */
  filterViewRows(viewId: number): Promise<readonly number[] | null>;
  /** The person looks through another filter view, so the workbook has to be shown anew. */
  filterViewChosen(): void;
  /** Tried to change, through a filter view, what everybody sees. */
  inFilterView(): void;
}

/** Which filter view this person looks through on each sheet; nobody else sees anything of it. */
export class FilterViews {
  private readonly chosen = new Map<number, number>();
  private shown: ReadonlyMap<number, OpenFilterView> = new Map();

  constructor(private readonly ports: FilterViewPorts) {}

  /** @param viewId null closes the view in use */
  choose(sheetId: number, viewId: number | null): void {
    if (viewId === null) {
      this.chosen.delete(sheetId);
    } else {
      this.chosen.set(sheetId, viewId);
    }
    this.ports.filterViewChosen();
  }

  openOn(sheetId: number): OpenFilterView | undefined {
    return this.shown.get(sheetId);
  }

  /** Filtering and sorting would change what everybody sees, which is not meant from inside a filter view. */
  mayPerform(acts: readonly Act[]): boolean {
    const forAll = acts.some(
      (act) => (act.kind === 'filter' || act.kind === 'sort') && this.openOn(act.sheetId) !== undefined,
    );
    if (forAll) {
      this.ports.inFilterView();
    }
    return !forAll;
  }

  /** Asks anew which rows the chosen views hide; views that are gone, or cannot be evaluated, are closed. */
  async load(view: WorkbookView): Promise<void> {
    const shown = new Map<number, OpenFilterView>();
    for (const [sheetId, viewId] of [...this.chosen]) {
      const sheet = view.sheets.find(({ id }) => id === sheetId);
      const found = sheet?.filterViews.find(({ id }) => id === viewId);
      const hiddenRows = found ? await this.ports.filterViewRows(viewId) : null;
      if (found && hiddenRows) {
        shown.set(sheetId, { ...found, hiddenRows });
      } else if (this.chosen.get(sheetId) === viewId) {
        this.chosen.delete(sheetId);
      }
    }
    this.shown = shown;
  }
}
