import { Workbook } from '../../../host/model/workbook';
import { desk, monday } from '../testContext';

import Schema = GoogleAppsScript.Sheets.Schema;

const id = 'local-workbook';
const day = 86_400_000;

/** Four tickets of 2024-05-19 to 05-22; it is the 20th. */
function tickets() {
  const made = desk();
  made.sheet.getRange('A1:D5').setValues([
    ['编号', '状态', '到期', '金额'],
    ['T1', '待处理', new Date(monday - day), 10],
    ['T2', '处理中', new Date(monday), 20],
    ['T3', '待处理', new Date(monday + day), 30],
    ['T4', '', new Date(monday + 2 * day), 40],
  ]);
  const { Spreadsheets: spreadsheets } = made.api;
  if (!spreadsheets) throw new Error('the service has no Spreadsheets');
  const batch = (...requests: Schema.Request[]) => spreadsheets.batchUpdate({ requests }, id).replies ?? [];
  const views = () => spreadsheets.get(id, { fields: 'sheets.filterViews' }).sheets?.[0]?.filterViews ?? [];
  return { ...made, spreadsheets, batch, views };
}

const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 4 };

/** The types package does not know filterSpecs yet. */
const view = (title: string, columnIndex: number, filterCriteria: Schema.FilterCriteria) => {
  const filter = { title, range, filterSpecs: [{ columnIndex, filterCriteria }] };
  return { addFilterView: { filter } };
};

const condition = (type: string, ...values: string[]): Schema.FilterCriteria => ({
  condition: { type, values: values.map((userEnteredValue) => ({ userEnteredValue })) },
});

/** Which of rows 2 to 5 somebody sees through the only view. */
function seen(workbook: Workbook): readonly number[] {
  const [first] = workbook.view().sheets[0]?.filterViews ?? [];
  const hidden = first ? workbook.filterViewRows(first.id) : null;
  return [2, 3, 4, 5].filter((row) => !hidden?.includes(row - 1));
}

describe('a filter view', () => {
  test('is told with the id it got, and read back as it was given', () => {
    const { batch, views } = tickets();
    const [reply] = batch(view('待处理', 1, { hiddenValues: ['处理中'] }));
    const told = reply?.addFilterView?.filter;
    expect(told).toEqual({
      filterViewId: expect.any(Number),
      title: '待处理',
      range,
      criteria: { 1: { hiddenValues: ['处理中'] } },
      filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['处理中'] } }],
    });
    expect(views()).toEqual([told]);
  });

  test.each<[string, number, Schema.FilterCriteria, readonly number[]]>([
    ['hidden values, a blank among them', 1, { hiddenValues: ['处理中', ''] }, [2, 4]],
    ['a text', 1, condition('TEXT_EQ', '处理中'), [3]],
    ['a part of a text', 1, condition('TEXT_NOT_CONTAINS', '待'), [3, 5]],
    ['not blank', 1, { condition: { type: 'NOT_BLANK' } }, [2, 3, 4]],
    ['a number', 3, condition('NUMBER_GREATER_THAN_EQ', '30'), [4, 5]],
    ['two numbers', 3, condition('NUMBER_BETWEEN', '15', '35'), [3, 4]],
    ['a typed day', 2, condition('DATE_AFTER', '2024-05-20'), [4, 5]],
    ['today', 2, { condition: { type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }] } }, [3]],
    ['before tomorrow', 2, { condition: { type: 'DATE_BEFORE', values: [{ relativeDate: 'TOMORROW' }] } }, [2, 3]],
    ['a formula over two columns', 0, condition('CUSTOM_FORMULA', '=AND($B2="待处理",$C2<TODAY())'), [2]],
    ['values and a condition', 3, { hiddenValues: ['40'], ...condition('NUMBER_GREATER', '10') }, [3, 4]],
  ])('shows rows by %s', (_, column, criteria, rows) => {
    const { batch, workbook } = tickets();
    batch(view('视图', column, criteria));
    expect(seen(workbook)).toEqual(rows);
  });

  test('hides nothing from scripts and from people who do not look through it', () => {
    const { batch, workbook, sheet } = tickets();
    batch(view('视图', 1, { hiddenValues: ['待处理'] }));
    expect(sheet.isRowHiddenByFilter(2)).toBe(false);
    expect(workbook.view().sheets[0]?.filter).toBeNull();
  });

  test('follows its cells when a row is inserted and a column moved, and goes with its sheet', () => {
    const { batch, workbook, sheet, views, spreadsheet } = tickets();
    batch(view('视图', 1, { hiddenValues: ['处理中'] }));
    sheet.insertRowBefore(2);
    sheet.moveColumns(sheet.getRange('B1'), 1);
    expect(views()[0]).toMatchObject({
      range: { startRowIndex: 0, endRowIndex: 6 },
      criteria: { 0: { hiddenValues: ['处理中'] } },
    });
    sheet.deleteColumn(1);
    expect(views()[0]?.criteria).toBeUndefined();
    spreadsheet.insertSheet('另一张');
    spreadsheet.deleteSheet(sheet);
    expect(workbook.view().sheets.flatMap(({ filterViews }) => filterViews)).toEqual([]);
  });

  test('is changed only in what the mask names', () => {
    const { batch, views } = tickets();
    const [reply] = batch(view('旧名', 1, { hiddenValues: ['处理中'] }));
    const filterViewId = reply?.addFilterView?.filter?.filterViewId;
    const sortSpecs = [{ dimensionIndex: 2, sortOrder: 'DESCENDING' }];
    const filter = { ...(filterViewId === undefined ? {} : { filterViewId }), title: '新名', sortSpecs };
    batch({ updateFilterView: { filter, fields: 'title' } });
    expect(views()[0]).toMatchObject({ title: '新名', criteria: { 1: { hiddenValues: ['处理中'] } } });
    expect(views()[0]?.sortSpecs).toBeUndefined();
    batch({ updateFilterView: { filter, fields: 'sortSpecs,criteria' } });
    expect(views()[0]?.sortSpecs).toEqual(sortSpecs);
    expect(views()[0]?.criteria).toBeUndefined();
  });

  test('is duplicated under a free title, and deleted by its id', () => {
    const { batch, views } = tickets();
    const filterId = batch(view('视图', 1, {}))[0]?.addFilterView?.filter?.filterViewId ?? -1;
    batch({ duplicateFilterView: { filterId } });
    expect(views().map(({ title }) => title)).toEqual(['视图', '过滤器视图 1']);
    batch({ deleteFilterView: { filterId } });
    expect(views().map(({ title }) => title)).toEqual(['过滤器视图 1']);
  });

  test('is kept in saves, and saves from before there were any still open', () => {
    const { batch, workbook } = tickets();
    batch(view('视图', 1, { hiddenValues: ['处理中'] }));
    const saved: unknown = JSON.parse(JSON.stringify(workbook.toJSON()));
    expect(seen(Workbook.fromJSON(saved))).toEqual([2, 4, 5]);
    const old = workbook.toJSON();
    const sheets = old.sheets.map(({ filterViews: _, ...sheet }) => sheet);
    expect(Workbook.fromJSON({ ...old, sheets }).view().sheets[0]?.filterViews).toEqual([]);
  });
});

describe('what cannot be done is refused, and nothing is applied', () => {
  const refused = (request: Schema.Request, message: string) => {
    const { batch, views } = tickets();
    expect(() => batch(view('先来的', 1, {}), request)).toThrow(message);
    expect(views()).toEqual([]);
  };

  test('a column outside the range', () => {
    refused(
      view('错', 9, {}),
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].addFilterView: ' +
        'Column index 9 is outside the range of the filter.',
    );
  });

  test('a view that is not there', () => {
    refused({ deleteFilterView: { filterId: 77 } }, 'Invalid requests[1].deleteFilterView: No filter view with id: 77');
  });

  test('a custom formula that cannot be calculated, and any in the basic filter', () => {
    refused(view('错', 1, condition('CUSTOM_FORMULA', '=VLOOKUP(A1,B1,1)')), 'not implemented: function VLOOKUP');
    const filter = { range, criteria: { 1: condition('CUSTOM_FORMULA', '=A1>1') } };
    refused({ setBasicFilter: { filter } }, 'not implemented: filter condition CUSTOM_FORMULA');
  });

  test('a formula as the value of a condition', () => {
    refused(view('错', 2, condition('DATE_BEFORE', '=TODAY()')), 'not implemented: condition value "=TODAY()"');
  });

  test('a field that is not known', () => {
    refused({ addFilterView: { filter: { range, namedRangeId: 'x' } } }, 'not implemented: FilterView.namedRangeId');
  });
});

test('the basic filter is set and cleared; setting it again replaces it', () => {
  const { batch, sheet, spreadsheets } = tickets();
  batch({ setBasicFilter: { filter: { range, criteria: { 1: { hiddenValues: ['待处理'] } } } } });
  expect([2, 3, 4, 5].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([true, false, true, false]);
  batch({ setBasicFilter: { filter: { range } } });
  expect(spreadsheets.get(id, { fields: 'sheets.basicFilter' }).sheets).toEqual([{ basicFilter: { range } }]);
  batch({ clearBasicFilter: { sheetId: 0 } });
  expect(sheet.getFilter()).toBeNull();
});
