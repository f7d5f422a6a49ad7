import { desk } from '../testContext';

import Schema = GoogleAppsScript.Sheets.Schema;

const id = 'local-workbook';

function apis() {
  const made = desk();
  const { Spreadsheets: spreadsheets } = made.api;
  if (!spreadsheets) throw new Error('the service has no Spreadsheets');
  const batch = (...requests: Schema.Request[]) => spreadsheets.batchUpdate({ requests }, id).replies ?? [];
  const get = (fields: string) => spreadsheets.get(id, { fields });
  return { ...made, spreadsheets, batch, get };
}

const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'COLUMNS', startIndex, endIndex });
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: 'ROWS', startIndex, endIndex });
const block = (endRowIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex: 0,
  endRowIndex,
  startColumnIndex: 0,
  endColumnIndex,
});
const text = (value: string) => ({ userEnteredValue: { stringValue: value } });

describe('all requests or none', () => {
  test('after a failure the workbook is what it was: cells, places, groups, rules, names', () => {
    const { batch, workbook, sheet, app, spreadsheet } = apis();
    sheet.getRange('A1:B3').setValues([
      ['编号', '状态'],
      [2, '乙'],
      [1, '甲'],
    ]);
    sheet.getRange('A1:A3').setFontWeight('bold');
    sheet.getRange('B:B').addDeveloperMetadata('field', 'status');
    sheet
      .getRange('B2')
      .setNote('备注')
      .setDataValidation(app.newDataValidation().requireValueInList(['乙']).build());
    spreadsheet.setNamedRange('状态', sheet.getRange('B2:B3'));
    sheet.getRange('D:E').shiftColumnGroupDepth(1);
    sheet.getRange('A1').protect();
    sheet.getRange('A1:B3').createFilter();
    const sum = spreadsheet.insertSheet('合计').getRange('A1').setFormula('=SUM(工作表1!A2:A3)');
    expect(sum.getValue()).toBe(3);
    const before = JSON.stringify({ ...workbook.toJSON(), styles: [], validations: [] });
    const values = { range: block(3, 2), cell: text('盖掉'), fields: '*' };
    expect(() =>
      batch(
        { repeatCell: values },
        { insertDimension: { range: columns(0, 2), inheritFromBefore: false } },
        { sortRange: { range: block(3, 4), sortSpecs: [{ dimensionIndex: 2 }] } },
        { deleteDimension: { range: rows(0, 2) } },
        { addDimensionGroup: { range: columns(0, 3) } },
        { addNamedRange: { namedRange: { name: '新', range: block(1, 1) } } },
        { addSheet: { properties: { title: '新表' } } },
        { updateSheetProperties: { properties: { sheetId: 0, title: '改名' }, fields: 'title' } },
        { deleteSheet: { sheetId: 404 } },
      ),
    ).toThrow('Invalid requests[8].deleteSheet: No grid with id: 404');
    expect([sum.getFormula(), sum.getValue()]).toEqual(['=SUM(工作表1!A2:A3)', 3]);
    const { lastId: _now, ...after } = JSON.parse(
      JSON.stringify({ ...workbook.toJSON(), styles: [], validations: [] }),
    );
    const { lastId: _then, ...expected } = JSON.parse(before);
    expect(after).toEqual(expected);
  });

  test('a request acts on what the earlier ones of the batch left', () => {
    const { batch, spreadsheet } = apis();
    batch(
      { addSheet: { properties: { sheetId: 7, title: '日志' } } },
      { updateCells: { start: { sheetId: 7 }, rows: [{ values: [text('时间')] }], fields: 'userEnteredValue' } },
    );
    expect(spreadsheet.getSheetByName('日志')?.getRange('A1').getValue()).toBe('时间');
  });

  test('an empty request and a field that is not known are refused', () => {
    const { batch } = apis();
    expect(() => batch({})).toThrow('Invalid requests[0]: No request set.');
    const properties = { sheetId: 0, rightToLeft: true };
    expect(() => batch({ updateSheetProperties: { properties, fields: '*' } })).toThrow(
      'not implemented: SheetProperties.rightToLeft',
    );
  });
});

describe('the workbook in the answer', () => {
  const writing = {
    updateCells: { start: { sheetId: 0 }, rows: [{ values: [text('编号')] }], fields: 'userEnteredValue' },
  };
  const first = "'工作表1'!1:1";

  test('is told as the requests left it, with the cells of the ranges, when it is asked for', () => {
    const { spreadsheets, sheet, spreadsheet } = apis();
    spreadsheet.insertSheet('别的');
    sheet.getRange('B1:C2').setValues([
      [7, true],
      ['乙', '丙'],
    ]);
    sheet.getRange('B1').setNote('备注');
    const asked = { includeSpreadsheetInResponse: true, responseRanges: [first], responseIncludeGridData: true };
    const { updatedSpreadsheet } = spreadsheets.batchUpdate({ requests: [writing], ...asked }, id);
    expect(updatedSpreadsheet?.spreadsheetId).toBe(id);
    expect(updatedSpreadsheet?.sheets?.map(({ properties }) => properties?.title)).toEqual(['工作表1']);
    const given = (value: object, formattedValue: string) => ({
      userEnteredValue: value,
      effectiveValue: value,
      formattedValue,
    });
    const values = [
      given({ stringValue: '编号' }, '编号'),
      { ...given({ numberValue: 7 }, '7'), note: '备注' },
      given({ boolValue: true }, 'TRUE'),
    ];
    expect(updatedSpreadsheet?.sheets?.[0]?.data).toEqual([{ rowData: [{ values }] }]);
  });

  test('has no cells unless grid data are asked for, and every sheet unless ranges are named', () => {
    const { spreadsheets, spreadsheet } = apis();
    spreadsheet.insertSheet('别的');
    const { updatedSpreadsheet } = spreadsheets.batchUpdate(
      { requests: [writing], includeSpreadsheetInResponse: true },
      id,
    );
    expect(updatedSpreadsheet?.sheets?.map((one) => [one.properties?.title, one.data])).toEqual([
      ['工作表1', undefined],
      ['别的', undefined],
    ]);
  });

  test('is not told unless it is asked for: ranges and grid data mean nothing then', () => {
    const { spreadsheets } = apis();
    const answer = spreadsheets.batchUpdate(
      { requests: [writing], responseRanges: ['没有!1:1'], responseIncludeGridData: true },
      id,
    );
    expect(answer).toEqual({ spreadsheetId: id, replies: [{}] });
  });

  test('a range that is none fails the call, and nothing is written', () => {
    const { spreadsheets, sheet } = apis();
    const asked = { includeSpreadsheetInResponse: true, responseRanges: ['没有!1:1'] };
    expect(() => spreadsheets.batchUpdate({ requests: [writing], ...asked }, id)).toThrow(
      'Unable to parse range: 没有!1:1',
    );
    expect(sheet.getRange('A1').getValue()).toBe('');
  });
});

describe('cells', () => {
  test('repeatCell writes what its mask names and leaves the rest', () => {
    const { batch, sheet } = apis();
    sheet.getRange('A1:B2').setValue('留着').setFontWeight('bold');
    const cell = {
      userEnteredFormat: {
        backgroundColor: { red: 1, green: 0.8 },
        numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' },
      },
    };
    batch({ repeatCell: { range: block(2, 2), cell, fields: 'userEnteredFormat(backgroundColor,numberFormat)' } });
    const cells = sheet.getRange('A1:B2');
    expect(cells.getBackgrounds()[1]).toEqual(['#ffcc00', '#ffcc00']);
    expect(cells.getNumberFormat()).toBe('yyyy-mm-dd');
    expect(cells.getFontWeight()).toBe('bold');
    expect(cells.getValue()).toBe('留着');
    batch({ repeatCell: { range: block(1, 1), cell: {}, fields: 'userEnteredFormat' } });
    expect(sheet.getRange('A1').getFontWeight()).toBe('normal');
  });

  test('a drop-down is set on a range, rejecting when strict, and taken away without a rule', () => {
    const { batch, sheet } = apis();
    const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: '高' }, { userEnteredValue: '低' }] };
    batch({ setDataValidation: { range: block(2, 1), rule: { condition, strict: true, showCustomUi: true } } });
    const rule = sheet.getRange('A2').getDataValidation();
    expect([rule?.getCriteriaValues(), rule?.getAllowInvalid()]).toEqual([[['高', '低'], true], false]);
    batch({ setDataValidation: { range: block(2, 1) } });
    expect(sheet.getRange('A2').getDataValidation()).toBeNull();
  });

  test('rows are sorted by several columns', () => {
    const { batch, sheet } = apis();
    sheet.getRange('A1:B3').setValues([
      ['乙', 1],
      ['甲', 2],
      ['甲', 3],
    ]);
    const sortSpecs = [{ dimensionIndex: 0 }, { dimensionIndex: 1, sortOrder: 'DESCENDING' }];
    batch({ sortRange: { range: block(3, 2), sortSpecs } });
    expect(sheet.getRange('B1:B3').getValues().flat()).toEqual([3, 2, 1]);
  });

  test('protected cells are not written', () => {
    const { workbook, model } = apis();
    model.protections.push({
      id: 5,
      kind: 'RANGE',
      area: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 },
      unprotected: [],
      description: '',
      warningOnly: false,
      domainEdit: false,
      editors: [],
    });
    const other = desk({ user: 'agent@example.com', workbook: { id: workbook.id } });
    other.model.protections.push(...model.protections);
    const request = { repeatCell: { range: block(1, 1), cell: text('改'), fields: 'userEnteredValue' } };
    expect(() => other.api.Spreadsheets?.batchUpdate({ requests: [request] }, id)).toThrow('protected cell');
  });
});

describe('rows and columns', () => {
  test('inserting, moving, hiding and sizing', () => {
    const { batch, sheet } = apis();
    sheet.getRange('A1:C1').setValues([['甲', '乙', '丙']]);
    batch(
      { insertDimension: { range: columns(1, 2), inheritFromBefore: true } },
      { moveDimension: { source: columns(0, 1), destinationIndex: 4 } },
      { updateDimensionProperties: { range: columns(1, 2), properties: { pixelSize: 55 }, fields: 'pixelSize' } },
      { updateDimensionProperties: { range: rows(4, 6), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
    );
    expect(sheet.getRange('A1:D1').getValues()).toEqual([['', '乙', '丙', '甲']]);
    expect(sheet.getColumnWidth(2)).toBe(55);
    expect([4, 5, 6, 7].map((row) => sheet.isRowHiddenByUser(row))).toEqual([false, true, true, false]);
  });

  test('groups are made, folded, told and dissolved', () => {
    const { batch, get } = apis();
    const [reply] = batch({ addDimensionGroup: { range: columns(2, 5) } });
    const group = { range: columns(2, 5), depth: 1 };
    expect(reply?.addDimensionGroup?.dimensionGroups).toEqual([group]);
    batch({ updateDimensionGroup: { dimensionGroup: { ...group, collapsed: true }, fields: 'collapsed' } });
    expect(get('sheets.columnGroups').sheets).toEqual([{ columnGroups: [{ ...group, collapsed: true }] }]);
    batch({ deleteDimensionGroup: { range: columns(2, 5) } });
    expect(get('sheets.columnGroups').sheets).toEqual([{}]);
  });
});

describe('what belongs to a sheet', () => {
  test('merged cells are told and unmerged, whole ones only', () => {
    const { batch, get, sheet } = apis();
    const told = () => get('sheets(merges)').sheets?.[0]?.merges;
    expect(told()).toBeUndefined();
    sheet.getRange('A1:B3').merge();
    expect(told()).toEqual([block(3, 2)]);
    const whole = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => batch({ unmergeCells: { range: block(2, 2) } })).toThrow(whole);
    batch({ unmergeCells: { range: block(3, 2) } });
    expect(told()).toBeUndefined();
  });

  test('a batch that fails leaves merged cells as they were', () => {
    const { batch, sheet } = apis();
    sheet.getRange('A1:B3').merge();
    expect(() => batch({ unmergeCells: { range: block(3, 2) } }, { deleteSheet: { sheetId: 404 } })).toThrow('404');
    expect(sheet.getRange('A1').isPartOfMerge()).toBe(true);
  });

  test('a conditional format is put at an index, moved and deleted', () => {
    const { batch, get } = apis();
    const rule = (value: string): Schema.ConditionalFormatRule => ({
      ranges: [block(10, 1)],
      booleanRule: {
        condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: value }] },
        format: { textFormat: { bold: true } },
      },
    });
    const order = () =>
      get('sheets.conditionalFormats').sheets?.[0]?.conditionalFormats?.map(
        ({ booleanRule }) => booleanRule?.condition?.values?.[0]?.userEnteredValue,
      );
    batch(
      { addConditionalFormatRule: { rule: rule('甲') } },
      { addConditionalFormatRule: { rule: rule('乙'), index: 1 } },
    );
    batch({ updateConditionalFormatRule: { sheetId: 0, index: 1, newIndex: 0 } });
    expect(order()).toEqual(['乙', '甲']);
    batch({ deleteConditionalFormatRule: { sheetId: 0, index: 0 } });
    expect(order()).toEqual(['甲']);
    expect(get('sheets.conditionalFormats').sheets?.[0]?.conditionalFormats).toEqual([rule('甲')]);
  });

  test('a protected range and a named range are told with their ids and deleted by them', () => {
    const { batch, get, spreadsheet } = apis();
    const [first, second] = batch(
      { addProtectedRange: { protectedRange: { range: block(1, 3), description: '表头', warningOnly: true } } },
      { addNamedRange: { namedRange: { name: '表头', range: block(1, 3) } } },
    );
    const protectedRangeId = first?.addProtectedRange?.protectedRange?.protectedRangeId ?? -1;
    const namedRangeId = second?.addNamedRange?.namedRange?.namedRangeId ?? '';
    expect(spreadsheet.getRangeByName('表头')?.getA1Notation()).toBe('A1:C1');
    expect(get('sheets.protectedRanges.description').sheets).toEqual([{ protectedRanges: [{ description: '表头' }] }]);
    batch({ deleteProtectedRange: { protectedRangeId } }, { deleteNamedRange: { namedRangeId } });
    expect(get('sheets.protectedRanges').sheets).toEqual([{}]);
    expect(spreadsheet.getRangeByName('表头')).toBeNull();
  });

  test('developer metadata is created, found by search and deleted by lookup', () => {
    const { batch, spreadsheets } = apis();
    batch({
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: 'field',
          metadataValue: 'status',
          visibility: 'DOCUMENT',
          location: { dimensionRange: columns(2, 3) },
        },
      },
    });
    const dataFilter = { developerMetadataLookup: { metadataKey: 'field' } };
    const found = () => spreadsheets.DeveloperMetadata.search({ dataFilters: [dataFilter] }, id);
    expect(found().matchedDeveloperMetadata).toMatchObject([
      {
        developerMetadata: { metadataValue: 'status', location: { dimensionRange: columns(2, 3) } },
        dataFilters: [dataFilter],
      },
    ]);
    batch({ deleteDeveloperMetadata: { dataFilter } });
    expect(found().matchedDeveloperMetadata).toEqual([]);
  });

  test('metadata that are updated are told with where they stand after the requests before, and must match', () => {
    const { batch } = apis();
    const mark = { metadataKey: 'field', metadataValue: 'status', visibility: 'DOCUMENT' };
    const update = (metadataKey: string) => ({
      updateDeveloperMetadata: {
        dataFilters: [{ developerMetadataLookup: { metadataKey } }],
        developerMetadata: { metadataValue: 'owner' },
        fields: 'metadataValue',
      },
    });
    const answers = batch(
      { createDeveloperMetadata: { developerMetadata: { ...mark, location: { dimensionRange: columns(2, 3) } } } },
      { insertDimension: { range: columns(0, 1), inheritFromBefore: false } },
      update('field'),
    );
    expect(answers[2]?.updateDeveloperMetadata?.developerMetadata).toMatchObject([
      { metadataValue: 'owner', visibility: 'DOCUMENT', location: { dimensionRange: columns(3, 4) } },
    ]);
    expect(() => batch(update('other'))).toThrow('No developer metadata');
  });

  test('sheet properties change by mask; lines are added and taken away at the end', () => {
    const { batch, get } = apis();
    const gridProperties = { rowCount: 20, frozenRowCount: 1 };
    const properties = { sheetId: 0, title: '工单', gridProperties, tabColor: { red: 1 } };
    batch({ updateSheetProperties: { properties, fields: 'title,tabColor,gridProperties(rowCount,frozenRowCount)' } });
    expect(get('sheets.properties(title,tabColor,gridProperties)').sheets).toEqual([
      {
        properties: {
          title: '工单',
          tabColor: { red: 1 },
          gridProperties: { rowCount: 20, columnCount: 26, frozenRowCount: 1 },
        },
      },
    ]);
  });
});

test('values are cleared and their formats stay', () => {
  const { spreadsheets, sheet } = apis();
  sheet.getRange('A1:B2').setValue(0.5).setNumberFormat('0%');
  expect(spreadsheets.Values.clear({}, id, 'A1:B1').clearedRange).toBe("'工作表1'!A1:B1");
  expect(sheet.getRange('A1:A2').getDisplayValues()).toEqual([[''], ['50%']]);
  expect(sheet.getRange('A1').getNumberFormat()).toBe('0%');
});

describe('copyPaste', () => {
  const area = (sheetId: number, startRowIndex: number, endRowIndex: number) => ({
    sheetId,
    startRowIndex,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex: 2,
  });

  test('values of formulas, numbers and text go to another sheet with their formats', () => {
    const { batch, sheet, spreadsheet } = apis();
    sheet.getRange('A1:B2').setValues([
      ['001', 2],
      ['甲', 45_432.5],
    ]);
    sheet.getRange('B1').setFormula('=A3+5');
    sheet.getRange('B2').setNumberFormat('yyyy-mm-dd hh:mm');
    const source = area(0, 0, 2);
    const destination = area(9, 3, 5);
    batch(
      { addSheet: { properties: { sheetId: 9, title: '暂存', gridProperties: { rowCount: 5, columnCount: 2 } } } },
      { copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } },
      { copyPaste: { source, destination, pasteType: 'PASTE_VALUES' } },
      { deleteDimension: { range: rows(0, 2) } },
    );
    const copy = spreadsheet.getSheetByName('暂存')?.getRange('A4:B5');
    expect(copy?.getDisplayValues()).toEqual([
      ['1', '5'],
      ['甲', '2024-05-20 12:00'],
    ]);
    expect(copy?.getFormulas().flat()).toEqual(['', '', '', '']);
  });

  test('what would reach beyond the sheet is refused, and nothing of the batch has happened', () => {
    const { batch, sheet, spreadsheet } = apis();
    sheet.getRange('A1').setValue('甲');
    const requests: readonly Schema.Request[] = [
      { addSheet: { properties: { sheetId: 9, title: '暂存', gridProperties: { rowCount: 2, columnCount: 2 } } } },
      { copyPaste: { source: area(0, 0, 3), destination: area(9, 0, 1), pasteType: 'PASTE_VALUES' } },
    ];
    expect(() => batch(...requests)).toThrow('beyond the sheet');
    expect(spreadsheet.getSheetByName('暂存')).toBeNull();
  });

  test('kinds of pasting that the host does not know are refused by name', () => {
    const { batch } = apis();
    const copyPaste = { source: area(0, 0, 1), destination: area(0, 1, 2), pasteType: 'PASTE_CONDITIONAL_FORMATTING' };
    expect(() => batch({ copyPaste })).toThrow('not implemented: copyPaste PASTE_CONDITIONAL_FORMATTING');
  });
});
