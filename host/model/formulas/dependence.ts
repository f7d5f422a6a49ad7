import type { FormulaCell } from './formulaCell';
import { NotCalculated } from './notCalculated';
import type { Register } from './register';

/** Tells each formula which others see its cell. */
export function linkDependents(register: Register): void {
  for (const formula of register.all()) formula.dependents = [];
  for (const formula of register.all()) {
    for (const seen of formula.sees) {
      for (const source of register.knownIn(seen.sheetId, seen.area)) source.dependents.push(formula);
    }
  }
}

/** What depends on stale formulas is stale too. */
export function markDependents(register: Register): void {
  const waiting = [...register.all()].filter(({ isStale }) => isStale);
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    for (const dependent of formula.dependents) {
      if (dependent.isStale) continue;
      dependent.isStale = true;
      waiting.push(dependent);
    }
  }
}

/** Formulas that are not calculated, and those that see one, each with the reason. */
export function unknownAmong(
  register: Register,
  problemOf: (formula: FormulaCell) => NotCalculated | null,
): ReadonlyMap<FormulaCell, NotCalculated> {
  const unknown = new Map<FormulaCell, NotCalculated>();
  for (const formula of register.all()) {
    const problem = problemOf(formula);
    if (problem) unknown.set(formula, problem);
  }
  const waiting = [...unknown.keys()];
  for (let formula = waiting.pop(); formula; formula = waiting.pop()) {
    const { what = '' } = unknown.get(formula) ?? {};
    for (const dependent of formula.dependents) {
      if (unknown.has(dependent)) continue;
      unknown.set(dependent, new NotCalculated(what === '' ? formula.text : what, dependent.text));
      waiting.push(dependent);
    }
  }
  return unknown;
}
