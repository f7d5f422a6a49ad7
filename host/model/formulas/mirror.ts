import { contains, intersects, type Rectangle } from '../rectangle';
import type { Sheet } from '../sheet';
import { Engine, inputOf, type Outcome, type Task } from './engine';
import { errorTexts } from './errors';

/** The engine keeps every input it was given; after so many a fresh one is cheaper. */
const mostInputs = 2_000_000;
const widest = 100_000;

/** Keeps the cells that formulas see in the engine, and no others. */
export class Mirror {
  private engine: Engine | null = null;
  private readonly typed = new Map<number, Map<number, string>>();
  private readonly shown = new Map<number, Rectangle[]>();
  private inputs = 0;

  /** To be called when cells changed. */
  forget(sheetId: number, area: Rectangle): void {
    const areas = this.shown.get(sheetId);
    if (areas)
      this.shown.set(
        sheetId,
        areas.filter((known) => !intersects(known, area)),
      );
  }

  /** To be called when cells came to other places. */
  reset(): void {
    this.engine?.free();
    this.engine = null;
    this.typed.clear();
    this.shown.clear();
    this.inputs = 0;
  }

  /** Brings the cells of an area up to date, formulas with the values they have. */
  show(sheet: Sheet, area: Rectangle): void {
    const areas = this.shown.get(sheet.id) ?? [];
    if (areas.some((known) => contains(known, area))) return;
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        const cell = sheet.grid.at(row, column);
        const value = cell?.value ?? null;
        const isError = cell?.formula != null && typeof value === 'string' && errorTexts.has(value);
        this.type(sheet.id, row, column, isError ? value : inputOf(value));
      }
    }
    this.shown.set(sheet.id, [...areas.filter((known) => !contains(area, known)), area]);
  }

  /** Calculates formulas whose cells are shown; afterwards those whose results are blank are so in the engine. */
  calculate(tasks: readonly Task[]): readonly Outcome[] {
    this.engine ??= new Engine();
    for (const task of tasks) {
      this.sheet(task.sheetId).set(task.row * widest + task.column, `=${task.expression}`);
    }
    this.inputs += 3 * tasks.length;
    return this.engine.calculate(tasks);
  }

  /** Puts the result of a formula in its place. */
  settle(task: Task, value: Outcome): void {
    const known = value.kind === 'value' ? value.value : value.shown;
    const isError = typeof known === 'string' && errorTexts.has(known);
    this.type(task.sheetId, task.row, task.column, isError ? known : inputOf(known));
  }

  /** Whether the engine has taken so much that a fresh one should begin. */
  get isWorn(): boolean {
    return this.inputs > mostInputs;
  }

  private type(sheetId: number, row: number, column: number, input: string): void {
    const typed = this.sheet(sheetId);
    const key = row * widest + column;
    if ((typed.get(key) ?? '') === input) return;
    this.engine ??= new Engine();
    this.engine.type(sheetId, row, column, input);
    this.inputs += 1;
    typed.set(key, input);
  }

  private sheet(sheetId: number): Map<number, string> {
    let typed = this.typed.get(sheetId);
    if (!typed) {
      typed = new Map();
      this.typed.set(sheetId, typed);
    }
    return typed;
  }
}
