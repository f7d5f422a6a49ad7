import type { Assumption } from '../assumption';
import { appending, readBlock, request, writeBlock, writeBlocks } from '../batch';
import { refusal, same } from '../check';

const gateway = 'src/sheets/gateway.ts';
const writer = 'src/sheets/writer.ts';

/** What the desk's batch writes and its appending lean on. */
export const batchWrites: readonly Assumption[] = [
  {
    name: 'a RAW write keeps "=1+1", "001", "2024-05-20" and "+86" as text',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      writeBlock(book, made.getSheetId(), 0, 0, [['=1+1', '001', '2024-05-20', '+86']]);
      const range = made.getRange('A1:D1');
      same('values', range.getValues(), [['=1+1', '001', '2024-05-20', '+86']]);
      same('formulas', range.getFormulas(), [['', '', '', '']]);
    },
  },
  {
    name: 'a RAW write keeps a leading apostrophe as a character of the text',
    reliedOnBy: gateway,
    evidence: 'unsure',
    run({ book, sheet }) {
      const made = sheet();
      writeBlock(book, made.getSheetId(), 0, 0, [["'甲"]]);
      same('read in one batch', readBlock(book, { sheetId: made.getSheetId() }), [["'甲"]]);
    },
  },
  {
    name: 'a RAW write of blank text clears a cell and keeps its format and drop-down',
    reliedOnBy: writer,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是', '否']).build();
      made.getRange('A1').setValue('是').setNumberFormat('@').setDataValidation(rule);
      writeBlock(book, made.getSheetId(), 0, 0, [['']]);
      same('the sheet has content', made.getLastRow(), 0);
      same('format', made.getRange('A1').getNumberFormat(), '@');
      same('drop-down', made.getRange('A1').getDataValidation() !== null, true);
    },
  },
  {
    name: 'a batch write is not refused by a drop-down that rejects other values',
    reliedOnBy: writer,
    evidence: 'reported',
    run({ book, sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是']).setAllowInvalid(false).build();
      made.getRange('A1').setDataValidation(rule);
      writeBlock(book, made.getSheetId(), 0, 0, [['旧值']]);
      same('value', made.getRange('A1').getValue(), '旧值');
    },
  },
  {
    name: 'one batch write reaches several blocks of several sheets and no cell between them',
    reliedOnBy: writer,
    evidence: 'documented',
    run({ book, sheet }) {
      const [one, other] = [sheet(), sheet()];
      one.getRange('A1:C1').setValues([['甲', '人写的', '丙']]);
      const at = (sheetId: number, column: number) => ({
        sheetId,
        startRowIndex: 0,
        endRowIndex: 1,
        startColumnIndex: column,
        endColumnIndex: column + 1,
      });
      writeBlocks(book, [
        { range: at(one.getSheetId(), 0), values: [['新甲']] },
        { range: at(one.getSheetId(), 2), values: [['新丙']] },
        { range: at(other.getSheetId(), 0), values: [['另表']] },
      ]);
      same('first sheet', one.getRange('A1:C1').getValues(), [['新甲', '人写的', '新丙']]);
      same('second sheet', other.getRange('A1').getValue(), '另表');
    },
  },
  {
    name: 'a RAW number in a cell with a date format is read as a date',
    reliedOnBy: 'src/sheets/cells/codec.ts',
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1').setNumberFormat('yyyy-mm-dd hh:mm');
      writeBlock(book, made.getSheetId(), 0, 0, [[45432.5]]);
      same('shown', made.getRange('A1').getDisplayValue(), '2024-05-20 12:00');
      same('a date', made.getRange('A1').getValue() instanceof Date, true);
    },
  },
  {
    name: 'appended rows go below the last row with content in any column',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1').setValue('题头');
      made.getRange('F7').setValue('有人在此打字');
      request(book, [appending(made.getSheetId(), [['一'], ['二']])]);
      same('rows 8 and 9', made.getRange('A8:A9').getValues(), [['一'], ['二']]);
    },
  },
  {
    name: 'prepared rows with only formats and drop-downs count as blank for appended rows',
    reliedOnBy: 'src/sheets/additions.ts',
    evidence: 'reported',
    run({ book, sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是', '否']).build();
      made.getRange('A1').setValue('题头');
      made.getRange('A2:A100').setNumberFormat('@').setBackground('#fef7e0').setDataValidation(rule);
      request(book, [appending(made.getSheetId(), [['是']])]);
      same('row 2', made.getRange('A2').getValue(), '是');
      same('last row', made.getLastRow(), 2);
    },
  },
  {
    name: 'appended rows keep the format and the drop-down of the cells they fall on',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是', '否']).build();
      made.getRange('A1').setValue('题头');
      made.getRange('A2:A9').setBackground('#fef7e0').setDataValidation(rule);
      request(book, [appending(made.getSheetId(), [['是']])]);
      same('background', made.getRange('A2').getBackground(), '#fef7e0');
      same('drop-down', made.getRange('A2').getDataValidation()?.getCriteriaValues()[0], ['是', '否']);
    },
  },
  {
    name: 'appended text that looks like a formula or a number stays text',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      request(book, [appending(made.getSheetId(), [['=1+1', '001']])]);
      same('values', made.getRange('A1:B1').getValues(), [['=1+1', '001']]);
      same('formula', made.getRange('A1').getFormula(), '');
    },
  },
  {
    name: 'appending to a full sheet adds rows to it',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange(made.getMaxRows(), 1).setValue('末行');
      request(book, [appending(made.getSheetId(), [['新行']])]);
      same('below the former end', made.getRange('A1001').getValue(), '新行');
      return `${made.getMaxRows()} rows afterwards`;
    },
  },
  {
    name: 'requests of one call are all refused when one names a sheet that is gone',
    reliedOnBy: writer,
    evidence: 'documented',
    run({ book, sheet }) {
      const [kept, gone] = [sheet(), sheet()];
      const goneId = gone.getSheetId();
      book.deleteSheet(gone);
      const requests = [appending(kept.getSheetId(), [['孤行']]), appending(goneId, [['日志']])];
      const message = refusal('appending', () => request(book, requests), /No grid with id/);
      same('last row of the sheet that is there', kept.getLastRow(), 0);
      return message.replace(String(goneId), 'N');
    },
  },
];
