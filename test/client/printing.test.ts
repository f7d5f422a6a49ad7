import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Download, Page } from 'playwright-core';
import type { PrintedPart } from '../../src/api';
import { paperHtml } from '../../src/print/paper';
import { launchChromium } from '../browser/chromium';
import { accepted } from './fakeServer';
import { openPage, screenshot } from './openPage';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Papers as a browser prints them, in base64. */
async function pdf(papers: readonly string[]): Promise<string> {
  const page = await browser.newPage();
  await page.setContent(paperHtml('2024-05 工单', 'zh', papers));
  const bytes = await page.pdf({ preferCSSPageSize: true });
  await page.close();
  return bytes.toString('base64');
}

const partOf = (part: number, parts: number, bytes: string): PrintedPart => ({
  language: 'zh',
  name: parts === 1 ? '2024-05 工单.pdf' : `2024-05 工单（${part}-${parts}）.pdf`,
  volume: '2024-05 工单.pdf',
  type: 'application/pdf',
  bytes,
  part,
  parts,
});

/** The dialog, with the parts of May behind it; `asked` says what the page shows when a part is asked for. */
async function dialog(parts: readonly string[], asked?: (page: Page, part: number) => Promise<void>) {
  const opened: Page[] = [];
  const open = await openPage(browser, {
    name: 'printing',
    size: { width: 420, height: 460 },
    sharpness: 2,
    server: {
      openPrint: () => accepted({ language: 'zh', month: '2024-05', number: '20240520001' }),
      async printMonth(_, part) {
        for (const page of opened) await asked?.(page, part);
        return accepted(partOf(part, parts.length, parts[part - 1] ?? ''));
      },
    },
  });
  opened.push(open.page);
  const downloads: Download[] = [];
  open.page.on('download', (download) => downloads.push(download));
  const press = () => open.page.getByRole('button', { name: '生成 PDF' }).nth(1).click();
  return { ...open, downloads, press };
}

const bytesOf = async (download: Download | undefined): Promise<Buffer> => readFile((await download?.path()) ?? '');

test('D11: a month that is printed in 3 parts comes as one PDF with all 5 pages, and the page says which part it is at', async () => {
  const parts = await Promise.all(
    [['工单甲', '工单乙'], ['工单丙', '工单丁'], ['工单戊']].map((papers) => pdf(papers)),
  );
  const said: string[] = [];
  const { page, downloads, troubles, press } = await dialog(parts, async (opened, part) => {
    said.push((await opened.getByRole('status').textContent()) ?? '');
    if (part === 2) await screenshot(opened, 'printing-part-zh');
  });
  await press();
  await page.getByText('已下载：2024-05 工单.pdf').waitFor();
  await screenshot(page, 'printing-done-zh');
  expect(said).toEqual(['正在生成…', '正在生成第 2 部分，共 3 部分…', '正在生成第 3 部分，共 3 部分…']);
  expect(downloads.map((download) => download.suggestedFilename())).toEqual(['2024-05 工单.pdf']);
  const volume = await PDFDocument.load(await bytesOf(downloads[0]));
  expect(volume.getPageCount()).toBe(5);
  expect(troubles).toEqual([]);
});

test('D11: a month in one part is saved as it came', async () => {
  const only = await pdf(['工单甲']);
  const { page, downloads, press } = await dialog([only]);
  await press();
  await page.getByText('已下载：2024-05 工单.pdf').waitFor();
  expect((await bytesOf(downloads[0])).toString('base64')).toBe(only);
});

test('D11: parts that cannot be joined are saved one by one, and the page says so', async () => {
  const { page, downloads, press } = await dialog([await pdf(['工单甲']), Buffer.from('no PDF').toString('base64')]);
  await press();
  await page.getByText('没能合并成一个文件，已分成 2 个文件下载。').waitFor();
  await screenshot(page, 'printing-apart-zh');
  expect(downloads.map((download) => download.suggestedFilename())).toEqual([
    '2024-05 工单（1-2）.pdf',
    '2024-05 工单（2-2）.pdf',
  ]);
});
