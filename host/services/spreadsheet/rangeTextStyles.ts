import type { LetterStyle } from '../../model/richText';
import { wrapStrategy } from './enumerationList';
import { matrix, requireSize } from './matrix';
import type { Services } from './services';
import { wrapping } from './styleProperties';

import Google = GoogleAppsScript.Spreadsheet;

/** What a cell's text looks like, defaults filled in as Range.getTextStyle does. */
export function wholeStyle(style: LetterStyle): LetterStyle {
  return {
    fontColor: style.fontColor ?? '#000000',
    fontFamily: style.fontFamily ?? 'Arial',
    fontSize: style.fontSize ?? 10,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    strikethrough: style.strikethrough ?? false,
  };
}

/** Range: text styles, and wrap strategies cell by cell. */
export function defineRangeTextStyles(services: Services): void {
  const { ranges, textStyles } = services.classes;
  const enter = services.enterRange.bind(services);

  ranges.define({
    getTextStyle() {
      const { sheet, area } = enter(this, 'getTextStyle', 'read');
      return textStyles.make(wholeStyle(sheet.styleAt(area.startRow, area.startColumn)));
    },
    getTextStyles() {
      const { sheet, area } = enter(this, 'getTextStyles', 'read');
      const found = matrix(services, area, (row, column) => wholeStyle(sheet.styleAt(row, column)));
      return services.objects(found.map((row) => services.objects(row.map((style) => textStyles.make(style)))));
    },
    setTextStyle(style: Google.TextStyle) {
      const kinds = [['SpreadsheetApp.TextStyle']];
      const { sheet, area } = enter(this, 'setTextStyle', 'write.buffered', [style], kinds);
      sheet.patchStyle(area, textStyles.of(style));
      return this;
    },
    setTextStyles(given: Google.TextStyle[][]) {
      const { sheet, area } = enter(this, 'setTextStyles', 'write.buffered', [given], [['Matrix']]);
      requireSize(services, given, area);
      const patches = given.map((row) => row.map((style) => textStyles.of(style)));
      const { styles } = services.workbook;
      sheet.change(area, (cell, row, column) => {
        const patch = patches[row - area.startRow]?.[column - area.startColumn];
        if (patch) cell.style = styles.patch(cell.style, patch);
      });
      return this;
    },
    getWrapStrategies() {
      const { sheet, area } = enter(this, 'getWrapStrategies', 'read');
      const names = matrix(services, area, (row, column) => sheet.styleAt(row, column).wrap ?? 'OVERFLOW');
      return services.objects(names.map((row) => services.objects(row.map((name) => wrapStrategy.value(name)))));
    },
    setWrapStrategies(given: Google.WrapStrategy[][]) {
      const { sheet, area } = enter(this, 'setWrapStrategies', 'write.buffered', [given], [['Matrix']]);
      requireSize(services, given, area);
      const patches = given.map((row) => row.map((strategy) => wrapping.patch(strategy, services)));
      const { styles } = services.workbook;
      sheet.change(area, (cell, row, column) => {
        const patch = patches[row - area.startRow]?.[column - area.startColumn];
        if (patch) cell.style = styles.patch(cell.style, patch);
      });
      return this;
    },
  });
}
