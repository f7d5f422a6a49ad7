import type { Condition } from '../../../model/condition';
import { defaultDateFormat, displayText } from '../../../model/numberFormat';
import { Refusal } from '../../../model/refusal';
import { parseTyped } from '../../../model/typing';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';

import Schema = GoogleAppsScript.Sheets.Schema;

type Kind = 'none' | 'text' | 'number' | 'date' | 'formula';

interface ConditionType {
  /** As SpreadsheetApp names it. */
  readonly criteria: string;
  readonly kind: Kind;
  readonly count: number;
}

const type = (criteria: string, kind: Kind, count: number): ConditionType => ({ criteria, kind, count });

const types: Readonly<Record<string, ConditionType>> = {
  BLANK: type('CELL_EMPTY', 'none', 0),
  NOT_BLANK: type('CELL_NOT_EMPTY', 'none', 0),
  TEXT_CONTAINS: type('TEXT_CONTAINS', 'text', 1),
  TEXT_NOT_CONTAINS: type('TEXT_DOES_NOT_CONTAIN', 'text', 1),
  TEXT_STARTS_WITH: type('TEXT_STARTS_WITH', 'text', 1),
  TEXT_ENDS_WITH: type('TEXT_ENDS_WITH', 'text', 1),
  TEXT_EQ: type('TEXT_EQUAL_TO', 'text', 1),
  TEXT_IS_EMAIL: type('TEXT_IS_VALID_EMAIL', 'none', 0),
  TEXT_IS_URL: type('TEXT_IS_VALID_URL', 'none', 0),
  NUMBER_GREATER: type('NUMBER_GREATER_THAN', 'number', 1),
  NUMBER_GREATER_THAN_EQ: type('NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number', 1),
  NUMBER_LESS: type('NUMBER_LESS_THAN', 'number', 1),
  NUMBER_LESS_THAN_EQ: type('NUMBER_LESS_THAN_OR_EQUAL_TO', 'number', 1),
  NUMBER_EQ: type('NUMBER_EQUAL_TO', 'number', 1),
  NUMBER_NOT_EQ: type('NUMBER_NOT_EQUAL_TO', 'number', 1),
  NUMBER_BETWEEN: type('NUMBER_BETWEEN', 'number', 2),
  NUMBER_NOT_BETWEEN: type('NUMBER_NOT_BETWEEN', 'number', 2),
  DATE_EQ: type('DATE_EQUAL_TO', 'date', 1),
  DATE_BEFORE: type('DATE_BEFORE', 'date', 1),
  DATE_AFTER: type('DATE_AFTER', 'date', 1),
  DATE_ON_OR_BEFORE: type('DATE_ON_OR_BEFORE', 'date', 1),
  DATE_ON_OR_AFTER: type('DATE_ON_OR_AFTER', 'date', 1),
  DATE_BETWEEN: type('DATE_BETWEEN', 'date', 2),
  DATE_NOT_BETWEEN: type('DATE_NOT_BETWEEN', 'date', 2),
  DATE_IS_VALID: type('DATE_IS_VALID_DATE', 'none', 0),
  CUSTOM_FORMULA: type('CUSTOM_FORMULA', 'formula', 1),
};

/** Conditions that a past or coming day may stand in for a date. */
const relative: readonly string[] = ['DATE_EQ', 'DATE_BEFORE', 'DATE_AFTER'];
const relativeDates = ['TODAY', 'TOMORROW', 'YESTERDAY', 'PAST_WEEK', 'PAST_MONTH', 'PAST_YEAR'];

/**
 * A condition of a filter, a conditional format or a validation.
 * @throws Refusal for a wrong number or kind of values; Error "not implemented: …" for an unknown type
 */
export function readCondition(workbook: Workbook, given: Schema.BooleanCondition): Condition {
  refuseOthers(given, ['type', 'values'], 'BooleanCondition');
  const known = types[given.type ?? ''];
  if (!known) throw new Error(`not implemented: BooleanCondition of type ${given.type}`);
  const { values = [] } = given;
  for (const value of values) refuseOthers(value, ['userEnteredValue', 'relativeDate'], 'ConditionValue');
  if (values.length !== known.count) {
    throw new Refusal(
      `Invalid number of values for condition ${given.type}: ${values.length}, expected ${known.count}.`,
    );
  }
  const word = values[0]?.relativeDate;
  if (word !== undefined) {
    if (!relative.includes(given.type ?? '') || !relativeDates.includes(word)) {
      throw new Refusal(`Relative date ${word} is not valid for condition ${given.type}.`);
    }
    return { criteria: `${known.criteria}_RELATIVE`, values: [word] };
  }
  return {
    criteria: known.criteria,
    values: values.map(({ userEnteredValue }) => readValue(workbook, known.kind, userEnteredValue)),
  };
}

function readValue(workbook: Workbook, kind: Kind, text: string | undefined): string | number {
  if (text === undefined) throw new Refusal('ConditionValue.userEnteredValue must be specified.');
  if (kind === 'text' || kind === 'formula') return text;
  if (text.startsWith('=') || text.startsWith('+')) {
    throw new Error(`not implemented: condition value "${text}" (formulas are not calculated)`);
  }
  const { value } = parseTyped(text, undefined, workbook.typingRules());
  if (typeof value !== 'number') throw new Refusal(`Invalid ConditionValue.userEnteredValue: ${text}`);
  return value;
}

/** A condition in the API's shape. @throws Error "not implemented: …" when the API has no such type */
export function shownCondition(workbook: Workbook, { criteria, values }: Condition): Schema.BooleanCondition {
  const word = criteria.endsWith('_RELATIVE');
  const bare = word ? criteria.slice(0, -'_RELATIVE'.length) : criteria;
  const found = Object.entries(types).find(([, known]) => known.criteria === bare);
  if (!found) throw new Error(`not implemented: condition ${criteria} in the Sheets API`);
  const [name, { kind }] = found;
  const { locale } = workbook;
  const text = (value: string | number | boolean) =>
    kind === 'date' && typeof value === 'number'
      ? displayText(value, defaultDateFormat(locale, false), locale)
      : String(value);
  const shown = values.map((value) => (word ? { relativeDate: String(value) } : { userEnteredValue: text(value) }));
  return shown.length === 0 ? { type: name } : { type: name, values: shown };
}
