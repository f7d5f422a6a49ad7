import { acceptRows, type RowWords } from '../../../src/app/edit/acceptRows';
import { nothingRemembered } from '../../../src/app/memory';
import { typedRating } from '../../../src/app/satisfaction/typedRating';
import type { FieldKey } from '../../../src/domain/record/fields';
import { rowWords } from '../../../src/entry/spoken/rowWords';
import { at, shanghai } from '../moments';
import { member, standardSettings } from '../settings/standard';

const settings = standardSettings({ people: [member('王芳'), member('陈静', { role: 'supervisor' })] });
const words: RowWords = rowWords(settings);
const by = { at: at('2024-05-20 09:00'), operator: '' };

const pasted = (editor: string, satisfaction: string) =>
  typed(editor, satisfaction, undefined, ['satisfaction', 'feedback']);

const typed = (editor: string, satisfaction: string, before?: string, edited: readonly FieldKey[] = ['satisfaction']) =>
  typedRating({ number: '20240520001', owner: '王芳', satisfaction }, by, {
    now: by.at,
    settings,
    zone: shanghai,
    edited: new Set(edited),
    before,
    editor,
    words,
  });

describe('D8: nobody rates himself', () => {
  test("what the ticket's owner types is put back, with a note that says why", () => {
    expect(typed('王芳@example.com', '非常满意')).toMatchObject({ change: { satisfaction: null } });
    expect(typed('王芳@example.com', '非常满意', '一般').change).toEqual({ satisfaction: '一般' });
    expect(typed('王芳@example.com', '非常满意').refused).toContain('不能给自己填写满意度');
  });

  test('what the owner pastes together with other cells is taken back too, with the note', () => {
    expect(pasted('王芳@example.com', '非常满意')).toMatchObject({ change: { satisfaction: null } });
    expect(pasted('王芳@example.com', '非常满意').refused).toContain('不能给自己填写满意度');
  });

  test('what a paste of the owner left blank is compared with the log by the next sweep', () => {
    expect(pasted('王芳@example.com', '')).toEqual({
      answerEdit: { number: '20240520001', fields: ['satisfaction', 'feedback'], onlyBlank: false },
    });
  });

  test('blank cells of anybody’s paste take nothing away that the customer said', () => {
    expect(pasted('', '').answerEdit).toEqual({
      number: '20240520001',
      fields: ['satisfaction', 'feedback'],
      onlyBlank: true,
    });
  });

  test.each(['王芳', undefined])(
    'in a new row of who owns it the score is cleared and logged (owner given: %s)',
    (owner) => {
      const only = standardSettings({
        people: [member('王芳')],
        dispatch: [{ name: '其他', nature: '', urgency: '', category1: '', group: '客服组' }],
      });
      const accepted = acceptRows(
        [{ row: 1, ticket: { satisfaction: '非常满意', ...(owner === undefined ? {} : { owner }) } }],
        nothingRemembered,
        { now: by.at, settings: only, zone: shanghai, receiver: '王芳', words },
      );
      expect(accepted.changes[0]?.change.satisfaction).toBeNull();
      expect(accepted.log.map(({ note }) => note)).toContain('主办人在新行中自己填写的“非常满意”已清除');
    },
  );

  test('what a colleague pastes stands, is logged, and a low score is told', () => {
    expect(pasted('陈静@example.com', '不满意')).toMatchObject({
      isLow: true,
      isPasted: true,
      log: [{ step: '满意度', note: '随粘贴填写：“不满意”' }],
    });
  });

  test('what a colleague types stands, is logged, and a low score is told', () => {
    expect(typed('陈静@example.com', '不满意')).toMatchObject({ isLow: true, log: [{ step: '满意度' }] });
    expect(typed('陈静@example.com', '满意').change).toBeUndefined();
  });
});
