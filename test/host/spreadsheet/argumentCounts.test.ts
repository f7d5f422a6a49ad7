import { errorOf, evaluated } from '../execution/fixture';

const sheet = 'SpreadsheetApp.getActiveSheet()';
const range = `${sheet}.getRange('A1:B2')`;

describe('a call with too many or too few arguments fits no signature', () => {
  test.each([
    [`${range}.setValue()`, '', 'SpreadsheetApp.Range.setValue'],
    [`${range}.setValue(1, 2, 3)`, 'number,number,number', 'SpreadsheetApp.Range.setValue'],
    [`${range}.getValue({})`, '(class)', 'SpreadsheetApp.Range.getValue'],
    [`${range}.merge(1, 2)`, 'number,number', 'SpreadsheetApp.Range.merge'],
    [`${sheet}.getRange(1, 1, 1, 1, 1)`, 'number,number,number,number,number', 'SpreadsheetApp.Sheet.getRange'],
    [`${sheet}.getLastRow(5)`, 'number', 'SpreadsheetApp.Sheet.getLastRow'],
    ["SpreadsheetApp.getActive().getSheetByName('x', 1)", 'String,number', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ["SpreadsheetApp.flush('x')", 'String', 'SpreadsheetApp.flush'],
    ['SpreadsheetApp.getUi().alert()', '', 'Ui.alert'],
    ['Utilities.sleep(1, 2)', 'number,number', 'Utilities.sleep'],
    ['LockService.getScriptLock().tryLock()', '', 'LockService.Lock.tryLock'],
    ["CacheService.getScriptCache().get('a', 'b')", 'String,String', 'CacheService.Cache.get'],
    ["PropertiesService.getScriptProperties().setProperty('a')", 'String', 'PropertiesService.Properties.setProperty'],
    ["HtmlService.createHtmlOutput('').setTitle()", '', 'HtmlService.HtmlOutput.setTitle'],
    ['DriveApp.getRootFolder(1)', 'number', 'DriveApp.getRootFolder'],
    ['ScriptApp.newTrigger()', '', 'ScriptApp.newTrigger'],
  ])('%s', (expression, types, method) => {
    expect(errorOf(expression)).toBe(
      `Exception: The parameters (${types}) don't match the method signature for ${method}.`,
    );
  });

  test('a refused call changes nothing', () => {
    const call = `(() => { try { ${range}.setValue(1, 2); } catch (refused) { return ${sheet}.getLastRow(); } })()`;
    expect(evaluated(call)).toBe(0);
  });

  test('rows that are no arrays are no table of values', () => {
    expect(errorOf(`${range}.setValues(['x', 'y'])`)).toBe(
      "Exception: The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    );
  });
});

test('what a script passes on undefined at the end counts as not given, or as given where something is wanted', () => {
  expect(evaluated(`${sheet}.getRange('B3', undefined).getA1Notation()`)).toBe('B3');
  expect(evaluated(`${range}.setValue(undefined).getValue()`)).toBe('');
});

test('a method with as many arguments as one likes takes them all', () => {
  expect(evaluated("Utilities.formatString('%s-%s-%s-%s', 1, 2, 3, 4)")).toBe('1-2-3-4');
});
