import type { CellValue } from '../contract/view';
import { formatA1 } from './a1';
import { blank, type Content } from './cell';
import { createFilter, setCriteria } from './filter';
import { removeFilterView, saveFilterAsView } from './filterView';
import { lineCount } from './lineCount';
import { isLocked, protectedMessage } from './protecting';
import { type Axis, type Rectangle, rectangle } from './rectangle';
import { Refusal } from './refusal';
import type { Sheet } from './sheet';
import { changeSlicer } from './slicer';
import { sortRows } from './sort';
import { deleteLines, insertLines, moveLines } from './structure';
import { parseTyped } from './typing';
import { itemCache, violates, violationMessage } from './validating';
import { renameSheet } from './workbookSheets';

/** What came of an act; a refused act changed nothing. */
export interface EditOutcome {
  readonly changed: boolean;
  /** Why it was refused, for the person to read; null when it was not. */
  readonly refused: string | null;
}

export interface TypedOutcome extends EditOutcome {
  /** As stored: dates are serial days. */
  readonly oldValue: CellValue;
  readonly newValue: CellValue;
}

/** Why nobody can select cells beyond a sheet. */
export const notThere = 'These cells are not in the sheet.';

/** The edits a person makes at the grid, checked against protections and validations as at Google. */
export class Edits {
  constructor(
    private readonly sheet: Sheet,
    /** E-mail of the person. */
    private readonly user: string,
  ) {}

  /** Types into one cell: text is parsed unless the cell is plain text. */
  typeText(row: number, column: number, text: string): TypedOutcome {
    const shown = () => {
      const cell = this.sheet.grid.at(row, column);
      return cell ? (cell.formula ?? cell.value) : null;
    };
    const oldValue = shown();
    const outcome = this.enter(row, column, [[text]]);
    return { ...outcome, oldValue, newValue: shown() };
  }

  /** Pastes a block, growing the sheet where it does not fit; numbers and booleans are kept, text is parsed as typed. */
  paste(row: number, column: number, block: readonly (readonly CellValue[])[]): EditOutcome {
    return this.enter(row, column, block);
  }

  clear(area: Rectangle): EditOutcome {
    return this.attemptInside(area, () => {
      const changed = this.sheet.hasContentIn(area);
      this.sheet.clearContent(area);
      return changed;
    });
  }

  insert(axis: Axis, before: number, count: number): EditOutcome {
    const { rowCount, columnCount } = this.sheet;
    // Behind the last line stands none: there people insert below it.
    const beside = before === (axis === 'row' ? rowCount : columnCount) ? before - 1 : before;
    return this.attemptInside(this.lines(axis, beside, 1), () => {
      insertLines(this.sheet, axis, before, count, before === 0 ? 'after' : 'before');
      return true;
    });
  }

  delete(axis: Axis, first: number, count: number): EditOutcome {
    return this.attemptInside(this.lines(axis, first, count), () => {
      deleteLines(this.sheet, axis, first, count);
      return true;
    });
  }

  move(axis: Axis, first: number, count: number, before: number): EditOutcome {
    return this.attemptInside(this.lines(axis, first, count), () => {
      moveLines(this.sheet, axis, first, count, before);
      return before < first || before > first + count;
    });
  }

  /** Sorts the rows of the filter, or else those below the frozen ones, by one column. */
  sort(column: number, ascending: boolean): EditOutcome {
    const { filter, frozenRows } = this.sheet;
    const area = filter
      ? { ...filter.area, startRow: filter.area.startRow + 1 }
      : { ...this.sheet.grid.whole(), startRow: frozenRows };
    return this.attempt(area, () => {
      const lastUsed = Math.min(area.endRow, this.sheet.lastRow() - 1);
      if (lastUsed >= area.startRow) sortRows(this.sheet, { ...area, endRow: lastUsed }, [{ column, ascending }]);
      return true;
    });
  }

  /** Leaves only rows whose display value in `column` is among `values`; null clears. Makes the filter when there is none. */
  filter(column: number, values: readonly string[] | null): EditOutcome {
    return this.attempt(null, () => {
      if (!this.sheet.filter) createFilter(this.sheet, this.sheet.grid.whole());
      const criteria = values && { hiddenValues: null, visibleValues: [...values], condition: null };
      setCriteria(this.sheet, column, criteria);
      return true;
    });
  }

  /** Lets a slicer keep back the rows with these display values; null clears it. */
  slice(slicerId: number, hiddenValues: readonly string[] | null): EditOutcome {
    return this.attempt(null, () => {
      const criteria = hiddenValues && { hiddenValues, visibleValues: null, condition: null };
      changeSlicer(this.sheet, slicerId, { criteria });
      return true;
    });
  }

  /** Keeps the basic filter as a filter view. */
  saveFilterView(title: string): EditOutcome {
    return this.attempt(null, () => {
      saveFilterAsView(this.sheet, title);
      return true;
    });
  }

  deleteFilterView(viewId: number): EditOutcome {
    return this.attempt(null, () => {
      const view = this.sheet.filterViews.find(({ id }) => id === viewId);
      if (view) removeFilterView({ sheet: this.sheet, view });
      return view !== undefined;
    });
  }

  setHidden(axis: Axis, first: number, count: number, hidden: boolean): EditOutcome {
    return this.attempt(null, () => {
      const lines = axis === 'row' ? this.sheet.rows : this.sheet.columns;
      lines.changeSpan(first, count, { hidden });
      this.sheet.workbook.changes.structure();
      return true;
    });
  }

  /** Sets the width of columns or the height of rows, in pixels. */
  resize(axis: Axis, first: number, count: number, pixels: number): EditOutcome {
    return this.attempt(null, () => {
      const lines = axis === 'row' ? this.sheet.rows : this.sheet.columns;
      lines.changeSpan(first, count, { size: pixels });
      this.sheet.workbook.changes.structure();
      return true;
    });
  }

  /** Folds or unfolds the group of a depth in which a row or column stands. */
  fold(axis: Axis, index: number, depth: number, folded: boolean): EditOutcome {
    return this.attempt(null, () => {
      const lines = axis === 'row' ? this.sheet.rows : this.sheet.columns;
      const group = lines.group(index, depth);
      if (!group || group.collapsed === folded) return false;
      lines.setFolded(group, folded);
      this.sheet.workbook.changes.structure();
      return true;
    });
  }

  rename(name: string): EditOutcome {
    return this.attempt(null, () => {
      const changed = name !== this.sheet.name;
      renameSheet(this.sheet, name);
      return changed;
    });
  }

  private enter(row: number, column: number, block: readonly (readonly CellValue[])[]): EditOutcome {
    const width = Math.max(0, ...block.map((cells) => cells.length));
    if (block.length === 0 || width === 0) return { changed: false, refused: null };
    const area = rectangle(row, column, block.length, width);
    return this.attempt(area, () => {
      const contents = this.read(area, block);
      this.makeRoom(area);
      return this.put(area, contents);
    });
  }

  private read(area: Rectangle, block: readonly (readonly CellValue[])[]): readonly (readonly Content[])[] {
    const rules = this.sheet.workbook.typingRules();
    const items = itemCache(this.sheet);
    return block.map((cells, rowOffset) =>
      Array.from({ length: area.endColumn - area.startColumn + 1 }, (_, columnOffset) => {
        const [row, column] = [area.startRow + rowOffset, area.startColumn + columnOffset];
        const given = cells[columnOffset] ?? null;
        const { numberFormat } = this.sheet.styleAt(row, column);
        const content = typeof given === 'string' ? parseTyped(given, numberFormat, rules) : { ...blank, value: given };
        const cell = this.sheet.grid.at(row, column);
        if (violates(this.sheet, cell, content, items)) {
          throw new Refusal(violationMessage(formatA1(rectangle(row, column, 1, 1)), cell?.validation));
        }
        return content;
      }),
    );
  }

  private makeRoom(area: Rectangle): void {
    for (const [axis, last] of [
      ['row', area.endRow],
      ['column', area.endColumn],
    ] as const) {
      const missing = last + 1 - lineCount(this.sheet, axis);
      if (missing > 0) insertLines(this.sheet, axis, lineCount(this.sheet, axis), missing, 'before');
    }
  }

  private put(area: Rectangle, contents: readonly (readonly Content[])[]): boolean {
    let changed = false;
    this.sheet.write(area, (row, column, cell) => {
      const content = contents[row]?.[column] ?? blank;
      changed ||=
        content.formula === null
          ? content.value !== (cell?.value ?? null) || cell?.formula != null
          : content.formula !== cell?.formula;
      return content;
    });
    return changed;
  }

  private lines(axis: Axis, first: number, count: number): Rectangle {
    const whole = this.sheet.grid.whole();
    return axis === 'row'
      ? { ...whole, startRow: first, endRow: first + count - 1 }
      : { ...whole, startColumn: first, endColumn: first + count - 1 };
  }

  /** Nobody can select cells that are not there. */
  private attemptInside(area: Rectangle, act: () => boolean): EditOutcome {
    if (!this.sheet.inside(area)) return { changed: false, refused: notThere };
    return this.attempt(area, act);
  }

  private attempt(area: Rectangle | null, act: () => boolean): EditOutcome {
    this.sheet.workbook.settle(this.sheet);
    if (area && isLocked(this.sheet, area, this.user)) return { changed: false, refused: protectedMessage };
    try {
      return { changed: act(), refused: null };
    } catch (error) {
      if (error instanceof Refusal) return { changed: false, refused: error.message };
      throw error;
    }
  }
}
