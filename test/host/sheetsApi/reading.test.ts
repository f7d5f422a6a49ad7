import { desk } from '../testContext';

const id = 'local-workbook';

function filled() {
  const made = desk();
  made.spreadsheet.getActiveSheet().setName('工单');
  made.sheet.getRange('A1:C4').setValues([
    ['编号', '反馈时间', '状态'],
    [1, '2024-05-01 12:00', '待处理'],
    ['', '', ''],
    [0.5, '', '已关闭'],
  ]);
  made.sheet.getRange('A4').setNumberFormat('0%');
  made.sheet.getRange('C:C').addDeveloperMetadata('field', 'status');
  made.sheet.getRange('A:A').addDeveloperMetadata('field', 'number');
  made.context.calls.length = 0;
  return { ...made, values: made.api.Spreadsheets?.Values ?? fail() };
}

function fail(): never {
  throw new Error('the service has no Values');
}

const column = (value: string) => ({
  developerMetadataLookup: { locationType: 'COLUMN', metadataKey: 'field', metadataValue: value },
});

describe('reading by data filter', () => {
  test('columns are found by their metadata wherever they stand, blanks at the end are left out', () => {
    const { values, sheet } = filled();
    sheet.moveColumns(sheet.getRange('C1'), 1);
    const answer = values.batchGetByDataFilter(
      { dataFilters: [column('number'), column('status')], valueRenderOption: 'UNFORMATTED_VALUE' },
      id,
    );
    expect(answer.valueRanges).toEqual([
      {
        valueRange: { range: "'工单'!B1:B1000", majorDimension: 'ROWS', values: [['编号'], [1], [], [0.5]] },
        dataFilters: [column('number')],
      },
      {
        valueRange: {
          range: "'工单'!A1:A1000",
          majorDimension: 'ROWS',
          values: [['状态'], ['待处理'], [], ['已关闭']],
        },
        dataFilters: [column('status')],
      },
    ]);
  });

  test('a filter that matches nothing has no answer', () => {
    const { values } = filled();
    expect(values.batchGetByDataFilter({ dataFilters: [column('owner')] }, id).valueRanges).toEqual([]);
  });

  test('a grid range counts from zero and ends before its end', () => {
    const { values } = filled();
    const gridRange = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
    const answer = values.batchGetByDataFilter(
      { dataFilters: [{ gridRange }], valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' },
      id,
    );
    expect(answer.valueRanges?.[0]?.valueRange).toEqual({
      range: "'工单'!A2:C2",
      majorDimension: 'ROWS',
      values: [[1, 45413.5, '待处理']],
    });
  });

  test('one call costs one api.read of all its cells', () => {
    const { values, context } = filled();
    values.batchGetByDataFilter({ dataFilters: [column('number'), column('status')] }, id);
    expect(context.calls).toEqual([
      { method: 'Sheets.Spreadsheets.Values.batchGetByDataFilter', cost: 'api.read', cells: 2000 },
    ]);
  });
});

describe('reading by range', () => {
  test('formatted values are the shown texts', () => {
    const { values } = filled();
    expect(values.get(id, '工单!A1:C').values).toEqual([
      ['编号', '反馈时间', '状态'],
      ['1', '2024-05-01 12:00', '待处理'],
      [],
      ['50%', '', '已关闭'],
    ]);
  });

  test('a blank range has no values at all', () => {
    const { values } = filled();
    expect(values.batchGet(id, { ranges: ['工单!E1:F2'] }).valueRanges).toEqual([
      { range: "'工单'!E1:F2", majorDimension: 'ROWS' },
    ]);
  });

  test('by columns', () => {
    const { values } = filled();
    const options = { majorDimension: 'COLUMNS', valueRenderOption: 'UNFORMATTED_VALUE' };
    expect(values.get(id, '工单!A2:C2', options).values).toEqual([[1], [45413.5], ['待处理']]);
  });
});

describe('errors in the words of the API', () => {
  test('an unknown sheet', () => {
    const { values } = filled();
    expect(() => values.batchGet(id, { ranges: ['归档!A1'] })).toThrow(
      'API call to sheets.spreadsheets.values.batchGet failed with error: Unable to parse range: 归档!A1',
    );
  });

  test('another workbook', () => {
    const { values } = filled();
    expect(() => values.get('other', 'A1')).toThrow('Requested entity was not found.');
  });

  test('a simple trigger has no right to call it', () => {
    const { api } = desk({ auth: 'LIMITED' });
    expect(() => api.Spreadsheets?.Values?.get(id, 'A1')).toThrow('You do not have permission to call');
  });

  test('what is missing is refused by name', () => {
    const { values, api } = filled();
    expect(() => values.batchClearByDataFilter({}, id)).toThrow(
      'not implemented: Spreadsheets.Values.batchClearByDataFilter',
    );
    expect(() => api.Spreadsheets?.get(id, {})).toThrow('not implemented: Sheets.Spreadsheets.get with fields');
  });
});

test('properties of the workbook and its sheets', () => {
  const { api } = filled();
  expect(api.Spreadsheets?.get(id, { fields: 'properties,sheets.properties' })).toEqual({
    properties: { title: 'Sheetdesk', locale: 'zh_CN', timeZone: 'Asia/Shanghai' },
    sheets: [
      {
        properties: {
          sheetId: 0,
          title: '工单',
          index: 0,
          sheetType: 'GRID',
          gridProperties: { rowCount: 1000, columnCount: 26 },
        },
      },
    ],
  });
});

test('notes of cells by data filter, rows without one empty, no other field', () => {
  const { api, sheet } = filled();
  sheet.getRange('C2').setNote('等回电');
  const filter = {
    gridRange: { sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 3 },
  };
  const ask = (fields: string) => api.Spreadsheets?.getByDataFilter({ dataFilters: [filter] }, id, { fields });
  expect(ask('sheets(data(startRow,rowData.values.note))')).toEqual({
    sheets: [{ data: [{ startRow: 1, rowData: [{ values: [{}, {}, { note: '等回电' }] }, {}] }] }],
  });
  expect(() => ask('sheets.data.rowData.values.effectiveValue')).toThrow(
    'not implemented: Sheets.Spreadsheets.getByDataFilter with fields',
  );
});
