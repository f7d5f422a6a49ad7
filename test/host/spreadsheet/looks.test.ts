import { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

describe('colours as objects', () => {
  test('a built colour is set and read back in its parts', () => {
    const { sheet, app } = desk();
    const teal = app.newColor().setRgbColor('#0a8070').build();
    sheet.getRange('A1').setBackgroundObject(teal).setFontColorObject(teal);
    const read = sheet.getRange('A1').getBackgroundObject().asRgbColor();
    expect([read.getRed(), read.getGreen(), read.getBlue(), read.asHexString()]).toEqual([10, 128, 112, '#0a8070']);
    expect(sheet.getRange('A1').getFontColorObject().getColorType()).toBe(app.ColorType.RGB);
    expect(sheet.getRange('A1').setBackgroundObject(null).getBackground()).toBe('#ffffff');
  });

  test('a colour may be given by red, green and blue', () => {
    const { sheet } = desk();
    expect(sheet.getRange('B2').setBackgroundRGB(255, 8, 0).getBackground()).toBe('#ff0800');
    expect(() => sheet.getRange('B2').setBackgroundRGB(256, 0, 0)).toThrow('Invalid argument: 256,0,0');
  });

  test('font colours are read in the older way too', () => {
    const { sheet } = desk();
    const range = sheet.getRange('A1:B1').setFontColors([['#123456', null]]);
    expect(Reflect.apply(Reflect.get(range, 'getFontColors'), range, [])).toEqual([['#123456', '#000000']]);
  });

  test('theme colours are refused by name', () => {
    const { app } = desk();
    expect(() => Reflect.get(app.newColor(), 'setThemeColor')).toThrow('not implemented: ColorBuilder.setThemeColor');
  });
});

describe('text styles of cells', () => {
  test('a style changes what it names and leaves the rest', () => {
    const { sheet, app } = desk();
    const range = sheet.getRange('A1').setFontSize(14);
    range.setTextStyle(app.newTextStyle().setBold(true).setForegroundColor('#ff0000').build());
    const style = range.getTextStyle();
    expect([style.isBold(), style.getFontSize(), style.getForegroundColor()]).toEqual([true, 14, '#ff0000']);
  });
});

describe('wrapping cell by cell', () => {
  test('is set and read as values of the enumeration', () => {
    const { sheet, app } = desk();
    const { WRAP, CLIP, OVERFLOW } = app.WrapStrategy;
    const range = sheet.getRange('A1:C1').setWrapStrategies([[WRAP, CLIP, OVERFLOW]]);
    expect(range.getWrapStrategies()).toEqual([[WRAP, CLIP, OVERFLOW]]);
    expect(sheet.getRange('D1').getWrapStrategies()[0]?.[0]).toBe(OVERFLOW);
  });
});

describe('rich text', () => {
  const greeting = () => {
    const made = desk();
    const bold = made.app.newTextStyle().setBold(true).build();
    const text = made.app
      .newRichTextValue()
      .setText('详见 工单 页')
      .setTextStyle(0, 2, bold)
      .setLinkUrl(3, 5, 'https://example.com/t')
      .build();
    made.sheet.getRange('A1').setRichTextValue(text);
    return made;
  };

  test('is a text with stretches of their own look and link', () => {
    const { sheet } = greeting();
    const read = sheet.getRange('A1').getRichTextValue();
    expect(sheet.getRange('A1').getValue()).toBe('详见 工单 页');
    expect(read?.getRuns().map((run) => [run.getText(), run.getTextStyle().isBold(), run.getLinkUrl()])).toEqual([
      ['详见', true, null],
      [' ', false, null],
      ['工单', false, 'https://example.com/t'],
      [' 页', false, null],
    ]);
    expect([read?.getLinkUrl(), read?.getLinkUrl(3, 5)]).toEqual([null, 'https://example.com/t']);
    expect(read?.getTextStyle().isBold()).toBeNull();
  });

  test('survives saving and copying, and ends with the text it belongs to', () => {
    const { sheet, workbook } = greeting();
    sheet.getRange('A1').copyTo(sheet.getRange('B1'));
    expect(sheet.getRange('B1').getRichTextValue()?.getLinkUrl(3, 5)).toBe('https://example.com/t');
    const restored = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook)));
    expect(restored.activeSheet.grid.at(0, 0)?.rich?.runs).toHaveLength(4);
    sheet.getRange('A1').setValue('别的');
    expect(sheet.getRange('A1').getRichTextValue()?.getRuns()).toHaveLength(1);
  });

  test('numbers have no letters of their own', () => {
    const { sheet } = desk();
    expect(sheet.getRange('A1').setValue(5).getRichTextValue()).toBeNull();
  });
});

describe('columns as wide as their contents', () => {
  test('a column of long text is wider than one of short text, a blank one stays', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B1').setValues([['客户反映包装破损，要求换货并说明原因', '甲']]);
    sheet.autoResizeColumns(1, 3);
    expect(sheet.getColumnWidth(1)).toBeGreaterThan(200);
    expect(sheet.getColumnWidth(2)).toBeLessThan(40);
    expect(sheet.getColumnWidth(3)).toBe(100);
  });
});

describe('formulas in R1C1 notation', () => {
  test.each([
    ['=R[-1]C[1]*2', '=D1*2'],
    ['=SUM(R1C1:R[-1]C)', '=SUM($A$1:C1)'],
    [`='工 单'!R5C[-1]&"R1C1"`, `='工 单'!B$5&"R1C1"`],
  ])('%s in C2 is %s', (r1c1, a1) => {
    const { sheet } = desk();
    const cell = sheet.getRange('C2').setFormulaR1C1(r1c1);
    expect(cell.getFormula()).toBe(a1);
    expect(cell.getFormulaR1C1()).toBe(r1c1.replace('C)', 'C[0])'));
  });

  test('whole columns are refused', () => {
    const { sheet } = desk();
    sheet.getRange('C2').setFormula('=SUM(A:A)');
    expect(() => sheet.getRange('C2').getFormulaR1C1()).toThrow('not implemented: =SUM(A:A) in R1C1 notation');
  });
});
