import { readXlsx, writeXlsx } from '../../../host/files';
import { Workbook } from '../../../host/model/workbook';
import { desk } from '../testContext';

const rows = 10_000;
const columns = 45;

test('ten thousand rows of 45 columns are written and read again', async () => {
  const { sheet, workbook } = desk();
  sheet.insertRowsAfter(1000, rows - 1000);
  sheet.insertColumnsAfter(26, columns - 26);
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (column % 3 === 0 ? row * column : `第${row}行 ${column}`)),
  );
  const all = sheet.getRange(1, 1, rows, columns);
  all.setValues(values).setVerticalAlignment('middle');
  const started = performance.now();
  const bytes = await writeXlsx(workbook);
  const written = performance.now();
  const read = Workbook.fromJSON(await readXlsx(bytes)).activeSheet;
  const seconds = (from: number, to: number) => ((to - from) / 1000).toFixed(1);
  console.log(
    `${rows} × ${columns} cells: written in ${seconds(started, written)} s (${(bytes.length / 1e6).toFixed(1)} MB), ` +
      `read in ${seconds(written, performance.now())} s`,
  );
  expect([read.lastRow(), read.lastColumn()]).toEqual([rows, columns]);
  expect(read.valueAt(rows - 1, columns - 1)).toBe(values.at(-1)?.at(-1));
});
