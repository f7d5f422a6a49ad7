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

describe('text that is wider than its cell', () => {
  const long = "'这一段文字比一列宽得多，写不下'";
  const over = (script: string) => page(script).match(/<div style="[^"]*">/g) ?? [];

  test('goes on over blank neighbours up to the first that holds anything', () => {
    const [first = '', ...others] = over(`sheet.getRange('A1:D1').setValues([[${long}, '', 'x', '']]);`);
    expect(others).toEqual([]);
    expect(first).toContain('width:calc(200px - 6pt)');
    expect(over(`sheet.getRange('A1:B1').setValues([[${long}, 'x']]);`)).toEqual([]);
  });

  test('goes on to the left where it is aligned to the right', () => {
    const [first = ''] = over(`sheet.getRange('C1').setValue(${long}).setHorizontalAlignment('right');`);
    expect(first).toContain('width:calc(300px - 6pt);margin-left:-200px');
  });

  test('stays in its cell where it is wrapped, clipped, merged, or a number', () => {
    const beside = "sheet.getRange('D9').setValue('x');";
    const strategy = (name: string) => `.setWrapStrategy(SpreadsheetApp.WrapStrategy.${name})`;
    expect(over(`${beside} sheet.getRange('A1').setValue(${long})${strategy('WRAP')};`)).toEqual([]);
    expect(over(`${beside} sheet.getRange('A1').setValue(${long})${strategy('CLIP')};`)).toEqual([]);
    expect(over(`${beside} sheet.getRange('A1').setValue(${long}); sheet.getRange('A1:B2').merge();`)).toEqual([]);
    expect(over(`${beside} sheet.getRange('A1').setValue(12345678901234567890);`)).toEqual([]);
  });
});
