import type { Rectangle } from '../../model/rectangle';
import type { BorderLine, Borders } from '../../model/style';
import { hexColor } from './color';
import { borderStyle } from './enumerationList';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

type Side = boolean | null | undefined;

/** Range.setBorder: lines are kept with the cells' styles; true draws, false takes away, null leaves as it is. */
export function defineRangeBorders(services: Services): void {
  const { styles } = services.workbook;

  services.classes.ranges.define({
    setBorder(
      top: Side,
      left: Side,
      bottom: Side,
      right: Side,
      vertical: Side,
      horizontal: Side,
      color?: string | null,
      style?: Google.BorderStyle | null,
    ) {
      const six = new Array<string>(6).fill('Boolean?');
      const given = [top, left, bottom, right, vertical, horizontal, color, style];
      const { sheet, area } = services.enterRange(this, 'setBorder', 'write.buffered', given, [
        six,
        [...six, 'String?', 'enum?'],
      ]);
      const line: BorderLine = {
        color: hexColor(services, color ?? '#000000'),
        style: style ? borderStyle.nameOf(style) : 'SOLID',
      };
      sheet.change(area, (cell, row, column) => {
        const sides = sidesOf(area, row, column, { top, left, bottom, right, vertical, horizontal });
        const borders = withSides(styles.at(cell.style).borders ?? {}, sides, line);
        cell.style = styles.patch(cell.style, { borders: Object.keys(borders).length === 0 ? null : borders });
      });
      return this;
    },
  });
}

interface Sides {
  readonly top: Side;
  readonly left: Side;
  readonly bottom: Side;
  readonly right: Side;
}

function sidesOf(
  area: Rectangle,
  row: number,
  column: number,
  wanted: Sides & { readonly vertical: Side; readonly horizontal: Side },
): Sides {
  return {
    top: row === area.startRow ? wanted.top : wanted.horizontal,
    bottom: row === area.endRow ? wanted.bottom : wanted.horizontal,
    left: column === area.startColumn ? wanted.left : wanted.vertical,
    right: column === area.endColumn ? wanted.right : wanted.vertical,
  };
}

function withSides(borders: Borders, sides: Sides, line: BorderLine): Borders {
  const result: Record<string, BorderLine> = { ...borders };
  for (const [side, wanted] of Object.entries(sides)) {
    if (wanted === true) result[side] = line;
    if (wanted === false) delete result[side];
  }
  return result;
}
