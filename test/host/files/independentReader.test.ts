import ExcelJS from 'exceljs';
import { writeXlsx } from '../../../host/files';
import type { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

/** The written file as another library reads it. */
async function readElsewhere(workbook: Workbook): Promise<ExcelJS.Workbook> {
  const elsewhere = new ExcelJS.Workbook();
  const bytes = await writeXlsx(workbook);
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await elsewhere.xlsx.load(copy);
  return elsewhere;
}

/** A small list of cases with everything people put around one. */
function listOfCases() {
  const made = desk();
  const { sheet, app, spreadsheet } = made;
  sheet.setName('工单');
  sheet.getRange('A1:D4').setValues([
    ['编号', '时间', '状态', '数'],
    ["'001", new Date(Date.UTC(2024, 4, 20, 2, 30)), '待处理', 1],
    ["'=1+1", new Date(Date.UTC(2024, 4, 21, 2, 30)), '已关闭', '=D2*2'],
    [true, '', '', -0.5],
  ]);
  sheet.getRange('B2:B4').setNumberFormat('yyyy"年"m"月"d"日"');
  sheet.getRange('A1:D1').setFontWeight('bold').setBackground('#e8f0fe').setWrap(true);
  sheet.setFrozenRows(1);
  sheet.setColumnWidth(2, 140);
  sheet.hideColumns(5);
  sheet.getRange('C2').setNote('电话里说的');
  const staff = spreadsheet.insertSheet('人员').hideSheet();
  const rule = () => app.newDataValidation().setAllowInvalid(false);
  sheet
    .getRange('C2:C9')
    .setDataValidation(rule().requireValueInList(['待处理', '已关闭']).setHelpText('选一个').build());
  sheet.getRange('E2:E9').setDataValidation(rule().requireValueInRange(staff.getRange('A2:A9')).build());
  const closed = app.newConditionalFormatRule().whenFormulaSatisfied('=$C2="已关闭"').setFontColor('#80868b');
  sheet.setConditionalFormatRules([closed.setRanges([sheet.getRange('A2:D9')]).build()]);
  const criteria = app.newFilterCriteria().setHiddenValues(['已关闭']).build();
  sheet.getRange('A1:D4').createFilter().setColumnFilterCriteria(3, criteria);
  return made.workbook;
}

describe('an independent reader finds in the file', () => {
  const read = readElsewhere(listOfCases());
  const cases = async () => {
    const sheet = (await read).getWorksheet('工单');
    if (!sheet) throw new Error('the sheet is missing');
    return sheet;
  };

  test('text as text, numbers as numbers, formulas as formulas', async () => {
    const sheet = await cases();
    expect(['A2', 'A3', 'A4', 'D2', 'D4'].map((place) => sheet.getCell(place).value)).toEqual([
      '001',
      '=1+1',
      true,
      1,
      -0.5,
    ]);
    expect(sheet.getCell('D3').formula).toBe('D2*2');
  });

  test('dates as they stand on the wall, with their pattern', async () => {
    const cell = (await cases()).getCell('B2');
    expect(cell.value).toEqual(new Date(Date.UTC(2024, 4, 20, 10, 30)));
    expect(cell.numFmt).toBe('yyyy"年"m"月"d"日"');
  });

  test('fonts, fills, wrapping, widths and hidden columns', async () => {
    const sheet = await cases();
    const { font, fill, alignment } = sheet.getCell('A1');
    expect(font).toMatchObject({ bold: true, name: 'Arial', size: 10 });
    expect(fill).toMatchObject({ type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8F0FE' } });
    expect(alignment).toMatchObject({ wrapText: true });
    expect([sheet.getColumn(2).width, sheet.getColumn(5).hidden]).toEqual([20, true]);
  });

  test('frozen rows, hidden sheets and notes', async () => {
    const sheet = await cases();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '1:1' });
    expect((await read).getWorksheet('人员')?.state).toBe('hidden');
    expect(JSON.stringify(sheet.getCell('C2').note)).toContain('电话里说的');
  });

  test('drop-downs that refuse, with their items and hints', async () => {
    const sheet = await cases();
    expect(sheet.getCell('C9').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"待处理,已关闭"'],
      showErrorMessage: true,
      prompt: '选一个',
    });
    expect(sheet.getCell('E2').dataValidation.formulae).toEqual(["'人员'!$A$2:$A$9"]);
  });

  test('conditional formats', async () => {
    // The reader's own types leave this property out.
    expect(Reflect.get(await cases(), 'conditionalFormattings')).toMatchObject([
      {
        ref: 'A2:D9',
        rules: [{ type: 'expression', formulae: ['$C2="已关闭"'], style: { font: { color: { argb: 'FF80868B' } } } }],
      },
    ]);
  });

  test('the filter, and the rows it hides', async () => {
    const sheet = await cases();
    expect(sheet.autoFilter).toBe('A1:D4');
    expect([2, 3, 4].map((row) => sheet.getRow(row).hidden)).toEqual([false, true, false]);
  });
});
