import { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

/** A desk whose A1:A3 hold 1, 2, 3. */
function counted(options: Parameters<typeof desk>[0] = {}) {
  const made = desk(options);
  made.sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
  return made;
}

describe('a formula follows what it sees', () => {
  test('its value is there when it is read, its text stays', () => {
    const { sheet } = counted();
    const cell = sheet.getRange('B1').setFormula('=SUM(A1:A2)*10');
    expect(cell.getValue()).toBe(30);
    expect(cell.getDisplayValue()).toBe('30');
    expect(cell.getFormula()).toBe('=SUM(A1:A2)*10');
  });

  test('a changed cell changes all that depends on it, through other formulas too', () => {
    const { sheet } = counted();
    sheet.getRange('B1:C1').setFormulas([['=A1+1', '=B1*100']]);
    expect(sheet.getRange('C1').getValue()).toBe(200);
    sheet.getRange('A1').setValue(6);
    expect(sheet.getRange('C1').getValue()).toBe(700);
    sheet.getRange('A1').clearContent();
    expect(sheet.getRange('C1').getValue()).toBe(100);
  });

  test('a formula that is overwritten is one no more', () => {
    const { sheet } = counted();
    sheet.getRange('B1').setFormula('=A1');
    sheet.getRange('C1').setFormula('=B1&"!"');
    sheet.getRange('B1').setValue('new');
    expect(sheet.getRange('B1:C1').getValues()).toEqual([['new', 'new!']]);
  });

  test('an open range sees every row, also rows that are added later', () => {
    const { sheet } = counted();
    sheet.getRange('B1').setFormula('=COUNTA(A2:A)+SUM(A:A)');
    expect(sheet.getRange('B1').getValue()).toBe(8);
    sheet.insertRowsAfter(sheet.getMaxRows(), 1);
    sheet.getRange(sheet.getMaxRows(), 1).setValue(10);
    expect(sheet.getRange('B1').getValue()).toBe(19);
  });

  test('other sheets and named ranges are seen by name', () => {
    const { sheet, spreadsheet } = counted();
    const other = spreadsheet.insertSheet('工单 1');
    other.getRange('A1').setFormula(`='${sheet.getName()}'!A2*2`);
    spreadsheet.setNamedRange('third', sheet.getRange('A3'));
    other.getRange('A2').setFormula('=third+A1');
    expect(other.getRange('A1:A2').getValues()).toEqual([[4], [7]]);
    sheet.getRange('A2').setValue(5);
    expect(other.getRange('A2').getValue()).toBe(13);
  });

  test('a sheet that is not there is a lost reference until it is added', () => {
    const { sheet, spreadsheet } = counted();
    sheet.getRange('B1').setFormula('=Later!A1');
    expect(sheet.getRange('B1').getValue()).toBe('#REF!');
    spreadsheet.insertSheet('Later').getRange('A1').setValue('here');
    expect(sheet.getRange('B1').getValue()).toBe('here');
  });

  test('a formula that sees itself is a lost reference', () => {
    const { sheet } = counted();
    sheet.getRange('B1:B2').setFormulas([['=B2+1'], ['=B1+1']]);
    expect(sheet.getRange('B1').getValue()).toBe('#REF!');
    sheet.getRange('B2').setValue(1);
    expect(sheet.getRange('B1').getValue()).toBe(2);
  });

  test('a blank cell that is passed on stays blank, and counts as 0 in a sum', () => {
    const { sheet } = counted();
    sheet.getRange('B1:E1').setFormulas([['=Z9', '=B1&"x"', '=B1+1', '=ISBLANK(B1)']]);
    expect(sheet.getRange('B1:D1').getValues()).toEqual([['', 'x', 1]]);
  });

  test('text stays text: "001" in a text cell is not the number 1', () => {
    const { sheet } = desk();
    sheet.getRange('A1').setValue("'001");
    sheet.getRange('B1:C1').setFormulas([['=A1', '=ISTEXT(A1)']]);
    expect(sheet.getRange('B1:C1').getValues()).toEqual([['001', true]]);
  });

  test('the Sheets API reads the value, or the formula when asked for it', () => {
    const { sheet, api, workbook } = counted();
    sheet.getRange('B1').setFormula('=A3/2');
    const range = `${sheet.getName()}!B1`;
    const values = api.Spreadsheets?.Values;
    expect(values?.get(workbook.id, range).values).toEqual([['1.5']]);
    expect(values?.get(workbook.id, range, { valueRenderOption: 'FORMULA' }).values).toEqual([['=A3/2']]);
  });

  test("a formula in a pivot table's source is counted with its value", () => {
    const { sheet, spreadsheet, app } = desk();
    sheet.getRange('A1:B3').setValues([
      ['组', '数'],
      ['a', 1],
      ['a', '=B2+4'],
    ]);
    const target = spreadsheet.insertSheet('汇总');
    const pivot = target.getRange('A1').createPivotTable(sheet.getRange('A1:B3'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(2, app.PivotTableSummarizeFunction.SUM);
    expect(target.getRange('B2').getValue()).toBe(6);
    sheet.getRange('B2').setValue(10);
    expect(target.getRange('B2').getValue()).toBe(24);
  });
});

describe('the clock', () => {
  test("TODAY() is a date of the workbook's zone and goes on with the host's clock", () => {
    let now = Date.UTC(2024, 4, 20, 15, 59);
    const { sheet } = desk({ workbook: { now: () => now } });
    const cell = sheet.getRange('A1').setFormula('=TODAY()');
    expect(cell.getValue()).toEqual(new Date('2024-05-20T00:00:00+08:00'));
    expect(cell.getDisplayValue()).toBe('2024/5/20');
    now += 60_000;
    expect(cell.getValue()).toEqual(new Date('2024-05-21T00:00:00+08:00'));
  });

  test('NOW() stands still until a cell changes', () => {
    let now = Date.UTC(2024, 4, 20, 2);
    const { sheet } = desk({ workbook: { now: () => now } });
    const cell = sheet.getRange('A1').setFormula('=NOW()');
    const first = cell.getValue();
    now += 3_600_000;
    expect(cell.getValue()).toEqual(first);
    sheet.getRange('Z9').setValue(1);
    expect(cell.getValue()).toEqual(new Date('2024-05-20T11:00:00+08:00'));
  });
});

describe('a format comes with the value', () => {
  test('a date plus days is shown as a date, and its successors too', () => {
    const { sheet } = desk();
    sheet.getRange('A1').setValue('2024-05-01');
    sheet.getRange('B1:C1').setFormulas([['=A1+30', '=B1+1']]);
    expect(sheet.getRange('B1:C1').getValues()).toEqual([
      [new Date('2024-05-31T00:00:00+08:00'), new Date('2024-06-01T00:00:00+08:00')],
    ]);
  });

  test('a format that people chose stays', () => {
    const { sheet } = desk();
    sheet.getRange('A1').setNumberFormat('0.00').setFormula('=1/3');
    expect(sheet.getRange('A1').getDisplayValue()).toBe('0.33');
    expect(sheet.getRange('A1').getValue()).toBe(1 / 3);
  });
});

describe('what is not calculated', () => {
  test.each([
    ['=QUERY(A1:A3,"select A")', 'QUERY'],
    ['=IMPORTRANGE("x","y")', 'IMPORTRANGE'],
    ['=ARRAYFORMULA(A1:A3*2)', 'ARRAYFORMULA'],
    ['=UNIQUE(A1:A3)', 'UNIQUE'],
    ['=IMAGE("https://a.example")', 'IMAGE'],
    ['=A1:A3', 'a range where one value is expected'],
    ['=SUM(A1:A3*2)', 'a range where one value is expected'],
    ['=VLOOKUP(2,A1:A3,1)', 'VLOOKUP with too few arguments'],
    ['=VLOOKUP(2,A1:A3,1,TRUE)', 'VLOOKUP in a sorted range'],
    ['=INDEX(A1:A3,0)', 'with a result of several cells'],
    ['=SUMIF(A1:A3,"<>x")', 'SUMIF with a criterion "<>…"'],
    ['={1,2}', '{…}'],
    ['=TEXT(A1,B1)', 'TEXT with a calculated format'],
    ['=unknown_name', 'unknown_name'],
    ['="on "&TODAY()', 'a date joined with text'],
    ['=1+', '=1+'],
  ])('%s is refused when its value is read, by naming %p', (formula, what) => {
    const { sheet } = counted();
    const cell = sheet.getRange('C1').setFormula(formula);
    expect(() => cell.getValue()).toThrow(`not implemented: formula ${what}`);
    expect(() => cell.getDisplayValue()).toThrow('not implemented: formula');
    expect(cell.getFormula()).toBe(formula);
  });

  test('is refused in every formula that sees it, and nowhere else', () => {
    const { sheet } = counted();
    sheet.getRange('B1:E1').setFormulas([['=QUERY(A1:A3,"select A")', '=IFERROR(B1,0)', '=COUNT(B1:C1)', '=A1']]);
    expect(() => sheet.getRange('C1').getValue()).toThrow('not implemented: formula QUERY (in =IFERROR(B1,0))');
    expect(() => sheet.getRange('D1').getValue()).toThrow('not implemented: formula QUERY');
    expect(sheet.getRange('E1').getValue()).toBe(1);
    sheet.getRange('B1').setValue(7);
    expect(sheet.getRange('C1:D1').getValues()).toEqual([[7, 2]]);
  });

  test('keeps nobody from seeing the workbook or saving it', () => {
    const { sheet, workbook, model } = counted();
    sheet.getRange('B1:B2').setFormulas([['=QUERY(A1:A3,"select A")'], ['=A1+A2']]);
    const shown = workbook.view().sheets[0]?.cells.find(([row, column]) => row === 0 && column === 1);
    expect(shown).toEqual([0, 1, '#NAME?', -1, '=QUERY(A1:A3,"select A")']);
    expect(workbook.displayValues(model.name)[1]).toEqual(['2', '3']);
    const again = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook.toJSON())));
    expect(again.displayValues(model.name)).toEqual([
      ['1', '#NAME?'],
      ['2', '3'],
      ['3', ''],
    ]);
  });
});
