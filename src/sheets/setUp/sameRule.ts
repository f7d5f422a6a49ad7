type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

const isRange = (value: unknown): value is Range =>
  typeof value === 'object' && value !== null && 'getGridId' in value && 'getColumn' in value;

/** A criterion as text. Where an offered column ends is left out: people add rows to their lists. */
const said = (value: unknown): string =>
  isRange(value) ? [value.getGridId(), value.getRow(), value.getColumn(), value.getLastColumn()].join() : String(value);

const sayings = (rule: Rule): string =>
  [rule.getCriteriaType(), rule.getAllowInvalid(), ...rule.getCriteriaValues().flat().map(said)].join('|');

/** Tells of cells whether they bear just this drop-down. */
export function ruleTest(wanted: Rule): (found: Rule | null | undefined) => boolean {
  const text = sayings(wanted);
  return (found) => found !== null && found !== undefined && sayings(found) === text;
}
