import { fromR1C1, toR1C1 } from '../../model/r1c1';
import type { Rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { matrix, requireSize } from './matrix';
import { formulaContent, writeChecked } from './rangeValues';
import type { Services } from './services';

/** Range: formulas in R1C1 notation. */
export function defineRangeR1C1(services: Services): void {
  const enter = services.enterRange.bind(services);
  const read = (sheet: Sheet, row: number, column: number) => {
    const formula = sheet.grid.at(row, column)?.formula ?? '';
    return formula === '' ? '' : toR1C1(formula, row, column);
  };
  const write = (sheet: Sheet, area: Rectangle, formulaAt: (row: number, column: number) => string) => {
    writeChecked(services, sheet, area, (row, column) => {
      const formula = fromR1C1(formulaAt(row, column), area.startRow + row, area.startColumn + column);
      return formulaContent(formula ?? '=#REF!');
    });
  };

  services.classes.ranges.define({
    getFormulaR1C1() {
      const { sheet, area } = enter(this, 'getFormulaR1C1', 'read');
      return read(sheet, area.startRow, area.startColumn);
    },
    getFormulasR1C1() {
      const { sheet, area } = enter(this, 'getFormulasR1C1', 'read');
      return matrix(services, area, (row, column) => read(sheet, row, column));
    },
    setFormulaR1C1(formula: string) {
      const { sheet, area } = enter(this, 'setFormulaR1C1', 'write.buffered', [formula], [['String']]);
      write(sheet, area, () => formula);
      return this;
    },
    setFormulasR1C1(formulas: string[][]) {
      const { sheet, area } = enter(this, 'setFormulasR1C1', 'write.buffered', [formulas], [['Matrix']]);
      requireSize(services, formulas, area);
      write(sheet, area, (row, column) => formulas[row]?.[column] ?? '');
      return this;
    },
  });
}
