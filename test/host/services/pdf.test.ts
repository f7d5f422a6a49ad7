import { launchChromium } from '../../browser/chromium';
import { hostOf } from '../execution/fixture';

/** What a PDF tells of itself without a reader: how many pages it has, and the size of each in points. */
function pagesOf(base64: unknown) {
  const text = Buffer.from(String(base64), 'base64').toString('latin1');
  const sizes = [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return {
    kind: text.slice(0, 5),
    sizes: sizes.map(([, width, height]) => [Number(width), Number(height)].map(Math.round)),
  };
}

/** The PDF whose blob the body of a function gives. */
function printed(body: string) {
  const execution = hostOf(`function print() { const blob = (() => { ${body} })();
    return [blob.getName(), blob.getContentType(), Utilities.base64Encode(blob.getBytes())]; }`).run('print');
  if (!Array.isArray(execution.result)) throw new Error(execution.error ?? 'no blob');
  const [name, type, bytes] = execution.result;
  return { name, type, ...pagesOf(bytes) };
}

const page = '<style>@page { size: A5 landscape }</style><h1>工单 T-1</h1>';
const a4 = [595, 842];
const a4Landscape = [842, 595];

// The browser that prints is installed where tests find none.
beforeAll(async () => {
  const browser = await launchChromium();
  await browser.close();
}, 300_000);

describe('a page', () => {
  test('becomes a PDF in the size its style asks for', () => {
    expect(
      printed(`return HtmlService.createHtmlOutput(${JSON.stringify(page)}).setTitle('T-1').getAs('application/pdf');`),
    ).toEqual({
      name: 'T-1.pdf',
      type: 'application/pdf',
      kind: '%PDF-',
      sizes: [[595, 420]],
    });
  });

  test('is A4 where it asks for nothing, and breaks where it says so', () => {
    const body = `const html = '<p>1</p><p style="break-before: page">2</p>';
      return Utilities.newBlob(html, 'text/html', 'form.v1.html').getAs(MimeType.PDF);`;
    expect(printed(body)).toEqual({ name: 'form.v1.pdf', type: 'application/pdf', kind: '%PDF-', sizes: [a4, a4] });
  });

  test('stays where it is while it is printed', () => {
    const html = '<meta http-equiv="refresh" content="0;url=about:blank"><style>@page { size: A5 }</style>x';
    expect(printed(`return Utilities.newBlob('${html}', 'text/html').getAs(MimeType.PDF);`).sizes).toEqual([
      [420, 595],
    ]);
  });

  test('runs no script while it is printed', () => {
    const script = `<script>document.body.innerHTML = '<p style="break-before: page">a</p>'.repeat(5)</script>`;
    expect(
      printed(`return HtmlService.createHtmlOutput(${JSON.stringify(`<body>x${script}`)}).getAs('application/pdf');`)
        .sizes,
    ).toHaveLength(1);
  });
});

describe('a workbook', () => {
  const fill = `
    const book = SpreadsheetApp.create('归档 2026');
    book.getSheets()[0].getRange('A1:B2').setValues([['编号', '状态'], ['T-1', '已关闭']]).setBackground('#eeeeee');
    book.insertSheet('二').getRange('A1').setValue('x');`;

  test('is a PDF as a file: a page for each visible sheet, on its side', () => {
    expect(printed(`${fill} return DriveApp.getFileById(book.getId()).getAs('application/pdf');`)).toEqual({
      name: '归档 2026.pdf',
      type: 'application/pdf',
      kind: '%PDF-',
      sizes: [a4Landscape, a4Landscape],
    });
  });

  test('leaves out hidden sheets', () => {
    expect(
      printed(`${fill} book.getSheetByName('二').hideSheet(); return book.getAs('application/pdf');`).sizes,
    ).toEqual([a4Landscape]);
  });

  test("is exported by Google's address, also one sheet of it", () => {
    const body = `${fill}
      const url = book.getUrl().replace('edit', 'export?format=pdf&gid=') + book.getSheetByName('二').getSheetId();
      return UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }).getBlob();`;
    expect(printed(body).sizes).toEqual([a4Landscape]);
  });
});

test.each([
  ['text', `Utilities.newBlob('x', 'text/plain', 'x.txt').getAs('application/pdf')`, 'text/plain to application/pdf'],
  ['a page as a picture', `HtmlService.createHtmlOutput('x').getAs('image/png')`, 'text/html to image/png'],
])('%s is not converted', (_what, expression, kinds) => {
  expect(hostOf(`function convert() { ${expression}; }`).run('convert').error).toBe(
    `Exception: Converting from ${kinds} is not supported.`,
  );
});

describe('without a browser', () => {
  const before = process.env.CHROME_PATH;
  afterEach(() => {
    if (before === undefined) delete process.env.CHROME_PATH;
    else process.env.CHROME_PATH = before;
  });

  test('a PDF is refused in one sentence that says what to do', () => {
    process.env.CHROME_PATH = '/nowhere/chrome';
    const source = `function print() { HtmlService.createHtmlOutput('x').getAs('application/pdf'); }`;
    expect(hostOf(source).run('print').error).toBe(
      'Error: CHROME_PATH names /nowhere/chrome, which cannot be run, so that no PDF can be printed.',
    );
  });
});
