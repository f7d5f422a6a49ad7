import { formatA1 } from '../../model/a1';
import { blank, type Content } from '../../model/cell';
import { type Rectangle, rectangle } from '../../model/rectangle';
import type { Sheet } from '../../model/sheet';
import { itemCache, violates, violationMessage } from '../../model/validating';
import { contentOf, scriptValue } from './contents';
import { matrix, requireSize } from './matrix';
import type { Services } from './services';

/**
 * Writes one content a cell, after all of them were checked against rejecting validations (row 7).
 * @throws the exception naming the first offending cell
 */
export function writeChecked(
  services: Services,
  sheet: Sheet,
  area: Rectangle,
  contentAt: (row: number, column: number, numberFormat: string | undefined) => Content,
): void {
  const items = itemCache(sheet);
  const contents: Content[][] = [];
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    const line: Content[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column += 1) {
      const cell = sheet.grid.at(row, column);
      const content = contentAt(
        row - area.startRow,
        column - area.startColumn,
        sheet.workbook.styles.at(cell?.style ?? -1).numberFormat,
      );
      if (cell?.validation && violates(sheet, cell, content, items)) {
        services.fail(violationMessage(formatA1(rectangle(row, column, 1, 1)), cell.validation));
      }
      line.push(content);
    }
    contents.push(line);
  }
  sheet.write(area, (row, column) => contents[row]?.[column] ?? blank);
}

/** A script's formula text; without its "=" it is completed. */
export function formulaContent(formula: string): Content {
  if (formula === '') return blank;
  return { ...blank, formula: formula.startsWith('=') ? formula : `=${formula}` };
}

/** Range: values, display values and formulas. */
export function defineRangeValues(services: Services): void {
  const { workbook, classes } = services;
  const enter = services.enterRange.bind(services);

  classes.ranges.define({
    getValue() {
      const { sheet, area } = enter(this, 'getValue', 'read');
      return scriptValue(services, sheet.grid.at(area.startRow, area.startColumn));
    },
    getValues() {
      const { sheet, area } = enter(this, 'getValues', 'read');
      return matrix(services, area, (row, column) => scriptValue(services, sheet.grid.at(row, column)));
    },
    getDisplayValue() {
      const { sheet, area } = enter(this, 'getDisplayValue', 'read');
      return sheet.displayAt(area.startRow, area.startColumn);
    },
    getDisplayValues() {
      const { sheet, area } = enter(this, 'getDisplayValues', 'read');
      return matrix(services, area, (row, column) => sheet.displayAt(row, column));
    },
    getFormula() {
      const { sheet, area } = enter(this, 'getFormula', 'read');
      return sheet.grid.at(area.startRow, area.startColumn)?.formula ?? '';
    },
    getFormulas() {
      const { sheet, area } = enter(this, 'getFormulas', 'read');
      return matrix(services, area, (row, column) => sheet.grid.at(row, column)?.formula ?? '');
    },
    isBlank() {
      const { sheet, area } = enter(this, 'isBlank', 'read');
      return !sheet.hasContentIn(area);
    },
    setValue(value: unknown) {
      const { sheet, area } = enter(this, 'setValue', 'write.buffered', [value], [[], ['any']]);
      const rules = workbook.typingRules();
      writeChecked(services, sheet, area, (_row, _column, format) => contentOf(services, value, format, rules));
      return this;
    },
    setValues(values: unknown[][]) {
      const { sheet, area } = enter(this, 'setValues', 'write.buffered', [values], [['Matrix']]);
      requireSize(services, values, area);
      const rules = workbook.typingRules();
      writeChecked(services, sheet, area, (row, column, format) =>
        contentOf(services, values[row]?.[column], format, rules),
      );
      return this;
    },
    setFormula(formula: string) {
      const { sheet, area } = enter(this, 'setFormula', 'write.buffered', [formula], [['String']]);
      writeChecked(services, sheet, area, () => formulaContent(formula));
      return this;
    },
    setFormulas(formulas: string[][]) {
      const { sheet, area } = enter(this, 'setFormulas', 'write.buffered', [formulas], [['Matrix']]);
      requireSize(services, formulas, area);
      writeChecked(services, sheet, area, (row, column) => formulaContent(formulas[row]?.[column] ?? ''));
      return this;
    },
  });
}
