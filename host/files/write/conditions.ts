import type { ConditionalRule } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import type { ConditionalFormat } from '../../model/attachments';
import { rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { comparisonOf, operandsOf } from '../shared/comparison';
import { quoteText } from '../shared/operand';
import { rangeList } from '../shared/reference';
import { textFormula } from '../shared/textTest';
import { encodeText } from '../shared/xmlText';
import { fileOverlay } from './style';

type Test = Pick<ConditionalRule, 'type' | 'operator' | 'formula' | 'text'>;

const textTypes: Readonly<Record<string, ConditionalRule['type']>> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_DOES_NOT_CONTAIN: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

/** The conditional formats; of several that apply only the first one counts, as in Sheets. */
export function fileConditions(sheet: Sheet): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap((format, index) => {
    const test = testOf(format);
    if (test === null) return [];
    const { ranges, style } = format;
    return { ...test, priority: index + 1, range: rangeList(ranges), style: fileOverlay(style), stopIfTrue: true };
  });
}

/** @returns null for what the format cannot express */
function testOf({ ranges: [first], condition: { criteria, values } }: ConditionalFormat): Test | null {
  if (!first) return null;
  if (criteria === 'CUSTOM_FORMULA') return { type: 'expression', formula: String(values[0]).replace(/^=/, '') };
  if (criteria === 'TEXT_EQUAL_TO') return { type: 'cellIs', operator: 'equal', formula: quoteText(String(values[0])) };
  const comparison = comparisonOf(criteria);
  if (comparison) {
    const formula = operandsOf(comparison.kind, values);
    return formula && { type: 'cellIs', operator: comparison.operator, formula: [...formula] };
  }
  const formula = textFormula(criteria, formatA1(rectangle(first.startRow, first.startColumn, 1, 1)), values);
  const type = textTypes[criteria];
  if (formula === null || !type) return null;
  return { type, formula, ...(values.length > 0 ? { text: encodeText(String(values[0])) } : {}) };
}
