import { Edits } from '../../../host/model/edits';
import { rectangle } from '../../../host/model/rectangle';
import { desk } from '../testContext';

const agent = 'agent@example.com';

function person() {
  const made = desk();
  return { ...made, edits: new Edits(made.model, agent) };
}

describe('a person at the grid', () => {
  test('types a number: the old and the new value are told', () => {
    const { edits } = person();
    edits.typeText(0, 0, '旧');
    expect(edits.typeText(0, 0, '007')).toEqual({ changed: true, refused: null, oldValue: '旧', newValue: 7 });
  });

  test('deletes, moves and inserts beside no line that is not there', () => {
    const { edits, sheet } = person();
    const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
    const refused = 'These cells are not in the sheet.';
    expect(edits.delete('row', rows, 1)).toEqual({ changed: false, refused });
    expect(edits.delete('column', columns - 1, 2)).toEqual({ changed: false, refused });
    expect(edits.insert('row', rows + 1, 1)).toEqual({ changed: false, refused });
    expect(edits.move('column', columns, 1, 0)).toEqual({ changed: false, refused });
    expect(edits.insert('row', rows, 1).changed).toBe(true);
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([rows + 1, columns]);
  });

  test('typing what stands there already changes nothing', () => {
    const { edits } = person();
    edits.typeText(0, 0, '7');
    expect(edits.typeText(0, 0, '7').changed).toBe(false);
  });

  test('a phone number in a plain-text column keeps its zeros', () => {
    const { edits, sheet } = person();
    sheet.getRange('A:A').setNumberFormat('@');
    expect(edits.typeText(4, 0, '01082345678').newValue).toBe('01082345678');
  });

  test('a rejecting drop-down refuses a typed value and says why; a warning one takes it', () => {
    const { edits, sheet, app } = person();
    const list = app.newDataValidation().requireValueInList(['紧急', '高']);
    sheet.getRange('A1').setDataValidation(list.setAllowInvalid(false).setHelpText('请从列表中选择').build());
    sheet.getRange('A2').setDataValidation(list.setAllowInvalid(true).build());
    expect(edits.typeText(0, 0, '特急')).toEqual({
      changed: false,
      refused: 'The data you entered in cell A1 violates the data validation rules set on this cell. 请从列表中选择',
      oldValue: null,
      newValue: null,
    });
    expect(edits.typeText(1, 0, '特急').refused).toBeNull();
  });

  test('a protected cell keeps what it holds', () => {
    const { edits, sheet } = person();
    sheet.getRange('A1').setValue('20240520001');
    sheet.getRange('A:A').protect();
    expect(edits.typeText(0, 0, '1').refused).toContain('protected cell');
    expect(edits.clear(rectangle(0, 0, 1, 3)).refused).toContain('protected cell');
    expect(sheet.getRange('A1').getValue()).toBe(20240520001);
  });

  test('what reaches beyond the sheet cannot be selected to be cleared', () => {
    const { edits, sheet } = person();
    sheet.getRange('Z1').setValue('边');
    expect(edits.clear(rectangle(0, 25, 1, 2)).refused).toContain('not in the sheet');
    expect(sheet.getRange('Z1').getValue()).toBe('边');
  });

  test('a pasted block grows the sheet, keeps numbers and parses text', () => {
    const { edits, sheet } = person();
    edits.paste(999, 25, [
      ['001', 5],
      [true, null],
    ]);
    expect(sheet.getRange('Z1000:AA1001').getValues()).toEqual([
      [1, 5],
      [true, ''],
    ]);
  });

  test('sorts below the frozen header', () => {
    const { edits, sheet } = person();
    sheet.setFrozenRows(1);
    sheet.getRange('A1:A3').setValues([['编号'], [2], [1]]);
    edits.sort(0, true);
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['编号', 1, 2]);
  });

  test('filters a column by the values to be seen, and clears it', () => {
    const { edits, sheet, workbook } = person();
    sheet
      .getRange('A1:A3')
      .setValues([['状态'], ['待处理'], ['已关闭']])
      .createFilter();
    edits.filter(0, ['待处理']);
    expect(sheet.isRowHiddenByFilter(3)).toBe(true);
    edits.filter(0, null);
    expect(workbook.view().sheets[0]?.filter?.hiddenValues).toEqual({});
  });

  test('a sheet cannot take the name of another', () => {
    const { edits, spreadsheet } = person();
    spreadsheet.insertSheet('工单');
    expect(edits.rename('工单')).toEqual({
      changed: false,
      refused: 'A sheet with the name "工单" already exists. Please enter another name.',
    });
  });
});
