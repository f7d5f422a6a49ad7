import { hostOf } from '../execution/fixture';
import { inSheet, refusalOf } from './sheet';

describe('row 7: data validation', () => {
  test('a list’s items are texts, its drop-down is shown, anything is allowed by default', () => {
    const read = `const rule = app.newDataValidation().requireValueInList([1, 'b', true]).build();
      return [rule.getCriteriaValues(), rule.getAllowInvalid()];`;
    expect(inSheet(read)).toEqual([[['1', 'b', 'true'], true], true]);
  });

  const ruled = (allowInvalid: boolean) =>
    `range.setDataValidation(app.newDataValidation().requireValueInList(['a']).setAllowInvalid(${allowInvalid}).build());`;

  test('a script writes past a rule that only warns', () => {
    expect(inSheet(`${ruled(true)} return range.setValue('z').getValue();`)).toBe('z');
  });

  test('a script that writes against a rejecting rule fails and changes nothing', () => {
    expect(refusalOf(`${ruled(false)} range.setValue('z');`)).toMatch(
      /^Exception: The data you entered in cell A1 violates the data validation rules set on this cell/,
    );
    expect(inSheet(`${ruled(false)} try { range.setValue('z'); } catch (e) {} return range.getValue();`)).toBe('');
  });
});

test('row 8: conditional formats are replaced wholesale and keep their order', () => {
  const read = `const rule = (text) => app.newConditionalFormatRule().whenTextEqualTo(text).setBold(true).setRanges([range]).build();
    sheet.setConditionalFormatRules([rule('old')]);
    sheet.setConditionalFormatRules([rule('first'), rule('second')]);
    return sheet.getConditionalFormatRules().map((one) => one.getBooleanCondition().getCriteriaValues()[0]);`;
  expect(inSheet(read)).toEqual(['first', 'second']);
});

test('row 9: a sheet has one filter', () => {
  expect(refusalOf("sheet.getRange('A1:B3').createFilter(); sheet.getRange('C1:D3').createFilter();")).toBe(
    "Exception: You can't create a filter in a sheet that already has a filter.",
  );
});

describe('row 10: developer metadata', () => {
  test.each(['A1', 'A1:B2', 'A1:A5'])('is not for a part of a row or column like %s', (notation) => {
    expect(refusalOf(`sheet.getRange('${notation}').addDeveloperMetadata('k', 'v');`)).toMatch(/^Exception: /);
  });

  test('is for the spreadsheet, a sheet, a whole row and a whole column', () => {
    const read = `spreadsheet.addDeveloperMetadata('k'); sheet.addDeveloperMetadata('k');
      sheet.getRange('2:2').addDeveloperMetadata('k'); sheet.getRange('C:C').addDeveloperMetadata('k');
      return spreadsheet.createDeveloperMetadataFinder().withKey('k').find().map((one) => String(one.getLocation().getLocationType()));`;
    expect(inSheet(read)).toEqual(expect.arrayContaining(['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']));
  });

  test('moves with its column and goes with it', () => {
    const read = `sheet.getRange('C:C').addDeveloperMetadata('k');
      const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('k').find();
      sheet.insertColumnBefore(1); const moved = find()[0].getLocation().getColumn().getColumn();
      sheet.moveColumns(sheet.getRange('D:D'), 1); const again = find()[0].getLocation().getColumn().getColumn();
      sheet.deleteColumn(1); return [moved, again, find().length];`;
    expect(inSheet(read)).toEqual([4, 1, 0]);
  });
});

test('row 11: a new protection lets the owner and the effective user edit; the owner is not listed', () => {
  const source = `function protect() {
    const protection = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange('A1:A5').protect();
    return [protection.canEdit(), protection.getEditors().map((user) => user.getEmail())];
  }`;
  expect(hostOf(source).run('protect', [], 'agent@example.com').result).toEqual([true, ['agent@example.com']]);
  expect(hostOf(source).run('protect').result).toEqual([true, []]);
});

describe('row 12: how much a workbook holds', () => {
  test('50,000 characters a cell', () => {
    expect(inSheet("return range.setValue('x'.repeat(50000)).getValue().length;")).toBe(50_000);
    expect(refusalOf("range.setValue('x'.repeat(50001));")).toMatch(
      /^Exception: Your input contains more than the maximum of 50000 characters in a single cell/,
    );
  });

  test('10,000,000 cells a workbook', () => {
    expect(refusalOf('sheet.insertRowsAfter(1000, 383000);')).toBe('no error');
    expect(refusalOf('sheet.insertRowsAfter(1000, 383616);')).toMatch(/^Exception: .*10000000 cells/);
  });
});
