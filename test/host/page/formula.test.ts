import type { CellValue } from '../../../host/contract/view';
import { parseFormula } from '../../../host/model/conditionFormulas/formula';

const cells: Readonly<Record<string, CellValue>> = { '1:3': '已超时', '2:3': 'VIP', '2:4': 7 };

/** The value of a formula written for row 2, looked at some rows further down. */
const calculated = (formula: string, down = 0) =>
  parseFormula(formula)({ down, right: 0, value: (row, column) => cells[`${row}:${column}`] ?? null });

test('a row moves along unless it is fixed: =$D2="已超时"', () => {
  expect([calculated('=$D2="已超时"'), calculated('=$D2="已超时"', 1), calculated('=$D$2="已超时"', 1)]).toEqual([
    true,
    false,
    true,
  ]);
});

test('texts compare without regard to case, blanks are equal to nothing and to 0', () => {
  expect([calculated('=$D3="vip"'), calculated('=Z9=""'), calculated('=Z9=0'), calculated('=Z9<>""')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('AND, OR, NOT, LEN, comparisons and arithmetic are known', () => {
  expect(calculated('=AND($E3>=5+2, NOT(ISBLANK($D3)), OR(LEN($D3)=3, FALSE))')).toBe(true);
  expect(calculated('=-2*3+10/2&"x"')).toBe('-1x');
});

test('what is not known is refused by name, not calculated wrongly', () => {
  expect(() => parseFormula('=COUNTIF($A$1:$A$9, "x")>1')).toThrow('not implemented');
  expect(() => parseFormula('=TODAY()')).toThrow('not implemented: function TODAY');
});

test('TODAY is the serial day on which it is looked at', () => {
  const seen = { down: 0, right: 0, value: () => 45432.5, today: () => 45432 };
  expect(parseFormula('=AND(A1>=TODAY(),A1<TODAY()+1)', true)(seen)).toBe(true);
});
