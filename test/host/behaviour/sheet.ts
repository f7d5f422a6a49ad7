import { evaluated } from '../execution/fixture';

/** What statements answer when a script runs them with `sheet`, `range` (A1), `app` and `spreadsheet` at hand. */
export function inSheet(statements: string): unknown {
  return evaluated(`(() => {
    const app = SpreadsheetApp;
    const spreadsheet = app.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheets()[0];
    const range = sheet.getRange('A1');
    ${statements}
  })()`);
}

/** "name: message" of what the statements throw. */
export function refusalOf(statements: string): unknown {
  return inSheet(
    `try { ${statements} } catch (error) { return error.name + ': ' + error.message; } return 'no error';`,
  );
}
