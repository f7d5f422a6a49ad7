import fc from 'fast-check';
import { desk } from '../testContext';

const tickets = [
  ['20240520003', '客户丙', 3],
  ['20240520001', '客户甲', 1],
  ['20240520002', '客户乙', 2],
];

function filled(rows: (string | number)[][] = tickets) {
  const made = desk();
  made.sheet.getRange(1, 1, rows.length, 3).setNumberFormat('@').setValues(rows);
  return made;
}

const values = (made: ReturnType<typeof desk>) => made.sheet.getDataRange().getValues();

describe('inserting and deleting', () => {
  test('deleting the middle one of three rows leaves the other two whole', () => {
    const made = filled();
    made.sheet.deleteRows(2, 1);
    expect(values(made)).toEqual([tickets[0], tickets[2]]);
    expect(made.sheet.getMaxRows()).toBe(999);
  });

  test('a row inserted below takes format and drop-down of the row above, not its value or note', () => {
    const { sheet, app } = filled();
    const rule = app.newDataValidation().requireValueInList(['待处理', '已关闭']).build();
    sheet.getRange('A1').setDataValidation(rule).setBackground('#ff0000').setNote('原行');
    sheet.insertRowsAfter(1, 2);
    const added = sheet.getRange('A3');
    expect(added.getBackground()).toBe('#ff0000');
    expect(added.getDataValidation()?.getCriteriaValues()[0]).toEqual(['待处理', '已关闭']);
    expect([added.getValue(), added.getNote()]).toEqual(['', '']);
  });

  test('all rows cannot be deleted, nor all that are not frozen', () => {
    const { sheet } = desk();
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    sheet.setFrozenRows(1);
    expect(() => sheet.deleteRows(2, 999)).toThrow("You can't delete all the non-frozen rows.");
  });

  test('a workbook has at most 10,000,000 cells', () => {
    const { sheet } = desk();
    expect(() => sheet.insertRowsAfter(1000, 400_000)).toThrow('above the limit of 10000000 cells');
    expect(sheet.getMaxRows()).toBe(1000);
  });

  test('15,000 of 20,000 rows of 60 columns are deleted in one block, and what stood below moves up', () => {
    const { sheet } = desk();
    sheet.insertRowsAfter(1000, 19_000);
    sheet.insertColumnsAfter(26, 34);
    sheet.getRange(1, 1, 20_000, 60).setBackground('#eeeeee');
    sheet.getRange(20_000, 1).setValue('最后');
    sheet.deleteRows(3, 15_000);
    expect(sheet.getLastRow()).toBe(5000);
  });
});

describe('what is attached to rows and columns moves with them', () => {
  test('a column keeps width, hiding, group and metadata when it moves before the first', () => {
    const { sheet } = filled();
    sheet.setColumnWidth(3, 260);
    sheet.hideColumns(3);
    sheet.getRange('C:C').shiftColumnGroupDepth(1).addDeveloperMetadata('field', 'phenomenon');
    sheet.moveColumns(sheet.getRange('C1'), 1);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('field').find();
    expect(found?.getLocation().getColumn()?.getA1Notation()).toBe('A1:A1000');
    expect([sheet.getColumnWidth(1), sheet.isColumnHiddenByUser(1), sheet.getColumnGroupDepth(1)]).toEqual([
      260,
      true,
      1,
    ]);
    expect(sheet.getRange('A1:C1').getValues()).toEqual([[3, '20240520003', '客户丙']]);
  });

  test('metadata of a deleted column is gone', () => {
    const { sheet, spreadsheet } = filled();
    sheet.getRange('B:B').addDeveloperMetadata('field', 'customerName');
    sheet.deleteColumn(2);
    expect(spreadsheet.createDeveloperMetadataFinder().withKey('field').find()).toHaveLength(0);
  });

  test('metadata goes to whole rows and columns only', () => {
    const { sheet } = desk();
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('field')).toThrow('may only be added to');
  });

  test('conditional formats, filter, named range and protection follow a column inserted before them', () => {
    const { sheet, spreadsheet, app } = filled();
    const range = sheet.getRange('B1:C3');
    const rule = app
      .newConditionalFormatRule()
      .whenTextEqualTo('已超时')
      .setBackground('#f4cccc')
      .setRanges([range])
      .build();
    sheet.setConditionalFormatRules([rule]);
    range.createFilter();
    range.protect();
    spreadsheet.setNamedRange('清单', range);
    sheet.insertColumnBefore(1);
    expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('C1:D3');
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('C1:D3');
    expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation()).toBe('C1:D3');
    expect(spreadsheet.getRangeByName('清单')?.getA1Notation()).toBe('C1:D3');
  });

  test('a range down to the last row of the sheet grows when rows are appended at the end', () => {
    const { sheet, spreadsheet } = filled();
    spreadsheet.setNamedRange('整列', sheet.getRange('A2:A'));
    spreadsheet.setNamedRange('三行', sheet.getRange('A1:A3'));
    sheet.insertRowsAfter(1000, 10);
    expect(spreadsheet.getRangeByName('整列')?.getA1Notation()).toBe('A2:A1010');
    expect(spreadsheet.getRangeByName('三行')?.getA1Notation()).toBe('A1:A3');
  });
});

describe('sorting', () => {
  test('rows are sorted by number with their notes and formats', () => {
    const made = filled();
    made.sheet.getRange('B2').setNote('首位').setBackground('#00ff00');
    made.sheet.getRange('A1:C3').sort(3);
    expect(values(made)).toEqual([tickets[1], tickets[2], tickets[0]]);
    expect(made.sheet.getRange('B1').getNote()).toBe('首位');
    expect(made.sheet.getRange('B1').getBackground()).toBe('#00ff00');
  });

  test('numbers come before text, FALSE before TRUE, blanks last in both directions', () => {
    const { sheet } = desk();
    const range = sheet.getRange('A1:A6').setValues([['乙'], [''], [true], [10], [false], ['甲']]);
    range.sort({ column: 1, ascending: true });
    expect(range.getValues().flat()).toEqual([10, '甲', '乙', false, true, '']);
    range.sort({ column: 1, ascending: false });
    expect(range.getValues().flat()).toEqual([true, false, '乙', '甲', 10, '']);
  });
});

type Step = readonly ['insert' | 'delete' | 'sort' | 'move', number, number];

test('whatever rows are inserted, deleted, moved and sorted: a row is never torn apart', () => {
  const step = fc.tuple(
    fc.constantFrom('insert', 'delete', 'sort', 'move'),
    fc.integer({ min: 1, max: 15 }),
    fc.integer({ min: 1, max: 4 }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps: readonly Step[]) => {
      const { sheet } = desk();
      const rows = Array.from({ length: 15 }, (_, index) => [
        (index * 7) % 15,
        `客户${(index * 7) % 15}`,
        `备注${(index * 7) % 15}`,
      ]);
      sheet.getRange(1, 1, 15, 3).setValues(rows);
      for (const [kind, first, count] of steps) {
        if (kind === 'insert') sheet.insertRowsBefore(first, count);
        if (kind === 'delete') sheet.deleteRows(first, count);
        if (kind === 'move') sheet.moveRows(sheet.getRange(first, 1, count), 20);
        if (kind === 'sort') sheet.getRange(1, 1, 30, 3).sort({ column: 1, ascending: first % 2 === 0 });
      }
      for (const [id, name, remark] of sheet.getDataRange().getValues()) {
        if (id !== '') expect([name, remark]).toEqual([`客户${id}`, `备注${id}`]);
        else expect([name ?? '', remark ?? '']).toEqual(['', '']);
      }
    }),
    { numRuns: 40 },
  );
});

describe('groups of columns', () => {
  test('columns B to D are a group that can be folded, and its columns are hidden then', () => {
    const { sheet, app, workbook } = desk();
    sheet.setColumnGroupControlPosition(app.GroupControlTogglePosition.BEFORE);
    sheet.getRange('B:D').shiftColumnGroupDepth(1);
    const group = sheet.getColumnGroup(3, 1);
    expect(group?.getRange().getA1Notation()).toBe('B1:D1000');
    expect(group?.getControlIndex()).toBe(1);
    group?.collapse();
    expect(workbook.view().sheets[0]?.hiddenColumns).toEqual([1, 2, 3]);
    sheet.expandAllColumnGroups();
    expect(workbook.view().sheets[0]?.hiddenColumns).toEqual([]);
  });

  test('there is no group where none was made', () => {
    expect(() => desk().sheet.getColumnGroup(1, 1)).toThrow('A group does not exist at index 1 and depth 1');
  });
});
