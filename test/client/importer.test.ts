import type { Browser } from 'playwright-core';
import { launchChromium } from '../browser/chromium';
import { accepted, refused } from './fakeServer';
import { gbk } from './gbk';
import { preview, report } from './importerAnswers';
import { boston, choose, chosenFields, fill, next, openImport, requests } from './importPerson';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const ledger = '反馈时间,分类,状态\n2024-05-20 14:00,物流配送,已关闭\n2024-05-21 09:30,产品功能,待处理\n';
const withNote = '反馈时间,分类,状态,批注\n2024-05-20 14:00,物流配送,已关闭,无\n';

test('the Boston file is 1,172 lines of 15 columns, 13 of them matched; what is imported is what was previewed', async () => {
  const desk = await openImport(browser, {
    previewImport: () => accepted(preview({ accepted: 1172 })),
    runImport: () => accepted(report({ imported: 1172, firstNumber: '20220103001', lastNumber: '20231230004' })),
  });
  await choose(desk.page, boston);
  await desk.page.getByText('1,172 行 × 15 列 · UTF-8 · 逗号分隔').waitFor();
  await next(desk.page);
  expect(await chosenFields(desk.page)).toEqual([
    'externalNo',
    'createdAt',
    'resolveDue',
    'closedAt',
    null,
    'status',
    'solution',
    'phenomenon',
    'category1',
    'category2',
    'category3',
    'owner',
    'department',
    null,
    'channel',
  ]);
  expect(await desk.page.getByText('15 列中 13 列已对应').isVisible()).toBe(true);
  await next(desk.page);
  await next(desk.page, '导入 1,172 行');
  await desk.page.getByText('已导入 1,172 张工单').waitFor();
  expect(await desk.page.getByText('20220103001 – 20231230004').isVisible()).toBe(true);
  const [previewed] = requests(desk, 'previewImport');
  expect(previewed?.table.rows).toHaveLength(1172);
  expect(requests(desk, 'runImport')).toEqual([previewed]);
  await next(desk.page, '关闭');
  expect(await desk.page.locator('html').getAttribute('data-closed')).toBe('true');
  expect(desk.troubles).toEqual([]);
});

test.each([
  ['GBK', gbk(ledger), 'GB18030'],
  ['UTF-8 with a byte order mark', `\ufeff${ledger}`, 'UTF-8'],
])('a ledger in %s is read and matched', async (_, content, encoding) => {
  const { page } = await openImport(browser);
  await choose(page, { name: '旧台账.csv', content });
  await page.getByText(`2 行 × 3 列 · ${encoding} · 逗号分隔`).waitFor();
  await next(page);
  expect(await chosenFields(page)).toEqual(['createdAt', 'category1', 'status']);
  expect(await page.locator('.samples').first().textContent()).toBe('2024-05-20 14:002024-05-21 09:30');
});

test('below a title the header is found, and its line is sent so that lines are named as in the file', async () => {
  const desk = await openImport(browser);
  await choose(desk.page, { name: '旧台账.csv', content: `2024 年客服台账\n\n${ledger}` });
  await desk.page.getByText('表头在第 3 行').waitFor();
  await next(desk.page);
  await next(desk.page);
  await desk.page.getByText('可以导入').waitFor();
  expect(requests(desk, 'previewImport').map(({ table }) => table.headerLine)).toEqual([3]);
});

test('a file dropped on the page is taken', async () => {
  const { page } = await openImport(browser);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], '旧台账.csv'));
    return transfer;
  }, ledger);
  await page.dispatchEvent('.drop', 'drop', { dataTransfer: data });
  await page.getByText('2 行 × 3 列').waitFor();
});

test('a workbook is refused with what to do instead, and the next step stays shut', async () => {
  const { page } = await openImport(browser);
  await choose(page, { name: '旧台账.csv', content: ledger });
  await page.getByText('2 行 × 3 列').waitFor();
  await choose(page, { name: '旧台账.xlsx', content: Uint8Array.of(0x50, 0x4b, 0x03, 0x04) });
  await page.getByText('这是 Excel 工作簿').waitFor();
  expect(await page.getByRole('button', { name: '下一步' }).isDisabled()).toBe(true);
  expect(await page.getByText('2 行 × 3 列').count()).toBe(0);
});

test('a sheet of the workbook is read by the server', async () => {
  const desk = await openImport(browser, {
    openImport: () => accepted({ language: 'zh', sheets: ['空表', '2023 台账'] }),
    readLedger: (name) =>
      name === '空表' ? refused('工作表“空表”没有数据。') : accepted({ name, headers: ['状态'], rows: [['已关闭']] }),
  });
  await next(desk.page, '读取');
  await desk.page.getByText('工作表“空表”没有数据。').waitFor();
  await desk.page.getByLabel('或者导入本工作簿中的一张表').selectOption('2023 台账');
  await next(desk.page, '读取');
  await desk.page.getByText('1 行 × 1 列').waitFor();
});

test('two columns for one field, or none for time, category or state, are named and shut the next step', async () => {
  const { page } = await openImport(browser);
  await choose(page, { name: '旧台账.csv', content: ledger });
  await next(page);
  await fill(page, '分类', 'status');
  expect(await page.getByText('与“状态”对应到同一字段').isVisible()).toBe(true);
  expect(await page.getByText('与“分类”对应到同一字段').isVisible()).toBe(true);
  expect(await page.getByRole('alert').textContent()).toBe('两列不能对应同一字段，请改正标红的列。');
  await fill(page, '分类', '');
  await fill(page, '反馈时间', '');
  expect(await page.getByRole('alert').textContent()).toBe(
    '请为反馈时间、一级分类选择列：历史记录至少要有时间、分类和状态。',
  );
  expect(await page.getByRole('button', { name: '下一步' }).isDisabled()).toBe(true);
  await fill(page, '分类', 'category1');
  await fill(page, '反馈时间', 'createdAt');
  expect(await page.getByRole('button', { name: '下一步' }).isEnabled()).toBe(true);
});

test('going back keeps the source and the match; only a changed match is checked again', async () => {
  const desk = await openImport(browser);
  await choose(desk.page, { name: '旧台账.csv', content: withNote });
  await next(desk.page);
  await fill(desk.page, '批注', 'remarks');
  await next(desk.page);
  await desk.page.getByText('可以导入').waitFor();
  await next(desk.page, '上一步');
  await next(desk.page, '上一步');
  await desk.page.getByText('1 行 × 4 列').waitFor();
  await next(desk.page);
  expect(await chosenFields(desk.page)).toEqual(['createdAt', 'category1', 'status', 'remarks']);
  await next(desk.page);
  await desk.page.getByText('可以导入').waitFor();
  expect(requests(desk, 'previewImport')).toHaveLength(1);
  await next(desk.page, '上一步');
  await fill(desk.page, '批注', 'solution');
  await next(desk.page);
  await desk.page.getByText('可以导入').waitFor();
  expect(requests(desk, 'previewImport').map(({ columns }) => columns[3])).toEqual(['remarks', 'solution']);
});

test('new options are named and checked again without them when they are not wanted', async () => {
  const newOptions = [{ list: '渠道', option: 'Citizens Connect App', lines: 643 }];
  const desk = await openImport(browser, {
    previewImport: ({ addOptions }) =>
      accepted(
        addOptions
          ? preview({ newOptions })
          : preview({ accepted: 0, newOptions, refusedCount: 3, refused: [{ line: 2, message: '没有这个渠道' }] }),
      ),
  });
  await choose(desk.page, { name: '旧台账.csv', content: ledger });
  await next(desk.page);
  await next(desk.page);
  await desk.page.getByText('Citizens Connect App').waitFor();
  await desk.page.getByLabel('一并加入设置').uncheck();
  await desk.page.getByText('没有这个渠道').waitFor();
  expect(await desk.page.getByText('还有 2 行未列出').isVisible()).toBe(true);
  expect(await desk.page.getByText('没有可以导入的行。').isVisible()).toBe(true);
  expect(await desk.page.getByRole('button', { name: '导入 0 行' }).isDisabled()).toBe(true);
  expect(await desk.page.getByLabel('一并加入设置').isChecked()).toBe(false);
});

test('a lost import is asked for again with the same request; a refusal can be gone back from', async () => {
  let answers = 0;
  const desk = await openImport(browser, {
    runImport: () => {
      answers += 1;
      if (answers === 1) throw new Error('NetworkError: HTTP 0');
      return answers === 2 ? refused('表格正忙，请稍后重试。', { retry: true }) : accepted(report());
    },
  });
  await choose(desk.page, { name: '旧台账.csv', content: ledger });
  await next(desk.page);
  await next(desk.page);
  await next(desk.page, '导入 3 行');
  await desk.page.getByText('没有收到回应，导入可能已经完成。').waitFor();
  await next(desk.page, '重试');
  await desk.page.getByText('表格正忙').waitFor();
  await next(desk.page, '上一步');
  await next(desk.page, '导入 3 行');
  await desk.page.getByText('已导入 3 张工单').waitFor();
  const [first, second, third] = requests(desk, 'runImport');
  expect(second).toEqual(first);
  expect(third).toEqual(first);
});

test('the keyboard alone imports', async () => {
  const desk = await openImport(browser);
  await desk.page.keyboard.press('Tab');
  expect(await desk.page.evaluate(() => document.activeElement?.id)).toBe('file');
  await choose(desk.page, { name: '旧台账.csv', content: ledger });
  await desk.page.getByText('2 行 × 3 列').waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.page.locator('.match').waitFor();
  for (let presses = 0; presses < 5; presses += 1) await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await desk.page.getByText('可以导入').waitFor();
  for (let presses = 0; presses < 3; presses += 1) await desk.page.keyboard.press('Tab');
  await desk.page.keyboard.press('Enter');
  await desk.page.getByText('已导入 3 张工单').waitFor();
});
