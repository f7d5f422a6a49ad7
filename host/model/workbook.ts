import type { FloatingView } from '../contract/floating';
import type { ViewChange, WorkbookView } from '../contract/view';
import type { Metadata } from './attachments';
import { Changes } from './changes';
import { viewFloating } from './charts/floating';
import { findFilterView, hiddenRowsOf } from './filterView';
import { Formulas } from './formulas/formulas';
import type { PivotTable } from './pivot/definition';
import { calculatePivots } from './pivot/table';
import type { Rectangle } from './rectangle';
import { Refusal } from './refusal';
import { putBack, restoreWorkbook } from './restore';
import { type SavedWorkbook, saveWorkbook } from './save';
import { Sheet } from './sheet';
import { StyleTable } from './style';
import type { TypingRules } from './typing';
import type { RangeReference, ValidationRule } from './validation';
import { viewWorkbook } from './view';
import { Zone } from './zone';

export interface WorkbookOptions {
  readonly id?: string;
  readonly name?: string;
  /** Like zh_CN. */
  readonly locale?: string;
  /** IANA name. */
  readonly timeZone?: string;
  /** E-mail. */
  readonly owner?: string;
  /** The host's clock, epoch milliseconds; tells which year "5/1" means. */
  readonly now?: () => number;
}

/** An in-memory workbook: what people and scripts both edit, what the grid shows, and what is saved. */
export class Workbook {
  readonly id: string;
  name: string;
  readonly owner: string;
  editors: readonly string[] = [];
  readonly changes = new Changes();
  readonly formulas = new Formulas(this);
  styles = new StyleTable();
  sheets: Sheet[] = [];
  activeSheetId = 0;
  namedRanges: { name: string; readonly reference: RangeReference }[] = [];
  metadata: Metadata[] = [];
  /** Every range that must follow its cells wherever it is kept. */
  readonly references = new Set<RangeReference>();
  private validations: ValidationRule[] = [];
  private nextId = 1;
  private place: { locale: string; zone: Zone };
  private readonly now: () => number;

  /** A new workbook has one empty sheet of 1000 × 26. */
  constructor(options: WorkbookOptions = {}) {
    this.id = options.id ?? 'local-workbook';
    this.name = options.name ?? 'Sheetdesk';
    this.owner = options.owner ?? 'owner@example.com';
    this.place = { locale: options.locale ?? 'zh_CN', zone: new Zone(options.timeZone ?? 'Asia/Shanghai') };
    this.now = options.now ?? Date.now;
    this.sheets = [new Sheet(this, 0, this.freeSheetName(), 1000, 26)];
  }

  /**
   * @param saved what `toJSON` gave
   * @throws Error when it is no saved workbook of a known version
   */
  static fromJSON(saved: unknown, options: Pick<WorkbookOptions, 'now'> = {}): Workbook {
    return restoreWorkbook(saved, (own) => new Workbook({ ...own, ...options }));
  }

  toJSON(): SavedWorkbook {
    return saveWorkbook(this);
  }

  /** Answers what puts everything back to how it is now; sheets that are there then stay the same objects. */
  remember(): () => void {
    const saved = structuredClone(this.toJSON());
    const sheets = [...this.sheets];
    return () => {
      this.validations = [];
      putBack(this, saved, sheets);
      this.changes.structure();
    };
  }

  /** Zero-based rows that a filter view hides from who looks through it; null when there is no such view. */
  filterViewRows(viewId: number): readonly number[] | null {
    const found = findFilterView(this, viewId);
    if (found) this.settle(found.sheet);
    return found && hiddenRowsOf(found);
  }

  view(): WorkbookView {
    this.settle();
    return viewWorkbook(this);
  }

  /** The charts and slicers of every sheet. */
  floating(): readonly FloatingView[] {
    this.settle();
    return this.sheets.map(viewFloating);
  }

  /** @returns what ends the subscription */
  subscribe(listener: (change: ViewChange) => void): () => void {
    return this.changes.subscribe(listener);
  }

  /** Display values of the used area of a sheet. */
  displayValues(sheetName: string): readonly (readonly string[])[] {
    const sheet = this.sheetByName(sheetName);
    if (!sheet) throw new Refusal(`No sheet named "${sheetName}".`);
    this.settle(sheet);
    const columns = Array.from({ length: sheet.lastColumn() }, (_, column) => column);
    return Array.from({ length: sheet.lastRow() }, (_, row) => columns.map((column) => sheet.shownAt(row, column)));
  }

  /**
   * Brings calculated cells (formulas and pivot tables) up to date, of one sheet or of all.
   * To be called before cells are read.
   * @param area the cells of the sheet that are about to be read; all when absent
   */
  settle(only?: Sheet, area?: Rectangle): void {
    const hasPivots = this.sheets.some(({ pivots }) => pivots.length > 0);
    const wanted = only && area && !hasPivots ? { sheetId: only.id, area } : undefined;
    const hasFormulas = this.formulas.calculate(wanted);
    for (const sheet of only && !hasFormulas ? [only] : this.sheets) calculatePivots(sheet);
    // Formulas may look at pivot tables.
    if (hasPivots) this.formulas.calculate();
  }

  get locale(): string {
    return this.place.locale;
  }

  set locale(locale: string) {
    if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(locale)) throw new Refusal(`Invalid argument: ${locale}`);
    this.place = { ...this.place, locale };
    this.changes.structure();
  }

  get zone(): Zone {
    return this.place.zone;
  }

  set timeZone(name: string) {
    this.place = { ...this.place, zone: new Zone(name) };
    this.changes.structure();
  }

  typingRules(): TypingRules {
    return { locale: this.locale, thisYear: this.zone.yearOf(this.now()) };
  }

  /** The serial day it is now in the workbook's zone. */
  today(): number {
    return Math.floor(this.zone.toSerial(this.now()));
  }

  /** The serial day and time it is now in the workbook's zone. */
  serialNow(): number {
    return this.zone.toSerial(this.now());
  }

  sheetByName(name: string): Sheet | null {
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find((sheet) => sheet.id === id) ?? null;
  }

  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new Error('a workbook always has a sheet');
    return sheet;
  }

  cellCount(): number {
    return this.sheets.reduce((count, sheet) => count + sheet.rowCount * sheet.columnCount, 0);
  }

  /** A range that will follow its cells. */
  refer(sheetId: number, area: Rectangle): RangeReference {
    const reference = { sheetId, area };
    this.references.add(reference);
    return reference;
  }

  pivotsOn(sourceSheetId: number): readonly PivotTable[] {
    return this.sheets.flatMap((sheet) => sheet.pivots).filter((pivot) => pivot.source.sheetId === sourceSheetId);
  }

  /** The one object for all equal rules, so that neighbours can be told to share it. */
  sharedValidation(rule: ValidationRule): ValidationRule {
    const key = JSON.stringify(rule);
    const known = this.validations.find((other) => JSON.stringify(other) === key);
    if (known) return known;
    this.validations.push(rule);
    if (rule.source) this.references.add(rule.source);
    return rule;
  }

  /** A number for things that need an identity: sheets, protections, metadata. */
  takeId(): number {
    this.nextId += 1;
    return this.nextId - 1;
  }

  /** The highest identity given so far, to be saved. */
  get lastId(): number {
    return this.nextId;
  }

  set lastId(id: number) {
    this.nextId = id;
  }

  freeSheetName(): string {
    const word = this.locale.startsWith('zh') ? '工作表' : 'Sheet';
    for (let number = this.sheets.length + 1; ; number += 1) {
      const free = `${word}${number}`;
      if (!this.sheets.some(({ name }) => name.toLowerCase() === free.toLowerCase())) return free;
    }
  }
}
