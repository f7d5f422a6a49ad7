import type { Assumption } from '../assumption';
import { readBlock, readBlocks } from '../batch';
import { refusal, same } from '../check';

const gateway = 'src/sheets/gateway.ts';

/** What the desk's one batch read leans on. */
export const batchReads: readonly Assumption[] = [
  {
    name: 'a batch read answers once for every block asked for, also for blank ones',
    reliedOnBy: gateway,
    evidence: 'unsure',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1').setValue('题头');
      const sheetId = made.getSheetId();
      const blocks = [
        { sheetId, startRowIndex: 0, endRowIndex: 1 },
        { sheetId, startRowIndex: 5, endRowIndex: 6 },
        { sheetId, startRowIndex: 1, startColumnIndex: 2, endColumnIndex: 4 },
      ];
      same('answers', readBlocks(book, blocks).valueRanges?.length, 3);
    },
  },
  {
    name: 'each answer of a batch read names the block it is for, zero starts left out or 0',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1:B2').setValues([
        ['甲', '乙'],
        ['丙', '丁'],
      ]);
      const sheetId = made.getSheetId();
      const answer = readBlocks(book, [
        { sheetId, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 },
        { sheetId, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
      ]);
      const read = new Map<string, unknown>();
      for (const { dataFilters = [], valueRange } of answer.valueRanges ?? []) {
        for (const { gridRange } of dataFilters) {
          read.set(`${gridRange?.startRowIndex ?? 0},${gridRange?.startColumnIndex ?? 0}`, valueRange?.values);
        }
      }
      same('the block at B2', read.get('1,1'), [['丁']]);
      same('the block at A1', read.get('0,0'), [['甲']]);
    },
  },
  {
    name: 'a batch read gives answers in the order asked',
    reliedOnBy: gateway,
    evidence: 'unsure',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1:A3').setValues([['一'], ['二'], ['三']]);
      const sheetId = made.getSheetId();
      const rows = [2, 0, 1].map((row) => ({ sheetId, startRowIndex: row, endRowIndex: row + 1 }));
      const answers = readBlocks(book, rows).valueRanges ?? [];
      same(
        'first cells',
        answers.map(({ valueRange }) => valueRange?.values?.[0]?.[0]),
        ['三', '一', '二'],
      );
    },
  },
  {
    name: 'a batch read leaves out blank rows and cells at the end and gives blank text for those between',
    reliedOnBy: gateway,
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1:D1').setValues([['甲', '', '丙', '']]);
      made.getRange('A3').setValue('末');
      same('the whole sheet', readBlock(book, { sheetId: made.getSheetId() }), [['甲', '', '丙'], [], ['末']]);
    },
  },
  {
    name: 'a batch read of blank cells gives no values',
    reliedOnBy: gateway,
    evidence: 'documented',
    run: ({ book, sheet }) =>
      same('values', readBlock(book, { sheetId: sheet().getSheetId(), startRowIndex: 1 }), undefined),
  },
  {
    name: 'a batch read tells numbers, truth values and text apart and gives dates as serial days',
    reliedOnBy: 'src/sheets/cells/codec.ts',
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('C1').setNumberFormat('@');
      made.getRange('D1').setNumberFormat('yyyy-mm-dd hh:mm');
      made.getRange('A1:D1').setValues([[12.5, true, '001', 45432.75]]);
      same('cells', readBlock(book, { sheetId: made.getSheetId(), startRowIndex: 0, endRowIndex: 1 }), [
        [12.5, true, '001', 45432.75],
      ]);
    },
  },
  {
    name: 'a block without an end reaches to the last row with content',
    reliedOnBy: 'src/sheets/reader.ts',
    evidence: 'documented',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('B2:B4').setValues([['一'], ['二'], ['三']]);
      const column = { sheetId: made.getSheetId(), startRowIndex: 1, startColumnIndex: 1, endColumnIndex: 2 };
      same('the column below the header', readBlock(book, column), [['一'], ['二'], ['三']]);
    },
  },
  {
    name: 'a batch read of a sheet that is gone is refused with "No grid with id" and the id',
    reliedOnBy: gateway,
    evidence: 'reported',
    run({ book, sheet }) {
      const made = sheet();
      const sheetId = made.getSheetId();
      book.deleteSheet(made);
      const message = refusal(
        'reading',
        () => readBlocks(book, [{ sheetId }]),
        new RegExp(`No grid with id: ?${sheetId}`),
      );
      return message.replace(String(sheetId), 'N');
    },
  },
  {
    name: 'a batch read shows the rows that a filter hides',
    reliedOnBy: 'src/sheets/reader.ts',
    evidence: 'reported',
    run({ book, sheet }) {
      const made = sheet();
      made.getRange('A1:A3').setValues([['状态'], ['待处理'], ['已关闭']]);
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['待处理']).build();
      made.getRange('A1:A3').createFilter().setColumnFilterCriteria(1, criteria);
      same('all rows', readBlock(book, { sheetId: made.getSheetId() }), [['状态'], ['待处理'], ['已关闭']]);
    },
  },
];
