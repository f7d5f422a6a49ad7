import type { DataValidation, Sheet as FileSheet } from 'hucre/xlsx';
import type { Condition } from '../../model/condition';
import { clip } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import type { RangeReference, ValidationRule } from '../../model/validation';
import { comparisonFormula } from '../shared/comparison';
import { parseRangeList } from '../shared/reference';
import { parseTextFormula } from '../shared/textTest';
import { decodeText } from '../shared/xmlText';
import { readComparison } from './comparison';
import { topLeft } from './conditions';

/** Where the items of a drop-down stand. */
export interface ItemSources {
  /** Items kept in the hidden sheet of lists; null for other places. */
  listed(formula: string): readonly string[] | null;
  /** A range, given by itself or by its name; null when it is none. */
  range(formula: string, sheet: Sheet): RangeReference | null;
}

type Test = Pick<ValidationRule, 'criteria' | 'values' | 'source'>;

/** Puts the rules of the file on the cells of the sheet. */
export function readValidations(file: FileSheet, sheet: Sheet, sources: ItemSources): void {
  for (const validation of file.dataValidations ?? []) {
    const ranges = parseRangeList(validation.range);
    const test = testOf(validation, sheet, topLeft(ranges), sources);
    if (test === null) continue;
    const isStrict = validation.showErrorMessage === true && (validation.errorStyle ?? 'stop') === 'stop';
    const rule = sheet.workbook.sharedValidation({
      ...test,
      allowInvalid: !isStrict,
      showDropdown: true,
      help: validation.inputMessage ? decodeText(validation.inputMessage) : null,
    });
    for (const range of ranges) {
      const area = clip(range, sheet.grid.whole());
      if (area)
        sheet.change(area, (cell) => {
          cell.validation = rule;
        });
    }
  }
}

function testOf(validation: DataValidation, sheet: Sheet, cell: string, sources: ItemSources): Test | null {
  if (validation.type === 'list') return listTest(validation, sheet, sources);
  return { source: null, ...conditionOf(validation, cell) };
}

function listTest({ values, formula1 = '' }: DataValidation, sheet: Sheet, sources: ItemSources): Test | null {
  const items = values?.map((item) => item.trim()) ?? sources.listed(formula1);
  if (items?.join(',').toUpperCase() === 'TRUE,FALSE') return { criteria: 'CHECKBOX', values: [], source: null };
  if (items) return { criteria: 'VALUE_IN_LIST', values: items, source: null };
  const source = sources.range(formula1, sheet);
  return source && { criteria: 'VALUE_IN_RANGE', values: [], source };
}

function conditionOf(validation: DataValidation, cell: string): Condition {
  const { type, operator = 'between', formula1 = '', formula2 } = validation;
  if (type === 'custom') {
    return parseTextFormula(formula1, cell) ?? { criteria: 'CUSTOM_FORMULA', values: [`=${formula1}`] };
  }
  if (type === 'date' && operator === 'greaterThanOrEqual' && formula1 === '0') {
    return { criteria: 'DATE_IS_VALID_DATE', values: [] };
  }
  const formulas = formula2 === undefined ? [formula1] : [formula1, formula2];
  if (type === 'textLength') {
    return { criteria: 'CUSTOM_FORMULA', values: [comparisonFormula(`LEN(${cell})`, operator, formulas)] };
  }
  return readComparison(type === 'date' ? 'date' : 'number', operator, formulas, cell);
}
