import type { Assumption } from '../assumption';
import { readBlock } from '../batch';
import { refusal, same, shown } from '../check';

const inert = 'src/sheets/cells/inert.ts';
const editDesk = 'src/sheets/editing/editDesk.ts';
const settingsSheets = 'src/sheets/setUp/settings/settingsSheets.ts';

/** What values written and read through Range lean on. */
export const values: readonly Assumption[] = [
  {
    name: 'text typed by a script into an ordinary cell is parsed: 001 is a number, 2024-05-20 a date, =1+1 a formula',
    reliedOnBy: inert,
    evidence: 'reported',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1:C1').setValues([['001', '2024-05-20', '=1+1']]);
      same('001', made.getRange('A1').getValue(), 1);
      same('2024-05-20 is a date', made.getRange('B1').getValue() instanceof Date, true);
      same('formula', made.getRange('C1').getFormula(), '=1+1');
    },
  },
  {
    name: 'cells formatted as plain text beforehand keep 001, 2024-05-20, 08:30 and 1,2,3 as typed by a script',
    reliedOnBy: settingsSheets,
    evidence: 'reported',
    run({ sheet }) {
      const texts = ['001', '2024-05-20', '08:30', '1,2,3', '09:00-12:00'];
      const range = sheet().getRange('A1:E1').setNumberFormat('@').setValues([texts]);
      same('values', range.getValues(), [texts]);
    },
  },
  {
    name: 'a plain-text cell keeps a leading = that a script types',
    reliedOnBy: 'host/model/typing.ts',
    evidence: 'unsure',
    run({ sheet }) {
      const cell = sheet().getRange('A1').setNumberFormat('@').setValue('=1+1');
      same('value and formula', [cell.getValue(), cell.getFormula()], ['=1+1', '']);
    },
  },
  {
    name: 'an apostrophe before text that begins with = + - @ or an apostrophe makes it text and is not read back',
    reliedOnBy: inert,
    evidence: 'reported',
    run({ book, sheet }) {
      const made = sheet();
      const texts = ['=1+1', '+86 138', '-5', '@某人', "'引"];
      const range = made.getRange('A1:E1').setValues([texts.map((text) => `'${text}`)]);
      same('read by Range', range.getValues(), [texts]);
      same('read in one batch', readBlock(book, { sheetId: made.getSheetId() }), [texts]);
      same('formulas', range.getFormulas(), [['', '', '', '', '']]);
    },
  },
  {
    name: 'an apostrophe before = in a plain-text cell leaves text, whether the apostrophe is read back or not',
    reliedOnBy: 'src/sheets/importReport.ts',
    evidence: 'unsure',
    run({ sheet }) {
      const cell = sheet().getRange('A1').setNumberFormat('@').setValue("'=1+1");
      same('formula', cell.getFormula(), '');
      same('without the apostrophe', String(cell.getValue()).replace(/^'/, ''), '=1+1');
      return [cell.getValue()];
    },
  },
  {
    name: 'a blank cell is read as blank text, and writing blank text makes it blank',
    reliedOnBy: editDesk,
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1').setValue('有');
      made.getRange('A1').setValue('');
      same('value and last row', [made.getRange('A1').getValue(), made.getLastRow()], ['', 0]);
    },
  },
  {
    name: 'a block of another size than its range is refused',
    reliedOnBy: editDesk,
    evidence: 'reported',
    run({ sheet }) {
      const range = sheet().getRange('A1:D1');
      return refusal('writing 5 columns into 4', () => range.setValues([[1, 2, 3, 4, 5]]), /number of columns/);
    },
  },
  {
    name: 'setValues is refused where a drop-down rejects the value',
    reliedOnBy: editDesk,
    evidence: 'reported',
    run({ sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是']).setAllowInvalid(false).build();
      made.getRange('B1').setDataValidation(rule);
      const write = () => {
        made.getRange('A1:C1').setValues([['甲', '否', '丙']]);
        SpreadsheetApp.flush();
      };
      const message = refusal('writing', write, /validation/i);
      same('the cell', made.getRange('B1').getValue(), '');
      return `${message} — row afterwards ${shown(made.getRange('A1:C1').getValues())}`;
    },
  },
  {
    name: 'the refusal by a drop-down comes with setValues itself, not with a later flush',
    reliedOnBy: editDesk,
    evidence: 'unsure',
    run({ sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是']).setAllowInvalid(false).build();
      made.getRange('A1').setDataValidation(rule);
      SpreadsheetApp.flush();
      refusal('writing', () => made.getRange('A1').setValues([['否']]), /validation/i);
    },
  },
  {
    name: 'a script may write other values where a drop-down only proposes',
    reliedOnBy: 'src/sheets/setUp/look/dropDowns.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['是']).setAllowInvalid(true).build();
      made.getRange('A1').setDataValidation(rule).setValue('旧人');
      same('value', made.getRange('A1').getValue(), '旧人');
    },
  },
  {
    name: 'display values follow the number format',
    reliedOnBy: 'src/sheets/setUp/look/ticketLook.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      const formats = ['yyyy-mm-dd hh:mm', 'yyyy-mm-dd', 'yyyy-mm-dd hh:mm:ss', '0', '0.0%'];
      const range = made.getRange('A1:E1').setNumberFormats([formats]);
      range.setValues([[45432.7404, 45432.7404, 45432.7404, 12.4, 0.956]]);
      same('shown', range.getDisplayValues(), [
        ['2024-05-20 17:46', '2024-05-20', '2024-05-20 17:46:11', '12', '95.6%'],
      ]);
    },
  },
  {
    name: 'text keeps line breaks, emoji and rare characters',
    reliedOnBy: 'src/sheets/cells/codec.ts',
    evidence: 'documented',
    run({ sheet }) {
      const text = '第一行\n第二行 👍🏽 𠮷野家';
      same('value', sheet().getRange('A1').setValue(text).getValue(), text);
    },
  },
  {
    name: 'a cell holds 50,000 characters and no more',
    reliedOnBy: 'src/domain/intake/readIntake.ts',
    evidence: 'documented',
    run({ sheet }) {
      const made = sheet();
      made.getRange('A1').setValue('字'.repeat(50_000));
      same('characters', String(made.getRange('A1').getValue()).length, 50_000);
      const more = () => {
        made.getRange('A2').setValue('字'.repeat(50_001));
        SpreadsheetApp.flush();
      };
      return refusal('50,001 characters', more, /50000/);
    },
  },
  {
    name: 'notes are blank text where there are none, and blank text takes one away',
    reliedOnBy: 'src/sheets/setUp/settings/settingNotes.ts',
    evidence: 'documented',
    run({ sheet }) {
      const range = sheet().getRange('A1:B1');
      range.getCell(1, 2).setNote('改这里');
      same('notes', range.getNotes(), [['', '改这里']]);
      range.getCell(1, 2).setNote('');
      same('notes afterwards', range.getNotes(), [['', '']]);
    },
  },
];
