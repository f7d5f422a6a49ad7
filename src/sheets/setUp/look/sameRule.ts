type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'getGridId' in value && 'getColumn' in value;

/** A criterion as text. Where an offered column ends is left out: people add rows to their lists. */
const said = (value: unknown): string =>
  isRange(value) ? [value.getGridId(), value.getRow(), value.getColumn(), value.getLastColumn()].join() : String(value);

const sayings = (rule: Rule): string =>
  [rule.getCriteriaType(), rule.getAllowInvalid(), ...rule.getCriteriaValues().flat().map(said)].join('|');

/** In which rows the columns end that a drop-down offers. */
const ends = (rule: Rule): string =>
  rule
    .getCriteriaValues()
    .flat()
    .map((value) => (isRange(value) ? value.getLastRow() : ''))
    .join();

/**
 * How a cell's drop-down stands to another: `outdated` offers the same column, but not all of it; `other` is another, or
 * none.
 */
export type Likeness = 'same' | 'outdated' | 'other';

/** Compares the drop-downs of cells with the one that they should bear. */
export function likenessTo(wanted: Rule): (found: Rule | null | undefined) => Likeness {
  const text = sayings(wanted);
  const end = ends(wanted);
  return (found) => {
    if (found === null || found === undefined || sayings(found) !== text) return 'other';
    return ends(found) === end ? 'same' : 'outdated';
  };
}
