import { Workbook } from '../../../host/model/workbook';
import { usualLook, workbookHtml } from '../../../host/print/workbookHtml';
import type { SavedState } from '../../../host/savedState';
import { hostOf } from '../execution/fixture';

/** The page that is printed of a workbook which a script has filled. */
function page(script: string, look = usualLook): string {
  const host = hostOf(`function fill() { const sheet = SpreadsheetApp.getActiveSheet(); ${script} }`);
  const { error } = host.run('fill');
  if (error !== null) throw new Error(error);
  const { workbook } = host.save() as SavedState;
  return workbookHtml(Workbook.fromJSON(workbook as object, { now: () => host.now() }), undefined, look);
}

const numbers = "sheet.getRange('A1:B3').setValues([['类', '数'], ['甲', 3], ['乙', 5]]);";
const chart = `sheet.insertChart(sheet.newChart().asColumnChart().addRange(sheet.getRange('A1:B3')).setNumHeaders(1)
  .setPosition(6, 1, 0, 0).setOption('title', '各类数量').build());`;

test('a chart hangs over the cells as it does in the grid, below the last row too', () => {
  const html = page(numbers + chart);
  expect(html.match(/<svg /g)).toHaveLength(1);
  expect(html).toContain('各类数量');
  expect(html.match(/<tr /g)?.length).toBeGreaterThan(15);
});

test('a merged cell goes over its columns and rows, hidden ones left out', () => {
  const html = page(`${numbers} sheet.getRange('A2:C3').merge(); sheet.hideColumns(2);`);
  expect(html).toContain('colspan="2" rowspan="2"');
  expect(html).not.toContain('乙');
});

test('names of sheets, grid lines and page numbers are there only where they are asked for', () => {
  const bare = { sheetNames: false, gridlines: false, repeatsFrozen: false, pageNumbers: true };
  const html = page(`${numbers} sheet.setFrozenRows(1);`, bare);
  expect(html).not.toMatch(/<h1>|<thead>/);
  expect(html).toContain('<table class="bare"');
  expect(html).toContain('counter(page)');
  expect(page(`${numbers} sheet.setFrozenRows(1);`)).toMatch(/<h1>.*<thead>/);
});
