import type { CellStyle } from '../../contract/view';
import { hexOf } from './colors';
import { matrix, requireSize } from './matrix';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Painted = 'background' | 'fontColor';

const unset: Readonly<Record<Painted, string>> = { background: '#ffffff', fontColor: '#000000' };

/** Range: colours as objects, and the colour getters that the types package lacks. */
export function defineRangeColors(services: Services): void {
  const { ranges, colors } = services.classes;
  const hex = (style: CellStyle, painted: Painted) => style[painted] ?? unset[painted];
  const one = (range: Google.Range, member: string, painted: Painted): string => {
    const { sheet, area } = services.enterRange(range, member, 'read');
    return hex(sheet.styleAt(area.startRow, area.startColumn), painted);
  };
  const each = (range: Google.Range, member: string, painted: Painted): string[][] => {
    const { sheet, area } = services.enterRange(range, member, 'read');
    return matrix(services, area, (row, column) => hex(sheet.styleAt(row, column), painted));
  };
  const objects = (found: readonly (readonly string[])[]) =>
    services.objects(found.map((row) => services.objects(row.map((color) => colors.make(color)))));
  const set = (range: Google.Range, member: string, painted: Painted, color: Google.Color | null) => {
    const kinds = [['SpreadsheetApp.Color?']];
    const { sheet, area } = services.enterRange(range, member, 'write.buffered', [color], kinds);
    sheet.patchStyle(area, { [painted]: hexOf(services, color) });
    return range;
  };
  const setEach = (range: Google.Range, member: string, painted: Painted, given: (Google.Color | null)[][] | null) => {
    const { sheet, area } = services.enterRange(range, member, 'write.buffered', [given], [['Matrix?']]);
    if (given) requireSize(services, given, area);
    const { styles } = services.workbook;
    const wanted = given?.map((row) => row.map((color) => hexOf(services, color)));
    sheet.change(area, (cell, row, column) => {
      const color = wanted?.[row - area.startRow]?.[column - area.startColumn] ?? null;
      cell.style = styles.patch(cell.style, { [painted]: color });
    });
    return range;
  };

  ranges.define({
    getBackgroundObject() {
      return colors.make(one(this, 'getBackgroundObject', 'background'));
    },
    getBackgroundObjects() {
      return objects(each(this, 'getBackgroundObjects', 'background'));
    },
    setBackgroundObject(color: Google.Color | null) {
      return set(this, 'setBackgroundObject', 'background', color);
    },
    setBackgroundObjects(given: Google.Color[][] | null) {
      return setEach(this, 'setBackgroundObjects', 'background', given);
    },
    getFontColorObject() {
      return colors.make(one(this, 'getFontColorObject', 'fontColor'));
    },
    getFontColorObjects() {
      return objects(each(this, 'getFontColorObjects', 'fontColor'));
    },
    setFontColorObject(color: Google.Color | null) {
      return set(this, 'setFontColorObject', 'fontColor', color);
    },
    setFontColorObjects(given: (Google.Color | null)[][]) {
      return setEach(this, 'setFontColorObjects', 'fontColor', given);
    },
    setBackgroundRGB(red: number, green: number, blue: number) {
      const given = [red, green, blue];
      const kinds = [['number', 'number', 'number']];
      const { sheet, area } = services.enterRange(this, 'setBackgroundRGB', 'write.buffered', given, kinds);
      if (given.some((part) => part < 0 || part > 255)) services.fail(`Invalid argument: ${given.join(',')}`);
      const background = `#${given.map((part) => Math.trunc(part).toString(16).padStart(2, '0')).join('')}`;
      sheet.patchStyle(area, { background });
      return this;
    },
    ...{
      getFontColor(this: Google.Range) {
        return one(this, 'getFontColor', 'fontColor');
      },
      getFontColors(this: Google.Range) {
        return each(this, 'getFontColors', 'fontColor');
      },
    },
  });
}
