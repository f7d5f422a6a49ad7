import ExcelJS from 'exceljs';
import { readXlsx } from '../../../host/files';
import { Workbook } from '../../../host/model/workbook';

/** A workbook that another library wrote, as the host reads it. */
async function written(make: (workbook: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void): Promise<Workbook> {
  const elsewhere = new ExcelJS.Workbook();
  make(elsewhere, elsewhere.addWorksheet('Sheet1'));
  return Workbook.fromJSON(await readXlsx(new Uint8Array(await elsewhere.xlsx.writeBuffer())));
}

describe('a workbook of another program', () => {
  test('gets room to work in, as in Sheets', async () => {
    const { activeSheet } = await written((_, sheet) => sheet.addRow(['a']));
    expect([activeSheet.rowCount, activeSheet.columnCount]).toEqual([1000, 26]);
  });

  test.each([
    ['1900', false],
    ['1904', true],
  ])('dates counted from %s are the same days', async (_name, date1904) => {
    const workbook = await written((elsewhere, sheet) => {
      elsewhere.properties.date1904 = date1904;
      sheet.getCell('A1').value = new Date(Date.UTC(2024, 4, 20, 10, 30));
      sheet.getCell('A1').numFmt = 'yyyy-mm-dd hh:mm';
    });
    expect(workbook.displayValues('Sheet1')).toEqual([['2024-05-20 10:30']]);
  });

  test('formulas written once for many cells stand in each of them', async () => {
    const { activeSheet } = await written((_, sheet) => {
      sheet.fillFormula('B1:B3', 'A1*$A$1+SUM(A:A)+LOG10(A1)', [1, 2, 3]);
    });
    expect([0, 1, 2].map((row) => activeSheet.grid.at(row, 1)?.formula)).toEqual([
      '=A1*$A$1+SUM(A:A)+LOG10(A1)',
      '=A2*$A$1+SUM(A:A)+LOG10(A2)',
      '=A3*$A$1+SUM(A:A)+LOG10(A3)',
    ]);
  });

  test('text of several looks is read as text, errors by their names', async () => {
    const workbook = await written((_, sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: '加' }, { text: '急', font: { bold: true } }] };
      sheet.getCell('B1').value = { error: '#N/A' };
      sheet.getCell('C1').value = { text: '链接', hyperlink: 'https://example.com' };
    });
    expect(workbook.displayValues('Sheet1')).toEqual([['加急', '#N/A', '链接']]);
  });

  test('colours of the theme are read as they look', async () => {
    const { activeSheet } = await written((_, sheet) => {
      sheet.getCell('A1').value = 'x';
      sheet.getCell('A1').fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 0 } };
      sheet.getCell('A1').font = { bold: true, color: { theme: 4 } };
    });
    expect(activeSheet.styleAt(0, 0)).toMatchObject({ background: '#ffffff', fontColor: '#4f81bd', bold: true });
  });

  test('rules on whole columns end with the sheet, and named lists become drop-downs', async () => {
    const workbook = await written((elsewhere, sheet) => {
      elsewhere.definedNames.add('Sheet1!$C$1:$C$3', 'States');
      sheet.getCell('A1').dataValidation = { type: 'list', formulae: ['States'], showErrorMessage: true };
      sheet.addConditionalFormatting({
        ref: 'B1:B1048576',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', priority: 1, formulae: ['$C$1'], style: { font: { bold: true } } },
        ],
      });
    });
    const [view] = workbook.view().sheets;
    expect(view?.validations).toMatchObject([{ criteria: 'VALUE_IN_RANGE', allowInvalid: false }]);
    expect(view?.conditionalFormats).toEqual([
      {
        ranges: [{ startRow: 0, endRow: 999, startColumn: 1, endColumn: 1 }],
        criteria: 'CUSTOM_FORMULA',
        values: ['=B1>$C$1'],
        style: { bold: true },
      },
    ]);
  });

  test('more cells than Sheets takes are told', async () => {
    const huge = written((elsewhere, sheet) => {
      sheet.getCell('XFD1').value = 1;
      elsewhere.addWorksheet('Sheet2').getCell('A1000').value = 1;
    });
    await expect(huge).rejects.toThrow(
      /^this workbook has \d+ cells and Sheets takes 10000000: split it and try again\.$/,
    );
  });

  test('a cell so far out that the sheet could not be held is told', async () => {
    const huge = written((_, sheet) => {
      sheet.getCell('XFD1048576').value = 1;
    });
    await expect(huge).rejects.toThrow(/^this workbook has a sheet of more than 10000000 cells: /);
  });

  test('text longer than a cell of Sheets holds is told', async () => {
    const long = written((_, sheet) => {
      sheet.getCell('B3').value = 'x'.repeat(50_001);
    });
    await expect(long).rejects.toThrow(/^Sheet1!B3 holds 50001 characters/);
  });
});
