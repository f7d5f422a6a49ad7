import type { CellValue } from '../../contract/view';
import { textOf } from './operators';

type Parameters = readonly (() => CellValue)[];

const given = (parameters: Parameters, index: number): CellValue => parameters[index]?.() ?? null;

/** The functions a condition's formula may use; a parameter is calculated when it is needed. */
export const functions: Readonly<Record<string, (parameters: Parameters) => CellValue>> = {
  AND: (parameters) => parameters.every((parameter) => isTrue(parameter())),
  OR: (parameters) => parameters.some((parameter) => isTrue(parameter())),
  NOT: (parameters) => !isTrue(given(parameters, 0)),
  IF: (parameters) => (isTrue(given(parameters, 0)) ? given(parameters, 1) : given(parameters, 2)),
  ISBLANK: (parameters) => given(parameters, 0) === null,
  ISNUMBER: (parameters) => typeof given(parameters, 0) === 'number',
  ISTEXT: (parameters) => typeof given(parameters, 0) === 'string',
  LEN: (parameters) => textOf(given(parameters, 0)).length,
  LEFT: (parameters) => textOf(given(parameters, 0)).slice(0, Number(given(parameters, 1) ?? 1)),
  MOD: (parameters) => {
    const [value, divisor] = [Number(given(parameters, 0)), Number(given(parameters, 1))];
    return value - divisor * Math.floor(value / divisor);
  },
};

export function isTrue(value: CellValue): boolean {
  return typeof value === 'string' ? value.toUpperCase() === 'TRUE' : Boolean(value);
}
