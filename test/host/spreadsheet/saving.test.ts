import type { ViewChange } from '../../../host/contract/view';
import { insertLines } from '../../../host/model/structure';
import { Workbook } from '../../../host/model/workbook';
import { Zone } from '../../../host/model/zone';
import { desk } from '../testContext';

function required<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}

function furnished() {
  const made = desk();
  const { sheet, app, spreadsheet } = made;
  sheet.getRange('A1:C3').setValues([
    ['分类', '状态', '时间'],
    ['物流', '待处理', '2024-05-01 10:00'],
    ['退款', '已关闭', '2024-05-02 10:00'],
  ]);
  const lists = spreadsheet.insertSheet('设置');
  lists.getRange('A1:A2').setValues([['待处理'], ['已关闭']]);
  const rule = app.newDataValidation().requireValueInRange(lists.getRange('A1:A2')).build();
  sheet.getRange('B2:B3').setDataValidation(rule).setNote('由列表选择').setBackground('#fff2cc');
  sheet.getRange('B:B').addDeveloperMetadata('field', 'status').shiftColumnGroupDepth(1);
  sheet
    .getRange('A1:C3')
    .createFilter()
    .setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['退款']).build());
  sheet.setFrozenRows(1);
  const pivot = lists.getRange('D1').createPivotTable(sheet.getRange('A1:C3'));
  pivot.addRowGroup(1);
  pivot.addPivotValue(2, app.PivotTableSummarizeFunction.COUNTA);
  sheet.getRange('A1:A3').protect().setDescription('分类');
  return made;
}

describe('a saved workbook', () => {
  test('is the same after it was written as JSON and read again', () => {
    const { workbook } = furnished();
    const view = workbook.view();
    const again = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook)));
    expect(again.view()).toEqual(view);
    expect(again.toJSON()).toEqual(workbook.toJSON());
  });

  test('goes on working: drop-downs follow their list, pivot tables their source', () => {
    const { workbook } = furnished();
    const again = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook)));
    const [tickets, lists] = again.sheets;
    lists?.write({ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }, () => ({
      value: '等待客户',
      formula: null,
      numberFormat: null,
    }));
    tickets?.write({ startRow: 2, endRow: 2, startColumn: 0, endColumn: 0 }, () => ({
      value: '物流',
      formula: null,
      numberFormat: null,
    }));
    expect(again.view().sheets[0]?.validations[0]?.items).toEqual(['等待客户', '已关闭']);
    expect(again.displayValues('设置').map((row) => row[4] ?? '')).toEqual(['状态 的 COUNTA', '2', '2']);
  });

  test('rows that are alike are saved once, and a change of one leaves the others', () => {
    const { workbook, sheet } = desk();
    sheet.getRange('A2:C101').setBackground('#fff2cc').setNote('留空');
    const saved = JSON.parse(JSON.stringify(workbook)) as {
      readonly sheets: readonly { readonly cells: readonly unknown[]; readonly alike: readonly unknown[] }[];
    };
    expect(saved.sheets[0]?.cells).toHaveLength(3);
    expect(saved.sheets[0]?.alike).toEqual([[1, 100]]);
    const again = Workbook.fromJSON(saved);
    const rows = required(again.sheets[0]);
    rows.write({ startRow: 5, endRow: 5, startColumn: 1, endColumn: 1 }, () => ({
      value: '只此一格',
      formula: null,
      numberFormat: null,
    }));
    rows.changeStored({ startRow: 7, endRow: 7, startColumn: 0, endColumn: 0 }, (cell) => {
      cell.note = null;
    });
    insertLines(rows, 'column', 0, 1, 'none');
    const notes = Array.from({ length: 100 }, (_, at) => [1, 2, 3].map((column) => rows.grid.at(at + 1, column)?.note));
    expect(notes.flat().filter((note) => note !== '留空')).toEqual([null]);
    const values = again.displayValues('工作表1').flat();
    expect(values.filter((text) => text !== '')).toEqual(['只此一格']);
    expect(Workbook.fromJSON(JSON.parse(JSON.stringify(again))).view()).toEqual(again.view());
  });

  test('rows with a gap where another has a cell are not alike', () => {
    const { workbook, sheet } = desk();
    sheet.getRange('C1:C2').setValue('同');
    sheet.getRange('A2').setValue('只有第二行');
    const again = Workbook.fromJSON(JSON.parse(JSON.stringify(workbook)));
    expect(again.displayValues('工作表1').slice(0, 2)).toEqual([
      ['', '', '同'],
      ['只有第二行', '', '同'],
    ]);
  });

  test('what is no saved workbook is refused', () => {
    expect(() => Workbook.fromJSON({ version: 7 })).toThrow('This is no saved workbook');
  });
});

describe('listeners', () => {
  test('hear of changed cells, of notes, and of structure', () => {
    const { sheet, workbook } = desk();
    const heard: ViewChange[] = [];
    const stop = workbook.subscribe((change) => heard.push(change));
    sheet.getRange('A1').setValue(5);
    sheet.getRange('A1').setNote('注');
    sheet.insertRowBefore(1);
    stop();
    sheet.getRange('A1').setValue(6);
    expect(heard).toEqual([
      { kind: 'cells', sheetId: 0, cells: [[0, 0, 5, -1]], styles: [] },
      { kind: 'notes', sheetId: 0, notes: [[0, 0, '注']] },
      { kind: 'structure' },
    ]);
  });
});

describe('the wall clock of a zone', () => {
  test('every hour of 2024 in Shanghai, New York and Lord Howe comes back as the same instant', () => {
    for (const name of ['Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe']) {
      const zone = new Zone(name);
      let repeated = 0;
      for (let at = Date.UTC(2024, 0, 1); at < Date.UTC(2025, 0, 1); at += 3_600_000) {
        if (zone.toEpoch(zone.toSerial(at)) !== at) repeated += 1;
      }
      // Only the hour that the clock shows twice in autumn may be taken for its first pass.
      expect(repeated).toBeLessThanOrEqual(name === 'Asia/Shanghai' ? 0 : 1);
    }
  });

  test('half past two in the night the clock springs forward is half past three', () => {
    const zone = new Zone('America/New_York');
    const serial = zone.toSerial(Date.UTC(2024, 2, 10, 5)) + 2.5 / 24;
    expect(new Date(zone.toEpoch(serial)).toISOString()).toBe('2024-03-10T07:30:00.000Z');
  });
});
