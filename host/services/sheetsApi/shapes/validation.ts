import { Refusal } from '../../../model/refusal';
import type { RangeReference, ValidationRule } from '../../../model/validation';
import type { Workbook } from '../../../model/workbook';
import { refuseOthers } from '../fields';
import { locateA1 } from '../located';
import { readCondition } from './condition';

import Schema = GoogleAppsScript.Sheets.Schema;

type Criteria = Pick<ValidationRule, 'criteria' | 'values' | 'source'>;

function itemsOf(condition: Schema.BooleanCondition): readonly string[] {
  return (condition.values ?? []).map((value) => {
    refuseOthers(value, ['userEnteredValue'], 'ConditionValue');
    return value.userEnteredValue ?? '';
  });
}

/** "=Sheet1!A1:A9" as a range that follows its cells. */
function sourceOf(workbook: Workbook, [text = '', ...others]: readonly string[]): RangeReference {
  if (others.length > 0 || !text.startsWith('=')) throw new Refusal(`Invalid ConditionValue.userEnteredValue: ${text}`);
  const { sheet, area } = locateA1(workbook, text.slice(1));
  return { sheetId: sheet.id, area };
}

function criteriaOf(workbook: Workbook, condition: Schema.BooleanCondition): Criteria {
  switch (condition.type) {
    case 'ONE_OF_LIST': {
      const items = itemsOf(condition);
      if (items.length === 0) throw new Refusal('ONE_OF_LIST must have at least one value.');
      return { criteria: 'VALUE_IN_LIST', values: items, source: null };
    }
    case 'ONE_OF_RANGE':
      return { criteria: 'VALUE_IN_RANGE', values: [], source: sourceOf(workbook, itemsOf(condition)) };
    case 'BOOLEAN':
      return { criteria: 'CHECKBOX', values: itemsOf(condition), source: null };
    default:
      return { ...readCondition(workbook, condition), source: null };
  }
}

/** The one rule for all cells it is set on. */
export function readValidation(workbook: Workbook, rule: Schema.DataValidationRule): ValidationRule {
  refuseOthers(rule, ['condition', 'inputMessage', 'strict', 'showCustomUi'], 'DataValidationRule');
  if (!rule.condition) throw new Refusal('DataValidationRule must have a condition.');
  return workbook.sharedValidation({
    ...criteriaOf(workbook, rule.condition),
    allowInvalid: rule.strict !== true,
    showDropdown: rule.showCustomUi === true,
    help: rule.inputMessage ?? null,
  });
}
