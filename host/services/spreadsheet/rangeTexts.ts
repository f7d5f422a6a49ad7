import { blank } from '../../model/cell';
import { columnsOf, rectangle } from '../../model/rectangle';
import { parseTyped } from '../../model/typing';
import { textDelimiter } from './enumerationList';
import { outside, type Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

const signs: Readonly<Record<string, string>> = { COMMA: ',', SEMICOLON: ';', PERIOD: '.', SPACE: ' ' };

function signOf(delimiter: string | Google.TextToColumnsDelimiter): string {
  if (typeof delimiter === 'string') return delimiter;
  const name = textDelimiter.nameOf(delimiter);
  return signs[name] ?? name;
}

/** Range: cleaning up and cutting text. */
export function defineRangeTexts(services: Services): void {
  const enter = services.enterRange.bind(services);

  services.classes.ranges.define({
    trimWhitespace() {
      const { sheet, area } = enter(this, 'trimWhitespace', 'write.buffered');
      sheet.changeStored(area, (cell) => {
        if (typeof cell.value !== 'string' || cell.formula !== null) return;
        const trimmed = cell.value.trim().replace(/\s+/g, ' ');
        cell.value = trimmed === '' ? null : trimmed;
      });
      return this;
    },
    splitTextToColumns(delimiter?: string | Google.TextToColumnsDelimiter) {
      const kinds = [[], ['String'], ['enum']];
      const { sheet, area } = enter(this, 'splitTextToColumns', 'write.buffered', [delimiter], kinds);
      if (delimiter === undefined) throw new Error('not implemented: Range.splitTextToColumns without a delimiter');
      if (columnsOf(area) > 1) services.fail('A text can be split to columns one column at a time.');
      const sign = signOf(delimiter);
      const rules = services.workbook.typingRules();
      for (let row = area.startRow; row <= area.endRow; row += 1) {
        const value = sheet.valueAt(row, area.startColumn);
        if (typeof value !== 'string' || !value.includes(sign)) continue;
        const pieces = value.split(sign);
        const line = rectangle(row, area.startColumn, 1, pieces.length);
        if (!sheet.inside(line)) services.fail(outside);
        services.requireUnlocked(sheet, line);
        sheet.write(line, (_row, column, cell) => {
          const { numberFormat } = sheet.workbook.styles.at(cell?.style ?? -1);
          const piece = pieces[column];
          return piece === undefined ? blank : parseTyped(piece.trim(), numberFormat, rules);
        });
      }
    },
  });
}
