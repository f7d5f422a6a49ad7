import type { DataValidation } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import { rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { ValidationRule } from '../../model/validation';
import { validationAreas } from '../../model/validationAreas';
import { comparisonOf, operandsOf } from '../shared/comparison';
import { absoluteReference, rangeList } from '../shared/reference';
import { textFormula } from '../shared/textTest';
import { encodeText } from '../shared/xmlText';
import type { ListSheet } from './lists';

type Test = Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'>;

/** The longest hint the format shows. */
const longestHint = 255;

/** Drop-downs and other rules; a rule that only warns shows no error. */
export function fileValidations(sheet: Sheet, lists: ListSheet): DataValidation[] {
  return [...validationAreas(sheet)].flatMap(([rule, ranges]) => {
    const [first] = ranges;
    const test = first && testOf(sheet, rule, formatA1(rectangle(first.startRow, first.startColumn, 1, 1)), lists);
    if (!test) return [];
    return {
      ...test,
      range: rangeList(ranges),
      allowBlank: true,
      ...(rule.allowInvalid ? {} : { showErrorMessage: true, errorStyle: 'stop' as const }),
      ...(rule.help ? { showInputMessage: true, inputMessage: encodeText(rule.help.slice(0, longestHint)) } : {}),
    };
  });
}

/** @returns null for what the format cannot express, and for a range that is gone */
function testOf(sheet: Sheet, rule: ValidationRule, cell: string, lists: ListSheet): Test | null {
  const { criteria, values } = rule;
  if (criteria === 'VALUE_IN_RANGE') return fromRange(sheet, rule);
  if (criteria === 'VALUE_IN_LIST') return { type: 'list', ...lists.place(values.map(String)) };
  if (criteria === 'CHECKBOX') {
    return { type: 'list', ...lists.place(values.length > 0 ? values.map(String) : ['TRUE', 'FALSE']) };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(values[0]).replace(/^=/, '') };
  if (criteria === 'DATE_IS_VALID_DATE') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
  const comparison = comparisonOf(criteria);
  const operands = comparison && operandsOf(comparison.kind, values);
  if (comparison && operands) {
    const [formula1 = '', formula2] = operands;
    const type = comparison.kind === 'date' ? 'date' : 'decimal';
    return { type, operator: comparison.operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  }
  const formula1 = textFormula(criteria, cell, values);
  return formula1 === null ? null : { type: 'custom', formula1 };
}

function fromRange(sheet: Sheet, { source }: ValidationRule): Test | null {
  const from = source && sheet.workbook.sheetById(source.sheetId);
  if (!from || !source.area) return null;
  return { type: 'list', formula1: absoluteReference(from.name, source.area) };
}
