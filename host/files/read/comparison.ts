import type { Condition } from '../../model/condition';
import { type Comparison, comparisonFormula, criteriaOf, type Operator } from '../shared/comparison';
import { parseOperand } from '../shared/operand';

/**
 * A comparison of the file as a criterion, or as a formula where there is none such.
 * @param kind of the numbers compared with; DATE(…) always means days
 * @param cell what is compared, like A2
 */
export function readComparison(
  kind: Comparison['kind'],
  operator: Operator,
  formulas: readonly string[],
  cell: string,
): Condition {
  const operands = formulas.map(parseOperand);
  const isDate =
    kind === 'date' || operands.some((operand) => operand?.kind === 'date' || operand?.kind === 'relative');
  const criteria = criteriaOf({ kind: isDate ? 'date' : 'number', operator });
  const values = operands.flatMap((operand) => (operand && operand.kind !== 'text' ? [operand.value] : []));
  if (criteria === null || values.length === 0 || values.length < operands.length) {
    return { criteria: 'CUSTOM_FORMULA', values: [comparisonFormula(cell, operator, formulas)] };
  }
  const isRelative = operands.some((operand) => operand?.kind === 'relative');
  return { criteria: isRelative ? `${criteria}_RELATIVE` : criteria, values };
}
