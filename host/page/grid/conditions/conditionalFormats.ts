import type { IStyleData } from '@univerjs/core';
import type { CellValue, Rectangle, SheetView } from '../../../contract/view';
import { satisfies } from '../../../model/condition';
import { parseFormula } from '../../../model/conditionFormulas/formula';
import { isTrue } from '../../../model/conditionFormulas/functions';
import { univerTraits } from '../styles';

/** What conditions can see of a sheet. */
export interface Seen {
  value(row: number, column: number): CellValue;
  display(row: number, column: number): string;
  isDate(row: number, column: number): boolean;
}

type Test = (row: number, column: number, seen: Seen) => boolean;

interface Rule {
  readonly ranges: readonly Rectangle[];
  readonly test: Test;
  readonly style: IStyleData;
}

/** The conditional formats of a sheet. Looked at for each cell as it is drawn, so their number of cells costs nothing. */
export class ConditionalFormats {
  private readonly rules: readonly Rule[];
  /** What cannot be shown, with the reason; named to the person rather than shown wrongly. */
  readonly problems: readonly string[];

  constructor(formats: SheetView['conditionalFormats']) {
    const problems: string[] = [];
    this.rules = formats.flatMap((format) => {
      try {
        return [{ ranges: format.ranges, test: testOf(format), style: univerTraits(format.style) }];
      } catch (reason) {
        problems.push(reason instanceof Error ? reason.message : String(reason));
        return [];
      }
    });
    this.problems = problems;
  }

  /** What the conditions add to a cell's style, or undefined; where rules disagree the first counts. */
  styleAt(row: number, column: number, seen: Seen): IStyleData | undefined {
    const met = this.rules.filter(
      ({ ranges, test }) => ranges.some((range) => covers(range, row, column)) && test(row, column, seen),
    );
    if (met.length === 0) {
      return undefined;
    }
    const style: IStyleData = {};
    for (const rule of met.reverse()) {
      Object.assign(style, rule.style);
    }
    return style;
  }
}

function testOf({ criteria, values, ranges }: SheetView['conditionalFormats'][number]): Test {
  if (criteria !== 'CUSTOM_FORMULA') {
    const condition = { criteria, values };
    satisfies(condition, { value: null, display: '', isDate: false });
    return (row, column, seen) =>
      satisfies(condition, {
        value: seen.value(row, column),
        display: seen.display(row, column),
        isDate: seen.isDate(row, column),
      });
  }
  const formula = parseFormula(String(values[0] ?? ''));
  const { startRow = 0, startColumn = 0 } = ranges[0] ?? {};
  return (row, column, { value }) => isTrue(formula({ down: row - startRow, right: column - startColumn, value }));
}

function covers(range: Rectangle, row: number, column: number): boolean {
  return row >= range.startRow && row <= range.endRow && column >= range.startColumn && column <= range.endColumn;
}
