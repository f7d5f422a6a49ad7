import { desk } from '../testContext';

const id = 'local-workbook';

function apis() {
  const made = desk();
  const { Spreadsheets } = made.api;
  if (!Spreadsheets?.Values) throw new Error('the service has no Values');
  return { ...made, spreadsheets: Spreadsheets, values: Spreadsheets.Values };
}

describe('values', () => {
  test('RAW text is never parsed: a leading "=", "+", "0" stays', () => {
    const { values, sheet } = apis();
    const data = [{ range: 'A1:D1', values: [['=IMPORTXML("x")', '+86', '001', 7]] }];
    values.batchUpdate({ valueInputOption: 'RAW', data }, id);
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['=IMPORTXML("x")', '+86', '001', 7]]);
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });

  test('USER_ENTERED is parsed as if typed, null leaves a cell, an empty text clears it', () => {
    const { values, sheet } = apis();
    sheet.getRange('A1:C1').setValues([['旧', '旧', '旧']]);
    values.update({ values: [['50%', null, '']] }, id, 'A1:C1', { valueInputOption: 'USER_ENTERED' });
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[0.5, '旧', '']]);
  });

  test('scattered cells of moved columns are written by metadata in one call', () => {
    const { values, sheet, context } = apis();
    sheet.getRange('B:B').addDeveloperMetadata('field', 'slaState');
    sheet.moveColumns(sheet.getRange('B1'), 1);
    context.calls.length = 0;
    const dataFilter = { developerMetadataLookup: { metadataKey: 'field', metadataValue: 'slaState' } };
    const answer = values.batchUpdateByDataFilter(
      {
        valueInputOption: 'RAW',
        data: [{ dataFilter, majorDimension: 'COLUMNS', values: [['SLA状态', '正常', '已超时']] }],
      },
      id,
    );
    expect(sheet.getRange('A1:A3').getValues().flat()).toEqual(['SLA状态', '正常', '已超时']);
    expect(answer.totalUpdatedCells).toBe(3);
    expect(context.calls[0]).toEqual({
      method: 'Sheets.Spreadsheets.Values.batchUpdateByDataFilter',
      cost: 'api.values.write',
      cells: 3,
    });
  });

  test('values beyond their range are refused and none of the batch is written', () => {
    const { values, model } = apis();
    const data = [
      { range: 'A1', values: [['写']] },
      { range: 'B1:B2', values: [[1], [2], [3]] },
    ];
    expect(() => values.batchUpdate({ valueInputOption: 'RAW', data }, id)).toThrow(
      "Requested writing within range ['工作表1'!B1:B2], but tried writing to row [3]",
    );
    expect(model.lastRow()).toBe(0);
  });

  test('the input option must be given', () => {
    const { values } = apis();
    expect(() => values.update({ values: [[1]] }, id, 'A1')).toThrow(
      "'valueInputOption' is required but not specified",
    );
  });

  test('a rejecting validation does not stop the API', () => {
    const { values, sheet, app } = apis();
    sheet
      .getRange('A1')
      .setDataValidation(app.newDataValidation().requireValueInList(['高']).setAllowInvalid(false).build());
    values.update({ values: [['特急']] }, id, 'A1', { valueInputOption: 'RAW' });
    expect(sheet.getRange('A1').getValue()).toBe('特急');
  });

  test('append goes below the last row of its columns', () => {
    const { values, sheet } = apis();
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    const answer = values.append({ values: [['四', '丁']] }, id, 'A:B', { valueInputOption: 'RAW' });
    expect(answer.updates?.updatedRange).toBe("'工作表1'!A4:B4");
    expect(sheet.getRange('A4:B4').getValues()).toEqual([['四', '丁']]);
  });
});

const text = (value: string) => ({ userEnteredValue: { stringValue: value } });

describe('batchUpdate', () => {
  test('cells are appended after the last row with data; the sheet grows', () => {
    const { spreadsheets, sheet } = apis();
    sheet.getRange('A999').setValue('倒数第二');
    const rows = [{ values: [text('=甲'), {}, { userEnteredValue: { numberValue: 2 } }] }, { values: [text('乙')] }];
    spreadsheets.batchUpdate({ requests: [{ appendCells: { sheetId: 0, rows, fields: 'userEnteredValue' } }] }, id);
    expect(sheet.getMaxRows()).toBe(1001);
    expect(sheet.getRange('A1000:C1001').getValues()).toEqual([
      ['=甲', '', 2],
      ['乙', '', ''],
    ]);
  });

  test('all requests or none: a wrong second one keeps the first from happening', () => {
    const { spreadsheets, model } = apis();
    const good = { appendCells: { sheetId: 0, rows: [{ values: [text('甲')] }], fields: 'userEnteredValue' } };
    const wrong = { appendCells: { sheetId: 9, rows: [{ values: [text('乙')] }], fields: 'userEnteredValue' } };
    expect(() => spreadsheets.batchUpdate({ requests: [good, wrong] }, id)).toThrow(
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].appendCells: No grid with id: 9',
    );
    expect(model.lastRow()).toBe(0);
  });

  test('cells may be written into rows that the same batch adds, and not beyond', () => {
    const { spreadsheets, sheet } = apis();
    const add = { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 1 } };
    const write = (rowIndex: number) => ({
      updateCells: {
        start: { sheetId: 0, rowIndex, columnIndex: 0 },
        rows: [{ values: [text('末行')] }],
        fields: 'userEnteredValue',
      },
    });
    spreadsheets.batchUpdate({ requests: [add, write(1000)] }, id);
    expect(sheet.getRange('A1001').getValue()).toBe('末行');
    expect(() => spreadsheets.batchUpdate({ requests: [write(1001)] }, id)).toThrow('beyond the last requested row');
  });

  test('appended rows look like the row above them', () => {
    const { spreadsheets, sheet, app } = apis();
    const rule = app.newDataValidation().requireValueInList(['待处理']).build();
    sheet.getRange('A1000').setValue('待处理').setDataValidation(rule);
    spreadsheets.batchUpdate(
      { requests: [{ appendCells: { sheetId: 0, rows: [{ values: [text('待处理')] }], fields: 'userEnteredValue' } }] },
      id,
    );
    expect(sheet.getRange('A1001').getDataValidation()?.getCriteriaValues()[0]).toEqual(['待处理']);
  });

  test('an unknown request is refused by name', () => {
    const { spreadsheets } = apis();
    expect(() => spreadsheets.batchUpdate({ requests: [{ addBanding: {} }] }, id)).toThrow(
      'not implemented: Sheets.Spreadsheets.batchUpdate request addBanding',
    );
  });
});
