import fc from 'fast-check';
import { desk } from '../testContext';
import { throughFile } from './workbooks';

const hostile: Readonly<Record<string, string>> = {
  'a formula that is text': '=1+1',
  'an apostrophe at the start': "'001",
  'a number that is text': '001',
  'emoji and characters of two halves': '👩‍💻 𠮷野家',
  'half a character': 'a\uD83Db',
  'control characters': 'a\u0000\u0001\u000B\u001Fb',
  'what no XML may hold': '\uFFFE\uFFFF',
  'line ends and tabs': ' a\r\nb\tc\n ',
  'what looks like the escape of a character': '_x0041_ _x005F_',
  markup: '<b a="1">&amp;</b>]]>',
  'an error by its name': '#REF!',
  blanks: '   ',
  'as much as a cell of the format takes': '长'.repeat(32_767),
};

/** A workbook with this text in B2, put there as text and nothing else. */
function holding(text: string) {
  const made = desk();
  made.model.grid.ensure(1, 1).value = text;
  return made.workbook;
}

describe('text', () => {
  test.each(Object.entries(hostile))('%s survives', async (_name, text) => {
    const read = await throughFile(holding(text));
    expect(read.activeSheet.valueAt(1, 1)).toBe(text);
  });

  test('a note survives with everything in it', async () => {
    const { model, workbook } = desk();
    model.grid.ensure(0, 0).note = ' _x0041_\r\n\u0001 & <b> 👩‍💻\n';
    expect((await throughFile(workbook)).activeSheet.grid.at(0, 0)?.note).toBe(' _x0041_\r\n\u0001 & <b> 👩‍💻\n');
  });

  test('text too long for the format is told with its cell', async () => {
    await expect(throughFile(holding('x'.repeat(40_000)))).rejects.toThrow(
      /!B2 holds 40000 characters and a cell of an \.xlsx file at most 32767: shorten it or save as \.json\.$/,
    );
  });

  test.each([
    ['2024/05', /contains "\/"/],
    ['名'.repeat(40), /allows at most 31/],
  ])('a sheet named %s is told', async (name, why) => {
    const { sheet, workbook } = desk();
    sheet.setName(name);
    await expect(throughFile(workbook)).rejects.toThrow(why);
  });
});

describe('any cell', () => {
  const numbers = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
    fc.integer(),
  );
  const values = fc.oneof(
    numbers,
    fc.boolean(),
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ minLength: 1 }),
  );

  test('keeps its value', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(values, { minLength: 1, maxLength: 60 }), async (given) => {
        const { model, workbook } = desk();
        for (const [row, value] of given.entries()) model.grid.ensure(row, row % 7).value = value;
        const read = (await throughFile(workbook)).activeSheet;
        expect(given.map((_, row) => read.valueAt(row, row % 7))).toEqual(given);
      }),
      { numRuns: 60 },
    );
  });
});
