import type { ConditionalRule, Sheet as FileSheet } from 'hucre/xlsx';
import { formatA1 } from '../../model/a1';
import type { ConditionalFormat } from '../../model/attachments';
import type { Condition } from '../../model/condition';
import { clip, type Rectangle, rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { noStyle, StyleTable } from '../../model/style';
import { parseOperand } from '../shared/operand';
import { parseRangeList } from '../shared/reference';
import { decodeText } from '../shared/xmlText';
import { readComparison } from './comparison';
import { readStyle, type StyleContext } from './style';

const textCriteria: Readonly<Partial<Record<ConditionalRule['type'], string>>> = {
  containsText: 'TEXT_CONTAINS',
  notContainsText: 'TEXT_DOES_NOT_CONTAIN',
  beginsWith: 'TEXT_STARTS_WITH',
  endsWith: 'TEXT_ENDS_WITH',
};

/** The conditional formats that Sheets has too, the first one first; scales, bars, icons and rankings are left out. */
export function readConditions(file: FileSheet, sheet: Sheet, context: StyleContext): readonly ConditionalFormat[] {
  const overlays = new StyleTable();
  const rules = [...(file.conditionalRules ?? [])].sort((left, right) => left.priority - right.priority);
  return rules.flatMap((rule) => {
    const all = parseRangeList(rule.range);
    const ranges = all.flatMap((range) => clip(range, sheet.grid.whole()) ?? []);
    const condition = ranges.length > 0 ? conditionOf(rule, topLeft(all)) : null;
    if (condition === null) return [];
    return { ranges, condition, style: overlays.at(overlays.patch(noStyle, readStyle(rule.style ?? {}, context))) };
  });
}

/** The cell from which the formulas of a rule count. */
export function topLeft([first]: readonly Rectangle[]): string {
  return formatA1(rectangle(first?.startRow ?? 0, first?.startColumn ?? 0, 1, 1));
}

function conditionOf(rule: ConditionalRule, cell: string): Condition | null {
  const formulas = [rule.formula ?? []].flat();
  const [formula = ''] = formulas;
  if (rule.type === 'expression') return { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] };
  if (rule.type === 'cellIs') return cellIs(rule, cell, formulas);
  if (rule.type === 'containsBlanks') return { criteria: 'CELL_EMPTY', values: [] };
  if (rule.type === 'notContainsBlanks') return { criteria: 'CELL_NOT_EMPTY', values: [] };
  const criteria = textCriteria[rule.type];
  if (criteria === undefined) return null;
  return rule.text === undefined
    ? { criteria: 'CUSTOM_FORMULA', values: [`=${formula}`] }
    : { criteria, values: [decodeText(rule.text)] };
}

function cellIs({ operator = 'equal' }: ConditionalRule, cell: string, formulas: readonly string[]): Condition {
  const text = parseOperand(formulas[0] ?? '');
  if (operator === 'equal' && text?.kind === 'text') return { criteria: 'TEXT_EQUAL_TO', values: [text.value] };
  return readComparison('number', operator, formulas, cell);
}
