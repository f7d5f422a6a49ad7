import type { Cell } from '../cell';
import type { Sheet } from '../sheet';
import type { Outcome, Task } from './engine';
import { NotCalculated } from './notCalculated';
import { type Node, parseFormula } from './syntax';
import { type Meaning, nowMark, type Seen, type Translation, Translator, todayMark } from './translation';

/** What the clock says in the workbook's zone, in serial days. */
export interface Moment {
  readonly today: number;
  readonly now: number;
}

/** A cell with a formula at its present place. */
export class FormulaCell {
  node: Node | null = null;
  translation: Translation | null = null;
  /** Why it is not calculated for itself. */
  problem: NotCalculated | null = null;
  /** Why its last result is not taken. */
  outcomeProblem: NotCalculated | null = null;
  isStale = true;
  dependents: FormulaCell[] = [];
  private written = '';

  constructor(
    readonly sheet: Sheet,
    readonly cell: Cell,
    public row: number,
    public column: number,
  ) {}

  get text(): string {
    return this.cell.formula ?? '';
  }

  /** Reads the formula anew when its text or the meaning of its references changed. */
  read(meaning: Meaning, locale: string): void {
    if (this.written !== this.text) this.node = null;
    this.written = this.text;
    const before = this.translation?.expression;
    this.problem = null;
    try {
      this.node ??= parseFormula(this.text);
      this.translation = new Translator(this.text, meaning, locale).translate(this.node);
    } catch (error) {
      if (!(error instanceof NotCalculated)) throw error;
      this.problem = error;
      this.translation = null;
    }
    if (this.translation?.expression !== before || this.problem) this.isStale = true;
  }

  get sees(): readonly Seen[] {
    return this.translation?.sees ?? [];
  }

  task({ today, now }: Moment): Task {
    const { expression = '', passesCells = false } = this.translation ?? {};
    const dated = expression.replaceAll(todayMark, String(today)).replaceAll(nowMark, String(now));
    return { sheetId: this.sheet.id, row: this.row, column: this.column, expression: dated, passesCells };
  }

  /** What people and scripts see of it; differs when any of that changed. */
  shown(): string {
    const { value, refusal, style } = this.cell;
    return JSON.stringify([typeof value, value, refusal, style]);
  }

  /** @returns whether the cell changed */
  take(outcome: Outcome): boolean {
    if (outcome.kind === 'value') {
      this.outcomeProblem = null;
      return this.put(outcome.value, null);
    }
    this.outcomeProblem = new NotCalculated('with a result of several cells', this.text);
    return this.put(outcome.shown, this.outcomeProblem.message);
  }

  /** @returns whether the cell changed */
  refuse(problem: NotCalculated): boolean {
    return this.put(problem.what === '' ? '#ERROR!' : '#NAME?', problem.message);
  }

  private put(value: Cell['value'], refusal: string | null): boolean {
    const changed = this.cell.value !== value || this.cell.refusal !== refusal;
    this.cell.value = value;
    this.cell.refusal = refusal;
    this.isStale = false;
    return changed;
  }
}
