import { errorOf } from '../execution/fixture';

test.each(['Jdbc.getConnection("x")', 'DataStudioApp.createCommunityConnector()', 'CardService.newCardBuilder()'])(
  'a service of Google that the host lacks is refused by name: %s',
  (call) => {
    expect(errorOf(call)).toBe(`Error: not implemented: ${call.split('.')[0]}`);
  },
);

test.each([
  ["HtmlService.createHtmlOutput('').asTemplate()", 'HtmlOutput.asTemplate'],
  ['Utilities.zip([])', 'Utilities.zip'],
  ["SpreadsheetApp.getActive().removeMenu('x')", 'Spreadsheet.removeMenu'],
  ["SpreadsheetApp.getActiveSheet().protect().setRangeName('x')", 'Protection.setRangeName'],
])('so is a member: %s', (call, name) => {
  expect(errorOf(call)).toBe(`Error: not implemented: ${name}`);
});
