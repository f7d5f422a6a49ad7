import type { ViewChange, WorkbookView } from '../contract/view';
import type { Metadata } from './attachments';
import { Changes } from './changes';
import type { PivotTable } from './pivot/definition';
import { calculatePivots } from './pivot/table';
import type { Rectangle } from './rectangle';
import { Refusal } from './refusal';
import { restoreWorkbook } from './restore';
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

  view(): WorkbookView {
    this.settle();
    return viewWorkbook(this);
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
    return Array.from({ length: sheet.lastRow() }, (_, row) => columns.map((column) => sheet.displayAt(row, column)));
  }

  /** Brings calculated cells (pivot tables) up to date, of one sheet or of all. To be called before cells are read. */
  settle(only?: Sheet): void {
    for (const sheet of only ? [only] : this.sheets) calculatePivots(sheet);
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
      if (!this.sheetByName(`${word}${number}`)) return `${word}${number}`;
    }
  }
}
