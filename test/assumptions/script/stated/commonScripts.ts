import type { Assumption } from '../assumption';
import { readMarked } from '../batch';
import { refusal, same } from '../check';

const utilities = 'host/services/utilities/utilities.ts';
const spreadsheet = (file: string) => `host/services/spreadsheet/${file}.ts`;

/** What the host states about services that scripts in a workbook commonly use. */
export const commonScripts: readonly Assumption[] = [
  {
    name: 'formatDate writes the letters of Java in the zone given',
    reliedOnBy: utilities,
    evidence: 'documented',
    run() {
      const at = new Date(Date.UTC(2024, 4, 20, 9, 5, 7));
      same('date and time', Utilities.formatDate(at, 'Asia/Shanghai', 'yyyy-MM-dd HH:mm:ss'), '2024-05-20 17:05:07');
      same(
        'words',
        Utilities.formatDate(at, 'Asia/Shanghai', "EEE d MMM h:mm a 'o''clock'"),
        "Mon 20 May 5:05 PM o'clock",
      );
      same('offset', Utilities.formatDate(at, 'Asia/Shanghai', 'XXX Z'), '+08:00 +0800');
    },
  },
  {
    name: 'a signature is 32 signed bytes, and Chinese text needs its charset named',
    reliedOnBy: utilities,
    evidence: 'reported',
    run() {
      const bytes = Utilities.computeHmacSha256Signature('工单', '密钥', Utilities.Charset.UTF_8);
      same('bytes', bytes.length, 32);
      same(
        'between -128 and 127',
        bytes.every((byte) => byte >= -128 && byte <= 127),
        true,
      );
      const unnamed = Utilities.computeHmacSha256Signature('工单', '密钥');
      same('the same without charset', unnamed.join() === bytes.join(), false);
      return [bytes.slice(0, 4), unnamed.slice(0, 4)];
    },
  },
  {
    name: 'base64 goes forth and back, with UTF-8 named',
    reliedOnBy: utilities,
    evidence: 'documented',
    run() {
      const text = Utilities.base64Encode('工单', Utilities.Charset.UTF_8);
      same('encoded', text, '5bel5Y2V');
      same('decoded', Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString('UTF-8'), '工单');
    },
  },
  {
    name: 'parseCsv reads quoted fields with commas, quotes and line breaks',
    reliedOnBy: utilities,
    evidence: 'documented',
    run: () =>
      same('rows', Utilities.parseCsv('a,"b,""c""\nd"\n1,2'), [
        ['a', 'b,"c"\nd'],
        ['1', '2'],
      ]),
  },
  {
    name: 'a template escapes what <?= prints and leaves what <?!= prints',
    reliedOnBy: 'host/services/html/htmlService.ts',
    evidence: 'documented',
    run() {
      const template = HtmlService.createTemplate('<p><?= "<b>" ?></p><?!= "<i></i>" ?>');
      same('page', template.evaluate().getContent(), '<p>&lt;b&gt;</p><i></i>');
    },
  },
  {
    name: 'a batch read by developer metadata answers with the marked column and the filter that found it',
    reliedOnBy: 'host/services/sheetsApi/reading.ts',
    evidence: 'documented',
    run({ book, sheet, property }) {
      const made = sheet();
      const metadataKey = property();
      made.getRange('B1:B2').setValues([['姓名'], ['张']]);
      made.getRange(1, 2, made.getMaxRows(), 1).addDeveloperMetadata(metadataKey, 'name');
      const [answer] = readMarked(book, metadataKey).valueRanges ?? [];
      same('cells', answer?.valueRange?.values, [['姓名'], ['张']]);
      const found = answer?.dataFilters?.map(({ developerMetadataLookup }) => developerMetadataLookup?.metadataKey);
      same('keys of the filters', found, [metadataKey]);
    },
  },
  {
    name: 'a text finder finds in several cells, whatever the case, and whole cells when told',
    reliedOnBy: spreadsheet('textFinder'),
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1:A3').setValues([['Refund'], ['no refund'], ['other']]);
      const found = made
        .createTextFinder('refund')
        .findAll()
        .map((range) => range.getA1Notation());
      same('found', found, ['A1', 'A2']);
      const whole = made.createTextFinder('refund').matchEntireCell(true).findAll();
      same(
        'whole cells',
        whole.map((range) => range.getA1Notation()),
        ['A1'],
      );
    },
  },
  {
    name: 'a filter sorts the rows below its header',
    reliedOnBy: spreadsheet('filter'),
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1:A4').setValues([['数'], [2], [3], [1]]);
      made.getRange('A1:A4').createFilter().sort(1, true);
      same('rows', made.getRange('A1:A4').getValues(), [['数'], [1], [2], [3]]);
    },
  },
  {
    name: 'a protection may only warn, and then lets writes pass',
    reliedOnBy: spreadsheet('protection'),
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const protection = made.getRange('A1:A9').protect().setDescription('系统列').setWarningOnly(true);
      same('warns only', protection.isWarningOnly(), true);
      made.getRange('A1').setValue('写');
      const kept = made.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      same(
        'kept',
        kept.map((one) => one.getDescription()),
        ['系统列'],
      );
    },
  },
  {
    name: 'hidden columns are told apart from those in sight',
    reliedOnBy: spreadsheet('sheetLines'),
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.hideColumns(2, 2);
      const hidden = [1, 2, 3, 4].map((column) => made.isColumnHiddenByUser(column));
      same('A to D', hidden, [false, true, true, false]);
    },
  },
  {
    name: 'sorting puts numbers before text and blanks last',
    reliedOnBy: 'host/model/sort.ts',
    evidence: 'reported',
    run({ sheet }) {
      const range = sheet()
        .getRange('A1:A4')
        .setValues([['b'], [''], [10], ['a']]);
      same('ascending', range.sort(1).getValues(), [[10], ['a'], ['b'], ['']]);
      same('descending', range.sort({ column: 1, ascending: false }).getValues(), [['b'], ['a'], [10], ['']]);
    },
  },
  {
    name: 'a range outside the sheet, or of no rows, is refused',
    reliedOnBy: spreadsheet('sheetRanges'),
    evidence: 'reported',
    run({ sheet }) {
      const made = sheet();
      return [
        refusal('row 1001', () => made.getRange(1001, 1).getValue(), /outside the dimensions/),
        refusal('no rows', () => made.getRange(1, 1, 0, 1), /must be at least 1/),
      ];
    },
  },
];
