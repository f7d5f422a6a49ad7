import type { Rectangle } from '../../model/rectangle';
import type { RichText } from '../../model/richText';
import { runsBetween } from '../../model/richText';
import type { Sheet } from '../../model/sheet';
import { requireLength } from './contents';
import { requireSize } from './matrix';
import { writeChecked } from './rangeValues';
import type { RichPart } from './serviceClasses';
import type { Services } from './services';

import Google = GoogleAppsScript.Spreadsheet;

/** Range: text whose letters differ in look. The grid shows it in the look of its cell. */
export function defineRangeRichText(services: Services): void {
  const { ranges, richTexts } = services.classes;

  const read = (sheet: Sheet, row: number, column: number) => {
    const cell = sheet.grid.at(row, column);
    const value = sheet.valueAt(row, column) ?? '';
    // Documented: only text has letters of its own.
    if (typeof value !== 'string') return null;
    const base = sheet.styleAt(row, column);
    const kept = cell?.rich?.text === value ? cell.rich : null;
    const runs = kept?.runs ?? [{ start: 0, end: value.length, style: {}, link: null }];
    const { borders: _, numberFormat: _format, background: _background, ...letters } = base;
    const { horizontalAlignment: _h, verticalAlignment: _v, wrap: _w, ...look } = letters;
    const rich = { text: value, runs: runs.map((run) => ({ ...run, style: { ...look, ...run.style } })) };
    return richTexts.make({ rich, start: 0, end: value.length });
  };
  const whole = ({ rich, start, end }: RichPart): RichText => ({
    text: rich.text.slice(start, end),
    runs: runsBetween(rich, start, end).map((run) => ({ ...run, start: run.start - start, end: run.end - start })),
  });
  const write = (sheet: Sheet, area: Rectangle, given: readonly (readonly Google.RichTextValue[])[]) => {
    const texts = given.map((row) => row.map((one) => whole(richTexts.of(one))));
    for (const { text } of texts.flat()) requireLength(services, text);
    writeChecked(services, sheet, area, (row, column) => {
      const text = texts[row]?.[column]?.text ?? '';
      return { value: text === '' ? null : text, formula: null, numberFormat: null };
    });
    for (const [row, line] of texts.entries()) {
      for (const [column, rich] of line.entries()) {
        if (rich.text !== '') sheet.grid.ensure(area.startRow + row, area.startColumn + column).rich = rich;
      }
    }
  };

  ranges.define({
    getRichTextValue() {
      const { sheet, area } = services.enterRange(this, 'getRichTextValue', 'read');
      return read(sheet, area.startRow, area.startColumn);
    },
    getRichTextValues() {
      const { sheet, area } = services.enterRange(this, 'getRichTextValues', 'read');
      const rows: (Google.RichTextValue | null)[][] = [];
      for (let row = area.startRow; row <= area.endRow; row += 1) {
        const cells: (Google.RichTextValue | null)[] = [];
        for (let column = area.startColumn; column <= area.endColumn; column += 1) cells.push(read(sheet, row, column));
        rows.push(services.objects(cells));
      }
      return services.objects(rows);
    },
    setRichTextValue(value: Google.RichTextValue) {
      const kinds = [['SpreadsheetApp.RichTextValue']];
      const { sheet, area } = services.enterRange(this, 'setRichTextValue', 'write.buffered', [value], kinds);
      const row = new Array<Google.RichTextValue>(area.endColumn - area.startColumn + 1).fill(value);
      write(sheet, area, new Array<Google.RichTextValue[]>(area.endRow - area.startRow + 1).fill(row));
      return this;
    },
    setRichTextValues(values: Google.RichTextValue[][]) {
      const { sheet, area } = services.enterRange(this, 'setRichTextValues', 'write.buffered', [values], [['Matrix']]);
      requireSize(services, values, area);
      write(sheet, area, values);
      return this;
    },
  });
}
