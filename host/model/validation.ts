import { type Condition, satisfies, type Tested } from './condition';
import type { Rectangle } from './rectangle';

/** A range that follows its cells when lines are inserted, deleted or moved; null once they are gone. */
export interface RangeReference {
  sheetId: number;
  area: Rectangle | null;
}

/** A data validation; the same object for all cells that share it. */
export interface ValidationRule extends Condition {
  /** Where the items come from for VALUE_IN_RANGE. */
  readonly source: RangeReference | null;
  readonly allowInvalid: boolean;
  readonly showDropdown: boolean;
  readonly help: string | null;
}

const sameText = (items: readonly string[], display: string) => items.includes(display);

/** A checkbox takes its two values: TRUE and FALSE, or those given. */
function isTick(values: Condition['values'], { value }: Tested): boolean {
  return values.length === 0 ? typeof value === 'boolean' : values.some((allowed) => allowed === value);
}

/**
 * Whether a value may stand in a cell with this rule. A blank always may.
 * @param items the items of a drop-down, as displayed
 */
export function accepts(rule: ValidationRule, tested: Tested, items: readonly string[] | null): boolean {
  if (tested.value === null) return true;
  if (items !== null) return sameText(items, tested.display);
  if (rule.criteria === 'CHECKBOX') return isTick(rule.values, tested);
  return satisfies(rule, tested);
}
