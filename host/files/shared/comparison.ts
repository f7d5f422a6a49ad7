import type { ConditionalRule } from 'hucre/xlsx';
import { comparisonOperand } from './operand';

export type Operator = NonNullable<ConditionalRule['operator']>;

/** A criterion that compares with numbers or with days, as the format writes it. */
export interface Comparison {
  readonly kind: 'number' | 'date';
  readonly operator: Operator;
}

const numbers: Readonly<Record<string, Operator>> = {
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
};

const dates: Readonly<Record<string, Operator>> = {
  DATE_BETWEEN: 'between',
  DATE_NOT_BETWEEN: 'notBetween',
  DATE_EQUAL_TO: 'equal',
  DATE_AFTER: 'greaterThan',
  DATE_ON_OR_AFTER: 'greaterThanOrEqual',
  DATE_BEFORE: 'lessThan',
  DATE_ON_OR_BEFORE: 'lessThanOrEqual',
};

const signs: Readonly<Partial<Record<Operator, string>>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** @returns null for criteria that compare nothing */
export function comparisonOf(criteria: string): Comparison | null {
  const number = numbers[criteria];
  if (number) return { kind: 'number', operator: number };
  const date = dates[criteria.replace(/_RELATIVE$/, '')];
  return date ? { kind: 'date', operator: date } : null;
}

/** @returns null when no criterion compares days so */
export function criteriaOf({ kind, operator }: Comparison): string | null {
  const table = kind === 'number' ? numbers : dates;
  return Object.keys(table).find((criteria) => table[criteria] === operator) ?? null;
}

/** Operands of a comparison as formulas; null when one cannot be written. */
export function operandsOf(kind: Comparison['kind'], values: readonly unknown[]): readonly string[] | null {
  const formulas = values.map((value) => comparisonOperand(kind, value));
  return formulas.length > 0 && formulas.every((formula) => formula !== null) ? formulas : null;
}

/** The comparison as a formula over one cell, for what no criterion expresses. */
export function comparisonFormula(
  cell: string,
  operator: Operator,
  [first = '', second = '']: readonly string[],
): string {
  if (operator === 'between') return `=AND(${cell}>=${first},${cell}<=${second})`;
  if (operator === 'notBetween') return `=OR(${cell}<${first},${cell}>${second})`;
  return `=${cell}${signs[operator] ?? '='}${first}`;
}
