import type { CostKind, ExecutionContext } from '../../contract/execution';
import { isLocked, protectedMessage } from '../../model/protecting';
import { cellsOf, type Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { ValidationRule } from '../../model/validation';
import type { Workbook } from '../../model/workbook';
import { ServiceClass } from './serviceClass';
import { type GridArea, type RuleDraft, serviceClasses } from './serviceClasses';
import { mismatch, type Signature } from './signature';

import Google = GoogleAppsScript.Spreadsheet;

/** The classes of one execution, and the door every call goes through. */
export class Services {
  /** Rules as handed to the workbook, so that a rule set on many cells is one rule. */
  readonly builtRules = new WeakMap<RuleDraft, ValidationRule>();
  private withinOneCall = false;

  constructor(
    readonly workbook: Workbook,
    readonly context: ExecutionContext,
    readonly classes = serviceClasses(context.realm),
  ) {}

  /**
   * Checks the arguments, then counts the call.
   * @param signatures the parameter lists the method takes; none means no parameters
   */
  enter(
    method: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: readonly Signature[] = [[]],
    cells = 1,
  ): void {
    const complaint = mismatch(this.context.realm, 'SpreadsheetApp', method, given, signatures);
    if (complaint !== null) this.fail(complaint);
    const name = method.includes('.') ? method : `SpreadsheetApp.${method}`;
    if (!this.withinOneCall) this.context.gate.pass(name, cost, cells);
  }

  /** Counts one call for an act made of calls that are free then, as a RangeList is one request at Google. */
  asOneCall(method: string, cost: CostKind, cells: number, act: () => void): void {
    this.context.gate.pass(method, cost, cells);
    this.withinOneCall = true;
    try {
      act();
    } finally {
      this.withinOneCall = false;
    }
  }

  /** Enters a method of a range, which must still exist; reads see calculated cells, writes obey protections. */
  enterRange(
    self: Google.Range,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: readonly Signature[] = [[]],
  ): GridArea {
    const range = this.classes.ranges.of(self);
    this.enter(`Range.${member}`, cost, given, signatures, cellsOf(range.area));
    if (cost === 'handle') return range;
    this.requireSheet(range.sheet);
    if (!range.sheet.inside(range.area)) this.fail(outside);
    if (cost === 'read' || cost === 'textFinder') this.workbook.settle(range.sheet, range.area);
    else this.requireUnlocked(range.sheet, range.area);
    return range;
  }

  enterSheet(
    self: Google.Sheet,
    member: string,
    cost: CostKind,
    given: readonly unknown[] = [],
    signatures: readonly Signature[] = [[]],
    cells = 1,
  ): Sheet {
    const sheet = this.classes.sheets.of(self);
    this.enter(`Sheet.${member}`, cost, given, signatures, cells);
    if (cost === 'handle') return sheet;
    this.requireSheet(sheet);
    if (cost !== 'write.buffered') this.workbook.settle(sheet);
    return sheet;
  }

  mayEdit(sheet: Sheet, area: Rectangle): boolean {
    return !isLocked(sheet, area, this.context.effectiveUser);
  }

  requireUnlocked(sheet: Sheet, area: Rectangle): void {
    if (!this.mayEdit(sheet, area)) this.fail(protectedMessage);
  }

  /** A class of objects that belong to this execution but not to SpreadsheetApp. */
  plainClass<Full extends object, Inner>(name: string, service: string): ServiceClass<Full, Inner> {
    return new ServiceClass<Full, Inner>(name, this.context.realm, service);
  }

  /** A range that must lie in this workbook. */
  ownRange(range: Google.Range): GridArea {
    const inner = this.classes.ranges.of(range);
    return inner.sheet.workbook === this.workbook ? inner : this.fail(foreignRange);
  }

  range(sheet: Sheet, area: Rectangle, open = { rows: false, columns: false }): Google.Range {
    return this.classes.ranges.make({ sheet, area, open });
  }

  sheet(sheet: Sheet): Google.Sheet {
    return this.classes.sheets.make(sheet);
  }

  spreadsheet(): Google.Spreadsheet {
    return this.classes.spreadsheets.make(this.workbook);
  }

  /** An array of the script's own realm holding objects of the services. */
  objects<T>(objects: readonly T[]): T[] {
    const list = this.context.realm.copy<T[]>([]);
    list.push(...objects);
    return list;
  }

  /** Values, also nested, as arrays of the script's own realm. */
  copy<T>(values: T): T {
    return this.context.realm.copy(values);
  }

  /** @throws the exception a script sees, named "Exception" */
  fail(message: string): never {
    throw this.context.realm.exception(message);
  }

  /** Sizes of texts, rows and columns are at least 1. */
  requireSize(size: number): void {
    if (!(size >= 1) || !Number.isFinite(size)) this.fail(`Invalid argument: ${size}`);
  }

  private requireSheet(sheet: Sheet): void {
    if (!this.workbook.sheets.includes(sheet)) this.fail(`Sheet ${sheet.id} not found`);
  }
}

export const foreignRange = 'Target range and source range must be on the same spreadsheet.';
export const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
export const noRangeName = 'The name you entered for the range is not valid.';
