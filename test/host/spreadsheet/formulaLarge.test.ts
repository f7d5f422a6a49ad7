import { desk } from '../testContext';

const rows = 10_000;
const columns = 45;

/** Writes and reads 450,000 cells beside so many formulas; milliseconds of the writing and the reading. */
function measured(formulas: readonly string[]) {
  const { sheet } = desk();
  sheet.insertRowsAfter(1000, rows - 1000);
  sheet.insertColumnsAfter(26, columns + 1 - 26);
  const block = (add: number) =>
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? `客服${row % 50}` : row + add)),
    );
  sheet.getRange(1, 1, rows, columns).setValues(block(0));
  const cells = formulas.length === 0 ? null : sheet.getRange(1, columns + 1, formulas.length, 1);
  cells?.setFormulas(formulas.map((formula) => [formula]));
  cells?.getValues();
  const [changed, startedAt] = [block(1), performance.now()];
  sheet.getRange(1, 1, rows, columns).setValues(changed);
  const writtenAt = performance.now();
  const values = sheet.getRange(1, 1, rows, columns + 1).getValues();
  const took = { write: writtenAt - startedAt, read: performance.now() - writtenAt };
  return { took, results: values.slice(0, formulas.length).map((line) => line[columns]) };
}

test('a hundred formulas beside 450,000 values follow them; how long it takes is printed', () => {
  const plain = measured([]);
  const inRows = measured(Array.from({ length: 100 }, (_, row) => `=B${row + 1}*2`));
  const overColumns = measured(Array.from({ length: 10 }, (_, row) => `=SUM(B:B)+${row}`));
  expect(inRows.results).toEqual(Array.from({ length: 100 }, (_, row) => (row + 1) * 2));
  expect(overColumns.results[9]).toBe((rows * (rows + 1)) / 2 + 9);
  const line = ({ took }: ReturnType<typeof measured>) =>
    `write ${took.write.toFixed()} ms, read ${took.read.toFixed()} ms`;
  process.stdout.write(
    `450,000 cells: no formula: ${line(plain)}; 100 in rows: ${line(inRows)}; 10 over a column: ${line(overColumns)}\n`,
  );
});
