import type { CellValue } from '../../contract/view';

/** The value of two values joined by a sign, as Sheets calculates it; texts compare without regard to case. */
export function compare(sign: string, left: CellValue, right: CellValue): CellValue {
  switch (sign) {
    case '&':
      return `${textOf(left)}${textOf(right)}`;
    case '+':
      return Number(left) + Number(right);
    case '-':
      return Number(left) - Number(right);
    case '*':
      return Number(left) * Number(right);
    case '/':
      return Number(left) / Number(right);
    default:
      return ordered(sign, order(left, right));
  }
}

export function textOf(value: CellValue): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

function ordered(sign: string, difference: number): boolean {
  switch (sign) {
    case '=':
      return difference === 0;
    case '<>':
      return difference !== 0;
    case '<':
      return difference < 0;
    case '>':
      return difference > 0;
    case '<=':
      return difference <= 0;
    default:
      return difference >= 0;
  }
}

/** Numbers come before texts, texts before booleans; a blank is like the other side's emptiness. */
function order(left: CellValue, right: CellValue): number {
  const [one, other] = [left ?? emptyLike(right), right ?? emptyLike(left)];
  if (typeof one !== typeof other) {
    return rank(one) - rank(other);
  }
  if (typeof one === 'string') {
    return one.localeCompare(String(other), undefined, { sensitivity: 'accent' });
  }
  return Number(one) - Number(other);
}

function emptyLike(value: CellValue): CellValue {
  if (typeof value === 'number') {
    return 0;
  }
  return typeof value === 'boolean' ? false : '';
}

function rank(value: CellValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}
