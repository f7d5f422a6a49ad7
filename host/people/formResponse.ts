import type { Rectangle } from '../contract/view';
import type { Content } from '../model/cell';
import { lineCount } from '../model/lineCount';
import { plainText } from '../model/numberFormat';
import type { Sheet } from '../model/sheet';
import { insertLines } from '../model/structure';
import { parseTyped } from '../model/typing';
import type { Workbook } from '../model/workbook';
import { addSheet } from '../model/workbookSheets';

/** Answers by question, several where the question allows several. */
export type FormAnswers = Readonly<Record<string, readonly string[]>>;

/** A response as the form left it in the workbook: one text for each column, blank where nothing was answered. */
export interface WrittenResponse {
  readonly area: Rectangle;
  readonly values: readonly string[];
  readonly namedValues: FormAnswers;
}

const isChinese = (workbook: Workbook): boolean => workbook.locale.startsWith('zh');

const text = (value: string): Content => ({ value, formula: null, numberFormat: null });

/** Folklore: answers that look like numbers or dates become such, as if typed; none becomes a formula. */
function contentOf(sheet: Sheet, answer: string, row: number, column: number): Content {
  const { numberFormat } = sheet.styleAt(row, column);
  const typed = parseTyped(answer, numberFormat, sheet.workbook.typingRules());
  return typed.formula === null ? typed : parseTyped(answer, plainText, sheet.workbook.typingRules());
}

/** The time of now to the second, shown as the workbook's locale has it. */
const timeOf = (workbook: Workbook): Content => ({
  value: Math.floor(workbook.serialNow() * 86_400) / 86_400,
  formula: null,
  numberFormat: isChinese(workbook) ? 'yyyy/m/d h:mm:ss' : 'm/d/yyyy h:mm:ss',
});

function makeRoom(sheet: Sheet, axis: 'row' | 'column', last: number): void {
  const missing = last + 1 - lineCount(sheet, axis);
  if (missing > 0) insertLines(sheet, axis, lineCount(sheet, axis), missing, 'before');
}

/** The headers of the sheet, with a column for each question: those that are new stand last. */
function headersWith(sheet: Sheet, questions: readonly string[]): readonly string[] {
  const { workbook } = sheet;
  const [present = []] = workbook.displayValues(sheet.name);
  const known = present.length > 0 ? present : [isChinese(workbook) ? '时间戳记' : 'Timestamp'];
  const headers = [...known, ...questions.filter((question) => known.indexOf(question) < 1)];
  makeRoom(sheet, 'column', headers.length - 1);
  const row = { startRow: 0, endRow: 0, startColumn: 0, endColumn: headers.length - 1 };
  sheet.write(row, (_, column) => (column < present.length ? null : text(headers[column] ?? '')));
  return headers;
}

/** Writes a response below the last row, the time first; the first one makes the sheet, as linking a form does. */
export function writeResponse(workbook: Workbook, sheetName: string, answers: FormAnswers): WrittenResponse {
  const sheet = workbook.sheetByName(sheetName) ?? addSheet(workbook, sheetName, workbook.sheets.length);
  sheet.formUrl ??= `https://docs.google.com/forms/d/${workbook.id}-${sheet.id}/viewform`;
  const headers = headersWith(sheet, Object.keys(answers));
  const row = sheet.lastRow();
  makeRoom(sheet, 'row', row);
  const area = { startRow: row, endRow: row, startColumn: 0, endColumn: headers.length - 1 };
  const answersTo = (column: number): readonly string[] => answers[headers[column] ?? ''] ?? [''];
  sheet.write(area, (_, column) =>
    column === 0 ? timeOf(workbook) : contentOf(sheet, answersTo(column).join(', '), row, column),
  );
  const given = headers.map((_, column) => (column === 0 ? [sheet.shownAt(row, 0)] : answersTo(column)));
  return {
    area,
    values: given.map((texts) => texts.join(', ')),
    namedValues: Object.fromEntries(headers.map((header, column) => [header, given[column] ?? []])),
  };
}
