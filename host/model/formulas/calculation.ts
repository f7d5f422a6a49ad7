import { showsCells } from '../charts/floating';
import { automatic } from '../numberFormat';
import { rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import { markDependents, unknownAmong } from './dependence';
import type { FormulaCell } from './formulaCell';
import { impliedFormat, refuseDatesInText } from './impliedFormat';
import { meaningIn } from './meaning';
import type { Mirror } from './mirror';
import { NotCalculated } from './notCalculated';
import type { Register } from './register';
import type { Node } from './syntax';

/** Gives formulas that are out of date their values. */
export class Calculation {
  constructor(
    private readonly workbook: Workbook,
    private readonly register: Register,
    private readonly mirror: Mirror,
  ) {}

  bringUpToDate(stale: readonly FormulaCell[]): void {
    if (this.mirror.isWorn) this.mirror.reset();
    const unknown = unknownAmong(this.register, (formula) => this.problemOf(formula));
    for (const formula of stale) {
      const problem = unknown.get(formula);
      if (problem && formula.refuse(problem)) this.tell(formula);
    }
    this.settleKnown(stale.filter((formula) => !unknown.has(formula)));
  }

  private problemOf({ problem, outcomeProblem, isStale, node, sheet, text }: FormulaCell): NotCalculated | null {
    if (problem || !node) return problem;
    if (outcomeProblem && !isStale) return outcomeProblem;
    try {
      const meaning = meaningIn(this.workbook, sheet.id);
      refuseDatesInText(node, this.workbook, meaning);
      impliedFormat(node, this.workbook, meaning);
      return null;
    } catch (error) {
      if (error instanceof NotCalculated) return new NotCalculated(error.what, text);
      throw error;
    }
  }

  /** Results that are blank go back as blanks before what depends on them is calculated: the engine takes them for 0. */
  private settleKnown(formulas: readonly FormulaCell[]): void {
    if (formulas.length === 0) return;
    this.showSeen(formulas);
    const moment = { today: this.workbook.today(), now: this.workbook.serialNow() };
    const tasks = formulas.map((formula) => formula.task(moment));
    const outcomes = this.mirror.calculate(tasks);
    const again = new Set<FormulaCell>();
    const before = new Map(formulas.map((formula) => [formula, formula.shown()]));
    for (const [index, formula] of formulas.entries()) {
      const [task, outcome] = [tasks[index], outcomes[index]];
      if (!task || !outcome) continue;
      this.mirror.settle(task, outcome);
      formula.take(outcome);
      if (outcome.kind === 'unknown' || outcome.value === null)
        for (const other of formula.dependents) again.add(other);
    }
    while (formulas.filter((formula) => this.takeFormat(formula)).length > 0);
    for (const formula of formulas) {
      const problem = this.problemOf(formula);
      if (problem) formula.refuse(problem);
      if (problem) for (const other of formula.dependents) again.add(other);
      if (formula.shown() !== before.get(formula)) this.tell(formula);
    }
    this.settleAgain(formulas, again);
  }

  private settleAgain(formulas: readonly FormulaCell[], again: Set<FormulaCell>): void {
    const among = new Set(formulas);
    const rest = [...again].filter((formula) => among.has(formula));
    if (rest.length === 0 || rest.length === formulas.length) return;
    for (const formula of rest) formula.isStale = true;
    markDependents(this.register);
    this.bringUpToDate(formulas.filter(({ isStale }) => isStale));
  }

  private showSeen(formulas: readonly FormulaCell[]): void {
    for (const { sees } of formulas) {
      for (const { sheetId, area } of sees) {
        const sheet = this.workbook.sheetById(sheetId);
        if (sheet) this.mirror.show(sheet, area);
      }
    }
  }

  /** A date must be recognisable as one. */
  private takeFormat({ node, sheet, cell, problem }: FormulaCell): boolean {
    if (!node || problem || typeof cell.value !== 'number') return false;
    const format = this.impliedBy(node, sheet);
    const { styles } = this.workbook;
    const own = styles.at(cell.style).numberFormat;
    if (format === null || (own !== undefined && own !== automatic)) return false;
    cell.style = styles.withNumberFormat(cell.style, format);
    return true;
  }

  private impliedBy(node: Node, sheet: Sheet): string | null {
    try {
      return impliedFormat(node, this.workbook, meaningIn(this.workbook, sheet.id));
    } catch (error) {
      if (error instanceof NotCalculated) return null;
      throw error;
    }
  }

  private tell({ sheet, row, column }: FormulaCell): void {
    const area = rectangle(row, column, 1, 1);
    sheet.version += 1;
    this.workbook.changes.cells(sheet, area);
    if (showsCells(sheet, area)) this.workbook.changes.floating();
  }
}
