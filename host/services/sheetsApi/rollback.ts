import type { Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { Workbook } from '../../model/workbook';

type Undo = () => void;

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

function rememberPlaces(list: unknown[]): Undo {
  const items = [...list];
  return () => {
    list.length = 0;
    for (const item of items) list.push(item);
  };
}

/** The items' places, and what lies one level below: fields of objects, places in lists. */
function rememberList(list: unknown[]): Undo {
  const places = rememberPlaces(list);
  const inner = list.filter(isRecord).map((item) => (Array.isArray(item) ? rememberPlaces(item) : rememberItem(item)));
  return () => {
    places();
    for (const undo of inner) undo();
  };
}

function rememberItem(item: object): Undo {
  const copy = { ...item };
  return () => Object.assign(item, copy);
}

/** An object's own fields, and the items of its lists. */
function remember(target: object): Undo {
  const fields = { ...target };
  const lists = Object.values(fields).filter((value): value is unknown[] => Array.isArray(value));
  const inner = lists.map(rememberList);
  return () => {
    Object.assign(target, fields);
    for (const undo of inner) undo();
  };
}

/** Brings a workbook back to where it stood, so that a batch happens as a whole or not at all. */
export class Rollback {
  private readonly undos: Undo[] = [];
  private readonly placed = new Set<Sheet>();
  private referencesKept = false;

  /** Remembers all but the cells, which those who change them have to name beforehand. */
  constructor(private readonly workbook: Workbook) {
    const references = [...workbook.references];
    const items = references.map(rememberItem);
    this.undos.push(remember(workbook), () => {
      workbook.references.clear();
      for (const reference of references) workbook.references.add(reference);
      for (const undo of items) undo();
    });
    for (const sheet of workbook.sheets) {
      this.undos.push(remember(sheet), remember(sheet.rows), remember(sheet.columns));
    }
  }

  /** To be called before cells of an area are changed. */
  cells(sheet: Sheet, area: Rectangle): void {
    const kept: Undo[] = [];
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const cell = sheet.grid.own(row, column);
        kept.push(cell ? rememberItem(cell) : () => sheet.grid.set(row, column, undefined));
      }
    }
    this.undos.push(() => {
      for (const undo of kept) undo();
    });
  }

  /** To be called before cells change their places. */
  places(sheet: Sheet): void {
    if (this.placed.has(sheet)) return;
    this.placed.add(sheet);
    this.formulas();
    this.undos.push(remember(sheet.grid));
  }

  /** To be called before references in formulas, of any sheet, change. */
  formulas(): void {
    if (this.referencesKept) return;
    this.referencesKept = true;
    const kept: Undo[] = [];
    for (const { grid } of this.workbook.sheets) {
      grid.forEach(grid.whole(), (cell, row, column) => {
        if (cell.formula !== null) kept.push(rememberItem(grid.ensure(row, column)));
      });
    }
    this.undos.push(() => {
      for (const undo of kept) undo();
    });
  }

  undo(): void {
    for (const undo of this.undos.reverse()) undo();
    for (const sheet of this.workbook.sheets) sheet.version += 1;
    this.workbook.formulas.expectAll();
    this.workbook.formulas.expectAll();
    this.workbook.changes.structure();
  }
}
