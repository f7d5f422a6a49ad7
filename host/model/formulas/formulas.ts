import type { LineChange } from '../lineChange';
import { lineCount } from '../lineCount';
import { contains, intersects, type Rectangle, rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { Calculation } from './calculation';
import { linkDependents, markDependents } from './dependence';
import type { FormulaCell } from './formulaCell';
import { meaningIn, meaningState } from './meaning';
import { Mirror } from './mirror';
import { movedReference, type Reference, rewriteReferences } from './references';
import { Register } from './register';
import type { Seen } from './translation';

/** Above this, changes are taken together by sheet. */
const mostChanges = 500;

/** The formulas of a workbook: kept in step with its cells, calculated when cells are about to be read. */
export class Formulas {
  private readonly register = new Register();
  private readonly mirror = new Mirror();
  private readonly calculation: Calculation;
  private changed: { readonly sheetId: number; readonly area: Rectangle }[] = [];
  private linkedVersion = -1;
  private state = '';
  private day = Number.NaN;

  constructor(private readonly workbook: Workbook) {
    this.calculation = new Calculation(workbook, this.register, this.mirror);
  }

  /** A formula is put into a cell of the sheet, which then tells `touched`. */
  announce(sheet: Sheet): void {
    this.register.announce(sheet.id);
  }

  /** Formulas came to a sheet, or moved in it, in other ways. */
  expect(sheet: Sheet): void {
    this.register.expect(sheet.id);
  }

  /** The whole workbook became another one. */
  expectAll(): void {
    this.register.expectAll();
    this.mirror.reset();
  }

  /** Cells changed. */
  touched(sheet: Sheet, area: Rectangle): void {
    if (this.register.isEmpty) return;
    this.register.look(sheet, area);
    this.changed.push({ sheetId: sheet.id, area });
    if (this.changed.length > mostChanges) this.mergeChanges();
  }

  /** References follow rows and columns; to be called before these change. */
  linesChange(sheet: Sheet, change: LineChange): void {
    if (this.register.isEmpty) return;
    const count = lineCount(sheet, change.axis);
    this.rewrite((reference, own) =>
      this.means(reference, own, sheet) ? movedReference(reference, change, count) : reference,
    );
    this.register.move(sheet.id, change);
    this.mirror.reset();
    this.changed.push({ sheetId: sheet.id, area: sheet.grid.whole() });
  }

  /** References follow a sheet to its new name; to be called before it has it. */
  renamed(sheet: Sheet, name: string): void {
    this.rewrite((reference, own) =>
      reference.sheet !== null && this.means(reference, own, sheet) ? { ...reference, sheet: name } : reference,
    );
  }

  /** References to a sheet are lost; to be called before it goes. */
  removed(sheet: Sheet): void {
    this.rewrite((reference, own) => (own !== sheet && this.means(reference, own, sheet) ? null : reference));
    this.mirror.reset();
  }

  /**
   * Calculates what changed cells, the day or the moment made out of date.
   * @param wanted the only cells that are about to be read: without such a formula among them nothing is calculated
   * @returns whether there are formulas
   */
  calculate(wanted?: Seen): boolean {
    if (this.register.isEmpty) return false;
    this.register.readUnread(this.workbook);
    if (this.register.isEmpty) return false;
    this.readAgain();
    this.markStale();
    const stale = [...this.register.all()].filter(({ isStale }) => isStale);
    if (wanted && !stale.some((formula) => isAmong(formula, wanted))) return true;
    if (stale.length > 0) this.calculation.bringUpToDate(stale);
    return true;
  }

  private mergeChanges(): void {
    const sheets = this.workbook.sheets.filter(({ id }) => this.changed.some(({ sheetId }) => sheetId === id));
    this.changed = sheets.map((sheet) => ({ sheetId: sheet.id, area: sheet.grid.whole() }));
  }

  private means({ sheet: name }: Reference, own: Sheet, sheet: Sheet): boolean {
    return name === null ? own === sheet : name.toLowerCase() === sheet.name.toLowerCase();
  }

  private rewrite(change: (reference: Reference, own: Sheet) => Reference | null): void {
    if (this.register.isEmpty) return;
    this.register.readUnread(this.workbook);
    for (const { cell, sheet } of this.register.all()) {
      cell.formula = cell.formula && rewriteReferences(cell.formula, (reference) => change(reference, sheet));
    }
    this.linkedVersion = -1;
  }

  /** Reads the formulas whose text or surroundings changed. */
  private readAgain(): void {
    const state = meaningState(this.workbook);
    if (state === this.state && this.linkedVersion === this.register.version) return;
    for (const formula of this.register.all()) {
      formula.read(meaningIn(this.workbook, formula.sheet.id), this.workbook.locale);
    }
    linkDependents(this.register);
    this.state = state;
    this.linkedVersion = this.register.version;
  }

  private markStale(): void {
    const today = this.workbook.today();
    const isNewDay = today !== this.day;
    const anything = this.changed.length > 0;
    this.day = today;
    for (const { sheetId, area } of this.changed) this.mirror.forget(sheetId, area);
    for (const formula of this.register.all()) {
      const { readsDay = false, readsMoment = false } = formula.translation ?? {};
      formula.isStale ||= (readsDay && isNewDay) || (readsMoment && (anything || isNewDay)) || this.saw(formula);
    }
    this.changed = [];
    markDependents(this.register);
  }

  private saw({ sees }: FormulaCell): boolean {
    return sees.some((seen) =>
      this.changed.some(({ sheetId, area }) => sheetId === seen.sheetId && intersects(area, seen.area)),
    );
  }
}

function isAmong({ sheet, row, column }: FormulaCell, { sheetId, area }: Seen): boolean {
  return sheet.id === sheetId && contains(area, rectangle(row, column, 1, 1));
}
