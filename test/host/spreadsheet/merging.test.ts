import { readXlsx, writeXlsx } from '../../../host/files/xlsx';
import { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

const merged = (sheet: GoogleAppsScript.Spreadsheet.Sheet) =>
  sheet
    .getRange('A1:Z')
    .getMergedRanges()
    .map((range) => range.getA1Notation());

describe('merged cells', () => {
  test('a merged range keeps the content of its upper left cell alone', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B2').setValues([
      ['月报', '甲'],
      ['乙', '丙'],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      ['月报', ''],
      ['', ''],
    ]);
    expect(merged(sheet)).toEqual(['A1:B2']);
    expect([sheet.getRange('B2').isPartOfMerge(), sheet.getRange('C1').isPartOfMerge()]).toEqual([true, false]);
  });

  test('a block is merged row by row or column by column', () => {
    const { sheet } = desk();
    sheet.getRange('A1:C2').mergeAcross();
    sheet.getRange('E1:F3').mergeVertically();
    expect(merged(sheet)).toEqual(['A1:C1', 'A2:C2', 'E1:E3', 'F1:F3']);
  });

  test('a merged cell is taken apart as a whole or not at all', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B2').merge();
    expect(() => sheet.getRange('A1').breakApart()).toThrow('You must select all cells in a merged range');
    expect(() => sheet.getRange('B2:C3').merge()).toThrow('You must select all cells in a merged range');
    sheet.getRange('A1:C3').breakApart();
    expect(merged(sheet)).toEqual([]);
  });

  test('a row inserted inside a merged cell makes it taller, deleting all but one cell ends it', () => {
    const { sheet } = desk();
    sheet.getRange('A1:A3').merge();
    sheet.insertRowAfter(2);
    expect(merged(sheet)).toEqual(['A1:A4']);
    sheet.deleteRows(2, 3);
    expect(merged(sheet)).toEqual([]);
  });

  test('copying takes merged cells along, copying values alone does not', () => {
    const { sheet } = desk();
    sheet.getRange('A1:B1').merge().setValue('标题');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('D1'));
    sheet.getRange('A1:B1').copyTo(sheet.getRange('G1'), { contentsOnly: true });
    expect(merged(sheet)).toEqual(['A1:B1', 'D1:E1']);
  });

  test('sorting cells merged downwards is refused', () => {
    const { sheet } = desk();
    sheet.getRange('A1:A2').merge();
    expect(() => sheet.getRange('A1:B3').sort(1)).toThrow('not implemented: sorting cells that are merged downwards');
  });

  test('merged cells are saved, shown, and carried by .xlsx files', async () => {
    const { sheet, workbook } = desk();
    sheet.getRange('B2:C4').merge().setValue('合计');
    const area = { startRow: 1, endRow: 3, startColumn: 1, endColumn: 2 };
    expect(workbook.view().sheets[0]?.merges).toEqual([area]);
    expect(Workbook.fromJSON(JSON.parse(JSON.stringify(workbook))).activeSheet.merges).toEqual([area]);
    const read = Workbook.fromJSON(await readXlsx(await writeXlsx(workbook), {}));
    expect(read.activeSheet.merges).toEqual([area]);
  });
});
